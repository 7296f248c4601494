/** How often the client came, each contact once; and how many sessions since goals were last looked at. */
import { type Entries, type Entry, isReliable } from './entries.ts';
import type { Episode } from './episodes.ts';
import type { ChoiceOf } from './inforce.ts';
import type { ChoiceReading, SinceGoals } from './types.ts';
import { says } from './words.ts';

const PARTNERSHIP: readonly Entry['kind'][] = ['core', 'specific', 'review'];

/** Words of a short entry that leaves the contact to somebody else's note. */
const NOTE_ELSEWHERE = ['note to follow', 'notes to follow', 'write-up to follow', 'entry to follow', 'full note by', 'see note by'];

/** A contact written twice counts once: the same kind on the same day, or an older version of the same Choice. */
function countedOnce(attended: readonly Entry[], replaced: readonly Entry[]): readonly Entry[] {
  const kept = attended.filter((entry) => !replaced.includes(entry));
  const byDay = Map.groupBy(kept, (entry) => entry.facts.note.isoDate);
  return kept.filter((entry) => {
    const day = entry.facts.note.isoDate;
    const sameDay = byDay.get(day) ?? [];
    if (day === null || sameDay.length === 1) return true;
    if (says(entry.facts.folded, NOTE_ELSEWHERE)) return false;
    return sameDay.find(({ kind }) => kind === entry.kind) === entry;
  });
}

/** A session that nothing names is Partnership once the Choice has been; before it may be anything. */
function isPartnership(entry: Entry, open: Episode | null): boolean {
  if (PARTNERSHIP.includes(entry.kind)) return true;
  const before = open?.entries.slice(0, open.entries.indexOf(entry)) ?? [];
  return (
    entry.kind === 'session' && before.some(({ kind, attended }) => attended !== false && (kind === 'choice' || PARTNERSHIP.includes(kind)))
  );
}

interface Found {
  readonly choice: ChoiceOf | null;
  /** Older versions within any episode: one contact written twice. */
  readonly versions: readonly Entry[];
  /** Notes by `n`, of the open episode. */
  readonly lastGoalReview: number | null;
  readonly goalsSet: number | null;
}

function sinceGoalsOf(sessions: readonly Entry[], { ordered, isOrderSure }: Entries, found: Found): SinceGoals | null {
  const n = found.lastGoalReview ?? found.goalsSet;
  const place = ordered.findIndex((entry) => entry.n === n);
  const day = ordered[place]?.facts.note.isoDate ?? null;
  if (n === null || place === -1 || !isOrderSure) return null;
  const later = new Set(ordered.slice(place + 1));
  const after = sessions.filter((entry) => later.has(entry));
  return { n, day, is: found.lastGoalReview === null ? 'set' : 'reviewed', sessions: after.length };
}

interface Counts {
  readonly contacts: ChoiceReading['contactCounts'];
  readonly sinceGoals: SinceGoals | null;
}

export function countContacts(entries: Entries, open: Episode | null, found: Found): Counts {
  const { ordered } = entries;
  const { choice, versions } = found;
  const reliable = ordered.filter(isReliable);
  const attended = countedOnce(
    reliable.filter((entry) => entry.attended === true),
    versions,
  );
  const inEpisode = new Set(open?.entries);
  const sessions = attended.filter((entry) => inEpisode.has(entry) && isPartnership(entry, open));
  const sinceChoice = new Set(choice === null ? [] : ordered.slice(ordered.indexOf(choice.contact) + 1));
  const ofKind = (kind: Entry['kind']) =>
    countedOnce(
      reliable.filter((entry) => entry.kind === kind && entry.attended !== true),
      [],
    ).length;
  return {
    contacts: {
      attendedTotal: attended.length,
      partnershipAttended: sessions.length,
      sinceChoice: choice === null ? null : attended.filter((entry) => sinceChoice.has(entry) && entry.kind !== 'choice-letter').length,
      didNotAttend: ofKind('did-not-attend'),
      cancelled: ofKind('cancelled'),
      phone: ofKind('phone'),
    },
    sinceGoals: sinceGoalsOf(sessions, entries, found),
  };
}
