/** The checks that look across fields. At most three notices: each further reminder makes people heed all of them less. */
import type { Span } from '../../note/types.ts';
import type { Compiled } from '../compile.ts';
import type { NoteLines } from '../note-lines.ts';
import type { ReviewNotice, Verdict } from '../types.ts';
import { pastedTwice } from './pasted-twice.ts';
import { referralWithoutDestination } from './referral-without-destination.ts';
import { riskWithoutAction } from './risk-without-action.ts';

export interface CheckedNote {
  readonly text: string;
  readonly compiled: Compiled;
  /** One a field of `compiled.fields`. */
  readonly verdicts: readonly Verdict[];
  readonly lines: NoteLines;
}

export interface AcrossCheck {
  readonly id: string;
  /**
   * For a check that looks at every line: the first place in one line of which it takes notice, in offsets from the line's start.
   * A pure function of the line, which is given with its break, and of the checklist: only lines that an edit changed are read again.
   */
  readonly inLine?: (words: string, compiled: Compiled) => Span | null;
  /** `inLines`: the first place in the note that `inLine` finds, looked for when it is asked for. */
  judge(note: CheckedNote, inLines: () => Span | null): ReviewNotice | null;
}

export const acrossChecks: readonly AcrossCheck[] = [riskWithoutAction, referralWithoutDestination, pastedTwice];

export const mostNotices = 3;

/** A check that breaks gives no notice: it had nothing to say about any field. */
function judged(check: AcrossCheck, n: number, note: CheckedNote): ReviewNotice | null {
  try {
    return check.judge(note, () => (check.inLine ? note.lines.firstNotice(n, check.inLine) : null));
  } catch {
    return null;
  }
}

export function findNotices(note: CheckedNote): ReviewNotice[] {
  return acrossChecks.flatMap((check, n) => judged(check, n, note) ?? []).slice(0, mostNotices);
}
