/** What all kinds share: the words of an editor's own saved form as lines, and ways to load what an editor is made of. */

/** What an empty editor shows, in the kinds that can; it is no part of the note. */
export const PLACEHOLDER = 'Write the entry here';

const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4']);

/** One line a block or <br>. A <br> that ends a block only holds it open. */
export function linesOf(html) {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const lines = [];
  let line = null;
  const flush = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const walk = (node) => {
    if (node.nodeType === 3) {
      const words = node.data.replace(/\u00a0/g, ' ').replace(/[\n\u200b\ufeff]/g, '');
      if (words) line = (line ?? '') + words;
    } else if (node.nodeName === 'BR') {
      lines.push(line ?? '');
      line = null;
    } else {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) flush();
      if (isBlock && !node.querySelector(':scope > p, :scope > div, :scope > li')) line = '';
      for (const child of node.childNodes) walk(child);
      if (isBlock && line === '' && node.lastChild?.nodeName === 'BR') line = null;
      if (isBlock) flush();
    }
  };
  for (const child of root.childNodes) walk(child);
  flush();
  return lines.join('\n');
}

const escaped = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Each line a paragraph. */
export const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('');

export const script = (src) =>
  new Promise((done, fail) => {
    if (document.querySelector(`script[src="${src}"]`)) return done();
    const element = Object.assign(document.createElement('script'), { src, onload: done, onerror: fail });
    document.head.append(element);
  });

export const style = (href) =>
  new Promise((done) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: done })),
  );
