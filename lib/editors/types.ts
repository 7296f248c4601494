import type { Span } from '../note/types.ts';

export interface EditorText {
  readonly text: string;
  readonly whole: boolean;
}

/** Where inserted text goes. `if-empty` refuses when anything stands in the editor. */
export type Where = 'replace' | 'at-end' | 'at-caret' | 'if-empty';

/** `inserted`: the editor holds it, as verified. `not-proven`: it does not, or not surely; offer Copy. */
export type Inserted = 'inserted' | 'not-empty' | 'not-proven';

/** How one kind of editor is recognised and read. Part of the agent in every frame. */
export interface EditorReader {
  readonly id: 'textarea' | 'rich';
  readonly isRich: boolean;
  fits(element: Element): boolean;
  isReadOnly(element: HTMLElement): boolean;
  read(element: HTMLElement, limit: number): EditorText;
}

/** How the same kind is written to: brought to a frame only when the user asks for something there. */
export interface EditorWriter {
  /** Focuses the editor with the span selected and in view. */
  goTo(element: HTMLElement, span: Span): void;
  /** One step for the editor's own undo; verified by reading back. */
  insert(element: HTMLElement, text: string, where: Where): Promise<Inserted>;
}

/** White space apart, does `text` stand in `whole`? Rich editors re-lay spaces and line breaks. */
export function holds(whole: string, text: string): boolean {
  const bare = (s: string) => s.replace(/[\s\u200b\ufeff]+/g, '');
  return bare(whole).includes(bare(text));
}

/** Lexical and Slate read the selection and commit changes a little later; witness: design notes on nine editors. */
export const settle = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
