/** Words of the picker on the page, and of what the sidebar asks afterwards. The picker carries this file alone. */
import type { FitPart, NotFit } from '../record/types.ts';

export const fitParts: Readonly<Record<FitPart, string>> = {
  name: "Client's name",
  number: "Client's number",
  born: 'Date of birth',
  worker: 'Your own name, where you are signed in',
  note: 'An earlier note, all of it',
  date: "That note's date",
  body: "That note's words",
  type: "That note's kind",
  author: 'Who wrote that note',
  status: "That note's status, such as signed",
  all: 'What says that all notes are listed',
  editor: 'Where you write',
  kind: 'The kind of note you write',
  save: 'Save',
  narrow: 'What makes room beside Handrail',
};

const lower = (part: FitPart): string => fitParts[part].charAt(0).toLowerCase() + fitParts[part].slice(1);

export const notFit: Readonly<Record<NotFit, string>> = {
  'in-frame': 'That is a frame, a page within the page. Point to what stands in it.',
  'no-words': 'Nothing is written there. Point to the words themselves.',
  'note-first': 'Point to an earlier note first, all of it.',
  'outside-note': 'That is not in the note you pointed to. Point to it inside that note.',
  'no-editor': 'That is no box to write in that Handrail can read.',
  'no-button': 'That is no button.',
  'whole-page': 'That is the whole page. Point to a smaller part.',
  'not-fixed': 'Those words may differ from client to client. Point to words that are the same for everybody, without figures that count.',
  coded: 'The page keeps a code there instead of the words you see, so the kind of note would not be known by it.',
};

export const fit = {
  start: 'Fit Handrail to this page',
  why: "Show it where things stand, on this client's page. Only places and labels are kept, no word of the record.",
  needed: 'Needed: the name, and the number or the date of birth. The more you show, the more it does.',
  point: (part: FitPart): string => `Point to it: ${lower(part)}`,
  pointShort: 'Point to it',
  clear: (part: FitPart): string => `Take back: ${lower(part)}`,
  clearShort: 'Take back',
  notYet: 'Not shown yet.',
  notHere: 'Nothing is found there now. Point to it again.',
  reads: (words: string): string => `Would read: “${words}”`,
  readsNotes: (all: number): string => (all === 1 ? 'Would read 1 note.' : `Would read ${all} notes.`),
  readsOf: (some: number, all: number, words: string): string => `Would read it in ${some} of ${all}. In the first: “${words}”`,
  readsStatus: (signed: number, draft: number, struckOut: number, unknown: number): string =>
    `Signed: ${signed}. Draft: ${draft}. Struck out: ${struckOut}. Can't tell: ${unknown}.`,
  readsAll: (words: string): string =>
    `Would take all notes as listed while “${words}” stands there. If it stands there too while notes are on another page, take it back.`,
  lines: 'Its lines run together on this page. Read them as they were written',
  writesThere: 'Would read what is written there. For a note of several boxes, point to what is around them.',
  writesInBoxes: (labels: readonly string[]): string => `Would read ${labels.length} boxes as one note: ${labels.join(', ')}.`,
  holds: (label: string): string => `Would look before: “${label}”`,
  makesRoom: 'Would be made narrower while Handrail stands beside the page. Without it the whole page is.',
  weak: 'Only its place on the page leads there: an update may move it. If a part around it has a label or heading, point to that.',
  order: 'Dates here are written',
  orders: { '': 'Choose', 'day-first': 'day first (31/12/2026)', 'month-first': 'month first (12/31/2026)' },
  pointing: (part: FitPart): string => `Press ${lower(part)} on the page.`,
  keys: 'By keyboard: Tab goes on, up arrow takes more, down arrow less, Enter takes it, Escape goes back.',
  hereFrame: 'Here: a frame, a page within the page. Enter goes into it.',
  startInFrame: 'Fit Handrail to this frame',
  whyInFrame: 'You are in a frame, a page within the page. Show it what stands in here; then go on outside.',
  keepInFrame: 'Done in this frame',
  leaveFrame: 'Back, keep nothing of this frame',
  goOnInFrame: 'Go on in the frame that is marked: it has a list of its own. Back leaves it as it was.',
  noClientInFrame:
    "This frame does not show the client where you pointed to, so its notes would not be read: whose they are can't be told. If it shows them in another place, point to the client in here, not outside.",
  tookInFrame: 'Shown in the frame.',
  standsIn: (address: string): string =>
    `Stands in a frame${address && `, ${address}`}. What would be read is said in there: point to it again.`,
  frameOff: (site: string): string =>
    site
      ? `That frame is another site's, ${site}, and Handrail is not on there. Open ${site} in a tab of its own, press Handrail's button and turn it on for that site; then load this page anew and point again.`
      : "The browser does not let Handrail into that frame. What stands in it can't be shown, and is not read.",
  tornApart: (one: FitPart, other: FitPart): string =>
    `${fitParts[one]} and ${lower(other)} stand in different frames, so they can't be read together. Point to both in the same one.`,
  here: (words: string): string => (words ? `Here: “${words}”` : 'Here: nothing written.'),
  took: (part: FitPart): string => `Shown: ${lower(part)}.`,
  back: 'Back',
  undo: 'Undo',
  undone: 'Undone.',
  startOver: 'Start over',
  otherSide: 'Move to the other side',
  otherEnd: 'Move this out of the way',
  leave: 'Leave, keep nothing',
  keep: 'Go on: try it',
  notEnough:
    'Not enough yet: the name, and the number or the date of birth, must be shown and found. Where notes have dates, say how they are written.',
  onPage: {
    heading: 'Being fitted',
    says: 'Show Handrail on the page where things stand.',
    aside: 'Nothing about the client is shown here meanwhile, and nothing is kept.',
  },
  first: {
    heading: 'Is that the client whose record is open?',
    says: 'Handrail reads this on the page:',
    aside: 'It is asked once more on another client, before anything is shown or kept here.',
  },
  open: {
    heading: "Now open another client's record",
    says: 'A place that is right for one client may be wrong for the next. Nothing is shown or kept before that was tried.',
  },
  same: {
    heading: "Open another client's record",
    says: 'The number or the name is the one of the first client. If another record is open already, what you pointed to is not the client: point again.',
  },
  second: {
    heading: 'And is that the client whose record is open now?',
    says: 'Handrail reads this on the page:',
    aside: 'If it is, Handrail reads this site that way from now on. Options has the way back.',
  },
  unread: {
    heading: 'No client is read on this page',
    says: "Open a client's record. If one is open, what you pointed to is not found on it: point again.",
  },
  yes: 'Yes, that is the client',
  again: 'No, point again',
  pointAgain: 'Point again',
  drop: 'Leave, keep nothing',
} as const;
