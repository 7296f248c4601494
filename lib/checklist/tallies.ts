/**
 * What the patterns of a sentence are worth for each field. Sentences are counted one after another in the same arrays: a note has some hundreds of
 * them, and most say nothing.
 */
import type { Points } from './sentence-scores.ts';
import type { Entry } from './statements/pattern-index.ts';

/** What is said twice outweighs what is said once, by so much of its points and not more than this. */
const alsoSaid = 0.5;
const mostAlsoSaid = 2;
/** A kind of statement needs so much where no phrase of the team's own stands beside it: two are a word that may be said of anything. */
const leastSaid = 3;

export class Tallies {
  /** The fields for which anything was counted, in the order in which it was. */
  readonly #fields: Int32Array;
  #size = 0;
  readonly #phrases: Float64Array;
  readonly #strongest: Float64Array;
  readonly #also: Float64Array;

  constructor(fields: number) {
    this.#fields = new Int32Array(fields);
    this.#phrases = new Float64Array(fields);
    this.#strongest = new Float64Array(fields);
    this.#also = new Float64Array(fields);
  }

  clear(): void {
    for (let n = 0; n < this.#size; n += 1) {
      const field = this.#fields[n] as number;
      this.#phrases[field] = 0;
      this.#strongest[field] = 0;
      this.#also[field] = 0;
    }
    this.#size = 0;
  }

  count({ field, points, isPhrase }: Entry): void {
    const phrases = this.#phrases[field] as number;
    const strongest = this.#strongest[field] as number;
    if (phrases === 0 && strongest === 0) {
      this.#fields[this.#size] = field;
      this.#size += 1;
    }
    if (isPhrase) this.#phrases[field] = phrases + points;
    else {
      this.#also[field] = (this.#also[field] as number) + Math.min(strongest, points) * alsoSaid;
      this.#strongest[field] = Math.max(strongest, points);
    }
  }

  #worth(field: number): number {
    const phrases = this.#phrases[field] as number;
    const worth = (this.#strongest[field] as number) + Math.min(mostAlsoSaid, this.#also[field] as number);
    if (phrases === 0) return worth >= leastSaid ? worth : 0;
    return Math.max(worth, phrases) + Math.min(worth, phrases) * alsoSaid;
  }

  /** Of the fields for which it is worth anything. */
  points(): readonly Points[] {
    let points: Points[] | null = null;
    for (let n = 0; n < this.#size; n += 1) {
      const field = this.#fields[n] as number;
      const score = this.#worth(field);
      if (score === 0) continue;
      if (points) points.push({ field, score });
      else points = [{ field, score }];
    }
    return points ?? nothingSaid;
  }
}

/** Of most sentences. */
export const nothingSaid: readonly Points[] = [];
