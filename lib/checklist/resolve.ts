/**
 * From the words of a label to the fields it opens. From the surest reading to the weakest:
 * the team's heading itself; one side of a double heading; a heading with a gap; a heading with a word before or after it; a slip.
 */
import type { Compiled, Pattern } from './compile.ts';
import { isSlipOf, spell } from './distance.ts';
import { kindsOfLabel, matchLabel, statementsOf } from './statements/statements.ts';
import { withoutSurround } from './surround.ts';
import { firstLabelWord, labelWords, proseWords, splitBrackets } from './words.ts';

export type Sureness = 'exact' | 'part' | 'gap' | 'affix' | 'slip' | 'kind' | 'word' | 'order';

export interface Resolved {
  readonly fields: readonly number[];
  readonly by: Sureness;
}

/** Headings about another time: "previous goals" is not where this note's goals stand. */
const otherTimes = new Set(['previous', 'past', 'last', 'old', 'earlier', 'former', 'historic', 'historical', 'prior']);

/** "With kind regards" is the end of a letter. */
const closing = new Set(['kind', 'best', 'warm', 'many', 'regard', 'thank', 'wish', 'wishe', 'compliment']);

/** "Best wishes", "with many thanks and kind regards". */
function isClosing(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => closing.has(word) || word === 'with' || word === 'and' || word === 'very');
}

/** After these a heading says what it is about. */
const prepositions = new Set([
  'of',
  'for',
  'from',
  'to',
  'with',
  'at',
  'on',
  'in',
  'until',
  'till',
  'by',
  'since',
  'about',
  'around',
  're',
  'as',
]);

/** Words that may follow a heading and leave its meaning: "Goals reviewed", "Risk assessment today". */
const mayFollow = new Set([
  ...[
    'and',
    'today',
    'now',
    'agreed',
    'reviewed',
    'discussed',
    'identified',
    'idd',
    'set',
    'update',
    'updated',
    'made',
    'given',
    'taken',
    'done',
  ],
  ...[
    'assessment',
    'screen',
    'summary',
    'detail',
    'note',
    'section',
    'list',
    'box',
    'status',
    'review',
    'plan',
    'so',
    'x',
    'hx',
    'tonight',
    'here',
  ],
]);

/** Words that make another thing of the heading behind them. */
const neverBefore = new Set(['no', 'not', 'without', 'agenda', 'other', 'family', ...otherTimes]);

/** A question's own words are no words before a heading: "What she'd change" is not "Change". */
const questionWords = new Set(['what', 'how', 'why', 'who', 'where', 'when', 'which']);

/** Said of a heading, before it or behind it. */
const attributes = new Set(['identified', 'idd', 'agreed', 'reviewed', 'updated', 'set', 'made', 'discussed']);

const longestLabel = 10;

/** A choice that a template leaves within a label. */
const choice = /\b(?:y ?\/ ?n|yes ?\/ ?no)(?: ?\/ ?(?:n\/?a|nk|dk|not known))?(?= |$)/i;

function lookUp(words: readonly string[], compiled: Compiled): readonly number[] | null {
  return compiled.headings.get(words.join(' ')) ?? null;
}

function fits(words: readonly string[], at: number, pattern: readonly string[], from: number): boolean {
  if (from === pattern.length) return at === words.length;
  if (pattern[from] !== '*') return words[at] === pattern[from] && fits(words, at + 1, pattern, from + 1);
  for (let taken = 1; taken <= 2 && at + taken <= words.length; taken += 1) {
    if (otherTimes.has(words[at] ?? '') || closing.has(words[at] ?? '')) return false;
    if (fits(words, at + taken, pattern, from + 1)) return true;
  }
  return false;
}

/** Headings with a gap whose words a label may hold, in the checklist's order. */
function patternsNear(words: readonly string[], patterns: Compiled['patterns']): readonly Pattern[] {
  const near = [...new Set(words)].flatMap((word) => patterns.get(word) ?? []);
  return near.sort((a, b) => a.rank - b.rank);
}

function byPattern(words: readonly string[], patterns: Compiled['patterns']): readonly number[] | null {
  const fields: number[] = [];
  for (const pattern of patternsNear(words, patterns)) {
    if (fields.includes(pattern.field)) continue;
    if (words.length >= pattern.words.length && words.length <= pattern.words.length + 2 && fits(words, 0, pattern.words, 0))
      fields.push(pattern.field);
  }
  return fields.length > 0 ? fields : null;
}

/** Both sides of "Goals / plan" and "Strengths and resources": each side that is a heading counts. */
function byParts(label: string, compiled: Compiled): readonly number[] | null {
  if (!/[/&+,]|\band\b|\bor\b| - /i.test(label) || /^between\b/i.test(label)) return null;
  const parts = label.split(/[/&+,]|\s-\s|\band\b|\bor\b/i).map((part) => labelWords(part));
  if (parts.length > 4) return null;
  const fields: number[] = [];
  let known = 0;
  for (const words of parts) {
    const field = lookUp(words, compiled)?.[0];
    if (field === undefined) continue;
    known += 1;
    if (!fields.includes(field)) fields.push(field);
  }
  // "Ray Ashe, Choice, 18 Sept" is who, what and when: one known word in a list of three is no heading.
  if (label.includes(',') && known * 2 < parts.length) return null;
  return fields.length > 0 ? fields : null;
}

/** "Purpose of sharing", "Goals for the summer term": a heading, then what it is about. */
function byOpening(words: readonly string[], compiled: Compiled): readonly number[] | null {
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const next = words[kept] ?? '';
    if (!prepositions.has(next) && !(words.length - kept <= 3 && mayFollow.has(next))) continue;
    // "Outcomes agreed with Donna and her sister"
    const isSaidOf = kept > 1 && attributes.has(words[kept - 1] ?? '');
    const head = lookUp(words.slice(0, kept), compiled) ?? (isSaidOf ? lookUp(words.slice(0, kept - 1), compiled) : null);
    if (head) return head;
  }
  return null;
}

function mayStandBefore(word: string): boolean {
  return !neverBefore.has(word) && !mayFollow.has(word) && !prepositions.has(word) && !questionWords.has(word);
}

/** "Family goal", "Pt stated goals": a heading with up to two words before it. */
function byEnding(words: readonly string[], compiled: Compiled): readonly number[] | null {
  for (let drop = 1; drop <= 2 && drop < words.length; drop += 1) {
    const isOwn = words.slice(0, drop).every((word) => attributes.has(word) || mayStandBefore(word));
    const tail = isOwn && (words[drop] ?? '').length > 2 ? lookUp(words.slice(drop), compiled) : null;
    if (tail) return tail;
  }
  return null;
}

const longestSlip = 40;

const persons = new Set([
  'i',
  'ill',
  'id',
  'im',
  'we',
  'well',
  'were',
  'he',
  'hell',
  'hes',
  'she',
  'shell',
  'shes',
  'they',
  'theyll',
  'you',
  'youll',
  'my',
  'our',
]);

/** "What he'll do" is no slip for "What we'll do". */
function isOfSame(written: string, known: string): boolean {
  const others = known.split(' ');
  return written.split(' ').every((word) => !persons.has(word) || others.includes(word));
}

function bySlip(label: string, compiled: Compiled): readonly number[] | null {
  const words = labelWords(label, true).join(' ');
  if (words.length < 3 || words.length > longestSlip) return null;
  const candidates = compiled.byLetter.get(words.charAt(0));
  if (!candidates) return null;
  const written = spell(words);
  for (const known of candidates) if (isSlipOf(written, known) && isOfSame(words, known.words)) return known.fields;
  return null;
}

const shortestShortening = 5;

/** "motivn" for "motivation", "backgrnd": the first letters, some of those between in their order, and the last. */
function isShortOf(written: string, whole: string): boolean {
  if (whole.length < written.length + 2 || !whole.startsWith(written.slice(0, 3)) || whole.at(-1) !== written.at(-1)) return false;
  let at = 0;
  for (const letter of whole) if (letter === written.charAt(at)) at += 1;
  return at === written.length;
}

function byShortening(words: readonly string[], compiled: Compiled): readonly number[] | null {
  const [word = ''] = words;
  if (words.length !== 1 || word.length < shortestShortening) return null;
  return compiled.singles.get(word.slice(0, 3))?.find((known) => isShortOf(word, known.word))?.fields ?? null;
}

function readingOf(words: readonly string[], label: string, compiled: Compiled): Resolved | null {
  const exact = lookUp(words, compiled);
  if (exact) return { fields: exact, by: 'exact' };
  const parts = byParts(label, compiled);
  if (parts) return { fields: parts, by: 'part' };
  const gap = byPattern(words, compiled.patterns);
  if (gap) return { fields: gap, by: 'gap' };
  return null;
}

/** What a heading stands for without what is only set around it; null where nothing is. */
function readingWithin(label: string, compiled: Compiled): Resolved | null {
  const { bare, isIntroduced } = withoutSurround(label);
  const reading = bare === '' || bare === label.trim() ? null : readingOf(labelWords(bare), bare, compiled);
  if (!reading) return null;
  // Goals that no field asks for are named by a heading of theirs and nothing less.
  const isAsked = reading.fields.every((field) => field < compiled.checklist.fields.length);
  // "Notes on goals" need not hold one.
  if (!isAsked || (isIntroduced && reading.fields.includes(compiled.goal))) return null;
  return { fields: reading.fields, by: 'affix' };
}

/** The heading itself and nothing else. */
export function resolveExactly(label: string, compiled: Compiled): Resolved | null {
  const fields = lookUp(labelWords(splitBrackets(label).outside), compiled);
  return fields ? { fields, by: 'exact' } : null;
}

/** More words of a label than this must be named for it to say more than the heading at its beginning does. */
const leastOverOpening = 1;

/** The words of a label as prose has them, without signs that join them. */
function spokenWords(label: string): readonly string[] {
  // Nearly all labels are plain, and then one look will do.
  if (!/[^ -~]/.test(label))
    return label
      .toLowerCase()
      .replaceAll("'", '')
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  return label.split(/[^\p{L}\p{N}'’]+/u).flatMap(proseWords);
}

/** The fields that a label opens, or null when it is none of the checklist's headings. */
export function resolveLabel(label: string, compiled: Compiled): Resolved | null {
  const { outside, inside } = splitBrackets(label.replace(choice, ' '));
  const words = labelWords(outside.trim() ? outside : inside);
  if (words.length === 0 || words.length > longestLabel || isClosing(words)) return null;
  const reading = readingOf(words, outside, compiled);
  if (reading?.by === 'exact') return reading;
  const within = readingWithin(outside, compiled);
  if (within) return within;
  if (reading) return reading;
  const bracketed = inside ? lookUp(labelWords(inside), compiled) : null;
  if (bracketed) return { fields: bracketed, by: 'part' };
  if (words.some((word) => otherTimes.has(word))) return null;
  const opening = byOpening(words, compiled);
  const affix = opening ?? byEnding(words, compiled);
  const kinds = kindsOfLabel(spokenWords(outside), compiled);
  // "What I picked up from Choice" is known by more of its words than the heading at its end is.
  if (affix && kinds.named <= (opening ? leastOverOpening : 0)) return { fields: affix, by: 'affix' };
  if (kinds.fields.length > 0 && !kinds.isNamed) return { fields: kinds.fields, by: 'kind' };
  const slip = bySlip(outside, compiled);
  if (slip) return { fields: slip, by: 'slip' };
  const short = byShortening(words, compiled);
  if (short) return { fields: short, by: 'slip' };
  const twice = twoTongues(outside, compiled);
  if (twice || kinds.fields.length === 0 || neverBefore.has(words[0] ?? '')) return twice;
  return { fields: kinds.fields, by: 'word' };
}

/** "Barn Mali / Mali's view": the same heading twice, in two languages. */
function twoTongues(label: string, compiled: Compiled): Resolved | null {
  const sides = label.split(/\s[/|]\s/);
  return sides.length === 2 ? (resolveLabel(sides[1] ?? '', compiled) ?? resolveLabel(sides[0] ?? '', compiled)) : null;
}

/** A question of a template asks for what would be said: "How will progress be reviewed?" */
const leastAsked = 3;

export function resolveQuestion(label: string, compiled: Compiled): Resolved | null {
  const points = new Map<number, number>();
  const statements = statementsOf(compiled);
  matchLabel(statements.says, proseWords(label), statements, ({ field, points: worth, isPhrase }) => {
    if (!isPhrase) points.set(field, Math.max(points.get(field) ?? 0, worth));
  });
  let best = -1;
  for (const [field, worth] of points) if (worth >= leastAsked && worth > (points.get(best) ?? 0)) best = field;
  return best < 0 ? null : { fields: [best], by: 'kind' };
}

/** A gap and then a capital, a digit or a quotation mark, or nothing more. */
const startsAnew = /^ +["'“‘\d\p{Lu}]|^\s*$/u;

/** The first comparable word of the first three on a line. */
function firstWord(line: string): string | undefined {
  let end = -1;
  for (let words = 0; words < 3 && end < 24; words += 1) {
    const gap = line.indexOf(' ', end + 1);
    if (gap < 0) return firstLabelWord(line.slice(0, 24));
    end = gap;
  }
  return firstLabelWord(line.slice(0, Math.min(end, 24)));
}

/** A choice that a template leaves at the end of its question. */
const offeredAtEnd = /(?<=\p{L}\)?)\s{1,3}[([]?(?:y ?\/ ?n|yes ?\/ ?no)(?: ?\/ ?(?:n\/?a|nk))?[)\]]?\s*$/iu;

interface OpeningHeading {
  readonly length: number;
  readonly resolved: Resolved;
}

/** "Plan (for coming weeks) TBC", "SITUATION [why are you handing over?] moving to Cedar": in square brackets a template prompts. */
function behindBrackets(line: string, exactly: (words: string) => Resolved | null): OpeningHeading | null {
  for (const [opener, closer] of [
    [' (', ')'],
    [' [', ']'],
  ] as const) {
    const open = line.indexOf(opener);
    const close = line.indexOf(closer);
    const label = line.slice(0, Math.max(0, open));
    if (label === '' || close <= open || label.includes(':')) continue;
    const resolved = exactly(label);
    const isPrompted = closer === ']' && label === label.toUpperCase();
    if (resolved && (isPrompted || startsAnew.test(line.slice(close + 1, close + 5)))) return { length: close + 1, resolved };
  }
  return null;
}

/**
 * For a line whose heading nothing sets off: how many characters of it are a heading, or 0. The rest must begin like a new thought
 * ("What's better Sleeps through", "PMH Asthma"), stand after brackets ("Plan (for coming weeks) TBC"), or be nothing at all.
 */
export function headingAtStart(line: string, isWholeLine: boolean, compiled: Compiled): OpeningHeading | null {
  const first = firstWord(line);
  if (first === undefined || !compiled.firstWords.has(first)) return null;
  const exactly = (words: string): Resolved | null => {
    const fields = lookUp(labelWords(words), compiled);
    return fields ? { fields, by: 'exact' } : null;
  };
  const whole = isWholeLine ? exactly(line) : null;
  if (whole) return { length: line.length, resolved: whole };
  const bracketed = behindBrackets(line, exactly);
  if (bracketed) return bracketed;
  // "Care plan in place Y/N"
  const offered = isWholeLine ? line.search(offeredAtEnd) : -1;
  const asked = offered > 0 ? resolveLabel(line.slice(0, offered), compiled) : null;
  if (asked && asked.by !== 'word' && asked.by !== 'slip') return { length: offered, resolved: asked };
  // "GOAL SET?: ?" is one label.
  const acronym = /^\p{Lu}{2,5}x?(?! +[^.:?\r\n]{1,24}\?\s?:)(?= +(?:[\p{Lu}\d?"“]|(?:nil|nill|none|no|not)\b))/u.exec(line)?.[0];
  const bare = acronym ? exactly(acronym) : null;
  if (acronym && bare) return { length: acronym.length, resolved: bare };
  // "GOAL walk to the shop"
  const shouted = /^\p{Lu}{2,}(?:[ /&'’-]+\p{Lu}{2,}){0,5}(?= +[\p{Ll}\d"“])(?! [^.:?]{0,40}[:?])/u.exec(line)?.[0];
  const loud = shouted ? exactly(shouted) : null;
  if (shouted && loud) return { length: shouted.length, resolved: loud };
  const short = isWholeLine ? /^([\p{L}]+) +(?:nil|none|tbc|tba|tbd|n\/a|nad|denie[sd]|\?+)(?:[\s.]|$)/iu.exec(line)?.[1] : undefined;
  const single = short && line.length <= 40 ? exactly(short) : null;
  if (short && single) return { length: short.length, resolved: single };
  for (let at = line.indexOf(' '), words = 1; at > 0 && words <= 7; at = line.indexOf(' ', at + 1), words += 1) {
    const isApart = words > 1 && startsAnew.test(line.slice(at, at + 4));
    if (!isApart && !line.startsWith('  ', at)) continue;
    const resolved = exactly(line.slice(0, at));
    if (resolved) return { length: at, resolved };
  }
  return null;
}
