/**
 * The kinds of statement that a checklist's fields ask for, made ready to be looked up by the words of a sentence or a label. A team's own
 * checklist has them too: a field is of a kind by its headings.
 */

import { endsOfSpokenStops } from '../../note/sentences.ts';
import type { Compiled } from '../compile.ts';
import { Tallies } from '../tallies.ts';
import { labelKey } from '../words.ts';
import * as coming from './coming.ts';
import * as doing from './doing.ts';
import * as firstPartnership from './first-partnership.ts';
import * as handing from './handing.ts';
import * as handover from './handover.ts';
import type { Kind } from './kind.ts';
import { Lexicon, type Place } from './lexicon.ts';
import { setAsideWords, unaskedWords } from './not-asked.ts';
import { notSoWords } from './not-so.ts';
import { greetingWords, leftOpenWords, notReaching } from './nothing-said.ts';
import * as partnership from './partnership.ts';
import { type Part, type Parts, type Pattern, splitPattern } from './pattern.ts';
import { type Entry, Matches, PatternIndex, type Written } from './pattern-index.ts';
import * as planning from './planning.ts';
import * as safety from './safety.ts';
import { SaidWords } from './said-words.ts';
import { anybodyElse } from './scope.ts';
import * as sharing from './sharing.ts';
import { elseWords } from './somebody-else.ts';
import * as steps from './steps.ts';
import { trait } from './traits.ts';
import * as using from './using.ts';
import * as views from './views.ts';
import { vocabularyOf } from './vocabulary.ts';
import * as wanting from './wanting.ts';
import { isMember } from './word-classes.ts';

const kinds: readonly Kind[] = [
  coming,
  views,
  wanting,
  steps,
  safety,
  using,
  sharing,
  doing,
  firstPartnership,
  partnership,
  planning,
  handover,
  handing,
].flatMap((room) => Object.values(room));

/** Each kind with its headings as they are compared: read once for all fields of all checklists. */
const comparable: ReadonlyMap<Kind, readonly string[]> = new Map(kinds.map((kind) => [kind, kind.headings.map(labelKey)]));

export interface Statements {
  readonly lexicon: Lexicon;
  /** Ways of saying something, and the team's own phrases. */
  readonly says: PatternIndex;
  readonly labels: PatternIndex;
  /** Where labels are read, one after another; and where sentences are counted. */
  readonly label: SaidWords;
  readonly matches: Matches;
  readonly tallies: Tallies;
  /** The field for what an earlier note said, or -1: a sentence that retells it states nothing of today. */
  readonly retold: number;
  /** The fields for what the client used, how ready they are and how they see it, or -1: others use, are ready and have a view too. */
  readonly used: number;
  readonly ready: number;
  readonly view: number;
  /** The field for what somebody needs, or -1: what they have or need no longer is none. */
  readonly need: number;
  /** What staff or the client will do: there a step of tomorrow is the answer. */
  readonly future: ReadonlySet<number>;
  /** What is only true of the client: a brother's school report answers none of it. */
  readonly own: ReadonlySet<number>;
  /** What the client does or needs: another's is none, though it may be part of a plan. */
  readonly deeds: ReadonlySet<number>;
  /** What is done now: what somebody used to do answers none of it. */
  readonly habits: ReadonlySet<number>;
  /** What may be said as a doubt. */
  readonly doubted: ReadonlySet<number>;
  /** What may have been years ago: anything else is asked of today. */
  readonly past: ReadonlySet<number>;
  /** What somebody has to lean on: what has ended is none. */
  readonly standing: ReadonlySet<number>;
  /** Is there a field for who was there, or who takes part? */
  readonly asksWho: boolean;
  /** What is not said by explaining it to somebody. */
  readonly told: ReadonlySet<number>;
  readonly denial: Place;
  readonly subject: Place;
  /** Relatives, others and staff: where none of them stands, what is said is the client's. */
  readonly somebody: Place;
  /** A word with which a sentence may say that something was not reached or not written down. */
  readonly unsaid: Place;
}

/** The points of a label that only holds one of the kind's words. */
const namesOnly = 0;

/** So many of a kind's headings a field must have to be of that kind. */
const leastNamed = 0.5;

/** The kind of each field: the one named by its title, else the one that most of its headings name. */
export function kindsOf(compiled: Compiled): readonly (Kind | null)[] {
  return compiled.fields.map((field, n) => {
    const title = labelKey(field.title);
    let best: Kind | null = null;
    let most = 0;
    for (const [kind, keys] of comparable) {
      const named = keys.filter((key) => compiled.headings.get(key)?.includes(n)).length / keys.length + (keys.includes(title) ? 1 : 0);
      if (named <= most || named < leastNamed) continue;
      most = named;
      best = kind;
    }
    return best;
  });
}

const denials = 'no|not|never|without|nor|isnt|wasnt|didnt|doesnt|dont|hasnt|havent|cannot|cant|wont|nil|neither';
/** "It doesn't; he now wants to", "now I am not, and Hamish": who comes right behind a denial, or a joint, begins what is not denied. */
const subjects = 'and|but|i|he|she|they|we|hes|shes|theyre|hed|shed|theyd';

const somebody = [...anybodyElse].join('|');
const unsaid = [...notReaching].join('|');

const framing: ReadonlyMap<number, readonly string[]> = new Map([
  [trait.ofElse, elseWords],
  [trait.notSo, notSoWords],
  [trait.unasked, unaskedWords],
]);
const aside: ReadonlyMap<number, Iterable<string>> = new Map([
  ...framing,
  [trait.setAside, setAsideWords],
  [trait.greets, greetingWords],
  [trait.leavesOpen, leftOpenWords],
  [trait.speaksStop, endsOfSpokenStops],
]);

/** The words that are looked for by other rules than patterns: those of vocabularies, and those that a rule can't do without. */
function othersOf(kinds: readonly (Kind | null)[]): ReadonlyMap<string, number> {
  const others = new Map<string, number>();
  for (const kind of kinds) for (const word of vocabularyOf(kind)) others.set(word, 0);
  for (const [bit, words] of aside) for (const word of words) others.set(word, (others.get(word) ?? 0) | bit);
  return others;
}

/** The patterns of a kind, taken apart. */
interface KindParts {
  readonly says: readonly { readonly parts: Parts; readonly points: number }[];
  readonly labels: readonly { readonly parts: Parts; readonly points: number }[];
}

/** Kinds are the same for every checklist, and are taken apart when the first one has them. */
const takenApart = new Map<Kind, KindParts>();
const places = new Map<string, Part>();

function partsOf(kind: Kind): KindParts {
  const known = takenApart.get(kind);
  if (known) return known;
  const of = (written: string, points: number) => ({ parts: splitPattern(written, places), points });
  const says = Object.entries(kind.says).flatMap(([points, patterns]) => patterns.map((written) => of(written, Number(points))));
  const labels = [...kind.labels.map((words) => of(`^ ${words} $`, 1)), of(`^ *? *? *? ${kind.names} *? *? $`, namesOnly)];
  takenApart.set(kind, { says, labels });
  return { says, labels };
}

/** The patterns of a checklist's kinds and its own phrases, as they are written. */
function writtenOf(compiled: Compiled, kinds: readonly (Kind | null)[]): { says: Written[]; labels: Written[] } {
  const own = new Map<string, Part>();
  const says = compiled.cues.map(({ words, field }): Written => {
    return { parts: splitPattern(words.join(' '), own, true), field, points: words.length, isPhrase: true };
  });
  const labels: Written[] = [];
  kinds.forEach((kind, field) => {
    if (!kind) return;
    const apart = partsOf(kind);
    for (const one of apart.says) says.push({ ...one, field, isPhrase: false });
    for (const one of apart.labels) labels.push({ ...one, field, isPhrase: false });
  });
  return { says, labels };
}

const future: ReadonlySet<Kind> = new Set([
  steps.plan,
  steps.tasks,
  partnership.nextStep,
  firstPartnership.reviewPlan,
  planning.reviewDate,
  doing.actions,
  using.followUp,
  handover.recommendation,
  handover.carePlan,
  handing.followUpAppointments,
  handing.transferPlan,
]);
const own: ReadonlySet<Kind> = new Set([
  coming.reason,
  coming.presenting,
  using.recentUse,
  wanting.motivation,
  views.decision,
  partnership.progress,
  partnership.lessons,
  partnership.ratings,
  views.strengths,
  handover.situation,
  firstPartnership.changed,
]);
const deeds: ReadonlySet<Kind> = new Set([steps.selfManagement, handover.currentNeeds, views.clientView]);

const habits: ReadonlySet<Kind> = new Set([
  steps.selfManagement,
  steps.plan,
  steps.tasks,
  partnership.progress,
  planning.family,
  views.strengths,
]);
const doubted: ReadonlySet<Kind> = new Set([
  views.understanding,
  handover.assessment,
  handover.situation,
  handover.answered,
  handover.currentNeeds,
  planning.question,
]);
const past: ReadonlySet<Kind> = new Set([
  coming.presenting,
  views.understanding,
  views.clientView,
  views.strengths,
  handover.situation,
  handover.background,
  handover.keyInformation,
  firstPartnership.readFromChoice,
  firstPartnership.corrections,
  partnership.lessons,
  sharing.shared,
  planning.question,
]);
const standing: ReadonlySet<Kind> = new Set([
  handing.carePackage,
  handing.equipment,
  handing.medication,
  handover.carePlan,
  planning.resources,
  planning.family,
  views.strengths,
]);
const told: ReadonlySet<Kind> = new Set([wanting.goal, wanting.motivation, views.decision, safety.risk]);

/** The fields that are of one of these kinds. */
function fieldsOf(kinds: readonly (Kind | null)[], some: ReadonlySet<Kind>): ReadonlySet<number> {
  return new Set(kinds.flatMap((kind, field) => (kind && some.has(kind) ? [field] : [])));
}

export function readStatements(compiled: Compiled): Statements {
  const kinds = kindsOf(compiled);
  const { says, labels } = writtenOf(compiled, kinds);
  const written = new Map([denials, subjects, somebody, unsaid].map((place) => [place, place.split('|') as readonly string[]]));
  for (const words of framing.values()) written.set(words.join('|'), words);
  for (const { parts } of [...says, ...labels])
    for (const { bare, anyOf } of parts.tokens) if (bare !== null && anyOf !== null) written.set(bare, anyOf);
  const lexicon = new Lexicon(written, othersOf(kinds));
  return {
    lexicon,
    says: new PatternIndex(says, lexicon),
    labels: new PatternIndex(labels, lexicon),
    label: new SaidWords(lexicon),
    matches: new Matches(),
    tallies: new Tallies(compiled.fields.length),
    retold: kinds.lastIndexOf(firstPartnership.readFromChoice),
    used: kinds.lastIndexOf(using.recentUse),
    ready: kinds.lastIndexOf(wanting.motivation),
    view: kinds.lastIndexOf(views.clientView),
    need: kinds.lastIndexOf(handover.currentNeeds),
    future: fieldsOf(kinds, future),
    own: fieldsOf(kinds, own),
    deeds: fieldsOf(kinds, deeds),
    habits: fieldsOf(kinds, habits),
    past: fieldsOf(kinds, past),
    doubted: fieldsOf(kinds, doubted),
    standing: fieldsOf(kinds, standing),
    asksWho: kinds.some((kind) => kind === coming.present || kind === sharing.agencies),
    told: fieldsOf(kinds, told),
    denial: lexicon.placeOf(denials),
    subject: lexicon.placeOf(subjects),
    somebody: lexicon.placeOf(somebody),
    unsaid: lexicon.placeOf(unsaid),
  };
}

const ready = new WeakMap<Compiled, Statements>();

/** Made ready once a checklist. */
export function statementsOf(compiled: Compiled): Statements {
  const known = ready.get(compiled);
  if (known) return known;
  const made = readStatements(compiled);
  ready.set(compiled, made);
  return made;
}

/** Every pattern that stands in a label. Its words are not kept: what is made ready for a checklist outlives the note. */
export function matchLabel(index: PatternIndex, words: readonly string[], { label }: Statements, onMatch: (entry: Entry) => void): void {
  const matches = new Matches();
  index.match(label.readList(words), matches);
  label.readList([]);
  matches.entries.forEach(onMatch);
}

/** How many words a pattern names: the more, the surer. */
function wordsOf(pattern: Pattern): number {
  return pattern.tokens.filter(({ place, isOptional }) => place !== null && !isOptional).length;
}

const questionOpeners = new Set(['what', 'why', 'how', 'where', 'when', 'who', 'which']);
const auxiliaries = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'had']);

/** "What did we choose" asks what "What we chose" does: the label without the auxiliary that makes a question of it. */
function withoutAuxiliary(words: readonly string[]): readonly string[] | null {
  if (!questionOpeners.has(words[0] ?? '') || !auxiliaries.has(words[1] ?? '') || !isMember('@asked', words[2] ?? '', false)) return null;
  return [words[0] as string, ...words.slice(2)];
}

/** What is known of a field from a label: how many of its words a way of saying it names, or only how many of the kind's words it holds. */
interface LabelReading {
  named: number;
  held: number;
}

function readKinds(words: readonly string[], statements: Statements): ReadonlyMap<number, LabelReading> {
  const read = new Map<number, LabelReading>();
  for (const asked of [words, withoutAuxiliary(words)]) {
    if (asked === null) continue;
    matchLabel(statements.labels, asked, statements, ({ field, points, pattern }) => {
      const known = read.get(field) ?? { named: 0, held: 0 };
      read.set(field, known);
      if (points === namesOnly) known.held += asked === words ? 1 : 0;
      else known.named = Math.max(known.named, wordsOf(pattern));
    });
  }
  return read;
}

/** What a label of a team's own making stands for. */
export interface KindsOfLabel {
  /** Most likely first. */
  readonly fields: readonly number[];
  /** How many of its words say so. */
  readonly named: number;
  /** No more than single words of it do. */
  readonly isNamed: boolean;
}

export function kindsOfLabel(words: readonly string[], compiled: Compiled): KindsOfLabel {
  const read = [...readKinds(words, statementsOf(compiled))];
  read.sort(([a, one], [b, other]) => other.named - one.named || other.held - one.held || a - b);
  const named = read[0]?.[1].named ?? 0;
  return { fields: read.map(([field]) => field), named, isNamed: named === 0 };
}
