import type { DraftsView, HoldView, LastSaveView, NoNoteBecause, Reason, ThisNoteView, VerdictIs } from '../bridge/view.ts';
import type { Because } from '../checklist/types.ts';
import { count, list, lowerFirst, upperFirst } from './counts.ts';
import type { OneThingWords } from './nothing.ts';

const VERDICTS: Readonly<Record<VerdictIs, string>> = {
  found: 'found',
  empty: 'empty',
  'not-found': 'not found',
  'cannot-tell': "can't tell",
};

export function verdict(is: VerdictIs): string {
  return VERDICTS[is];
}

/** `Goal: not found`: the accessible name of a checklist item. */
export function itemName(title: string, is: VerdictIs): string {
  return `${title}: ${VERDICTS[is]}`;
}

const BECAUSE: Readonly<Record<Because, string>> = {
  heading: '',
  cue: 'Found in prose, without a heading.',
  placeholder: 'Only a placeholder stands there.',
  'nothing-after-heading': 'The heading is there, with nothing after it.',
  'no-answer': "What stands there doesn't answer this.",
  'refers-elsewhere': "Points elsewhere. What it points to isn't in this note.",
  'not-whole': 'Not all of this note could be read.',
  'too-long': 'The note is longer than Handrail reads.',
  'check-failed': "This check didn't run.",
  'other-language': 'This note is in another language. Handrail knows English headings only.',
};

function isBecause(because: string): because is Because {
  return Object.hasOwn(BECAUSE, because);
}

/** Why, in a sentence; "" when the evidence says enough. An id that is not known says nothing rather than something wrong. */
export function because(id: string): string {
  return isBecause(id) ? BECAUSE[id] : '';
}

type Status = Pick<ThisNoteView, 'required' | 'notChecked'> & { readonly goal: Pick<ThisNoteView['goal'], 'identified' | 'canTell'> };

/** `6 of 7 required found. Goal found.` */
export function status({ required, goal, notChecked }: Status): string {
  if (notChecked) return 'Not checked.';
  const counted = required.of === 0 ? 'Nothing is required here.' : `${required.found} of ${required.of} required found.`;
  if (goal.identified) return `${counted} Goal found.`;
  return `${counted} ${goal.canTell ? 'Goal not found.' : "Goal: can't tell."}`;
}

/** `2 not found, 1 empty. All of the note was read.` */
export function statusMore(counts: Readonly<Record<VerdictIs, number>>, whole: boolean, notChecked: boolean): string {
  if (notChecked) return 'Handrail could not check this note. A save is not held.';
  const others = (['not-found', 'empty', 'cannot-tell'] as const)
    .filter((is) => counts[is] > 0)
    .map((is) => `${counts[is]} ${VERDICTS[is]}`);
  const read = whole ? 'All of the note was read.' : 'Not all of the note could be read.';
  return others.length > 0 ? `${others.join(', ')}. ${read}` : read;
}

const NO_NOTE: Readonly<Record<NoNoteBecause, OneThingWords>> = {
  'no-editor': {
    heading: 'No note is open',
    says: 'Click into the note that you are writing. Handrail reads along from there and writes nothing.',
    steps: ["Each field shows as found, empty, not found or can't tell.", 'Found always shows where.'],
  },
  'read-only': {
    heading: 'This note is closed for writing',
    says: 'The page shows it, but it takes no typing. There is nothing to check before a save.',
  },
  'editor-unreadable': {
    heading: "This note can't be checked",
    says: "Handrail doesn't recognise this kind of editor. What you type here is not read and not kept.",
    aside: 'A save is never held here. Whoever looks after Handrail in your team can add the editor.',
  },
  'choose-checklist': {
    heading: 'Which note is this?',
    says: "The page doesn't say what kind of note this is. Choose once; it is remembered for this form.",
  },
};

export function noNote(reason: NoNoteBecause): OneThingWords {
  return NO_NOTE[reason];
}

const DRAFT: Readonly<Record<ThisNoteView['draft'], { readonly says: string; readonly isTrouble: boolean }>> = {
  kept: { says: 'What you typed is kept on this machine until the record has it.', isTrouble: false },
  keeping: { says: 'Keeping what you type.', isTrouble: false },
  'not-kept-private': { says: 'This is a private window: what you type is not kept.', isTrouble: true },
  'not-kept-worker': {
    says: "What you type is not kept: it isn't known who you are, or several people work under one name. With a passphrase it is: see Drafts.",
    isTrouble: true,
  },
  'not-kept-passphrase': {
    says: 'What you type is not kept: a passphrase has to be set first on this computer. See Drafts.',
    isTrouble: true,
  },
  'failed-quota': { says: 'This draft could not be kept. The disk is full. Copy your text somewhere safe.', isTrouble: true },
  'failed-blocked': {
    says: 'This draft could not be kept. The browser does not let Handrail store anything. Copy your text somewhere safe.',
    isTrouble: true,
  },
  none: { says: 'Nothing typed yet.', isTrouble: false },
};

export function draftState(state: ThisNoteView['draft']): { readonly says: string; readonly isTrouble: boolean } {
  return DRAFT[state];
}

function missingSays(missing: HoldView['missing']): string {
  const by = (is: VerdictIs): number => missing.filter((field) => field.is === is).length;
  const parts = [
    by('not-found') > 0 ? `${count(by('not-found'), 'required field was', 'required fields were')} not found` : '',
    by('empty') > 0
      ? `${count(by('empty'), by('not-found') > 0 ? 'is' : 'required field is', by('not-found') > 0 ? 'are' : 'required fields are')} empty`
      : '',
  ].filter(Boolean);
  return `${upperFirst(list(parts))} in this note.`;
}

/** `2 required fields were not found in this note. It is not saved yet.` */
export function holdSays({ missing }: HoldView): string {
  return `${missingSays(missing)} It is not saved yet.`;
}

const LAST_SAVE: Readonly<Record<LastSaveView['is'], { readonly heading: string; readonly says: string }>> = {
  reminded: { heading: 'Saved as it was', says: 'Handrail did not hold it: it is set to remind only.' },
  itself: { heading: 'Saved as it was', says: 'This form saves by itself, so nothing was held.' },
  left: { heading: 'You left a form that saves by itself', says: 'Nothing was held there.' },
  'not-checked': {
    heading: 'Your last save was not checked',
    says: 'It went straight through to the record system. Handrail had no fresh reading of the note just then.',
  },
  'let-go': { heading: 'Saved without asking', says: 'Handrail could not ask in time, so the save went through to the record system.' },
  'press-again': {
    heading: 'Not saved yet: press Save once more',
    says: 'Your save was stopped and Handrail could not ask about it. It is not checked again.',
  },
  'no-sign': {
    heading: 'No sign of saving',
    says: 'The page has shown nothing since your save was handed on. Look whether it says that the note is saved. If it does not, press Save once more: it is not held again.',
  },
};

/** `lists`: the fields that were not found are named below. */
export function lastSave({ is, missing }: LastSaveView): { readonly heading: string; readonly says: string } {
  const { heading, says } = LAST_SAVE[is];
  return { heading, says: missing.length > 0 ? `${missingSays(missing)} ${says}` : says };
}

const REASON: Readonly<Record<Reason, string>> = {
  'does-not-fit': 'It does not fit this note',
  'will-add': 'I will add it later',
  'in-another-note': 'It stands in another note',
  'not-asked': 'It was not asked today',
  wrong: 'It is there: Handrail missed it',
};

export function reason(id: Reason): string {
  return REASON[id];
}

/** `Motivation: can't tell. Follow-up: empty.`; "" when there is no doubt. */
export function holdDoubt({ doubtful }: HoldView): string {
  return doubtful.map((field) => `${itemName(field.title, field.is)}.`).join(' ');
}

const DRAFTS: Readonly<Record<Exclude<DraftsView['state'], 'ready' | 'locked'>, OneThingWords>> = {
  blocked: {
    heading: "Drafts can't be kept here",
    says: 'The browser does not let Handrail store anything. What you type is only where you type it.',
    aside: 'Copy your text somewhere safe before you leave the page.',
  },
  full: {
    heading: 'The disk is full',
    says: 'Until there is room nothing more is kept, and the browser does not open what was kept before. It is shown again then.',
    aside: 'Copy your text somewhere safe before you leave the page.',
  },
  private: {
    heading: 'Nothing is kept in a private window',
    says: 'What you type here is not kept, and drafts kept elsewhere are not shown.',
  },
  'worker-unknown': {
    heading: "It isn't known whose drafts to show",
    says: 'The page does not say who is signed in, or several people work under one name. Without a passphrase no drafts are shown and none are kept.',
    steps: ['Set a passphrase: drafts are then for whoever has it.', 'Or put your name into Options, if nobody else uses it.'],
  },
  'passphrase-asked': {
    heading: 'A passphrase comes first',
    says: 'On this computer drafts are kept behind a passphrase only, and none is set yet. What you type is not kept.',
    aside: 'Drafts kept before are not shown until one is set. Their time goes on running.',
  },
};

export function noDrafts(state: Exclude<DraftsView['state'], 'locked'>): OneThingWords {
  if (state !== 'ready') return DRAFTS[state];
  return {
    heading: 'No drafts of this client',
    says: 'While you type, a copy is kept within a second, encrypted, on this machine only. If the page closes before it has saved, your words are here.',
    aside: 'A draft goes some time after the record has the note. Options says when.',
  };
}

export const note = {
  copyUnkept: 'Copy the note',
  ourHeading: 'This heading is our …',
  ourHeadingHead: 'A heading of your team',
  ourHeadingWhy:
    "Its words alone are kept, on this machine, and count in every client's note with this checklist. Pick none that names anyone.",
  ourHeadingOffered: 'A heading of your team?',
  ourHeadingIs: (heading: string) => `“${heading}” is our`,
  ourHeadingIsOur: (heading: string, field: string) => `${heading} is our ${field}`,
  ourHeadingOfferWhy: "A press makes it count in every client's note with this checklist, on this machine. Not for a name.",
  ourHeadingNot: 'None of ours',
  ourHeadingAdded: (heading: string, field: string) => `Added: “${heading}” is our ${field}.`,
  ourHeadingUndo: 'Undo',
  ourHeadingUndoName: (heading: string) => `Undo: ${heading}`,
  ourHeadingNone: 'Each heading of this note is known already, or holds a name or a number.',
  ourHeadingWhich: 'The heading in this note',
  ourHeadingField: 'is how we write',
  ourHeadingAdd: 'Add it',
  ourHeadingLeave: 'Leave it',
  checklist: 'Checklist',
  goTo: 'Go to',
  goToField: (title: string): string => `Go to ${title}`,
  insert: 'Insert',
  insertHeading: (title: string): string => `Insert ${title} heading`,
  goal: 'Goal',
  goalNotFound: 'Not found in this note.',
  goalCannotTell: "Can't tell: not all of this note could be read.",
  goalCounts: 'A small step counts. So does "wants to think and come back", or "declined to set one today".',
  measured: 'Says how it will be measured.',
  notMeasured: "Doesn't say how it will be measured.",
  measureAdvice: 'Advice, not a rule: how would the client know that it was reached?',
  rated: (ratings: readonly { readonly value: number; readonly of: number }[]): string =>
    `Rated ${ratings.map(({ value, of }) => `${value} of ${of}`).join(', then ')}.`,
  aroundGoal: { self: 'Their own resources and steps', help: 'Who helps', review: 'When it is looked at again' },
  aroundNotFound: (what: readonly string[]): string => `Not found: ${list(what.map(lowerFirst))}.`,
  aroundAdvice: 'Advice, not a rule.',
  workerAdvice: "It is the client's goal: how do they put it?",
  unclearAdvice: 'Quotation marks or "wants to" would tell the next worker.',
  typed: 'Typed, not in the record yet',
  asNextWorker: 'As the next worker will see it',
  worthALook: 'Worth a look',
  saveUnknown: 'No save button of this form is known to Handrail. A save here is not held.',
  recommended: 'Recommended',
  optional: 'If it fits',
  beforeYouSave: 'Before you save',
  saveAnyway: 'Save anyway',
  heldOnce: 'A save is held once. The next one goes straight through.',
  pressAgain: 'Not checked again: press Save once more.',
  pressAgainWhy: 'This page takes only your own press of Save, so Handrail cannot do it for you.',
  reason: 'Why save it as it is?',
  reasonNone: 'No reason given',
  reasonWhy: 'You may leave this. Only your choice is kept, on this machine.',
  backToNote: 'Back to the note',
  savesItself: 'This form saves by itself, so nothing is held here.',
  cut: (n: number): string => `+ ${count(n, 'word')}`,
  struck: 'struck through, left out',
  cutCharacters: (n: number): string => `+ ${count(n, 'character')}`,
  showAll: 'Show all',
  showLess: 'Show less',
  words: (n: number): string => count(n, 'word'),
  chosenBy: { 'note-type': 'Checklist, by the note type', you: 'Checklist, chosen by you' },
  choose: 'Choose a checklist',
} as const;

export const drafts = {
  heading: 'Drafts',
  ofClient: 'of this client, by you',
  restore: 'Restore',
  copy: 'Copy',
  copied: 'Copied.',
  'not-copied': 'Could not be copied. Select the words and copy them.',
  remove: 'Delete',
  undo: 'Undo',
  deleted: 'A draft was deleted.',
  inEditor: 'In the editor now',
  notInRecord: 'Not in the record yet',
  plain: 'Kept without its formatting.',
  versions: (n: number): string => count(n, 'older version'),
  hideVersions: 'Hide older versions',
  olderOnes: 'Older versions',
  moreVersions: (n: number): string => `And ${count(n, 'older one', 'older ones')}, not shown.`,
  sinceThen: 'What became of it since. Struck words went, underlined words came.',
  wouldChange: 'What “Replace” would change in the editor. Struck words would go, underlined words would come.',
  isOlder: 'The editor holds a later version of this draft.',
  went: 'gone',
  came: 'new',
  endOf: 'end',
  sameWords: (n: number): string => `${count(n, 'word')} the same`,
  whereTo: 'There is text in the editor. Where should this draft go?',
  replace: 'Replace what is there',
  atEnd: 'Put at the end',
  leave: 'Leave it',
  damaged: (n: number): string => `${count(n, 'damaged version is', 'damaged versions are')} kept apart and can’t be shown.`,
  forgetful: 'Drafts do not survive a restart on this computer.',
  forgetfulWhy: 'What was kept before the browser was last started is gone. Save often, and tell your IT department.',
  ofAll: 'All drafts, of every client',
  kept: 'Kept on this machine only, encrypted. Restoring never deletes a draft.',
} as const;
