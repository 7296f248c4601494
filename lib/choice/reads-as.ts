/**
 * How a Choice reads when nothing calls it one: why they came, how it was understood and what was decided, all in one note of a
 * first meeting. A session tells a part of that, seldom all. `sure` counts as a Choice; `maybe` is asked about, since an older
 * Choice shown as in force where this one took its place is a wrong word on screen.
 */
import type { NoteFacts } from './facts.ts';
import { isBeginning, isLaterMeeting } from './first-meeting.ts';
import { hasPresence } from './kinds.ts';
import { SEEN_ELSEWHERE } from './phrases/first.ts';
import { linesOf, says } from './words.ts';

export type ReadsAs = 'sure' | 'maybe';

/** Of nine. Nearly every Choice holds eight or nine; of the sessions, reviews and handovers that were looked at none held seven. */
const MOST_FIELDS = 7;
/** All but one. */
const WHOLE = 8;
const MANY_FIELDS = 5;
const FEW_FIELDS = 3;
/** A visit to any clinic has a complaint and a plan; these are a Choice's own. */
const OF_A_CHOICE = ['client_view', 'joint_understanding', 'goals'];

/** Headings of a medical clinic's note, as far as no Choice has them: a doctor's Choice may list medication, allergies and past illness. */
const OF_A_CLINIC: readonly RegExp[] = [
  /^(?:review of systems|ros)\b/,
  /^(?:physical )?exam(?:ination)?s?(?:$|:| -)|^physical exam/,
  /^vitals?(?: signs)?\b(?!.{0,20}role)/,
  /^(?:past )?surgical history\b/,
  /^(?:lab(?:s|oratory)?(?: results| data| studies)?|imaging|radiology|diagnostic(?: test| stud)\w*|procedures?|results)(?:$|:| -)/,
  /^chief complaint\b/,
  /^history of present illness\b|^hpi\b/,
  /^(?:disposition|diet|code status)(?:$|:| -)/,
];
const MOST_OF_A_CLINIC = 2;

/** Words by which even a doctor who examines says which service this is. */
const OF_THIS_SERVICE = ['partnership', 'capa', 'camhs', 'choice point', 'young person', 'yp', 'formulation', 'joint understanding'];

/** Laid out as the note of a clinic for the body: the complaint and the plan that it has are no Choice. */
function isOfClinic(folded: string): boolean {
  if (says(folded, OF_THIS_SERVICE)) return false;
  const openings = linesOf(folded).map(({ start, end }) => withoutMarks(folded.slice(start, Math.min(end, start + 60))));
  return OF_A_CLINIC.filter((heading) => openings.some((line) => heading.test(line))).length >= MOST_OF_A_CLINIC;
}

function withoutMarks(line: string): string {
  return line.replace(/^[\s*#>[(|-]+/, '').replace(/[\s*\])|]+$/, '');
}

/** Nearly every field of a Choice, in whatever words: of a first meeting, no session tells so much. */
export function tellsWholeChoice(facts: NoteFacts): boolean {
  const { fields } = facts;
  if (fields.size < WHOLE || isLaterMeeting(facts) || isOfClinic(facts.folded) || says(facts.lead, SEEN_ELSEWHERE)) return false;
  return ['presenting_concern', 'joint_understanding', 'goals', 'people_present'].every((field) => fields.has(field));
}

export function readsAsChoice(facts: NoteFacts): ReadsAs | null {
  const { fields } = facts;
  // Of these two a reader may miss one, told in words that it does not know.
  const isTold = fields.has('presenting_concern') || fields.has('joint_understanding');
  if (!isTold || fields.size < FEW_FIELDS || isLaterMeeting(facts)) return null;
  if (!(fields.has('people_present') || hasPresence(facts.folded))) return null;
  if (isOfClinic(facts.folded)) return null;
  // A Choice may tell of the emergency department too; an assessment there is none.
  if (says(facts.lead, SEEN_ELSEWHERE)) return fields.size >= MOST_FIELDS ? 'maybe' : null;
  const isBoth = fields.has('presenting_concern') && fields.has('joint_understanding');
  if (!fields.has('choice_point_decision')) return isBoth && isBeginning(facts) ? 'maybe' : null;
  if (fields.size >= MOST_FIELDS) return 'sure';
  const isLikely = fields.size >= MANY_FIELDS && fields.has('people_present') && OF_A_CHOICE.some((field) => fields.has(field));
  return isLikely || isBeginning(facts) ? 'maybe' : null;
}
