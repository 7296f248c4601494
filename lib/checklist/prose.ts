/**
 * Fields in prose without headings: each sentence goes to the field whose cues it carries most of. Weaker evidence than a heading, so it
 * is only looked for in what no heading of ours covers, a sentence speaks for one field, and a cue that is denied does not count.
 */
import { readSentences } from '../note/sentences.ts';
import type { Span } from '../note/types.ts';
import { type Compiled, type Cue, cueLetters } from './compile.ts';

export interface Evidence {
  readonly at: Span;
  readonly score: number;
}

const denials = new Set([
  'no',
  'not',
  'never',
  'without',
  'nor',
  'isnt',
  'wasnt',
  'didnt',
  'doesnt',
  'dont',
  'hasnt',
  'havent',
  'cannot',
  'cant',
  'wont',
  'nil',
  'neither',
]);

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 47 ||
    code === 38 ||
    (code >= 0xaa && code !== 0xab && code !== 0xbb && (code < 0x2000 || code > 0x206f))
  );
}

/** Comparable words of a sentence; apostrophes vanish, so "didn't" is "didnt". */
export function sentenceWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (code === 39 || code === 0x2019 || code === 0x2018) continue;
    if (isWordCode(code)) word += lower.charAt(i);
    else if (word) {
      words.push(word);
      word = '';
    }
  }
  if (word) words.push(word);
  return words;
}

function isSameWord(written: string, known: string): boolean {
  return known.endsWith('*') ? written.startsWith(known.slice(0, -1)) : written === known;
}

/** How many words the cue covers from `at`, or 0. A lone `*` stands for one or two words. */
function covers(words: readonly string[], at: number, cue: readonly string[], from: number): number {
  if (from === cue.length) return at;
  const known = cue[from] ?? '';
  const written = words[at];
  if (written === undefined) return 0;
  if (known !== '*') return isSameWord(written, known) ? covers(words, at + 1, cue, from + 1) : 0;
  return covers(words, at + 1, cue, from + 1) || (words[at + 1] === undefined ? 0 : covers(words, at + 2, cue, from + 1));
}

function isDenied(words: readonly string[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i += 1) if (denials.has(words[i] ?? '')) return true;
  return false;
}

/** What the worker put to somebody is no goal of theirs: "I offered a group; she would like to think about it." */
const offers = new Set(['offered', 'suggested', 'recommended', 'advised', 'explained', 'proposed']);

function isOffer(words: readonly string[]): boolean {
  return (
    (words[0] === 'i' || words[0] === 'we') &&
    (offers.has(words[1] ?? '') || (words[2] !== undefined && words[1] === 'also' && offers.has(words[2])))
  );
}

/** Points for each field: a cue counts as many as it has words. Null for the many sentences without any cue. */
function score(words: readonly string[], compiled: Compiled): Float32Array | null {
  let points: Float32Array | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const cues: readonly Cue[] | undefined = compiled.cues.get(cueLetters(words[at] ?? ''));
    if (!cues) continue;
    for (const cue of cues) {
      if (covers(words, at, cue.words, 0) === 0) continue;
      if (!compiled.fields[cue.field]?.negativeIsAnswer && isDenied(words, at)) continue;
      points ??= new Float32Array(compiled.fields.length);
      points[cue.field] = (points[cue.field] ?? 0) + cue.words.length;
    }
  }
  if (points !== null && isOffer(words)) points[compiled.goal] = 0;
  return points;
}

interface Scored {
  readonly at: Span;
  readonly best: number;
  readonly points: Float32Array | null;
}

function bestField(points: Float32Array | null, isOpen: readonly boolean[], least: number): number {
  let best = -1;
  if (points === null) return best;
  for (let n = 0; n < points.length; n += 1) {
    if (!isOpen[n] || (points[n] ?? 0) < least) continue;
    if (best < 0 || (points[n] ?? 0) > (points[best] ?? 0)) best = n;
  }
  return best;
}

const mostListed = 8;

/** "This is what you hope for:" and the list under it are one piece of evidence. */
function withList(text: string, scored: readonly Scored[], last: number): number {
  let end = last;
  if (text.charCodeAt((scored[last]?.at.end ?? 1) - 1) !== 58) return last;
  while (end < last + mostListed) {
    const next = scored[end + 1];
    if (!next || /\n\s*\n/.test(text.slice(scored[end]?.at.end ?? 0, next.at.start))) break;
    end += 1;
  }
  return end;
}

/** The strongest sentence of a field, with its neighbours that speak for the same one. */
function widen(text: string, scored: readonly Scored[], n: number, field: number): Span {
  let first = n;
  let last = n;
  const isSame = (i: number) => scored[i]?.best === field;
  if (isSame(first - 1)) first -= 1;
  if (isSame(last + 1)) last += 1;
  last = withList(text, scored, last);
  return { start: scored[first]?.at.start ?? 0, end: scored[last]?.at.end ?? 0 };
}

function keep(text: string, field: number, n: number, scored: readonly Scored[], found: (Evidence | null)[]): void {
  const points = scored[n]?.points?.[field] ?? 0;
  if (points > (found[field]?.score ?? 0)) found[field] = { at: widen(text, scored, n, field), score: points };
}

/** Points from which a sentence speaks of risk beside what it says most about: three words of one cue. */
const surelyRisk = 3;

/** Evidence for the fields that are still open, null where there is none. `least` is the points a sentence needs. */
export function readProse(
  text: string,
  loose: readonly Span[],
  compiled: Compiled,
  isOpen: readonly boolean[],
  least: number,
): (Evidence | null)[] {
  const found: (Evidence | null)[] = compiled.fields.map(() => null);
  for (const span of loose) {
    const scored = readSentences(text, span).map((at): Scored => {
      const points = score(sentenceWords(text.slice(at.start, at.end)), compiled);
      return { at, points, best: bestField(points, isOpen, least) };
    });
    scored.forEach(({ best, points }, n) => {
      if (best < 0 || points === null) return;
      keep(text, best, n, scored, found);
      // A sentence that speaks of risk is shown as risk, whatever else it says ("she said that they would be better off dead").
      const { risk } = compiled;
      if (isOpen[risk] && risk !== best && (points[risk] ?? 0) >= Math.max(least, surelyRisk)) keep(text, risk, n, scored, found);
      // What somebody wants is a goal even where the sentence says as much about something else.
      const { goal } = compiled;
      if (isOpen[goal] && goal !== best && (points[goal] ?? 0) >= Math.max(least, points[best] ?? 0)) keep(text, goal, n, scored, found);
    });
  }
  return found;
}
