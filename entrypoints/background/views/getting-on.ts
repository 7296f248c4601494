/** The Choice reading of a record as the sidebar draws it. Pure: the clock is an argument, words are cut from notes. */
import type { PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type {
  ContactView,
  GapView,
  GettingOnView,
  GoalInRecordView,
  NoticeView,
  PassageView,
  SourceView,
} from '../../../lib/bridge/view.ts';
import type { Checklist, HandoverPart } from '../../../lib/checklist/types.ts';
import { readDate } from '../../../lib/choice/dates.ts';
import type { ChoiceReading, ClientRecord, Passage, PriorNote } from '../../../lib/choice/types.ts';
import { isOtherLanguage } from '../../../lib/note/language.ts';
import type { DateOrder, SiteProfile } from '../../../lib/record/profile.ts';

/** What the frames of a tab could read of one client's record. */
export interface RecordRead {
  readonly notes: readonly PriorNoteRead[];
  readonly complete: boolean;
  /** Notes on the page beyond the reading limit. */
  readonly more: number;
  readonly dateOrder: DateOrder;
  readonly profile: SiteProfile | null;
  /** Parts of the page that nothing of ours can look into. */
  readonly unseen: number;
}

export interface Now {
  /** `YYYY-MM-DD` and `HH:MM`, local. */
  readonly today: string;
  readonly time: string;
}

/** Goals and risks have places of their own on the screen. */
const OWN_PLACE = new Set(['goals']);

/** Situation, background, assessment, recommendation, of what Choice leaves. A team's checklist may say another order. */
const SBAR: readonly HandoverPart[] = [
  { title: 'Situation', fields: ['newest_risk', 'presenting_concern', 'client_view'] },
  { title: 'Background', fields: ['people_present', 'strengths_resources', 'contacts'] },
  { title: 'Assessment', fields: ['joint_understanding', 'risks', 'not_recorded'] },
  { title: 'Recommendation', fields: ['choice_point_decision', 'goals', 'tasks_between'] },
];

export function recordOf(read: RecordRead, clientName: string, worker: string, today: string): ClientRecord {
  const notes = read.notes.map(
    (note, i): PriorNote => ({
      n: i + 1,
      date: note.date,
      isoDate: readDate(note.date, read.dateOrder, today),
      type: note.type,
      author: note.author,
      status: note.status,
      text: note.text,
      whole: note.whole,
    }),
  );
  return { clientName, today, reader: worker || null, notes, complete: read.complete };
}

export function gettingOn(record: ClientRecord, reading: ChoiceReading, read: RecordRead, choice: Checklist, now: Now): GettingOnView {
  const noteAt = (n: number) => record.notes[n - 1] as PriorNote;
  const sourceOf = (n: number): SourceView => {
    const { date, type, author, status } = noteAt(n);
    return { n, date, kind: type, author, status };
  };
  const wordsOf = (passage: Passage): PassageView => ({
    words: (noteAt(passage.n).text ?? '').slice(passage.start, passage.end),
    at: { start: passage.start, end: passage.end },
    source: sourceOf(passage.n),
  });
  const hasChoice = reading.choiceNote !== null;
  const found = choice.fields.filter((field) => (reading.summary[field.id] ?? []).length > 0);
  const goals = reading.goals.map(
    (goal): GoalInRecordView => ({
      ...wordsOf(goal),
      owner: goal.owner,
      ratings: goal.ratings.map((rating) => {
        const { isoDate, date, type } = noteAt(rating.n);
        return { isoDate, date, value: rating.value, of: rating.of, kind: type };
      }),
    }),
  );
  const areRead = record.notes.some((note) => note.text !== null);
  // "First", "third" and "in force" are said of the whole record, so only when the whole record was read.
  const isAllRead = record.complete && read.notes.every((note) => note.status === 'struck-out' || (note.text !== null && note.whole));
  return {
    state: record.notes.length === 0 ? 'no-notes' : areRead ? (hasChoice ? 'choice' : 'no-choice') : 'nothing-read',
    inForce: hasChoice && isAllRead,
    firstContactForYou: firstContact(reading.readerHasSeenClient, isAllRead),
    nthContactForClient: isAllRead ? reading.contactCounts.attendedTotal + 1 : null,
    notices: noticesOf(record, reading, read),
    newestRisk: reading.newestRisk ? wordsOf(reading.newestRisk) : null,
    fields: found
      .filter((field) => !OWN_PLACE.has(field.id) || goals.length === 0)
      .map((field) => ({ id: field.id, title: field.title, passages: (reading.summary[field.id] ?? []).map(wordsOf) })),
    goals,
    contacts: contactsOf(record, reading),
    sinceChoice: reading.contactCounts.sinceChoice,
    notRecorded:
      hasChoice && !isOtherLanguage(noteAt(reading.choiceNote as number).text ?? '') ? gaps(choice, found, reading.cannotTell ?? []) : [],
    readAt: now.time,
    readOn: now.today,
    notes: { listed: record.notes.length + read.more, read: record.notes.filter((note) => note.text !== null).length },
    handover: choice.handover ?? SBAR,
  };
}

/** Having met is seen in one note; never having met only in all of them. */
function firstContact(hasSeen: boolean | null, isAllRead: boolean): boolean | null {
  if (hasSeen === null || (!hasSeen && !isAllRead)) return null;
  return !hasSeen;
}

/** Oldest first where every date is certain; else in the page's own order. */
function contactsOf(record: ClientRecord, reading: ChoiceReading): ContactView[] {
  const dated = record.notes.map((note, i) => {
    const { n, date, type, author, status } = note;
    const { kind = 'other', attended = null } = reading.contacts[i] ?? {};
    return { iso: note.isoDate, view: { n, date, kind, type, author, attended, status, isRead: note.text !== null } };
  });
  const first = dated[0]?.iso ?? '';
  const last = dated.at(-1)?.iso ?? '';
  if (dated.some((one) => one.iso === null)) return dated.map((one) => one.view);
  // Two notes of one day keep the page's order of them, which runs the other way on a page that has the newest on top.
  const inTime = first > last ? dated.reverse() : dated;
  return inTime.sort((a, b) => (a.iso ?? '').localeCompare(b.iso ?? '')).map((one) => one.view);
}

/** What could not be read is not said to be unrecorded. */
function gaps(choice: Checklist, found: Checklist['fields'], doubtful: readonly string[]): GapView[] {
  return choice.fields
    .filter((field) => !found.includes(field) && !doubtful.includes(field.id))
    .map(({ id, title, ask }) => ({ id, title, ask }));
}

/** What the site profile names and not one listed note shows: the record system was changed, or never was as the profile says. */
function partsGone({ profile, notes }: RecordRead): string[] {
  if (!profile || notes.length === 0) return [];
  const { date, type } = profile.priorNotes;
  const lacks = (isNamed: unknown, part: 'date' | 'type') => isNamed !== undefined && notes.every((note) => note[part] === '');
  return [...(lacks(date, 'date') ? ['the dates of notes'] : []), ...(lacks(type, 'type') ? ['the kinds of notes'] : [])];
}

/** Those that change what may be believed come first. */
function noticesOf(record: ClientRecord, reading: ChoiceReading, read: RecordRead): NoticeView[] {
  const dated = (n: number) => record.notes[n - 1]?.date ?? '';
  const notices: NoticeView[] = [];
  const add = (id: NoticeView['id'], values: NoticeView['values'] = {}) => notices.push({ id, values });
  const unread = read.notes.filter((note) => note.text === null && !note.isFile && note.status !== 'struck-out').length;
  const files = read.notes.filter((note) => note.isFile && note.status !== 'struck-out').length;
  if (read.profile?.isGuess) add('guessed');
  if (reading.reReferredWithoutNewChoice) add('re-referred-without-choice');
  if (unread > 0) add('notes-collapsed', { count: unread });
  if (files > 0) add('note-is-file', { count: files });
  if (read.unseen > 0) add('parts-unseen', { count: read.unseen });
  for (const part of partsGone(read)) add('profile-part-gone', { part, ...read.profile?.verified });
  if (!record.complete && record.notes.length > 0) add('list-not-complete');
  for (const other of reading.notChoice) {
    if (other.why === 'misfiled') add('client-differs-in-note', { date: dated(other.n) });
    if (other.why === 'draft') add('not-signed', { date: dated(other.n) });
  }
  for (const n of reading.superseded) add('superseded', { date: dated(n) });
  for (const note of read.notes) if (note.struck && note.status !== 'struck-out') add('struck-through', { date: note.date });
  for (const note of read.notes) if (note.text && isOtherLanguage(note.text)) add('other-language', { date: note.date });
  const long = read.notes.filter((note) => !note.whole).length + read.more;
  if (long > 0) add('note-too-long', { count: long });
  if (record.notes.some((note) => note.isoDate === null)) add('dates-unclear');
  if (record.reader === null) add('worker-unknown');
  return notices;
}
