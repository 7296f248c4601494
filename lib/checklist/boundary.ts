/**
 * From a place that is shaped like a heading to what it opens: its label, where its words begin, and the fields it stands for.
 * All of it is read from one line, given as a string of its own: offsets are from the line's start.
 */
import { countWords } from '../note/label.ts';
import type { Mark } from '../note/mark.ts';
import type { Span } from '../note/types.ts';
import { saysAboutTheNote } from './about-the-note.ts';
import type { Compiled } from './compile.ts';
import { headingAtStart, type Resolved, resolveExactly, resolveQuestion } from './resolve.ts';
import { type Speaker, speakerOf } from './speaker.ts';

export interface Boundary {
  readonly mark: Mark;
  readonly label: Span;
  readonly bodyStart: number;
  readonly resolved: Resolved | null;
  /** Unresolved, and says something about the note itself ("Date", "Author"). */
  readonly isAboutNote: boolean;
  /** Unresolved, and perhaps a person whose words follow ("Mum: ..."). */
  readonly speaker: Speaker | null;
}

export type Resolve = (label: string) => Resolved | null;

/** Labels come back within a note ("Plan", "Next"), and from key to key in every line: what is read from one is read once. */
export class ByLabel<T> {
  readonly #read: (label: string) => T;
  #seen = new Map<string, T>();
  #before: ReadonlyMap<string, T> = new Map();

  constructor(read: (label: string) => T) {
    this.#read = read;
  }

  readonly of = (label: string): T => {
    const known = this.#seen.get(label);
    if (known !== undefined) return known;
    const before = this.#before.get(label);
    const read = before === undefined ? this.#read(label) : before;
    this.#seen.set(label, read);
    return read;
  };

  /** Labels that are not asked for again are forgotten: they are words of the note that may be gone. */
  next(): void {
    this.#before = this.#seen;
    this.#seen = new Map();
  }
}

/** Read from the label itself, and not from a word of it. */
function isSurely(resolved: Resolved | null): boolean {
  return resolved !== null && resolved.by !== 'affix' && !isLikeness(resolved);
}

/** A heading of somebody's own making. */
function isLikeness(resolved: Resolved | null): boolean {
  return resolved?.by === 'kind' || resolved?.by === 'word';
}

/** Lines of a list are mostly content. */
function mayBeOfTheirMaking(mark: Mark): boolean {
  return !mark.isListed || mark.isNumbered;
}

/** The ";" of "&amp;" ends no label. */
const entity = /&#?\w{2,6}$/;

/** What a mark's label opens, allowing for how surely it is a heading at all. */
function resolveMark(text: string, mark: Mark, compiled: Compiled, resolve: Resolve): Resolved | null {
  const label = text.slice(mark.label.start, mark.label.end);
  if (mark.shape === 'loose') {
    if (entity.test(label)) return null;
    const resolved = text.charCodeAt(mark.label.end) === 59 ? resolve(label) : null;
    return resolved && !isLikeness(resolved) ? resolved : resolveExactly(label, compiled);
  }
  if (mark.isSure) {
    const resolved = resolve(label);
    if (isLikeness(resolved) && !mayBeOfTheirMaking(mark)) return null;
    if (mark.shape === 'question' && (resolved === null || resolved.by === 'slip'))
      return resolveQuestion(label, compiled) ?? (label.includes(' ') ? resolved : null);
    return resolved;
  }
  if (mark.shape === 'line') {
    if (mark.isListed && !mark.isNumbered) return null;
    const resolved = resolve(label);
    return isSurely(resolved) || (mark.afterBlank && isLikeness(resolved)) ? resolved : null;
  }
  if (mark.shape === 'question' && mayBeOfTheirMaking(mark))
    return resolve(label) ?? (mark.isNumbered ? resolveQuestion(label, compiled) : null);
  if (mark.shape === 'dash' && mayBeOfTheirMaking(mark)) return resolve(label);
  if (mark.shape !== 'colon' && mark.shape !== 'tab') return resolveExactly(label, compiled);
  const resolved = resolve(label);
  return isSurely(resolved) ? resolved : null;
}

/** "ate well. Next plan" — an inner label may have caught words of the text before it: drop them one by one. */
function resolveInner(text: string, mark: Mark, resolve: Resolve): { resolved: Resolved; label: Span } | null {
  if (mark.shape === 'loose') {
    const resolved = resolve(text.slice(mark.label.start, mark.label.end));
    return resolved?.by === 'exact' ? { resolved, label: mark.label } : null;
  }
  let start = mark.label.start;
  for (let tries = 0; tries < 5 && start < mark.label.end; tries += 1) {
    const code = text.charCodeAt(start);
    const isUpper = (code >= 65 && code <= 90) || code > 0xbf;
    const label = { start, end: mark.label.end };
    const resolved = isUpper || mark.isSure ? resolve(text.slice(start, label.end)) : null;
    const isTold =
      resolved?.by === 'exact' ||
      resolved?.by === 'part' ||
      (mark.isSure && resolved?.by !== 'word' && (resolved?.by !== 'kind' || mark.isCaps));
    if (resolved && isTold) return { resolved, label };
    // Within the label: a line without spaces is not to be searched to its end for each of its colons.
    const gap = text.slice(start, label.end).indexOf(' ');
    if (gap < 0) return null;
    start += gap + 1;
  }
  return null;
}

/** Abbreviations before a name: "Dr. Ashe's view" is one label. */
const title = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no)$/i;

/** Where the last sentence of a label begins: "Ray Ashe, Choice, 18 Sept. Present" ends in the heading itself. -1 where it is one piece. */
function lastSentence(text: string, { start, end }: Span): number {
  for (let at = end - 2; at > start; at -= 1) {
    const code = text.charCodeAt(at);
    if ((code !== 46 && code !== 33 && code !== 63) || text.charCodeAt(at + 1) !== 32) continue;
    const first = text.charCodeAt(at + 2);
    if (title.test(text.slice(Math.max(start, at - 5), at))) return -1;
    return (first >= 65 && first <= 90) || first > 0xbf ? at + 2 : -1;
  }
  return -1;
}

/** A heading behind a sentence on the line's opening: what stands before it is no part of its label. */
function afterSentence(text: string, mark: Mark, resolve: Resolve): Boundary | null {
  const start = mark.shape === 'colon' ? lastSentence(text, mark.label) : -1;
  const label = { start, end: mark.label.end };
  const resolved = start < 0 ? null : resolve(text.slice(start, label.end));
  return resolved && known({ ...mark, start, label, isInner: true }, label, mark.bodyStart, resolved);
}

function known(mark: Mark, label: Span, bodyStart: number, resolved: Resolved): Boundary {
  return { mark, label, bodyStart, resolved, isAboutNote: false, speaker: null };
}

function unknown(text: string, mark: Mark): Boundary {
  const label = text.slice(mark.label.start, mark.label.end);
  return {
    mark,
    label: mark.label,
    bodyStart: mark.bodyStart,
    resolved: null,
    isAboutNote: !mark.isListed && mark.shape !== 'cell' && saysAboutTheNote(label),
    speaker: mark.shape === 'colon' && !mark.isInner && !mark.afterBlank ? speakerOf(label) : null,
  };
}

/** Nothing but a rating: "2", "2/10", "2 out of 10". */
const rating = /^\s*(?:10|\d)(?:\s?(?:\/|out of)\s?10)?\s*[.;,)]?\s*$/;
const fewestRated = 3;

/** "Stay in the room for a drill: 2/10": a rating stands behind the words that it rates, and those open nothing. */
function isRated(text: string, { shape, label, bodyStart }: Mark): boolean {
  if (shape !== 'colon' && shape !== 'dash') return false;
  const after = text.slice(bodyStart, bodyStart + 16);
  return rating.test(after) && countWords(text, label.start, label.end) >= fewestRated;
}

export function toBoundary(text: string, mark: Mark, compiled: Compiled, resolve: Resolve): Boundary | null {
  if (isRated(text, mark)) {
    const exact = resolveExactly(text.slice(mark.label.start, mark.label.end), compiled);
    return exact && known(mark, mark.label, mark.bodyStart, exact);
  }
  if (mark.isInner) {
    const inner = resolveInner(text, mark, resolve);
    if (inner) return known(mark, inner.label, mark.bodyStart, inner.resolved);
  } else if (mark.shape === 'open') {
    const isWholeLine = mark.label.end === mark.bodyStart;
    const opening = headingAtStart(text.slice(mark.label.start, mark.label.end), isWholeLine, compiled);
    const end = mark.label.start + (opening?.length ?? 0);
    return opening && known(mark, { start: mark.label.start, end }, end, opening.resolved);
  } else {
    const behind = afterSentence(text, mark, resolve);
    if (behind) return behind;
    const resolved = resolveMark(text, mark, compiled, resolve);
    if (resolved) return known(mark, mark.label, mark.bodyStart, resolved);
  }
  return mark.isSure ? unknown(text, mark) : null;
}
