/**
 * The checks that need more than the note: who the client is, and what the record already holds. Pure like the others: what
 * they need is handed in. They come before the checks across fields: a note in the wrong record is the worst of all.
 */
import { type Row, readRows } from '../../note/rows.ts';
import type { Checklist, Review, ReviewNotice } from '../types.ts';
import { mostNotices } from './across-fields.ts';
import { anotherNhsNumber } from './another-nhs-number.ts';
import { repeatsChoice } from './repeats-choice.ts';

/** What the record holds beside the note that is being written. */
export interface RecordWords {
  /** The words of the client's earlier notes, as far as they were read. */
  readonly earlier: readonly string[];
  /** The words of the Choice in force, and of its Choice Plus; none where no Choice is in force. */
  readonly choice: readonly string[];
}

export interface NoteInRecord extends RecordWords {
  readonly text: string;
  readonly checklist: Checklist;
  /** The client as the page names them: number first, then whatever stands beside the name. */
  readonly client: readonly string[];
}

export interface RecordCheck {
  readonly id: string;
  /** `rows` are the lines of the note's text; what was read from one of them may be kept with it. */
  judge(note: NoteInRecord, rows: readonly Row<unknown>[]): ReviewNotice | null;
}

export const recordChecks: readonly RecordCheck[] = [anotherNhsNumber, repeatsChoice];

/** A check that breaks gives no notice. */
function judged(check: RecordCheck, note: NoteInRecord, rows: readonly Row<unknown>[]): ReviewNotice | null {
  try {
    return check.judge(note, rows);
  } catch {
    return null;
  }
}

/** The same review, with what only the record can tell said first; three notices at most, all kinds together. `rows`: the note's lines, where they were read. */
export function besideRecord(review: Review, note: NoteInRecord, rows: readonly Row<unknown>[] = readRows(note.text)): Review {
  const said = recordChecks.flatMap((check) => judged(check, note, rows) ?? []);
  return said.length === 0 ? review : { ...review, notices: [...said, ...review.notices].slice(0, mostNotices) };
}
