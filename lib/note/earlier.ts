/**
 * Stretches that were quoted or copied forward from an earlier entry. What stands only there is not in this note.
 * Deliberately narrow: a line that merely mentions the last note ("Plan: as per previous note") is the writer's own.
 */

import { type Line, readLines } from './lines.ts';
import { openLine } from './opening.ts';
import { isSpace } from './span.ts';
import type { Span } from './types.ts';

const openers = [
  'previous entry',
  'previous entries',
  'previous note',
  'earlier entry',
  'earlier note',
  'last entry',
  'last note',
  'last session note',
  'last weeks note',
  "last week's note",
  'copied from',
  'copied forward',
  'copied in from',
  'pasted from',
  'carried forward from',
  'brought forward from',
  'original message',
  'forwarded message',
  'begin quote',
  'quoted from',
  'from previous note',
  'from last note',
  'history of entries',
  'prev note',
  'prev entry',
  'previous contact',
  'previous session',
  'previous visit',
  'from previous',
  'from last time',
  'from last visit',
  'original entry',
  'original note',
  'entry of',
  'entry from',
  'note from',
  'note of',
  'old note',
  'old entry',
  'c/f',
  'cf from',
  'cut and pasted',
  'extract from',
  'excerpt from',
  'taken from my',
  'taken from the',
  'from my letter',
];

/** Stands for a line whose first letter is that of a tag or a list mark. */
const unsure = -2;
/** The first two letters of an opener: one letter is that of every fourth line ("He", "Her"). */
const pairOf = (first: number, second: number): number => (first << 8) | second;
const openingPairs = new Set([unsure, ...['on ', 'from', ...openers].map((opener) => pairOf(opener.charCodeAt(0), opener.charCodeAt(1)))]);

/** "From the referral form (Ms Pike, 3 weeks ago):". What was read from Choice has a field of its own. */
const source =
  /^from (?:the |her |his |their |our |my |gp |last |old |previous |school )*(?:\w+ )?(?:referral|letter|notes?|entry|records?|form|report|handover|visit|session|appointment)\b/;

const bracketed = /[([](?:[^()[\]]{0,24} )?(?:copied(?! to\b)|pasted|copy from|c\/f|carried forward|cut and pasted|quoted)\b/;
/** "(from 10/3: Actions - Jo to ring)": what stands in brackets behind an earlier date. */
const dated = /^\s*[([](?:from|of|as (?:at|of|per)|on|last|prev\w*|earlier)\b[^:()[\]]{0,24}\d[^:()[\]]{0,16}:/;
const closers = [
  'end of previous',
  'end of copied',
  'end of quote',
  'end quote',
  'today',
  "today's",
  'end >',
  'end of paste',
  'end paste',
  'end of last',
  'new entry',
  'current entry',
  'this entry',
  'this session',
];
const closingPairs = new Set([unsure, ...closers.map((closer) => pairOf(closer.charCodeAt(0), closer.charCodeAt(1)))]);

function isRule(text: string, line: Span): boolean {
  let signs = 0;
  for (let i = line.start; i < line.end && signs < 3; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 45 || code === 61 || code === 95 || code === 42 || code === 126 || code === 0x2013 || code === 0x2014) signs += 1;
    else if (!isSpace(code)) return false;
  }
  return signs === 3;
}

/** True for a line of which nothing but the sign of a quoted message opens it. */
function isQuoteLine(text: string, line: Span): boolean {
  let at = line.start;
  while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === 62 && at < line.end;
}

function openingWords(text: string, line: Span): string {
  let at = openLine(text, line).at;
  while (at < line.end && /[\s[(<*_=~-]/.test(text.charAt(at)) && at - line.start < 120) at += 1;
  return text
    .slice(at, Math.min(line.end, at + 64))
    .toLowerCase()
    .replaceAll('’', "'");
}

type Kind = 'no' | 'this-line' | 'from-here';

/** The line that mail programs put over what is answered: "On 3 May 2026 at 10:02, Jo Ash wrote:". */
function isMailOpening(head: string, last: string): boolean {
  return last === ':' && head.startsWith('on ') && head.endsWith(' wrote:') && /\d/.test(head);
}

/** A quick no for almost every line: no bracket near its opening, and no opener that begins with its first letters. */
function mayOpen(text: string, line: Span): boolean {
  const limit = Math.min(line.end, line.start + 120);
  const isWithin = (at: number) => at >= 0 && at < limit;
  if (isWithin(text.indexOf('(', line.start)) || isWithin(text.indexOf('[', line.start))) return true;
  return openingPairs.has(firstLetters(text, line.start, limit));
}

/** The first letter of a stretch and the sign behind it, in lower case: a quick no before anything is cut out. */
function firstLetters(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 60 || code === 38) return unsure;
    if (!isLetter(code)) continue;
    const next = text.charCodeAt(at + 1);
    return next === 41 || next === 9 ? unsure : pairOf(code | 32, next | 32);
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function kindOf(text: string, line: Span): Kind {
  const length = line.end - line.start;
  if (length === 0 || !mayOpen(text, line)) return 'no';
  const head = text.slice(line.start, Math.min(line.end, line.start + 120)).toLowerCase();
  const last = text.charAt(line.end - 1);
  const isHeader = last === ':' || last === '-' || last === '=' || last === '*' || last === ']' || last === ')' || last === '>';
  if (isMailOpening(head, last)) return 'from-here';
  const words = openingWords(text, line);
  if (openers.some((opener) => words.startsWith(opener))) {
    if (isHeader || (length <= 64 && /\d/.test(head))) return 'from-here';
    return head.includes(':') ? 'this-line' : 'no';
  }
  if (last === ':' && source.test(words) && !words.includes('choice')) return 'from-here';
  if (dated.test(head)) return 'this-line';
  if (!bracketed.test(head)) return 'no';
  return isHeader && length <= 80 ? 'from-here' : 'this-line';
}

function closes(text: string, line: Span): boolean {
  if (!closingPairs.has(firstLetters(text, line.start, line.end))) return false;
  const words = openingWords(text, line);
  return closers.some((closer) => words.startsWith(closer));
}

function keep(span: Span, earlier: Span[]): void {
  const last = earlier[earlier.length - 1];
  // Quoted line after quoted line is one stretch: at most a line break (two units) stands between.
  if (last && span.start - last.end <= 2) earlier[earlier.length - 1] = { start: last.start, end: span.end };
  else earlier.push(span);
}

/** What a line says of an earlier entry, as far as the line alone can tell. */
export type EarlierSign = Kind | 'quote';

/** `words` is the line with its break, `line` where it lies in them. */
export function signOf(words: string, line: Span): EarlierSign {
  return isQuoteLine(words, line) ? 'quote' : kindOf(words, line);
}

/** How a line would end an earlier entry that stands open. */
export type EarlierEnd = 'no' | 'closes' | 'rule';

export function endOf(words: string, line: Span): EarlierEnd {
  if (closes(words, line)) return 'closes';
  return isRule(words, line) ? 'rule' : 'no';
}

/** In order, not overlapping; whole lines. `signs` and `ends` are asked for a line by its number. */
export function earlierEntries(
  lines: readonly Span[],
  length: number,
  signs: (n: number) => EarlierSign,
  ends: (n: number) => EarlierEnd,
): Span[] {
  const earlier: Span[] = [];
  let open = -1;
  lines.forEach((line, n) => {
    if (open >= 0) {
      const end = ends(n);
      if (end === 'no' || (end === 'rule' && line.start <= open + 4)) return;
      keep({ start: open, end: line.start }, earlier);
      open = -1;
      return;
    }
    const sign = signs(n);
    if (sign === 'quote' || sign === 'this-line') keep({ start: line.start, end: line.end }, earlier);
    if (sign === 'from-here') open = line.start;
  });
  if (open >= 0) keep({ start: open, end: length }, earlier);
  return earlier;
}

/** The same for a text whose lines are of no other use. */
export function readEarlierEntries(text: string): Span[] {
  const lines = readLines(text);
  const inLine = <T>(read: (words: string, line: Span) => T) => {
    return (n: number): T => {
      const { start, end, next } = lines[n] as Line;
      return read(text.slice(start, next), { start: 0, end: end - start });
    };
  };
  return earlierEntries(lines, text.length, inLine(signOf), inLine(endOf));
}
