/** Which Choice is shown and why, and what is said where none is. */
import type { DecisionView, GettingOnView, NoneInForceView } from '../bridge/view.ts';
import type { OneThingWords } from './nothing.ts';

/** Whether this is the Choice in force, or only the latest that could be read. */
export function choiceStanding(inForce: boolean, isPicked: boolean, isPasted = false): string {
  if (isPicked) return "Picked by you. Which Choice came last can't be told here, and later changes are not laid over it.";
  // Its date is what the user says; the page's list can only say that it holds nothing newer.
  if (isPasted)
    return inForce
      ? 'From what you pasted, by the date that you gave. The list of notes is complete, and holds no newer Choice.'
      : 'From what you pasted. A newer Choice may stand in the record.';
  return inForce
    ? 'In force: the list of notes is complete from here to today.'
    : 'Latest Choice that could be read. Later notes may not be on the page.';
}

const GETTING_ON: Readonly<Record<Exclude<GettingOnView['state'], 'choice'>, OneThingWords>> = {
  'no-notes': {
    heading: 'No notes found on this page',
    says: 'Handrail reads the notes that this page lists. It found none.',
    steps: [
      "Open the list of the client's notes.",
      'If it is filtered, take the filter off.',
      'If notes do stand there, the record system may have changed: tell whoever looks after Handrail in your team.',
    ],
    aside: "Not found here doesn't mean that there are none.",
  },
  'nothing-read': {
    heading: 'The notes are folded away',
    says: 'The page lists notes without showing their words, so there is nothing to read yet.',
    steps: ['Open the notes that you need on the page.', 'Their words show here as you open them.'],
    aside: 'Handrail does not open them by itself.',
  },
  'no-choice': {
    heading: 'No Choice found',
    says: 'None of the notes that could be read is a Choice that stands.',
    steps: [
      'If older notes are folded away, open them.',
      'If Choice stands in a letter, open the letter.',
      'If this is a re-referral, a new Choice comes before Partnership.',
    ],
    aside: "Not found here doesn't mean that no Choice took place.",
  },
};

const TO_BE_OPENED: OneThingWords = {
  heading: GETTING_ON['nothing-read'].heading,
  says: GETTING_ON['nothing-read'].says,
  steps: ['Have them opened by the button above, or open those that you need on the page.', 'Their words show here as they are opened.'],
};

const NONE: Readonly<Record<Exclude<NoneInForceView['why'], 'no-choice'>, (by: string) => OneThingWords>> = {
  're-referred': (by) => ({
    heading: 'Re-referred, no new Choice found',
    says: `The client was referred again${by && ` on ${by}`}. No Choice after that was found in the notes that could be read.`,
    steps: [
      'A new Choice comes before Partnership, even after a recent discharge.',
      'If it took place, it may stand in a letter or a folded note: open that.',
    ],
    aside: "What the older Choice left is not shown as today's.",
  }),
  discharged: (by) => ({
    heading: 'Discharged, so no Choice in force',
    says: `The work ended with the note${by && ` of ${by}`}. What Choice left before it is no longer in force.`,
    steps: [
      'If the client was referred again, a new Choice comes before Partnership.',
      'If older or newer notes are folded away, open them.',
    ],
    aside: 'Risk and contacts are shown all the same.',
  }),
  'none-to-rely-on': () => ({
    heading: 'No Choice to rely on',
    says: 'There are notes that look like a Choice, and each has a reason not to count.',
    steps: ['The reasons stand below.', 'If the Choice stands in a letter or a folded note, open that.'],
    aside: "Not found here doesn't mean that no Choice took place.",
  }),
  'order-unknown': () => ({
    heading: "Can't tell which Choice came last",
    says: 'There are several, and the dates on this page do not say which is the newest. None is called the one in force.',
  }),
  'to-come': () => ({
    heading: "Can't tell which Choice came last",
    says: 'A Choice has a date that is still to come, so when it was can not be told. None is called the one in force.',
  }),
  'may-be-choice': () => ({
    heading: "Can't tell which note is the Choice",
    says: 'A note reads like a Choice and is not called one. If it is one, it comes in place of what is older. None is called the one in force.',
  }),
};

/** `none`: why no Choice is in force, where that is known. `canOpen`: a button above opens the folded notes, or is doing so. */
export function noChoice(
  state: Exclude<GettingOnView['state'], 'choice'>,
  none: NoneInForceView | null = null,
  canOpen = false,
): OneThingWords {
  if (state === 'nothing-read' && canOpen) return TO_BE_OPENED;
  if (state !== 'no-choice' || none === null || none.why === 'no-choice') return GETTING_ON[state];
  return NONE[none.why](none.by?.date ?? '');
}

/** Why a note counts as it does; `by` is the date of the note that decides it, or "". */
const WHY: Readonly<Record<DecisionView['why'], (by: string) => string>> = {
  'only-choice': () => 'Shown: no other Choice that stands was found since the client was referred.',
  unnamed: () => 'Shown: nothing calls it a Choice, and it tells what a Choice does. No other was found since the client was referred.',
  'newest-choice': () => 'Shown: the newest Choice since the client was referred.',
  'newest-version': () => 'Shown: the newest version of this Choice.',
  fuller: () => 'Shown: a later write-up of the same appointment holds less.',
  letter: () => "Shown: the appointment's own entry leaves the words to this letter.",
  'choice-plus': () => 'Choice Plus: its words stand in place of, or beside, those of the Choice.',
  addendum: () => 'A later correction: its words stand in place of, or beside, those of the Choice.',
  'newer-choice': (by) => `Left out: replaced by the Choice${by}.`,
  'newer-version': (by) => `Left out: a newer version was written${by}.`,
  discharged: (by) => `Left out: the client was discharged after it, see the note${by}.`,
  're-referred': (by) => `Left out: the client was referred again after it${by}.`,
  draft: () => 'Left out: a draft, not signed.',
  'struck-out': () => 'Left out: entered in error.',
  misfiled: () => 'Left out: it names somebody else.',
  quoted: () => 'Left out: it repeats an earlier Choice and is not one itself.',
  'other-sense': () => 'Left out: it says Choice and is no Choice appointment.',
  stub: () => 'A short entry: its words stand in the letter.',
  'order-unknown': () => "Can't tell whether it came last.",
  'to-come': () => 'Its date is still to come: when it was written is not known.',
  'may-be-choice': () => 'It reads like a Choice, and nothing calls it one.',
};

export function whyThisNote(why: DecisionView['why'], by: string): string {
  return WHY[why](by ? ` of ${by}` : '');
}

export const why = {
  shown: 'Why this note?',
  none: 'Why none of these notes?',
  which: 'Which Choice do you read by?',
  pickSeen: 'Read by this',
  pick: (kind: string, date: string): string => `Read by this: ${kind || 'Note'}${date ? ` of ${date}` : ''}`,
  picked: 'Picked by you',
  pickedWhy: 'Kept for this client in this tab only, and not written anywhere. Press again to take it back.',
  unread: 'Open it on the page to read it.',
} as const;
