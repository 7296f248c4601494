/** One-shot questions of the extension's own pages (popup, options) to the background. */
import { browser } from 'wxt/browser';
import type { CopyFinished, CopyJudged, CopyKept } from './copy-view.ts';
import type { ChecklistOnPaper, OrganisationView, PackChecked, PacksView, PackTaken } from './pack-view.ts';
import type { AllDraftsView, Reason, Stands, StoppedView } from './view.ts';

/** What the popup draws for the tab in front. */
export interface TabState {
  readonly origin: string;
  readonly isOn: boolean;
  readonly isOpen: boolean;
  /** The page can hold our frame; false in a sandboxed page. */
  readonly canStandBeside: boolean;
  /** Parts of the page are under the sidebar that stands beside it now. */
  readonly liesOver: boolean;
  readonly stands: Stands;
}

export interface StoredState {
  readonly drafts: number;
  readonly versions: number;
  readonly bytes: number;
  readonly oldest: string | null;
  readonly blocked: boolean;
  /** Drafts were gone after the last start of the browser, though nobody took them. */
  readonly isForgetful?: boolean | undefined;
}

/** What happens before a save, and the reasons that were given for saving as it was. */
export interface GateState {
  readonly mode: 'off' | 'remind' | 'hold';
  readonly asksReason: boolean;
  /** What the team asks for; less can't be chosen. */
  readonly atLeast: 'off' | 'remind' | 'hold';
  /** The team keeps it as it is. */
  readonly isKept: boolean;
  /** It is the organisation that asks for it, or keeps it. */
  readonly isByOrganisation?: boolean | undefined;
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
}

/** What the passphrase before the drafts is doing. `waiting`: texts typed while locked. */
export interface VaultState {
  readonly is: 'none' | 'locked' | 'open';
  readonly waitMs: number;
  readonly waiting: number;
  /** Minutes without use after which the drafts lock. */
  readonly minutes: number;
  /** Who asks that there be a passphrase; null where it is the user's choice. */
  readonly required: 'organisation' | 'team' | 'shared-computer' | 'shared-login' | null;
  /** Opening asks for a name too: the page can't be trusted to tell, or does not. */
  readonly asksWorker: boolean;
  /** Different people sit at this computer one after the other. */
  readonly isSharedComputer: boolean;
  /** Set or kept by the organisation: not changed here. */
  readonly keepsShared?: boolean | undefined;
  readonly keepsMinutes?: boolean | undefined;
}

/** `passphrase` or `code` opens; `next` is a new passphrase. */
export interface VaultRequest {
  readonly ask: 'vault';
  readonly act: 'set' | 'unlock' | 'lock' | 'change' | 'new-code' | 'remove';
  readonly passphrase?: string | undefined;
  readonly code?: string | undefined;
  readonly next?: string | undefined;
  /** Who opens it, where that is asked. */
  readonly worker?: string | undefined;
}

export type VaultReply =
  | { readonly is: 'done'; readonly printed: string }
  | { readonly is: 'wrong' | 'wait'; readonly waitMs: number }
  | { readonly is: 'typo'; readonly group: number }
  | { readonly is: 'wrong-length'; readonly letters: number }
  | { readonly is: 'too-short' | 'too-plain' | 'too-long' | 'not-now' | 'failed' | 'required' };

export interface OptionsState {
  readonly vault: VaultState;
  readonly sites: readonly {
    readonly origin: string;
    readonly since: string;
    readonly readBy: { readonly is: 'fitted' | 'team'; readonly on: string } | { readonly is: 'guess' } | null;
  }[];
  readonly checklists: readonly {
    readonly id: string;
    readonly title: string;
    readonly required: number;
    readonly fields: number;
    readonly isOwn: boolean;
  }[];
  readonly stored: StoredState;
  readonly worker: string;
  /** Several people work under one login. */
  readonly isShared: boolean;
  /** Set or kept by the organisation: not changed here. */
  readonly keepsShared?: boolean | undefined;
  readonly keepsWorker?: boolean | undefined;
  readonly gate: GateState;
  /** After how many days a draft goes that the record does not have, and one that it has. */
  readonly keptDays: { readonly unsaved: number; readonly saved: number };
  /** What the organisation sets; null where it sets nothing. */
  readonly organisation?: OrganisationView | null | undefined;
}

export type Request =
  /** Whether the organisation has stopped Handrail. */
  | { readonly ask: 'stopped' }
  | { readonly ask: 'tab'; readonly tab: number; readonly origin: string }
  /** Said before the browser's own question, which may close the popup: the background finishes what was begun. */
  | { readonly ask: 'will-turn-on'; readonly origin: string }
  | { readonly ask: 'turn-on'; readonly origin: string }
  | { readonly ask: 'turn-off'; readonly origin: string }
  | { readonly ask: 'open'; readonly tab: number }
  | { readonly ask: 'set-stands'; readonly origin: string; readonly stands: Stands }
  /** Handrail is to be fitted to the page of this tab. */
  | { readonly ask: 'fit'; readonly tab: number }
  /** What was fitted to a site: forgotten, or as a pack that holds it alone. */
  | { readonly ask: 'forget-fit'; readonly origin: string }
  | { readonly ask: 'fit-file'; readonly origin: string }
  | { readonly ask: 'options' }
  | { readonly ask: 'set-worker'; readonly worker: string }
  | { readonly ask: 'set-shared'; readonly isShared: boolean }
  | { readonly ask: 'set-shared-computer'; readonly isShared: boolean }
  | { readonly ask: 'set-gate'; readonly mode: GateState['mode']; readonly asksReason: boolean }
  | { readonly ask: 'packs' }
  /** A checklist in use, to be read on one page. */
  | { readonly ask: 'checklist'; readonly id: string }
  /** A file may come to be looked at: what takes longest the first time is done now. */
  | { readonly ask: 'get-ready' }
  /** A file is told as it lies, in base64: whether it is text at all is for the background to say. */
  | { readonly ask: 'check-pack'; readonly file: string }
  /** More of the examples of a pack that is looked at. */
  | { readonly ask: 'go-on-looking'; readonly look: string }
  | { readonly ask: 'take-pack'; readonly file: string; readonly onto: number; readonly meant: readonly string[] }
  | { readonly ask: 'pack-back'; readonly id: string }
  | { readonly ask: 'drop-pack'; readonly id: string }
  /** A checklist that comes with Handrail, as a pack that a team can make its own. */
  | { readonly ask: 'shipped-file'; readonly id: string }
  /** `isWithAdded`: together with what was added here, as a suggestion to whoever keeps it. */
  | { readonly ask: 'pack-file'; readonly id: string; readonly isWithAdded: boolean }
  | {
      readonly ask: 'drop-heading';
      readonly pack: string;
      readonly checklist: string;
      readonly field: string;
      readonly heading: string;
    }
  /** The pack that is being changed here, if there is one. */
  | { readonly ask: 'copy' }
  /** Null: it is thrown away. */
  | { readonly ask: 'keep-copy'; readonly text: string | null; readonly checklist: string }
  /** What the copy means now, and how `note`, an invented text, reads by it. Nothing of this is kept. */
  | { readonly ask: 'judge-copy'; readonly text: string; readonly checklist: string; readonly note: string }
  /** How one of its record systems is read, as a file of its own. */
  | { readonly ask: 'copy-site'; readonly text: string; readonly site: string }
  /** As a file with its next version. `isGiven`: others will have it, so that the one after is another version. */
  | { readonly ask: 'finish-copy'; readonly text: string; readonly isGiven: boolean }
  | { readonly ask: 'wipe' }
  /** The first `show` of what is found; of everything without words. */
  | { readonly ask: 'all-drafts'; readonly query: string; readonly show: number }
  | { readonly ask: 'any-draft'; readonly id: string; readonly act: 'text' | 'delete' | 'undo' }
  | { readonly ask: 'open-all-drafts' }
  | VaultRequest
  | { readonly ask: 'set-lock-minutes'; readonly minutes: number };

export interface Replies {
  stopped: { readonly by: StoppedView | null };
  tab: TabState;
  'will-turn-on': true;
  'turn-on': boolean;
  'turn-off': boolean;
  open: boolean;
  'set-stands': true;
  fit: boolean;
  'forget-fit': true;
  'fit-file': { readonly name: string; readonly text: string } | null;
  options: OptionsState;
  /** False where the organisation keeps it as it is: so these, and the gate. */
  'set-worker': boolean;
  'set-shared': boolean;
  /** False while the drafts are locked: it is turned off by somebody who can open them. */
  'set-shared-computer': boolean;
  /** False where the team keeps it as it is. */
  'set-gate': boolean;
  packs: PacksView;
  checklist: ChecklistOnPaper | null;
  'get-ready': true;
  'check-pack': PackChecked;
  /** Null: the background was stopped meanwhile, and it is to be begun anew. */
  'go-on-looking': PackChecked | null;
  'take-pack': PackTaken;
  'pack-back': boolean;
  'drop-pack': boolean;
  'drop-heading': boolean;
  'shipped-file': { readonly name: string; readonly text: string } | null;
  /** `too-much`: with what was added here nobody could take it. */
  'pack-file': { readonly name: string; readonly text: string } | 'too-much' | null;
  copy: CopyKept | null;
  'keep-copy': boolean;
  'judge-copy': CopyJudged | null;
  'copy-site': { readonly name: string; readonly text: string } | null;
  'finish-copy': CopyFinished | null;
  wipe: boolean;
  'all-drafts': AllDraftsView;
  /** The text, or "" when it was done; null when it was not. */
  'any-draft': string | null;
  'open-all-drafts': true;
  vault: VaultReply;
  'set-lock-minutes': boolean;
}

/** Those that change nothing: a background that was stopped over them is asked once more. */
const LOOKS: ReadonlySet<Request['ask']> = new Set(['stopped', 'tab', 'options', 'packs', 'checklist', 'shipped-file', 'pack-file']);

/** A message to a background that is just being stopped may never be answered, nor refused. Witness: options that stayed empty. */
const ANSWERS_MS = 2000;

/** Null when the background did not answer. */
export async function ask<A extends Request['ask']>(asked: Extract<Request, { ask: A }>): Promise<Replies[A] | null> {
  if (!LOOKS.has(asked.ask)) return askOnce(asked);
  const first = askOnce(asked);
  const inTime = await Promise.race([first, new Promise<null>((done) => setTimeout(done, ANSWERS_MS, null))]);
  if (inTime !== null) return inTime;
  const again = askOnce(asked);
  // One that is only slow may still be the quicker one.
  return Promise.race([first.then((late) => late ?? again), again]);
}

async function askOnce<A extends Request['ask']>(asked: Extract<Request, { ask: A }>): Promise<Replies[A] | null> {
  try {
    return (await browser.runtime.sendMessage(asked)) as Replies[A];
  } catch {
    return null;
  }
}

export type Answers = { [A in Request['ask']]: (asked: Extract<Request, { ask: A }>) => Promise<Replies[A]> };
