/** What rises from a page's frame: every well-formed fact is taken as it is, and whatever else is sent is dropped. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientReading, EditorRead, Fact, PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import { isCommand, isPush, NOTE_LIMIT, PRIOR_NOTES_LIMIT } from '../../../lib/bridge/agent-messages.ts';
import { parseFact } from '../../../lib/bridge/agent-schemas.ts';

/** Any text, lone surrogates and control characters included: that is what editors hold. */
const text = (maxLength: number) => fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength });
const short = text(60);

const client: fc.Arbitrary<ClientReading> = fc.record({
  is: fc.constantFrom('read', 'unreadable', 'differs', 'none', 'silent'),
  id: short,
  name: short,
  more: fc.array(short, { maxLength: 8 }),
  worker: short,
});
const prior: fc.Arbitrary<PriorNoteRead> = fc.record({
  date: short,
  type: short,
  author: short,
  status: fc.constantFrom('signed', 'draft', 'struck-out', 'unknown'),
  text: fc.option(text(200)),
  whole: fc.boolean(),
});
const editor: fc.Arbitrary<EditorRead> = fc.record({
  revision: fc.nat(),
  text: text(300),
  whole: fc.boolean(),
  isRich: fc.boolean(),
  isReadOnly: fc.boolean(),
  isTouched: fc.boolean(),
  form: short,
  noteType: short,
});

const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    fact: fc.constant('here' as const),
    profile: fc.option(short),
    isTop: fc.boolean(),
    parts: fc.subarray(['notes', 'editor', 'save'] as const),
  }),
  fc.record({ fact: fc.constant('client' as const), reading: client, at: fc.nat() }),
  fc.record({
    fact: fc.constant('notes' as const),
    notes: fc.array(prior, { maxLength: 5 }),
    complete: fc.boolean(),
    more: fc.nat(),
    listed: fc.boolean(),
    client: short,
  }),
  fc.record({ fact: fc.constant('editor' as const), editor: fc.option(editor), client: short, at: fc.nat(), revision: fc.nat() }),
  fc.record({ fact: fc.constant('flush' as const) }),
  fc.record({ fact: fc.constant('save' as const), was: fc.constantFrom('passed' as const, 'not-checked' as const) }),
  fc.record({ fact: fc.constant('save' as const), was: fc.constant('held' as const), nth: fc.integer({ min: 1 }), again: fc.boolean() }),
  fc.record({ fact: fc.constant('save' as const), was: fc.constant('let-go' as const), again: fc.boolean() }),
  fc.record(
    { fact: fc.constant('shell' as const), is: fc.constantFrom('opened', 'closed', 'width', 'loaded', 'unseen', 'under'), n: fc.integer() },
    { requiredKeys: ['fact', 'is'] },
  ),
);

const open: EditorRead = {
  revision: 1,
  text: 'Plan: the gate',
  whole: true,
  isRich: false,
  isReadOnly: false,
  isTouched: true,
  form: 'entry',
  noteType: '',
};
const note: PriorNoteRead = { date: '3 May 2026', type: 'Choice', author: 'S. Marlow', status: 'signed', text: 'Goal: swim', whole: true };

describe('a fact', () => {
  test('that is well formed is taken, character for character', () => {
    fc.assert(
      fc.property(fact, (sent) => {
        expect(parseFact(sent)).toEqual(sent);
      }),
    );
  });

  test('that is anything else is dropped, and never breaks the background', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (raw) => {
        expect(parseFact(raw)).toBeNull();
      }),
    );
  });

  test('with one part spoilt is dropped or as it was', () => {
    const spoilt = fc.tuple(fact, fc.nat(), fc.anything()).map(([sent, n, instead]) => {
      const keys = Object.keys(sent);
      const key = keys[n % keys.length] as string;
      return { sent: { ...sent, [key]: instead } as unknown, key, instead };
    });
    fc.assert(
      fc.property(spoilt, ({ sent }) => {
        const read = parseFact(sent);
        if (read !== null) expect(parseFact(structuredClone(read)), 'what was taken is well formed').toEqual(read);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['no kind that is known', { fact: 'open-door' }],
    ['no kind', {}],
    [
      'a status that no record has',
      { fact: 'notes', notes: [{ ...note, status: 'approved' }], complete: true, more: 0, listed: true, client: '' },
    ],
    ['a note’s text that is no text', { fact: 'notes', notes: [{ ...note, text: 7 }], complete: true, more: 0, listed: true, client: '' }],
    ['a revision below zero', { fact: 'editor', editor: { ...open, revision: -1 }, client: '', at: 1, revision: 1 }],
    ['a revision that is no whole number', { fact: 'editor', editor: { ...open, revision: 0.5 }, client: '', at: 1, revision: 1 }],
    [
      'a note longer than is sent',
      { fact: 'editor', editor: { ...open, text: 'x'.repeat(NOTE_LIMIT + 1) }, client: '', at: 1, revision: 1 },
    ],
    ['a number of the client as long as a note', { fact: 'editor', editor: open, client: '7'.repeat(2_001), at: 1, revision: 1 }],
    ['a client without a worker', { fact: 'client', reading: { is: 'read', id: '1', name: 'A', more: [] }, at: 1 }],
    [
      'more beside the name than a banner holds',
      { fact: 'client', reading: { is: 'read', id: '1', name: 'A', more: Array(9).fill('x'), worker: '' }, at: 1 },
    ],
  ])('with %s is dropped', (_, raw) => {
    expect(parseFact(raw)).toBeNull();
  });

  test('may hold as much as is read, and no more', () => {
    const notes = (n: number) => ({ fact: 'notes', notes: Array(n).fill(note), complete: true, more: 0, listed: true, client: '40071' });
    expect(parseFact(notes(PRIOR_NOTES_LIMIT))).not.toBeNull();
    expect(parseFact(notes(PRIOR_NOTES_LIMIT + 1))).toBeNull();
    expect(parseFact({ fact: 'editor', editor: { ...open, text: 'x'.repeat(NOTE_LIMIT) }, client: '', at: 1, revision: 1 })).not.toBeNull();
  });

  test('brings nothing along that it should not hold', () => {
    expect(parseFact({ fact: 'flush', password: 'x' })).toEqual({ fact: 'flush' });
  });
});

test('the agent’s own look at what comes down asks for the kind alone, and breaks on nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(isPush(raw)).toBe(typeof (raw as { push?: unknown } | null | undefined)?.push === 'string' && typeof raw === 'object');
      expect(isCommand(raw)).toBe(
        typeof (raw as { command?: unknown } | null | undefined)?.command === 'string' && typeof raw === 'object',
      );
    }),
  );
  expect(isCommand({ command: 'leave' })).toBe(true);
  expect(isPush({ push: 'hold-over' })).toBe(true);
});
