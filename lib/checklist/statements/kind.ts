/**
 * A kind of statement: what a field of some checklist asks for, however its team names it. `headings` tell which field is of the kind;
 * `says` are the ways of saying it in prose, by their points (5 names it and nothing else, 4 names it, 3 says it, 2 may say it, 1 only adds to another).
 * `labels` are headings that teams make up for it, in the same patterns; they count only where nothing surer was read. `names` are the
 * words that most such headings have one of: the weakest reading, which counts only where the note's sure headings are set the same way.
 */
export interface Kind {
  readonly id: string;
  readonly headings: readonly string[];
  readonly says: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>>;
  readonly labels: readonly string[];
  readonly names: string;
}
