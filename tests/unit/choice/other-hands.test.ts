/** What other writers do, each of which once showed the wrong words, hid the right ones or counted a contact that was none. */
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const CLIENT = 'Noah Fairweather';
const choice: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah')];

function read(notes: readonly ShortNote[]) {
  const record = recordFrom(CLIENT, notes);
  const reading = readChoice(record);
  const wordsOf = ({ n, start, end }: { n: number; start: number; end: number }) => record.notes[n - 1]?.text?.slice(start, end);
  return { reading, words: (field: string) => (reading.summary[field] ?? []).map(wordsOf), goals: reading.goals.map(wordsOf) };
}

describe('an entry that another one takes back', () => {
  const wrong = choiceText('Noah', { risk: 'sets fires' });

  it('by its hour, which the record system shows', () => {
    const record = recordFrom(CLIENT, [
      choice,
      ['2026-03-12', 'Choice Appointment', 'Ruth Ames', wrong],
      ['2026-03-12', 'Clinical entry', 'Ruth Ames', 'Please disregard my 13:15 entry, typed on the wrong chart.'],
    ]);
    const notes = record.notes.map((note, i) => ({ ...note, date: ['2026-03-05 09:00', '2026-03-12 13:15', '2026-03-12 13:40'][i] ?? '' }));
    const reading = readChoice({ ...record, notes });
    expect(reading).toMatchObject({ choiceNote: 1, notChoice: [{ n: 2 }] });
  });

  it('by the same hand, whoever wrote in between', () => {
    const { reading } = read([
      ['2026-03-14', 'Clinical entry', 'Ruth Ames', 'Please disregard my earlier entry, it was written on the wrong chart.'],
      ['2026-03-13', 'Clinical entry', 'Bo Lind', 'Core 1. Noah and mum came.'],
      ['2026-03-12', 'Choice Appointment', 'Ruth Ames', wrong],
      choice,
    ]);
    expect(reading).toMatchObject({ choiceNote: 4, notChoice: [{ n: 3 }] });
    expect(reading.contactCounts.attendedTotal).toBe(2);
  });

  it('and a note that asks to disregard itself is set aside as before', () => {
    const { reading } = read([['2026-03-12', 'Choice Appointment', 'Ruth Ames', `Please disregard.\n${wrong}`], choice]);
    expect(reading.choiceNote).toBe(2);
  });
});

describe('what is no contact', () => {
  const notes: readonly ShortNote[] = [
    ['2026-04-20', 'Telephone contact', 'Bo Lind, Admin', 'Mum asked whether the first session is in person. Given two slots.'],
    ['2026-04-20', 'Telephone contact', 'Bo Lind', 'Mum asked about the first session. No clinical content.'],
    ['2026-04-20', 'Clinical entry', 'Bo Lind', 'Letter to GP typed and sent. Text: "We saw Noah for Choice. Goals: to join one club."'],
    ['2026-04-20', 'Clinical entry', 'Medical secretaries', 'Noah seen, note typed up.'],
    ['2026-04-20', 'Clinic contact', 'Bo Lind', 'Family CNA, car in the garage. New date sent.'],
  ];
  it.each(notes.map((note) => [note.join(' | '), note] as const))('%s', (_, note) => {
    const { reading } = read([note, choice]);
    expect(reading).toMatchObject({ choiceNote: 2, contactCounts: { attendedTotal: 1, partnershipAttended: 0, sinceChoice: 0 } });
  });
});

it('of a copy of the Choice nobody can say that the client did not come', () => {
  const copy = choiceText('Noah').replace('Choice appointment at the Mill Lane clinic', 'Choice appointment (carried over)');
  const { reading } = read([['2026-04-20', 'Progress note', 'Bo Lind', copy], choice]);
  expect(reading).toMatchObject({ choiceNote: 2, contacts: [{ n: 1, kind: 'other', attended: null }, { n: 2 }] });
  expect(reading.contactCounts.attendedTotal).toBe(1);
});

it.each(['Second referral, by paediatrics. Accept.', 'Third referral this year, school. Accept. Straight to the partnership list.'])(
  'starts an episode: %s',
  (text) => {
    const { reading } = read([
      ['2026-05-20', 'Clinical entry', 'Hub', text],
      ['2026-04-20', 'Clinical entry', 'Bo Lind', 'Case closed.'],
      choice,
    ]);
    expect(reading).toMatchObject({ choiceNote: null, superseded: [3], reReferredWithoutNewChoice: true });
  },
);

it('what a parent adds at Choice Plus does not take the place of what the young person said', () => {
  const plus = "Choice Plus\nPresent: Noah, dad\nDad's view: he thinks that it was the move.\nChoice Point: Core Partnership";
  const { words } = read([['2026-03-20', 'Choice Plus', 'Ruth Ames', plus], choice]);
  expect(words('client_view')).toEqual(['"the landing is where they stood"', 'he thinks that it was the move.']);
});

describe('goals with a number and no scale', () => {
  const listed = choiceText('Noah').replace(
    /Goals: .*\n.*/,
    'GBOs:\nG1) Stay in the room for a drill - 2\nG2) Be up by ten three days - 1\nG3) Answer the phone - 0',
  );

  it('are rated where their heading names the scale, and later by their number', () => {
    const { reading, goals, words } = read([
      [
        '2026-04-20',
        'Clinical entry',
        'Bo Lind',
        'Core 2. Noah and mum came. G1 6, G2 3. Goal 1, 2 and 3 talked about. G3 2 nights to go.',
      ],
      ['2026-03-05', 'Choice Appointment', 'Ruth Ames', listed],
    ]);
    expect(goals).toEqual(['Stay in the room for a drill', 'Be up by ten three days', 'Answer the phone']);
    expect(reading.goals.map(({ ratings }) => ratings.map(({ n, value }) => [n, value]))).toEqual([
      [
        [2, 2],
        [1, 6],
      ],
      [
        [2, 1],
        [1, 3],
      ],
      [[2, 0]],
    ]);
    expect(words('people_present')).toEqual(['Noah, mum Hanne']);
    expect(reading.lastGoalReview).toBe(1);
  });

  it('are not rated under a heading that names none: the number may be what is aimed at', () => {
    const targets = choiceText('Noah', { goals: '\n- Days in school each week: 4\n- Stay in the room for a drill: 2' });
    const { reading } = read([['2026-03-05', 'Choice Appointment', 'Ruth Ames', targets]]);
    expect(reading.goals.map(({ ratings }) => ratings)).toEqual([[], []]);
  });
});

it('a rating behind the words that it rates does not make of them the heading of another field', () => {
  const text = choiceText('Noah')
    .replace(/Present: .*\n/, '')
    .replace(/Goals: .*\n.*/, 'Goals\nStay in the room for a drill: 2/10\nAnswer the phone: 1/10');
  const { words, goals } = read([['2026-03-05', 'Choice Appointment', 'Ruth Ames', text]]);
  expect(words('people_present')).toEqual([]);
  expect(goals).toEqual(['Stay in the room for a drill', 'Answer the phone']);
});

it('the line below a risk that speaks of a goal by its number is no part of the risk', () => {
  const text =
    'Core 3. Noah and mum came.\nRisk: mum found plasters in the bin. Crisis numbers repeated.\nGoal 1 today 4/10 by his own account.';
  const { reading } = read([['2026-04-20', 'Clinical entry', 'Bo Lind', text], choice]);
  expect(reading.newestRisk).toEqual({
    n: 1,
    start: text.indexOf('mum found'),
    end: text.indexOf('repeated.') + 'repeated.'.length,
  });
  expect(reading.goals[0]?.ratings.map(({ n, value }) => [n, value])).toEqual([
    [2, 2],
    [1, 4],
  ]);
});

it.each([
  ['Noah: sleep in my old room', 'client'],
  ['Noah: a whole night upstairs', 'client'],
  ['Hanne: a whole night upstairs', 'unclear'],
  ['Friday: a whole night upstairs', 'unclear'],
])('whose goal it is by the name before the colon: %s', (goal, owner) => {
  const text = choiceText('Noah', { goals: `\n- ${goal}\n- fetch things from the landing` });
  const { reading } = read([['2026-03-05', 'Choice Appointment', 'Ruth Ames', text]]);
  expect(reading.goals.map((one) => one.owner)).toEqual([owner, 'unclear']);
});

describe('a title with the appointment in brackets', () => {
  const titled = (title: string) => choiceText('Noah').replace('Choice appointment at the Mill Lane clinic', title);

  it.each([
    'Initial visit (Choice), 60 minutes',
    'New patient appointment (CAPA Choice)',
    'First family meeting (Choice session) at Mill Lane',
  ])('is a Choice: %s', (title) => {
    const { reading } = read([['2026-03-05', 'Clinical entry', 'Ruth Ames', titled(title)]]);
    expect(reading).toMatchObject({ choiceNote: 1, contacts: [{ kind: 'choice', attended: true }] });
  });

  it.each([
    'DNA (Choice). Nobody came.',
    'Family cancelled (Choice), holiday.',
    'Booked (Choice) for Tuesday.',
    'Mum has no view (choice of clinic).',
  ])('is none: %s', (text) => {
    const { reading } = read([['2026-03-05', 'Clinical entry', 'Ruth Ames', text]]);
    expect(reading).toMatchObject({ choiceNote: null, contactCounts: { attendedTotal: 0 } });
  });
});

it('a Choice written anew says so before its title, and what it replaces is shown no more', () => {
  const anew = `This takes the place of what I wrote on 5 March, where the risk was wrong.\n\n${choiceText('Noah', { risk: 'no contact with his father' })}`;
  const { reading, words } = read([['2026-03-07', 'Clinical entry', 'Ruth Ames', anew], choice]);
  expect(reading).toMatchObject({ choiceNote: 1, superseded: [2], contactCounts: { attendedTotal: 1 } });
  expect(words('risks')).toEqual(['no contact with his father']);
});

describe('what a Choice is behind other words', () => {
  const body = choiceText('Noah').replace('Choice appointment at the Mill Lane clinic\n', '');

  it.each([
    ['written up later', `Written up a fortnight later from my paper notes: Initial visit (Choice) on 5 March 2026.\n${body}`],
    ['named in the first sentence', `I met Noah with his mum for their first Choice appointment.\n${body}`],
  ])('%s', (_, text) => {
    const { reading } = read([['2026-03-19', 'Clinical entry', 'Ruth Ames', text]]);
    expect(reading).toMatchObject({ choiceNote: 1, candidates: [] });
  });

  it('and one written up later stands on the day that it names', () => {
    const text = `Written up a fortnight later from my paper notes: Initial visit (Choice) on 5 March 2026.\n${body}`;
    expect(read([['2026-03-19', 'Clinical entry', 'Ruth Ames', text]]).reading.choiceDay).toBe('2026-03-05');
  });

  it('still to come it is none', () => {
    const text = 'Noah is to be seen with his mum for a Choice appointment in May. Presenting concern: sleep. Risk: none known.';
    expect(read([['2026-03-19', 'Clinical entry', 'Ruth Ames', text]]).reading.choiceNote).toBeNull();
  });
});

it.each(['Nobody presented for the visit.', 'Neither Noah nor his mum turned up.', 'None of the family arrived.'])(
  'is no contact: %s',
  (text) => {
    const { reading } = read([['2026-04-20', 'Clinical entry', 'Bo Lind', text], choice]);
    expect(reading).toMatchObject({ contactCounts: { attendedTotal: 1, didNotAttend: 1 } });
  },
);

describe('goals under a heading of the team’s own that names the scale', () => {
  const under = (heading: string, lines: string) =>
    choiceText('Noah').replace(/Goals: [\s\S]*?(?=\nChoice Point)/, `\n${heading}\n${lines}\n`);
  const rated = 'Own room three nights: 2\nFetch things by myself: 1';

  it.each(['Where we stand on the ladder (0 to 10)', 'Steps, 0-10 each'])('%s', (heading) => {
    const { goals, reading } = read([['2026-03-05', 'Choice', 'Ruth Ames', under(heading, rated)]]);
    expect(goals).toEqual(['Own room three nights', 'Fetch things by myself']);
    expect(reading.goals.map(({ ratings }) => ratings.map(({ value }) => value))).toEqual([[2], [1]]);
  });

  it.each([
    ['Distress (0 to 10)', rated],
    ['Steps, 0-10 each', 'Own room three nights: 2\nwith a light on'],
  ])('and not what is rated besides: %s', (heading, lines) => {
    expect(read([['2026-03-05', 'Choice', 'Ruth Ames', under(heading, lines)]]).goals).toEqual([]);
  });
});

it('a goal that the client would rather have in other words stands in those', () => {
  const session = 'Core 2. Noah and mum. He would rather the second goal read "carry my own bag upstairs". Own room 4/10.';
  expect(read([choice, ['2026-04-20', 'Core Partnership', 'Bo Lind', session]]).goals[1]).toBe('carry my own bag upstairs');
});

describe('a Choice Plus that points at other words of its own', () => {
  const plus = (risk: string): ShortNote => [
    '2026-03-20',
    'Choice Plus',
    'Ruth Ames',
    `Choice Plus with dad.\nHe told us that he has hit Noah, and has moved out.\nRisk: ${risk}\nChoice Point: Core Partnership with dad.`,
  ];

  it('with more words has these in place of what the Choice said', () => {
    expect(read([choice, plus('as above, dad at his brother’s, discussed with the safeguarding lead today')]).words('risks')).toEqual([
      'as above, dad at his brother’s, discussed with the safeguarding lead today',
    ]);
  });

  it('with none leaves nothing of what the Choice said, and nobody may say that it was not recorded', () => {
    const { reading, words } = read([choice, plus('as above')]);
    expect(words('risks')).toEqual([]);
    expect(reading.cannotTell).toContain('risks');
  });
});

describe('a session that is filed as a Choice', () => {
  const filed = (text: string) => read([['2026-04-20', 'Choice', 'Bo Lind', text], choice]).reading;

  it.each([
    '(Wrong form, this is Partnership 3.) Noah and mum. Goal 1 4/10.',
    'Not Choice but the second Partnership session. Noah came.',
    'Core session 2 with Noah.',
  ])('is the session that it says it is: %s', (text) => {
    expect(filed(text)).toMatchObject({ choiceNote: 2, superseded: [], contacts: [{ kind: 'core', attended: true }, {}] });
  });

  it.each([
    'Choice appointment with Noah. To start Core session with B Lind.',
    'Noah and mum came, agreed Core Partnership meeting in May.',
    'Seen for Choice. Decision: first Partnership session on 3 May.',
  ])('and a Choice that speaks of one to come stays a Choice: %s', (text) => {
    expect(filed(text)).toMatchObject({ contacts: [{ kind: 'choice' }, {}] });
  });
});

describe('a note under the wrong type', () => {
  const CALL = "Phone call with Noah's mum to say that he will be seen on the 8th. (Wrong template, this is only a call.)";
  const MET =
    'Noah came with mum. He worries about the stairs and the bell. What we worked out: it began after the fall, and staying home keeps it going. No self-harm. He would like to take the bus (2/10). We agreed on Core Partnership.';

  it('a call that was written in the form of a Choice takes no Choice’s place', () => {
    expect(read([['2026-04-20', 'Choice', 'Bo Lind', CALL], choice]).reading).toMatchObject({ choiceNote: 2, superseded: [] });
    expect(read([['2026-04-20', 'Choice', 'Bo Lind', CALL]]).reading.choiceNote).toBeNull();
  });

  it('a Choice held by phone stays one', () => {
    const held = `Telephone Choice appointment with Noah and mum. ${MET}`;
    expect(read([['2026-04-20', 'Choice', 'Bo Lind', held]]).reading.choiceNote).toBe(1);
  });

  it('a Choice that was filed as a call, and says so, is one; a call that speaks of a Choice is none', () => {
    const filed = `Filed under calls by mistake, this was our Choice meeting. ${MET}`;
    expect(read([['2026-04-20', 'Telephone contact', 'Bo Lind', filed]]).reading.choiceNote).toBe(1);
    const headings = ['Present', 'Presenting concern', 'His view', 'Joint understanding', 'Strengths', 'Risk'].map(
      (name) => `${name}: Noah and his mum.`,
    );
    const session = `(NB wrong note type picked, this is the Choice appointment.)\n${headings.join('\n')}`;
    expect(read([['2026-04-20', 'Core Partnership', 'Bo Lind', session]]).reading.choiceNote).toBe(1);
    const call = 'Rang mum. She asked whether this was the Choice letter; it was sent in error to the old address.';
    expect(read([['2026-04-20', 'Telephone contact', 'Bo Lind', call]]).reading.choiceNote).toBeNull();
  });
});

it.each(['New wording for the second, his: "carry my own bag upstairs".', 'New words for goal 2: "carry my own bag upstairs".'])(
  'a goal has the new wording that the client gave it: %s',
  (text) => {
    expect(read([choice, ['2026-04-20', 'Core Partnership', 'Bo Lind', `Core 2. Noah and mum. ${text}`]]).goals[1]).toBe(
      'carry my own bag upstairs',
    );
  },
);
