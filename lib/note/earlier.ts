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
  'start of copied',
  'start of paste',
  'begin copy',
  'begin paste',
];

/** Stands for a line whose first letter is that of a tag or a list mark. */
const unsure = -2;
/** The first two letters of an opener: one letter is that of every fourth line ("He", "Her"). */
const pairOf = (first: number, second: number): number => (first << 8) | second;

/** "From the referral form (Ms Pike, 3 weeks ago):". What was read from Choice has a field of its own. */
const source =
  /^from (?:the |her |his |their |our |my |gp |last |old |previous |school )*(?:\w+ )?(?:referral|letter|notes?|entry|records?|form|report|handover|visit|session|appointment)\b/;

const bracketed = /[([](?:[^()[\]]{0,24} )?(?:copied(?! to\b)|pasted|copy from|c\/f|carried forward|cut and pasted|quoted)\b/;
/** "(from 10/3: Actions - Jo to ring)": what stands in brackets behind an earlier date. */
const dated = /^\s*[([](?:from|of|as (?:at|of|per)|on|last|prev\w*|earlier)\b[^:()[\]]{0,24}\d[^:()[\]]{0,16}:/;
const kept =
  '(?:care |action |support |safety |partnership )?(?:plan|note|entry|entries|review|letter|form|sheet|record|version|summary|wording)';
const gone = '(?:old|previous|prev\\.?|last|earlier|former|outdated|superseded|archived|historic(?:al)?)';
/** Which one: "old plan, week 2", "last review of 3 May said". */
const whichOne =
  '(?:,? (?:of|from|on|in|for|week|wk|w/c|no\\.?|now|out of date|said|says|reads?|only|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|[a-z]{3,9} \\d{1,4}|\\d[\\d./-]{0,9}(?:st|nd|rd|th)?)\\b){0,5}';
/** Behind "out of date:" and the like all of a line is another day's, inner headings too. What is not said to be a paper's ("last use: Friday") is today's. */
const setApart = `(?:(?:the )?${gone} ${kept}|superseded|archived|(?:now )?out of date|no longer (?:current|so|in use)|carried (?:over|forward)|for reference(?: only)?|(?:template|sample|worked|example) (?:entry|example|note|text)|copied text)`;
const saysOld = new RegExp(`^${setApart}${whichOne}(?:,? (?:the )?${gone} ${kept})?(?: ?\\([^()]{0,24}\\))?\\s?(?::| [-–—] )\\s*\\S`);
const inBrackets = new RegExp(
  `^\\s*[-*•]?\\s*[([](?:${setApart}${whichOne}|(?:from |in )(?:the |his |her |their )?${gone} ${kept}${whichOne}|was)\\s?(?::| [-–—] )\\s*\\S`,
);
const saidOld = new RegExp(
  `[([](?:old|superseded|archived|out of date|no longer (?:current|so|in use)|from (?:the )?${gone} ${kept})(?:[,;][^()[\\]]{0,24})?[)\\]]\\s*$`,
);
const wrote = /^(?:last (?:time|week|visit)|in (?:my|the) last note|on \d[\d/.]{0,9}),? (?:i|we|s?he|they) wrote\s?:\s*\S/;
/** A line that speaks of today too is the writer's own. */
const ofToday = /\b(?:now(?! out)|new|newly|still|today|current(?:ly)?|since|this (?:time|week|session)|updated?)\b/;

/** How such a line begins. Asked for only where its first two letters fit: most lines begin otherwise. */
const opensOld =
  /^[\s*~•-]{0,6}(?:the )?(?:old|prev|last|earlier|former|outdated|superseded|archived|historic|(?:now )?out of date|no longer|carried|for reference|template|sample|worked|example|copied|copy|in my|in the last|on \d|past(?:e|ed)\b|quote\b|start of|begin )/i;
const oldPairs = new Set(
  [
    'the ',
    'old',
    'prev',
    'last',
    'earlier',
    'former',
    'superseded',
    'archived',
    'historic',
    'out of',
    'now out',
    'no longer',
    'carried',
    'for',
  ]
    .concat(['template', 'sample', 'worked', 'example', 'copied', 'in my', 'on ', 'paste', 'quote', 'start', 'begin'])
    .map((opener) => pairOf(opener.charCodeAt(0), opener.charCodeAt(1))),
);
const openingPairs = new Set([unsure, ...['on ', 'from', ...openers].map((opener) => pairOf(opener.charCodeAt(0), opener.charCodeAt(1)))]);

/** Said of the whole line by its first words, or in brackets at its end. `words` are its first ones, without signs. */
function isOfAnotherDay(head: string, words: string): boolean {
  const isOld = saysOld.test(words) || wrote.test(words) || inBrackets.test(head) || saidOld.test(head);
  return isOld && !ofToday.test(head.replace('no longer current', ''));
}

/** "~~Plan: walks to school~~" */
function isStruck(text: string, { start, end }: Span): boolean {
  return text.startsWith('~~', start) && text.startsWith('~~', end - 2) && text.indexOf('~~', start + 2) === end - 2;
}

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
/** "END COPY >>", "(copy ends)", "[/paste]", "Now:". */
const ends =
  /^end(?:s| of)?(?: of)?(?: the)?(?: \w+)? ?(?:cop(?:y|ied)|past(?:e|ed)|quot(?:e|ed)|extract|previous|old|earlier|last|forward)\b|^(?:copy|copied (?:text|note|entry)|paste|pasted text|quote|extract|(?:old|previous|last|earlier) (?:note|text|entry|plan)) (?:ends?|stops?)\b|^(?:paste|quote|copy)[\]>]|^(?:seen|entry|visit|note|review)(?: of)? today\b|^now\s?[:–-]|^(?:this|new|current) (?:visit|note|contact|review|appointment|call)\s?[:–-]/;
/** The same behind what was copied, on its own line. */
const endsInLine =
  /[\s([<*-]end(?:s| of)?(?: of)?(?: the)? ?(?:cop(?:y|ied)|past(?:e|ed)|quot(?:e|ed)|extract)\b|[\s([](?:copy|copied text|paste|pasted text|quote) ends\b|[[<]\/(?:paste|quote|copy)[\]>]/i;
const longestEnd = 80;

const closingWords = [
  'end',
  'copy',
  'copied',
  'paste',
  'quote',
  'extract',
  'old',
  'previous',
  'last',
  'earlier',
  'seen',
  'entry',
  'visit',
  'note',
  'review',
  'now',
  'this',
  'new',
];
const closingPairs = new Set([
  unsure,
  ...[...closers, ...closingWords].map((closer) => pairOf(closer.charCodeAt(0), closer.charCodeAt(1))),
]);

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
  while (at < line.end && /[\s[({<*_=~/-]/.test(text.charAt(at)) && at - line.start < 120) at += 1;
  return text
    .slice(at, Math.min(line.end, at + 64))
    .toLowerCase()
    .replaceAll('’', "'");
}

/** `in-brackets`: from here to where the bracket that opens the line is closed, if it is. */
type Kind = 'no' | 'this-line' | 'from-here' | 'in-brackets';

const opensBracket = /^\s*(?:[([]|\{\{|<<)/;
const closesBracket = /(?:[)\]]|\}\}|>>)\s*$/;

/** How far an entry goes that a line opens: no further than the line where what is copied is closed in it. */
function reachOf(text: string, { start, end }: Span): Kind {
  const head = text.slice(start, start + longestEnd);
  const tail = text.slice(Math.max(start + 12, end - longestEnd), end);
  if (endsInLine.test(tail)) return 'this-line';
  if (!opensBracket.test(head)) return 'from-here';
  if (!closesBracket.test(tail)) return 'in-brackets';
  return /:\s*\S[^:]{4}/.test(head) ? 'this-line' : 'from-here';
}

/** The line that mail programs put over what is answered: "On 3 May 2026 at 10:02, Jo Ash wrote:". */
function isMailOpening(head: string, last: string): boolean {
  return last === ':' && head.startsWith('on ') && head.endsWith(' wrote:') && /\d/.test(head);
}

/** A quick no for almost every line: no bracket near its opening, and no opener that begins with its first letters. */
function mayOpen(text: string, line: Span): boolean {
  const limit = Math.min(line.end, line.start + 120);
  const isWithin = (at: number) => at >= 0 && at < limit;
  if (isWithin(text.indexOf('(', line.start)) || isWithin(text.indexOf('[', line.start))) return true;
  const pair = firstLetters(text, line.start, limit);
  return openingPairs.has(pair) || (oldPairs.has(pair) && opensOld.test(text.slice(line.start, Math.min(line.end, line.start + 24))));
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

/** "*** COPY ***", "[PASTE]", "Start of copied text": a mark and nothing else, or all up to the mark of its end. */
const marked =
  /^(?:\s*[^\w\s]{1,6}\s?(?:start of |begin )?|(?:start of|begin) )(?:copy|copied(?: text)?|paste|pasted(?: text)?|quote)\b\s?[^\w\s]{0,6}/;

function isMarked(head: string, tail: string): 'whole' | 'closed' | null {
  const mark = marked.exec(head)?.[0];
  if (mark === undefined) return null;
  if (head.slice(mark.length).trim() === '') return 'whole';
  return /[\])>*=-]\s?$/.test(mark) && endsInLine.test(tail) ? 'closed' : null;
}

function kindOf(text: string, line: Span): Kind {
  const length = line.end - line.start;
  if (length === 0) return 'no';
  if (text.charCodeAt(line.start) === 126 && isStruck(text, line)) return 'this-line';
  if (!mayOpen(text, line)) return 'no';
  const head = text.slice(line.start, Math.min(line.end, line.start + 120)).toLowerCase();
  const last = text.charAt(line.end - 1);
  const isHeader = last === ':' || last === '-' || last === '=' || last === '*' || last === ']' || last === ')' || last === '>';
  if (isMailOpening(head, last)) return 'from-here';
  const mark = isMarked(head, text.slice(Math.max(line.start + 6, line.end - longestEnd), line.end));
  if (mark !== null) return mark === 'whole' ? 'from-here' : 'this-line';
  const words = openingWords(text, line);
  if (openers.some((opener) => words.startsWith(opener))) {
    if (isHeader || (length <= 64 && /\d/.test(head)) || opensBracket.test(head)) return reachOf(text, line);
    return head.includes(':') ? 'this-line' : 'no';
  }
  if (last === ':' && source.test(words) && !words.includes('choice')) return 'from-here';
  if (dated.test(head) || isOfAnotherDay(head, words)) return 'this-line';
  if (!bracketed.test(head)) return 'no';
  return isHeader && length <= 80 ? reachOf(text, line) : 'this-line';
}

function closes(text: string, line: Span): boolean {
  if (!closingPairs.has(firstLetters(text, line.start, line.end))) return false;
  const words = openingWords(text, line);
  return closers.some((closer) => words.startsWith(closer)) || ends.test(words);
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
export type EarlierEnd = 'no' | 'closes' | 'rule' | 'shuts';

const longestShut = 400;
/** A bracket is closed that no sign of the line opens. */
const shuts = /^[^()[\]{}<>]*(?:[)\]]|\}\}|>>)\s*$/;

export function endOf(words: string, line: Span): EarlierEnd {
  if (closes(words, line)) return 'closes';
  if (isRule(words, line)) return 'rule';
  const last = words.charCodeAt(line.end - 1);
  const mayShut = last === 41 || last === 93 || last === 125 || last === 62;
  return mayShut && shuts.test(words.slice(Math.max(line.start, line.end - longestShut), line.end)) ? 'shuts' : 'no';
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
  let isBracketed = false;
  lines.forEach((line, n) => {
    if (open >= 0) {
      const end = ends(n);
      if (end === 'shuts') {
        if (!isBracketed) return;
        keep({ start: open, end: line.end }, earlier);
        open = -1;
        return;
      }
      if (end === 'no' || (end === 'rule' && line.start <= open + 4)) return;
      keep({ start: open, end: line.start }, earlier);
      open = -1;
      return;
    }
    const sign = signs(n);
    if (sign === 'quote' || sign === 'this-line') keep({ start: line.start, end: line.end }, earlier);
    if (sign === 'from-here' || sign === 'in-brackets') open = line.start;
    isBracketed = sign === 'in-brackets';
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
