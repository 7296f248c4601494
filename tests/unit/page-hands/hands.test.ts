// @vitest-environment happy-dom
/** What is asked of a page is done for the client and the note that it was asked for, or not at all. */
import { beforeEach, describe, expect, test } from 'vitest';
import { makeHands } from '../../../entrypoints/page-hands/hands.ts';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';
import type { Acting } from '../../../lib/bridge/page-world.ts';
import { textareaReader } from '../../../lib/editors/textarea/reader.ts';

const AMARA: ClientReading = { is: 'read', id: 'A', name: 'Amara', more: [], worker: 'Kit' };

let now: ClientReading;
let box: HTMLTextAreaElement;
let isMute: boolean;
let hasChanged: boolean;
let scrolledTo: Element[];

beforeEach(() => {
  document.execCommand = () => false;
  document.body.innerHTML = '<ol><li>Seen today.</li></ol><textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  now = AMARA;
  isMute = false;
  hasChanged = false;
  scrolledTo = [];
  Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this);
  };
});

const ask = (asked: Acting) =>
  makeHands({
    notes: { range: () => null, box: () => null, item: () => document.querySelector('li') },
    who: () => now,
    isMute: () => isMute,
    profile: () => null,
    editor: {
      current: () => ({ element: box, reader: textareaReader, place: { select: 'textarea', form: 'entry' } }),
      reread: () => hasChanged,
      revision: () => 4,
    },
  })(asked);

const insert = () => ask({ command: 'insert', text: 'Plan: gate', how: 'at-caret', client: 'A', worker: 'Kit' });

describe('words', () => {
  test('go into the note of the client and the worker that they are for', async () => {
    expect([await insert(), box.value]).toEqual([{ ok: true, plain: false }, 'Plan: gate']);
  });

  const OTHERS: readonly [string, Partial<ClientReading>, string][] = [
    ['client', { id: 'B', name: 'Bo' }, 'another-client'],
    ['worker', { worker: 'Sam' }, 'another-worker'],
    ['page that names nobody', { is: 'unreadable', id: '' }, 'another-client'],
    ['page without a client', { is: 'none', id: '' }, 'another-client'],
  ];

  test.each(OTHERS)('of another %s go nowhere', async (_, other, because) => {
    now = { ...AMARA, ...other };
    expect([await insert(), box.value]).toEqual([{ ok: false, because }, '']);
  });

  test.each(OTHERS)('in the middle of which another %s comes go nowhere', async (_, other, because) => {
    setTimeout(() => {
      now = { ...AMARA, ...other };
      box.value = '';
    }, 5);
    expect([await insert(), box.value]).toEqual([{ ok: false, because }, '']);
  });

  test('go into a frame that holds an editor alone, on the word of the page around it', async () => {
    now = { ...AMARA, is: 'none', id: '', worker: '' };
    isMute = true;
    expect([await insert(), box.value]).toEqual([{ ok: true, plain: false }, 'Plan: gate']);
  });

  test('are not put into a box that is locked, or gone', async () => {
    box.readOnly = true;
    expect([await insert(), box.value]).toEqual([{ ok: false, because: 'no-editor' }, '']);
    box.readOnly = false;
    box.remove();
    expect([await insert(), box.value]).toEqual([{ ok: false, because: 'no-editor' }, '']);
  });
});

describe('a note', () => {
  const show = () => ask({ command: 'show', note: 1, start: 0, end: 4, client: 'A' });

  test('is shown where it stands', async () => {
    expect(await show()).toEqual({ ok: true });
    expect(scrolledTo).toEqual([document.querySelector('li')]);
  });

  test('is not shown beside another client', async () => {
    now = { ...AMARA, id: 'B' };
    expect(await show()).toEqual({ ok: false, because: 'another-client' });
    expect(scrolledTo).toEqual([]);
  });
});

describe('a place in the note being written', () => {
  const goTo = (revision: number) => ask({ command: 'go-to', start: 0, end: 4, revision });

  test('is gone to', async () => {
    box.value = 'Plan: gate';
    expect(await goTo(4)).toEqual({ ok: true });
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, 4]);
  });

  test('is not gone to in words that have changed since: it would be another', async () => {
    box.value = 'Plan: gate';
    box.setSelectionRange(10, 10);
    expect(await goTo(3)).toEqual({ ok: false, because: 'changed' });
    hasChanged = true;
    expect(await goTo(4)).toEqual({ ok: false, because: 'changed' });
    expect(box.selectionStart).toBe(10);
  });
});
