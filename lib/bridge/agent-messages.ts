/**
 * Every message between a frame's page agent and the background, one table a direction.
 * Facts rise through a port in order; commands come down and are answered. No zod here: the agent carries none.
 * The background checks what rises with lib/bridge/agent-schemas.ts, the agent what comes down with `isCommand`.
 */
import type { SiteProfile } from '../record/profile.ts';

export const AGENT_PORT = 'agent';

/** Longest note text, in UTF-16 units, that is sent in one piece; a longer one is cut and `whole` is false. */
export const NOTE_LIMIT = 400_000;
/** Prior notes read at most, and text of all of them together. */
export const PRIOR_NOTES_LIMIT = 2_000;
export const PRIOR_TEXT_LIMIT = 2_000_000;
/** Attachments of one note that are named, and units of a name. */
export const FILES_LIMIT = 5;
export const FILE_NAME_LIMIT = 80;
/** Places of struck-through words in one note that are handed on. */
export const STRUCK_LIMIT = 200;

/** Who this frame's page says is the client. */
export interface ClientReading {
  /**
   * `read`: every place that the profile names gave the same client. `unreadable`: one is missing or hidden.
   * `differs`: two places name two clients. `none`: the system is known and no record is open. `silent`: this frame
   * shows nothing of a known record system, or is itself hidden, and has no say.
   */
  readonly is: 'read' | 'unreadable' | 'differs' | 'none' | 'silent';
  /** Normalised id; "" unless `read`. Hashed before it is stored anywhere. */
  readonly id: string;
  readonly name: string;
  readonly more: readonly string[];
  readonly worker: string;
}

export interface PriorNoteRead {
  readonly date: string;
  readonly type: string;
  readonly author: string;
  readonly status: 'signed' | 'draft' | 'struck-out' | 'unknown';
  /** The page's word where its status is none that the profile knows: "DNA" in a column that says how the contact went. */
  readonly outcome?: string | undefined;
  /** Null: its body is not shown (collapsed) or holds no words (a scan). */
  readonly text: string | null;
  /** False when the body was longer than is read. */
  readonly whole: boolean;
  /** No words, but a picture or a file that can't be read. */
  readonly isFile?: boolean | undefined;
  /** What the page calls its attachments, which are not read. */
  readonly files?: readonly string[] | undefined;
  /** Its words are folded away, and one control of the page unfolds them. */
  readonly opens?: boolean | undefined;
  /** Where in `text` words stood that are struck through on the page: those are not in it. */
  readonly struckAt?: readonly number[] | undefined;
}

export interface EditorRead {
  /** Rises with each change of this frame's note. */
  readonly revision: number;
  readonly text: string;
  readonly whole: boolean;
  readonly isRich: boolean;
  readonly isReadOnly: boolean;
  /** The text is no longer what stood there when the editor was found: somebody wrote. */
  readonly isTouched: boolean;
  /** The profile's name of the form. */
  readonly form: string;
  /** The page's own word for the kind of note that is being written, or "". */
  readonly noteType: string;
}

/**
 * What became of a save. `held`: the nth hold of this frame; `again`: the user would have to save once more, since their
 * act can't be repeated for them. `let-go`: it was held and nobody could ask; `again` as before, else it was repeated.
 */
export type SaveFact =
  | { readonly was: 'held'; readonly nth: number; readonly again: boolean }
  | { readonly was: 'let-go'; readonly again: boolean }
  /** `spent`: said again to a background that has just begun: a save of this note was held before. */
  /** It was done again for the user. `taken`: the page shows a sign of having taken it; `no-sign`: it shows none. */
  /** `late`: the page sent it, too long after anything that the user did to be held. */
  | { readonly was: 'passed' | 'not-checked' | 'late' | 'spent' | 'taken' | 'no-sign' };

/** A part of the site profile that matches something in this frame now. */
export type PagePart = 'notes' | 'editor' | 'save';

/** What rises. */
export type Fact =
  | { readonly fact: 'here'; readonly profile: string | null; readonly isTop: boolean; readonly parts: readonly PagePart[] }
  | { readonly fact: 'client'; readonly reading: ClientReading; readonly at: number }
  | {
      readonly fact: 'notes';
      readonly notes: readonly PriorNoteRead[];
      readonly complete: boolean;
      readonly more: number;
      readonly listed: boolean;
      readonly client: string;
    }
  /** `at`: the reading of the client that it was read under. `revision` orders these facts, which may come by two ways. */
  | { readonly fact: 'editor'; readonly editor: EditorRead | null; readonly client: string; readonly at: number; readonly revision: number }
  | { readonly fact: 'flush' }
  | ({ readonly fact: 'save' } & SaveFact)
  /** `n`: the width in px, or how many parts of the page can't be seen into. */
  | { readonly fact: 'shell'; readonly is: 'opened' | 'closed' | 'width' | 'loaded' | 'unseen' | 'under'; readonly n?: number };

/** What comes down the port without an answer. */
export type Push =
  | {
      readonly push: 'welcome';
      readonly profiles: readonly SiteProfile[];
      readonly open: boolean;
      readonly width: number;
    }
  /** The gate's script stands in this frame. A verdict follows. */
  | { readonly push: 'gate'; readonly mode: 'off' | 'remind' | 'hold' }
  | {
      readonly push: 'verdict';
      readonly revision: number;
      readonly notFound: number;
      readonly checked: boolean;
      /** The note is written in this very frame. */
      readonly isHere: boolean;
      /** A save of this note was held already. */
      readonly isSpent: boolean;
      /** What the launcher says, and the one sign that it shows: a number, "?", "!" or "". */
      readonly words: string;
      readonly sign: string;
    }
  /** `coming`: the question is on its way to the screen, said again at each sign of that; `shown`: it is there; `over`: it can't be; `ended`: it was answered. */
  | { readonly push: 'hold'; readonly nth: number; readonly is: 'coming' | 'shown' | 'over' | 'ended' }
  | { readonly push: 'kept'; readonly revision: number }
  /** One-time word that pairs the sidebar's frame with this document; handed on to that frame alone. */
  | { readonly push: 'token'; readonly token: string }
  | { readonly push: 'client-shown'; readonly at: number };

/** Commands to one frame; each is answered once. */
export type Command =
  | { readonly command: 'tell' }
  | { readonly command: 'leave' }
  | { readonly command: 'toggle' }
  /** `takeFocus`: a question is about to stand there, and is to be answered by keyboard. */
  | { readonly command: 'open'; readonly takeFocus?: boolean }
  | { readonly command: 'close' }
  /** Back into the note, with the caret where it was. */
  | { readonly command: 'back' }
  | { readonly command: 'who' }
  /** Answers when the page as it is now has been drawn; in a tab behind, when it is in front again. */
  | { readonly command: 'drawn' }
  | { readonly command: 'show'; readonly note: number; readonly start: number; readonly end: number; readonly client: string }
  /** Opens one folded note; the first `skip` of those that are folded are left. */
  | { readonly command: 'open-note'; readonly skip: number; readonly client: string }
  | { readonly command: 'go-to'; readonly start: number; readonly end: number; readonly revision: number }
  | {
      readonly command: 'insert';
      readonly text: string;
      readonly how: 'replace' | 'at-end' | 'at-caret' | 'if-empty';
      readonly client: string;
      readonly worker: string;
    }
  | { readonly command: 'save-anyway'; readonly client: string };

/**
 * What came of opening a folded note, and its date as the page writes it. `none`: no other is folded. `not-opened`: its words
 * did not come. `closes-others`: the page closed another one with it. `left`: the list is no longer there.
 */
export interface OpenedNote {
  readonly is: 'opened' | 'none' | 'not-opened' | 'closes-others' | 'left';
  readonly date: string;
}

export type Answer =
  | {
      readonly ok: true;
      readonly who?: ClientReading;
      readonly plain?: boolean;
      /** The save can't be repeated for the user: they are to press it once more. */
      readonly again?: boolean;
      /** The page holds our frame. */
      readonly beside?: boolean;
      readonly opened?: OpenedNote;
    }
  | {
      readonly ok: false;
      readonly because:
        | 'no-hands'
        | 'another-client'
        | 'another-worker'
        | 'not-here'
        | 'not-empty'
        | 'no-editor'
        | 'not-proven'
        | 'changed';
    };

export function isCommand(raw: unknown): raw is Command {
  return typeof raw === 'object' && raw !== null && typeof (raw as { command?: unknown }).command === 'string';
}

export function isPush(raw: unknown): raw is Push {
  return typeof raw === 'object' && raw !== null && typeof (raw as { push?: unknown }).push === 'string';
}
