/**
 * A prior note taken apart once: folded words, what is quoted, and where the Choice fields stand in its own words.
 * Everything later asks these facts; nothing later reads the raw text again but to cut spans.
 */
import { checklistById } from '../checklist/presets.ts';
import { review } from '../checklist/review.ts';
import type { Because } from '../checklist/types.ts';
import { tableAt } from '../goals/table.ts';
import { readNote } from '../note/note.ts';
import type { Span } from '../note/types.ts';
import { goalsByLine, goalsOnScale, goalsToldInProse, goalsUnderLine, hopesInProse } from './goals-line.ts';
import { behindLateWords } from './late.ts';
import { quotedSpans, quotesChoice, withoutQuotes } from './quoted.ts';
import type { PriorNote } from './types.ts';
import { fold, linesOf, sentencesOf } from './words.ts';

export interface FoundField {
  readonly at: Span;
  readonly because: Because;
}

/** Fields of the Choice checklist that were found, by id. */
export type FoundFields = ReadonlyMap<string, FoundField>;

export interface NoteFacts {
  readonly note: PriorNote;
  /** The raw words, or "" when the page has not shown them. */
  readonly text: string;
  /** The same length as `text`, quoted stretches blanked, not folded. */
  readonly own: string;
  readonly folded: string;
  /** The record system's word for the kind, folded. */
  readonly type: string;
  /** The page's word for how the contact went, where it has one, folded. */
  readonly outcome: string;
  /** The first own words, folded: where a note says what it is. */
  readonly lead: string;
  readonly fields: FoundFields;
  readonly headed: number;
  readonly hasQuotedChoice: boolean;
}

const LEAD = 160;
/** Ways in which pages mark that a text goes on where it can't be seen. */
const CUT_ENDS = [
  '[...]',
  '[\u2026]',
  'more]',
  'show more',
  'read more',
  'see more',
  'view more',
  '(more)',
  'more...',
  '[truncated]',
  '(truncated)',
  '[continued]',
  '...',
  '\u2026',
];
const CUT_MARKS = [
  '[...]',
  '[\u2026]',
  '... [more]',
  '...[more]',
  '\u2026 [more]',
  '[more]',
  '... show more',
  '... read more',
  '... see more',
  '... view more',
  'show more',
  'read more',
  'see more',
  'view more',
  '(more)',
  '... more',
  '[truncated]',
  '(truncated)',
  '[continued]',
  '...',
  '\u2026',
];

/** Where a text that the page cut short ends in its own words; its length when it is whole. */
export function endOfOwnWords(text: string): number {
  const kept = text.trimEnd();
  const folded = fold(kept);
  if (!CUT_ENDS.some((end) => folded.endsWith(end))) return text.length;
  const mark = CUT_MARKS.find((words) => folded.endsWith(words));
  if (mark === undefined) return text.length;
  let end = kept.length - mark.length;
  while (end > 0 && ' .\u2026\n'.includes(kept.charAt(end - 1))) end -= 1;
  return end;
}

/** "Choice. Present: ..." opens with the note's title, which must not be taken for the field Choice Point. */
function withoutTitle(text: string): string {
  const start = text.length - text.trimStart().length;
  const isTitle =
    fold(text.slice(start, start + 6)) === 'choice' &&
    !fold(text.slice(start + 6, start + 16))
      .trimStart()
      .startsWith('point');
  return isTitle ? `${text.slice(0, start)}      ${text.slice(start + 6)}` : text;
}

/** A list reads oddly without its first "1." when the others keep theirs. */
function withFirstMark(text: string, at: Span): Span {
  const before = text.slice(Math.max(0, at.start - 6), at.start);
  const mark = ['(1)', '1.', '1)'].find((each) => before.trimEnd().endsWith(each));
  if (mark === undefined || !text.slice(at.start, at.end).includes('2')) return at;
  return { start: at.start - before.length + before.lastIndexOf(mark), end: at.end };
}

/** The Choice fields of which `facts` can't tell: cut before they could be seen, or a word that points elsewhere. */
export function doubtfulFields({ own, note }: NoteFacts): readonly string[] {
  const checklist = checklistById('capa_choice');
  if (checklist === null) return [];
  if (note.text === null) return checklist.fields.map(({ id }) => id);
  const end = endOfOwnWords(own);
  const whole = end === own.length && note.whole !== false;
  return review(readNote(own.slice(0, end), { whole }), checklist)
    .findings.filter(({ verdict }) => verdict.is === 'cannot-tell')
    .map(({ field }) => field);
}

const GOAL_LINE = /\n\s*(?:[-*\u2022] ?)?(?:goal|gbo) ?[1-9]\b/i;

/** "Goal 1 today 4/10" on the line below is a word on that goal, and no more of what the heading above opened. */
function beforeGoalLine(text: string, { start, end }: Span): Span {
  // Tasks that are told goal by goal are all tasks.
  const isGoalByGoal = GOAL_LINE.test(`\n${text.slice(start, start + 12)}`);
  const at = isGoalByGoal ? -1 : text.slice(start, end).search(GOAL_LINE);
  return at <= 0 ? { start, end } : { start, end: start + text.slice(start, start + at).trimEnd().length };
}

/** "Goal | Rating" and its rows: the whole table, wherever in it the heading's own words were taken to end. */
function wholeTable(text: string, at: Span): Span {
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  const table = tableAt(text, lineStart, [], true) ?? tableAt(text, at.start, [], true);
  return table === null ? at : { start: Math.min(at.start, table.start), end: Math.max(at.end, table.end) };
}

/** Goals where the checklist found none, a line of many, or far more than goals. */
function ownGoals(found: FoundField | undefined, own: string): FoundField | null {
  const lines = goalsByLine(own);
  if (lines !== null && (found === undefined || (lines.start <= found.at.start && found.at.end < lines.end)))
    return { at: lines, because: 'heading' };
  const told = goalsToldInProse(own);
  if (told === null) return null;
  const isBuried =
    found !== undefined &&
    found.at.start < told.start &&
    told.end < found.at.end &&
    own.slice(found.at.start, found.at.end).split('\n').length > 4;
  return found === undefined || isBuried ? { at: told, because: 'cue' } : null;
}

/** 'Bronte: "I look at them looking at me."', where who was there begins with that name: their own words. */
function ownWords(words: string, present: FoundField | undefined): FoundField | null {
  const first = /^\p{Lu}[\p{L}'\u2019-]+/u.exec(words.slice(present?.at.start ?? words.length, present?.at.end))?.[0];
  if (first === undefined) return null;
  const line = new RegExp(`(?:^|\\n)[ \\t]*${first}(?: \\([^()\\n]{2,24}\\))?: ?(["\u201c][^\\n]{2,})`, 'u').exec(words);
  const said = line?.[1]?.trimEnd() ?? '';
  if (line === null || said === '') return null;
  const start = line.index + line[0].length - (line[1]?.length ?? 0);
  return { at: { start, end: start + said.length }, because: 'heading' };
}

/** "Choice. Faye (17) and Karin.": those whom the title's own line names were there. */
const TITLE_LINE =
  /^\s*(?:(?:initial|capa) )?choice(?: appointment| appt| meeting| session| visit)?(?:[.:,]| [-\u2013])\s+((?:\p{Lu}[\p{L}'\u2019-]+(?: \(\d{1,2}\))?|mum|mam|dad|gran|nan)(?:(?:, | and | & | \+ )(?:(?:his|her|their) )?(?:\p{Lu}[\p{L}'\u2019-]+(?: \(\d{1,2}\))?|mum|mam|dad|gran|nan))*)\.?[ \t]*(?:\n|$)/iu;

function peopleInTitle(words: string): FoundField | null {
  const title = TITLE_LINE.exec(words);
  const named = title?.[1] ?? '';
  if (title === null || !/\s(?:and|&|\+)\s|,/.test(named)) return null;
  const start = title.index + title[0].indexOf(named, title[0].search(/[.:,\u2013-]/));
  return { at: { start, end: start + named.length }, because: 'cue' };
}

/** "I asked about his safety by himself. He drives fast at night": asked in this sentence, and answered in the next ones. */
const ASKS =
  /\b(?:asked|checked|enquired|talked)\b[^.]{0,40}\b(?:about|after|for)\b[^.]{0,60}\b(?:safety|harm|risks?|danger|suicid\w+|keeping safe)\b|\bas (?:to|regards) (?:risk|safety)\b/i;
/** Of a note in so many paragraphs each is about one thing. */
const MANY_PARAGRAPHS = 5;

/** What a sentence that opens its paragraph begins is told to the end of it, where nothing else of a Choice is told there. */
function paragraphsIn(own: string, found: FoundFields): readonly (readonly [string, Span])[] {
  const lines = linesOf(own).filter(({ start, end }) => own.slice(start, end).trim() !== '');
  if (lines.length < MANY_PARAGRAPHS) return [];
  return [...found].flatMap(([field, { at, because }]) => {
    const line = lines.find(({ start, end }) => start <= at.start && at.end <= end);
    if (because === 'heading' || field === 'goals' || line === undefined) return [];
    const isAlone = [...found.values()].every((other) => other.at === at || other.at.end <= line.start || other.at.start >= line.end);
    const opens = own.slice(line.start, at.start).trim() === '';
    const asks = field === 'risks' && ASKS.test(own.slice(at.start, at.end));
    const end = line.start + own.slice(line.start, line.end).trimEnd().length;
    return isAlone && (opens || asks) && end > at.end ? [[field, { start: at.start, end }] as const] : [];
  });
}

/** The Choice fields that are found in `own`. Spans never run into the mark of a text that the page cut. */
export function choiceFields(words: string): FoundFields {
  const own = withoutTitle(words);
  const checklist = checklistById('capa_choice');
  const found = new Map<string, FoundField>();
  if (checklist === null || checklist === undefined) return found;
  const end = endOfOwnWords(own);
  for (const { field, verdict } of review(readNote(own.slice(0, end), { whole: end === own.length }), checklist).findings) {
    if (verdict.is !== 'found') continue;
    const at = field === 'goals' ? wholeTable(own, verdict.at) : beforeGoalLine(own, verdict.at);
    found.set(field, { at: withFirstMark(own, at), because: verdict.because });
  }
  const people = found.has('people_present') ? null : peopleInTitle(words.slice(0, end));
  if (people !== null) found.set('people_present', people);
  const said = found.get('client_view')?.because === 'heading' ? null : ownWords(words.slice(0, end), found.get('people_present'));
  if (said !== null) found.set('client_view', said);
  if (found.get('goals')?.because !== 'heading') {
    const folded = fold(own.slice(0, end));
    const at = goalsUnderLine(folded) ?? goalsOnScale(folded);
    if (at !== null) {
      found.set('goals', { at, because: 'heading' });
      // "Goals changed by both, now:" and a list: the list is told once, and under its own name.
      for (const [field, other] of found) if (field !== 'goals' && at.start === other.at.start) found.delete(field);
      // What ran on into the list ends before the list's own heading.
      for (const [field, other] of found) {
        const heading = own.lastIndexOf('\n', own.lastIndexOf('\n', at.start - 1) - 1);
        if (field === 'goals' || other.at.start >= heading || other.at.end < at.end) continue;
        found.set(field, { ...other, at: { start: other.at.start, end: own.slice(0, heading).trimEnd().length } });
      }
    }
  }
  for (const [field, at] of paragraphsIn(own.slice(0, end), found)) found.set(field, { at, because: 'cue' });
  const told = ownGoals(found.get('goals'), own.slice(0, end));
  if (told !== null) found.set('goals', told);
  // "They would like to go on to Partnership" is what was decided, whatever wish it holds: a sentence is shown once.
  const [goals, decision] = [found.get('goals'), found.get('choice_point_decision')];
  if (goals?.because === 'cue' && decision !== undefined && goals.at.start < decision.at.end && decision.at.start < goals.at.end) {
    const at = hopesInProse(fold(own.slice(0, end)));
    if (at === null) found.delete('goals');
    else found.set('goals', { at, because: 'cue' });
  }
  return found;
}

/** The first own words: as many sentences as fit, at least one. */
function leadOf(folded: string): string {
  const start = behindLateWords(folded, folded.length - folded.trimStart().length);
  const first = sentencesOf(folded.slice(0, start + 4 * LEAD)).find(({ end }) => end > start);
  if (first === undefined) return '';
  const from = Math.max(first.start, start);
  return folded.slice(from, Math.max(from + LEAD, Math.min(first.end, from + 2 * LEAD)));
}

function isChoiceType(type: string): boolean {
  return type.includes('choice');
}

export function readFacts(note: PriorNote): NoteFacts {
  const text = note.text ?? '';
  const type = fold(note.type).trim();
  const spans = quotedSpans(text, type !== '' && !isChoiceType(type) && isNamedKind(type));
  const own = withoutQuotes(text, spans);
  const folded = fold(own);
  const fields = note.text === null ? new Map<string, FoundField>() : choiceFields(own);
  const headed = [...fields.values()].filter((field) => field.because === 'heading').length;
  const outcome = fold(note.outcome ?? '').trim();
  return { note, text, own, folded, type, outcome, lead: leadOf(folded), fields, headed, hasQuotedChoice: quotesChoice(text, spans) };
}

/** The type says what the note is, and that it is no Choice. */
function isNamedKind(type: string): boolean {
  return ['core', 'partnership', 'specific', 'review', 'discharge', 'handover', 'session', 'letter', 'meeting'].some((word) =>
    type.includes(word),
  );
}
