/** Reads the prior notes that the page shows and keeps the way back to each word. */
import type { PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import type { MakeNotes } from '../../lib/bridge/page-world.ts';
import { type NotesRead, readNotes } from '../../lib/record/notes.ts';
import { watchElements } from '../../lib/record/page-signals.ts';
import { matches } from '../../lib/record/places.ts';
import { rangeOf } from '../../lib/record/words.ts';

type Told = Pick<NotesRead, 'notes' | 'complete' | 'more' | 'listed'>;

const signature = (note: PriorNoteRead) => JSON.stringify([note.date, note.type, note.author, note.text]);

export const makeNotesEye: MakeNotes = (tell, changed, signal) => {
  let read: NotesRead | null = null;
  let told: Told | null = null;
  let isDirty = true;
  let lists: readonly Element[] = [];
  let watching = new AbortController();
  let clientId = '';
  /** Which client an element's words were first seen under: a page redraws its banner before its notes. */
  const seenUnder = new WeakMap<Element, { readonly client: string; readonly signature: string }>();

  const isAnothers = (element: Element, note: PriorNoteRead): boolean => {
    const seen = seenUnder.get(element);
    if (seen && seen.client !== clientId && seen.signature === signature(note)) return true;
    seenUnder.set(element, { client: clientId, signature: signature(note) });
    return false;
  };

  const ownNotesOnly = (all: NotesRead): NotesRead => {
    const own = all.items.map((element, i) => !isAnothers(element, all.notes[i] as PriorNoteRead));
    if (own.every(Boolean)) return all;
    const keep = <T>(list: readonly T[]) => list.filter((_, i) => own[i]);
    return { ...all, notes: keep(all.notes), words: keep(all.words), items: keep(all.items), complete: false };
  };

  const tellNow = () => {
    told = read && { notes: read.notes, complete: read.complete, more: read.more, listed: read.listed };
    if (told) tell(told);
  };

  const watch = (now: readonly Element[]) => {
    if (now.length === lists.length && now.every((list, i) => list === lists[i])) return;
    watching.abort();
    watching = new AbortController();
    lists = now;
    isDirty = true;
    const onChange = () => {
      isDirty = true;
      changed();
    };
    watchElements(lists, onChange, watching.signal);
  };
  signal.addEventListener('abort', () => watching.abort());

  return {
    look(prior, client) {
      watch(matches(document, prior.list));
      if (!isDirty || client.is !== 'read') return;
      isDirty = false;
      clientId = client.id;
      read = ownNotesOnly(readNotes(prior));
      if (JSON.stringify(told) !== JSON.stringify({ notes: read.notes, complete: read.complete, more: read.more, listed: read.listed }))
        tellNow();
    },
    tell: tellNow,
    clientChanged() {
      read = null;
      told = null;
      isDirty = true;
    },
    range(n, span) {
      const words = read?.words[n - 1];
      return words ? rangeOf(words, span) : null;
    },
    item: (n) => read?.items[n - 1] ?? null,
  };
};
