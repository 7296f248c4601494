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

/** A Partnership session, one of several, or told of somebody else's: no Choice, whatever headings it has. */
export function isLaterMeeting({ lead }: NoteFacts): boolean {
  return ONE_OF_SEVERAL.test(lead) || PARTNERSHIP.test(lead) || says(lead, first.LOOKS_BACK);
}

/** Said of a session to come, which a Choice may be. */
const TO_COME = /\b(?:decid\w*|agreed|offer\w*|book\w*|will|next|to start|outcome|plan\w*|refer\w*|wait\w*|list)\b/;
const WRONG_FORM = /\b(?:wrong|not|instead|in error|should be)\b/;

/** "Wrong form, this is Partnership 3": the first sentence of a note typed Choice says that it is a session. */
export function isPartnershipByItsWords({ lead }: NoteFacts): boolean {
  const first = lead.split(/[.;\n](?:\s|$)/, 1)[0] ?? '';
  if (first.length > 100 || TO_COME.test(first) || !PARTNERSHIP.test(first)) return false;
  return WRONG_FORM.test(first) || !says(first, ['choice']);
}

/** The first words or the type say that it is a beginning. */
export function isBeginning({ lead, type }: NoteFacts): boolean {
  return says(lead, first.BEGINNINGS) || says(type, first.BEGINNING_TYPES);
}
