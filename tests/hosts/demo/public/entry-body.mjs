/** An entry's text as Damson shows it. Formatted entries are rebuilt from a short list of elements: nothing else gets in. */
import { h } from './dom.mjs';

const KEPT = new Set([
  'P',
  'BR',
  'STRONG',
  'B',
  'EM',
  'I',
  'U',
  'S',
  'DEL',
  'UL',
  'OL',
  'LI',
  'H2',
  'H3',
  'H4',
  'BLOCKQUOTE',
  'TABLE',
  'TBODY',
  'TR',
  'TD',
  'TH',
  'HR',
]);

function rebuild(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const inside = [...node.childNodes].flatMap(rebuild);
  return KEPT.has(node.tagName) ? [h(node.tagName.toLowerCase(), {}, inside)] : inside;
}

export function entryBody(entry) {
  const content = entry.html
    ? h('div', { class: 'formatted' }, [...new DOMParser().parseFromString(entry.html, 'text/html').body.childNodes].flatMap(rebuild))
    : h('div', { class: 'plain' }, entry.text);
  const struck = entry.status === 'Entered in error' ? h('del', {}, content) : content;
  const attached = entry.attachment
    ? h(
        'p',
        { class: 'attachment', 'data-attachment': true },
        h('a', { href: entry.attachment.href }, entry.attachment.name),
        ` ${entry.attachment.about}`,
      )
    : null;
  return [struck, attached].filter(Boolean);
}
