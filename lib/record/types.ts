export type FitPart =
  | 'name'
  | 'number'
  | 'born'
  | 'worker'
  | 'note'
  | 'date'
  | 'body'
  | 'type'
  | 'author'
  | 'status'
  | 'all'
  | 'editor'
  | 'kind'
  | 'save'
  | 'narrow';

/** Why what was pointed to can't be that part. */
export type NotFit = 'no-words' | 'note-first' | 'outside-note' | 'no-editor' | 'no-button' | 'whole-page' | 'not-fixed' | 'coded';
