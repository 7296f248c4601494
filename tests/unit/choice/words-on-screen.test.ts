/** Ways of writing a Choice that once put a wrong word on the screen, or left a right one out. Every text is invented. */
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { recordFrom, type ShortNote } from './fixtures.ts';

/** The reading of a record, with words cut out of its notes. */
function read(notes: readonly ShortNote[], clientName = 'Maja Lindqvist') {
  const record = recordFrom(clientName, notes);
  const reading = readChoice(record);
  const cut = ({ n, start, end }: { n: number; start: number; end: number }) => record.notes[n - 1]?.text?.slice(start, end) ?? '';
  return {
    reading,
    words: (field: string) => (reading.summary[field] ?? []).map(cut),
    goals: reading.goals.map((goal) => `${cut(goal)} ${goal.ratings.map(({ n, value, of }) => `${n}:${value}/${of}`).join(' ')}`.trim()),
    owners: reading.goals.map(({ owner }) => owner),
  };
}

const choiceOf = (text: string): readonly ShortNote[] => [['2026-03-05', 'Choice appointment', 'Ruth Ames', text]];

describe('a Choice in one paragraph that opens with who wrote it', () => {
  const text =
    'Ruth Ames, Choice, 5 March. Present: Maja, her aunt for the first half. Presenting concern: will not sleep alone. Risk: none. Choice Point: Core Partnership, fortnightly. Goals: "Sleep in my own bed" 2/10.';

  it('reads the heading behind the opening sentence, and the real decision', () => {
    const { words } = read(choiceOf(text));
    expect(words('people_present')).toEqual(['Maja, her aunt for the first half.']);
    expect(words('choice_point_decision')).toEqual(['Core Partnership, fortnightly.']);
    expect(words('presenting_concern')).toEqual(['will not sleep alone.']);
  });

  it('takes who, what and when for no heading', () => {
    expect(read(choiceOf('Ruth Ames, Choice, 5 March: Maja and her aunt')).words('choice_point_decision')).toEqual([]);
  });

  it('keeps what stands before the sentence', () => {
    expect(read(choiceOf('PMH Asthma. Plan: Core Partnership\nRisk: none')).words('choice_point_decision')).toEqual(['Core Partnership']);
  });
});

describe('a later rating on another scale', () => {
  it('is a count, and no rating of that goal', () => {
    const { goals } = read([
      ...choiceOf('Choice appointment\nPresent: Maja\nGoals: "Swim on Fridays with Ines" 1/10\nRisk: none\nChoice Point: Core Partnership'),
      ['2026-04-02', 'Core Partnership', 'Bo Lind', 'Seen on her own. Swim on Fridays with Ines, four out of five. Goal 1 now 6/10.'],
    ]);
    expect(goals).toEqual(['"Swim on Fridays with Ines" 1:1/10 2:6/10']);
  });
});
