import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acrossChecks } from '../../../lib/checklist/checks/across-fields.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

function noticesOf(text: string, id = 'chemsex'): string[] {
  const checklist = checklistById(id);
  if (!checklist) throw new Error(`no preset ${id}`);
  return review(readNote(text), checklist).notices.map(({ check }) => check);
}

it('every check across fields has a file of its name', () => {
  const files = readdirSync(new URL('../../../lib/checklist/checks/', import.meta.url));
  expect(acrossChecks.map(({ id }) => `${id}.ts`).filter((file) => !files.includes(file))).toEqual([]);
});

describe('risk-without-action', () => {
  it('notices a risk that nothing follows from', () => {
    expect(noticesOf('Reason: low since Monday\nAny urgent risks? passive thoughts on Monday evening')).toEqual(['risk-without-action']);
  });

  it('is quiet where there is a plan, an action in the same words, or no risk', () => {
    expect(noticesOf('Any urgent risks? passive thoughts on Monday evening\nPlan: sister stays over, back tomorrow')).toEqual([]);
    expect(noticesOf('Any urgent risks? passive thoughts, safety plan written with him')).toEqual([]);
    expect(noticesOf('Any urgent risks? Denies suicidal thoughts, no self harm')).toEqual([]);
  });
});

describe('referral-without-destination', () => {
  it.each(['Referral made.', 'Follow up: referral sent', 'Leaflet given, referral made'])('notices %j', (text) => {
    expect(noticesOf(text)).toContain('referral-without-destination');
  });

  it.each([
    'Referral made to the harbour clinic.',
    'Physio referral sent',
    'Follow up email? referral made? Info sent?',
    'ref stop-smoking nurse',
  ])('is quiet on %j', (text) => {
    expect(noticesOf(text)).toEqual([]);
  });
});

describe('pasted-twice', () => {
  const note = `Reason: came about his sleep\nRecent use: none since the bank holiday\nGoal: four nights at home\nPlan: back in a week, brings the diary along\n`;

  it('notices the whole note twice', () => {
    expect(noticesOf(note + note)).toEqual(['pasted-twice']);
    expect(noticesOf(`${note}\r\n\r\n${note}`)).toEqual(['pasted-twice']);
  });

  it('is quiet on a note that repeats a phrase', () => {
    expect(noticesOf(`${note}${note.replace('bank holiday', 'weekend')}`)).toEqual([]);
  });
});
