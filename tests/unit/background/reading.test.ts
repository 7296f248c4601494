/** Which Choice is shown, why, and what is asked where it can't be told: as the sidebar is given it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingGettingOn, recordOf } from '../../../entrypoints/background/views/getting-on.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readChoice } from '../../../lib/choice/read.ts';
import * as words from '../../../lib/words/words.ts';
import { CHOICE_TEXT, draw, later, NOW, prior } from './records.ts';

const WORDS_OF_AN_OLDER = CHOICE_TEXT.replace('Core Partnership with S. Marlow', 'Specific Partnership with R. Vale');
const older = prior(WORDS_OF_AN_OLDER, { date: '2 May 2024' });
const closed = prior('Discharged from the service.', { date: '1 Sept 2024', type: 'Discharge summary' });
const again = prior('Ada is referred again by her school. Accepted.', { date: '9 April 2026', type: 'Re-referral' });

describe('why this note', () => {
  test('the Choice that is shown comes first, then what amends it, then what was set aside, each with what decided it', () => {
    const plus = prior('Choice Plus with dad.\nChoice Point: Core Partnership with dad.', { date: '20 May 2026', type: 'Choice Plus' });
    const draft = prior(CHOICE_TEXT, { date: '1 June 2026', status: 'draft' });
    const view = draw([draft, plus, prior(CHOICE_TEXT), again, closed, older]);
    expect(view.why.map(({ source, why, by }) => [source.date, why, by?.date ?? null])).toEqual([
      ['3 May 2026', 'only-choice', null],
      ['20 May 2026', 'choice-plus', null],
      ['2 May 2024', 'discharged', '1 Sept 2024'],
      ['1 June 2026', 'draft', null],
    ]);
  });

  test('an older Choice that ended with a discharge is not said to be replaced', () => {
    const view = draw([prior(CHOICE_TEXT), again, closed, older]);
    expect(view.notices).toContainEqual({ id: 'superseded', values: { date: '2 May 2024', why: 'discharged' } });
  });
});

describe('a Choice that was written twice', () => {
  const superseded = (view: ReturnType<typeof draw>) => view.notices.filter(({ id }) => id === 'superseded').map(({ values }) => values);

  test('word for word on the same day needs no notice, and nothing older is said to be left out', () => {
    expect(superseded(draw([prior(CHOICE_TEXT), prior(`${CHOICE_TEXT}\n`)]))).toEqual([]);
  });

  test('in other words on the same day is said to be one Choice with two entries, and not replaced by a later one', () => {
    const values = superseded(draw([prior(`${CHOICE_TEXT}\nDad came too.`), prior(CHOICE_TEXT)]));
    expect(values).toEqual([{ date: '3 May 2026', why: 'same-day' }]);
    const { name, says } = words.notice('superseded', values);
    expect(`${name} ${says}`).not.toMatch(/older|later|replaced/);
    expect(says).toContain('3 May 2026');
  });

  test('within the week it is a newer version, as before', () => {
    expect(superseded(draw([prior(`${CHOICE_TEXT}\nDad came too.`, { date: '5 May 2026' }), prior(CHOICE_TEXT)]))).toEqual([
      { date: '3 May 2026', why: 'newer-version' },
    ]);
    const both = [
      { date: '3 May 2026', why: 'newer-version' },
      { date: '9 May 2026', why: 'same-day' },
    ];
    expect(words.notice('superseded', both)).toMatchObject({
      name: 'An older Choice is left out.',
      says: 'The Choice of 3 May 2026 was replaced by a later one. The Choice of 9 May 2026 is written more than once that day. The last entry is shown.',
    });
  });
});

describe('why none', () => {
  test('re-referred without a new Choice names the re-referral, and shows nothing of the older Choice', () => {
    const view = draw([again, closed, older]);
    expect(view).toMatchObject({ state: 'no-choice', none: { why: 're-referred', by: { date: '9 April 2026' } }, fields: [], goals: [] });
  });

  test('a re-referral after which no Choice was found stands among the notices, and no longer once there is one', () => {
    const ids = (...notes: readonly ReturnType<typeof prior>[]) => draw(notes).notices.map(({ id }) => id);
    expect(ids(again, closed, older)[0]).toBe('re-referred-without-choice');
    expect(ids(prior(CHOICE_TEXT), again, closed, older)).not.toContain('re-referred-without-choice');
    expect(ids(closed, older)).not.toContain('re-referred-without-choice');
  });

  test('a discharge is named, and a draft alone is nothing to rely on', () => {
    expect(draw([closed, older]).none).toMatchObject({ why: 'discharged', by: { date: '1 Sept 2024' } });
    const view = draw([prior(CHOICE_TEXT, { status: 'draft' })]);
    expect(view.none).toEqual({ why: 'none-to-rely-on', by: null });
    expect(view.why.map(({ why }) => why)).toEqual(['draft']);
  });

  test('where a Choice is shown there is no such reason', () => {
    expect(draw([prior(CHOICE_TEXT)]).none).toBeNull();
  });
});

describe('where it can’t be told which Choice came last', () => {
  const first = prior(WORDS_OF_AN_OLDER, { date: '3/4/2026' });
  const second = prior(`${CHOICE_TEXT}\nDad came too.`, { date: '4/3/2026', author: 'R. Vale' });
  const notes = [first, second];

  test('every candidate is shown with its first words, cut between words, and none is called the Choice', () => {
    const view = draw(notes, { order: 'year-first' });
    expect(view).toMatchObject({ state: 'no-choice', inForce: false, fields: [], none: { why: 'order-unknown' } });
    expect(view.candidates.map(({ source, goesOn, isPicked }) => [source.n, goesOn, isPicked])).toEqual([
      [1, true, false],
      [2, true, false],
    ]);
    for (const { first: words, source } of view.candidates) {
      const text = notes[source.n - 1]?.text ?? '';
      expect(text.startsWith(words ?? 'none')).toBe(true);
      expect(text.charAt(words?.length ?? 0)).toMatch(/\s/);
    }
  });

  test('where the first words of one have some struck through, the place is given with them, and of those behind the cut none', () => {
    const struck = { ...first, struckAt: [20, WORDS_OF_AN_OLDER.length - 2] };
    const [one, other] = draw([struck, second], { order: 'year-first' }).candidates;
    expect(one?.struckAt).toEqual([20]);
    expect(other?.struckAt).toBeUndefined();
    const behind = draw([{ ...struck, text: `\n\n${struck.text}` }, second], { order: 'year-first' }).candidates[0];
    expect(behind?.struckAt).toEqual([18]);
  });

  test('the one that the reader picked is shown from that note alone, marked as picked and never as in force', () => {
    const view = draw(notes, { order: 'year-first', picked: 1 });
    expect(view).toMatchObject({ state: 'choice', isPicked: true, inForce: false });
    const passages = [...view.fields.flatMap((field) => field.passages), ...view.goals];
    expect(passages.length).toBeGreaterThan(3);
    expect(new Set(passages.map(({ source }) => source.n))).toEqual(new Set([1]));
    expect(passages.some(({ words }) => words.includes('Specific Partnership with R. Vale'))).toBe(true);
    expect(view.candidates.map(({ isPicked }) => isPicked)).toEqual([true, false]);
  });

  test('several recorded risks are all shown, and none is called the newest', () => {
    const view = draw(notes, { order: 'year-first' });
    expect(view.newestRisk).toBeNull();
    expect(view.otherRisks.map(({ source }) => source.n)).toEqual([1, 2]);
  });
});

/** Somebody came after the last rating. */
const hasMet = (before: readonly string[]) => before.slice(before.lastIndexOf('rated') + 1).includes('met');

describe('ratings over time', () => {
  const met = (date: string, text: string) => later(`Ada came. ${text}`, { date });
  const rated = (...notes: readonly ReturnType<typeof later>[]) =>
    draw([...notes, prior(CHOICE_TEXT)]).goals[0]?.ratings.map(({ value, afterGap }) => [value, afterGap === true]);

  test('a session in which the goal was not rated is a gap, and no value is made up for it', () => {
    const notes = [
      met('9 June 2026', 'Her goal is 7/10.'),
      met('26 May 2026', 'We drew the corridor.'),
      met('12 May 2026', 'Her goal is 5/10.'),
    ];
    expect(rated(...notes)).toEqual([
      [3, false],
      [5, false],
      [7, true],
    ]);
  });

  test('a gap stands where the very same notes would show one by eye, however many lie between', () => {
    const kind = fc.constantFrom('rated', 'met', 'missed');
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 24 }), (kinds) => {
        const notes = kinds.map((is, i) => {
          const date = `2026-${String(6 + Math.floor(i / 24)).padStart(2, '0')}-${String(1 + (i % 24)).padStart(2, '0')}`;
          if (is === 'missed') return later('Did not attend.', { date });
          return later(is === 'rated' ? `Ada came. Her goal is ${i % 9}/10.` : 'Ada came. We drew the corridor.', { date });
        });
        const expected = [false, ...kinds.flatMap((is, i) => (is === 'rated' ? [hasMet(kinds.slice(0, i))] : []))];
        expect(rated(...notes.toReversed())?.map(([, isGap]) => isGap)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a call, a letter and a session that nobody came to are none', () => {
    const notes = [
      met('9 June 2026', 'Her goal is 7/10.'),
      later('Did not attend.', { date: '26 May 2026' }),
      later('Rang mum to book. Two minutes.', { date: '20 May 2026', type: 'Telephone' }),
      met('12 May 2026', 'Her goal is 5/10.'),
    ];
    expect(rated(...notes)).toEqual([
      [3, false],
      [5, false],
      [7, false],
    ]);
  });
});

test('the summary stands in the order in which a session needs it', () => {
  const strong = `${CHOICE_TEXT}\nTasks: to draw the corridor.\nStrengths: draws.`;
  expect(draw([prior(strong)]).fields.map(({ id }) => id)).toEqual([
    'presenting_concern',
    'client_view',
    'joint_understanding',
    'choice_point_decision',
    'strengths_resources',
    'risks',
    'tasks_between',
    'people_present',
  ]);
});

describe('ratings without dates', () => {
  const undated = (text: string) => later(text, { date: '' });
  const [first, second] = [undated('Ada came. Her goal is 5/10.'), undated('Ada came. Her goal is 7/10.')];
  const choice = prior(CHOICE_TEXT, { date: '' });

  test('which came first is not known: every rating is given, and no order is claimed', () => {
    const [goal] = draw([first, choice, second]).goals;
    expect(goal?.isUnordered).toBe(true);
    expect(goal?.ratings.map(({ value, isoDate }) => [value, isoDate]).toSorted()).toEqual([
      [3, null],
      [5, null],
      [7, null],
    ]);
  });

  test('the order is told by what the notes are, and still no date is made up', () => {
    const referral = prior('Ada, from her school. Accepted.', { date: '', type: 'Referral' });
    const view = draw([second, first, choice, referral]);
    expect(view.goals[0]).toMatchObject({
      isUnordered: false,
      ratings: [{ value: 3 }, { value: 5 }, { value: 7, isoDate: null, date: '' }],
    });
    expect(view.notices.map(({ id }) => id)).toContain('dates-unreadable');
  });
});

describe('recorded risk', () => {
  test('the newest comes first, the older ones below it, newest first', () => {
    const mid = later('Risks: said that some nights she wishes not to wake up. Mum knows.', { date: '9 June 2026' });
    const last = later('Risks: nil acute.', { date: '16 June 2026' });
    const view = draw([last, mid, prior(CHOICE_TEXT)]);
    expect(view.newestRisk?.source.date).toBe('16 June 2026');
    expect(view.otherRisks.map(({ source }) => source.date)).toEqual(['9 June 2026', '3 May 2026']);
  });

  test('of a long record it is said that older notes were not asked', () => {
    const many = Array.from({ length: 20 }, (_, i) => later('Risks: nil acute, asked on her own.', { date: `${20 - i} June 2026` }));
    const view = draw([...many, prior(CHOICE_TEXT)]);
    expect(view.otherRisks).toHaveLength(8);
    expect(view.mayHaveMoreRisks).toBe(true);
    expect(draw(many.slice(0, 5)).mayHaveMoreRisks).toBe(false);
  });
});

describe('a date that is still to come', () => {
  const ahead = (text = CHOICE_TEXT, more = {}) => prior(text, { date: '3 May 2062', ...more });
  const lastYear = prior(WORDS_OF_AN_OLDER, { date: '2 May 2025' });
  const toCome = (view: ReturnType<typeof draw>) => view.notices.filter(({ id }) => id === 'dates-to-come').map(({ values }) => values);

  test('a written Choice under it is asked about, and the older one is not called the one in force', () => {
    const view = draw([ahead(), lastYear]);
    expect(view).toMatchObject({ state: 'no-choice', inForce: false, fields: [], none: { why: 'to-come', by: null } });
    expect(view.candidates.map(({ source, isToCome }) => [source.date, isToCome === true])).toEqual([
      ['3 May 2062', true],
      ['2 May 2025', false],
    ]);
    expect(toCome(view)).toEqual([{ date: '3 May 2062' }]);
  });

  test('its risk is shown with the others, and none is called the newest', () => {
    const view = draw([ahead(), later('Risks: nil acute.'), lastYear]);
    expect(view.newestRisk).toBeNull();
    expect(view.otherRisks.map(({ source }) => source.date)).toEqual(['3 May 2062', '9 June 2026', '2 May 2025']);
  });

  test('the only Choice under it is asked about, and nobody is said to be new to the client by it', () => {
    const view = draw([ahead(CHOICE_TEXT, { author: 'S. Marlow' }), later('Ada came. We drew.', { author: 'R. Vale' })]);
    expect(view).toMatchObject({ inForce: false, none: { why: 'to-come' }, firstContactForYou: null, nthContactForClient: null });
    expect(view.candidates.map(({ source }) => source.date)).toEqual(['3 May 2062']);
    expect(toCome(view)).toHaveLength(1);
  });

  test('picked, it is shown from that note alone', () => {
    const view = draw([ahead(), lastYear], { picked: 1 });
    expect(view).toMatchObject({ state: 'choice', isPicked: true, inForce: false });
    expect(view.fields.find(({ id }) => id === 'presenting_concern')?.passages[0]?.source.date).toBe('3 May 2062');
  });

  test('a discharge under it does not end the work, and what is shown is not called in force', () => {
    const view = draw([
      ahead('Discharged from the service.', { type: 'Discharge summary' }),
      later('Ada came. We drew.'),
      prior(CHOICE_TEXT),
    ]);
    expect(view).toMatchObject({ state: 'choice', inForce: false, none: null });
    expect(toCome(view)).toEqual([{ date: '3 May 2062' }]);
  });

  test('a referral under it does not begin anew, and after a discharge a Choice under it is asked about', () => {
    const view = draw([ahead('Ada is referred again by her school. Accepted.', { type: 'Re-referral' }), prior(CHOICE_TEXT)]);
    expect(view).toMatchObject({ state: 'choice', inForce: false });
    const after = draw([ahead(), closed, older]);
    expect(after).toMatchObject({ state: 'no-choice', none: { why: 'to-come' }, fields: [] });
    expect(after.candidates.map(({ source }) => source.date)).toEqual(['3 May 2062']);
  });

  test.each([
    'Choice appt booked 01/12/2026 10am. Bring mum if wanted.',
    'Core appointment with S. Marlow, clinic room 2.',
    'Discharge planned for this day.',
    '',
  ])('a booking is no such note: %s', (words) => {
    for (const type of ['Choice appointment', 'Core Partnership', 'Discharge summary']) {
      const view = draw([ahead(words, { date: '1 Dec 2026', type }), prior(CHOICE_TEXT)]);
      expect(view).toMatchObject({ state: 'choice', inForce: true, notices: [] });
    }
  });

  test('a note of today is none', () => {
    expect(toCome(draw([prior(CHOICE_TEXT, { date: '21 Nov 2026' })]))).toEqual([]);
  });
});

describe('what nobody signed', () => {
  const newest = later('Risks: nil acute.', { date: '9 June 2026' });
  const tablets = { date: '20 June 2026', status: 'draft' as const };
  const notSigned = (view: ReturnType<typeof draw>) => view.notices.filter(({ id }) => id === 'not-signed').map(({ values }) => values);
  const said = { date: '20 June 2026', kind: 'Core Partnership' };

  test('a draft session that is newer than the newest recorded risk is named, though nothing of it is shown', () => {
    const view = draw([later('Risks: took 12 tablets on Sunday. Mum knows.', tablets), newest, prior(CHOICE_TEXT)]);
    expect(view.newestRisk?.source.date).toBe('9 June 2026');
    expect(JSON.stringify(view)).not.toContain('tablets');
    expect(notSigned(view)).toEqual([said]);
  });

  test('so is one that may tell of risk in words nobody looks for, or that is not shown at all', () => {
    for (const words of ['Ada came. We drew the corridor.', null])
      expect(notSigned(draw([later(words, tablets), newest, prior(CHOICE_TEXT)]))).toEqual([said]);
  });

  test('an older draft is named when it speaks of risk, and not when it speaks of something else', () => {
    const older = { ...tablets, date: '20 May 2026' };
    expect(notSigned(draw([newest, later('Says that she cut her arm: self-harm, first time.', older), prior(CHOICE_TEXT)]))).toEqual([
      { ...said, date: '20 May 2026' },
    ]);
    expect(notSigned(draw([newest, later('Ada came. We drew the corridor.', older), prior(CHOICE_TEXT)]))).toEqual([]);
  });

  test('where no risk is recorded, or its order is not known, every draft is named', () => {
    const plain = later('Ada came. We drew the corridor.', { ...tablets, date: '' });
    expect(notSigned(draw([later('Ada came with Nan.'), plain]))).toEqual([{ ...said, date: '' }]);
    const undated = [prior(CHOICE_TEXT, { date: '' }), plain, later('Risks: nil acute.', { date: '' }), prior(CHOICE_TEXT, { date: '' })];
    expect(notSigned(draw(undated))).toHaveLength(1);
  });

  test('a draft Choice is named once, and a note that was entered in error is no draft', () => {
    const draft = prior(CHOICE_TEXT, { status: 'draft', date: '20 June 2026' });
    expect(notSigned(draw([draft, newest, prior(CHOICE_TEXT)]))).toEqual([{ date: '20 June 2026', kind: 'Choice appointment' }]);
    expect(notSigned(draw([later('Risks: took 12 tablets.', { ...tablets, status: 'struck-out' }), prior(CHOICE_TEXT)]))).toEqual([]);
  });
});

describe('contacts', () => {
  test('a late entry stands on the day that it is about, and says so', () => {
    const late = later('Late entry for 10/05/2026. Session at school with Ada. Plan: gate.', { date: '20 June 2026' });
    const view = draw([late, later('Progress on goals: walked in twice.'), prior(CHOICE_TEXT)]);
    expect(view.contacts.map(({ date, about }) => [date, about])).toEqual([
      ['3 May 2026', undefined],
      ['20 June 2026', '2026-05-10'],
      ['9 June 2026', undefined],
    ]);
  });
});

describe('nobody came', () => {
  const missed = later('Core Partnership. Client not seen, mum spoken to in the corridor.', {
    date: '12 June 2026',
    type: 'Core Partnership',
  });
  test('is said of a session that nobody came to', () => {
    expect(draw([missed, prior(CHOICE_TEXT)]).contacts.find(({ date }) => date === '12 June 2026')?.attended).toBe(false);
  });

  test('is not said of somebody else’s session that is filed here, and the reader is told whose it may be', () => {
    const strangers = later('Attended: Bertram and his dad. Bertram rates goal 1 at 9/10. Bertram will ring.', { date: '12 June 2026' });
    const view = draw([strangers, prior(CHOICE_TEXT)]);
    expect(view.contacts.find(({ date }) => date === '12 June 2026')?.attended).toBeNull();
    expect(view.notices).toContainEqual({ id: 'client-differs-in-note', values: { date: '12 June 2026' } });
    expect(view.counts).toMatchObject({ partnership: 0, didNotAttend: 0 });
  });

  test.each([
    ['a letter', later('Dear Dr Hall, thank you for your letter about Ada.', { type: 'Letter' })],
    ['information that was shared', later('Shared with school: the plan. Consent from mum.', { type: 'Information sharing' })],
    ['a draft', prior(CHOICE_TEXT, { date: '9 June 2026', status: 'draft' })],
    ['an appointment that is to come', { ...missed, date: '1 Dec 2026' }],
  ])('is not said of %s', (_, note) => {
    const view = draw([note, prior(CHOICE_TEXT)]);
    expect(view.contacts.find(({ date }) => date === note.date)?.attended).not.toBe(false);
  });
});

describe('how often, and how long since', () => {
  const session = (day: number, words = 'Session with Ada at school.') =>
    later(`${words} She walked in with her cousin. Plan: gate again.`, { date: `${day} June 2026`, author: 'R. Vale' });
  const called = later('Telephone call from mum, five minutes, about the bus pass.', { date: '2 June 2026', type: 'Telephone' });
  const away = later('Did not attend. Letter sent.', { date: '4 June 2026', type: 'Did not attend' });
  const eight = Array.from({ length: 8 }, (_, i) => session(20 - i));

  test('who came, who did not, calls, and the days since Choice', () => {
    const view = draw([session(12), session(11), away, called, prior(CHOICE_TEXT)]);
    expect(view.counts).toEqual({
      attended: 3,
      partnership: 2,
      didNotAttend: 1,
      cancelled: 0,
      phone: 1,
      daysSinceChoice: 202,
      isAllRead: true,
    });
  });

  test('one contact that was written twice is counted once', () => {
    expect(draw([session(12), session(12), away, away, prior(CHOICE_TEXT)]).counts).toMatchObject({ partnership: 1, didNotAttend: 1 });
  });

  test('a review is due after the team’s number of sessions since goals were set, and not before', () => {
    const due = draw([...eight, prior(CHOICE_TEXT)]);
    expect(due.review).toMatchObject({ is: 'set', sessions: 8, every: { sessions: 7, weeks: null }, isDue: true });
    expect(due.notices.map(({ id }) => id)).toEqual(['review-due']);
    const six = draw([...eight.slice(2), prior(CHOICE_TEXT)]);
    expect(six.review).toMatchObject({ sessions: 6, isDue: false });
    expect(six.notices).toEqual([]);
  });

  test('that it is due is said of the notes that could be read, where not all could', () => {
    const isAllRead = (notes: readonly ReturnType<typeof prior>[]) =>
      draw(notes).notices.find(({ id }) => id === 'review-due')?.values.isAllRead;
    const folded = later(null, { date: '30 June 2026' });
    expect(isAllRead([...eight, prior(CHOICE_TEXT)])).toBe(1);
    expect(isAllRead([folded, ...eight, prior(CHOICE_TEXT)])).toBe(0);
  });

  test('the count begins anew with each review', () => {
    const [, , third, ...older] = eight;
    const reviewed = { ...session(18), text: 'Care plan review. Goals reviewed with Ada: walking in, now 5/10. Plan: gate.' };
    expect(third).toBeDefined();
    const view = draw([...eight.slice(0, 2), reviewed, ...older, prior(CHOICE_TEXT)]);
    expect(view.review).toMatchObject({ is: 'reviewed', sessions: 2, isDue: false, source: { date: '18 June 2026' } });
  });

  test('a team that goes by weeks is told by weeks', () => {
    const view = draw([session(12), prior(CHOICE_TEXT)], { every: { weeks: 8 } });
    expect(view.review).toMatchObject({ weeks: 28, every: { sessions: null, weeks: 8 }, isDue: true });
    expect(draw([session(12), prior(CHOICE_TEXT)], { every: { weeks: 28 } }).review).toMatchObject({ isDue: true });
    expect(draw([session(12), prior(CHOICE_TEXT)], { every: { weeks: 29 } }).review).toMatchObject({ isDue: false });
    expect(draw([session(12), prior(CHOICE_TEXT)], { every: {} }).review).toMatchObject({ isDue: false });
  });

  test('where the order of the notes is not known nothing is said to be due', () => {
    const undated = eight.map((note, i) => ({ ...note, date: `${i + 1}/2/2026` }));
    expect(draw([...undated, prior(CHOICE_TEXT, { date: '9/2/2026' }), undated[0] ?? called], { order: 'year-first' }).review).toBeNull();
  });
});

describe('since last time', () => {
  const looksBack = later('What went right: walked in on Monday.\nWhat was not done: the bus.\nPlan: try the bus with Nan.', {
    date: '16 June 2026',
  });

  test('is what the last session says, by its own headings', () => {
    const older = later('What went right: sat in the library.', { date: '9 June 2026' });
    const view = draw([looksBack, older, prior(CHOICE_TEXT)]);
    expect(view.lastTime.map(({ id, passages }) => [id, passages[0]?.words, passages[0]?.source.date])).toEqual([
      ['progress', 'walked in on Monday.', '16 June 2026'],
      ['lessons', 'the bus.', '16 June 2026'],
      ['plan', 'try the bus with Nan.', '16 June 2026'],
    ]);
  });

  test('is found in a session that has no headings, by what its sentences say, and said to be found so', () => {
    const told =
      'Ada came with Nan. She managed the bus on two mornings, further than last week. The third morning did not happen. We agreed that she will try three mornings by next week.';
    const view = draw([later(told, { date: '16 June 2026' }), prior(CHOICE_TEXT)]);
    expect(view.lastTime.map(({ id, passages, fromProse }) => [id, passages[0]?.words, fromProse])).toEqual([
      ['progress', 'She managed the bus on two mornings, further than last week.', true],
      ['lessons', 'The third morning did not happen.', true],
      ['plan', 'We agreed that she will try three mornings by next week.', true],
    ]);
    expect(draw([looksBack, prior(CHOICE_TEXT)]).lastTime.some(({ fromProse }) => fromProse)).toBe(false);
  });

  test('is of no note where it is not known which came last', () => {
    const undated = [looksBack, later('What went right: sat in the library.')].map((note, i) => ({ ...note, date: `${i + 4}/3/2026` }));
    const inOrder = draw([...undated, prior(CHOICE_TEXT, { date: '2/1/2026' })]);
    expect(inOrder.areContactsInTime).toBe(true);
    expect(inOrder.lastTime).not.toEqual([]);
    const unsure = draw([...undated, prior(CHOICE_TEXT, { date: '2/1/2026' })], { order: 'year-first' });
    expect(unsure).toMatchObject({ areContactsInTime: false, lastTime: [] });
  });

  test('shows a stretch of words once', () => {
    const both = later('Session with Ada. She tried the bus and it did not work, better than last week though. Plan: again.', {
      date: '16 June 2026',
    });
    const shown = draw([both, prior(CHOICE_TEXT)]).lastTime.flatMap(({ passages }) => passages.map(({ words }) => words));
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('is not said of an older session when the last one says nothing of it, nor of a Choice Plus', () => {
    const newer = later('Session with Ada about films that she likes. Plan: gate again.', { date: '20 June 2026' });
    expect(draw([newer, looksBack, prior(CHOICE_TEXT)]).lastTime).toEqual([]);
    expect(draw([{ ...looksBack, type: 'Choice Plus' }, prior(CHOICE_TEXT)]).lastTime).toEqual([]);
  });

  test('is not said of an episode that ended, nor where nothing looks back', () => {
    expect(draw([again, closed, { ...looksBack, date: '3 June 2024' }, older]).lastTime).toEqual([]);
    // What was picked is shown from that note alone.
    const first =
      'First meeting with Ada and her mum.\nPresenting concern: sleeps in the bath.\nRisk: none.\nDecision: agreed to Core Partnership.';
    const unnamed = prior(first, { date: '1 June 2026', type: 'Progress note' });
    const asked = [looksBack, unnamed, prior(CHOICE_TEXT)];
    expect(draw(asked).candidates.length).toBeGreaterThan(1);
    expect(draw(asked).lastTime).not.toEqual([]);
    expect(draw(asked, { picked: 2 }).lastTime).toEqual([]);
    expect(draw([prior(CHOICE_TEXT)]).lastTime).toEqual([]);
  });

  test('a word on a goal from before it was put in new words is not shown of the new ones', () => {
    const before = later('Progress on goals: the goal was achieved, three days.', { date: '9 June 2026' });
    const after = later('Goal 1 changed by Ada to "walk in late when I like".', { date: '16 June 2026' });
    expect(draw([before, prior(CHOICE_TEXT)]).goals[0]?.said?.is).toBe('accomplished');
    expect(draw([after, before, prior(CHOICE_TEXT)]).goals.map(({ words, said }) => [words, said])).toEqual([
      ['walk in late when I like', undefined],
    ]);
  });

  test('a goal has the record’s own word on it, and says when its words are newer than Choice', () => {
    const goal2 = `${CHOICE_TEXT.replace('Walk in with everyone else on three days a week. 3/10.', '1. Walk in with everyone else (3/10) 2. Ring Nan on Sundays (1/10)')}`;
    const session = later('Progress on goals: Goal 1 not yet achieved. Goal 2 changed by Ada to "ring Nan when I like".', {
      date: '9 June 2026',
    });
    const view = draw([session, prior(goal2)]);
    expect(view.goals.map(({ words, isRevised, said }) => [words, isRevised, said?.is, said?.words])).toEqual([
      ['Walk in with everyone else', false, 'not-yet', 'Progress on goals: Goal 1 not yet achieved.'],
      ['ring Nan when I like', true, undefined, undefined],
    ]);
    expect(view.earlierGoals.map(({ words, source }) => [words, source.date])).toEqual([['Ring Nan on Sundays', '3 May 2026']]);
  });

  test('each wording that a goal had before stands under the earlier ones, the newest first', () => {
    const again = later('Goal 1 changed by Ada to "walk in when I like".', { date: '16 June 2026' });
    const once = later('Goal 1 changed by Ada to "walk in by the side gate".', { date: '9 June 2026' });
    const view = draw([again, once, prior(CHOICE_TEXT)]);
    expect(view.goals.map(({ words }) => words)).toEqual(['walk in when I like']);
    expect(view.earlierGoals.map(({ words }) => words)).toEqual([
      'walk in by the side gate',
      'Walk in with everyone else on three days a week',
    ]);
  });

  test('goals that a review writes anew leave the old ones among the earlier words', () => {
    const review = later('Care plan review with Ada.\nRevised goals: Sit in the canteen on Fridays. 2/10', {
      date: '9 June 2026',
      type: 'Care plan review',
    });
    const view = draw([review, prior(CHOICE_TEXT)]);
    expect(view.goals.map(({ words }) => words)).toEqual(['Sit in the canteen on Fridays']);
    expect(view.earlierGoals.map(({ words }) => words)).toEqual(['Walk in with everyone else on three days a week']);
  });
});

describe('fields', () => {
  test('what a correction adds stands above what was written first', () => {
    const addendum = prior('Addendum to Choice.\nAdditional strengths: she teaches the younger ones to skate.', {
      date: '12 May 2026',
      type: 'Addendum',
    });
    const view = draw([addendum, prior(`${CHOICE_TEXT}\nStrengths: patient, kind, quick with figures.`)]);
    const dates = view.fields.find(({ id }) => id === 'strengths_resources')?.passages.map(({ source }) => source.date);
    expect(dates).toEqual(['12 May 2026', '3 May 2026']);
  });

  test('words that a Choice Plus put others in place of are kept apart, and are in no passage that holds now', () => {
    const plus = prior(
      'Choice Plus with dad.\nChoice Point: Specific Partnership with R. Vale.\nGoal 1 reworded by Ada: walk in when I like.',
      {
        date: '20 May 2026',
        type: 'Choice Plus',
      },
    );
    const view = draw([plus, prior(CHOICE_TEXT)]);
    const decision = view.fields.find(({ id }) => id === 'choice_point_decision');
    expect(decision?.passages.map(({ words }) => words)).toEqual(['Specific Partnership with R. Vale.']);
    expect(decision?.earlier?.map(({ words, source }) => [words, source.date])).toEqual([
      ['Core Partnership with S. Marlow.', '3 May 2026'],
    ]);
    expect(view.goals.map(({ words }) => words.toLowerCase())).toEqual(['walk in when i like']);
    expect(view.earlierGoals.map(({ words }) => words)).toEqual([expect.stringContaining('Walk in with everyone else')]);
    const now = [...view.fields.flatMap(({ passages }) => passages), ...view.goals].map(({ words }) => words).join(' ');
    expect(now).not.toContain('S. Marlow');
    expect(now).not.toContain('everyone else');
  });

  test('a field that was changed in words not found is said to be in doubt, neither shown nor unrecorded', () => {
    const plus = prior('Choice Plus with dad. The goals were changed today, dad has the sheet.', {
      date: '20 May 2026',
      type: 'Choice Plus',
    });
    const view = draw([plus, prior(CHOICE_TEXT)]);
    expect(view.cannotTell.map(({ id }) => id)).toContain('goals');
    expect(view.notRecorded.map(({ id }) => id)).not.toContain('goals');
    expect(view.goals).toEqual([]);
  });
});

test('what could make a word outdated is said before how much was read, and that before the rest', () => {
  const draft = prior(CHOICE_TEXT, { status: 'draft', date: '1 June 2026' });
  const view = draw([later(null), draft, prior(CHOICE_TEXT), again, closed, older], { worker: '', complete: false });
  expect(view.notices.map(({ id }) => id)).toEqual(['not-signed', 'superseded', 'notes-collapsed', 'list-not-complete', 'worker-unknown']);
});

test('where the record has words struck through, the passage that they stood in says where, and no other does', () => {
  const at = CHOICE_TEXT.indexOf(' with S. Marlow');
  const view = draw([prior(CHOICE_TEXT, { struckAt: [at] })]);
  const marked = view.fields.flatMap(({ id, passages }) =>
    passages.flatMap(({ words, struckAt = [] }) => struckAt.map((n) => [id, words.slice(0, n)])),
  );
  expect(marked).toEqual([['choice_point_decision', 'Core Partnership']]);
});

test('the view of a long record is made with a pause at every note, and is the same as in one piece', () => {
  const notes = Array.from({ length: 40 }, (_, i) =>
    later('Ada came. Her goal is 5/10.', { date: `${1 + (i % 28)} ${i < 28 ? 'June' : 'July'} 2026` }),
  );
  const read = {
    notes: [...notes, prior(CHOICE_TEXT)],
    complete: true,
    more: 0,
    dateOrder: 'day-first' as const,
    profile: null,
    unseen: 0,
  };
  const record = recordOf(read, 'QUILL, Ada', 'S. Marlow', NOW.today);
  const drawing = drawingGettingOn(record, readChoice(record), read, checklistById('capa_choice') as Checklist, NOW);
  let pauses = 0;
  let step = drawing.next();
  for (; !step.done; step = drawing.next()) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(read.notes.length);
  expect(step.value).toEqual(draw(read.notes));
});
