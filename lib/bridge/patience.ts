/**
 * How long an answer is waited for. Should a line between two parts of an extension die and tell nobody, whoever waits on it
 * would wait without end; so after a while it is opened anew, and each time later: a machine that is only slow must not be kept
 * busy. Held by tests/e2e/background-stops.test.ts, with a background that does not hear the first lines.
 */
const FIRST_MS = 2000;
const LONGEST_MS = 30_000;

/** To be called now and then, with the time in ms; `anew` is called when it was waited for too long. */
export function makePatience(anew: () => void): (isWaiting: boolean, now: number) => void {
  let since: number | null = null;
  let ms = FIRST_MS;
  return (isWaiting, now) => {
    if (!isWaiting) {
      since = null;
      ms = FIRST_MS;
      return;
    }
    since ??= now;
    if (now - since < ms) return;
    since = now;
    ms = Math.min(ms * 2, LONGEST_MS);
    anew();
  };
}
