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

describe('a Choice in prose without headings', () => {
  const text = `Met Maja and her father, Anders, at the clinic. They came because the evenings have become a fight about bed. What Maja wants from us is to be able to stay at a friend's house without ringing home.
Between the three of us we came to think that the dark is when the house feels empty. She has an uncle, Per, whom she rings on Sundays.
No thoughts of harming herself. We decided together to go on to a Core Partnership. I offered a night-time group as another way; she would like to think about that later. Before then Anders will look for the lamp.`;

  it('shows what the client wants, and not what the worker offered', () => {
    const { words, goals } = read(choiceOf(text));
    expect(words('goals')).toEqual(["What Maja wants from us is to be able to stay at a friend's house without ringing home."]);
    expect(goals.join()).not.toContain('I offered');
  });

  it('finds who was there, the understanding, what helps and what is to be done', () => {
    const { words } = read(choiceOf(text));
    expect(words('people_present')).toEqual(['Met Maja and her father, Anders, at the clinic.']);
    expect(words('joint_understanding')).toEqual(['Between the three of us we came to think that the dark is when the house feels empty.']);
    expect(words('strengths_resources')).toEqual(['She has an uncle, Per, whom she rings on Sundays.']);
    expect(words('tasks_between')).toEqual(['Before then Anders will look for the lamp.']);
  });

  it("never calls a worker's own act the client's words", () => {
    const { owners } = read(choiceOf('Choice appointment\nPresent: Maja\nRisk: none\nChoice Point: Core\nGoals: I suggested the lamp'));
    expect(owners).toEqual(['worker']);
  });
});

describe('a Choice Plus that was not signed', () => {
  const choice = choiceOf('Choice appointment\nPresent: Maja\nGoals: "Swim" 1/10\nRisk: none\nChoice Point: Choice Plus with Dad');

  it('changes nothing and is told of', () => {
    const { reading, words } = read([
      ...choice,
      ['2026-03-20', 'Choice Plus', 'Ruth Ames', 'Choice Plus with Maja and Anders, who could not come last time.\nGoals: "Dive"', 'draft'],
    ]);
    expect(reading.notChoice).toEqual([{ n: 2, why: 'draft' }]);
    expect(reading.contacts[1]).toMatchObject({ kind: 'choice-plus', attended: false });
    expect(words('goals')).toEqual(['"Swim" 1/10']);
  });

  it.each([
    ['Choice Plus with Maja and Anders, who could not come last time. We looked at the goals.', 'choice-plus'],
    ['Anders rang, they could not come.', 'cancelled'],
  ])('%s', (text, kind) => {
    expect(read([...choice, ['2026-03-20', 'Choice Plus', 'Ruth Ames', text]]).reading.contacts[1]?.kind).toBe(kind);
  });
});

describe('a Choice in capitals, two headings to a line', () => {
  const text = `CHOICE APPOINTMENT 5/3
PRESENT: MAJA, HER AUNT. RA
OUR UNDERSTANDING: THE LAMP BROKE AND NOBODY SAID WHY. NOT A "PHASE PROBLEM": IT IS A DARK HOUSE AND A LONG YEAR.
STRENGTHS: CHOIR ON TUESDAYS, HER FRIEND INES. KIND TO THE SMALL ONES. RISK: NO SELF HARM. WALKS HOME LATE, PER RINGS HER.
GOALS: 1) "SLEEP WITH THE DOOR SHUT" 4/10   2) "RING INES MYSELF" 2/10
CHOICE POINT: CORE PARTNERSHIP.
BETWEEN NOW AND NEXT: MAJA TO COUNT THE NIGHTS. PER TO MEND THE LAMP.`;

  it('takes no named word for a heading, and finds the second heading', () => {
    const { words } = read(choiceOf(text));
    expect(words('joint_understanding')).toEqual([
      'THE LAMP BROKE AND NOBODY SAID WHY. NOT A "PHASE PROBLEM": IT IS A DARK HOUSE AND A LONG YEAR.',
    ]);
    expect(words('strengths_resources')).toEqual(['CHOIR ON TUESDAYS, HER FRIEND INES. KIND TO THE SMALL ONES.']);
    expect(words('risks')).toEqual(['NO SELF HARM. WALKS HOME LATE, PER RINGS HER.']);
    expect(words('tasks_between')).toEqual(['MAJA TO COUNT THE NIGHTS. PER TO MEND THE LAMP.']);
  });

  it('gives a goal no rating that belongs to the words behind the comma', () => {
    const { goals } = read([
      ...choiceOf(text),
      ['2026-04-02', 'Core Partnership', 'Ruth Ames', 'Maja on her own. "Nights" 6/10, "ring Ines" 3/10 (has tried once).'],
    ]);
    expect(goals).toEqual(['"SLEEP WITH THE DOOR SHUT" 1:4/10', '"RING INES MYSELF" 1:2/10 2:3/10']);
  });
});

describe('a call that its writer calls no session', () => {
  it.each([
    ['Rang Maja about the bus, twenty minutes with the timetable. Not a session.', false],
    ['Session held by phone, thirty minutes: the ladder, and what to do at the lake.', true],
  ])('%s', (text, attended) => {
    const contact = read([
      ...choiceOf('Choice appointment\nPresent: Maja\nRisk: none'),
      ['2026-04-02', 'Telephone contact', 'Bo Lind', text],
    ]);
    expect(contact.reading.contacts[1]?.attended).toBe(attended);
  });
});

describe('words that refer back', () => {
  const choice = choiceOf(
    'Choice appointment\nPresent: Maja\nRisk: walks on the frozen lake at night, twice in February\nGoals: 1. "Sleep with the door shut" 1/10\n2. "Ring Ines myself" 2/10\nChoice Point: Choice Plus with Dad',
  );
  const old = 'walks on the frozen lake at night, twice in February';
  const plus = (risk: string): readonly ShortNote[] => [
    ...choice,
    ['2026-03-20', 'Choice Plus', 'Ruth Ames', `Choice Plus with Maja and her father\nRisk: ${risk}\nChoice Point: Core Partnership`],
  ];

  it.each([
    ['as on 5 March, and her father now has the number too.'],
    ['unchanged, but she has told her father about the lake and he walks with her.'],
    ['as described at Choice; the lake has thawed since and she has given back the torch.'],
  ])('are shown with the words that they refer to: %s', (risk) => {
    expect(read(plus(risk)).words('risks')).toEqual([risk, old]);
  });

  it.each([['as on 5 March'], ['unchanged']])('say nothing new alone: %s', (risk) => {
    expect(read(plus(risk)).words('risks')).toEqual([old]);
  });

  it('give way to words that stand for themselves', () => {
    expect(read(plus('none now, the lake has thawed')).words('risks')).toEqual(['none now, the lake has thawed']);
  });

  it('a corrected entry may refer back too', () => {
    const { words } = read([...choice, ['2026-03-06', 'Addendum', 'Ruth Ames', 'Risk should read: as on 5 March, and once in January.']]);
    expect(words('risks')).toEqual(['as on 5 March, and once in January.', old]);
  });

  it('a number of the list before a rating says which goal it is of', () => {
    const session = (text: string) => read([...choice, ['2026-04-20', 'Core Partnership', 'Bo Lind', text]]).goals;
    expect(session('Maja on her own. Goals kept. 1: 4/10. 2: 5/10, twice this week.')).toEqual([
      '"Sleep with the door shut" 1:1/10 2:4/10',
      '"Ring Ines myself" 1:2/10 2:5/10',
    ]);
    expect(session('Maja on her own. Steps of the ladder: 1: 4/10. 2: 5/10.')).toEqual([
      '"Sleep with the door shut" 1:1/10',
      '"Ring Ines myself" 1:2/10',
    ]);
  });
});

describe('what brings somebody, in any person', () => {
  it.each(['What brings them', 'What brings us', 'What brings Maja', 'What brought her'])('%s', (heading) => {
    const { words } = read(choiceOf(`Choice appointment\nPresent: Maja\n${heading}: the dark, since the burglary\nRisk: none`));
    expect(words('presenting_concern')).toEqual(['the dark, since the burglary']);
  });
});
