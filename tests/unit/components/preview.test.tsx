// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { completeNote, thisNote } from '../../../components/fictional.ts';
import { Preview } from '../../../components/preview/preview.tsx';
import { thisNote as viewOf } from '../../../entrypoints/background/views/this-note.ts';
import type { ThisNoteView } from '../../../lib/bridge/view.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { onScreen, quotes, tidy } from './screen.ts';

tidy();

function draw(note: ThisNoteView) {
  render(<Preview note={note} />);
  fireEvent.click(screen.getByRole('switch', { name: 'As the next worker will see it' }));
}

const PARTNERSHIP = checklistById('capa_partnership') as Checklist;
const TEXT =
  'Progress: two mornings out of five.\nGoal: "Get to form time" 3/10\nPlan: try the side gate on Tuesday.\nRisk: none acute, asked about.';

function written(text: string): ThisNoteView {
  const read = { revision: 1, text, whole: true, isRich: false, isReadOnly: false, isTouched: true, form: 'entry', noteType: '' };
  const chosen = { checklist: PARTNERSHIP, by: 'you' as const };
  return viewOf(read, chosen, review(readNote(text), PARTNERSHIP), [PARTNERSHIP], 'kept', {
    isSaveKnown: true,
    isOtherLanguage: false,
  });
}

describe('the note as the next worker will see it', () => {
  it('has the words as typed, risk first, as Getting on has them', () => {
    draw(written(TEXT));
    const regions = screen.getAllByRole('region').filter((region) => region.querySelector('blockquote'));
    const all = [...document.querySelectorAll('.preview blockquote')].map((quote) => quote.textContent ?? '');
    expect(all[0]).toBe('none acute, asked about.');
    expect(regions.length).toBeGreaterThan(2);
    for (const words of all) expect(TEXT).toContain(words);
  });

  it('says whose each goal is and how it is rated, and not twice', () => {
    draw(completeNote);
    const goals = screen.getAllByRole('region', { name: 'Goals' });
    expect(goals).toHaveLength(1);
    expect(quotes('Goals')).toEqual(completeNote.goal.goals.map(({ words }) => words));
    expect(goals[0]?.textContent).toContain("Client's words · 2 of 10, 5 of 10");
    expect(screen.queryByRole('region', { name: 'Goal identified?' })).toBeNull();
  });

  it('asks what the next worker will have to ask, and keeps apart what can not be told', () => {
    draw(thisNote);
    const ask = within(screen.getByRole('region', { name: 'They will have to ask' }));
    expect(ask.getByText('Goal identified?: not found')).toBeDefined();
    expect(ask.getByText('What would you like to be different by the next time we meet?')).toBeDefined();
    expect(within(screen.getByRole('region', { name: "They can't tell from this note" })).getByText(/Motivation/)).toBeDefined();
    expect(onScreen()).not.toContain('Follow-up: email, referral, info: not found');
  });

  it('says that more may stand in a note that was not read to its end', () => {
    draw({ ...thisNote, whole: false });
    expect(onScreen()).toContain('Not all of this note could be read, so more may stand in it.');
  });
});
