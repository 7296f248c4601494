/** Days that a sentence names ("Note of 9 April", "the entry of 09/04/2025"), to find the note that it speaks of. */
import { isoFrom, monthFromName } from './dates.ts';

interface DayAndMonth {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

function figure(word: string | undefined, most: number): number | null {
  if (word === undefined || word.length === 0 || word.length > 4) return null;
  const value = Number(word);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}

function yearFrom(word: string | undefined): number | null {
  const value = figure(word, 2199);
  if (value === null) return null;
  if (value >= 1900) return value;
  return word?.length === 2 ? 2000 + value : null;
}

function stripOrdinal(word: string): string {
  const end = word.slice(-2);
  return ['st', 'nd', 'rd', 'th'].includes(end) ? word.slice(0, -2) : word;
}

/** Every reading of the words: figures are taken both day first and month first. */
export function daysNamed(sentence: string): readonly DayAndMonth[] {
  const parts = sentence
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((part) => part !== '' && part !== 'of')
    .map(stripOrdinal);
  const days: DayAndMonth[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const [a, b, c] = [parts[i], parts[i + 1], parts[i + 2]];
    if (a === undefined || b === undefined) break;
    const year = yearFrom(c);
    const dayNamed = figure(a, 31);
    const month = monthFromName(b);
    if (dayNamed !== null && month !== null) days.push({ day: dayNamed, month, year });
    const isoYear = a.length === 4 ? yearFrom(a) : null;
    if (isoYear !== null && figure(b, 12) !== null && figure(c, 31) !== null)
      days.push({ day: Number(c), month: Number(b), year: isoYear });
    const [first, second] = [figure(a, 31), figure(b, 31)];
    if (first === null || second === null) continue;
    if (second <= 12) days.push({ day: first, month: second, year });
    if (first <= 12) days.push({ day: second, month: first, year });
  }
  return days;
}

/** The last such day up to `iso`, where the year is left out. */
export function isoOfDay({ day, month, year }: DayAndMonth, iso: string): string | null {
  const around = Number(iso.slice(0, 4));
  const same = isoFrom({ day, month, year: year ?? around });
  return year === null && same !== null && same > iso ? isoFrom({ day, month, year: around - 1 }) : same;
}

/** The sentence names the day `iso`. */
export function namesDay(sentence: string, iso: string | null): boolean {
  if (iso === null) return false;
  const [year, month, day] = iso.split('-').map(Number);
  return daysNamed(sentence).some((named) => named.day === day && named.month === month && (named.year === null || named.year === year));
}
