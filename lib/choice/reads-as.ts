/**
 * How a Choice reads when nothing calls it one: why they came, how it was understood and what was decided, all in one note of a
 * first meeting. A session tells a part of that, seldom all. `sure` counts as a Choice; `maybe` is asked about, since an older
 * Choice shown as in force where this one took its place is a wrong word on screen.
 */
import type { NoteFacts } from './facts.ts';
import { isBeginning, isLaterMeeting } from './first-meeting.ts';
import { hasPresence } from './kinds.ts';
import { SEEN_ELSEWHERE } from './phrases/first.ts';
import { says } from './words.ts';

export type ReadsAs = 'sure' | 'maybe';

/** Of nine. Nearly every Choice holds eight or nine; of the sessions, reviews and handovers that were looked at none held seven. */
const MOST_FIELDS = 7;
const MANY_FIELDS = 5;
const FEW_FIELDS = 3;
/** A visit to any clinic has a complaint and a plan; these are a Choice's own. */
const OF_A_CHOICE = ['client_view', 'joint_understanding', 'goals'];

export function readsAsChoice(facts: NoteFacts): ReadsAs | null {
  const { fields } = facts;
  // Of these two a reader may miss one, told in words that it does not know.
  const isTold = fields.has('presenting_concern') || fields.has('joint_understanding');
  if (!isTold || fields.size < FEW_FIELDS || isLaterMeeting(facts)) return null;
  if (!(fields.has('people_present') || hasPresence(facts.folded))) return null;
  // A Choice may tell of the emergency department too; an assessment there is none.
  if (says(facts.lead, SEEN_ELSEWHERE)) return fields.size >= MOST_FIELDS ? 'maybe' : null;
  const isBoth = fields.has('presenting_concern') && fields.has('joint_understanding');
  if (!fields.has('choice_point_decision')) return isBoth && isBeginning(facts) ? 'maybe' : null;
  if (fields.size >= MOST_FIELDS) return 'sure';
  const isLikely = fields.size >= MANY_FIELDS && fields.has('people_present') && OF_A_CHOICE.some((field) => fields.has(field));
  return isLikely || isBeginning(facts) ? 'maybe' : null;
}
