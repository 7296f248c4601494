// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textareaReader } from '../../../lib/editors/textarea/reader.ts';

function box(tag: 'textarea' | 'input', value: string): HTMLTextAreaElement | HTMLInputElement {
  const element = document.createElement(tag) as HTMLTextAreaElement | HTMLInputElement;
  element.value = value;
  return element;
}

describe('a textarea', () => {
  it('is read as it stands: spaces, blank lines and what is not ASCII', () => {
    const text = '  Goal:\n\n“walk in”   – 3 days\t🙂 ';
    expect(textareaReader.read(box('textarea', text), 1000)).toEqual({ text, whole: true });
  });

  it('longer than the limit is not whole', () => {
    expect(textareaReader.read(box('textarea', 'Plan: gate'), 5)).toEqual({ text: 'Plan:', whole: false });
    expect(textareaReader.read(box('textarea', 'Plan:'), 5)).toEqual({ text: 'Plan:', whole: true });
  });

  it('can be locked by the record system in two ways', () => {
    const open = box('textarea', 'x');
    const readOnly = box('textarea', 'x');
    readOnly.readOnly = true;
    const disabled = box('textarea', 'x');
    disabled.disabled = true;
    expect([open, readOnly, disabled].map((element) => textareaReader.isReadOnly(element))).toEqual([false, true, true]);
  });

  it('is not the hidden twin by which one that grows measures itself', () => {
    const twin = box('textarea', 'Plan: gate');
    twin.setAttribute('aria-hidden', 'true');
    expect([twin, box('textarea', 'Plan: gate')].map((element) => textareaReader.fits(element))).toEqual([false, true]);
  });

  it('is one among the boxes of a page: lines of text are editors too, passwords and searches are not', () => {
    const kinds = ['text', 'password', 'search', 'email', 'checkbox'];
    const fits = kinds.filter((kind) => {
      const input = box('input', '');
      input.setAttribute('type', kind);
      return textareaReader.fits(input);
    });
    expect(fits).toEqual(['text']);
    expect(textareaReader.fits(document.createElement('div'))).toBe(false);
  });
});
