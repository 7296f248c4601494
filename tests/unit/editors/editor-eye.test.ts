// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
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
