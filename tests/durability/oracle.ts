/** What was typed, by the clock, and what may be missing after a kill. Outside the browser: it can't be killed with it. */

/** How much of what was typed may be gone. The store promises durability within a second. */
export const MAY_LOSE_MS = 1_000;

export interface Typed {
  /** Everything typed so far, after this key. */
  readonly text: string;
  /** When the browser had answered for the key, in milliseconds. */
  readonly at: number;
}

export interface Verdict {
  readonly is: 'kept' | 'lost' | 'wrong';
  /** How long before the kill the newest key was typed that is missing; 0 when nothing is. */
  readonly lostMs: number;
}

/**
 * `kept`: what came back is a beginning of what was typed, and what is missing is younger than a second. `wrong`: it is
 * something else, which no kill explains. `pressed` is all with the key for which the browser had not answered when it was
 * killed: it may have come, or not.
 */
export function judge(typed: readonly Typed[], pressed: string, killedAt: number, back: string): Verdict {
  if (!pressed.startsWith(back)) return { is: 'wrong', lostMs: 0 };
  const firstMissing = typed.find(({ text }) => text.length > back.length);
  const lostMs = firstMissing ? Math.max(0, killedAt - firstMissing.at) : 0;
  return { is: lostMs > MAY_LOSE_MS ? 'lost' : 'kept', lostMs };
}
