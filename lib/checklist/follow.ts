/**
 * Follows one note as it is being written. An editor tells the whole text at every key; only what the change can have changed is read
 * again. The answer is always that of a full review: the same code gives both, over lines (`NoteLines`) that may have been read before, with
 * what stands under their headings (`bodies.ts`). What rules have to keep for that stands at the head of those two files and of `lib/note/rows.ts`;
 * `tests/unit/checklist/follow.test.ts` fails when one does not.
 *
 * Holds the last text of the note, as long as its owner holds it, and forgets it with `forget`.
 */
import { changeBetween } from '../note/change.ts';
import { type Row, readRows } from '../note/rows.ts';
import { compiledOf } from './compile.ts';
import { NoteLines } from './note-lines.ts';
import { doubtEverywhere, longestNote, reviewLines } from './review.ts';
import type { Checklist, Review } from './types.ts';

export interface Follower {
  /** The same as `review(readNote(text, { whole }), checklist)`. */
  review(text: string, whole: boolean): Review;
  /** The lines of this text: those that the last review read, where it is the same text. */
  rows(text: string): readonly Row<unknown>[];
  /** Lets go of the note's text and of all that was read from it. */
  forget(): void;
}

export function follow(checklist: Checklist): Follower {
  const compiled = compiledOf(checklist);
  let lines: NoteLines | null = null;

  const forget = () => {
    lines = null;
  };

  const take = (text: string): NoteLines => {
    const change = lines && changeBetween(lines.text, text);
    if (!lines) lines = new NoteLines(text, compiled);
    else if (change) lines.change(text, change);
    return lines;
  };

  return {
    forget,
    rows: (text) => (lines?.text === text ? lines.rows : readRows(text)),
    review(text, whole) {
      if (text.length > longestNote) {
        forget();
        return doubtEverywhere(checklist, 'too-long');
      }
      try {
        return reviewLines(take(text), whole);
      } catch {
        // What was half read is not to be built on.
        forget();
        return doubtEverywhere(checklist, 'check-failed');
      }
    },
  };
}
