/** Long work that lets others have their turn: a key, a save, another tab. */

/** ms without a pause. */
const LONGEST = 20;

/** Work that pauses often, done in stretches. Short work is done in one. */
export async function inTurns<T>(work: Generator<unknown, T>, now: () => number = () => performance.now()): Promise<T> {
  for (let from = now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - from < LONGEST) continue;
    await new Promise((done) => setTimeout(done));
    from = now();
  }
}
