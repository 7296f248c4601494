import type { Stands } from '../../lib/bridge/view.ts';

/** Why Handrail can't be turned on for the page in front. */
export type CannotBecause =
  | 'browser-page' // chrome://, about:, the add-on shop
  | 'no-page' // no tab, or an empty one
  | 'file-page' // file:
  | 'not-allowed' // the browser's policy keeps extensions off
  | 'no-answer'; // our own background does not say whether it is on

/** The page in front, as far as turning on goes. `host` is for people (`records.example:8443`). */
export type PopupPage =
  | { readonly is: 'looking' }
  /** The organisation has stopped Handrail on every page: who, and their own words. */
  | { readonly is: 'stopped'; readonly name: string | null; readonly message: string }
  | { readonly is: 'off'; readonly host: string }
  /**
   * `canStandBeside` is false where the page can't hold our frame, `liesOver` true where parts of the page were under it: then
   * the browser's own side panel serves.
   */
  | { readonly is: 'on'; readonly host: string; readonly canStandBeside: boolean; readonly liesOver?: boolean; readonly stands?: Stands }
  | { readonly is: 'cannot'; readonly because: CannotBecause };

/** What came of the last press, said once. `declined`: the browser's own question was answered with no. */
export type PopupAnswer = 'declined' | 'trouble';

export interface PopupProps {
  readonly page: PopupPage;
  readonly answer: PopupAnswer | null;
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
  readonly onOpenSidebar: () => void;
  readonly onFit: () => void;
  readonly onStands: (stands: Stands) => void;
  /** A press in the page can open the browser's own panel too. */
  readonly isPanelByPage: boolean;
  readonly onAllDrafts: () => void;
  readonly onOptions: () => void;
}
