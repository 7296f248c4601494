/**
 * A site profile: where things stand on a record system's pages. Data from a pack; read by the page agent.
 * No regular expressions: a hostile pattern must not be able to hang the page. A place is found by a CSS selector
 * (roles, labels, `data-*` and names before classes) and cut down by plain words.
 */

/** One place where a value stands. Everything but `select` narrows it. */
export interface Place {
  /** CSS selector, first visible match; or "url" for the page's address, or "title". */
  readonly select: string;
  /** An attribute to read instead of the displayed text ("value" reads a form control's live value). */
  readonly attribute?: string;
  /** Take what follows these words ("OpenMRS ID:"). */
  readonly after?: string;
  /** ... and stop before these words, or at the line's end. */
  readonly before?: string;
  /** For "url": the path part that follows this one ("patient" in /spa/patient/<id>/chart). */
  readonly pathAfter?: string;
}

export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'month-named';

/**
 * `select` leads to the editor, or to what is around the boxes of a note that is written in several (each with a label of its own).
 * `form` keys a draft and never changes; `title` is what people call that form.
 */
export interface EditorPlace {
  readonly select: string;
  readonly form: string;
  readonly title?: string;
  readonly noteType?: Place;
  /** The frame in which it stands, as in `priorNotes`. */
  readonly frame?: string;
  /** The form saves while people type. No save of it is ever held: what is missing is only said. */
  readonly savesItself?: boolean;
}

/**
 * One way to save. A page that calls `form.submit()` fires nothing that could be held: name the act that leads to it.
 * A control in another frame than the editor works where `signs` are found in that frame too.
 */
export interface SavePlace {
  /** What is acted on: the control; for `submit` the form; for `keys` what holds the focus while they count. */
  readonly select: string;
  /** The control's whole label, any of these. */
  readonly text?: readonly string[];
  /**
   * The act that saves. `click` (default): also by keyboard, and by Enter in a field of the control's form. `press`: the
   * page saves when the mouse goes down. `submit`: the form is sent, by whatever means. `keys`: a shortcut of the page.
   */
  readonly on?: 'click' | 'press' | 'submit' | 'keys';
  /** For `keys`: "Control+s", "Meta+s"; modifiers in the order Control, Alt, Shift, Meta. */
  readonly keys?: readonly string[];
  /**
   * `press`: the page can tell a repeated act from the user's own and refuses it (it asks for a trusted event), so the
   * user is asked to save once more. Without it Handrail does the act again: try it on that system before you say so.
   */
  readonly again?: 'press';
  /** The frame in which it stands, as in `priorNotes`. */
  readonly frame?: string;
}

export interface SiteProfile {
  readonly id: string;
  readonly title: string;
  /** Origins (scheme, host and port) or "*" for profiles that recognise the system by `signs`. */
  readonly match: readonly string[];
  /** A selector that must be there for the profile to count ("this is that system"). */
  readonly signs: string;
  readonly client: {
    /** Every place must yield the same id. None: the system shows no number, and every place of `names` and of `born` must be there and agree. */
    readonly ids: readonly Place[];
    /** Keys of another numbering (an address's uuid) that must stay paired one to one with the id. */
    readonly keys?: readonly Place[];
    /** More places of the `keys` numbering, which a narrow layout may leave out: one that stands must say the same as `keys`. */
    readonly keysWhereShown?: readonly Place[];
    readonly names: readonly Place[];
    readonly born?: readonly Place[];
    /** While one of these is visible the client is unreadable (a dialog that asks whether to leave). */
    readonly unreadableWhile?: readonly string[];
  };
  readonly worker?: readonly Place[];
  readonly priorNotes: {
    /**
     * The frame in which they stand, by the address that it was loaded with: a path of the page's own origin, or an origin and a
     * path, with a star for each part that differs from client to client ("/notes/*"). Without it: any frame of the page.
     */
    readonly frame?: string;
    readonly list: string;
    readonly item: string;
    /**
     * What belongs to an item but stands beside it: the siblings right after the item that match this (a table whose
     * opened note is the row below). A note's places and its body are looked for in the item first, then in these.
     */
    readonly follows?: string;
    readonly date?: Place;
    readonly type?: Place;
    readonly author?: Place;
    readonly status?: Place;
    /** Parts that one of the system's lists shows and another does not: that they are gone means nothing. */
    readonly mayLack?: readonly ('date' | 'type')[];
    /** Displayed words of `status` (lower case, contained) and what they mean. */
    readonly statusWords?: {
      readonly signed?: readonly string[];
      readonly draft?: readonly string[];
      readonly struckOut?: readonly string[];
    };
    readonly body: string;
    /** The page folds the note's own line breaks: its text holds them, its style does not show them. Read them as breaks. */
    readonly keepsLines?: boolean;
    /**
     * The control that opens a folded body, one a note. Pressed by Handrail only when the user asks for all folded notes to be
     * opened. Without it: the one control of the note that says of itself that it unfolds something.
     */
    readonly opener?: string;
    readonly dateOrder: DateOrder;
    /** When this matches (and `completeText`, if any, is in it), the list is known to hold every note. */
    readonly completeWhen?: { readonly select: string; readonly text?: string };
  };
  readonly editors: readonly EditorPlace[];
  /** Every way in which a user saves a note here. An act that fits none of them is not held, and nothing is said about it. */
  readonly save: readonly SavePlace[];
  /** The element to make narrower; default `body`. */
  readonly narrow?: string;
  /** Elements inside it that take the window's width by their own style (a dialog of 100vw): they take its width instead. */
  readonly narrowWithin?: string;
  /** Nobody wrote this profile: it was guessed from a page, and a user said that it looked right. */
  readonly isGuess?: boolean;
  readonly verified: { readonly against: string; readonly on: string };
}
