/** What is said about the passphrase before the drafts. */
import type { LockedBecause } from '../bridge/view.ts';
import { count } from './counts.ts';
import type { OneThingWords } from './nothing.ts';

const WHY: Readonly<Record<LockedBecause, string>> = {
  idle: 'They were not used for a while. Nothing is lost.',
  screen: 'They were locked with the screen of this computer. Nothing is lost.',
  'by-you': 'They were locked by hand. Nothing is lost.',
  start: 'The browser was started, and they have not been opened since. Nothing is lost.',
};

export function lockedDrafts(because: LockedBecause): OneThingWords {
  return {
    heading: 'Drafts are locked',
    says: `${WHY[because]} What you type is kept all the same.`,
    aside: 'Unlock opens a tab of its own: a page beside Handrail could read a passphrase that is typed here.',
  };
}

function readableWait(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return seconds < 90 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute');
}

type Trouble = 'too-short' | 'too-plain' | 'too-long' | 'not-now' | 'failed' | 'required' | 'not-the-same';

const TROUBLE: Readonly<Record<Trouble, string>> = {
  'too-short': 'Too short: at least 12 characters. Three or four plain words do well.',
  'too-plain': 'Too plain: the same few characters again and again are quickly guessed.',
  'too-long': 'Too long: 200 characters at most.',
  'not-the-same': 'The two are not the same. Type it again.',
  'not-now': 'That is not possible now. Load this page again.',
  required: 'It can be changed here, and not taken away.',
  failed: 'That did not work. Nothing was changed. Close the other tabs and try again.',
};

/** Who wants a passphrase before the drafts. */
const BY = {
  organisation: 'Your organisation asks for a passphrase before drafts.',
  team: 'Your team asks for a passphrase before drafts.',
  'shared-computer': 'A shared computer needs a passphrase before drafts.',
  'shared-login': 'Where several people work under one name, drafts need a passphrase before them.',
} as const;

export const vault = {
  required: (by: keyof typeof BY): string => BY[by],
  requiredWhy: 'Until one is set, what you type is not kept, and drafts kept before are not shown.',
  stays: (by: keyof typeof BY): string => `${BY[by]} It can be changed, and not taken away.`,
  worker: 'Your name, as the record writes it',
  workerWhy: 'Asked each time the drafts are opened, and forgotten when they are locked: whose drafts these are depends on it.',
  workerBlank: 'Put in your name first.',
  shared: 'This is a shared computer',
  sharedWhy:
    'Drafts then need a passphrase and go after a day at most. Closing the browser locks them, and whoever opens them is asked for their name.',
  sharedOn: 'This is set up as a shared computer. Unlock to change that.',
  sharedSaved: 'Saved.',
  sharedRefused: 'Unlock the drafts first.',
  setOne: 'Set a passphrase',
  title: 'Passphrase for drafts',
  lock: 'Lock drafts now',
  unlock: 'Unlock',
  unlockDrafts: 'Unlock drafts',
  why: 'Without a passphrase, whoever uses this account of the computer can open the drafts. With one, they can only be read after it was typed.',
  whatNot:
    'It does not protect from a program that watches the keyboard, nor from what the browser itself keeps of a page. What you type while drafts are locked is still kept.',
  passphrase: 'Passphrase',
  now: 'Passphrase now in use',
  next: 'New passphrase',
  again: 'The same once more',
  advice: 'At least 12 characters. Three or four plain words are better than one word with signs.',
  show: 'Show what is typed',
  set: 'Set passphrase',
  isSet: 'Drafts are behind a passphrase. They are open now.',
  isLocked: 'Drafts are locked.',
  waiting: (n: number): string => `${count(n, 'text')} typed meanwhile will be filed when you unlock.`,
  minutes: 'Lock after',
  minutesOf: (n: number): string => `${count(n, 'minute')} without use`,
  onClose: 'Closing the browser always locks.',
  change: 'Change the passphrase',
  newCode: 'Print a new recovery code',
  newCodeWhy: 'The old code then opens nothing any more.',
  remove: 'Take the passphrase away',
  removeWhy: 'Drafts can then be opened by whoever uses this account of the computer.',
  doChange: 'Change it',
  doNewCode: 'Make a new code',
  doRemove: 'Take it away',
  leave: 'Leave it as it is',
  forgotten: 'I have forgotten it',
  notForgotten: 'I have the passphrase',
  nobody: 'Nobody can look the passphrase up, not even your IT department.',
  code: 'Recovery code, from the printed page',
  codeWhy: 'Seven groups of five. Small letters and missing dashes are fine.',
  noCode: 'Without passphrase and code the drafts can’t be opened. “Wipe everything”, below, begins anew.',
  recover: 'Set a new passphrase and unlock',
  codeHeading: 'Your recovery code',
  codeSays:
    'It opens the drafts if the passphrase is forgotten. It is shown once and stored nowhere. Print it, or write it down, and keep it away from this computer.',
  print: 'Print',
  kept: 'I have it on paper',
  done: 'Done.',
  wrong: (waitMs: number): string =>
    `That doesn’t open these drafts.${waitMs > 0 ? ` Wait ${readableWait(waitMs)} before the next try.` : ''}`,
  wait: (waitMs: number): string => `Too many wrong tries. Wait ${readableWait(waitMs)}, then try again.`,
  typo: (group: number): string => `Look at group ${group} again: there is a mistake in it.`,
  length: (letters: number): string => `${count(letters, 'character')} came; the code has 35.`,
  trouble: (what: Trouble): string => TROUBLE[what],
} as const;
