/** Words cut from notes, with where they stand. */
import type { PassageView, SourceView } from '../../../lib/bridge/view.ts';
import type { ClientRecord, Passage, PriorNote } from '../../../lib/choice/types.ts';

export interface Cutter {
  noteAt(n: number): PriorNote;
  sourceOf(n: number): SourceView;
  wordsOf(passage: Passage): PassageView;
}

export function cutterOf({ notes }: ClientRecord): Cutter {
  const noteAt = (n: number) => notes[n - 1] as PriorNote;
  const sourceOf = (n: number): SourceView => {
    const { date, type, author, status } = noteAt(n);
    return { n, date, kind: type, author, status };
  };
  const wordsOf = (passage: Passage): PassageView => ({
    words: (noteAt(passage.n).text ?? '').slice(passage.start, passage.end),
    at: { start: passage.start, end: passage.end },
    source: sourceOf(passage.n),
  });
  return { noteAt, sourceOf, wordsOf };
}
