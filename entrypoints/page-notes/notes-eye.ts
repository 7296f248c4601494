/** Reads the prior notes that the page shows and keeps the way back to each word. */
import type { MakeNotes } from '../../lib/bridge/page-world.ts';
import { itemsNow, type NotesRead, readNotes } from '../../lib/record/notes.ts';
import { watchElements } from '../../lib/record/page-signals.ts';
import { matches } from '../../lib/record/places.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import { rangeOf } from '../../lib/record/words.ts';

type Told = Pick<NotesRead, 'notes' | 'complete' | 'more' | 'listed'>;

/**
 * How long a list that is word for word the last client's is not taken for the next one's: a page may go on showing what
 * it had, in new elements, until the answer for the next client is there. After that it is believed: two siblings who
 * were always seen together do have the same notes. Witness: tests/client/named.test.ts
 */
const STALE_MS = 10_000;

/**
 * What stood on a client's page for so long was theirs: it is not the next one's, even if nobody had the time to look at it
 * before. Less, and a page may have drawn the next one's notes before their name. Witness: npm run test:client
 */
const SETTLED_MS = 100;

export const makeNotesEye: MakeNotes = (tell, changed, who, signal) => {
  let read: NotesRead | null = null;
  let told: Told | null = null;
  let isDirty = true;
  let lists: readonly Element[] = [];
  let watching = new AbortController();
  let clientId = '';
  let prior: SiteProfile['priorNotes'] | null = null;
  /** Whom an element's words came under: a page redraws its banner before its notes. */
  const cameUnder = new WeakMap<Element, { readonly client: string; readonly words: string; readonly at: number }>();
  let here = '';
  /** When each client was last gone from this page. */
  const leftAt = new Map<string, number>();

  let before: { readonly client: string; readonly words: string; readonly until: number } | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** The list as a whole is still that of the client before. */
  const isStale = (all: NotesRead): boolean => {
    if (!before || before.client === clientId || before.words !== JSON.stringify(all.notes)) return false;
    const left = before.until - performance.now();
    if (left <= 0) return false;
    clearTimeout(later);
    later = setTimeout(onChange, left + 1);
    return true;
  };

  /** In the change's own microtask: when it is read, the page may have gone on to another client. */
  const mark = (): void => {
    const { is, id } = who();
    if (is !== 'read' || !prior) return;
    for (const [element, words] of itemsNow(prior)) {
      if (cameUnder.get(element)?.words !== words) cameUnder.set(element, { client: id, words, at: performance.now() });
    }
  };

  const isAnothers = (element: Element): boolean => {
    const came = cameUnder.get(element);
    if (!came || came.client === clientId) return false;
    if ((leftAt.get(came.client) ?? Number.NEGATIVE_INFINITY) - came.at >= SETTLED_MS) return true;
    cameUnder.set(element, { ...came, client: clientId, at: performance.now() });
    return false;
  };

  const ownNotesOnly = (all: NotesRead): NotesRead => {
    if (isStale(all)) {
      for (const item of all.items) if (cameUnder.get(item)?.client === clientId) cameUnder.delete(item);
      return { ...all, notes: [], words: [], items: [], complete: false };
    }
    const own = all.items.map((element) => !isAnothers(element));
    if (own.every(Boolean)) return all;
    const keep = <T>(list: readonly T[]) => list.filter((_, i) => own[i]);
    return { ...all, notes: keep(all.notes), words: keep(all.words), items: keep(all.items), complete: false };
  };

  const tellNow = () => {
    told = read && { notes: read.notes, complete: read.complete, more: read.more, listed: read.listed };
    if (told) tell(told);
  };

  const onChange = () => {
    mark();
    isDirty = true;
    changed();
  };

  const watch = (now: readonly Element[]) => {
    if (now.length === lists.length && now.every((list, i) => list === lists[i])) return;
    watching.abort();
    watching = new AbortController();
    lists = now;
    isDirty = true;
    watchElements(lists, onChange, watching.signal);
  };
  signal.addEventListener('abort', () => {
    watching.abort();
    clearTimeout(later);
  });

  return {
    look(now, client) {
      prior = now;
      watch(matches(document, prior.list));
      if (!isDirty || client.is !== 'read') return;
      isDirty = false;
      clientId = client.id;
      mark();
      read = ownNotesOnly(readNotes(prior));
      for (const item of read.items) {
        const came = cameUnder.get(item);
        // Told as theirs, however short they stay.
        if (came) cameUnder.set(item, { ...came, at: Number.NEGATIVE_INFINITY });
      }
      if (JSON.stringify(told) !== JSON.stringify({ notes: read.notes, complete: read.complete, more: read.more, listed: read.listed }))
        tellNow();
    },
    tell: tellNow,
    clientChanged(id) {
      if (here) leftAt.set(here, performance.now());
      here = id;
      if (told?.notes.length) before = { client: clientId, words: JSON.stringify(told.notes), until: performance.now() + STALE_MS };
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
