import type { GettingOnView, NoticeId, NoticeView } from '../bridge/view.ts';
import type { Owner } from '../checklist/types.ts';
import type { ContactKind, NoteStatus } from '../choice/types.ts';
import { count, list, ordinal, upperFirst } from './counts.ts';
import { readableDate } from './dates.ts';
import type { OneThingWords } from './nothing.ts';

const KINDS: Readonly<Record<ContactKind, string>> = {
  choice: 'Choice appointment',
  'choice-plus': 'Choice Plus',
  core: 'Core Partnership',
  specific: 'Specific Partnership',
  review: 'Review',
  session: 'Session',
  phone: 'Telephone',
  letter: 'Letter',
  'did-not-attend': 'Did not attend',
  cancelled: 'Cancelled',
  meeting: 'Meeting',
  referral: 'Referral',
  discharge: 'Discharge',
  'peer-group': 'Peer group discussion',
  admin: 'Administration',
  unread: 'Note not read',
  other: 'Note',
};

export function contactKind(kind: ContactKind): string {
  return KINDS[kind];
}

const STATUSES: Readonly<Record<NoteStatus, string>> = {
  signed: 'Signed',
  draft: 'Draft, not signed',
  'struck-out': 'Entered in error',
  unknown: '',
};

/** What the record says of a note's standing, or "" where it doesn't say. */
export function noteStatus(status: NoteStatus): string {
  return STATUSES[status];
}

const OWNERS: Readonly<Record<Owner, string>> = {
  client: "Client's words",
  worker: "Worker's words",
  unclear: 'Unclear whose words',
};

export function owner(whose: Owner): string {
  return OWNERS[whose];
}

/** `First contact for you, fifth for the client.` What can't be told is left out; "" when nothing can. */
export function arrival(firstForYou: boolean | null, nth: number | null): string {
  const forClient = nth === null ? '' : `${ordinal(nth)} for the client`;
  if (firstForYou === true) return forClient ? `First contact for you, ${forClient}.` : 'First contact for you.';
  if (firstForYou === false) return forClient ? `You have met before. The next contact is the ${forClient}.` : 'You have met before.';
  return nth === null ? '' : `${upperFirst(ordinal(nth))} contact for the client.`;
}

/** What a notice says: its name, then why and what can be done. */
export interface NoticeWords {
  readonly name: string;
  readonly says: string;
  /** Doubt, not news: lavender and dashed. */
  readonly isDoubt: boolean;
}

type Values = NoticeView['values'];
/** Several notices of one id are said in one sentence. */
type Say = (all: readonly Values[]) => NoticeWords;

const doubt = (name: string, says: string): NoticeWords => ({ name, says, isDoubt: true });
const news = (name: string, says: string): NoticeWords => ({ name, says, isDoubt: false });
const total = (all: readonly Values[]): number => all.reduce((sum, values) => sum + Number(values.count ?? 0), 0);

/** `The note of 12 Mar 2026 is`, `The notes of 12 Mar 2026 and 3 Apr 2026 are`, `A note is` where the date is not known. */
function dated(noun: string, all: readonly Values[], is: string, are: string): string {
  const dates = all.map(({ date }) => String(date ?? '')).filter(Boolean);
  if (dates.length === 0) return all.length > 1 ? `${all.length} ${noun}s ${are}` : `A ${noun} ${is}`;
  return dates.length > 1 ? `The ${noun}s of ${list(dates)} ${are}` : `The ${noun} of ${dates[0]} ${is}`;
}

/** ` (checked with OpenMRS 3 on 21 Nov 2026)`; "" where that is not known. */
const checkedAgainst = ({ against, on }: Values = {}): string =>
  against && on ? ` (last checked with ${against} on ${readableDate(String(on))})` : '';

const NOTICES: Readonly<Record<NoticeId, Say>> = {
  'notes-collapsed': (all) =>
    doubt(
      'Not all could be read.',
      `${count(total(all), 'note is', 'notes are')} folded away on the page. Open ${total(all) === 1 ? 'it' : 'them'} there and the words show here.`,
    ),
  'list-not-complete': () =>
    doubt('There may be more notes.', 'The page may hold more than it lists. Load older notes there to have them read.'),
  'not-signed': (all) => doubt('Not signed.', `${dated('note', all, 'is a draft', 'are drafts')}. Words from a draft are marked.`),
  're-referred-without-choice': () =>
    news('Re-referred, no new Choice found.', 'A new Choice comes before Partnership. What stands here is from before the re-referral.'),
  superseded: (all) => news('An older Choice is left out.', `${dated('Choice', all, 'was', 'were')} replaced by a later one.`),
  'client-differs-in-note': (all) =>
    doubt('A note names somebody else.', `${dated('note', all, 'has', 'have')} another name in it. Check which record it belongs to.`),
  'struck-through': (all) =>
    doubt(
      'Words are struck through.',
      `${dated('note', all, 'has', 'have')} words with a line through them. They are left out here; see the record.`,
    ),
  'dates-unclear': () =>
    doubt('Dates are not certain.', "This page writes dates so that day and month can't be told apart. What came later is not certain."),
  'note-is-file': (all) =>
    doubt(
      'Not all could be read.',
      `${count(total(all), 'note is a picture or a file', 'notes are pictures or files')}. Handrail reads text only: open ${total(all) === 1 ? 'it' : 'them'} yourself.`,
    ),
  'other-language': (all) =>
    doubt(
      'Not in English.',
      `${dated('note', all, 'is', 'are')} in another language. Handrail knows English headings only, so it does not say what is not recorded there.`,
    ),
  'parts-unseen': (all) =>
    doubt(
      "Parts of the page can't be read.",
      `${count(total(all), 'part of this page comes', 'parts of this page come')} from elsewhere or ${total(all) === 1 ? 'is' : 'are'} closed to extensions. Notes in there are not read.`,
    ),
  'profile-part-gone': (all) =>
    doubt(
      'The record system may have changed.',
      `Handrail does not find ${list([...new Set(all.map(({ part }) => String(part ?? 'some parts')))])} where it expects them${checkedAgainst(all[0])}. Tell whoever looks after Handrail in your team.`,
    ),
  guessed: () => doubt('Read by guesswork.', 'Handrail does not know this record system. Check each passage in the record.'),
  'note-too-long': (all) =>
    doubt(
      'Not all could be read.',
      `${count(total(all), 'note is', 'notes are')} past what Handrail reads at once. The rest is not shown here.`,
    ),
  'worker-unknown': () =>
    doubt(
      "Can't tell whether you have met.",
      "It isn't known who you are: the page does not say, or several people work under one name. Options has a place for your name.",
    ),
};

/** All notices of one id as one. */
export function notice(id: NoticeId, all: readonly Values[]): NoticeWords {
  return NOTICES[id](all);
}

/** Whether this is the Choice in force, or only the latest that could be read. */
export function choiceStanding(inForce: boolean): string {
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
    aside: 'Handrail does not open them for you.',
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

export function noChoice(state: Exclude<GettingOnView['state'], 'choice'>): OneThingWords {
  return GETTING_ON[state];
}

export const record = {
  newestRisk: 'Newest recorded risk',
  noRisk: "No risk was found in the notes that could be read. That doesn't mean that there is none.",
  summary: 'Choice summary',
  legend: "The record's own words. The rest is Handrail's.",
  goals: 'Goals',
  goalsInRecord: 'Goals in the record',
  contacts: 'Contacts so far',
  youGetOn: 'You get on here',
  notRecorded: 'Not recorded in Choice',
  notRecordedWhy: 'Not found in the notes that could be read. You might ask:',
  showInRecord: (title: string): string => `Show ${title} in record`,
  inRecord: 'In record',
  showNote: (kind: string, date: string): string => `Show ${kind} of ${date} in record`,
  moreNotices: (n: number): string => `Show ${count(n, 'more notice')}`,
  readAt: (time: string): string => `Read at ${time}`,
  sinceChoice: (n: number): string => `${n} since Choice`,
  earlierContacts: (n: number): string => `Show ${count(n, 'earlier contact')}`,
  unread: 'Not shown on the page, so not read.',
  notAttended: 'Not attended.',
  entry: (n: number): string => `Goal ${n}`,
  rated: (value: number, of: number, date: string): string => `Rated ${value} of ${of}${date ? ` on ${date}` : ''}`,
  fromTo: (first: number, last: number, of: number, date: string): string =>
    `${first} → ${last} of ${of}${date ? `, last rated ${date}` : ''}`,
  ratingsAs: 'Show ratings as',
  chart: 'Chart',
  table: 'Table',
  date: 'Date',
  rating: 'Rating',
  at: 'At',
  valueOf: (value: number, of: number): string => `${value} of ${of}`,
  ratingsOf: (title: string): string => `Ratings of ${title}`,
  chartSays: (title: string, of: number, points: readonly string[]): string =>
    `Ratings of ${title} over time, 0 to ${of}: ${points.join(', ')}.`,
  scale: '0 is no progress, 10 is reached. As the record gives them.',
} as const;
