import type { SaidId } from '../bridge/view.ts';

const SAID: Readonly<Record<SaidId, string>> = {
  'shown-in-record': 'Shown in the record.',
  'not-in-page-now': 'The page does not show this passage now. If its note is folded away, open it and try again.',
  'opening-left': 'The page shows another client now. No more notes are opened.',
  'choice-picked': 'Shown below, as picked by you.',
  'pick-taken-back': 'Taken back. None is shown as the Choice.',
  'gone-to-field': 'The cursor is there.',
  'field-not-in-note': 'This field is not in the note yet. The cursor is at the end of the note.',
  'heading-inserted': 'Heading put in. Undo in the editor takes it out again.',
  restored: 'Your text is in the editor. The draft is kept. Undo in the editor takes it out again.',
  'restored-plain': 'Your text is in the editor, without its formatting. The draft is kept.',
  'restore-not-verified': 'Could not make sure that the text arrived. Look at the editor. The draft is kept: you can copy it.',
  'another-client': 'The page shows another client now. Nothing was done.',
  'another-worker': 'Another worker is signed in. Nothing was done.',
  'editor-changed': 'The text in the editor has changed meanwhile. Nothing was done: look at the difference again.',
  'editor-not-empty': 'There is text in the editor. Nothing was changed. Choose where the draft goes.',
  'no-editor-here': 'No note is open on this page. Open one, then try again. The draft is kept.',
  'insert-not-proven': 'Handrail has not proven that it can write into this editor. Copy it instead.',
  'draft-deleted': 'Draft deleted.',
  'draft-back': 'The draft is back.',
  'saved-anyway': 'Handed on to the record system as it is.',
  'press-save-again': 'Not checked again: press Save once more.',
  'save-control-gone': 'The save button is no longer on the page. Save there yourself: it will not be held.',
  'page-not-answering': 'The page is not answering. Nothing was done.',
  covered:
    "Something on the page lies over Handrail, so nothing was done. Move it away and try again, or open Handrail in the browser's own side panel.",
  pasted: 'Read as one more note, marked as pasted by you. It goes with this tab.',
  'pasted-kept': 'Read as one more note, marked as pasted by you. It is kept on this machine, encrypted, as drafts are.',
  'paste-not-kept': 'Read as one more note, marked as pasted by you. It could not be kept, so it goes with this tab.',
  locked: 'Drafts are locked. What you type is kept all the same.',
  'paste-removed': 'What you pasted is removed.',
  'paste-back': 'What you pasted is back.',
  'heading-is-ours':
    'Added. This note is read by it now, and every note with this checklist on this machine. Undo takes it out, and so do the options.',
  'heading-taken-out': 'Taken out again. Notes are read as before.',
  'heading-in-private': 'Nothing is kept from a private window, a heading neither. Nothing was done.',
  'heading-locked': 'Your organisation keeps headings as they are. Nothing was done.',
  'heading-not-kept': 'It could not be kept. Nothing was done.',
  'profile-part-gone': 'This page has changed: part of it can no longer be read. Tell whoever looks after Handrail in your team.',
};

export function said(id: SaidId): string {
  return SAID[id];
}
