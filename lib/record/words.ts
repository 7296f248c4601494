/**
 * The one serialisation: the words of an element as they are displayed, and the way back from a span to the page.
 * Line breaks stand where the page shows them (blocks, <br>, kept newlines), table cells are parted by a tab, runs of
 * white space that the page folds are one space. Nothing else is changed, so every span leads back to its own words.
 * What is hidden, and what is struck through, is not read; `struckAt` says where in the text the latter stood.
 */
import type { Span } from '../note/types.ts';

/** A run of text whose every unit stands at the same distance from its place in `node`. */
interface Run {
  readonly at: number;
  readonly node: Text;
  readonly from: number;
  readonly length: number;
}

export interface Words {
  readonly text: string;
  readonly whole: boolean;
  readonly struckAt: readonly number[];
  readonly runs: readonly Run[];
}

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'INPUT', 'SELECT', 'BUTTON', 'IFRAME', 'svg']);
const STRUCK = new Set(['S', 'DEL', 'STRIKE']);

/**
 * Reads at most `limit` UTF-16 units; then `whole` is false. `keepsLines`: the text holds the writer's line breaks and
 * the page folds them (OpenMRS); a site profile says so, and they are read as breaks.
 */
export function readWords(root: Element, limit: number, keepsLines = false): Words {
  const runs: Run[] = [];
  let text = '';
  let whole = true;
  const struckAt: number[] = [];
  /** White space that is shown only if words follow: a line break outweighs a tab, a tab a space. */
  let owed = '';
  const owe = (space: string) => {
    if (!text) return;
    if (space === '\n' || owed === '') owed = space;
  };
  const add = (node: Text, from: number, to: number) => {
    if (to <= from) return;
    text += owed;
    owed = '';
    runs.push({ at: text.length, node, from, length: to - from });
    text += node.data.slice(from, to);
  };
  const readText = (node: Text, keepsLines: boolean, keepsSpaces: boolean) => {
    const data = node.data;
    let from = 0;
    for (let i = 0; i <= data.length; i++) {
      const c = data[i];
      const isLine = c === '\n' || c === '\r';
      const isSpace = c === ' ' || c === '\t' || c === '\f' || isLine;
      if (c !== undefined && (!isSpace || (keepsSpaces && !isLine) || (keepsLines && c === '\n'))) continue;
      add(node, from, i);
      from = i + 1;
      if (c !== undefined && !(keepsLines && isLine)) owe(' ');
    }
  };
  const walk = (node: Node, space: string): void => {
    if (text.length >= limit) {
      whole = false;
      return;
    }
    if (node.nodeType === 3) {
      const keepsSpaces = space === 'pre' || space === 'pre-wrap' || space === 'break-spaces';
      readText(node as Text, keepsLines || keepsSpaces || space === 'pre-line', keepsSpaces);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    // What Slate shows in an empty editor stands among its words. Witness: tests/editors, "empty"
    if (UNREAD.has(element.tagName) || element.hasAttribute('data-slate-placeholder')) return;
    if (element.tagName === 'BR') {
      // Two line breaks in a row are an empty line; owed space can hold only one, so the first is paid now.
      if (owed === '\n') text += '\n';
      owe('\n');
      return;
    }
    const style = getComputedStyle(element);
    if (element !== root && (style.display === 'none' || style.visibility === 'hidden')) return;
    if (STRUCK.has(element.tagName) || style.textDecorationLine.includes('line-through')) {
      if (element.textContent?.trim()) struckAt.push(text.length);
      return;
    }
    const isCell = style.display === 'table-cell';
    const isBlock = !isCell && !style.display.startsWith('inline') && style.display !== 'contents';
    if (isBlock) owe('\n');
    for (const child of element.childNodes) walk(child, style.whiteSpace);
    if (isBlock) owe('\n');
    if (isCell) owe('\t');
  };
  walk(root, '');
  if (text.length > limit) {
    text = text.slice(0, limit);
    whole = false;
  }
  return { text, whole, struckAt, runs };
}

/** The stretch of the page that shows `span`, or null when it shows none of it any more. */
export function rangeOf(words: Words, span: Span): Range | null {
  const inside = words.runs.filter((run) => run.at < span.end && run.at + run.length > span.start && run.node.isConnected);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.from + Math.max(0, span.start - first.at), first.node.length));
  range.setEnd(last.node, Math.min(last.from + Math.min(last.length, span.end - last.at), last.node.length));
  return range;
}
