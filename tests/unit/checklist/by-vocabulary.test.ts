import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Verdict } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';

function verdictOn(checklist: string, text: string, field: string): Verdict | undefined {
  const known = presets.find(({ id }) => id === checklist);
  return known && review(readNote(text), known).findings.find((one) => one.field === field)?.verdict;
}

function shown(checklist: string, text: string, field: string): string | undefined {
  const verdict = verdictOn(checklist, text, field);
  return verdict?.is === 'found' ? text.slice(verdict.at.start, verdict.at.end) : verdict?.is;
}

describe('a sentence in words of a kind that no known way of saying it has', () => {
  it.each([
    ['capa_choice', 'presenting_concern', 'Tics and blinking at school, clingy most mornings.'],
    ['chemsex', 'recent_use', 'Mostly the pipe at a hotel, and poppers.'],
    ['capa_choice', 'strengths_resources', 'Chess, the cornet and his aunt and her animals.'],
  ])('%s: %s: %s', (checklist, field, sentence) => {
    expect(shown(checklist, `Tuesday.\n${sentence}`, field)).toBe(sentence);
  });

  it('is not asked where a sentence says it plainly', () => {
    const text = 'Mostly the pipe at a hotel, and poppers.\nHe last used crystal on Saturday.';
    expect(shown('chemsex', text, 'recent_use')).toContain('He last used crystal on Saturday.');
  });

  it.each([
    ['who is somebody else', 'chemsex', 'recent_use', 'Flatmate a hotel and party man, porn and viagra.'],
    ['and opens with a denial', 'capa_choice', 'strengths_resources', 'No chess or cornet with his aunt and her animals.'],
    ['and risk is none', 'sbar', 'risks', 'Petrol and matches under the bed at night.'],
    ['and a goal is none', 'capa_choice', 'goals', 'Football, mates and the park in the summer.'],
    ['in few words', 'capa_choice', 'presenting_concern', 'Tics, school.'],
  ])('says nothing %s', (_, checklist, field, sentence) => {
    expect(verdictOn(checklist, `Tuesday.\n${sentence}`, field)?.is ?? 'not-found').toBe('not-found');
  });
});
