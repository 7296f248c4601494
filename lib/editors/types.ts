import type { Span } from '../note/types.ts';
import type { Looks } from '../record/words.ts';

export interface EditorText {
  readonly text: string;
  readonly whole: boolean;
}

/** Where inserted text goes. `if-empty` refuses when anything stands in the editor. */
export type Where = 'replace' | 'at-end' | 'at-caret' | 'if-empty';

/** Why nothing may be put in, whatever the editor is like. */
export type Stopped = 'another-client' | 'another-worker';

/** Asked after each wait, of the page as it is then. Null: go on. */
export type Stops = () => Stopped | null;

/** `inserted`: the editor holds it, as verified. `not-proven`: it does not, or not surely; offer Copy. */
export type Inserted = 'inserted' | 'not-empty' | 'not-proven' | Stopped;

/** How one kind of editor is recognised and read. Part of the agent in every frame. */
export interface EditorReader {
  readonly id: 'textarea' | 'rich' | 'form';
  readonly isRich: boolean;
  fits(element: Element): boolean;
  isReadOnly(element: HTMLElement): boolean;
  /** `looks`: how its elements looked when it was read last, while nothing but words has changed. */
  read(element: HTMLElement, limit: number, looks?: Looks): EditorText;
}

/** How the same kind is written to: brought to a frame only when the user asks for something there. */
export interface EditorWriter {
  /** Focuses the editor with the span selected and in view. */
  goTo(element: HTMLElement, span: Span): void;
  /** One step for the editor's own undo; verified by reading back. */
  insert(element: HTMLElement, text: string, where: Where, stops: Stops): Promise<Inserted>;
}

/** Rich editors re-lay spaces and line breaks, and keep a caret's place by marks that nobody sees. */
const bare = (text: string) => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

export const isBlank = (text: string) => bare(text) === '';

/**
 * Did `text` come in between these two readings? That it stands there proves nothing: the same words may have stood there before,
 * and that they stand there twice more is another note than was asked for. `isAll`: nothing else was to be left.
 */
export function hasArrived(text: string, before: string, after: string, isAll: boolean): boolean {
  const words = bare(text);
  if (isAll) return bare(after) === words;
  const count = (whole: string) => bare(whole).split(words).length;
  return words === '' ? after !== before : count(after) === count(before) + 1;
}

/**
 * What is typed now goes into this editor. `execCommand` writes wherever the focus is: behind a dialog, in what is inert or after
 * a click elsewhere that is another box of the page, and a field in the middle of a rich editor is one too.
 */
export function holdsFocus(element: HTMLElement): boolean {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
  if (!active || active === element) return active === element;
  const isRich = active.isContentEditable && !active.matches('input, textarea, select');
  return isRich && (active.contains(element) || element.contains(active));
}

/** Asked after each wait, right before anything is written: the page goes on meanwhile, and may have drawn the editor anew. */
export function stopAt(element: HTMLElement, reader: EditorReader, stops: Stops): Inserted | null {
  const isReady = element.isConnected && !reader.isReadOnly(element) && holdsFocus(element);
  return stops() ?? (isReady ? null : 'not-proven');
}

/** Lexical and Slate read the selection and commit changes a little later; witness: design notes on nine editors. */
export const settle = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
