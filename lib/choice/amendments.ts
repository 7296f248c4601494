/**
 * What a Choice Plus or an addendum changes in the Choice: whole fields under their headings, corrections ("Risk should read:
 * ..."), single goals, and fields said to be changed whose new words can't be found: of those nothing old may be shown.
 */
import { checklistById } from '../checklist/presets.ts';
import type { Field } from '../checklist/types.ts';
import { goalNumber } from '../goals/match.ts';
import { placeSaid } from '../goals/number-words.ts';
import { wholeList } from '../goals/whole-list.ts';
import type { Span } from '../note/types.ts';
import { choiceFields } from './facts.ts';
import { FAMILY } from './phrases/contact.ts';
import { fold, type Line, linesOf, opensWith, says, sentencesOf } from './words.ts';

export type Amendment =
  /** `beside`: it refers back to the words before it ("as on 3 May, and ..."), so both are shown, the newer first. */
  | { readonly is: 'instead' | 'added' | 'beside'; readonly field: string; readonly at: Span }
  /** One goal of several, by its number from 1. */
  | { readonly is: 'one-goal'; readonly goal: number; readonly at: Span }
  | { readonly is: 'goal-dropped'; readonly goal: number }
  /** Named by what it is about ("the swimming goal"), which only the goals themselves can tell. */
  | { readonly is: 'goal-dropped-by-words'; readonly words: string }
  /** Said to be changed, and the new words were not found. */
  | { readonly is: 'dropped'; readonly field: string };

const CORRECTS = [
  'should read',
  'ought to read',
  'ought to say',
  'ought to have read',
  'should say',
  'should have read',
  'should be:',
  'should have been:',
  'now reads',
  'to read',
  'amended to',
  'changed to',
  'corrected to',
  'is updated',
  'are updated',
  'has been updated',
  'have been updated',
  'updated to',
  'reworded to',
  'reworded as',
  'replaced by',
  'replaced with',
  'becomes',
];
const ADDS = ['additional', 'added', 'add', 'further', 'also', 'in addition', 'one more', 'extra'];
const UNCHANGED = [
  'unchanged',
  'not changed',
  'no change',
  'no changes',
  'as before',
  'still stands',
  'still stand',
  'same as',
  'remain',
  'remains',
  'stands',
  'stand',
  'as above',
  'as per choice',
  'as agreed',
  'as set',
  'both stand',
  'kept',
  'as at choice',
  'as in choice',
];
/** Openings that point at words written before. */
const REFERS_BACK = [
  'as on',
  'as at',
  'as in',
  'as of',
  'as per',
  'as for',
  'as described',
  'as recorded',
  'as noted',
  'as then',
  'as last',
  'see',
];
/** Openings that point at other words of the same note. */
const WITHIN = ['as above', 'see above', 'as below', 'see below', 'as overleaf', 'as discussed above', 'as described above'];
/** A pointer with no more words than this says nothing of its own. */
const POINTER_LENGTH = 48;
const GOES_ON = ['and', 'but', 'plus', 'except', 'also', 'now', 'only', 'though', 'although'];
const CHANGED = [
  'revised',
  'replace',
  'replaces',
  'replaced',
  'changed',
  'amended',
  'corrected',
  'correction',
  'superseded',
  'supersedes',
  'reworded',
  'rewritten',
  'rewrote',
  'withdrawn',
  'incorrect',
  'incorrectly',
  'wrong',
  'wrongly',
  'in error',
  'no longer',
  'dropped',
  'removed',
  'taken out',
  'crossed out',
  'abandoned',
  'instead of',
  'in place of',
  'take their place',
  'takes its place',
  'take the place',
  'in their place',
  'should be',
  'should read',
];
const REWORDED = ['reworded', 'revised', 'rewritten', 'in place of', 'instead of', 'in their place', 'replaced', 'replaces', 'replacing'];
/** Of one goal: it was given up, and no new wording is looked for. */
const GIVEN_UP = ['given up', 'dropped', 'removed', 'taken out', 'crossed out', 'abandoned', 'no longer', 'withdrawn'];
/** Words by which a sentence speaks of a field of the Choice. */
const SPEAKS_OF: Readonly<Record<string, readonly string[]>> = {
  goals: ['goal', 'goals'],
  choice_point_decision: ['choice point', 'decision'],
  risks: ['risk', 'risks'],
  joint_understanding: ['understanding', 'formulation'],
  people_present: ['present', 'attendance', 'attendees'],
  presenting_concern: ['presenting concern', 'presenting problem'],
  client_view: ['view'],
  strengths_resources: ['strengths'],
  tasks_between: ['tasks', 'homework'],
};

export function choiceChecklistFields(): readonly Field[] {
  return checklistById('capa_choice')?.fields ?? [];
}

function fieldNamed(label: string): string | null {
  const field = choiceChecklistFields().find(
    ({ headings, title }) => fold(title) === label || headings.some((heading) => fold(heading) === label),
  );
  return field?.id ?? null;
}

/** By the service's own heading ("keeping safe", "people in the room"), as the same words head a field in the Choice. */
function fieldHeaded(label: string): string | null {
  const fields = [...choiceFields(`${label}: ${ANY_WORDS}`)].filter(([, { because }]) => because === 'heading');
  return fields.length === 1 ? (fields[0]?.[0] ?? null) : null;
}

/** Answers no field by itself. */
const ANY_WORDS = 'lorem ipsum dolor';

/** "goal 2" → 2; "second thing she wants" → 2. */
function goalNamed(label: string): number | null {
  const place = placeSaid(/^(first|second|third) (?:goal|thing|hope|aim|wish)\b/.exec(label)?.[1] ?? '');
  if (place > 0) return place;
  const [word, number, ...more] = label.split(' ');
  const value = Number(number);
  return word === 'goal' && more.length === 0 && Number.isInteger(value) && value > 0 && value < 10 ? value : null;
}

interface Labelled {
  readonly start: number;
  readonly label: string;
  readonly bodyStart: number;
}

/** "RISK, in place of what I put on 17 February: ..." */
const IN_PLACE = /^[\s*-]*(?:the )?([\p{L} '/]{3,40}?),? (?:in place of|instead of|replacing|to replace|superseding)\b[^:\n]{2,70}:/u;

function inPlaceAt(folded: string, { start, end }: Line): Labelled | null {
  const found = IN_PLACE.exec(folded.slice(start, end));
  if (found === null) return null;
  let bodyStart = start + found[0].length;
  while (bodyStart < folded.length && folded.charAt(bodyStart) === ' ') bodyStart += 1;
  return { start, label: (found[1] ?? '').trim(), bodyStart };
}

/** "Risk should read" at the start of a sentence: its label, and where the new words begin. */
function labelledAt(folded: string, sentence: Line): Labelled | null {
  const words = folded.slice(sentence.start, sentence.end);
  const found = CORRECTS.map((phrase) => ({ phrase, at: words.indexOf(` ${phrase}`) }))
    .filter(({ at }) => at > 0 && at < 50)
    .sort((a, b) => a.at - b.at)[0];
  if (found === undefined) return null;
  const before = words.slice(0, found.at);
  let label = before.slice(Math.max(before.lastIndexOf(':') + 1, before.lastIndexOf(' - ') + 1)).trim();
  while (label !== '' && '-*"([1234567890.):'.includes(label.charAt(0))) label = label.slice(1).trim();
  for (const opener of ['so ', 'and ', 'the ', 'correction: ', 'amendment: ', 'addendum: '])
    if (label.startsWith(opener)) label = label.slice(opener.length);
  for (const ending of [' section', ' field', ' entry', ' heading']) if (label.endsWith(ending)) label = label.slice(0, -ending.length);
  let bodyStart = sentence.start + found.at + 1 + found.phrase.length;
  while (bodyStart < folded.length && ' :-,"'.includes(folded.charAt(bodyStart))) bodyStart += 1;
  return { start: sentence.start, label, bodyStart };
}

function firstSentence(folded: string, { start, end }: Span): Span {
  const first = sentencesOf(folded.slice(start, end))[0];
  return first === undefined ? { start, end } : { start, end: start + first.end };
}

/** Corrections by label. The new words go to the line's end, or to the next correction on it. */
function corrections(text: string): readonly Amendment[] {
  const folded = fold(text);
  const labelled = sentencesOf(folded)
    .map((sentence) => inPlaceAt(folded, sentence) ?? labelledAt(folded, sentence))
    .filter((found) => found !== null);
  const fieldOfLabel = (label: string) => fieldNamed(label) ?? fieldHeaded(label);
  const known = labelled.filter(({ label }) => goalNamed(label) !== null || fieldOfLabel(label) !== null);
  const lines = linesOf(text);
  return known.flatMap(({ label, bodyStart }): readonly Amendment[] => {
    const line = lines.find(({ start, end }) => start <= bodyStart && bodyStart <= end);
    const next = known.find(({ start }) => start > bodyStart);
    const at = { start: bodyStart, end: Math.min(line?.end ?? text.length, next?.start ?? text.length) };
    if (text.slice(at.start, at.end).trim() === '') return [];
    const goal = goalNamed(label);
    const field = fieldOfLabel(label);
    if (goal !== null) return [{ is: 'one-goal', goal, at: firstSentence(folded, at) }];
    if (field === null) return [];
    return [{ is: opensWith(folded.slice(at.start, at.end), REFERS_BACK) ? 'beside' : 'instead', field, at }];
  });
}

/** Words just before a passage, on its own line or the heading above: they say whether it adds or replaces. */
function headingBefore(folded: string, at: Span): string {
  const lineStart = folded.lastIndexOf('\n', at.start - 1) + 1;
  const own = folded.slice(lineStart, at.start);
  if (own.trim() !== '' || lineStart === 0) return own;
  return folded.slice(folded.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
}

/** Behind the pointer the writer goes on: what is new must not be lost, and what is pointed at must not be hidden. */
function saysMore(words: string): boolean {
  return words.length > POINTER_LENGTH || says(words, GOES_ON);
}

function headed(text: string, folded: string): readonly Amendment[] {
  return [...choiceFields(text)].flatMap(([field, { at, because }]): readonly Amendment[] => {
    if (because !== 'heading') return [];
    const start = folded.slice(at.start, Math.min(at.end, at.start + 60));
    if (says(start, UNCHANGED) || opensWith(start, REFERS_BACK)) {
      // What it points at is not the Choice, so what the Choice says of it holds no more.
      if (opensWith(start, WITHIN) && saysMore(folded.slice(at.start, at.end))) return [{ is: 'instead', field, at }];
      if (field === 'goals') return says(start, ['plus', ...ADDS]) ? [{ is: 'added', field, at }] : [];
      return saysMore(folded.slice(at.start, at.end)) ? [{ is: 'beside', field, at }] : [];
    }
    // What a parent adds at Choice Plus does not take the place of what the young person said.
    if (field === 'client_view' && says(headingBefore(folded, at), FAMILY)) return [{ is: 'added', field, at }];
    // "Goals, reworded and one added" heads the whole list anew.
    const isAnew = says(headingBefore(folded, at), REWORDED);
    const isAdded =
      (!isAnew && says(headingBefore(folded, at), ADDS)) || (field === 'goals' && says(folded.slice(at.start, at.start + 24), ADDS));
    return [{ is: isAdded ? 'added' : 'instead', field, at }];
  });
}

/** "Goal 1 reworded by Noah: ..." or "We replaced the first goal with: ...": what follows the colon is that goal now. */
function goalsReworded(text: string): readonly Amendment[] {
  const folded = fold(text);
  return sentencesOf(folded).flatMap(({ start, end }): readonly Amendment[] => {
    const colon = folded.indexOf(':', start);
    if (colon === -1 || colon >= end || colon - start > 60) return [];
    const before = folded.slice(start, colon);
    const goal = says(before, [...CHANGED, 'new', 'new wording']) ? goalNumber(before) : null;
    const at = goal === null ? null : trimmed(text, { start: colon + 1, end });
    // A figure behind the colon is a rating and no wording.
    return goal === null || at === null || isDigit(text.charAt(at.start)) ? [] : [{ is: 'one-goal', goal, at }];
  });
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

function trimmed(text: string, { start, end }: Span): Span | null {
  let from = start;
  while (from < end && ' \n"'.includes(text.charAt(from))) from += 1;
  return from < end ? { start: from, end } : null;
}

/** "The swimming goal", "the goal about swimming": never "the goals". */
const GOAL_BY_WORDS = /\b(?:the|his|her|their) ((?:[\p{L}'-]{2,20} ){1,4})goal\b|\bgoal (?:of|about|to|on) ([^.;,:]{3,60})/u;

/** "Goal 2 was dropped", "she has dropped the swimming goal": that one goes, the others stay. */
function goalGivenUp(sentence: string): Amendment | null {
  if (!says(sentence, GIVEN_UP)) return null;
  const goal = goalNumber(sentence);
  if (goal !== null) return { is: 'goal-dropped', goal };
  const named = GOAL_BY_WORDS.exec(sentence);
  return named === null ? null : { is: 'goal-dropped-by-words', words: (named[1] ?? named[2] ?? '').trim() };
}

const INSTEAD =
  /(?:^\s*(?:new goal|in place of (?:it|that))|\b(?:instead|in its place)(?:,? (?:we|she|he|they)(?: now)? (?:have|has|set|sets|chose|put))?)\s?:\s?/;

/** Those given up, and what "Instead: ..." says came for one of them. */
function goalsGivenUp(folded: string): readonly Amendment[] {
  const sentences = sentencesOf(folded);
  const out = sentences.flatMap(({ start, end }) => goalGivenUp(folded.slice(start, end)) ?? []);
  if (out.length === 0) return [];
  const added = sentences.flatMap(({ start, end }): readonly Amendment[] => {
    const opening = INSTEAD.exec(folded.slice(start, end));
    const from = opening === null ? 0 : start + opening.index + opening[0].length;
    return opening === null ? [] : [{ is: 'added', field: 'goals', at: { start: from, end } }];
  });
  return [...out, ...added];
}

/** "Risk: as above" and no more: the reader has to look there. */
function pointsWithin(folded: string): readonly Amendment[] {
  return linesOf(folded).flatMap(({ start, end }): readonly Amendment[] => {
    const line = folded.slice(start, end);
    const colon = line.indexOf(':');
    const field = colon === -1 ? null : fieldNamed(line.slice(0, colon).trim());
    const body = line.slice(colon + 1).trim();
    return field !== null && opensWith(body, WITHIN) && !saysMore(body) ? [{ is: 'dropped', field }] : [];
  });
}

/** Fields that a sentence says were changed, and for which no new words were found. */
function dropped(folded: string, found: readonly string[]): readonly Amendment[] {
  const sentences = sentencesOf(folded).map(({ start, end }) => folded.slice(start, end));
  const telling = sentences.filter((sentence) => says(sentence, CHANGED) && !says(sentence, UNCHANGED));
  return Object.entries(SPEAKS_OF).flatMap(([field, speaks]): readonly Amendment[] => {
    return !found.includes(field) && telling.some((sentence) => says(sentence, speaks)) ? [{ is: 'dropped', field }] : [];
  });
}

/** "Those are withdrawn, and in their place we have first, ...": told in a sentence, of the goals that its line speaks of. */
const WITHDRAWN =
  /\b(?:those|these|they|both|the two|all of them)\b[^.;]{0,24}\b(?:are|were|have been|now)\b[^.;]{0,12}\b(?:withdrawn|dropped|replaced|superseded|crossed out|taken out|put aside)\b/;
const IN_THEIR_PLACE =
  /\b(?:in their (?:place|stead)|in place of (?:them|these|those)|instead of (?:them|these|those))(?: we (?:now )?(?:have|set|put|wrote)| come| are| stand)?[,:]? (?:are )?/;
const GOALS_SPOKEN_OF = ['goal', 'goals', 'hope', 'hopes', 'aims', 'aim', 'wishes'];

function goalsInTheirPlace(text: string, folded: string): readonly Amendment[] {
  return linesOf(folded).flatMap(({ start, end }): readonly Amendment[] => {
    const line = folded.slice(start, end);
    const withdrawn = WITHDRAWN.exec(line);
    if (withdrawn === null || !says(line, GOALS_SPOKEN_OF)) return [];
    const opening = IN_THEIR_PLACE.exec(line.slice(withdrawn.index));
    if (opening === null) return [{ is: 'dropped', field: 'goals' }];
    const from = start + withdrawn.index + opening.index + opening[0].length;
    const first = sentencesOf(folded.slice(from, end))[0];
    return [{ is: 'instead', field: 'goals', at: wholeList(text, { start: from, end: from + (first?.end ?? end - from) }) }];
  });
}

/** At Choice Plus what is decided takes the place of what the Choice left open, under a heading or in a sentence. */
const DECIDES = ['decision', 'decided', 'decide', 'agreed', 'chose', 'choose', 'choice point', 'settled', 'partnership'];

function decidedIn(text: string, folded: string): readonly Amendment[] {
  const found = choiceFields(text).get('choice_point_decision');
  if (found === undefined || found.because === 'heading') return [];
  const words = folded.slice(found.at.start, found.at.end);
  return says(words, DECIDES) && !says(words, UNCHANGED) ? [{ is: 'instead', field: 'choice_point_decision', at: found.at }] : [];
}

function fieldOf(amendment: Amendment): string {
  return 'field' in amendment ? amendment.field : 'goals';
}

/** The goals are written anew under their heading, and not only told of there: what else is said of old ones is history. */
function isGoalsAnew(amendment: Amendment, folded: string): boolean {
  return (
    amendment.is === 'instead' &&
    amendment.field === 'goals' &&
    goalsGivenUp(folded.slice(amendment.at.start, amendment.at.end)).length === 0
  );
}

/** In no particular order; spans are of `text`. `isPlus`: of a Choice Plus, and of no addendum. */
export function amendmentsIn(text: string, isPlus = false): readonly Amendment[] {
  const folded = fold(text);
  const labelled = corrections(text);
  const isGoalLabelled = labelled.some((amendment) => fieldOf(amendment) === 'goals');
  const underHeadings = headed(text, folded);
  const isAnew = underHeadings.some((amendment) => isGoalsAnew(amendment, folded));
  const single = isGoalLabelled ? [] : [...goalsReworded(text), ...(isAnew ? [] : goalsGivenUp(folded))];
  const corrected = [...labelled, ...single];
  const correctedFields = corrected.map(fieldOf);
  const isCorrected = ({ start, end }: Span) => labelled.some((one) => 'at' in one && one.at.start < end && start < one.at.end);
  // "Safety should say - ..." is of safety, and no heading of what somebody says.
  const others = underHeadings.filter(
    (amendment) => !correctedFields.includes(fieldOf(amendment)) && !('at' in amendment && isCorrected(amendment.at)),
  );
  const known = [...others, ...corrected, ...pointsWithin(folded)];
  const told = isPlus ? [...goalsInTheirPlace(text, folded), ...decidedIn(text, folded)] : [];
  const found = [...known, ...told.filter((amendment) => known.every((other) => fieldOf(other) !== fieldOf(amendment)))];
  return [...found, ...dropped(folded, found.map(fieldOf))];
}
