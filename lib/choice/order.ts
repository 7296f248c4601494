/**
 * In which order the notes were written. Dates decide where they are known; else the place on screen, in the direction that
 * the list is seen to run. `isSure` is false where neither can tell: then nothing may be called the latest.
 */
import { readDate } from './dates.ts';
import { dayOfLateEntry } from './late.ts';
import type { PriorNote } from './types.ts';

export interface NoteOrder {
  /** Oldest first. */
  readonly notes: readonly PriorNote[];
  readonly isSure: boolean;
  /** No date says anything of the order, in whichever way it is read: what the notes are may say it (`order-by-kind`). */
  readonly isUndated: boolean;
}

type Direction = 'newest-first' | 'oldest-first' | 'unsorted' | 'unknown';

/** Steps up and down between neighbours, told apart from standing still. */
function directionOf(days: readonly (string | null)[]): Direction {
  let up = 0;
  let down = 0;
  let last: string | null = null;
  for (const day of days) {
    if (day === null) continue;
    if (last !== null && day > last) up += 1;
    if (last !== null && day < last) down += 1;
    last = day;
  }
  if (up === 0 && down === 0) return 'unknown';
  if (up > 0 && down > 0) return 'unsorted';
  return up > 0 ? 'oldest-first' : 'newest-first';
}

/** The direction by either reading of day and month. */
function bothDirections(notes: readonly PriorNote[], today: string): readonly Direction[] {
  return (['day-first', 'month-first'] as const).map((order) =>
    directionOf(notes.map((note) => note.isoDate ?? readDate(note.date, order, today))),
  );
}

/** Minutes into the day of the first "14:05" in a date, or null; "PM" adds twelve hours. */
function minutesOf(date: string): number | null {
  const colon = date.indexOf(':');
  if (colon < 1) return null;
  const hours = Number(date.slice(Math.max(0, colon - 2), colon).trim());
  const minutes = Number(date.slice(colon + 1, colon + 3));
  if (!Number.isInteger(hours) || !Number.isInteger(minutes)) return null;
  const isAfternoon = date.toLowerCase().includes('pm') && hours < 12;
  return (isAfternoon ? hours + 12 : hours) * 60 + minutes;
}

function compareTimes(a: PriorNote, b: PriorNote, direction: Direction): number {
  const first = minutesOf(a.date);
  const second = minutesOf(b.date);
  if (first !== null && second !== null && first !== second) return first - second;
  return direction === 'oldest-first' ? a.n - b.n : b.n - a.n;
}

function byDate(notes: readonly PriorNote[], direction: Direction): readonly PriorNote[] {
  return [...notes].sort((a, b) => {
    const first = a.isoDate ?? '';
    const second = b.isoDate ?? '';
    if (first !== second) return first < second ? -1 : 1;
    return compareTimes(a, b, direction);
  });
}

/**
 * The order of day and month that the record itself proves: 13/04 can only be a day first, and one system writes all its dates
 * alike. Null where nothing proves one, or both.
 */
function provenOrder(notes: readonly PriorNote[], today: string): 'day-first' | 'month-first' | null {
  const proofs = new Set<'day-first' | 'month-first'>();
  for (const { date, isoDate } of notes) {
    if (isoDate !== null) continue;
    const dayFirst = readDate(date, 'day-first', today);
    const monthFirst = readDate(date, 'month-first', today);
    if (dayFirst !== null && monthFirst === null) proofs.add('day-first');
    if (monthFirst !== null && dayFirst === null) proofs.add('month-first');
  }
  const [only] = proofs;
  return proofs.size === 1 && only !== undefined ? only : null;
}

/** The notes with every day that can be told: what the record proves of its dates, and what a late entry says of its own. */
export function withDays(notes: readonly PriorNote[], today: string): readonly PriorNote[] {
  const order = provenOrder(notes, today);
  return notes.map((note) => {
    const isoDate = note.isoDate ?? (order === null ? null : readDate(note.date, order, today));
    const day = dayOfLateEntry({ ...note, isoDate }) ?? isoDate;
    return day === note.isoDate ? note : { ...note, isoDate: day };
  });
}

/** Oldest first. */
export function inOrder(notes: readonly PriorNote[], today: string): NoteOrder {
  const onScreen = [...notes].sort((a, b) => a.n - b.n);
  const direction = directionOf(onScreen.map((note) => note.isoDate));
  if (notes.every((note) => note.isoDate !== null)) return { notes: byDate(notes, direction), isSure: true, isUndated: false };
  const [a = 'unknown', b] = bothDirections(onScreen, today);
  // Where the site's day and month order is not known, a direction that both readings agree on still counts.
  const apparent = direction === 'unknown' && a === b ? a : direction;
  if (apparent === 'oldest-first') return { notes: onScreen, isSure: true, isUndated: false };
  const upwards = onScreen.reverse();
  return { notes: upwards, isSure: apparent === 'newest-first' || notes.length < 2, isUndated: a === 'unknown' && b === 'unknown' };
}
