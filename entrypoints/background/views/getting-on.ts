/** The Choice reading of a record as the sidebar draws it. Pure: the clock is an argument, words are cut from notes. */
import type { PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { FieldView, GapView, GettingOnView, GoalInRecordView, PasteView } from '../../../lib/bridge/view.ts';
import { type Checklist, SBAR } from '../../../lib/checklist/types.ts';
import { readDate } from '../../../lib/choice/dates.ts';
import { readPicked } from '../../../lib/choice/read.ts';
import type { ChoiceReading, ClientRecord, ContactKind, PriorNote } from '../../../lib/choice/types.ts';
import { isOtherLanguage } from '../../../lib/note/language.ts';
import type { DateOrder, SiteProfile } from '../../../lib/record/profile.ts';
import { contactsOf } from './contacts.ts';
import { noticesOf } from './notices.ts';
import { type Cutter, cutterOf } from './passages.ts';
import { whyOf } from './why.ts';

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
  /** Where it says that something was pasted, that is the last of `notes`. */
  readonly paste?: PasteView;
}

export interface Now {
  /** `YYYY-MM-DD` and `HH:MM`, local. */
  readonly today: string;
  readonly time: string;
}

const NO_PASTE: PasteView = { has: null, canKeep: false, canUndo: false };

/** Goals and risks have places of their own on the screen. */
const OWN_PLACE = new Set(['goals']);

export function recordOf(read: RecordRead, clientName: string, worker: string, today: string): ClientRecord {
  const notes = read.notes.map(
    (note, i): PriorNote => ({
      n: i + 1,
      date: note.date,
      isoDate: readDate(note.date, read.dateOrder, today),
      type: note.type,
      author: note.author,
      status: note.status,
      ...(note.outcome !== undefined && { outcome: note.outcome }),
      text: note.text,
      whole: note.whole,
    }),
  );
  return { clientName, today, reader: worker || null, notes, complete: read.complete };
}

/** What is shown as the Choice: that of the reading, or what the user picked where the reading can't tell. */
type Shown = Pick<ChoiceReading, 'summary' | 'earlier' | 'goals' | 'earlierGoals' | 'cannotTell'> & { readonly n: number | null };

function shownOf(record: ClientRecord, reading: ChoiceReading, picked: number | null): Shown {
  return picked === null ? { ...reading, n: reading.choiceNote } : { ...readPicked(record, picked), n: picked };
}

const SESSIONS: ReadonlySet<ContactKind> = new Set(['choice-plus', 'core', 'specific', 'review', 'session']);

/**
 * Lies a session between two notes? By how many were before each: asked once for every rating, and looked up anew each time it took
 * seconds of a record of 2,000 notes.
 */
function sessionBetween({ contacts, inTime }: ChoiceReading): (earlier: number, later: number) => boolean {
  const sessions = new Set(contacts.filter(({ attended, kind }) => attended === true && SESSIONS.has(kind)).map(({ n }) => n));
  const before = new Map<number, number>();
  let met = 0;
  for (const n of inTime ?? []) {
    before.set(n, met);
    if (sessions.has(n)) met += 1;
  }
  return (earlier, later) => {
    const [from, to] = [before.get(earlier), before.get(later)];
    return from !== undefined && to !== undefined && to > from + (sessions.has(earlier) ? 1 : 0);
  };
}

function goalsOf({ goals, n: choiceNote }: Shown, reading: ChoiceReading, { noteAt, wordsOf }: Cutter): readonly GoalInRecordView[] {
  const { days, inTime } = reading;
  const isMetBetween = sessionBetween(reading);
  return goals.map((goal) => ({
    ...wordsOf(goal),
    owner: goal.owner,
    said: goal.said && { ...wordsOf(goal.said), is: goal.said.is },
    isRevised: choiceNote !== null && goal.n !== choiceNote,
    isUnordered: inTime === null && goal.ratings.length > 1,
    ratings: goal.ratings.map(({ n, value, of }, i) => ({
      isoDate: days[n - 1] ?? null,
      date: noteAt(n).date,
      value,
      of,
      kind: noteAt(n).type,
      ...(isMetBetween(goal.ratings[i - 1]?.n ?? n, n) ? { afterGap: true } : {}),
    })),
  }));
}

/** The newest words first: an amendment stands above what it adds to. */
function fieldsOf(
  fields: Checklist['fields'],
  { summary, earlier }: Shown,
  reading: ChoiceReading,
  { wordsOf }: Cutter,
): readonly FieldView[] {
  const place = (n: number) => reading.inTime?.indexOf(n) ?? 0;
  return fields.map(({ id, title }) => ({
    id,
    title,
    passages: (summary[id] ?? []).toSorted((a, b) => place(b.n) - place(a.n)).map(wordsOf),
    earlier: earlier[id]?.map(wordsOf),
  }));
}

type Risks = Pick<GettingOnView, 'newestRisk' | 'otherRisks' | 'mayHaveMoreRisks'>;

function risksOf({ newestRisk, risks, mayHaveMoreRisks }: ChoiceReading, { wordsOf }: Cutter): Risks {
  return {
    newestRisk: newestRisk && wordsOf(newestRisk),
    otherRisks: risks.filter((risk) => risk !== newestRisk).map(wordsOf),
    mayHaveMoreRisks,
  };
}

/** "First", "third" and "in force" are said of the whole record, so only when the whole record was read, and each note has its place in time. */
function isAllRead(record: ClientRecord, reading: ChoiceReading, read: RecordRead): boolean {
  return (
    record.complete &&
    reading.ahead.length === 0 &&
    read.notes.every((note) => note.status === 'struck-out' || (note.text !== null && note.whole))
  );
}

type Told = readonly [record: ClientRecord, reading: ChoiceReading, read: RecordRead, choice: Checklist, now: Now, picked?: number | null];

/** `picked`: which of the reading's candidates the user reads by, or null. */
export function gettingOn(...told: Told): GettingOnView {
  const drawing = drawingGettingOn(...told);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

/** The same with pauses: of a long record, asking each note for its language alone takes longer than a key may wait. */
export function* drawingGettingOn(...[record, reading, read, choice, now, picked = null]: Told): Generator<undefined, GettingOnView> {
  const notInEnglish: PriorNoteRead[] = [];
  for (const note of read.notes) {
    if (note.text && isOtherLanguage(note.text)) notInEnglish.push(note);
    yield;
  }
  const pasted = read.paste?.has ? record.notes.length : null;
  const cutter = cutterOf(record, read.notes, pasted);
  const shown = shownOf(record, reading, picked);
  const hasChoice = shown.n !== null;
  const found = choice.fields.filter((field) => (shown.summary[field.id] ?? []).length > 0);
  const goals = goalsOf(shown, reading, cutter);
  yield;
  const areRead = record.notes.some((note) => note.text !== null);
  const isWhole = isAllRead(record, reading, read);
  const contacts = contactsOf({ record, reading, cutter, every: choice.reviewEvery ?? {}, isAllRead: isWhole });
  // Goals that Partnership set are shown with the others: they are no gap, whichever note has them.
  const isShown = (id: string) => found.some((field) => field.id === id) || (OWN_PLACE.has(id) && goals.length > 0);
  const isGapKnown = shown.n !== null && !isOtherLanguage(cutter.noteAt(shown.n).text ?? '');
  yield;
  return {
    state: record.notes.length === 0 ? 'no-notes' : areRead ? (hasChoice ? 'choice' : 'no-choice') : 'nothing-read',
    // Of a pasted letter without a date nobody knows what came after it.
    inForce: reading.choiceNote !== null && isWhole && !(pasted !== null && shown.n === pasted && reading.days[pasted - 1] === null),
    ...(shown.n !== null && shown.n === pasted ? { isChoicePasted: true } : {}),
    ...whyOf(reading, picked, cutter),
    firstContactForYou: firstContact(reading.readerHasSeenClient, isWhole),
    nthContactForClient: isWhole ? reading.contactCounts.attendedTotal + 1 : null,
    notices: noticesOf({ record, reading, read, notInEnglish, review: contacts.review, isAllRead: isWhole }),
    ...risksOf(reading, cutter),
    fields: fieldsOf(
      found.filter(({ id }) => !OWN_PLACE.has(id) || goals.length === 0),
      shown,
      reading,
      cutter,
    ),
    goals,
    earlierGoals: goals.length > 0 ? [...shown.earlierGoals, ...(shown.earlier.goals ?? [])].map(cutter.wordsOf) : [],
    lastTime:
      picked === null
        ? reading.lastTime.map(({ field, title, passage, fromProse }) => ({
            id: field,
            title,
            passages: [cutter.wordsOf(passage)],
            fromProse,
          }))
        : [],
    ...contacts,
    contacts: contacts.contacts.filter(({ n }) => n !== pasted),
    notRecorded: isGapKnown ? gapsOf(choice, (id) => !isShown(id) && !isDoubtful(shown, id)) : [],
    cannotTell: isGapKnown ? gapsOf(choice, (id) => isDoubtful(shown, id)) : [],
    readAt: now.time,
    readOn: now.today,
    notes: {
      listed: record.notes.length + read.more - (pasted === null ? 0 : 1),
      read: record.notes.filter(({ n, text }) => text !== null && n !== pasted).length,
    },
    handover: choice.handover ?? SBAR,
    paste: read.paste ?? NO_PASTE,
  };
}

/** Having met is seen in one note; never having met only in all of them. */
function firstContact(hasSeen: boolean | null, isAllRead: boolean): boolean | null {
  if (hasSeen === null || (!hasSeen && !isAllRead)) return null;
  return !hasSeen;
}

/** What could not be read is not said to be unrecorded. */
const isDoubtful = ({ cannotTell }: Shown, field: string): boolean => cannotTell?.includes(field) === true;

function gapsOf(choice: Checklist, isOne: (field: string) => boolean): readonly GapView[] {
  return choice.fields.filter(({ id }) => isOne(id)).map(({ id, title, ask }) => ({ id, title, ask }));
}
