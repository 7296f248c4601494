/** One cell of the table: one behaviour of one kind in one browser. */
import { BEHAVIOURS } from './behaviours.ts';
import type { Bench } from './bench.ts';

export const NEVER_ENDS = 'not done after a minute';

/** One cell; a try that never ends is a failure like any other. */
export async function tryOne(bench: Bench, kind: string, behaviour: string): Promise<string> {
  const { lacks, run } = BEHAVIOURS[behaviour] as (typeof BEHAVIOURS)[string];
  if (lacks?.(kind)) return '–';
  try {
    const tooLong = new Promise<never>((_, fail) => setTimeout(fail, 60_000, new Error(NEVER_ENDS)).unref());
    return await Promise.race([run(bench, kind), tooLong]);
  } catch (error) {
    return `no: ${String((error as Error).message)
      .replace(/\s+/g, ' ')
      .slice(0, 240)}`;
  }
}
