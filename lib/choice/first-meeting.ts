/** What a note's first words say of which meeting it is: a beginning, or one of several. */
import type { NoteFacts } from './facts.ts';
import * as first from './phrases/first.ts';
import { says } from './words.ts';

/** "Session 3", "2nd appointment", "catch up no. 9". */
const ONE_OF_SEVERAL =
  /\b(?:session|appointment|appt|visit|meeting|contact|no\.?) ?#?(?:[2-9]|1\d)\b|\b(?:[2-9](?:nd|rd|th)|second|third|fourth|fifth|sixth) (?:session|appointment|appt|visit|meeting)\b/;
/** "Core 1", "1st Core Partnership", "Partnership meeting"; "Core Partnership" alone may be what was decided. */
const PARTNERSHIP =
  /\b(?:core|partnership|specific|pa) ?(?:session|meeting|appointment|appt|contact|review|p\/ship|[1-9])|\b(?:1st|first|2nd|second|3rd|third) (?:core|partnership|specific)\b/;

/** One that is held or was, by its number or its kind. */
export const namesPartnership = (folded: string): boolean => PARTNERSHIP.test(folded);

/** A Partnership session, one of several, or told of somebody else's: no Choice, whatever headings it has. */
export function isLaterMeeting({ lead }: NoteFacts): boolean {
  return ONE_OF_SEVERAL.test(lead) || namesPartnership(lead) || says(lead, first.LOOKS_BACK);
}

/** The first words or the type say that it is a beginning. */
export function isBeginning({ lead, type }: NoteFacts): boolean {
  return says(lead, first.BEGINNINGS) || says(type, first.BEGINNING_TYPES);
}
