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

/** How elements look, as far as reading goes: asking the browser is what most of a reading costs. */
export type Looks = WeakMap<Element, Readonly<Record<'display' | 'visibility' | 'textDecorationLine' | 'whiteSpace', string>>>;

/** What holds no words of the page's own; scripts and styles are not displayed. */
const UNREAD = new Set(['TEXTAREA', 'INPUT', 'SELECT', 'BUTTON', 'IFRAME', 'svg']);
/** What is read as it stands: words with one space between them. */
const FOLDED = /[^ \t\f\n\r]+(?: [^ \t\f\n\r]+)*/g;
const KEPT_LINES = /[^ \t\f\r]+(?: [^ \t\f\r]+)*/g;
const STRUCK = new Set(['S', 'DEL', 'STRIKE']);

/**
 * Reads at most `limit` UTF-16 units; then `whole` is false. `keepsLines`: the text holds the writer's line breaks and
 * the page folds them (OpenMRS); a site profile says so, and they are read as breaks. `looks`: what was asked before, and is asked
 * once; whoever hands it on knows that nothing but words has changed since. `said`: what stands for an element and all in it, where it
 * gives a text; such words have no place in the page to go back to.
 */
export function readWords(
  root: Element,
  limit: number,
  keepsLines = false,
  looks?: Looks,
  said?: (element: Element) => string | undefined,
): Words {
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
  /** One run as far as nothing is folded: a note is read at each key, and a run a word was most of what that cost. */
  const readText = (node: Text, keepsLines: boolean, keepsSpaces: boolean) => {
    const { data } = node;
    let from = 0;
    const skip = (to: number) => {
      const gap = data.slice(from, to);
      if (keepsLines ? /[^\r]/.test(gap) : gap) owe(' ');
    };
    for (const { index, 0: shown } of data.matchAll(keepsSpaces ? /[^\r]+/g : keepsLines ? KEPT_LINES : FOLDED)) {
      skip(index);
      from = index + shown.length;
      add(node, index, from);
    }
    skip(data.length);
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
    const instead = said?.(element);
    if (instead !== undefined) {
      if (instead) {
        owe(' ');
        text += owed + instead;
        owed = ' ';
      }
      return;
    }
    // What Slate shows in an empty editor stands among its words. Witness: tests/editors, "empty"
    if (UNREAD.has(element.tagName) || element.hasAttribute('data-slate-placeholder')) return;
    if (element.tagName === 'BR') {
      // Two line breaks in a row are an empty line; owed space can hold only one, so the first is paid now.
      if (owed === '\n') text += '\n';
      owe('\n');
      return;
    }
    let style = looks?.get(element);
    if (!style) {
      const { display, visibility, textDecorationLine, whiteSpace } = getComputedStyle(element);
      style = { display, visibility, textDecorationLine, whiteSpace };
      looks?.set(element, style);
    }
    if (element !== root && (style.display === 'none' || style.visibility === 'hidden')) return;
    if (STRUCK.has(element.tagName) || style.textDecorationLine.includes('line-through')) {
      if (element.textContent?.trim()) struckAt.push(text.length);
      return;
    }
    const isCell = style.display === 'table-cell';
    const isBlock = !isCell && !style.display.startsWith('inline') && style.display !== 'contents';
    if (isBlock) owe('\n');
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child, style.whiteSpace);
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
