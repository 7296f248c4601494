// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EditorEye, makeEditorEye } from '../../../entrypoints/page-agent/editor-eye.ts';
import type { EditorRead } from '../../../lib/bridge/agent-messages.ts';

let told: { readonly read: EditorRead | null; readonly revision: number }[];
let eye: EditorEye;
let ending: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<textarea name="entry">Plan: gate</textarea><input name="other">';
  told = [];
  ending = new AbortController();
  eye = makeEditorEye(
    (read, revision) => told.push({ read, revision }),
    () => undefined,
    ending.signal,
  );
  eye.look([{ select: '[name="entry"]', form: 'entry' }], { is: 'read', id: 'A', name: 'A', more: [], worker: '' });
});
afterEach(() => ending.abort());

const focus = (name: string) =>
  document.querySelector(`[name="${name}"]`)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

test('an editor that the user comes back to is told of again, unchanged: of editors in two frames it is the one meant now', () => {
  expect(told.map(({ read }) => read?.text)).toEqual(['Plan: gate']);
  focus('entry');
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
});

test('a click into another box of the page tells nothing', () => {
  focus('other');
  expect(told).toHaveLength(1);
});

test('nor is it told of when the client has changed under it', () => {
  eye.clientChanged('B\n');
  told.length = 0;
  focus('entry');
  expect(told).toEqual([]);
});

describe('words that stood there under one client', () => {
  const box = () => document.querySelector('textarea') as HTMLTextAreaElement;
  const words = () => told.flatMap(({ read }) => (read ? [read.text] : []));
  beforeEach(() => {
    eye.clientChanged('A\n');
    eye.reread();
    told.length = 0;
    eye.clientChanged('B\n');
  });

  test('are not the next one’s, however often they are looked at, until they change', () => {
    eye.reread();
    focus('entry');
    expect(words()).toEqual([]);
    box().value = 'Risks: none';
    box().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(words()).toEqual(['Risks: none']);
  });

  test('are told again when that client is back', () => {
    eye.clientChanged('A\n');
    eye.reread();
    expect(words()).toEqual(['Plan: gate']);
  });

  test('are nobody’s while it can’t be told who the client is', () => {
    eye.clientChanged('');
    eye.reread();
    expect(words()).toEqual([]);
  });
});

describe('in an editable element', () => {
  const entry = () => document.querySelector<HTMLElement>('#entry') as HTMLElement;
  /** As a browser does it: the words change, then `input`, then whoever watches is told. */
  const type = async (words: string) => {
    (entry().querySelector('p')?.firstChild as Text).data = words;
    entry().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await Promise.resolve();
  };
  const texts = () => told.map(({ read }) => read?.text);
  let styles: number;
  const ask = globalThis.getComputedStyle;

  beforeEach(() => {
    Element.prototype.checkVisibility ??= () => true;
    Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
    Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
      configurable: true,
      get(this: HTMLElement) {
        return this.closest('[contenteditable]') !== null;
      },
    });
    document.body.innerHTML = '<div id="entry" contenteditable="true"><p>Plan: gate</p><p>Goal: lunch</p></div>';
    eye.look([{ select: '#entry', form: 'entry' }], { is: 'read', id: 'A', name: 'A', more: [], worker: '' });
    told.length = 0;
    styles = 0;
    globalThis.getComputedStyle = (element) => {
      styles += 1;
      return ask(element);
    };
  });
  afterEach(() => {
    globalThis.getComputedStyle = ask;
  });

  test('each key is told once, in the microtask of its change, and asks the browser nothing about its looks from the second on', async () => {
    await type('Plan: gate a');
    expect(texts()).toEqual(['Plan: gate a\nGoal: lunch']);
    const first = styles;
    await type('Plan: gate ab');
    await type('Plan: gate abc');
    expect(texts().slice(1)).toEqual(['Plan: gate ab\nGoal: lunch', 'Plan: gate abc\nGoal: lunch']);
    expect(styles).toBe(first);
  });

  test('what is hidden in the middle of typing is not read from then on, whether the page says so there or anybody asks anew', async () => {
    await type('Plan: gate a');
    (entry().lastElementChild as HTMLElement).style.display = 'none';
    await type('Plan: gate ab');
    expect(texts().at(-1)).toBe('Plan: gate ab');
    const sheet = document.createElement('style');
    sheet.textContent = '#entry p:first-child { display: none }';
    document.head.append(sheet);
    eye.reread();
    expect(texts().at(-1)).toBe('');
    sheet.remove();
  });
});
