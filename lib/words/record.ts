import type { CountsView as Counts, ReviewView as Review } from '../bridge/view.ts';
import type { Owner } from '../checklist/types.ts';
import type { ContactKind, NoteStatus } from '../choice/types.ts';
import { count, list, ordinal, upperFirst } from './counts.ts';
import { readableDate } from './dates.ts';

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

/** Behind what is counted over the whole record. */
const ofWhat = (isAllRead: boolean): string => (isAllRead ? '' : ', of what could be read');

export const record = {
  newestRisk: 'Newest recorded risk',
  newestReadRisk: 'The newest that could be read. Later notes may not be on the page.',
  risks: 'Recorded risk',
  risksUnordered: 'Several notes speak of risk, and which is the newest is not known. Read all of them.',
  olderRisks: (n: number, orMore: boolean): string =>
    orMore ? `${n} older notes speak of risk, perhaps more` : `${count(n, 'older note speaks', 'older notes speak')} of risk`,
  mayHaveMoreRisks: 'Notes before these were not looked through for risk. See the record.',
  olderSaysMore: (date: string): string => `An older note${date ? `, of ${date},` : ''} says more about risk than the newest.`,
  noRisk: "No risk was found in the notes that could be read. That doesn't mean that there is none.",
  summary: 'Choice summary',
  legend: "The record's own words. The rest is Handrail's.",
  goals: 'Goals',
  goalsInRecord: 'Goals in the record',
  said: { accomplished: 'Accomplished, says the record', 'not-yet': 'Not yet, says the record' },
  earlier: 'Earlier words',
  earlierOf: (title: string): string => `Earlier words of ${title}`,
  earlierWhy: 'Changed since, so no longer in force.',
  revised: 'Newer words than in Choice',
  lastTime: 'Since last time',
  lastTimeWhy: (date: string, isAllRead: boolean): string =>
    `What the last session ${isAllRead ? '' : 'that could be read '}says${date ? `, ${date}` : ''}.`,
  contacts: 'Contacts so far',
  youGetOn: 'You get on here',
  notRecorded: 'Not recorded in Choice',
  notRecordedWhy: 'Not found in Choice, or in what was added to it. You might ask:',
  alreadyTold: (titles: readonly string[]): string => `Already told: ${list(titles)}. No need to start again there.`,
  cannotTell: "Can't tell whether recorded",
  cannotTellWhy: 'The words are cut, point to another note, or are said to be changed and the new ones were not found. Look in the record.',
  showInRecord: (title: string): string => `Show ${title} in record`,
  inRecord: 'In record',
  showNote: (kind: string, date: string): string => `Show ${kind} of ${date} in record`,
  moreNotices: (n: number): string => `Show ${count(n, 'more notice')}`,
  readAt: (time: string): string => `Read at ${time}`,
  sinceChoice: (n: number, isAllRead: boolean): string => `${n} ${isAllRead ? '' : 'read '}since Choice`,
  earlierContacts: (n: number): string => `Show ${count(n, 'earlier contact')}`,
  unread: 'Not shown on the page, so not read.',
  notAttended: 'Not attended.',
  /** `5 attended, 1 did not attend, 2 short calls.` */
  counts: ({ attended, didNotAttend, cancelled, phone, isAllRead }: Counts): string => {
    const parts = [
      `${attended} attended`,
      ...(didNotAttend > 0 ? [`${didNotAttend} did not attend`] : []),
      ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
      ...(phone > 0 ? [count(phone, 'short call')] : []),
    ];
    return `${parts.join(', ')}${ofWhat(isAllRead)}.`;
  },
  daysSinceChoice: (days: number): string => (days === 0 ? 'Choice was today.' : `Choice was ${count(days, 'day')} ago.`),
  partnership: (n: number, isAllRead: boolean): string =>
    `${count(n, 'Partnership session')} so far${ofWhat(isAllRead)}. The average is 7, and that is no limit.`,
  review: ({ is, day, source, sessions, every }: Review, isAllRead: boolean): string => {
    const when = day ? readableDate(day) : source.date;
    const interval = [
      ...(every.sessions === null ? [] : [count(every.sessions, 'session')]),
      ...(every.weeks === null ? [] : [count(every.weeks, 'week')]),
    ].join(' or ');
    const ago = sessions === 0 ? 'no Partnership session since' : `${count(sessions, 'Partnership session')} since`;
    return `Goals ${is === 'set' ? 'set' : 'last reviewed'}${when ? ` ${when}` : ''}, ${ago}${ofWhat(isAllRead)}.${interval ? ` Review every ${interval}.` : ''}`;
  },
  lateEntry: (day: string): string => `Late entry, about ${readableDate(day)}.`,
  asListed: "In the page's own order: which came first is not known.",
  goesOn: 'the note goes on',
  entry: (n: number): string => `Goal ${n}`,
  rated: (value: number, of: number, date: string): string => `Rated ${value} of ${of}${date ? ` on ${date}` : ''}`,
  fromTo: (first: number, last: number, of: number, date: string): string =>
    `${first} → ${last} of ${of}${date ? `, last rating read ${date}` : ''}`,
  ratingsAs: 'Show ratings as',
  chart: 'Chart',
  table: 'Table',
  date: 'Date',
  noDate: 'No date on the page',
  rating: 'Rating',
  at: 'At',
  valueOf: (value: number, of: number): string => `${value} of ${of}`,
  ratingsOf: (title: string): string => `Ratings of ${title}`,
  chartSays: (title: string, of: number, points: readonly string[]): string =>
    `Ratings of ${title} over time, 0 to ${of}: ${points.join(', ')}.`,
  pointSays: (value: number, date: string, isAfterGap: boolean): string =>
    `${isAfterGap ? 'no rating read in between, ' : ''}${value} on ${date}`,
  noneReadBetween: 'Met in between, no rating of this goal read',
  scale: 'The numbers are those of the record. Where it rates goals as usual, 0 is no progress and 10 is reached.',
} as const;
