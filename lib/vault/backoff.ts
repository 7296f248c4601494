/** How long to wait after wrong passphrases. It slows a person at this browser; whoever took a copy of the files is slowed by Argon2id alone. */

export interface Tries {
  /** Wrong ones since the last right one. */
  readonly count: number;
  /** When the last of them was made, in milliseconds, by this machine's clock. */
  readonly lastAt: number;
}

export const NO_TRIES: Tries = { count: 0, lastAt: 0 };

/** Mistyping is common: these cost nothing. */
export const FREE_TRIES = 4;
const FIRST_WAIT_MS = 5_000;
export const LONGEST_WAIT_MS = 15 * 60_000;

const waitAfter = (count: number): number =>
  count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_TRIES));

/** Milliseconds until the next try. A clock that was set back makes nobody wait longer than the whole wait. */
export function waitLeft(tries: Tries, now: number): number {
  const wait = waitAfter(tries.count);
  return Math.max(0, Math.min(wait, tries.lastAt + wait - now));
}
