import type { PackAsk, PackChecked } from '../../lib/bridge/view.ts';

/** How far the looking has come. `name`: of the file, or "" for words that were pasted. */
export type ImportState =
  | { readonly is: 'closed' }
  | { readonly is: 'open' }
  | { readonly is: 'checking'; readonly name: string }
  | { readonly is: 'not-read' | 'empty' | 'no-answer' }
  | { readonly is: 'checked'; readonly name: string; readonly checked: PackChecked; readonly nth: number };

export type ImportAction =
  | { readonly do: 'open-import' }
  | { readonly do: 'close-import' }
  | { readonly do: 'look-at-file'; readonly file: File }
  /** A file that stays linked; the browser asks which. */
  | { readonly do: 'link-file' }
  | { readonly do: 'look-at-text'; readonly text: string }
  | { readonly do: 'take'; readonly meant: readonly PackAsk[] };
