/** Notes that stand under a type that is not theirs, and say so themselves. */
import type { NoteFacts } from './facts.ts';
import { namesPartnership } from './first-meeting.ts';
import * as episode from './phrases/episode.ts';
import * as openers from './phrases/openers.ts';
import { opensWith, says } from './words.ts';

/** A semicolon and a line end one too: "wrong form; this is Partnership 3". */
const clausesOf = (lead: string): readonly string[] => lead.split(/[.;](?:\s|$)|\n/);

/** Said of a session to come, which a Choice may be. */
const TO_COME = /\b(?:decid\w*|agreed|offer\w*|book\w*|will|next|to start|outcome|plan\w*|refer\w*|wait\w*|list)\b/;
const NOT_THIS = /\b(?:wrong|not|instead|in error|should be)\b/;

const WRONG_FORM = /\bwrong (?:form|type|template|note|heading)\b|\bin error\b/;
/** A session has some of a Choice's headings, seldom so many. */
const MANY_HEADED = 4;

/** "Wrong form, this is Partnership 3": the first words of a note typed Choice say that it is a session. */
export function isPartnershipByItsWords({ lead, headed }: NoteFacts): boolean {
  const [first = ''] = clausesOf(lead);
  if (first.length > 100 || TO_COME.test(first) || !namesPartnership(first)) return false;
  // The headings of the wrong form stand in it too.
  if (WRONG_FORM.test(first)) return true;
  return headed < MANY_HEADED && (NOT_THIS.test(first) || !says(first, ['choice']));
}

/** As many fields as a call may hold by chance. */
const FEW_IN_PASSING = 3;

/** "Phone call with Dad to say that …" in the form of a Choice: it opens as a call, and has no heading and next to nothing of one. */
export function isCallByItsWords({ lead, headed, fields }: NoteFacts): boolean {
  const [first = ''] = clausesOf(lead);
  return opensWith(lead, openers.CALL_OPENERS) && headed === 0 && fields.size <= FEW_IN_PASSING && !says(first, ['choice']);
}

const CALLS_ITSELF_CHOICE =
  /\b(?:this|it) (?:is|was) (?:really |actually |in fact )?(?:an? |the |our |his |her |their |my )?(?:first |initial |capa )?choice\b/;

/** "Filed under telephone by mistake, this was our Choice meeting". */
export function isChoiceByItsWords({ lead }: NoteFacts): boolean {
  return clausesOf(lead).some((clause) => CALLS_ITSELF_CHOICE.test(clause) && says(clause, episode.WRONG_TYPE));
}
