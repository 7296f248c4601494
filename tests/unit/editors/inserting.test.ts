// @vitest-environment happy-dom
/** Words go into the editor that they were asked for, or nowhere: `execCommand` writes wherever the focus is. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { richWriter } from '../../../lib/editors/rich/writer.ts';
import { textareaReader } from '../../../lib/editors/textarea/reader.ts';
import { textareaWriter } from '../../../lib/editors/textarea/writer.ts';
import type { EditorWriter, Stopped } from '../../../lib/editors/types.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: Element): element is Field => element.matches('textarea, input');

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable="true"]') !== null;
    },
  });
  // happy-dom asks a field alone whether it is disabled, browsers the fieldset around it too.
  const { matches } = Element.prototype;
  Element.prototype.matches = function (this: Element, select: string) {
    return matches.call(this, select) || (select.includes(':disabled') && this.closest('fieldset[disabled]') !== null);
  } as typeof matches;
  // As browsers do it: into whatever holds the focus.
  document.execCommand = (_command, _ui, words) => {
    const active = document.activeElement as HTMLElement;
    if (isField(active)) active.value += words;
    else if (active.isContentEditable) active.append(words ?? '');
    return isField(active) || active.isContentEditable;
  };
});

let stopped: Stopped | null;
const named = (name: string) => document.querySelector(`[data-is="${name}"]`) as HTMLElement;
const wordsOf = (name: string) => (isField(named(name)) ? (named(name) as Field).value : (named(name).textContent ?? ''));
const later = (what: () => void) => setTimeout(what, 5);

describe.each<[string, string, EditorWriter]>([
  ['a textarea', '<textarea data-is="note"></textarea>', textareaWriter],
  ['a rich editor', '<div data-is="note" contenteditable="true" tabindex="0"></div>', richWriter],
])('words for %s', (_, html, writer) => {
  const insert = () => writer.insert(named('note'), 'Plan: gate', 'at-caret', () => stopped);

  beforeEach(() => {
    document.body.innerHTML = `<fieldset>${html}</fieldset><input data-is="to-family">`;
    stopped = null;
  });

  it('arrive there', async () => {
    expect([await insert(), wordsOf('note'), wordsOf('to-family')]).toEqual(['inserted', 'Plan: gate', '']);
  });

  it.each([
    [
      'the page lets it have no focus, behind a dialog say',
      () => Object.assign(named('note'), { focus: () => named('to-family').focus() }),
    ],
    ['the focus is moved on meanwhile', () => later(() => named('to-family').focus())],
    ['nothing holds the focus', () => later(() => named('note').blur())],
    ['it is locked meanwhile', () => later(() => named('note').setAttribute('aria-readonly', 'true'))],
    ['it is drawn anew meanwhile', () => later(() => named('note').replaceWith(named('note').cloneNode(true)))],
  ])('go nowhere when %s', async (_why, change) => {
    change();
    expect([await insert(), wordsOf('note'), wordsOf('to-family')]).toEqual(['not-proven', '', '']);
  });

  it('go nowhere when another client comes meanwhile', async () => {
    later(() => {
      stopped = 'another-client';
    });
    expect([await insert(), wordsOf('note'), wordsOf('to-family')]).toEqual(['another-client', '', '']);
  });

  it('of a kept draft stay out when the page itself writes meanwhile', async () => {
    const draft = writer.insert(named('note'), 'Plan: gate', 'if-empty', () => null);
    later(() => (isField(named('note')) ? Object.assign(named('note'), { value: 'Theirs.' }) : named('note').append('Theirs.')));
    expect([await draft, wordsOf('note')]).toEqual(['not-empty', 'Theirs.']);
  });
});

it('a kept draft that goes into a box of spaces stands there alone, and is said to be in', async () => {
  document.body.innerHTML = '<textarea data-is="note"> \n</textarea>';
  const { execCommand } = document;
  document.execCommand = () => false;
  const done = await textareaWriter.insert(named('note'), 'Plan: gate', 'if-empty', () => null);
  document.execCommand = execCommand;
  expect([done, wordsOf('note')]).toEqual(['inserted', 'Plan: gate']);
});

it('a paste that an editor takes, and lays out later, is not tried again: the words would stand there twice', async () => {
  document.body.innerHTML = '<div data-is="note" contenteditable="true" tabindex="0"></div>';
  named('note').addEventListener('paste', (event) => {
    event.preventDefault();
    setTimeout(() => named('note').append('Plan: gate'), 120);
  });
  await richWriter.insert(named('note'), 'Plan: gate', 'at-caret', () => null);
  await new Promise((done) => setTimeout(done, 100));
  expect(wordsOf('note')).toBe('Plan: gate');
});

it('a field in the middle of a rich editor is another box', async () => {
  document.body.innerHTML = '<div data-is="note" contenteditable="true" tabindex="0"><input data-is="inner"></div>';
  const coming = richWriter.insert(named('note'), 'Plan: gate', 'at-caret', () => null);
  later(() => named('inner').focus());
  expect([await coming, wordsOf('inner')]).toEqual(['not-proven', '']);
});

it.each([
  '<fieldset disabled><textarea data-is="note"></textarea></fieldset>',
  '<textarea data-is="note" aria-readonly="true"></textarea>',
])('what the page has locked, %s, is read-only, and nothing is said to be in it', async (html) => {
  document.body.innerHTML = html;
  expect(textareaReader.isReadOnly(named('note'))).toBe(true);
  expect([await textareaWriter.insert(named('note'), 'Plan: gate', 'at-caret', () => null), wordsOf('note')]).toEqual(['not-proven', '']);
});
