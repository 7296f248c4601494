/** Words cut from notes, with where they stand. */
import type { PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { PassageView, SourceView } from '../../../lib/bridge/view.ts';
import type { ClientRecord, Passage, PriorNote } from '../../../lib/choice/types.ts';

export interface Cutter {
  noteAt(n: number): PriorNote;
  sourceOf(n: number): SourceView;
  wordsOf(passage: Passage): PassageView;
}

/** Also a place just before or behind the passage: what was struck out there belonged to it as likely as not. */
function struckIn(text: string, { start, end }: Passage, struckAt: readonly number[] = []): readonly number[] | undefined {
  const isBeside = (at: number) => text.slice(Math.min(at, start), start).trim() === '' && text.slice(end, Math.max(at, end)).trim() === '';
  const inside = struckAt.filter(isBeside).map((at) => Math.min(Math.max(at, start), end) - start);
  return inside.length > 0 ? inside : undefined;
}

/** `pasted`: the note that is not in the record, or null. */
export function cutterOf({ notes }: ClientRecord, read: readonly Pick<PriorNoteRead, 'struckAt'>[], pasted: number | null = null): Cutter {
  const noteAt = (n: number) => notes[n - 1] as PriorNote;
  const sourceOf = (n: number): SourceView => {
    const { date, type, author, status } = noteAt(n);
    return { n, date, kind: type, author, status, ...(n === pasted ? { isPasted: true } : {}) };
  };
  const wordsOf = (passage: Passage): PassageView => ({
    words: (noteAt(passage.n).text ?? '').slice(passage.start, passage.end),
    at: { start: passage.start, end: passage.end },
    source: sourceOf(passage.n),
    struckAt: struckIn(noteAt(passage.n).text ?? '', passage, read[passage.n - 1]?.struckAt),
  });
  return { noteAt, sourceOf, wordsOf };
}
