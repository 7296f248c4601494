/**
 * Does a note say that the client was closed? Sentence by sentence, by who did it and whether it is done: a letter may speak of closing
 * for a page and only mean to. In doubt between two harms, an outdated Choice on screen weighs more than one that is left out, so
 * what is said as done counts wherever it stands; what may come, was long ago, or was somebody else's, does not.
 * Folded words; every pattern is bounded.
 */
import { DISCHARGE_OTHERWISE } from './phrases/episode.ts';
import { says, sentencesOf } from './words.ts';

/** `agreed`: to close, without a word that it was done; a session after it shows that it was not. */
export type Closing = 'done' | 'agreed';

/** Of the client's care here, and not a door, an account or a school. */
const CASE =
  "(?:(?:the|this|his|her|their|your|our|[\\p{L}-]{2,20}'s) )?(?:case|file|episode|referral|involvement|care|input|work|partnership|pathway)";
const ADVERBS =
  '(?: (?:have|has|had|now|therefore|since|also|both|all|then|today|formally|accordingly|jointly|together|duly|thus|so|been|being|agreed and)){0,4}';
const US = "(?:we|i|the (?:team|service|clinic)|our (?:team|service|clinic)|camhs)(?:'ve|'m|'re| am| are)?";
const PERSON = "(?:he|she|they|you|him|her|them|client|patient|family|yp|young person|[\\p{L}-]{2,20}'s case|case|file|episode|referral)";
/** What closes besides a case. */
const THINGS = '(?:school|college|nursery|pool|office|ward|unit|centre|center|shop|road|group|waiting list|list|wound|door|window|account)';
/** Behind "closed": it ends there, or says whose care. "Closed the meeting with a breathing exercise" does not. */
const WHOSE = `(?: (?:him|her|them|you|here|now|today)\\b| ${CASE}\\b| to (?:camhs|us|our|the (?:team|service|clinic))\\b| on (?:the )?system\\b| by (?:mutual )?agreement\\b|(?=[.,;:!?)]|$))`;
const OBJECT = `(?:${WHOSE}| on \\d| (?:after|following|as|because|since|and|with (?:his|her|their|your) agreement)\\b)`;

const pattern = (source: string) => new RegExp(source, 'u');
const DONE_BY_US: readonly RegExp[] = [
  pattern(`\\b${US}${ADVERBS} discharg(?:ed|ing)\\b`),
  pattern(`\\b${US}${ADVERBS} clos(?:ed|ing)${OBJECT}`),
  pattern(
    `\\b${US}${ADVERBS} clos(?:ed|ing) (?!the\\b|a\\b|with\\b|by\\b|his\\b|her\\b|their\\b|our\\b|all\\b)[\\p{L}-]{2,20}(?:'s case)?(?=[.,;]|$| to (?:camhs|us|our|the )| on |'s)`,
  ),
  pattern(
    `\\b(?:ended|finished|concluded|brought)(?: to an end)? (?:our|my|camhs|the team's|the clinic's) (?:involvement|work|contact|input|partnership)\\b`,
  ),
  pattern(
    `\\bour (?:involvement|work|contact|input|partnership)(?: together| with (?!(?:school|the school|social)\\b)[\\p{L}-]{2,20}){0,2} (?:has|have|is|are) (?:now |therefore ){0,2}(?:ended|finished|closed|over|complete|come to an end|at an end)\\b`,
  ),
];
/** Without a word of who did it: in a letter from here it was us. */
const DONE_IN_LETTER: readonly RegExp[] = [
  pattern('\\b(?:has|have|is|are)(?: (?:now|therefore|since|been|being|also|both|all|formally|accordingly)){1,4} discharged\\b'),
  pattern('\\b(?:is|are)(?: (?:now|therefore))? discharged\\b'),
  pattern(
    `(?<!\\b(?:the|a|its?) )\\b(?!${THINGS}\\b)[\\p{L}-]{2,20} (?:has|have|is|are)(?: (?:now|therefore|since|been|being|also|formally)){1,3} closed${OBJECT}`,
  ),
  pattern(`\\b${PERSON} (?:has|have|is|are|was|were)(?: (?:now|therefore|since|been|formally)){0,3} closed${OBJECT}`),
];
/** Said in so many words in a note of any kind. */
const CLOSED_NOW =
  /\b(?:discharged today|case (?:now )?closed|closed today|episode (?:now )?closed|file (?:now )?closed|agreed closure|now closed|closed to (?:camhs|us|the (?:team|service|clinic))|closed on (?:the )?system)\b/;
const CLOSE = `(?:close(?:${WHOSE}| (?!the\\b|a\\b|his\\b|her\\b|their\\b|our\\b|all\\b)[\\p{L}-]{2,20}(?=[.,;]|$| to ))|discharge\\b|(?:end|finish|stop) (?:here|${CASE}|(?:our|the|his|her|their) (?:sessions|therapy|treatment|contact|appointments|meetings))\\b|closing\\b)`;
const AGREED: readonly RegExp[] = [
  pattern(
    `\\bagreed(?: (?!not\\b)[\\p{L}'-]{2,20}){0,5}? (?:to|on|that (?:we|i|the team) (?:should |can |could |would |will |shall )?|we (?:should|can|could|would|will) )(?: ?(?:now|therefore|formally))? ?${CLOSE}`,
  ),
  pattern(`\\b(?:closing|closure|discharge|ending)(?: was| is)?(?: now)? agreed\\b`),
];

/** Before the words: it may come, or it did not. */
const NOT_YET =
  /\b(?:if|unless|when|once|until|till|whether|will|would|may|might|could|should|shall|going to|not|never|cannot|plan(?:s|ned|ning)?|consider\w*|discuss\w*|talk\w*|think\w*|thought|thinking|look(?:s|ed|ing)? (?:at|to|towards)|hop(?:e|es|ed|ing)|aim\w*|ready|towards|wonder\w*|propos\w*|likely|perhaps|possib\w*|soon|yet to|too early|asked about|want\w*|wish\w*)\b|n't\b|'ll\b|'d\b|\b(?:before|after)(?: [^ ]+){0,2} ?$/;
/** Right behind an agreement: it is for later. */
const LATER =
  /^(?:[^.;,]{0,24}? )?(?:if|unless|once|when|after|until|provided|before|next|as soon as|as long as|should|at (?:the|our|his|her|their|your) (?:next|end|following|last|final|review)|in (?:about |around |another )?(?:a |an |one |two |three |four |six |\d{1,2} )?(?:days?|weeks?|months?|term|january|february|march|april|may|june|july|august|september|october|november|december|the (?:new year|spring|summer|autumn|winter))|by (?:the|christmas|easter|summer|january|february|march|april|may|june|july|august|september|october|november|december))\b/;
/** Another's care, or another person: said where nobody tells that it was us. */
const ELSEWHERE =
  /\b(?:police|social (?:care|services|work\w*)|safeguarding|mash|early help|court|hospital|ward|a&e|paediatric\w*|inpatient|physio\w*|orthopaedic\w*|dietet\w*|dietitian|surg\w*)\b|\b(?:brother|sister|sibling|twin|cousin|mum|mother|dad|father)(?:'s case|'s file| (?:has|have|is|was)\b)/;
const THING_CLOSED = pattern(`\\b${THINGS} (?:is|are|was|were|has|have)\\b[^.;,]{0,20} closed\\b`);
/** They agreed among themselves. */
const OTHERS_AGREED =
  /\b(?:social (?:care|services|workers?)|police|school|college|hospital|ward|paediatric\w*|early help|court|gp)(?: has| have| had)? agreed\b/;
/** "From" says from whose care. */
const FROM_OTHERS =
  /^[^.;]{0,40}?\bfrom (?!(?:our|the (?:service|team|clinic|caseload)|this (?:service|team|clinic)|camhs|us|here|my|caseload|care|partnership|core|treatment)\b)/;
const BACK_THEN = /\b(?:last year|years? ago|months? ago|previously|in the past|at the time|back in (?:19|20)\d\d)\b/;

/** The words before a find, back to the comma, the semicolon or the bracket that sets its clause apart. */
function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(Math.max(0, at - 90), at);
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('('), before.lastIndexOf(' and '), before.lastIndexOf(', '));
  const clause = before.slice(cut + 1);
  // "If he is well in June, discharged"; "when we met, ..." stays behind its own comma.
  return /^\s*(?:if|unless|once|until|should|when)\b/.test(sentence) &&
    !/\bwhen (?:we|i|he|she|they) (?:last )?(?:met|saw|came)\b/.test(before)
    ? before
    : clause;
}

/** A year before the note's own: told of another time. */
function isLongAgo(sentence: string, isoDate: string | null): boolean {
  if (BACK_THEN.test(sentence)) return true;
  const year = Number(isoDate?.slice(0, 4) ?? 0);
  return [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].some(([named]) => Number(named) < year);
}

function isSaid(sentence: string, found: RegExpExecArray | null): found is RegExpExecArray {
  if (found === null || NOT_YET.test(clauseBefore(sentence, found.index))) return false;
  return !FROM_OTHERS.test(sentence.slice(found.index + found[0].length));
}

function isDone(sentence: string, isLetter: boolean): boolean {
  if (DONE_BY_US.some((one) => isSaid(sentence, one.exec(sentence)))) return true;
  const others = isLetter ? [CLOSED_NOW, ...DONE_IN_LETTER] : [CLOSED_NOW];
  return !ELSEWHERE.test(sentence) && !THING_CLOSED.test(sentence) && others.some((one) => isSaid(sentence, one.exec(sentence)));
}

function isAgreed(sentence: string): boolean {
  return AGREED.some((one) => {
    const found = one.exec(sentence);
    if (!isSaid(sentence, found) || OTHERS_AGREED.test(sentence)) return false;
    return !LATER.test(sentence.slice(found.index + found[0].length).trimStart());
  });
}

function closingOf(sentence: string, isLetter: boolean, isoDate: string | null): Closing | null {
  const is = isDone(sentence, isLetter) ? 'done' : isAgreed(sentence) ? 'agreed' : null;
  return is !== null && isLongAgo(sentence, isoDate) ? null : is;
}

const CLOSES =
  /\b(?:close|closed|closing|closure|discharge|discharged|discharging|involvement|agreed|ending|end|ended|finished|concluded)\b/;

/** The weightiest that any sentence says, or null. */
export function closingIn(folded: string, isLetter: boolean, isoDate: string | null): Closing | null {
  if (!CLOSES.test(folded)) return null;
  let found: Closing | null = null;
  for (const { start, end } of sentencesOf(folded)) {
    const sentence = folded.slice(start, end).trim();
    if (!CLOSES.test(sentence) || says(sentence, DISCHARGE_OTHERWISE)) continue;
    const is = closingOf(sentence, isLetter, isoDate);
    if (is === 'done') return is;
    found ??= is;
  }
  return found;
}
