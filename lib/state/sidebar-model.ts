/**
 * What the sidebar draws, as signals. Facts arrive from the background; a part of an older epoch is dropped, and when
 * the line breaks the screen is emptied: what nobody vouches for is not shown.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ToSidebar } from '../bridge/sidebar-messages.ts';
import type { FieldFindingView, NothingBecause, SaidId, SidebarView, TabName, ThisNoteView } from '../bridge/view.ts';

export interface SaidNow {
  readonly id: SaidId;
  /** Rises with each saying, so that the same words are said again. */
  readonly nth: number;
}

export interface SidebarModel {
  readonly view: ReadonlySignal<SidebarView>;
  readonly tab: ReadonlySignal<TabName>;
  readonly said: ReadonlySignal<SaidNow | null>;
  /** Rises with each whole view and each hold: the page's shell waits to hear that these are drawn. A note's review is none. */
  readonly awaited: ReadonlySignal<number>;
  setTab(tab: TabName): void;
  hear(message: ToSidebar): void;
  blank(because: NothingBecause): void;
}

export function nothing(because: NothingBecause, epoch = 0): SidebarView {
  return {
    epoch,
    nothing: because,
    client: null,
    worker: null,
    host: '',
    gettingOn: null,
    thisNote: null,
    drafts: null,
    hold: null,
    lastSave: null,
  };
}

/** Plain data, compared through and through. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = Object.keys(a);
  const has = b as Readonly<Record<string, unknown>>;
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name as never], has[name]));
}

/** Where a field stands shifts with every key before it; on the screen it counts only that it stands somewhere. */
const looksSame = (a: FieldFindingView, b: FieldFindingView): boolean => isSame({ ...a, at: a.at === null }, { ...b, at: b.at === null });

/** The new part with the old objects of all that looks the same, so that only what changed is drawn. */
function keepWhatIsSame(before: ThisNoteView | null, now: ThisNoteView): ThisNoteView {
  if (!before) return now;
  const kept = Object.entries(before).filter(([name, value]) => name !== 'fields' && isSame(value, now[name as keyof ThisNoteView]));
  const known = new Map(before.fields.map((field) => [field.id, field]));
  const fields = now.fields.map((field) => {
    const old = known.get(field.id);
    return old && looksSame(old, field) ? old : field;
  });
  return { ...now, ...Object.fromEntries(kept), fields };
}

export function makeSidebarModel(): SidebarModel {
  const view = signal<SidebarView>(nothing('not-paired'));
  const tab = signal<TabName>('getting-on');
  const said = signal<SaidNow | null>(null);
  const awaited = signal(0);

  const isCurrent = (epoch: number) => view.value.epoch === epoch;
  /** A hold names fields, not a client: it is shown while the user has hidden the rest. */
  const takes = (part: string) => view.value.nothing === null || (part === 'hold' && view.value.nothing === 'hidden-by-you');

  return {
    view: computed(() => view.value),
    tab: computed(() => tab.value),
    said: computed(() => said.value),
    awaited: computed(() => awaited.value),
    setTab(name) {
      batch(() => {
        // What was said belongs to what was pressed; on another tab it would only stand in the way.
        if (name !== tab.value) said.value = null;
        tab.value = name;
      });
    },
    blank(because) {
      batch(() => {
        view.value = nothing(because);
        said.value = null;
      });
    },
    hear(message) {
      if (message.tell === 'view') {
        batch(() => {
          // Words about one client's page are not left standing over another's.
          if (message.view.epoch !== view.value.epoch) said.value = null;
          view.value = message.view;
          awaited.value += 1;
        });
      } else if (message.tell === 'may-copy') return;
      else if (message.tell === 'tab') tab.value = message.tab;
      else if (!isCurrent(message.epoch)) return;
      else if (message.tell === 'said') said.value = { id: message.said, nth: (said.value?.nth ?? 0) + 1 };
      else if (message.tell === 'thisNote' && takes('thisNote')) {
        view.value = { ...view.value, thisNote: keepWhatIsSame(view.value.thisNote, message.part) };
      } else if (takes(message.tell)) {
        batch(() => {
          view.value = { ...view.value, [message.tell]: message.part };
          if (message.tell === 'hold') awaited.value += 1;
        });
      }
    },
  };
}
