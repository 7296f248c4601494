/**
 * A date as a record system writes it → `YYYY-MM-DD`. One pass over tokens, no pattern that could backtrack.
 * Day and month in figures are told apart by the site's order alone; where that does not say, the answer is null.
 * Of a range ("15-Sept-2026 - 15-Sept-2026") the first date counts; times are left out.
 */
import type { DateOrder } from '../record/profile.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** What may stand beside a date and says nothing of the day: weekdays by their first three letters. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const BESIDE = ['of', 'the', 'on', 'at', 'st', 'nd', 'rd', 'th', 'am', 'pm'];
/** Longer than this is no date but a text. */
const LONGEST = 200;

/** Figures that one sign holds together are a date, whatever else is counted beside them: "2 of 5, 03/04/2025". */
const HELD = /(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([/.-])\d{1,2}\2\d{1,2})(?!\d)/;

type Token =
  | { readonly is: 'figure'; readonly value: number; readonly digits: number; readonly next: string }
  | { readonly is: 'word'; readonly word: string };

interface DayMonthYear {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Month number from 1, or null. "Sept", "Sep", "September" and no others. */
export function monthFromName(word: string): number | null {
  const lowered = word.toLowerCase();
  if (lowered === 'sept') return 9;
  const short = MONTHS.indexOf(lowered);
  const long = MONTH_NAMES.indexOf(lowered);
  const index = short === -1 ? long : short;
  return index === -1 ? null : index + 1;
}

/** A real calendar day as `YYYY-MM-DD`, or null. Two-figure years are of this century. */
export function isoFrom({ day, month, year }: DayMonthYear): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2199 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(full, month, 0)).getUTCDate();
  if (day > last) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9' && unit.length === 1;
}

function isLetter(unit: string): boolean {
  return unit.toLowerCase() !== unit.toUpperCase();
}

/** The end of a time of day ("10:55:00", "07:42", "9.30am") that starts at `start`, or `start` when there is none. */
function endOfTime(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charAt(i))) i += 1;
  if (text.charAt(i) !== ':' || !isDigit(text.charAt(i + 1))) return start;
  while (isDigit(text.charAt(i)) || text.charAt(i) === ':') i += 1;
  return i;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    const digits = isDigit(text.charAt(i));
    const timeEnd = digits ? endOfTime(text, i) : i;
    if (timeEnd > i) {
      i = timeEnd;
      continue;
    }
    if (digits) while (isDigit(text.charAt(i))) i += 1;
    else while (i < text.length && isLetter(text.charAt(i))) i += 1;
    const run = text.slice(start, i);
    if (run === '') i += 1;
    else if (digits) tokens.push({ is: 'figure', value: Number(run), digits: run.length, next: text.charAt(i) });
    else tokens.push({ is: 'word', word: run.toLowerCase() });
  }
  return tokens;
}

/** "Today" and "Yesterday" count from the clock that is handed in. */
function relativeDay(tokens: readonly Token[], today: string): string | null {
  const first = tokens[0];
  if (first?.is !== 'word') return null;
  const back = first.word === 'today' ? 0 : first.word === 'yesterday' ? 1 : null;
  const now = Date.parse(`${today}T00:00:00Z`);
  if (back === null || Number.isNaN(now) || today.length !== 10) return null;
  return new Date(now - back * 86_400_000).toISOString().slice(0, 10);
}

function dateParts(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.is === 'figure' || !isBeside(token.word)).slice(0, 3);
}

function isBeside(word: string): boolean {
  return BESIDE.includes(word) || (WEEKDAYS.includes(word.slice(0, 3)) && (word.length <= 5 || word.endsWith('day')));
}

/** "10" in "12 Mar 10.30am" is an hour, no year. */
function isYear(token: Token): boolean {
  return token.is === 'figure' && (token.digits === 4 || (token.digits === 2 && token.next !== '.' && !isLetter(token.next)));
}

function inFigures(a: Token, b: Token, c: Token, order: DateOrder): DayMonthYear | null {
  if (a.is !== 'figure' || b.is !== 'figure' || c.is !== 'figure') return null;
  if (a.digits === 4) return { year: a.value, month: b.value, day: c.value };
  if (order === 'year-first') return null;
  if (a.digits > 2 || b.digits > 2 || !isYear(c)) return null;
  if (order === 'day-first') return { day: a.value, month: b.value, year: c.value };
  if (order === 'month-first') return { month: a.value, day: b.value, year: c.value };
  return null;
}

function withMonthName(a: Token, b: Token, c: Token): DayMonthYear | null {
  if (c.is !== 'figure') return null;
  if (a.is === 'figure' && b.is === 'word') {
    const month = monthFromName(b.word);
    if (month === null) return null;
    if (a.digits === 4) return { year: a.value, month, day: c.value };
    return isYear(c) ? { day: a.value, month, year: c.value } : null;
  }
  if (a.is === 'word' && b.is === 'figure') {
    const month = monthFromName(a.word);
    return month === null || b.digits > 2 || !isYear(c) ? null : { month, day: b.value, year: c.value };
  }
  return null;
}

/**
 * `YYYY-MM-DD`, or null when it is no real date or day and month can't be told apart.
 * A year in front and a month by name are plain under every order.
 */
export function readDate(text: string, order: DateOrder, today: string): string | null {
  if (text.length > LONGEST) return null;
  const tokens = tokensOf(text);
  const relative = relativeDay(tokens, today);
  if (relative !== null) return relative;
  const named = dayOf(tokens, withMonthName);
  const held = named === null ? HELD.exec(text)?.[0] : undefined;
  const read = named ?? dayOf(held === undefined ? tokens : tokensOf(held), (a, b, c) => inFigures(a, b, c, order));
  return read === null ? null : isoFrom(read);
}

function dayOf(tokens: readonly Token[], read: (a: Token, b: Token, c: Token) => DayMonthYear | null): DayMonthYear | null {
  const [a, b, c] = dateParts(tokens);
  return a === undefined || b === undefined || c === undefined ? null : read(a, b, c);
}

/** 0 where a day is not known. */
export function daysBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return 0;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
