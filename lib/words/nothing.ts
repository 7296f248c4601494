import type { NothingBecause } from '../bridge/view.ts';

/** One thing to say where there is nothing to show: what is so, why, then what can be done. */
export interface OneThingWords {
  readonly heading: string;
  readonly says: string;
  readonly steps?: readonly string[];
  readonly aside?: string;
}

const NOTHING: Readonly<Record<NothingBecause, OneThingWords>> = {
  'not-paired': {
    heading: 'Nothing is shown here',
    says: 'This page was not opened by Handrail. Open your record system and use the tab at the edge of the page.',
  },
  waiting: {
    heading: 'Waiting for the page',
    says: 'The page has not answered yet. It comes back by itself.',
    aside: 'If this stays, load the page again. What you typed is kept.',
  },
  'client-unreadable': {
    heading: 'Everything is hidden',
    says: "The page doesn't show clearly whose record this is, so Handrail shows nothing about anyone.",
    steps: ['If a dialog or menu covers the name, close it.', 'If the page is still loading, wait.', 'If it stays, load the page again.'],
    aside: 'It comes back by itself. Nothing can be restored or inserted until the client is certain.',
  },
  'client-differs': {
    heading: 'Everything is hidden',
    says: 'This page names two different clients, so Handrail shows nothing about either.',
    steps: ['Check which record is open.', 'It comes back by itself when both agree.'],
    aside: 'Nothing can be restored or inserted until the client is certain.',
  },
  'unknown-page': {
    heading: "Handrail doesn't know this page",
    says: "Nothing here looks like a client's record that it can read. Nothing is read and nothing is kept.",
    steps: ["Open a client's record.", 'If this is one, whoever looks after Handrail in your team can add this record system.'],
  },
  'no-client': {
    heading: "No client's record is open",
    says: "Open a client's record. What the last note left shows here.",
  },
  'hidden-by-you': {
    heading: 'Hidden',
    says: 'You hid this. Nothing about the client is on this screen.',
  },
  stopped: {
    heading: 'Handrail is stopped',
    says: 'Your organisation has stopped it on every page.',
  },
  'tab-off': {
    heading: 'Off on this site',
    says: 'Nothing on this page is read. Turn Handrail on from its button in the toolbar.',
  },
};

export function nothing(because: NothingBecause): OneThingWords {
  return NOTHING[because];
}

export const guess = {
  look: 'Look for the client on this page',
  right: 'Yes, that is the client',
  wrong: 'No',
  asking: {
    heading: 'Is that the client?',
    says: "Handrail has marked on the page what it takes for the client's name, date of birth and number. It is a guess.",
    steps: ['Look at the marks on the page.', 'If they are right, Handrail reads this site that way from now on.'],
    aside: 'What is read by guesswork says so. Turn the site off to have the guess forgotten.',
  },
  nothingFound: {
    heading: 'No client could be made out',
    says: 'A name with a date of birth or a record number, close together, is what was looked for. Nothing is read here.',
    steps: ["Open a client's record and look again.", 'Whoever looks after Handrail in your team can add this record system.'],
  },
  inUse: 'Read by guesswork: Handrail does not know this record system.',
} as const;

/** What stands where the client's name would, while no client is certain. */
export function nobody(because: NothingBecause): string {
  return because === 'client-unreadable' || because === 'client-differs' ? 'Client not certain' : 'Handrail';
}
