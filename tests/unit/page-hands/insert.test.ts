// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { makeHands } from '../../../entrypoints/page-hands/hands.ts';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';
import { textareaReader } from '../../../lib/editors/textarea/reader.ts';

const AMARA: ClientReading = { is: 'read', id: 'A', name: 'Amara', more: [], worker: 'Kit' };

let now: ClientReading;
let box: HTMLTextAreaElement;

beforeEach(() => {
  document.execCommand = () => false;
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  now = AMARA;
});

const insert = () =>
  makeHands({
    notes: null,
    who: () => now,
    isMute: () => false,
    profile: () => null,
    editor: {
      current: () => ({ element: box, reader: textareaReader, place: { select: 'textarea', form: 'entry' } }),
      reread: () => false,
      revision: () => 1,
    },
  })({ command: 'insert', text: 'Plan: gate', how: 'at-caret', client: 'A', worker: 'Kit' });

test('words go into the note of the client and the worker that they are for', async () => {
  expect([await insert(), box.value]).toEqual([{ ok: true, plain: false }, 'Plan: gate']);
});

const COMES: readonly [string, Partial<ClientReading>, string][] = [
  ['client', { id: 'B', name: 'Bo' }, 'another-client'],
  ['worker', { worker: 'Sam' }, 'another-worker'],
  ['page that names nobody', { is: 'unreadable', id: '' }, 'another-client'],
];

test.each(COMES)('in the middle of which another %s comes go nowhere', async (_, change, because) => {
  setTimeout(() => {
    now = { ...AMARA, ...change };
    box.value = '';
  }, 5);
  expect([await insert(), box.value]).toEqual([{ ok: false, because }, '']);
});
