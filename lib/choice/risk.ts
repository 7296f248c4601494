/** The newest words about risk anywhere in the record: they may be newer than the Choice, or come from a discharge. */

import { type Entry, isReliable } from './entries.ts';
import { summaryOf } from './summary.ts';
import type { Passage } from './types.ts';

export function newestRisk(ordered: readonly Entry[]): Passage | null {
  for (const entry of ordered.toReversed()) {
    if (!isReliable(entry) || entry.facts.note.text === null) continue;
    const risks = entry.kind === 'addendum' ? summaryOf(entry, [entry]).risks : summaryOf(entry, []).risks;
    const passage = risks?.at(-1);
    if (passage !== undefined) return passage;
  }
  return null;
}
