/**
 * The list of all drafts, and searching it. What was opened stays in the background's memory while the drafts are open, and goes with the
 * lock: so a second search reads nothing from the disk but what was changed since.
 */
import type { AllDraftsView, AnyDraftRow, LockedBecause } from '../../lib/bridge/view.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import { ANYBODY, type DraftAnywhere, ok, type Result, type StoreError } from '../../lib/drafts/types.ts';
import { whenOf } from './draft-desk.ts';
import { isPaste } from './pastes.ts';

export interface AllDraftsTools {
  store(): Promise<Result<DraftStore, StoreError>>;
  lockedBecause(): Promise<LockedBecause>;
  asksWorker(): Promise<boolean>;
}

export interface AllDraftsDesk {
  look(query: string, show: number): Promise<AllDraftsView>;
  act(id: string, act: 'text' | 'delete' | 'undo'): Promise<string | null>;
  /** The drafts are locked, or are no more: nothing of them is held. */
  forget(): void;
}

/** A draft with what is searched in it: its words, its form, and whose it is. */
interface Known {
  readonly draft: DraftAnywhere;
  readonly folded: string;
}

const fold = (text: string): string => text.toLowerCase();
/** The longest first: it is the rarest as a rule, and a draft without it is looked at no further. */
const termsOf = (query: string): string[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

function know(draft: DraftAnywhere): Known {
  const about = draft.of ? [draft.of.client, draft.of.worker, draft.of.recordSystem] : [];
  return { draft, folded: fold([draft.text, draft.form, ...about].join('\n')) };
}

/** Newest first, those in which every word of the query stands. */
export function search(known: Iterable<Known>, query: string): DraftAnywhere[] {
  const terms = termsOf(query);
  const found: DraftAnywhere[] = [];
  for (const { draft, folded } of known) if (terms.every((term) => folded.includes(term))) found.push(draft);
  return found.sort((a, b) => b.version - a.version);
}

const BEFORE = 60;
const AFTER = 220;

/** Where folding changes lengths the place may be off by a few letters; what is shown are the draft's own words all the same. */
export function excerptOf(text: string, query: string): AnyDraftRow['excerpt'] {
  const [term] = termsOf(query).filter((one) => fold(text).includes(one));
  const at = term === undefined ? 0 : fold(text).indexOf(term);
  const start = term === undefined ? 0 : Math.max(0, at - BEFORE);
  const end = Math.min(text.length, at + (term?.length ?? 0) + AFTER);
  return {
    before: text.slice(start, at),
    found: text.slice(at, at + (term?.length ?? 0)),
    after: text.slice(at + (term?.length ?? 0), end),
    isCut: start > 0 || end < text.length,
  };
}

function asRow(draft: DraftAnywhere, query: string): AnyDraftRow {
  const { id, of, at, goesAt, isSaved, versions, bytes, text } = draft;
  return {
    id,
    client: of?.client ?? '',
    worker: of && of.worker !== ANYBODY ? of.worker : '',
    host: of?.recordSystem.replace(/^https?:\/\//, '') ?? '',
    form: isPaste(draft) ? '' : draft.form,
    when: whenOf(at),
    goes: whenOf(goesAt),
    isSaved,
    versions,
    bytes,
    characters: text.length,
    excerpt: excerptOf(text, query),
  };
}

const NOTHING: AllDraftsView['stored'] = { drafts: 0, versions: 0, bytes: 0, aside: 0 };

export function makeAllDrafts({ store, lockedBecause, asksWorker }: AllDraftsTools): AllDraftsDesk {
  let known = new Map<string, Known>();
  let isKnown = false;
  let stored: AllDraftsView['stored'] = NOTHING;

  const forget = () => {
    known = new Map();
    isKnown = false;
    stored = NOTHING;
  };

  /** What is known, with what was changed since. */
  const refresh = async (opened: DraftStore): Promise<Result<null, StoreError>> => {
    const changes = opened.all.changes();
    const ids = isKnown ? changes : null;
    if (ids?.length === 0) {
      // Nothing to read; whether it may be shown is asked all the same.
      const state = await opened.vault.state();
      if (state.ok && state.value.is === 'open') return ok(null);
    }
    const listed = await opened.all.list(ids ?? undefined);
    if (!listed.ok) {
      forget();
      return listed;
    }
    if (ids === null) known = new Map();
    for (const id of ids ?? []) known.delete(id);
    for (const draft of listed.value.drafts) known.set(draft.id, know(draft));
    isKnown = true;
    stored = listed.value.stored;
    return ok(null);
  };

  const closed = async (opened: Result<DraftStore, StoreError>, error: StoreError): Promise<AllDraftsView> => {
    const state = error === 'locked' || error === 'no-passphrase' ? error : 'blocked';
    const lock = opened.ok && error === 'locked' ? await opened.value.vault.state() : null;
    const waitMs = lock?.ok ? lock.value.waitMs : 0;
    return {
      state,
      ...(state === 'locked' ? { lock: { because: await lockedBecause(), waitMs, asksWorker: await asksWorker() } } : {}),
      query: '',
      rows: [],
      found: 0,
      stored: NOTHING,
    };
  };

  return {
    forget,
    async look(query, show) {
      const opened = await store();
      const fresh = opened.ok ? await refresh(opened.value) : opened;
      if (!opened.ok) return closed(opened, opened.error);
      if (!fresh.ok) return closed(opened, fresh.error);
      const found = search(known.values(), query);
      const { drafts, versions, bytes, aside } = stored;
      const rows = found.slice(0, show).map((draft) => asRow(draft, query));
      return { state: 'ready', query, rows, found: found.length, stored: { drafts, versions, bytes, aside } };
    },
    async act(id, act) {
      const opened = await store();
      if (!opened.ok) return null;
      const { all } = opened.value;
      if (act === 'text') {
        const listed = await all.list([id]);
        return listed.ok ? (listed.value.drafts[0]?.text ?? null) : null;
      }
      const done = await (act === 'delete' ? all.remove(id) : all.bringBack(id));
      return done.ok && done.value > 0 ? '' : null;
    },
  };
}
