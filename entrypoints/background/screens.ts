/** The sidebars that stand beside a tab, and what each of them is told. Only what belongs to the tab's epoch is drawn. */
import type { SidebarEnd } from '../../lib/bridge/lines.ts';
import type { ToSidebar } from '../../lib/bridge/sidebar-messages.ts';
import type { DraftsView, GettingOnView, NothingBecause, SidebarView } from '../../lib/bridge/view.ts';
import { TWO_WORKERS } from '../../lib/record/names.ts';
import { stepOf } from './fitted.ts';
import { goneView } from './health.ts';
import { foldedOf } from './opening.ts';
import { lastOf } from './saves.ts';
import type { Tab } from './tab.ts';

export interface Screens {
  attach(end: SidebarEnd, tab: number): void;
  detach(end: SidebarEnd): void;
  /** It is drawn what its tab tells. */
  isAttached(end: SidebarEnd): boolean;
  tell(tab: Tab, message: ToSidebar): void;
  /** The browser's own panel shows this tab: no page can cover it. */
  isInPanel(tab: Tab): boolean;
  /** Draws the whole view. */
  push(tab: Tab): void;
  setReading(tab: Tab, view: GettingOnView): void;
  setDrafts(tab: Tab, view: DraftsView): void;
}

interface Drawn {
  readonly epoch: number;
  reading: GettingOnView | null;
  drafts: DraftsView | null;
}

/** A view that says nothing about anyone, and why. */
export function nothingView(because: NothingBecause, epoch = 0, host = ''): SidebarView {
  return {
    epoch,
    nothing: because,
    client: null,
    worker: null,
    host,
    gettingOn: null,
    thisNote: null,
    drafts: null,
    hold: null,
    lastSave: null,
  };
}

export function makeScreens(): Screens {
  const sidebars = new Map<SidebarEnd, number>();
  const drawn = new WeakMap<Tab, Drawn>();

  /** What was worked out for this epoch; of an older one nothing is kept. */
  const now = (tab: Tab): Drawn => {
    let known = drawn.get(tab);
    if (known?.epoch !== tab.epoch) {
      known = { epoch: tab.epoch, reading: null, drafts: null };
      drawn.set(tab, known);
    }
    return known;
  };

  const viewOf = (tab: Tab): SidebarView => ({
    ...whatOf(tab),
    ...(!tab.fit && !tab.isHidden && { gone: goneView(tab) }),
    ...(tab.covers && !tab.fit && { covers: tab.covers, isOver: tab.stands === 'over' }),
  });

  const whatOf = (tab: Tab): SidebarView => {
    const { who, epoch, hold, thisNote } = tab;
    const host = tab.origin.replace(/^https?:\/\//, '');
    const guess = tab.guess?.is;
    const isFitted = tab.fitted !== null;
    if (tab.fit && !tab.isHidden) {
      const step = stepOf(tab.fit, who);
      const reads = who.is === 'client' && (step === 'first' || step === 'second') ? [who.name, ...who.more] : [];
      return { ...nothingView('unknown-page', epoch, host), fit: { step, reads } };
    }
    if (who.is === 'nobody') return { ...nothingView(who.because, epoch, host), guess, isFitted, hasTeamSite: tab.teamSite !== null };
    // A hold names fields only, and has to be said somewhere.
    if (tab.isHidden) return { ...nothingView('hidden-by-you', epoch, host), hold };
    const { reading, drafts } = now(tab);
    const client = { name: who.name, more: who.more };
    const folded = foldedOf(tab);
    return {
      epoch,
      nothing: null,
      client,
      worker: (who.worker !== TWO_WORKERS && who.worker) || null,
      host,
      guess,
      gettingOn: reading,
      thisNote,
      drafts,
      hold,
      lastSave: lastOf(tab),
      ...(folded && { folded }),
    };
  };

  const tell = (tab: Tab, message: ToSidebar) => {
    if (tab.fit && message.tell !== 'view') return;
    if (tab.isHidden && (message.tell === 'thisNote' || message.tell === 'drafts' || message.tell === 'lastSave')) return;
    for (const [end, id] of sidebars) if (id === tab.id) end.tell(message);
  };

  return {
    attach: (end, tab) => void sidebars.set(end, tab),
    detach: (end) => void sidebars.delete(end),
    isAttached: (end) => sidebars.has(end),
    tell,
    isInPanel: (tab) => [...sidebars].some(([end, id]) => id === tab.id && end.tab === null),
    push: (tab) => tell(tab, { tell: 'view', view: viewOf(tab) }),
    setReading(tab, view) {
      now(tab).reading = view;
    },
    setDrafts(tab, view) {
      now(tab).drafts = view;
      tell(tab, { tell: 'drafts', epoch: tab.epoch, part: view });
    },
  };
}
