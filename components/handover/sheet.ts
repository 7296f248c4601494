/**
 * One client's handover sheet, from what the page could be read. Pure; the clock is an argument.
 * Invariant: every word beside a rail is a beginning of a passage of the view; for another agency nothing of
 * the record but what is ticked, and how much of it was read.
 */
import type { ClientView, GettingOnView, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { clip, type Most, partsOf } from './entries.ts';
import { fitOnPaper } from './fit.ts';
import { roomForShortForms, shortFormsOn } from './short-forms.ts';
import type { Moment, Sharing, Sheet, SheetEntry, SheetPart } from './types.ts';

export interface SheetOf {
  readonly view: GettingOnView;
  readonly client: ClientView;
  readonly worker: string | null;
  /** Null where it is not asked for. */
  readonly note: ThisNoteView | null;
  /** Null for the next worker: everything. */
  readonly agency: { readonly ticked: ReadonlySet<string>; readonly sharing: Sharing } | null;
  readonly made: Moment;
}

const MOST_NOTICES = 6;

/** From roomy to tight: what a record of a dozen passages can have whole, one of a hundred has to share. */
const TRIES: readonly { readonly most: Most; readonly least: number }[] = [
  { most: { passages: 4, goals: 6, ratings: 6, contacts: 10, gaps: 14 }, least: 6 },
  { most: { passages: 2, goals: 4, ratings: 4, contacts: 6, gaps: 10 }, least: 4 },
  { most: { passages: 1, goals: 3, ratings: 3, contacts: 4, gaps: 6 }, least: 2 },
];

/** What was not read comes first: whoever holds the sheet is told. The rest is news for the team, and none of an agency's. */
function noticesOf({ view, agency }: SheetOf): { readonly unread: string[]; readonly news: string[] } {
  const ids = [...new Set(view.notices.map(({ id }) => id))].filter((id) => id !== 'worker-unknown');
  const all = ids.flatMap((id) => {
    const values = view.notices.filter((notice) => notice.id === id).map((notice) => notice.values);
    const unread = words.unreadOnSheet(id, values, agency === null);
    if (unread !== null) return [{ isNews: false, line: unread }];
    const { name, says } = words.notice(id, values);
    return agency ? [] : [{ isNews: true, line: `${name} ${says}` }];
  });
  const said = all.slice(0, MOST_NOTICES);
  const more = all.length - said.length;
  const unread = said.filter(({ isNews }) => !isNews).map(({ line }) => line);
  return {
    unread: more > 0 ? [...unread, words.handover.moreNotices(more)] : unread,
    news: said.filter(({ isNews }) => isNews).map(({ line }) => line),
  };
}

/** How the work stands, and that there is a pasted letter, is the record's own: an agency has only what was ticked for it. */
function standingOf({ view, agency }: SheetOf): readonly string[] {
  if (agency) return [];
  const standing =
    view.state === 'choice'
      ? words.choiceStanding(view.inForce, view.isPicked, view.isChoicePasted)
      : words.noChoice(view.state, view.none).heading;
  return [standing, ...(view.paste.has ? [words.handover.withPaste] : [])];
}

const hasTyped = ({ agency }: SheetOf): boolean => agency === null || [...agency.ticked].some((id) => id.startsWith('note:'));

function headOf(of: SheetOf): readonly string[] {
  const { view, worker, made, note } = of;
  const { unread, news } = noticesOf(of);
  const [standing, ...pasted] = standingOf(of);
  return [
    words.handover.made(made.day, made.time, worker && clip(worker)),
    [words.handover.from(view.notes, view.readOn, view.readAt), standing].filter(Boolean).join(' '),
    ...pasted,
    ...(note && !note.whole && hasTyped(of) ? [words.handover.noteNotWhole] : []),
    ...(unread.length > 0 ? [words.handover.unread(unread)] : []),
    ...news,
  ];
}

function sharingPart(sharing: Sharing): SheetPart {
  const says = words.SHARING.map((item) => `${words.sharing(item).title}: ${clip(sharing[item].trim() || words.handover.notStated)}`);
  return { title: words.handover.sharing, entries: [{ id: 'sharing', title: words.handover.sharing, slips: [], says }] };
}

/** The newest risk often is the Choice's own: it is not written twice. */
function eachOnce(parts: readonly SheetPart[], view: GettingOnView): readonly SheetPart[] {
  const risk = view.newestRisk;
  if (!risk || !parts.some(({ entries }) => entries.some(({ id }) => id === 'newest_risk'))) return parts;
  const without = (entry: SheetEntry): SheetEntry => {
    if (entry.id === 'newest_risk') return entry;
    const slips = entry.slips.filter(({ shown, source, label }) => label !== '' || source?.n !== risk.source.n || shown !== risk.words);
    return slips.length === entry.slips.length ? entry : { ...entry, slips, says: [...entry.says, words.handover.seeRisk] };
  };
  return parts.map((part) => ({ ...part, entries: part.entries.map(without) }));
}

const onlyTicked = (parts: readonly SheetPart[], ticked: ReadonlySet<string>): readonly SheetPart[] =>
  parts.map((part) => ({ ...part, entries: part.entries.filter(({ id }) => ticked.has(id)) })).filter((part) => part.entries.length > 0);

/** What may be ticked, in the order of the sheet. */
export function tickable(
  view: GettingOnView,
  note: ThisNoteView | null,
): readonly { readonly id: string; readonly title: string; readonly isTyped: boolean }[] {
  return partsOf(view, note).flatMap(({ entries }) => entries.map(({ id, title }) => ({ id, title, isTyped: id.startsWith('note:') })));
}

/** The client as the page names them, on every sheet. */
export const clientLine = ({ name, more }: ClientView): string => [name, ...more].map(clip).join(', ');

export function makeSheet(of: SheetOf): Sheet {
  const { view, client, note, agency } = of;
  const head = headOf(of);
  const tries = TRIES.map(({ most, least }) => {
    const all = partsOf(view, note, most);
    const asked = eachOnce(agency ? onlyTicked(all, agency.ticked) : all, view);
    return { parts: agency ? [sharingPart(agency.sharing), ...asked] : asked, least };
  });
  const shortForms = view.shortForms ?? [];
  // Which of them stand on the sheet is known once it is cut.
  const fitted = fitOnPaper(tries, [...head, roomForShortForms(shortForms)]);
  return {
    client: clientLine(client),
    head,
    ...fitted,
    shortForms: shortFormsOn(fitted.parts, shortForms),
    foot: agency ? words.handover.footAgency : words.handover.foot,
  };
}
