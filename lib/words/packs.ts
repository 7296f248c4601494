import type { BackMeans, PackTaken } from '../bridge/view.ts';
import type { AskAgain } from '../packs/types.ts';
import { count } from './counts.ts';

const ASKS: Readonly<Record<AskAgain, string>> = {
  'another-pack': 'It is meant that this is another pack.',
  downgrade: 'It is meant to go back to an older version.',
  'other-publisher': 'It is known who publishes it now, and why.',
  'wider-sites': 'It is meant to name more record systems.',
  'looser-required': 'It is meant that less is asked for where something is required.',
  'looser-policy': "It is meant that the team's own rules are looser.",
  'yours-gives-way': 'It is known that what was added here has no effect with it.',
};

const TAKEN: Readonly<Record<PackTaken, string>> = {
  taken: 'Taken. Notes in open pages are read by it from now on.',
  asks: 'Not taken: say first that what is asked about is meant.',
  changed: 'Not taken: another pack was taken meanwhile. Look at the changes again.',
  refused: 'Not taken: the file is not what it was. Choose it again.',
  'not-stored': 'Not taken: the browser did not store it. What was in use still is.',
};

export const packTaken = (is: PackTaken): string => TAKEN[is];

export const packs = {
  heading: 'From your team',
  none: "None. A team's checklists come as one file, from whoever keeps them.",
  from: (publisher: string): string => `from ${publisher}`,
  versionIs: (version: string): string => `version ${version}`,
  goBack: (version: string): string => `Go back to ${version}`,
  goOn: (version: string): string => `Use ${version} again`,
  backAsk: (title: string): string => `Use the other version of ${title}?`,
  backSays: ({ letsDraftsGo, asksForLock }: BackMeans): string =>
    [
      ...(letsDraftsGo
        ? ['Drafts on this machine that are older than its days go for good soon after: copy first what is still needed.']
        : []),
      ...(asksForLock ? ['It asks for a passphrase before drafts. Where none is set, what is typed is not kept until one is.'] : []),
    ].join(' '),
  backNo: 'Stay with this one',
  save: 'Save as a file',
  drop: 'Stop using',
  ofPack: (does: string, title: string): string => `${does}: ${title}`,
  dropAsk: (title: string): string => `Stop using ${title}?`,
  dropSays: 'Its checklists and rules no longer hold here. Save it as a file first, if nobody else has it.',
  dropYes: 'Stop using it',
  dropNo: 'Keep using it',
  added: 'Added on this machine',
  addedWhy: "Headings that somebody here took from a note. They stay when the team's file changes.",
  addedTo: (checklist: string, field: string): string => `for ${field} in ${checklist}`,
  addedGone: 'It has no effect now: the checklist or the field is gone.',
  takeOut: 'Take it out',
  takeOutOf: (heading: string): string => `Take it out: ${heading}`,
  takenOut: 'Taken out. Notes in open pages are read without it from now on.',
  suggest: 'Save with what was added',

  trouble: {
    newer:
      "A newer Handrail stored your team's checklists. This one can't read them and leaves them as they lie: only those that Handrail brings along are in use.",
    damaged:
      "Your team's checklists can't be read any more, or not all of them. The others are in use, and all rules that can be read. The rest stays as it lies: import the file again.",
  },

  import: 'Import a checklist…',
  importHeading: 'Import a checklist',
  importWhy: 'One file of your team: it is read here and sent nowhere. Looking at it changes nothing.',
  file: 'The file',
  fileWhy: 'Or drop it here.',
  paste: 'Or paste what stands in it',
  look: 'Look at it',
  link: 'Choose a file that stays linked…',
  linkWhy: "For a file on the team's shared drive: one press here looks whether it has changed. The browser asks again after each start.",
  linkedTo: (name: string): string => `Linked to ${name}.`,
  linkAsks: 'The browser will ask first: what it allowed ended when it was closed.',
  checkLink: 'Check the file',
  unlink: 'Unlink',
  linkSays: {
    linked: (name: string): string => `Linked to ${name}. Nothing is taken from it without a press of its own.`,
    'not-linked': (name: string): string =>
      `${name} could not be linked: the browser did not store it. Choose it again for the next version.`,
    unlinked: (name: string): string => `${name} is not linked any more. What is in use stays.`,
    'link-same': (name: string): string => `${name} is what is in use already, word for word.`,
    'link-gone': (name: string): string =>
      `${name} could not be found. It may have been moved or renamed, or the drive is not there. What is in use stays.`,
    'link-unusable': (name: string): string =>
      `${name} can't be used as it is now: it may still be being written. What is in use stays. Check it again later.`,
    'link-other': (name: string): string =>
      `${name} holds another pack now than the one that it was linked for. Nothing has changed. Import it as a file, if it is meant.`,
    'link-not-allowed': (name: string): string => `The browser was told not to let ${name} be read. What is in use stays.`,
  },
  close: 'Close',
  checking: (name: string): string => (name ? `Looking at ${name}.` : 'Looking at it.'),
  pasted: 'what was pasted',
  refused: (name: string): string => `${name || 'It'} can't be used`,
  refusedBecause: {
    file: 'Nothing has changed. This is to be mended in the file, by whoever keeps it:',
    organisation: 'Nothing has changed. The file is good, and not to be used here:',
    examples: 'Nothing has changed. Its own examples show that it does not read as its author means:',
  },
  same: (title: string, version: string): string => `${title}, version ${version}, is in use already, word for word.`,
  kept: 'Your organisation decides which files are used here.',
  notRead: 'The file could not be read. It may have been moved, or is still being written. Choose it again.',
  empty: 'There is nothing to look at yet. Choose the file, or paste what stands in it.',
  tooMuch: 'Not saved: with what was added here the file would hold more than a file may, and nobody could take it.',
  noAnswer: 'That did not work. Load this page again and try once more.',

  wouldChange: 'What would change',
  newHere: (title: string, version: string): string => `${title}, version ${version}`,
  fromTo: (title: string, before: string, after: string): string => `${title}, from version ${before} to ${after}`,
  nothingChanges: 'Nothing that the people who write notes would notice.',
  care: 'Asked about before it is taken',
  asks: (ask: AskAgain): string => ASKS[ask],
  tighter: 'Asks for more',
  looser: 'Asks for less',
  other: 'Also changes',
  differently: 'Its own examples that would read differently',
  knowing: 'Worth knowing',
  publisher: 'Publisher',
  examples: 'Its examples',
  examplesHold: (n: number): string =>
    n === 0 ? 'It has none: nothing shows that it reads as it is meant.' : `${count(n, 'example')}, all read as they should.`,
  examplesRead: (read: number, n: number): string => `${read} of ${count(n, 'example')} read so far.`,
  reading: 'Its examples are still being read. It can be taken once all of them were.',
  allRead: 'All its examples were read.',
  take: 'Take it',
  leave: 'Leave it',
  takeWhy: 'You can go back to the version before at any time. Notes and drafts stay as they are.',
  takeWhyNew: 'You can stop using it at any time. Notes and drafts stay as they are.',
  wentBack: 'Done. Notes in open pages are read by it from now on.',
  dropped: 'No longer in use.',
  savedAs: (name: string): string => `Saved as ${name}, where this browser puts what it downloads.`,
} as const;
