/**
 * The newest words about risk anywhere in the record: they may be newer than the Choice, or come from a discharge. Of a Choice
 * only what is still in force counts. Notes without a heading for it are asked for sentences that speak of risk.
 */
import { judgeWords } from '../checklist/checks/words-that-are-no-content.ts';
import type { Span } from '../note/types.ts';
import { type Entries, type Entry, isReliable } from './entries.ts';
import type { ChoiceOf } from './inforce.ts';
import { summaryOf } from './summary.ts';
import type { Passage } from './types.ts';
import { says, sentencesOf } from './words.ts';

const SPEAKS_OF_RISK = [
  'risk',
  'risks',
  'self-harm',
  'self harm',
  'self-harmed',
  'self-harming',
  'suicidal',
  'suicide',
  'overdose',
  'overdosed',
  'safety plan',
  'safeguarding',
  'harm himself',
  'harm herself',
  'harm themselves',
  'hurt himself',
  'hurt herself',
  'hurt themselves',
  'thoughts of dying',
  'thoughts of not being here',
  'wish to die',
  'not wake up',
  'not to wake up',
  'not waking up',
  'better off dead',
  'better off without',
  'end her life',
  'end his life',
  'end their life',
  'ending her life',
  'ending his life',
  'ending their life',
  'kill herself',
  'kill himself',
  'kill themselves',
  'taking her own life',
  'taking his own life',
  'taking their own life',
  'not wanting to be here',
  'thoughts of ending',
  'ligature',
  'cutting',
];
/** Sentences further apart than this are shown by the last alone. */
const LONGEST = 400;

const RISK_HEADING = /^[\W_]*(?:(?:any|current|new|urgent|main) )?(?:risks?|risk assessment|risks? and safety)[\W_]*$/;
const LONGEST_LABEL = 40;

/** "Risks", "Risk to self: TBC": a heading that nobody filled in says nothing. Witness: a form with its box for risk left empty. */
function isLeftOpen(sentence: string): boolean {
  const colon = sentence.indexOf(':');
  if (colon < 0 || !sentence.slice(colon + 1).trim()) return RISK_HEADING.test(sentence);
  const isLabel = colon <= LONGEST_LABEL && says(sentence.slice(0, colon), ['risk', 'risks']);
  const because = isLabel ? judgeWords(sentence.slice(colon + 1).trim(), true, new Set()) : null;
  // Words that point elsewhere say that there is something to look for.
  return because !== null && because !== 'refers-elsewhere';
}

/** From the first to the last sentence about risk, or null. */
function sentencesAboutRisk(folded: string): Span | null {
  if (!says(folded, SPEAKS_OF_RISK)) return null;
  const telling = sentencesOf(folded).filter(({ start, end }) => {
    const sentence = folded.slice(start, end);
    return says(sentence, SPEAKS_OF_RISK) && !isLeftOpen(sentence);
  });
  const last = telling.at(-1);
  if (last === undefined) return null;
  const first = telling.find(({ start }) => last.end - start <= LONGEST) ?? last;
  let start = first.start;
  while (' \n'.includes(folded.charAt(start)) && start < last.end) start += 1;
  return start < last.end ? { start, end: last.end } : null;
}

/** The words about risk of a Choice that are in force, by the note that they stand in. Only of those that are asked for. */
function choiceRisks(): (choice: ChoiceOf) => readonly Passage[] {
  const known = new Map<ChoiceOf, readonly Passage[]>();
  return (choice) => {
    const { main, amendments } = choice;
    const risks = known.get(choice) ?? (main.facts.note.text === null ? [] : (summaryOf(main, amendments).risks ?? []));
    known.set(choice, risks);
    return risks;
  };
}

/** A negative beside a word of worry: "no new concerns", "they did not raise any worries", "nothing of concern". */
const NO_WORRY =
  /\b(?:no|nil|none|nothing|not|without|never|\w+n't)\b(?:[^\w.;:]+\w+){0,4}?[^\w.;:]+(?:concern\w*|worr\w+|issues?|problems?|alarm\w*)\b/;
/** After these comes what there was. */
const BUT = /\b(?:but|although|though|however|except|apart|other than|until|only|unless)\b/;
/** Whose word, or about what part of life, it is: a place that the client goes to and is not the client. */
const ELSEWHERE =
  /\b(?:school|college|nursery|university|class|lessons?|teachers?|tutors?|senco|work|workplace|employer|placement|attendance|club)\b/;

/**
 * Nobody's risk but a place's good word: each sentence only says that there is no worry, none speaks of risk in words of its
 * own, and it is about somewhere else, or stands in a note for which the client was not met.
 */
function isReassurance({ facts, attended }: Entry, { start, end }: Span): boolean {
  const words = facts.folded.slice(start, end);
  const isBare = sentencesOf(words).every(({ start: from, end: to }) => {
    const sentence = words.slice(from, to);
    return NO_WORRY.test(sentence) && !BUT.test(sentence) && !says(sentence, SPEAKS_OF_RISK);
  });
  return isBare && (attended !== true || ELSEWHERE.test(words));
}

function riskIn(entry: Entry): Passage | null {
  const { facts, n } = entry;
  const found = facts.fields.get('risks');
  const isOwn = found !== undefined && (found.because === 'heading' || !isReassurance(entry, found.at));
  const at = isOwn ? found.at : sentencesAboutRisk(facts.folded);
  return at === null ? null : { n, start: at.start, end: at.end };
}

/** As many as are shown: a long record is not read to its beginning for them. */
const MOST = 9;

export interface RecordedRisks {
  /** Null where none is recorded, and where several are and their order can't be told. */
  readonly newestRisk: Passage | null;
  /** Newest first; down the page where the order is not known. */
  readonly risks: readonly Passage[];
  /** Notes beyond those were not asked. */
  readonly mayHaveMoreRisks: boolean;
}

export function recordedRisks({ ordered, isOrderSure }: Entries, choices: readonly ChoiceOf[]): RecordedRisks {
  const risksOf = choiceRisks();
  const judged = new Map(
    choices.flatMap((choice) => [choice.main, choice.contact, ...choice.replaced, ...choice.amendments].map((entry) => [entry, choice])),
  );
  const newestFirst = ordered.filter(isReliable).reverse();
  // Where the order is not known, no Choice is known to be replaced: each note speaks for itself.
  const asked = isOrderSure ? newestFirst : newestFirst.sort((a, b) => a.n - b.n);
  const risks: Passage[] = [];
  let isNewestKnown = isOrderSure;
  for (const entry of asked) {
    if (risks.length >= MOST) return { newestRisk: isNewestKnown ? (risks[0] ?? null) : null, risks, mayHaveMoreRisks: true };
    const choice = isOrderSure ? judged.get(entry) : undefined;
    const risk = choice ? risksOf(choice).find(({ n }) => n === entry.n) : riskIn(entry);
    if (risk) risks.push(risk);
    // Under a date that is still to come it may be older than any other: then none is called the newest.
    if (risk && entry.ahead !== null) isNewestKnown = false;
  }
  return { newestRisk: isNewestKnown || risks.length < 2 ? (risks[0] ?? null) : null, risks, mayHaveMoreRisks: false };
}

/**
 * Drafts that speak of risk, or may be newer than the newest risk that is shown: nothing of them is, and the reader must know that they
 * are there. Witness: an unsigned session, "took 12 tablets on Sunday", above which an older "nil acute" was shown as the newest.
 */
export function* unsignedIn({ ordered, isOrderSure }: Entries, newestRisk: Passage | null): Generator<undefined, readonly number[]> {
  const newest = isOrderSure && newestRisk ? ordered.findIndex(({ n }) => n === newestRisk.n) : -1;
  const found: number[] = [];
  for (const [place, entry] of ordered.entries()) {
    if (entry.standing !== 'draft') continue;
    if (place > newest || riskIn(entry) !== null) found.push(entry.n);
    yield;
  }
  return found;
}
