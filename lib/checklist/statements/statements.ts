/**
 * The kinds of statement that a checklist's fields ask for, made ready to be looked up by the words of a sentence or a label. A team's own
 * checklist has them too: a field is of a kind by its headings.
 */
import type { Compiled } from '../compile.ts';
import { labelKey } from '../words.ts';
import * as coming from './coming.ts';
import * as doing from './doing.ts';
import * as firstPartnership from './first-partnership.ts';
import * as handing from './handing.ts';
import * as handover from './handover.ts';
import type { Kind } from './kind.ts';
import { Lexicon, type Place } from './lexicon.ts';
import * as partnership from './partnership.ts';
import { type Pattern, splitPattern } from './pattern.ts';
import { PatternIndex, type Written } from './pattern-index.ts';
import * as planning from './planning.ts';
import * as safety from './safety.ts';
import { SaidWords } from './said-words.ts';
import * as sharing from './sharing.ts';
import * as steps from './steps.ts';
import * as using from './using.ts';
import * as views from './views.ts';
import * as wanting from './wanting.ts';

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

export interface Statements {
  readonly lexicon: Lexicon;
  /** Ways of saying something, and the team's own phrases. */
  readonly says: PatternIndex;
  readonly labels: PatternIndex;
  /** The field for what an earlier note said, or -1: a sentence that retells it states nothing of today. */
  readonly retold: number;
  readonly denial: Place;
  readonly subject: Place;
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
    for (const kind of kinds) {
      const keys = kind.headings.map(labelKey);
      const named = keys.filter((key) => compiled.headings.get(key)?.includes(n)).length / keys.length + (keys.includes(title) ? 1 : 0);
      if (named <= most || named < leastNamed) continue;
      most = named;
      best = kind;
    }
    return best;
  });
}

const denials = 'no|not|never|without|nor|isnt|wasnt|didnt|doesnt|dont|hasnt|havent|cannot|cant|wont|nil|neither';
/** "It doesn't; he now wants to": who comes right behind a denial begins what is not denied. */
const subjects = 'i|he|she|they|we|hes|shes|theyre|hed|shed|theyd';

function written(words: string, field: number, points: number, isPhrase = false): Written {
  return { parts: splitPattern(words), field, points, isPhrase };
}

/** The patterns of a checklist's kinds and its own phrases, as they are written. */
function writtenOf(compiled: Compiled, kinds: readonly (Kind | null)[]): { says: Written[]; labels: Written[] } {
  const says = compiled.cues.map(({ words, field }) => written(words.join(' '), field, words.length, true));
  const labels: Written[] = [];
  kinds.forEach((kind, field) => {
    if (!kind) return;
    for (const [points, patterns] of Object.entries(kind.says))
      for (const words of patterns) says.push(written(words, field, Number(points)));
    for (const words of kind.labels) labels.push(written(`^ ${words} $`, field, 1));
    labels.push(written(`^ *? *? *? ${kind.names} *? *? $`, field, namesOnly));
  });
  return { says, labels };
}

export function readStatements(compiled: Compiled): Statements {
  const kinds = kindsOf(compiled);
  const { says, labels } = writtenOf(compiled, kinds);
  const places = new Set([denials, subjects]);
  for (const { parts } of [...says, ...labels]) for (const { bare } of parts.tokens) if (bare !== null) places.add(bare);
  const lexicon = new Lexicon(places);
  return {
    lexicon,
    says: new PatternIndex(says, lexicon),
    labels: new PatternIndex(labels, lexicon),
    retold: kinds.lastIndexOf(firstPartnership.readFromChoice),
    denial: lexicon.placeOf(denials),
    subject: lexicon.placeOf(subjects),
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

/** How many words a pattern names: the more, the surer. */
function wordsOf(pattern: Pattern): number {
  return pattern.tokens.filter(({ place, isOptional }) => place !== null && !isOptional).length;
}

/** The fields that a label of a team's own making stands for, most likely first, and whether no more than a word of it says so. */
export function kindsOfLabel(words: readonly string[], compiled: Compiled): { fields: readonly number[]; isNamed: boolean } {
  const exact = new Map<number, number>();
  let isNamed = true;
  const { lexicon, labels } = statementsOf(compiled);
  labels.match(new SaidWords(lexicon).readList(words), ({ field, points, pattern }) => {
    exact.set(field, Math.max(exact.get(field) ?? 0, points === namesOnly ? 0 : wordsOf(pattern)));
    if (points !== namesOnly) isNamed = false;
  });
  return { fields: [...exact].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([field]) => field), isNamed };
}
