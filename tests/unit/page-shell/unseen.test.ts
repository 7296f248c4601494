// @vitest-environment happy-dom
/** What of a page nothing of ours can look into is counted, and a page's own small parts are not. */
import { beforeEach, describe, expect, test } from 'vitest';
import { countUnseen } from '../../../entrypoints/page-shell/unseen.ts';

const LONG = 'She told me that the mornings are the worst of it, and that nobody has asked.';

/** As a browser that lets an extension look: the root is closed to the page. */
function drawn(tag: string, inside: string, { light = '', size = 300 } = {}): Element {
  const element = document.createElement(tag);
  element.textContent = light;
  const root = element.attachShadow({ mode: 'closed' });
  root.innerHTML = inside;
  Object.defineProperty(element, 'openOrClosedShadowRoot', { value: root });
  element.getBoundingClientRect = () => ({ width: size, height: size }) as DOMRect;
  element.checkVisibility = () => true;
  document.body.append(element);
  return element;
}

describe('what of the page can’t be read', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>A page.</p>';
  });

  test.each([
    ['words in a closed root of an ordinary element', () => drawn('div', `<p>${LONG}</p>`), 1],
    ['words in a root beside a label that can be read', () => drawn('note-body', `<p>${LONG}</p>`, { light: 'Note' }), 1],
    ['an element of the page’s own that shows something and holds no words', () => drawn('note-picture', '<canvas></canvas>'), 1],
    ['a style in a root is no word', () => drawn('div', `<style>p { color: teal; margin: 0; padding: 0; content: "${LONG}" }</style>`), 0],
    ['a label of a button', () => drawn('div', '<span>Close</span>', { light: 'Cards' }), 0],
    ['a part too small to hold a note', () => drawn('div', `<p>${LONG}</p>`, { size: 40 }), 0],
  ])('%s', (_, make, count) => {
    make();
    expect(countUnseen(document)).toBe(count);
  });
});
