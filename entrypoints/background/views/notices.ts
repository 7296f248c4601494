/** What the reader must know before the words below, the weightiest first: three are seen at once, the others on asking. */
import type { PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { NoticeId, NoticeView, ReviewView } from '../../../lib/bridge/view.ts';
import { readDate } from '../../../lib/choice/dates.ts';
import type { ChoiceReading, ClientRecord } from '../../../lib/choice/types.ts';
import { isFitted } from '../../../lib/record/fit-profile.ts';
import type { RecordRead } from './getting-on.ts';

/** What could make a word below false or outdated comes first, then how much was read, then what else was noticed. */
const WEIGHT: readonly NoticeId[] = [
  'guessed',
  're-referred-without-choice',
  'dates-to-come',
  'not-signed',
  'superseded',
  'review-due',
  'dates-unclear',
  'notes-collapsed',
  'note-is-file',
  'attachments',
  'note-too-long',
  'parts-unseen',
  'list-not-complete',
  'profile-part-gone',
  'client-differs-in-note',
  'struck-through',
  'dates-unreadable',
  'other-language',
  'worker-unknown',
];

interface Given {
  readonly record: ClientRecord;
  readonly reading: ChoiceReading;
  readonly read: RecordRead;
  readonly notInEnglish: readonly PriorNoteRead[];
  readonly review: ReviewView | null;
  readonly isAllRead: boolean;
}

const notice = (id: NoticeId, values: NoticeView['values'] = {}): NoticeView => ({ id, values });
const counted = (id: NoticeId, count: number): readonly NoticeView[] => (count > 0 ? [notice(id, { count })] : []);

/** What the site profile names and not one listed note shows: the record system was changed, or never was as the profile says. */
function partsGone({ profile, notes }: RecordRead): readonly NoticeView[] {
  if (!profile || notes.length === 0) return [];
  const { date, type, mayLack = [] } = profile.priorNotes;
  const lacks = (isNamed: unknown, part: 'date' | 'type') =>
    isNamed !== undefined && !mayLack.includes(part) && notes.every((note) => note[part] === '');
  const gone = [...(lacks(date, 'date') ? ['the dates of notes'] : []), ...(lacks(type, 'type') ? ['the kinds of notes'] : [])];
  return gone.map((part) => notice('profile-part-gone', { part, ...profile.verified, isFitted: isFitted(profile) ? 1 : 0 }));
}

const wordsOf = ({ notes }: ClientRecord, n: number): string => notes[n - 1]?.text?.trim() ?? '';

function ofReading({ record, reading }: Given): readonly NoticeView[] {
  const dated = (n: number) => ({ date: record.notes[n - 1]?.date ?? '' });
  const older = reading.decisions.flatMap(({ n, ...decision }) => {
    if (decision.is !== 'superseded') return [];
    const day = reading.days[n - 1] ?? null;
    const isSameDay = decision.why === 'newer-version' && day !== null && day === reading.days[decision.by - 1];
    if (isSameDay && wordsOf(record, n) === wordsOf(record, decision.by)) return [];
    return [notice('superseded', { ...dated(n), why: isSameDay ? 'same-day' : decision.why })];
  });
  const drafts = new Set([...reading.notChoice.flatMap(({ n, why }) => (why === 'draft' ? [n] : [])), ...reading.unsigned]);
  const others = [
    ...[...drafts].map((n) => notice('not-signed', { ...dated(n), kind: record.notes[n - 1]?.type ?? '' })),
    ...reading.misfiled.map((n) => notice('client-differs-in-note', dated(n))),
  ];
  return [...(reading.reReferredWithoutNewChoice ? [notice('re-referred-without-choice')] : []), ...older, ...others];
}

/** Words that were not read, and why. */
function ofReadingWhole({ record, read, notInEnglish }: Given): readonly NoticeView[] {
  const standing = read.notes.filter((note) => note.status !== 'struck-out');
  const unread = standing.filter(({ text }) => text === null);
  const long = read.notes.filter((note) => !note.whole).length + read.more;
  return [
    ...counted('notes-collapsed', unread.filter(({ isFile }) => !isFile).length),
    ...counted('note-is-file', unread.filter(({ isFile }) => isFile).length),
    ...standing.flatMap(({ files = [] }) => files.map((name) => notice('attachments', { count: 1, name }))),
    ...counted('note-too-long', long),
    ...counted('parts-unseen', read.unseen),
    ...(!record.complete && record.notes.length > 0 ? [notice('list-not-complete')] : []),
    ...partsGone(read),
    ...standing.flatMap(({ struckAt, date }) => (struckAt?.length ? [notice('struck-through', { date })] : [])),
    ...notInEnglish.map(({ date }) => notice('other-language', { date })),
  ];
}

/** Of a date that can't be told: 03/04/2026 may be two days, "last week" and 31/02/2026 are none. */
function ofDates({ record, reading }: Given): readonly NoticeView[] {
  const untold = record.notes.filter((_, i) => reading.days[i] === null);
  const isTwofold = (date: string) =>
    readDate(date, 'day-first', record.today) !== null && readDate(date, 'month-first', record.today) !== null;
  const unclear = untold.filter(({ date }) => isTwofold(date)).length;
  const ahead = reading.ahead.map((n) => notice('dates-to-come', { date: record.notes[n - 1]?.date ?? '' }));
  return [...ahead, ...(unclear > 0 ? [notice('dates-unclear')] : []), ...counted('dates-unreadable', untold.length - unclear)];
}

function ofReview({ review, isAllRead }: Given): readonly NoticeView[] {
  if (!review?.isDue) return [];
  const { is, day, source, sessions, weeks } = review;
  return [notice('review-due', { is, day: day ?? '', date: source.date, sessions, weeks: weeks ?? 0, isAllRead: isAllRead ? 1 : 0 })];
}

export function noticesOf(given: Given): readonly NoticeView[] {
  const { record, read } = given;
  const all = [
    ...(read.profile?.isGuess ? [notice('guessed')] : []),
    ...ofReading(given),
    ...ofReview(given),
    ...ofReadingWhole(given),
    ...ofDates(given),
    ...(record.reader === null ? [notice('worker-unknown')] : []),
  ];
  return all.sort((a, b) => WEIGHT.indexOf(a.id) - WEIGHT.indexOf(b.id));
}
