/**
 * What a handover sheet could hold, whole and in the order of the team. Invariant: all that the view shows of the record has
 * a place here; what the team's order does not name stands at the end, so that an order can't drop a risk.
 */
import type {
  ContactView,
  FieldView,
  GettingOnView,
  GoalInRecordView,
  PassageView,
  RatingView,
  ThisNoteView,
} from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { saysMore } from '../risk-first/risk-first.tsx';
import type { SheetEntry, SheetPart, SheetSlip } from './types.ts';

/** More than these stay in the record, and it is said how many. */
export interface Most {
  readonly passages: number;
  readonly goals: number;
  readonly ratings: number;
  readonly contacts: number;
  readonly gaps: number;
}

/** All that could be wanted; nothing is cut to say what may be ticked. */
const ROOMY: Most = { passages: 4, goals: 6, ratings: 6, contacts: 10, gaps: 14 };

const LONGEST = 160;

/** A name or a date from the page that has no end must not fill the sheet. */
export const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} […]` : text);

const slip = ({ words: shown, source, struckAt = [] }: PassageView, label = '', after = ''): SheetSlip => ({
  shown,
  left: null,
  source,
  struckAt,
  label,
  after,
});

const LAST_TIME = 'last_time';

/** The name by which an order calls an entry: what went before is one thing there. */
const orderName = ({ id }: SheetEntry): string => (id.startsWith(`${LAST_TIME}:`) ? LAST_TIME : id);

const NOTHING = { slips: [], says: [] };

function passages(id: string, title: string, all: readonly PassageView[], most: Most): SheetEntry {
  const more = all.length - most.passages;
  return {
    id,
    title: clip(title),
    slips: all.slice(0, most.passages).map((passage) => slip(passage)),
    says: more > 0 ? [words.handover.morePassages(more)] : [],
  };
}

const ratingOf = ({ value, of, isoDate, date }: RatingView) =>
  words.handover.rating(value, of, clip(isoDate ? words.readableDate(isoDate) : date));

function ratingsOf(ratings: readonly RatingView[], most: Most): string {
  if (ratings.length === 0) return '';
  const newest = ratings.slice(-most.ratings);
  return words.handover.ratings(newest.map(ratingOf), ratings.length - newest.length);
}

/** A goal, and the record's own word on it. */
function goal(one: GoalInRecordView, nth: number, most: Most): readonly SheetSlip[] {
  const { owner, isRevised, ratings, isUnordered, said } = one;
  const whose = `${words.record.entry(nth)}: ${words.owner(owner)}${isRevised ? `. ${words.record.revised}` : ''}`;
  const rated = [ratingsOf(ratings, most), ...(isUnordered ? [words.record.asListed] : [])].join(' ');
  return [slip(one, whose, rated), ...(said ? [slip(said, words.record.said[said.is])] : [])];
}

function goals(all: readonly GoalInRecordView[], most: Most): SheetEntry {
  const more = all.length - most.goals;
  return {
    id: 'goals',
    title: words.record.goals,
    slips: all.slice(0, most.goals).flatMap((one, i) => goal(one, i + 1, most)),
    says: more > 0 ? [words.handover.moreGoals(more)] : [],
  };
}

function contactLine({ date, kind, type, author, attended, status, isRead }: ContactView): string {
  const ours = words.contactKind(kind);
  const isSame = type.toLowerCase().includes(ours.toLowerCase()) || ours.toLowerCase().includes(type.toLowerCase());
  const what = [ours, isSame ? '' : type, author, words.noteStatus(status)];
  const not = [isRead ? '' : words.record.unread, attended === false ? words.record.notAttended : ''].filter(Boolean).join(' ');
  return clip(`${date}: ${what.filter(Boolean).join(', ')}${not ? `. ${not}` : ''}`);
}

/** The newest where their order is known; else the page's own order, of which the first are as good as the last. */
function contacts({ contacts: all, areContactsInTime }: GettingOnView, most: Most): SheetEntry {
  const shown = areContactsInTime ? all.slice(-most.contacts) : all.slice(0, most.contacts);
  const more = all.length - shown.length;
  const lines = shown.map(contactLine);
  const rest = more > 0 ? [words.handover.moreContacts(more)] : [];
  return { id: 'contacts', title: words.record.contacts, slips: [], says: areContactsInTime ? [...rest, ...lines] : [...lines, ...rest] };
}

/** What was not found, and below it what nobody may say that of. */
function gaps({ notRecorded, cannotTell }: GettingOnView, most: Most): SheetEntry {
  const lines = [
    ...notRecorded.map(({ title, ask }) => clip(ask ? `${title}. ${ask}` : title)),
    ...cannotTell.map(({ title }) => clip(`${words.record.cannotTell}: ${title}`)),
  ];
  const more = lines.length - most.gaps;
  const shown = lines.slice(0, most.gaps);
  return {
    id: 'not_recorded',
    title: notRecorded.length > 0 ? words.record.notRecorded : words.record.cannotTell,
    slips: [],
    says: more > 0 ? [...shown, words.handover.moreLines(more)] : shown,
  };
}

/** Where the newest is not known, all of them: "none found" would be false. */
function newestRisk({ newestRisk: newest, otherRisks, mayHaveMoreRisks, counts }: GettingOnView, most: Most): SheetEntry {
  const before = mayHaveMoreRisks ? [words.record.mayHaveMoreRisks] : [];
  if (newest) {
    const fuller = otherRisks.find((risk) => saysMore(risk, newest));
    const older = otherRisks.length > 0 ? [`${words.record.olderRisks(otherRisks.length, mayHaveMoreRisks)}.`] : before;
    const entry = passages('newest_risk', words.record.newestRisk, [newest], most);
    const readOnly = counts.isAllRead ? [] : [words.record.newestReadRisk];
    return { ...entry, says: [...readOnly, ...(fuller ? [words.record.olderSaysMore(clip(fuller.source.date))] : []), ...older] };
  }
  const { says, ...entry } = passages('newest_risk', words.record.risks, otherRisks, most);
  return { ...entry, says: [otherRisks.length > 0 ? words.record.risksUnordered : words.record.noRisk, ...says, ...before] };
}

function lastTime({ id, title, passages: all, fromProse }: FieldView, most: Most): SheetEntry {
  const entry = passages(`${LAST_TIME}:${id}`, `${words.record.lastTime}: ${title}`, all, most);
  return fromProse ? { ...entry, says: [...entry.says, words.because('cue')] } : entry;
}

/** What the record left, each thing once. */
function ofRecord(view: GettingOnView, most: Most): readonly SheetEntry[] {
  return [
    newestRisk(view, most),
    ...view.fields.filter((field) => field.passages.length > 0).map((field) => passages(field.id, field.title, field.passages, most)),
    ...(view.goals.length > 0 ? [goals(view.goals, most)] : []),
    ...(view.contacts.length > 0 ? [contacts(view, most)] : []),
    ...view.lastTime.filter((field) => field.passages.length > 0).map((field) => lastTime(field, most)),
    ...(view.notRecorded.length + view.cannotTell.length > 0 ? [gaps(view, most)] : []),
  ];
}

/** What the note that is being written would leave, by the same reading. */
function ofNote(note: ThisNoteView): SheetPart {
  const found = note.fields.filter((field) => field.is === 'found' && field.words);
  return {
    title: words.handover.note,
    entries: found.map(({ id, title, words: shown }) => ({
      ...NOTHING,
      id: `note:${id}`,
      title: clip(title),
      slips: [{ shown: shown ?? '', left: null, source: null, struckAt: [], label: '', after: '' }],
    })),
  };
}

/** Everything that could go on the sheet, under its headings. */
export function partsOf(view: GettingOnView, note: ThisNoteView | null, most = ROOMY): readonly SheetPart[] {
  const all = ofRecord(view, most);
  const named = new Set(view.handover.flatMap((part) => part.fields));
  const parts = view.handover.map(({ title, fields }) => ({
    title: clip(title),
    entries: fields.flatMap((id) => all.filter((entry) => orderName(entry) === id)),
  }));
  const rest = { title: words.handover.more, entries: all.filter((entry) => !named.has(orderName(entry))) };
  const written = note ? [ofNote(note)] : [];
  return [...written, ...parts, rest].filter((part) => part.entries.length > 0);
}
