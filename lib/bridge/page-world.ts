/**
 * What the scripts of a page share: they run in one isolated world that the page can't see into. The agent is in
 * every frame, the shell in the top frame alone, the gate where a profile fits, the hands where they are needed: a
 * frame pays for what it uses.
 */
import type { EditorReader } from '../editors/types.ts';
import type { Span } from '../note/types.ts';
import type { EditorPlace, SiteProfile } from '../record/profile.ts';
import type { Answer, ClientReading, Command, Fact, Push, SaveFact } from './agent-messages.ts';
import type { EditorFact } from './direct-line.ts';

/**
 * Marks our one element on the page; its value is the width of the open sidebar, "0" when it is closed. The styles that
 * the background lends rest on it. An attribute and no element of our own name: a page may define such a name as a
 * custom element, and reach into its closed shadow root by that.
 */
export const OUR_ELEMENT = 'data-handrail';

/** Why an agent ends whose extension was updated, reloaded or removed: nobody is left who could ask or be asked. */
export const GONE = 'gone';

export type ShellFact = 'opened' | 'closed' | 'width' | 'loaded' | 'unseen' | 'under';

export interface Shell {
  start(open: boolean, width: number): void;
  isOpen(): boolean;
  /** False: the page took our element away, or draws over it. */
  canShow(): boolean;
  /** False: the page did not let our frame stand. */
  open(takeFocus?: boolean): boolean;
  close(): void;
  toggle(): void;
  /** Says again that it is open, and asks for a new pairing word: the background had forgotten this tab. */
  ask(): void;
  pair(token: string): void;
  /** Tells the background by the direct line; false when none stands. */
  tell(fact: EditorFact): boolean;
  /** The background was stopped: the direct line is gone with it. */
  cut(): void;
  /** Hides what the frame shows until a reading is confirmed; calls `covered` when the page has been drawn so. */
  blank(covered: () => void): void;
  /** The same while the client stays who they were: what the launcher counts stands. */
  veil(covered?: () => void): void;
  /** Calls `then` when the page as it is now has been drawn. */
  drawn(then: () => void): void;
  /** The sidebar is open and hidden: the background's word is awaited. */
  awaits(): boolean;
  /** Nothing of the frame can be on the screen. */
  isCovered(): boolean;
  show(): void;
  count(verdict: Extract<Push, { push: 'verdict' }>): void;
  remove(): void;
}

export type MakeShell = (tell: (is: ShellFact, n?: number) => void) => Shell;

/** Commands that act on the page, done by the hands. */
export type Acting = Extract<Command, { command: 'show' | 'go-to' | 'insert' | 'open-note' }>;

/** What the hands need of the agent's eyes. */
export interface Sight {
  who(): ClientReading;
  /** A frame within the page that holds an editor alone: it never showed a client, and the tab's word counts. */
  isMute(): boolean;
  profile(): SiteProfile | null;
  readonly notes: Pick<NotesEye, 'range' | 'box' | 'item'> | null;
  readonly editor: {
    current(): { readonly reader: EditorReader; readonly element: HTMLElement; readonly place: EditorPlace } | null;
    reread(): boolean;
    revision(): number;
  };
}

export type Verdict = Extract<Push, { push: 'verdict' }>;

/** What the gate needs of the agent's eyes. */
export interface GateSight {
  profile(): SiteProfile | null;
  /** Read at each asking: form values change without a word, and a save must not be done again for whoever came so. */
  who(): ClientReading;
  readonly editor: Sight['editor'];
  /** False: nobody hears it, and nothing may be held. */
  tell(fact: SaveFact): boolean;
  readonly signal: AbortSignal;
}

/** Stands between a press of Save and the record system. */
export interface Gate {
  /** What may begin a save; the agent hears it before any listener of the page. */
  on(event: MouseEvent | PointerEvent | KeyboardEvent | SubmitEvent): void;
  heard(push: Push): void;
  /** To a background that has just begun: what it needs to know of this frame's saves. */
  tellAgain(): void;
  /** Somebody else's page. */
  reset(): void;
  act(asked: Extract<Command, { command: 'save-anyway' | 'back' }>): Answer;
}

/** The prior notes that a frame shows, and the way back to each word of them. */
export interface NotesEye {
  look(prior: SiteProfile['priorNotes'], client: ClientReading): void;
  tell(): void;
  clientChanged(id: string): void;
  /** The stretch of the page where `span` of the nth note stands; null when the page shows it no more. */
  range(n: number, span: Span): Range | null;
  /** The box of a form in which the nth note stands, while it holds what was read of it. */
  box(n: number): HTMLElement | null;
  item(n: number): Element | null;
}

type NotesFact = Extract<Fact, { fact: 'notes' }>;
export type MakeNotes = (
  tell: (told: Omit<NotesFact, 'fact' | 'client'>) => void,
  changed: () => void,
  who: () => ClientReading,
  signal: AbortSignal,
) => NotesEye;

interface PageWorld {
  /** Ends the agent that runs here. */
  stop?: () => void;
  makeShell?: MakeShell;
  makeNotes?: MakeNotes;
  /** Reads a note in several boxes. */
  formReader?: EditorReader;
  makeGate?: (sight: GateSight) => Gate;
  makeHands?: (sight: Sight) => (asked: Acting) => Promise<Answer>;
}

const KEY = Symbol.for('handrail');

export function pageWorld(): PageWorld {
  const world = globalThis as { [KEY]?: PageWorld };
  world[KEY] ??= {};
  return world[KEY];
}
