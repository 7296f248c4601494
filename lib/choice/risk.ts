/** The newest words about risk anywhere in the record: they may be newer than the Choice, or come from a discharge. */
import { type Entries, type Entry, isReliable } from './entries.ts';
import { summaryOf } from './summary.ts';
import type { Passage } from './types.ts';

function riskIn(entry: Entry): Passage | null {
  if (!isReliable(entry) || entry.facts.note.text === null) return null;
  const { risks } = summaryOf(entry, entry.kind === 'addendum' ? [entry] : []);
  return risks?.at(-1) ?? null;
}

/** Null where none is recorded, and where several are and their order can't be told. */
export function newestRisk({ ordered, isOrderSure }: Entries): Passage | null {
  const found = ordered.map(riskIn).filter((passage) => passage !== null);
  return isOrderSure || found.length === 1 ? (found.at(-1) ?? null) : null;
}
