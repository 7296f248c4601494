/** Contacts so far: which, how many, and whether it is time to look at goals again. */
import type { ContactView, CountsView, GettingOnView, ReviewView } from '../../../lib/bridge/view.ts';
import type { ReviewEvery } from '../../../lib/checklist/types.ts';
import { daysBetween } from '../../../lib/choice/dates.ts';
import type { ChoiceReading, ClientRecord, ContactKind } from '../../../lib/choice/types.ts';
import type { Cutter } from './passages.ts';

/** Kinds that somebody comes to; of a letter or a meeting about the client it says nothing that nobody came. */
const COMES: ReadonlySet<ContactKind> = new Set(['choice', 'choice-plus', 'core', 'specific', 'review', 'session']);

/** On the day that each is about, oldest first; in the page's own order where that can't be told. */
function listed(record: ClientRecord, reading: ChoiceReading): readonly ContactView[] {
  const setAside = new Set(reading.notChoice.map((other) => other.n));
  const views = record.notes.map(({ n, date, isoDate, type, author, status, text }, i): ContactView => {
    const { kind = 'other', attended: wasAttended = null } = reading.contacts[i] ?? {};
    const day = reading.days[i] ?? null;
    const isToCome = day !== null && day > record.today;
    // A note that is not relied on counts for nothing: it does not say that nobody came.
    const isSetAside = status === 'draft' || status === 'struck-out' || setAside.has(n);
    const attended = wasAttended === false && (!COMES.has(kind) || isToCome || isSetAside) ? null : wasAttended;
    const about = isoDate !== null && day !== null && day !== isoDate ? day : undefined;
    return { n, date, about, kind, type, author, attended, status, isRead: text !== null };
  });
  return reading.inTime?.flatMap((n) => views[n - 1] ?? []) ?? views;
}

function counted({ contactCounts, choiceDay }: ChoiceReading, today: string, isAllRead: boolean): CountsView {
  const { attendedTotal, partnershipAttended, didNotAttend, cancelled, phone } = contactCounts;
  return {
    attended: attendedTotal,
    partnership: partnershipAttended,
    didNotAttend,
    cancelled,
    phone,
    daysSinceChoice: choiceDay === null ? null : Math.max(0, daysBetween(choiceDay, today)),
    isAllRead,
  };
}

/** Due after the team's sessions or weeks, whichever comes first; never where the team has set neither. */
export function reviewOf(
  { sinceGoals }: ChoiceReading,
  today: string,
  { sessions, weeks }: ReviewEvery,
  { sourceOf }: Pick<Cutter, 'sourceOf'>,
): ReviewView | null {
  if (sinceGoals === null) return null;
  const { n, day, is } = sinceGoals;
  const past = day === null ? null : Math.floor(Math.max(0, daysBetween(day, today)) / 7);
  const isDue = (sessions !== undefined && sinceGoals.sessions >= sessions) || (weeks !== undefined && past !== null && past >= weeks);
  const every = { sessions: sessions ?? null, weeks: weeks ?? null };
  return { is, source: sourceOf(n), day, sessions: sinceGoals.sessions, weeks: past, every, isDue };
}

interface Given {
  readonly record: ClientRecord;
  readonly reading: ChoiceReading;
  readonly cutter: Cutter;
  readonly every: ReviewEvery;
  readonly isAllRead: boolean;
}

type Contacts = Pick<GettingOnView, 'contacts' | 'areContactsInTime' | 'sinceChoice' | 'counts' | 'review'>;

export function contactsOf({ record, reading, cutter, every, isAllRead }: Given): Contacts {
  return {
    contacts: listed(record, reading),
    areContactsInTime: reading.inTime !== null,
    sinceChoice: reading.contactCounts.sinceChoice,
    counts: counted(reading, record.today, isAllRead),
    review: reviewOf(reading, record.today, every, cutter),
  };
}
