/**
 * The lines of one note as one checklist reads them. A full review and one after an edit go the same way through the same code:
 * the only difference is how many lines have been read before.
 *
 * The contract that the rules keep: **a fact about a line is a pure function of the line's own words, of what `Row` says of it (is it the
 * first, are the lines beside it blank), and of the checklist**. It is given the line as a string, answers in offsets from the line's start, and keeps no piece
 * of the note's text. What needs the whole note works on these facts, and is done anew at every edit.
 */
import type { Change } from '../note/change.ts';
import { type EarlierEnd, type EarlierSign, earlierEntries, endOf, signOf } from '../note/earlier.ts';
import { shifted } from '../note/headings.ts';
import { changeRows, type Row, readRows, rowAt, wordsOf } from '../note/rows.ts';
import type { Span } from '../note/types.ts';
import { type Boundary, Labels } from './boundary.ts';
import type { Compiled } from './compile.ts';
import { readNamedGoal } from './goal.ts';
import type { Asking, LineProse } from './prose.ts';
import { boundariesOf } from './sections.ts';
import { namesWithin } from './speaker.ts';
import { SaidWords } from './statements/said-words.ts';
import { statementsOf } from './statements/statements.ts';
import type { Goal } from './types.ts';

/** What was read from a line. Members that are undefined have not been asked for. */
export interface Facts {
  readonly sign: EarlierSign;
  readonly boundaries: readonly Boundary[];
  /** The boundaries in offsets of the text, and where the line stood then. */
  shownAt: number;
  shown: readonly Boundary[];
  end: EarlierEnd | undefined;
  names: readonly string[] | undefined;
  namedGoals: readonly Goal[] | undefined;
  /** Its sentences, as stretches that touch it cut it. */
  readonly proses: LineProse[];
  /** One an across-fields check that looks at lines. */
  readonly noticed: (Span | null | undefined)[];
}

const fewNames = 6;

export type NoteRow = Row<Facts>;

function moved(boundary: Boundary, by: number): Boundary {
  const { label } = boundary;
  return {
    ...boundary,
    mark: shifted(boundary.mark, by),
    label: { start: label.start + by, end: label.end + by },
    bodyStart: boundary.bodyStart + by,
  };
}

export class NoteLines {
  readonly compiled: Compiled;
  readonly rows: NoteRow[];
  text: string;
  /** What prose was last asked for. */
  asking: Asking | null = null;
  /** Where sentences are read, one after another. */
  readonly said: SaidWords;
  readonly #labels: Labels;
  /** Answers about names, those of the text before that still hold, and all names together. */
  #named = new Map<string, boolean>();
  #namedBefore: ReadonlyMap<string, boolean> = new Map();
  #names: Set<string> | null = null;

  constructor(text: string, compiled: Compiled) {
    this.text = text;
    this.compiled = compiled;
    this.rows = readRows(text);
    this.#labels = new Labels(compiled);
    this.said = new SaidWords(statementsOf(compiled).lexicon);
  }

  /** Afterwards everything is as for a new `NoteLines` of `text`. */
  change(text: string, change: Change): void {
    const { gone, made } = changeRows(this.rows, text, change);
    const before = this.text;
    this.text = text;
    // A name that no changed line holds is named by the others, or by none, as it was.
    const isTouched = (name: string) =>
      gone.some((row) => wordsOf(before, row).includes(name)) || made.some((row) => wordsOf(text, row).includes(name));
    this.#namedBefore = new Map([...this.#named].filter(([name]) => !isTouched(name)));
    this.#named = new Map();
    this.#names = null;
    this.#labels.next();
  }

  wordsOf(row: NoteRow): string {
    return wordsOf(this.text, row);
  }

  factsOf(row: NoteRow): Facts {
    row.facts ??= this.#read(row);
    return row.facts;
  }

  #read(row: NoteRow): Facts {
    const words = this.wordsOf(row);
    const boundaries = boundariesOf(words, row, this.compiled, this.#labels.resolve);
    const sign = signOf(words, { start: 0, end: row.end - row.start });
    const asked = { end: undefined, names: undefined, namedGoals: undefined };
    return { sign, boundaries, shownAt: 0, shown: boundaries, noticed: [], proses: [], ...asked };
  }

  #endOf(row: NoteRow): EarlierEnd {
    const facts = this.factsOf(row);
    facts.end ??= endOf(this.wordsOf(row), { start: 0, end: row.end - row.start });
    return facts.end;
  }

  /** Quoted and copied-forward entries, whole lines. */
  earlier(): Span[] {
    const { rows } = this;
    const at = (n: number) => rows[n] as NoteRow;
    if (rows.every((row) => this.factsOf(row).sign === 'no')) return [];
    return earlierEntries(
      rows,
      this.text.length,
      (n) => this.factsOf(at(n)).sign,
      (n) => this.#endOf(at(n)),
    );
  }

  /** All boundaries outside earlier entries, in order and in offsets of the text. */
  boundaries(earlier: readonly Span[]): Boundary[] {
    const all: Boundary[] = [];
    let entry = 0;
    for (const row of this.rows) {
      const facts = this.factsOf(row);
      if (facts.boundaries.length === 0) continue;
      while ((earlier[entry]?.end ?? Number.POSITIVE_INFINITY) <= row.start) entry += 1;
      if ((earlier[entry]?.start ?? Number.POSITIVE_INFINITY) <= row.start) continue;
      if (facts.shownAt !== row.start) {
        facts.shown = facts.boundaries.map((boundary) => moved(boundary, row.start));
        facts.shownAt = row.start;
      }
      for (const boundary of facts.shown) all.push(boundary);
    }
    return all;
  }

  /** Does any line use this name within a sentence? */
  readonly isNamed = (name: string): boolean => {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const isNamed = this.#namedBefore.get(name) ?? this.#isUsed(name);
    this.#named.set(name, isNamed);
    return isNamed;
  };

  #isUsed(name: string): boolean {
    // A few names are looked for in the text; for more of them it pays to put all names together.
    if (this.#named.size >= fewNames) this.#names ??= new Set(this.rows.flatMap((row) => this.#namesOf(row)));
    if (this.#names) return this.#names.has(name);
    for (let at = this.text.indexOf(name); at >= 0; ) {
      const row = this.rows[rowAt(this.rows, at)] as NoteRow;
      if (this.#namesOf(row).includes(name)) return true;
      at = this.text.indexOf(name, row.next);
    }
    return false;
  }

  #namesOf(row: NoteRow): readonly string[] {
    const facts = this.factsOf(row);
    facts.names ??= namesWithin(this.wordsOf(row));
    return facts.names;
  }

  /** Goals that are named beside their rating, in offsets from the line's start. */
  namedGoalsOf(row: NoteRow): readonly Goal[] {
    const facts = this.factsOf(row);
    facts.namedGoals ??= readNamedGoal(this.wordsOf(row));
    return facts.namedGoals;
  }

  /** The first place of which a check takes notice in a line, read line by line. */
  firstNotice(check: number, inLine: (words: string, compiled: Compiled) => Span | null): Span | null {
    for (const row of this.rows) {
      if (row.isBlank) continue;
      const { noticed } = this.factsOf(row);
      let at = noticed[check];
      if (at === undefined) {
        at = inLine(this.wordsOf(row), this.compiled);
        noticed[check] = at;
      }
      if (at) return { start: row.start + at.start, end: row.start + at.end };
    }
    return null;
  }

  /** The rows that a stretch touches, by their numbers: from, and up to but not with. */
  rowsOf(span: Span): { from: number; to: number } {
    const from = rowAt(this.rows, span.start);
    let to = rowAt(this.rows, Math.max(span.start, span.end - 1)) + 1;
    if (span.start === span.end) to = from;
    return { from, to };
  }
}
