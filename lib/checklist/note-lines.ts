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
import { changeRows, type Row, readRows, rowAt, wordsOf } from '../note/rows.ts';
import type { Span } from '../note/types.ts';
import type { BodyFacts } from './bodies.ts';
import { type Boundary, ByLabel } from './boundary.ts';
import type { Asking } from './claims.ts';
import type { Compiled } from './compile.ts';
import { readNamedGoal } from './goal.ts';
import { type LineProse, type SaidBefore, type Stretch, saidIn } from './prose-lines.ts';
import { type Resolved, resolveLabel } from './resolve.ts';
import { boundariesOf } from './sections.ts';
import { namesWithin } from './speaker.ts';
import { SaidWords } from './statements/said-words.ts';
import { type KindsOfLabel, kindsOfLabel, statementsOf } from './statements/statements.ts';
import type { Goal } from './types.ts';
import { proseWords } from './words.ts';

/** What was read from a line. Members that are undefined have not been asked for. */
export interface Facts {
  /** After so many changes of the note. */
  readonly readAt: number;
  readonly sign: EarlierSign;
  readonly headings: readonly Heading[];
  end: EarlierEnd | undefined;
  names: readonly string[] | undefined;
  namedGoals: readonly Goal[] | undefined;
  /** Its sentences, as stretches that touch it cut it. */
  readonly proses: LineProse[];
  /** The stretch that last began in it. */
  stretch: Stretch | null;
  /** One an across-fields check that looks at lines. */
  readonly noticed: (Span | null | undefined)[];
}

/** A note whose lines all begin with ">" has so many with a heading of ours. */
const fewestPoints = 3;
/** What stands over a quotation is no title. */
const announces = /[:>]\s*$|\b(?:wrote|from|sent|copied|pasted|previous|earlier|last|forwarded|original|yesterday)\b/i;
const fewNames = 6;
/** So many rows are tried one by one before they are halved. */
const nextRows = 8;

export type NoteRow = Row<Facts>;

/** Rows by their numbers: from, and up to but not with. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** A boundary, in offsets from the start of its line. What stands under it is kept here. */
export interface Heading extends Boundary {
  readonly row: NoteRow;
  readonly kept: { body: BodyFacts | null };
}

export class NoteLines {
  readonly compiled: Compiled;
  readonly rows: NoteRow[];
  text: string;
  /** How often the text was changed. */
  changes = 0;
  /** The fields for which a heading was last found. */
  taken: ReadonlySet<number> = new Set();
  /** What prose was last asked for. */
  asking: Asking | null = null;
  /** Where sentences are read, one after another. */
  readonly said: SaidWords;
  /** What the lines said that the last change took away. */
  saidBefore: SaidBefore = new Map();
  readonly #labels: ByLabel<Resolved | null>;
  readonly #kinds: ByLabel<KindsOfLabel>;
  /** Answers about names, those of the text before that still hold, and all names together. */
  #named = new Map<string, boolean>();
  #namedBefore: ReadonlyMap<string, boolean> = new Map();
  #names: Set<string> | null = null;
  #asked = 0;

  constructor(text: string, compiled: Compiled) {
    this.text = text;
    this.compiled = compiled;
    this.rows = readRows(text);
    this.#labels = new ByLabel((label) => resolveLabel(label, compiled));
    this.#kinds = new ByLabel((label) => kindsOfLabel(proseWords(label), compiled));
    this.said = new SaidWords(statementsOf(compiled).lexicon);
  }

  /** Afterwards everything is as for a new `NoteLines` of `text`. */
  change(text: string, change: Change): void {
    const { gone, made } = changeRows(this.rows, text, change);
    const before = this.text;
    this.text = text;
    this.changes += 1;
    // A name that no changed line holds is named by the others, or by none, as it was.
    const isTouched = (name: string) =>
      gone.some((row) => wordsOf(before, row).includes(name)) || made.some((row) => wordsOf(text, row).includes(name));
    this.#namedBefore = new Map([...this.#named].filter(([name]) => !isTouched(name)));
    this.#named = new Map();
    this.#names = null;
    this.saidBefore = saidIn(before, gone);
    this.#labels.next();
    this.#kinds.next();
  }

  /** What a label stands for by the words in it. */
  kindsOf(label: string): KindsOfLabel {
    return this.#kinds.of(label);
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
    const boundaries = boundariesOf(words, row, this.compiled, this.#labels.of);
    const headings = boundaries.map((boundary): Heading => ({ ...boundary, row, kept: { body: null } }));
    const sign = signOf(words, { start: 0, end: row.end - row.start });
    const asked = { end: undefined, names: undefined, namedGoals: undefined, stretch: null };
    return { readAt: this.changes, sign, headings, noticed: [], proses: [], ...asked };
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
    if (rows.every((row) => this.factsOf(row).sign === 'no') || this.#isPointed()) return [];
    return earlierEntries(
      rows,
      this.text.length,
      (n) => this.factsOf(at(n)).sign,
      (n) => this.#endOf(at(n)),
    );
  }

  /** "> goal: a key by Christmas" in every line but a title: somebody's bullets, and no message that is answered. */
  #isPointed(): boolean {
    let headed = 0;
    let isFirst = true;
    for (const row of this.rows) {
      if (row.isBlank) continue;
      const { sign, headings } = this.factsOf(row);
      if (sign === 'quote') headed += headings.some(({ resolved, mark }) => resolved !== null && !mark.isInner) ? 1 : 0;
      else if (!isFirst || sign !== 'no' || announces.test(this.wordsOf(row))) return false;
      isFirst = false;
    }
    return headed >= fewestPoints;
  }

  /** All headings outside earlier entries, in order. */
  headings(earlier: readonly Span[]): Heading[] {
    const all: Heading[] = [];
    let entry = 0;
    for (const row of this.rows) {
      const facts = this.factsOf(row);
      if (facts.headings.length === 0) continue;
      while ((earlier[entry]?.end ?? Number.POSITIVE_INFINITY) <= row.start) entry += 1;
      if ((earlier[entry]?.start ?? Number.POSITIVE_INFINITY) <= row.start) continue;
      for (const heading of facts.headings) all.push(heading);
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

  /** The row that holds `at`: mostly the one that was asked for last, or one of the next. */
  #rowNear(at: number): number {
    const { rows } = this;
    let n = this.#asked;
    const most = n + nextRows;
    if ((rows[n]?.start ?? at + 1) <= at) while (n < most && (rows[n + 1]?.start ?? at + 1) <= at) n += 1;
    else n = most;
    this.#asked = n < most ? n : rowAt(rows, at);
    return this.#asked;
  }

  /** Is every one of these rows as it was after so many changes, and so are the lines beside it as far as a rule asks for them? */
  stoodSince(changes: number, { from, to }: RowRange): boolean {
    for (let n = from; n < to; n += 1) if (this.factsOf(this.rows[n] as NoteRow).readAt > changes) return false;
    return true;
  }

  /** The rows that a stretch touches. */
  rowsOf(span: Span): RowRange {
    const from = this.#rowNear(span.start);
    const to = span.start === span.end ? from : this.#rowNear(Math.max(span.start, span.end - 1)) + 1;
    return { from, to };
  }
}
