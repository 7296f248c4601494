import type { DraftsView } from '../../lib/bridge/view.ts';
import type { DraftScope } from '../../lib/drafts/types.ts';
import type { Standing } from '../../lib/record/health.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { Keeper } from './keeper.ts';
import type { PageStyle } from './page-style.ts';
import type { Pastes } from './pastes.ts';
import type { Picks } from './picks.ts';
import type { GateRules } from './settings.ts';
import type { Tab } from './tab.ts';
import type { Now } from './views/getting-on.ts';
import type { ChecklistSource } from './which-checklist.ts';

/** What the desk is handed by the composition root. */
export interface DeskTools {
  readonly profiles: readonly SiteProfile[];
  readonly keeper: Keeper;
  readonly style: PageStyle;
  readonly now: () => Now;
  /** Which parts of a site profile stand in a frame now. */
  readonly lookAtParts: (tab: number, frame: number, profile: SiteProfile) => Promise<Standing>;
  /** Opens the browser's own panel beside this tab, if the press that asks for it is still under way. */
  readonly openPanel: (tab: number) => Promise<boolean>;
  readonly mint: (tab: number) => Promise<string>;
  readonly isOn: (origin: string) => Promise<boolean>;
  /** The address of this frame's document; "" where it can't be asked. */
  readonly addressOf: (tab: number, frame: number) => Promise<string>;
  readonly bringGate: (tab: number, frame: number) => Promise<void>;
  readonly listDrafts: (scopes: readonly DraftScope[], tab: Tab) => Promise<DraftsView>;
  /** Who reads and writes, of whom the page says this; "" when that can't be told. */
  readonly whoWorks: (onPage: string) => Promise<string>;
  /** No draft may lie here without a passphrase before it. */
  readonly needsPassphrase: () => Promise<boolean>;
  readonly pastes: Pastes;
  readonly picks: Picks;
  readonly packs: ChecklistSource;
  /** How this origin's pages are read, as the team's file says. */
  readonly siteFor: (origin: string) => Promise<unknown>;
  /** The user's own choice, tightened by their team's. */
  readonly rules: () => Promise<GateRules>;
  /** The record system visibly has these notes: drafts that stand in them are done. */
  readonly settleDrafts: (scopes: readonly DraftScope[], notes: readonly string[]) => Promise<boolean>;
}
