/**
 * Reading goals: the words, whose they are, and whether anyone could tell that one was reached.
 * The words are never rewritten; measurability and ownership are advice, never a gate.
 * "All patients deserve to have some goal identified before they leave … it is the patient's goals we are working with; not our own."
 * (Guidance on client handovers, notes, chemsex consultations)
 */
import { readSentences } from '../note/sentences.ts';
import { trim } from '../note/span.ts';
import type { Span } from '../note/types.ts';
import { judgeWords } from './checks/words-that-are-no-content.ts';
import { declined, namesAbsence, opensDeclined, reflects } from './goal-declined.ts';
import { isMeasurable } from './goal-measurable.ts';
import { ownerOf } from './goal-owner.ts';
import { endOfQuoted } from './goal-quoted.ts';
import { readRatings } from './goal-ratings.ts';
import type { Goal } from './types.ts';

/** Where goals were found, with the heading over them (it may say whose they are). */
export interface GoalPlace {
  readonly at: Span;
  readonly heading: string;
  /** Prose: the goal is what follows the words that announce it. */
  readonly isProse: boolean;
}

export const mostGoals = 12;
/** UTF-16 code units of one place that are read for goals. */
const longestPlace = 4000;
/** Behind a goal in quotation marks its rating stands within so many units ("... now at 4/10"), or is of something else. */
const longestRating = 32;
const noOwn = new Set<string>();

const listMarker =
  /^\s*(?:[-*•·▪◦●–—☐☑✓]|\(?\d{1,2}[.):]|\d{1,2}(?=\s+[A-Za-z"“'])|\(?[a-hA-H][.)]|#{1,6}\s|<li>|(?:goal|aim)\s*\d{0,2}\s*[:.–-])\s*/i;

const announcement =
  /(?<!no longer )\b(?:(?:would|['’]?d) (?:really )?(?:like|love)|want(?:s|ed)?|wish(?:es|ed)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|decided|(?:goals?|aims?|targets?|hopes?|wish(?:es)?|ambitions?|priority|objectives?|thing|focus|list)(?: (?:for|from|this|at|over|in|since|of|that) [^.,;]{1,40}?)? (?:is|was|are|were|remains?|ha(?:[ds]|ve) been|for .{1,30}? is)|keen|after is|(?:hopes|hoping) for is|settle for|pleased|over the moon|chuffed|['’]d take|(?:set|bent|intent) on|wants is|like is|(?:matters|counts) (?:most )?(?:to|for) .{1,30}? is|goal that .{1,30}? is) (?=to |for (?!him is|her is|them is|is )|that |\w+ing |"|“|things |the |his |her |their |me |us |fewer |less |more |a |an |one |two |three |if |\d)(?!to be different|to happen|to see happen|to talk|to know)|\b(?:['’]s|is|are) (?:still |really |only )?after (?:the same thing,? )?(?=\w+ )|\b(?:working|aiming|pushing|going) (?:on|for|towards?)(?: this \p{Ll}+)?(?: is|,) (?=\p{Ll})|\bset (?:his|her|their) (?:heart|sights|mind) on (?=\w+)/iu;

/** "He isn't sure what he wants, and for now his goal is to think": what is called the goal is meant. */
const named =
  /\b(?:his|her|their|the|our|my|your|[\p{Ll}’']s) (?:\p{Ll}+ )?(?:goals?|aims?) (?:is|was|are|were|remains?) (?=to |for |that |["“])/iu;

/** "Goal 1 ("ride the lift alone") 9/10": a goal named beside its rating. */
const namedGoal = /\b(?:goals? ?(?:\d|ratings?|scores?)?|g ?\d) ?[:(–-]{0,2} ?["“]([^"”\n]{8,160})["”]/i;

function stripMarkers(text: string, span: Span): Span {
  let { start, end } = span;
  for (let steps = 0; steps < 3; steps += 1) {
    const marker = listMarker.exec(text.slice(start, Math.min(end, start + 40)));
    if (!marker) break;
    start += marker[0].length;
  }
  return trim(text, start, end);
}

/** Without the sentences in which somebody declined: "Parents: lights out by ten. Ivo did not want to set one." */
function withoutDeclined(text: string, item: Span): Span[] {
  const words = text.slice(item.start, item.end);
  if (!declined.test(words) || reflects.test(words)) return [item];
  return readSentences(text, item).filter((sentence) => !declined.test(text.slice(sentence.start, sentence.end)));
}

/** Cuts a place into single goals: lines first, then semicolons or numbers in one line. */
function splitGoals(text: string, at: Span): Span[] {
  const spans: Span[] = [];
  const breaks =
    /[\r\n]+|<\/?(?:li|br|p)\b[^<>]{0,40}>|;\s|(?<=\d\s?\/\s?10\)?[.,]?)\s{1,8}(?=\d{1,2}[.)\s])|(?<=\S)\s{1,8}(?=[2-5][.)]\s+\S)|(?<=[.;]\s{0,2})(?=\p{Lu}{1,2} ?[-–:] \S)/gu;
  const words = text.slice(at.start, at.end);
  if (opensDeclined(words.slice(0, 60))) return withoutDeclined(text, at);
  let from = 0;
  for (const match of words.matchAll(breaks)) {
    spans.push(trim(text, at.start + from, at.start + match.index));
    from = match.index + match[0].length;
  }
  spans.push(trim(text, at.start + from, at.end));
  return spans.filter((span) => span.end > span.start).flatMap((span) => withoutDeclined(text, span));
}

/** "O - her own room": who it is, by the first letter of a name. */
const initials = /^\p{Lu}{1,2}\s?[-–:]\s+(?=\S)/u;
/** "Tonight: nothing after two" has no speaker. */
const saysWhen =
  /^(?:to(?:night|day|morrow)|now|this |next |by |short|long|medium|first|second|main|overall|for |before |until |week|month|step|mon|tue|wed|thu|fri|sat|sun|bigger|smaller|later|then)/i;

/** Leading "Yes - " of a question heading, and the speaker's name before a colon. */
function stripLead(text: string, span: Span): { span: Span; lead: string } {
  const words = text.slice(span.start, Math.min(span.end, span.start + 60));
  const yes = /^(?:yes|y|yep)\s*(?:[-–—:,.]\s*|(?=\s))/i.exec(words);
  const start = span.start + (yes ? yes[0].length : 0);
  const opening = text.slice(start, Math.min(span.end, start + 40));
  const name = /^[\p{L}][\p{L}'’ ]{0,24}:\s+(?=\S)/u.exec(opening) ?? initials.exec(opening);
  const label = name && name[0].split(' ').length <= 4 ? name[0] : '';
  return { span: trim(text, start + label.length, span.end), lead: saysWhen.test(label) ? '' : label.replace(/\s*[-–]\s*$/, ': ') };
}

/** Without trailing ratings, "now", arrows and brackets left open by them. */
function stripTail(text: string, span: Span, firstRating: number): Span {
  let end = firstRating > span.start + 3 ? Math.min(span.end, firstRating) : span.end;
  for (let steps = 0; steps < 6; steps += 1) {
    const tail =
      /(?:[\s(,;–—:=-]+|\b(?:now|was|currently|today|rated|rating|score[ds]?|gbo|start(?:ing)?|baseline|at|is|from)\s*|->|→)$/i.exec(
        text.slice(Math.max(span.start, end - 24), end),
      );
    if (!tail || tail[0].length === 0) break;
    end -= tail[0].length;
    if (firstRating <= span.start + 3) break;
  }
  return trim(text, span.start, Math.max(end, span.start));
}

/** "Goal identified? yes: leave by two" has no speaker. */
const saidYes = /^\W{0,2}(?:yes|y|yep)\s*[:,.–—-]\s*/i;

/** No wording of a goal; "no falls" is one. */
function saysNothing(words: string): boolean {
  const because = judgeWords(words, false, noOwn);
  return because !== null && !(because === 'no-answer' && namesAbsence(words));
}

function toGoal(text: string, item: Span, place: GoalPlace): Goal | null {
  const bare = stripMarkers(text, item);
  const { span: unquoted, lead } = stripLead(text, bare);
  const quoted = endOfQuoted(text, unquoted);
  const span = quoted < 0 ? unquoted : { start: unquoted.start, end: Math.min(unquoted.end, quoted + longestRating) };
  const ratings = readRatings(text, span);
  const first = ratings[0];
  const isRated = first !== undefined && first.at.start > span.start + 2;
  const said = quoted < 0 ? stripTail(text, span, isRated ? first.at.start : span.end + 1) : { start: span.start, end: quoted };
  const words = text.slice(said.start, said.end);
  if (!/\p{L}{2}/u.test(words) || saysNothing(words)) return null;
  if (declined.test(words) && !reflects.test(words)) return null;
  const opening = text.slice(Math.max(0, bare.start - 1), said.start).replace(saidYes, '');
  const before = saysWhen.test(opening.trim()) ? '' : opening;
  return {
    at: said,
    // A refusal is nobody's goal, though it may quote the client.
    owner: opensDeclined(words)
      ? 'unclear'
      : ownerOf({ words, lead: lead === '' ? before : lead, heading: place.heading, sentence: text.slice(item.start, item.end) }),
    measurable: isMeasurable(words),
    ratings,
  };
}

/** Why, what the writer did with it, and what somebody else says of it: no words of the goal. */
const aside =
  /,? and (?:he|she|they|mum|dad) (?:thinks?|says?|said|feels?|reckons?|knows?|rates?|puts?|scores?)\b|,? and (?:both|all|one|two|neither|none) of (?:those|these|them|which)\b|,? (?:because|since (?:he|she|they|it|that))\b|,? and (?:I|we) |, (?:that(?:['’]?s| is| was)|which is|(?:but|so) (?:I|we)|(?:he|she|they) (?:said|told|thinks|says))\b|[.!?]["”’]?\s+(?=\p{Lu})/u;

/** In prose the goal begins after "would like", "wants", "the goal is". */
function fromProse(text: string, at: Span): Span {
  const words = text.slice(at.start, at.end);
  const found = named.exec(words) ?? announcement.exec(words);
  const announced = at.start + (found ? found.index + found[0].length : 0);
  // "What he'd like is going out".
  const start = announced + (/^(?:is|was) /.exec(text.slice(announced, announced + 4))?.[0].length ?? 0);
  const quote = /^["“][^"”]{4,}["”]/.exec(text.slice(start, at.end));
  if (quote) return { start, end: start + quote[0].length };
  const tail = found ? words.slice(start - at.start).search(aside) : -1;
  const said = trim(text, start, tail > 3 ? start + tail : at.end);
  return found && text.charAt(said.end - 1) === '.' ? { start: said.start, end: said.end - 1 } : said;
}

function proseGoal(text: string, place: GoalPlace): Goal | null {
  const sentence = text.slice(place.at.start, place.at.end);
  if (declined.test(sentence) && !reflects.test(sentence)) return null;
  const said = fromProse(text, place.at);
  const words = text.slice(said.start, said.end);
  if (saysNothing(words)) return null;
  return {
    at: said,
    owner: ownerOf({ words, lead: '', heading: '', sentence }),
    measurable: isMeasurable(words),
    ratings: readRatings(text, place.at),
  };
}

/** "0–10: "eat pizza with Maisie" 4, "be allowed on the ski trip" 1": in a line of ratings each wording is a goal. */
const ratingLine =
  /^\W{0,4}(?:(?:0|1) ?[-–/] ?(?:10|5)|gbos?|goal (?:numbers?|scores?|ratings?)|scores?|ratings?|scal(?:es?|ing))\b[^"“\r\n]{0,24}["“]/i;
const ratedWords = /["“]([^"”\r\n]{8,100})["”] ?[:=–-]? ?(?:10|\d)(?![\d/])/g;

function ratedGoals(text: string): Goal[] {
  if (!ratingLine.test(text)) return [];
  return [...text.slice(0, longestPlace).matchAll(ratedWords)].map((match): Goal => {
    const start = match.index + 1;
    const words = match[1] ?? '';
    return { at: { start, end: start + words.length }, owner: 'client', measurable: isMeasurable(words), ratings: [] };
  });
}

/** What opens the wording of a goal that is named. Most lines have none. */
const opensWording = /["“]/;

/** Where no goal has a place of its own: one that is named beside its rating. */
export function readNamedGoal(text: string): Goal[] {
  if (!opensWording.test(text)) return [];
  const found = namedGoal.exec(text);
  const quoted = found?.[1];
  if (!found || quoted === undefined) return ratedGoals(text);
  const start = found.index + found[0].lastIndexOf(quoted);
  const at = { start, end: start + quoted.length };
  return [{ at, owner: 'client', measurable: isMeasurable(quoted), ratings: [] }];
}

/** Every goal that stands in the places given, in order. */
export function readGoals(text: string, places: readonly GoalPlace[]): Goal[] {
  const goals: Goal[] = [];
  for (const place of places) {
    if (place.isProse) {
      const goal = proseGoal(text, place);
      if (goal) goals.push(goal);
      continue;
    }
    const at = { start: place.at.start, end: Math.min(place.at.end, place.at.start + longestPlace) };
    for (const item of splitGoals(text, at)) {
      const goal = toGoal(text, item, place);
      if (goal) goals.push(goal);
      if (goals.length === mostGoals) return goals;
    }
  }
  return goals;
}
