import { count } from './counts.ts';

/** Room on disk, roughly: nobody needs the bytes. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Words of the sidebar's frame, the popup and the options page. */
export const frame = {
  handrail: 'Handrail',
  views: 'Views',
  tabs: { 'getting-on': 'Getting on', 'this-note': 'This note', drafts: 'Drafts' },
  requiredNotFound: 'required not found',
  draftsCounted: (n: number): string => (n === 1 ? 'draft' : 'drafts'),
  locked: 'locked',
  contacts: 'Contacts',
  notRecorded: 'Not recorded',
  checklist: 'Checklist',
  hideNow: 'Hide now',
  showAgain: 'Show again',
  close: 'Close',
  putAway: 'Put this message away',
  onThisView: 'On this view',
  readsOnly: 'Reads these notes only. Check alerts, risk and safeguarding forms.',
  asNamed: 'As the page names them',
} as const;

export const popup = {
  off: 'Off on this site.',
  nothingRead: 'Nothing here is read.',
  turnOn: (host: string): string => `Turn on for ${host}`,
  turnOff: 'Turn off',
  onFor: 'On for',
  openSidebar: 'Open sidebar',
  inPanel: "This page can't have anything beside it. Handrail opens in the browser's own side panel.",
  liesOver: "Beside this page it would lie over part of it. Handrail opens in the browser's own side panel.",
  options: 'Options',
  asksOnce: 'The browser will ask once, for this site only. No other page is touched.',
  declined: 'The browser was told not to allow it, so nothing is read. You can ask again.',
  turningOff: 'Turning off takes Handrail out of every open page of this site at once.',
  looking: 'Looking at the page.',
  cannot: {
    'browser-page': {
      heading: "Handrail can't be turned on here",
      says: "This is one of the browser's own pages. Go to your record system and open this again.",
    },
    'no-page': { heading: 'There is no page here', says: 'Go to your record system and open this again.' },
    'file-page': { heading: "Handrail can't be turned on here", says: 'This is a file on this machine, not a record system.' },
    'not-allowed': { heading: 'Not allowed here', says: 'The browser, or a rule of your organisation, keeps extensions off this page.' },
    'no-answer': {
      heading: 'Handrail did not answer',
      says: 'So it is not known whether it is on here. Close this and open it again. Drafts are kept as they were.',
    },
  },
  trouble: 'That did not work. Load the page again and try once more.',
} as const;

export const options = {
  title: 'Handrail options',
  sites: 'Sites that are on',
  noSites: "None. Open your record system, press Handrail's button in the toolbar and turn it on there.",
  since: (date: string): string => `since ${date}`,
  turnOffSite: (host: string): string => `Turn off ${host}`,
  siteOff: (host: string): string => `${host} is off. Nothing on it is read.`,
  checklists: 'Checklists in use',
  checklistsWhy: 'Required fields are counted, and a save is held once for them. The rest is only shown.',
  noChecklists: 'None could be read. Notes are not checked.',
  fields: (required: number, fields: number): string => `${count(fields, 'field')}, ${required} required`,
  you: 'Your name',
  youWhy: 'Used where the page does not say who is signed in: to know whether you have met the client, and whose drafts these are.',
  youLabel: 'Name, as the record writes it',
  saveName: 'Save name',
  nameSaved: 'Name saved.',
  shared: 'Several people work under one name here',
  sharedWhy:
    "Then Handrail can't tell whether you have met the client. It keeps drafts behind a passphrase only, and asks whoever opens them for their name.",
  sharedSaved: 'Saved. Open pages follow when they are loaded again.',
  gate: 'Before a note is saved',
  gateWhy: 'When something required is not found in the note that you save:',
  gateModes: {
    hold: { name: 'Ask once', says: 'The save is held, once for each note. You save anyway with one press, or go to the field.' },
    remind: { name: 'Remind only', says: 'The save goes straight through. What was not found is said beside the page.' },
    off: { name: 'Do nothing', says: 'The checklist still shows while you write. A save is not looked at.' },
  },
  gateAtLeast: "Your team's checklists ask for this much. More can be chosen, not less.",
  gateKept: "Your team's checklists keep this as it is.",
  gateReason: 'Ask why, when a note is saved as it is',
  gateReasonWhy: 'A choice of five, which may be left out. Only the choice and the day are kept, on this machine.',
  gateSaved: 'Changed. It counts from the next save, in open pages too.',
  reasonsGiven: 'Reasons given so far',
  stored: 'What is stored',
  storedWhere: 'On this machine only, in this browser profile. Drafts are encrypted. Nothing is sent anywhere.',
  storedHost: 'The browser itself may keep what you type into a page, to bring pages back after a crash. Handrail has no part in that.',
  drafts: 'Drafts',
  draftsAre: (drafts: number, versions: number, bytes: number): string =>
    drafts === 0 ? 'None' : `${count(drafts, 'draft')} in ${count(versions, 'version')}, ${size(bytes)}`,
  oldest: (when: string): string => `the oldest from ${when}`,
  goes: 'When a draft goes',
  unsavedGoes: (days: number): string => `After ${count(days, 'day')}, when the record does not have it.`,
  savedGoes: (days: number): string => `After ${count(days, 'day')}, when the record has it.`,
  blocked: 'The browser does not let Handrail store anything. Nothing is kept.',
  wipe: 'Wipe everything',
  wipeAsk: 'Wipe everything?',
  wipeSays: "All drafts, choices, your team's checklists and your name go from this machine. Sites are turned off. This cannot be undone.",
  wipeYes: 'Wipe everything now',
  wipeNo: 'Keep it',
  wiped: 'Everything is wiped.',
  wipeFailed: 'Not everything could be wiped. Close the other tabs and try again.',
  does: 'What it does and does not do',
  doesList: [
    'Checks that text is there. It does not judge what the text means.',
    "Shows the record's own words, with where they stand.",
    'Holds a save at most once. The next one goes straight through.',
    'Keeps what you type on this machine until the record has it.',
  ],
  doesNotList: [
    'Does not read alerts, risk forms, safeguarding forms, letters that are scans, or notes that the page does not show.',
    "Does not take the place of reading the record, or of a service's own rules.",
    'Does not send anything anywhere: no account, no server, no AI.',
    'Does not write into a note unless you press a button for it.',
  ],
  version: (v: string): string => `Version ${v}`,
} as const;
