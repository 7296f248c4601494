/**
 * Which rules a word may matter to, one bit a rule or group of rules: a rule is asked only of sentences that hold a word which it can't do without.
 * Most sentences hold none, and are told by their words' numbers before a word is written out.
 */
export const trait = {
  /** It may be said of somebody else from end to end. */
  ofElse: 1,
  notSo: 2,
  unasked: 4,
  /** Nothing was made, told or done, or only by the writer. */
  setAside: 8,
  /** Opens a greeting. */
  greets: 16,
  /** Ends what was left open. */
  leavesOpen: 32,
  /** Ends a "full stop" or "new line" that was dictated. */
  speaksStop: 64,
} as const;
