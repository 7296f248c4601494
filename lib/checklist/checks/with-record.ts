/**
 * The checks that need more than the note: who the client is, and what the record already holds. Pure like the others: what
 * they need is handed in. They come before the checks across fields: a note in the wrong record is the worst of all.
 */
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
  judge(note: NoteInRecord): ReviewNotice | null;
}

export const recordChecks: readonly RecordCheck[] = [anotherNhsNumber, repeatsChoice];

/** A check that breaks gives no notice. */
function judged(check: RecordCheck, note: NoteInRecord): ReviewNotice | null {
  try {
    return check.judge(note);
  } catch {
    return null;
  }
}

/** The same review, with what only the record can tell said first; three notices at most, all kinds together. */
export function besideRecord(review: Review, note: NoteInRecord): Review {
  const said = recordChecks.flatMap((check) => judged(check, note) ?? []);
  return said.length === 0 ? review : { ...review, notices: [...said, ...review.notices].slice(0, mostNotices) };
}
