import { describe, expect, it } from 'vitest';
import { readChoice, readPicked } from '../../../lib/choice/read.ts';
import type { ClientRecord } from '../../../lib/choice/types.ts';
import { HALVES, ownRecords } from '../../records-own/read-records.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const older: ShortNote = ['2024-03-05', 'Choice', 'Ruth Ames', choiceText('Noah', { goals: '1. Ride a bicycle to the weir (2/10)' })];
const closed: ShortNote = ['2024-09-01', 'Discharge summary', 'Ruth Ames', 'Discharged from the service.'];

/** A first meeting with every field of a Choice, which nothing calls one. */
const whole = [
  'Seen at the Mill Lane clinic.',
  'Present: Noah, mum Hanne',
  'Presenting concern: checks the hob and the back door for an hour each night',
  'Noah\'s view: "if I stop, it will be my fault"',
  'Joint understanding: checking bought a quiet minute after the fire next door, and costs more each week',
  'Strengths: rows on Saturdays, tells mum the same day',
  'Risk: scratched his arm once in June, none since',
  'Goals: 1. In bed by eleven with one check (1/10)',
  'Decision: Core Partnership, weekly',
  'Tasks: write down each check for three evenings',
].join('\n');
const unnamed: ShortNote = ['2026-03-05', 'Progress note', 'Ida Gray', whole];
/** A part of them, in a first meeting. */
const part: ShortNote = [
  '2026-03-05',
  'Progress note',
  'Ida Gray',
  [
    'First meeting with Noah and his mum Hanne.',
    'Presenting concern: has not slept in his own bed since the burglary.',
    'Risk: no self-harm.',
    'Decision: agreed to Core Partnership.',
  ].join('\n'),
];

const read = (...notes: readonly ShortNote[]) => readChoice(recordFrom('Noah Fairweather', notes));
const wordsShown = ({ summary, goals }: ReturnType<typeof read>) => [...Object.values(summary).flat(), ...goals];

describe('a note that reads like a Choice and is not called one', () => {
  it('is not asked about where a later note says that a Choice is still to come', () => {
    const booked: ShortNote = [
      '2026-03-12',
      'Progress note',
      'Ida Gray',
      'Noah rang back. He would like a real Choice, so I have booked him a Choice appointment.',
    ];
    expect(read(part).candidates).toEqual([1]);
    expect(read(part, booked).candidates).toEqual([]);
  });

  it('is the Choice where no other could be', () => {
    expect(read(unnamed)).toMatchObject({ choiceNote: 1, candidates: [], noneInForce: null });
    expect(read(older, closed, unnamed)).toMatchObject({ choiceNote: 3, superseded: [1], candidates: [] });
  });

  it('is asked about where an older Choice stands and nothing says that it ended', () => {
    const reading = read(older, unnamed);
    expect(reading).toMatchObject({ choiceNote: null, candidates: [1, 2], noneInForce: { why: 'may-be-choice', by: null } });
    expect(wordsShown(reading)).toEqual([]);
    expect(reading.decisions).toEqual([
      { n: 1, is: 'candidate', why: 'order-unknown' },
      { n: 2, is: 'candidate', why: 'may-be-choice' },
    ]);
  });

  it('is the Choice though the reader misses why they came', () => {
    const text = whole.replace(/Presenting concern: [^\n]*\n/, '');
    expect(read(older, closed, ['2026-03-05', 'Assessment', 'Ida Gray', text])).toMatchObject({ choiceNote: 3, superseded: [1] });
  });

  it('begins a new episode where it tells of the re-referral that the page does not show', () => {
    const back = whole.replace('Seen at', 'Seen after his re-referral by school at');
    expect(read(older, ['2026-03-05', 'Progress note', 'Ida Gray', back])).toMatchObject({ choiceNote: 2, superseded: [1] });
  });

  it('is asked about where it holds a part of a Choice, and then nobody says "re-referred without a new one"', () => {
    expect(read(older, part)).toMatchObject({ choiceNote: null, candidates: [1, 2] });
    const back: ShortNote = ['2026-02-01', 'Re-referral', 'Front door', 'Noah is referred again by his school. Accepted.'];
    const reading = read(older, closed, back, part);
    expect(reading).toMatchObject({ choiceNote: null, candidates: [4], reReferredWithoutNewChoice: false });
    expect(wordsShown(reading)).toEqual([]);
  });

  it('is asked about under the type of a session, which may be the wrong one', () => {
    expect(read(older, ['2026-03-05', 'Core Partnership', 'Ida Gray', whole])).toMatchObject({ choiceNote: null, candidates: [1, 2] });
  });

  it('is read as a Choice once the reader says that it is one', () => {
    const record = recordFrom('Noah Fairweather', [older, part]);
    const [words] = readPicked(record, 2).summary.presenting_concern ?? [];
    expect(words && record.notes[1]?.text?.slice(words.start, words.end)).toBe('has not slept in his own bed since the burglary.');
  });

  it.each([
    ['one of several sessions', `Session 3.\n${whole}`],
    ['the first Partnership session', `1st Core Partnership, Choice note read.\n${whole}`],
    ['a handover', `Handover for Ida Gray.\n${whole}`],
    ['a progress note', 'Noah and mum seen. He slept upstairs twice. Goal 1: 4/10. No self-harm. Plan: the same again next week.'],
    ['a note that speaks of a Choice that is not here', 'Choice summary not on the system. Noah and mum seen. Presenting concern: sleep.'],
  ])('%s is none', (_, text) => {
    expect(read(older, ['2024-04-05', 'Progress note', 'Ida Gray', text])).toMatchObject({ choiceNote: 1, candidates: [] });
  });
});

/** A visit to another clinic holds a complaint, what the patient says, and a plan, as a Choice does. */
const clinic = (headings: readonly [string, string, string]) =>
  [
    'Seen with his mother, new patient.',
    'Reason for visit: headaches since the spring, worse on school days.',
    'He says that "it starts behind my eyes". He would like to play football again.',
    `${headings[0]}: no fever, no weight loss.`,
    `${headings[1]}: alert, neck supple.`,
    `${headings[2]}: blood count normal.`,
    'Strengths: captain of his team.',
    'Risk: none.',
    'Plan: paracetamol, water, glasses. He will keep a diary until next time.',
  ].join('\n');

describe('the note of a clinic for the body', () => {
  it.each([
    [['Review of systems', 'Physical exam', 'Labs']],
    [['REVIEW OF SYSTEMS', 'VITALS', 'RESULTS']],
    [['HPI', '**Examination**', '- Laboratory data']],
  ] as const)('asks nothing: %j', (headings) => {
    const reading = read(older, ['2026-03-05', 'Clinical note', 'Ida Gray', clinic([...headings])]);
    expect(reading).toMatchObject({ choiceNote: 1, candidates: [] });
  });

  it('with headings of no such clinic is asked about', () => {
    const text = clinic(['Family', 'School', 'Sleep']);
    expect(read(older, ['2026-03-05', 'Clinical note', 'Ida Gray', text])).toMatchObject({ choiceNote: null, candidates: [1, 2] });
  });

  it.each([
    ['lists illness and medication', 'Past medical history: asthma\nMedications: melatonin\nAllergies: none\nFamily history: anxiety'],
    ['examines, and decides on Partnership', 'History of present illness: two years\nPhysical exam: normal\nVitals: normal\nLabs: none'],
  ])("is not what a doctor's Choice is that %s", (_, lines) => {
    const text = whole.replace('Strengths:', `${lines}\nStrengths:`);
    expect(read(older, ['2026-03-05', 'Clinical note', 'Ida Gray', text])).toMatchObject({ choiceNote: null, candidates: [1, 2] });
  });
});

/** The Choice in force with all that calls it one taken away: its type, its title, the appointment's name. */
function withoutName(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const sentences = first.split(/(?<=[.!?]) /);
  const kept = /choice/i.test(sentences[0] ?? '') ? sentences.slice(1) : sentences;
  return [kept.join(' '), ...rest]
    .join('\n')
    .replace(/choice point/gi, 'Decision')
    .replace(/choice (?:appointment|appt|meeting|session|clinic|visit)/gi, 'meeting')
    .trim();
}

function asUnnamed(record: ClientRecord, n: number): ClientRecord {
  const notes = record.notes.map((note) => (note.n === n ? { ...note, type: 'Clinical note', text: withoutName(note.text ?? '') } : note));
  return { ...record, notes };
}

const ENDS = /referral|discharge|clos|intake/i;
/** Without its referrals and closures, as where the page lists the last notes only. */
function withoutEnds(record: ClientRecord): ClientRecord {
  return { ...record, notes: record.notes.filter(({ type }) => !ENDS.test(type)) };
}

const TUNED = [...HALVES.tuned, ...HALVES.kept, 'hand-f'];
const own = ownRecords().filter(({ hand, gold }) => TUNED.includes(hand) && gold.choice_note !== null);

describe.each([
  ['as they stand', (record: ClientRecord) => record, 0.85],
  ['without their referrals and closures', withoutEnds, 0.75],
])('records of our own, their Choice no longer called one, %s', (_, change, floor) => {
  const readings = own.map(({ record, gold }) => ({ gold, reading: readChoice(change(asUnnamed(record, gold.choice_note ?? 0))) }));

  it('show nothing of an older Choice', () => {
    for (const { gold, reading } of readings) {
      expect(gold.superseded_choice).not.toContain(reading.choiceNote);
      expect(gold.superseded_choice.filter((n) => wordsShown(reading).some((shown) => shown.n === n))).toEqual([]);
    }
  });

  it('mostly find it all the same', () => {
    const right = readings.filter(({ gold, reading }) => reading.choiceNote === gold.choice_note).length;
    expect(right / readings.length).toBeGreaterThanOrEqual(floor);
  });
});
