// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { richReader } from '../../../lib/editors/rich/reader.ts';

function editor(html: string, editable = 'true'): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', editable);
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

describe('a rich editor', () => {
  it('is read as lines, without its formatting', () => {
    // happy-dom knows no styles of its own for inline elements.
    const inline = 'style="display: inline"';
    const element = editor(`<p><b ${inline}>Goal:</b> walk in</p><p>Plan: <em ${inline}>the gate</em></p>`);
    expect(richReader.read(element, 1000)).toEqual({ text: 'Goal: walk in\nPlan: the gate', whole: true });
  });

  it('longer than the limit is not whole', () => {
    const { text, whole } = richReader.read(editor('<p>Plan: the gate, with Tilly</p>'), 9);
    expect('Plan: the gate, with Tilly'.startsWith(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(9);
    expect(whole).toBe(false);
  });

  it('that the record system has locked is still known as one', () => {
    expect(richReader.fits(editor('<p>signed</p>', 'false'))).toBe(true);
    expect(richReader.isReadOnly(editor('<p>signed</p>', 'false'))).toBe(true);
  });

  it('says in its own way that it is locked, and is not written to', () => {
    const [tinymce, other] = [editor('<p>signed</p>'), editor('<p>signed</p>')];
    tinymce.className = 'mce-content-body mce-content-readonly';
    other.setAttribute('aria-readonly', 'true');
    document.body.replaceChildren(tinymce, other);
    expect([tinymce, other, editor('<p>open</p>')].map((element) => richReader.isReadOnly(element))).toEqual([true, true, false]);
  });

  it('is not any element', () => {
    const plain = document.createElement('p');
    document.body.replaceChildren(plain);
    expect(richReader.fits(plain)).toBe(false);
  });
});
