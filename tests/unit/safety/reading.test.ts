/** Hazards of reading the record: an older Choice shown as the one in force, and words that are cut or changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import type { ClientRecord, NoteStatus, PriorNote } from '../../../lib/choice/types.ts';

interface Entry {
  readonly on: string;
  readonly type: string;
  readonly text: string | null;
  readonly status?: NoteStatus;
}

/** Entries in the order of the screen, newest first. */
function record(entries: readonly Entry[], more: Partial<ClientRecord> = {}): ClientRecord {
  const notes = entries.map(
    ({ on, type, text, status = 'signed' }, place): PriorNote => ({
      n: place + 1,
      date: on,
      isoDate: on,
      type,
      author: 'Priya Nandakumar',
      status,
      text,
    }),
  );
  return { clientName: 'Robin Hale', today: '2026-06-01', reader: 'S. Marlow', notes, complete: true, ...more };
}

const choiceText = (goal: string): string =>
  [
    'PRESENTING CONCERN: Not sleeping since the autumn, misses school on Mondays.',
    'JOINT UNDERSTANDING: Worry grows at night and is tired out by day.',
    'CHOICE POINT DECISION: Core Partnership.',
    `GOALS: ${goal}`,
    'RISKS: nil acute',
  ].join('\n\n');

const older: Entry = { on: '2025-02-03', type: 'Choice appointment', text: choiceText('Sleep through two nights.') };
const closed: Entry = { on: '2025-07-01', type: 'Discharge summary', text: 'Discharged from the service. Case closed.' };
const back: Entry = { on: '2026-03-02', type: 'Referral', text: 'Re-referred by the school nurse.' };
const newer: Entry = { on: '2026-04-07', type: 'Choice appointment', text: choiceText('Go to school on Mondays.') };

/** The words of the summary, field by field, as they stand in the record. */
function summaryOf(client: ClientRecord): string {
  const { summary } = readChoice(client);
  const passages = Object.values(summary).flat();
  return passages.map(({ n, start, end }) => client.notes.find((note) => note.n === n)?.text?.slice(start, end) ?? '').join('\n');
}

describe('a superseded summary', () => {
  test('after a re-referral with a new Choice, nothing of the older one is in the summary', () => {
    const client = record([newer, back, closed, older]);
    const reading = readChoice(client);
    expect(reading.choiceNote).toBe(1);
    expect(reading.superseded).toEqual([4]);
    expect(summaryOf(client)).toContain('Go to school on Mondays.');
    expect(summaryOf(client)).not.toContain('Sleep through two nights.');
  });

  test('the order of the screen does not decide which Choice is newer', () => {
    const client = record([older, closed, back, newer]);
    expect(readChoice(client).choiceNote).toBe(4);
  });

  test('a re-referral without a new Choice shows no Choice, and says so', () => {
    const reading = readChoice(record([back, closed, older]));
    expect(reading.choiceNote).toBeNull();
    expect(reading.reReferredWithoutNewChoice).toBe(true);
    expect(Object.values(reading.summary).flat()).toEqual([]);
  });

  test.each(['draft', 'struck-out'] as const)('a Choice that is %s is never the one in force', (status) => {
    const reading = readChoice(record([{ ...newer, status }]));
    expect(reading.choiceNote).toBeNull();
    expect(reading.notChoice).toEqual([{ n: 1, why: status }]);
  });

  test('when the dates of two Choices can not be told apart, neither is called the one in force', () => {
    const client = record([newer, older]);
    const undated = { ...client, notes: client.notes.map((note) => ({ ...note, date: '03/04/2026', isoDate: null })) };
    expect(readChoice(undated).choiceNote).toBeNull();
  });
});

describe('words of the record', () => {
  test('a long answer of several paragraphs is handed on whole', () => {
    const long = Array.from({ length: 40 }, (_, n) => `Robin would like to be able to sleep, for the ${n}th reason.`).join('\n\n');
    const client = record([{ ...newer, text: choiceText(long) }]);
    const goals = (readChoice(client).summary.goals ?? [])
      .map(({ n, start, end }) => client.notes[n - 1]?.text?.slice(start, end))
      .join('');
    expect(goals).toContain(long);
  });

  test('every passage lies inside the note that it names, whatever the note holds', () => {
    const words = fc.constantFrom(
      'GOALS:',
      'Risks -',
      'nil',
      '\n',
      '\r\n',
      '\ud83d',
      '\u0000',
      '"',
      'Choice',
      ' word ',
      'RISKS: none\n',
      '•',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 30 }), { minLength: 1, maxLength: 5 }), (texts) => {
        const client = record(texts.map((parts, n) => ({ on: `2026-04-0${n + 1}`, type: 'Choice appointment', text: parts.join('') })));
        const { summary, goals, newestRisk } = readChoice(client);
        for (const { n, start, end } of [...Object.values(summary).flat(), ...goals, ...(newestRisk ? [newestRisk] : [])]) {
          const text = client.notes.find((note) => note.n === n)?.text;
          expect(text === undefined || text === null).toBe(false);
          expect(start >= 0 && start < end && end <= (text?.length ?? -1)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an entry that the page has not opened is no evidence that nothing is there', () => {
    const reading = readChoice(record([{ ...newer, text: null }]));
    expect(Object.values(reading.summary).flat()).toEqual([]);
    expect(reading.contacts).toHaveLength(1);
    expect(reading.newestRisk).toBeNull();
  });
});
