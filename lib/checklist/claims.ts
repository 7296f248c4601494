/** Which fields a sentence speaks for: the one that it says most plainly first, and others beside it. */
import type { Compiled } from './compile.ts';
import type { NoteLines } from './note-lines.ts';
import type { Part, Sentence, Stretch } from './prose-lines.ts';
import { mostAmong, type Points } from './sentence-scores.ts';
import { statementsOf } from './statements/statements.ts';

/** The fields that prose is asked for, and the points that a sentence needs. */
export interface Asking {
  readonly isOpen: readonly boolean[];
  readonly least: number;
}

/** Points from which a sentence speaks of risk, or of what somebody wants, beside what it says most about. */
const surelyRisk = 3;
const surelyGoal = 4;
/** The same for any other field, which must also be said about as plainly as what the sentence says most about. */
const surelySecond = 4;
const nearly = 1;
/** What a sentence is about outweighs the same said in passing. */
const saidFirst = 1;

export function bestField({ points }: Sentence, { isOpen, least }: Asking, { risk, checklist }: Compiled): number {
  const asked = checklist.fields.length;
  let best: Points | null = null;
  for (const one of points ?? []) {
    // A goal that no field asks for takes no sentence from one that is asked for.
    if (one.field >= asked && best && best.field < asked) continue;
    const isAskedFor = best === null || best.field < asked || one.field >= asked;
    if (!isOpen[one.field] || one.score < (one.field === risk ? Math.max(least, surelyRisk) : least)) continue;
    if (!best || !isAskedFor || one.score > best.score || (one.score === best.score && one.field < best.field)) best = one;
  }
  return best?.field ?? -1;
}

function scoreFor(field: number, { points }: Sentence): number {
  return points?.find((one) => one.field === field)?.score ?? 0;
}

export interface Claims {
  readonly first: readonly Points[];
  readonly second: readonly Points[];
}

/** From key to key mostly the same is asked: then it is the same object. */
export function askingOf(lines: NoteLines, isOpen: readonly boolean[], least: number): Asking {
  const { asking } = lines;
  if (asking?.least === least && asking.isOpen.every((open, n) => open === isOpen[n])) return asking;
  lines.asking = { isOpen, least };
  return lines.asking;
}

export function claimsOf(sentence: Sentence, asking: Asking, compiled: Compiled): Claims | null {
  if (sentence.points === null) return null;
  if (sentence.asked !== asking) {
    sentence.claims = readClaims(sentence, asking, compiled);
    sentence.asked = asking;
  }
  return sentence.claims;
}

/** The field that a sentence speaks for first, and those that it speaks for beside it. */
function readClaims(sentence: Sentence, asking: Asking, compiled: Compiled): Claims | null {
  const { isOpen, least } = asking;
  const { risk, goal } = compiled;
  const best = sentence.points ? bestField(sentence, asking, compiled) : -1;
  if (best < 0) return null;
  const most = scoreFor(best, sentence);
  const isRetold = best === statementsOf(compiled).retold;
  const others = (sentence.points ?? []).filter(
    ({ field }) => field !== best && isOpen[field] && !(isRetold && (field === risk || field === goal)),
  );
  // A sentence that speaks of risk is shown as risk, whatever else it says ("she said that they would be better off dead"); what
  // somebody wants is a goal even where the sentence says as much about something else.
  const isAlso = ({ field, score }: Points) =>
    (field === risk && score >= Math.max(least, surelyRisk)) || (field === goal && score >= Math.max(least, surelyGoal));
  const first = [{ field: best, score: most + saidFirst }, ...others.filter(isAlso)];
  return { first, second: others.filter(({ score }) => score >= Math.max(least, surelySecond) && score > most - nearly) };
}

/** Of most lines. */
export const nothing: Claims = { first: [], second: [] };

function mostClaims(all: readonly (Claims | null)[]): Claims {
  const known = all.filter((claims) => claims !== null);
  if (known.length === 0) return nothing;
  const first = mostAmong(known.map((claims) => claims.first));
  const second = mostAmong(known.map((claims) => claims.second));
  return first.length + second.length > 0 ? { first, second } : nothing;
}

/** The most that any sentence claims for each field: of a line, and of a stretch of lines. */
export function mostOfPart(part: Part, asking: Asking, compiled: Compiled): Claims {
  if (part.claims !== null && part.asked === asking) return part.claims;
  // Of most lines no sentence says anything.
  const isAny = part.sentences.some(({ points }) => points !== null);
  part.claims = isAny ? mostClaims(part.sentences.map((sentence) => claimsOf(sentence, asking, compiled))) : nothing;
  part.asked = asking;
  return part.claims;
}

export function mostOfStretch(stretch: Stretch, asking: Asking, compiled: Compiled): Claims {
  if (stretch.claims !== null && stretch.asked === asking) return stretch.claims;
  stretch.claims = mostClaims(stretch.parts.map((part) => mostOfPart(part, asking, compiled)));
  stretch.asked = asking;
  return stretch.claims;
}
