/**
 * Notes whose date is still to come. Most are bookings. One that tells what happened stands under a date that can't be its own, and when it
 * was written can't be told. Witness: a Choice dated 3 May 2062, beside which the one of the year before was called the one in force.
 */
import { saysMet } from './attended.ts';
import type { NoteFacts } from './facts.ts';

export type Ahead = 'booked' | 'written';

/** A booking is short. */
const LONGEST = 240;
const BOOKING =
  /\b(?:book(?:ed|ing)?|arranged|scheduled|appointment|appt|slot|planned|due|invit\w+|offered|reminder|confirm\w*|letter sent|to (?:be|attend|come|see|meet|bring)|will (?:be|see|meet|come|attend))\b/;

/** Null where its day is not later than `today`, or not known. Of what the page does not show nobody can say that it is a booking. */
export function aheadOf(facts: NoteFacts, today: string): Ahead | null {
  const { note, folded } = facts;
  if (note.isoDate === null || note.isoDate <= today) return null;
  const words = folded.trim();
  if (note.text !== null && words === '') return 'booked';
  return words.length <= LONGEST && BOOKING.test(words) && !saysMet(words) ? 'booked' : 'written';
}
