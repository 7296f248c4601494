/** The checks that look across fields. At most three notices: each further reminder makes people heed all of them less. */
import type { Compiled } from '../compile.ts';
import type { ReviewNotice, Verdict } from '../types.ts';
import { pastedTwice } from './pasted-twice.ts';
import { referralWithoutDestination } from './referral-without-destination.ts';
import { riskWithoutAction } from './risk-without-action.ts';

export interface CheckedNote {
  readonly text: string;
  readonly compiled: Compiled;
  /** One a field of `compiled.fields`. */
  readonly verdicts: readonly Verdict[];
}

export interface AcrossCheck {
  readonly id: string;
  judge(note: CheckedNote): ReviewNotice | null;
}

export const acrossChecks: readonly AcrossCheck[] = [riskWithoutAction, referralWithoutDestination, pastedTwice];

export const mostNotices = 3;

/** A check that breaks gives no notice: it had nothing to say about any field. */
function judged(check: AcrossCheck, note: CheckedNote): ReviewNotice | null {
  try {
    return check.judge(note);
  } catch {
    return null;
  }
}

export function findNotices(note: CheckedNote): ReviewNotice[] {
  return acrossChecks.flatMap((check) => judged(check, note) ?? []).slice(0, mostNotices);
}
