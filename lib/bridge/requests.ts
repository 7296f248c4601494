/** One-shot questions of the extension's own pages (popup, options) to the background. */
import { browser } from 'wxt/browser';
import type { Reason } from './view.ts';

/** What the popup draws for the tab in front. */
export interface TabState {
  readonly origin: string;
  readonly isOn: boolean;
  readonly isOpen: boolean;
  /** The page can hold our frame; false in a sandboxed page. */
  readonly canStandBeside: boolean;
}

export interface StoredState {
  readonly drafts: number;
  readonly versions: number;
  readonly bytes: number;
  readonly oldest: string | null;
  readonly blocked: boolean;
}

/** What happens before a save, and the reasons that were given for saving as it was. */
export interface GateState {
  readonly mode: 'off' | 'remind' | 'hold';
  readonly asksReason: boolean;
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
}

export interface OptionsState {
  readonly sites: readonly { readonly origin: string; readonly since: string }[];
  readonly checklists: readonly { readonly id: string; readonly title: string; readonly required: number; readonly fields: number }[];
  readonly stored: StoredState;
  readonly worker: string;
  /** Several people work under one login. */
  readonly isShared: boolean;
  readonly gate: GateState;
}

export type Request =
  | { readonly ask: 'tab'; readonly tab: number; readonly origin: string }
  /** Said before the browser's own question, which may close the popup: the background finishes what was begun. */
  | { readonly ask: 'will-turn-on'; readonly origin: string }
  | { readonly ask: 'turn-on'; readonly origin: string }
  | { readonly ask: 'turn-off'; readonly origin: string }
  | { readonly ask: 'open'; readonly tab: number }
  | { readonly ask: 'options' }
  | { readonly ask: 'set-worker'; readonly worker: string }
  | { readonly ask: 'set-shared'; readonly isShared: boolean }
  | { readonly ask: 'set-gate'; readonly mode: GateState['mode']; readonly asksReason: boolean }
  | { readonly ask: 'wipe' };

export interface Replies {
  tab: TabState;
  'will-turn-on': true;
  'turn-on': boolean;
  'turn-off': boolean;
  open: boolean;
  options: OptionsState;
  'set-worker': true;
  'set-shared': true;
  'set-gate': true;
  wipe: boolean;
}

/** Null when the background did not answer. */
export async function ask<A extends Request['ask']>(asked: Extract<Request, { ask: A }>): Promise<Replies[A] | null> {
  try {
    return (await browser.runtime.sendMessage(asked)) as Replies[A];
  } catch {
    return null;
  }
}

export type Answers = { [A in Request['ask']]: (asked: Extract<Request, { ask: A }>) => Promise<Replies[A]> };
