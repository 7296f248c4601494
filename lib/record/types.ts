/** What can be pointed to on a page, in the order in which it is asked for. */
export const FIT_PARTS = [
  'name',
  'number',
  'born',
  'worker',
  'note',
  'date',
  'body',
  'type',
  'author',
  'status',
  'all',
  'editor',
  'kind',
  'save',
  'narrow',
] as const;
export type FitPart = (typeof FIT_PARTS)[number];

/** Why what was pointed to can't be that part. */
export type NotFit =
  | 'in-frame'
  | 'no-words'
  | 'note-first'
  | 'outside-note'
  | 'no-editor'
  | 'no-button'
  | 'whole-page'
  | 'not-fixed'
  | 'coded';
