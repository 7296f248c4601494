/** Reads the prior notes that the page shows and keeps the way back to each word. */
import { NOTE_LIMIT } from '../../lib/bridge/agent-messages.ts';
import type { MakeNotes } from '../../lib/bridge/page-world.ts';
import { itemsNow, listsOf, type NotesRead, readingNotes } from '../../lib/record/notes.ts';
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

/**
 * Words that came when nobody could be told, or in the moment before the client changed, may be either's: they are taken
 * for those of the client who is here once they have stood so long under that name. A page that changes the client again
 * while it still waits for the last one's notes would otherwise show them under the next name.
 * Witness: npm run test:client, seed 71039 on a busy machine
 */
const SURE_MS = 750;

const NOBODY = '';

export const makeNotesEye: MakeNotes = (tell, changed, who, signal) => {
  let read: NotesRead | null = null;
  let told: Told | null = null;
  let isDirty = true;
  /** What stands here already, came under nobody we know of. */
  let isNew = true;
  let lists: readonly Element[] = [];
  /** Those of them that are in sight: nothing need change in them for it. */
  let inSight: readonly Element[] = [];
  let watching = new AbortController();
  /** A long list is being read, stretch by stretch. */
  let isReading = false;
  /** Rises with each change of the client. */
  let nthClient = 0;
  let clientId = '';
  let prior: SiteProfile['priorNotes'] | null = null;
  /** Whom an element's words came under: a page redraws its banner before its notes. */
  const cameUnder = new WeakMap<Element, { readonly client: string; readonly words: string; readonly at: number }>();
  let here = '';
  let hereSince = performance.now();
  /** When each client was last gone from this page. */
  const leftAt = new Map<string, number>();

  let before: { readonly client: string; readonly words: string; readonly until: number } | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** The list as a whole is still that of the client before. */
  const isStale = (all: NotesRead): boolean => {
    if (!before || before.client === clientId || before.words !== JSON.stringify(all.notes)) return false;
    const left = before.until - performance.now();
    if (left <= 0) return false;
    lookAgainIn(left);
    return true;
  };

  function lookAgainIn(ms: number): void {
    clearTimeout(later);
    later = setTimeout(onChange, ms + 1);
  }

  /** In the change's own microtask: when it is read, the page may have gone on to another client. */
  const mark = (client = who()): void => {
    if (!prior) return;
    const id = client.is === 'read' ? client.id : NOBODY;
    for (const [element, words] of itemsNow(prior)) {
      if (cameUnder.get(element)?.words !== words) cameUnder.set(element, { client: id, words, at: performance.now() });
    }
  };

  /** How long until what this element says may be taken for the words of the client who is here, ms; Infinity: it is another's. */
  const msUntilSure = (element: Element): number => {
    const came = cameUnder.get(element);
    if (!came || came.client === clientId) return 0;
    if ((leftAt.get(came.client) ?? Number.NEGATIVE_INFINITY) - came.at >= SETTLED_MS) return Number.POSITIVE_INFINITY;
    return Math.max(0, Math.max(hereSince, came.at) + SURE_MS - performance.now());
  };

  const ownNotesOnly = (all: NotesRead): NotesRead => {
    if (isStale(all)) {
      for (const item of all.items) if (cameUnder.get(item)?.client === clientId) cameUnder.delete(item);
      return { ...all, notes: [], words: [], boxes: [], items: [], complete: false };
    }
    const waits = all.items.map(msUntilSure);
    if (waits.every((ms) => ms === 0)) return all;
    const soonest = Math.min(...waits.filter((ms) => ms > 0));
    if (Number.isFinite(soonest)) lookAgainIn(soonest);
    const own = waits.map((ms) => ms === 0);
    const keep = <T>(list: readonly T[]) => list.filter((_, i) => own[i]);
    return { ...all, notes: keep(all.notes), words: keep(all.words), boxes: keep(all.boxes), items: keep(all.items), complete: false };
  };

  const tellNow = () => {
    told = read && { notes: read.notes, complete: read.complete, more: read.more, listed: read.listed };
    if (told) tell(told);
  };

  /** Values change without a word: they are looked at whenever the page is. */
  const haveBoxesChanged = (): boolean =>
    read?.boxes.some((box, i) => box !== null && box.value.slice(0, NOTE_LIMIT) !== read?.words[i]?.text) === true;

  const done = (all: NotesRead) => {
    read = ownNotesOnly(all);
    for (const item of read.items) {
      const came = cameUnder.get(item);
      // Told as theirs, however short they stay.
      if (came) cameUnder.set(item, { ...came, client: clientId, at: Number.NEGATIVE_INFINITY });
    }
    if (JSON.stringify(told) !== JSON.stringify({ notes: read.notes, complete: read.complete, more: read.more, listed: read.listed }))
      tellNow();
  };

  /**
   * Stretch by stretch, with a turn for the page between them; a tab that nobody sees is read in one go, where timers are a
   * second apart. With another client what was read so far is nobody's.
   */
  const readOn = (work: ReturnType<typeof readingNotes>, nth: number) => {
    if (signal.aborted || nth !== nthClient) return;
    const now = who();
    if (isReading && (now.is !== 'read' || now.id !== clientId)) {
      isReading = false;
      isDirty = true;
      return;
    }
    let step = work.next();
    while (!step.done && document.visibilityState === 'hidden') step = work.next();
    isReading = !step.done;
    if (!step.done) return void setTimeout(() => readOn(work, nth));
    done(step.value);
    if (isDirty) changed();
  };

  const onChange = () => {
    mark();
    isDirty = true;
    changed();
  };

  const areSame = (some: readonly Element[], others: readonly Element[]) =>
    some.length === others.length && some.every((list, i) => list === others[i]);

  const watch = (now: readonly Element[], seen: readonly Element[]) => {
    isDirty ||= !areSame(seen, inSight);
    inSight = seen;
    if (areSame(now, lists)) return;
    watching.abort();
    watching = new AbortController();
    lists = now;
    isDirty = true;
    watchElements(lists, onChange, watching.signal);
  };
  // A tab that slides or fades away is in sight until that has ended, and no change of the page follows.
  for (const kind of ['transitionend', 'animationend'])
    addEventListener(kind, ({ target }) => target instanceof Node && lists.some((list) => target.contains(list)) && changed(), { signal });
  signal.addEventListener('abort', () => {
    watching.abort();
    clearTimeout(later);
  });

  return {
    look(now, client) {
      prior = now;
      watch(matches(document, prior.list), listsOf(prior));
      isDirty ||= haveBoxesChanged();
      // What is being read is read to its end: a page that changes at each frame would never be read otherwise.
      if (!isDirty || isReading || client.is !== 'read') return;
      isDirty = false;
      clientId = client.id;
      if (isNew) mark({ ...client, is: 'unreadable' });
      isNew = false;
      mark(client);
      readOn(readingNotes(prior), nthClient);
    },
    tell: tellNow,
    clientChanged(id) {
      if (here) leftAt.set(here, performance.now());
      here = id;
      hereSince = performance.now();
      if (told?.notes.length) before = { client: clientId, words: JSON.stringify(told.notes), until: performance.now() + STALE_MS };
      read = null;
      told = null;
      isDirty = true;
      isReading = false;
      nthClient += 1;
    },
    box(n) {
      const box = read?.boxes[n - 1];
      return box?.isConnected && box.value.startsWith(read?.words[n - 1]?.text ?? '') ? box : null;
    },
    range(n, span) {
      const words = read?.words[n - 1];
      return words ? rangeOf(words, span) : null;
    },
    item: (n) => read?.items[n - 1] ?? null,
  };
};
