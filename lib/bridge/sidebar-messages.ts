/** Every message between a sidebar page and the background. A sidebar shows nothing until it is paired. */
import type { DraftsView, HoldView, LastSaveView, SaidId, SidebarAction, SidebarView, TabName, ThisNoteView } from './view.ts';

export const SIDEBAR_PORT = 'sidebar';

/** What rises from a sidebar. */
export type FromSidebar =
  /** Beside a page: the one-time word that our shell handed to this very frame. */
  | { readonly say: 'pair'; readonly token: string }
  /** In the browser's own panel: follow this window's tab in front. */
  | { readonly say: 'panel'; readonly window: number }
  /** The view of this epoch stands on the screen; the shell may show the frame. `hold`: a question about a save stands there. */
  | { readonly say: 'drawn'; readonly epoch: number; readonly hold: boolean }
  /** At each turn of drawing a question about a save: whoever holds that save hears that somebody is at it. */
  | { readonly say: 'drawing' }
  /** Somebody looks at this sidebar: the background is not to be stopped under it. */
  | { readonly say: 'still-here' }
  /** Something shown under this epoch is to go to the clipboard: is it still the same client's page? */
  | { readonly say: 'may-copy'; readonly epoch: number; readonly nth: number }
  | { readonly say: 'act'; readonly epoch: number; readonly action: SidebarAction };

/** What comes down. A part belongs to the view of its epoch and is dropped by a sidebar that shows another. */
export type ToSidebar =
  | { readonly tell: 'view'; readonly view: SidebarView }
  | { readonly tell: 'thisNote'; readonly epoch: number; readonly part: ThisNoteView }
  | { readonly tell: 'drafts'; readonly epoch: number; readonly part: DraftsView }
  | { readonly tell: 'hold'; readonly epoch: number; readonly part: HoldView | null }
  | { readonly tell: 'lastSave'; readonly epoch: number; readonly part: LastSaveView | null }
  | { readonly tell: 'said'; readonly epoch: number; readonly said: SaidId }
  | { readonly tell: 'tab'; readonly tab: TabName }
  | { readonly tell: 'may-copy'; readonly nth: number; readonly yes: boolean };

/** The window message by which the shell hands the word to its own frame. */
export interface PairingWord {
  readonly handrail: string;
}

export function isPairingWord(raw: unknown): raw is PairingWord {
  return typeof raw === 'object' && raw !== null && typeof (raw as { handrail?: unknown }).handrail === 'string';
}

export function isToSidebar(raw: unknown): raw is ToSidebar {
  return typeof raw === 'object' && raw !== null && typeof (raw as { tell?: unknown }).tell === 'string';
}
