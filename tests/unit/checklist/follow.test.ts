/**
 * Following a note key by key says the same as reading all of it. Random edits find the rule that looks further than its line, its
 * sentence or its body: the failing sequence is printed, shrunk.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideRecord } from '../../../lib/checklist/checks/with-record.ts';
import { follow } from '../../../lib/checklist/follow.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import { longestNote, review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { changeBetween } from '../../../lib/note/change.ts';
import { readNote } from '../../../lib/note/note.ts';
import { changeRows, readRows } from '../../../lib/note/rows.ts';
import { longNote, variedNote } from '../../bench/notes.ts';
import { edits, textsOf } from './edits.ts';

const NOTES = [
  'Reason: partner worried\nGoals:\nRobin: two nights off\nMum: less shouting\n\nTalked with Robin about sleep. He wants to think about it.\nPlan - ring on Monday\nRisk: nil acute\n\nJA 3/4/26',
  'PRESENT: Robin, Mum\nSTRENGTHS\nKind, funny\nGOALS: 1. "ride the lift alone" 4/10 2. sleep in own bed\nRISKS: none\nPrevious entry:\nGoal: TBC\n---\nToday: went to the shop. Referral made.',
  'She came on her own and said that she would like to be back at school after half term. She has been low, no thoughts of ending her life. We agreed that she will ring the school and that I write to her GP. ',
  '<p>Situation: fell on ward</p><p>Background: see previous</p><ul><li>Assessment: TBC</li></ul>On 3 May 2026 at 10:02, Jo Ash wrote:\n> Plan: none\n> Risk: none',
  variedNote(700, 5),
];
const OTHER =
  'Purpose of sharing: to plan\nAgencies involved\nSchool, GP\nActions:\n- school to ring mum\n- Mum: book the dentist\nConsent? Y/N\nKind regards\nJo Ash';
const RUNS = 24;
const EDITS = 24;

const checklists: readonly Checklist[] = [
  ...presets,
  { ...(presets[0] as Checklist), id: 'without-goal-field', goalField: null, fields: (presets[0] as Checklist).fields.slice(1) },
];

const fully = (text: string, whole: boolean, checklist: Checklist) => JSON.stringify(review(readNote(text, { whole }), checklist));

describe('a followed note', () => {
  test.each(checklists)('$id: after every edit the review is that of the whole text', { timeout: 120_000 }, (checklist) => {
    let count = 0;
    const start = fc.constantFrom(...NOTES);
    const holds = fc.property(
      start,
      fc.array(edits, { minLength: 1, maxLength: EDITS, size: 'max' }),
      fc.boolean(),
      (note, sequence, whole) => {
        const follower = follow(checklist);
        let text = note;
        follower.review(text, whole);
        for (const edit of sequence) {
          for (const next of textsOf(text, edit, OTHER)) {
            text = next;
            count += 1;
            const told = JSON.stringify(follower.review(text, whole));
            expect(told, `after ${JSON.stringify(edit)}, of ${JSON.stringify(text)}`).toBe(fully(text, whole, checklist));
          }
        }
      },
    );
    fc.assert(holds, { numRuns: RUNS, verbose: 1 });
    expect(count, 'edits tried').toBeGreaterThan(RUNS * 4);
  });

  test('what the record says beside it is that of the whole text too', { timeout: 120_000 }, () => {
    const checklist = presets.find(({ id }) => id === 'capa_first_partnership') as Checklist;
    const choice = 'Goals: to walk to the shop on her own twice a week.\nThe move took away the two friends who used to walk with her. ';
    const numbers = '\n1. NHS 999 876 5439\na) tel:\n999 012 3454<br>999-876-5439 1\n';
    const record = { checklist, client: ['999 012 3454'], earlier: [numbers], choice: [choice.replace('\n', ' '), OTHER] };
    const none = review(readNote(''), checklist);
    const said = new Set<string>();
    const start = fc.constantFrom(choice.repeat(3), numbers, choice.repeat(2) + numbers, `${choice.repeat(190)}${numbers}`);
    const holds = fc.property(start, fc.array(edits, { minLength: 1, maxLength: EDITS }), (note, sequence) => {
      const follower = follow(checklist);
      let text = note;
      for (const edit of sequence) {
        for (const next of [text, ...textsOf(text, edit, OTHER + numbers)]) {
          text = next;
          follower.review(text, true);
          const told = besideRecord(none, { ...record, text }, follower.rows(text));
          expect(told, `after ${JSON.stringify(edit)}, of ${JSON.stringify(text)}`).toEqual(besideRecord(none, { ...record, text }));
          for (const { check } of told.notices) said.add(check);
        }
      }
    });
    fc.assert(holds, { numRuns: RUNS, verbose: 1 });
    expect([...said].sort()).toEqual(['another-nhs-number', 'repeats-choice']);
  });

  /** What one line says may rest on another that is far from it. */
  test.each([
    [
      'a name that is used elsewhere',
      'Goals:\nRobin: two nights off\nTilly: less shouting\nPlan: ring\n\nSpoke ',
      'with Robin and with Tilly alone.',
    ],
    [
      'how other headings are set',
      'Kettle\nis on the table\n\nGoals: walk to the shop\nHarbour: seen\n\nSome more words\n\n',
      'PLAN\nring mum',
    ],
    ['an entry that was copied', 'Goals: walk to the shop\n', 'Previous entry:\n', '\nPlan: ring\nRisk: none\n---\nToday: well'],
    ['an underline that ends it', 'Previous entry:\nGoals: walk\n', '---\n', 'Plan: ring\nRisk: none'],
    ['words of the same length', 'Reason: seen\nGoals: ', 'TBC', '\nPlan: ring\nRisk: none', 'jog'],
    ['a heading of the same length', 'Reason: seen\n', 'Plan', ': walk to the shop and back\nRisk: none', 'Pony'],
    [
      'how many headings there are',
      'She hopes to walk to the shop. We agreed to ring.\n',
      'Goals: TBC\nRisk: none\nPlan: ring\nReason: low\n',
    ],
    ['a goal under another heading', 'Goals: walk\nPlan: ring\n', 'Goals: "swim on Sunday" 4/10\n', 'Risk: none\n'],
    ['who signed', 'Reason: seen\nPlan:\n\n', 'Signed ', 'Jo Ash, nurse'],
    [
      'speech without full stops',
      'She said it is better ',
      `and then ${'he went there and so '.repeat(40)}`,
      'and she hopes to walk to the shop',
    ],
    ['sentences beside each other', 'We agreed to ring the school. ', 'We agreed to ring the nurse. ', 'We agreed to ring mum. '],
    ['a list under a sentence', 'This is what she hopes for', ':', '\n- to walk to the shop\n- to sleep'],
    ['a tag that is cut in two', 'Goals: walk<', 'br', '>Plan: ring<br>Risk: none'],
  ])('heeds %s', (_, before, put, after = '', instead = '') => {
    for (const checklist of checklists) {
      const follower = follow(checklist);
      for (const middle of [put, instead, put, '', put]) {
        const text = before + middle + after;
        expect(follower.review(text, true), `${checklist.id}: ${text}`).toEqual(review(readNote(text), checklist));
      }
    }
  });

  test('says the same of a long note in the middle of which somebody writes', () => {
    const checklist = presets.find(({ id }) => id === 'capa_partnership') as Checklist;
    const follower = follow(checklist);
    const note = longNote(100_000);
    for (let n = 0; n <= 12; n += 1) {
      const text = `${note.slice(0, 50_000)}${'\nPlan: walk'.slice(0, n)}${note.slice(50_000)}`;
      expect(follower.review(text, true)).toEqual(review(readNote(text), checklist));
    }
  });

  test('that grows too long is doubted throughout, and is read again when it is shorter', () => {
    const checklist = presets[0] as Checklist;
    const follower = follow(checklist);
    for (const text of ['Goal: walk', `Goal: walk ${'x'.repeat(longestNote)}`, 'Goal: walk on', 'Goal: '])
      expect(follower.review(text, true)).toEqual(review(readNote(text), checklist));
  });

  test('is the same after it was forgotten', () => {
    const checklist = presets[0] as Checklist;
    const follower = follow(checklist);
    const first = follower.review(NOTES[0] as string, true);
    follower.forget();
    expect(follower.review(NOTES[0] as string, true)).toEqual(first);
  });

  test('can be reviewed again when only its wholeness changed', () => {
    const checklist = presets[0] as Checklist;
    const follower = follow(checklist);
    const text = 'Reason: partner worried\nPlan:';
    for (const whole of [true, false, true]) expect(follower.review(text, whole)).toEqual(review(readNote(text, { whole }), checklist));
  });
});

describe('what an edit changed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\ud83d', '\ude00', '\r'), maxLength: 30 });

  test('is a stretch, and everything around it is the same', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, before, after, tail) => {
        const [old, now] = [head + before + tail, head + after + tail];
        const change = changeBetween(old, now);
        expect(change === null).toBe(old === now);
        if (!change) return;
        const { start, oldEnd, newEnd } = change;
        expect(old.slice(0, start)).toBe(now.slice(0, start));
        expect(old.slice(oldEnd)).toBe(now.slice(newEnd));
        expect(now).toBe(old.slice(0, start) + now.slice(start, newEnd) + old.slice(oldEnd));
        expect(newEnd - start).toBeLessThanOrEqual(Math.max(before.length, after.length));
      }),
    );
  });

  test('is found far into a long text, to the letter', () => {
    const long = longNote(100_000);
    for (const at of [0, 1, 511, 512, 16_384, 50_000, 99_999, 100_000])
      expect(changeBetween(long, `${long.slice(0, at)}\u2603${long.slice(at)}`)).toEqual({ start: at, oldEnd: at, newEnd: at + 1 });
  });

  test('leaves the lines that reading all of the text anew would give', () => {
    const piece = fc.constantFrom('a', '\n', '\r', '\r\n', '<', '<br>', '<p class="', '">', ' ', '- ', '#', 'Plan:', '\u2028');
    const lines = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 8 }), lines), { minLength: 1, maxLength: 6 }),
        (start, cuts) => {
          let now = start;
          const rows = readRows<object>(now);
          for (const [at, length, put] of cuts) {
            const next = now.slice(0, at) + put + now.slice(at + length);
            const change = changeBetween(now, next);
            for (const row of rows) row.facts = {};
            if (change) changeRows(rows, next, change);
            now = next;
            expect(rows.map((row) => ({ ...row, facts: null }))).toEqual(readRows(now));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
