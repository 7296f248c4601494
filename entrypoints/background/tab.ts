/**
 * What is known of one tab: its frames' facts, who is on the page, and what follows for the note being written.
 * Facts arrive, everything else is derived. `epoch` rises with every change of who is here; whatever was worked out
 * for an older epoch is void.
 */
import type { ClientReading, EditorRead, Fact, PagePart, PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import type { AgentEnd } from '../../lib/bridge/lines.ts';
import type { HoldView, LastSaveView, Reason, Stands, ThisNoteView } from '../../lib/bridge/view.ts';
import type { RecordWords } from '../../lib/checklist/checks/with-record.ts';
import type { Follower } from '../../lib/checklist/follow.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { isOtherLanguage } from '../../lib/note/language.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import { isSameWho, type Who, whoIsHere } from '../../lib/record/who.ts';
import type { Fitting } from './fitted.ts';
import type { Opening } from './opening.ts';
import type { TabPaste } from './pastes.ts';
import type { RecordRead } from './views/getting-on.ts';

type NotesFact = Extract<Fact, { fact: 'notes' }>;
export type EditorFact = Extract<Fact, { fact: 'editor' }>;

/** Words that stood in a frame under one client (and worker): theirs until they change, or until that client is back. */
interface Carried {
  readonly of: string;
  readonly words: string;
}

export interface Frame {
  readonly end: AgentEnd;
  isTop: boolean;
  profile: SiteProfile | null;
  /** What of the site profile stands in this frame now. */
  parts: readonly PagePart[];
  reading: ClientReading;
  /** The frame's own count of its readings. */
  at: number;
  notes: NotesFact | null;
  editor: EditorRead | null;
  /** Of the last fact about the editor that was taken. */
  editorRevision: number;
  /** An editor's fact that came before the reading of the client that it was read under: the direct line is the faster. */
  early: EditorFact | null;
  /** What a frame without a client of its own held when the client changed. */
  carried: { readonly text: Carried; readonly notes: Carried };
}

/** Headings of a note that no field claims, and whose note. */
export interface Listed {
  readonly epoch: number;
  readonly form: string;
  readonly checklist: string;
  readonly list: readonly string[];
}

export interface Tab {
  readonly id: number;
  readonly origin: string;
  readonly isPrivate: boolean;
  readonly frames: Map<number, Frame>;
  epoch: number;
  who: Who;
  /** The last client (and worker) that was certain on this page. */
  last: string;
  editorFrame: number | null;
  /** Which checklist the user chose, for which form and note type of this page. */
  chosenByUser: { readonly form: string; readonly noteType: string; readonly checklist: string } | null;
  /** The checklist remembered for this form, looked up once and not at each key. */
  remembered: { readonly form: string; readonly checklist: string | null } | null;
  /** What the note is compared with, of the client that `epoch` stands for. */
  recordWords: RecordWords | null;
  /** Headings of the note that no field claims, as they were when the user asked for them. */
  headings: Listed | null;
  /** Those of them that are offered unasked, as they were when the writer rested; left by the user: none. */
  offered: Listed | null;
  hasLeftOffer: boolean;
  /** The heading that was given last, for whom and where. */
  added: {
    readonly epoch: number;
    readonly form: string;
    readonly checklist: string;
    readonly field: string;
    readonly heading: string;
  } | null;
  /** What was read of the note at the last key. */
  followed: { readonly checklist: Checklist; readonly follower: Follower } | null;
  thisNote: ThisNoteView | null;
  draft: ThisNoteView['draft'];
  hold: HoldView | null;
  heldIn: number | null;
  /** The frame's own count of its holds. */
  heldNth: number;
  /** Why the save that is done again now is done as it is; null once that is kept, or nothing came of it. */
  reason: Reason | null;
  /** A save of this note was held: it is not held again. */
  isSpent: boolean;
  /** Outlives the page that was saved from; said to nobody but whoever is shown the same client. */
  lastSave: (LastSaveView & { readonly client: string }) | null;
  undo: string | null;
  /** Whose older versions are looked at. */
  olderOf: string | null;
  /** A draft that was to go into an editor that is not empty, and what stood there when the difference was shown. */
  compared: { readonly id: string; readonly version: number | null; readonly now: string } | null;
  /** What the user pasted for the client that its epoch stands for. */
  paste: TabPaste | null;
  /** Folded notes of the client that `epoch` stands for are being opened, or were. */
  opening: Opening | null;
  isHidden: boolean;
  /** Handrail is being fitted to this page. */
  fit: Fitting | null;
  /** The profile that was fitted to this origin and tried. */
  fitted: SiteProfile | null;
  /** How the team's file says that this origin's pages are read; not tried here yet. */
  teamSite: SiteProfile | null;
  /** What was guessed from this origin's page: asked about, or in use. */
  guess: { readonly profile: SiteProfile | null; readonly is: 'asking' | 'nothing-found' | 'in-use' } | null;
  /** Whether the note is in another language, as told when it had this length. */
  language: { readonly at: number; readonly isOther: boolean } | null;
  /** Frames and closed parts of the page that nothing of ours can look into. */
  unseen: number;
  /** The page's buttons, links and boxes that lie under the sidebar beside it; null once the user put that message away. */
  covers: number | null;
  /** What of the site profile this page does not have; null once the user put that message away. */
  gone: readonly FitPart[] | null;
  /** Where the sidebar stands on this site; looked up when a page of it comes. */
  stands: Stands;
}

const SILENT: ClientReading = { is: 'silent', id: '', name: '', more: [], worker: '' };
const NO_WORDS: Carried = { of: '', words: '' };
const NOTHING_CARRIED = { text: NO_WORDS, notes: NO_WORDS };

/** Client and worker together; "" while nobody is certain. */
const keyOf = (who: Who) => (who.is === 'client' ? `${who.id} ${who.worker}` : '');

export function newTab(id: number, origin: string, isPrivate: boolean): Tab {
  return {
    id,
    origin,
    isPrivate,
    frames: new Map(),
    epoch: 1,
    who: { is: 'nobody', because: 'waiting' },
    last: '',
    editorFrame: null,
    chosenByUser: null,
    remembered: null,
    recordWords: null,
    headings: null,
    offered: null,
    hasLeftOffer: false,
    added: null,
    followed: null,
    thisNote: null,
    draft: 'none',
    hold: null,
    heldIn: null,
    heldNth: 0,
    reason: null,
    isSpent: false,
    lastSave: null,
    undo: null,
    olderOf: null,
    compared: null,
    paste: null,
    opening: null,
    isHidden: false,
    fit: null,
    fitted: null,
    teamSite: null,
    guess: null,
    language: null,
    unseen: 0,
    covers: 0,
    gone: [],
    stands: 'beside',
  };
}

export function newFrame(end: AgentEnd): Frame {
  return {
    end,
    isTop: end.from.frame === 0,
    profile: null,
    parts: [],
    reading: SILENT,
    at: 0,
    notes: null,
    editor: null,
    editorRevision: 0,
    early: null,
    carried: NOTHING_CARRIED,
  };
}

/** A frame that has not looked yet (its count is 0) says nothing, not even that it does not know the page. */
export function whoNow(tab: Tab): Who {
  const looked = [...tab.frames.values()].filter((frame) => frame.at > 0);
  return whoIsHere(looked.map(({ reading, end }) => ({ ...reading, site: end.from.site })));
}

/** Works out anew who is here. True when it is somebody else than before: then everything about the last one is dropped. */
export function updateWho(tab: Tab): boolean {
  const who = whoNow(tab);
  if (isSameWho(who, tab.who)) return false;
  tab.last = tab.frames.size === 0 ? '' : keyOf(tab.who) || tab.last;
  tab.who = who;
  tab.epoch += 1;
  tab.recordWords = null;
  tab.followed = null;
  tab.offered = null;
  tab.hasLeftOffer = false;
  tab.added = null;
  tab.thisNote = null;
  tab.draft = 'none';
  tab.hold = null;
  tab.heldIn = null;
  tab.isSpent = false;
  tab.undo = null;
  tab.olderOf = null;
  tab.compared = null;
  tab.paste = null;
  tab.opening = null;
  tab.chosenByUser = null;
  tab.language = null;
  for (const frame of tab.frames.values()) dropFacts(frame, tab.last, who);
  return true;
}

function dropFacts(frame: Frame, last: string, who: Who): void {
  const isOwn = frame.reading.is === 'read' && who.is === 'client' && frame.reading.id === who.id;
  // Words that came while nobody was certain count as the last client's, and what was refused before stays refused: a
  // client may go by way of an unreadable page.
  if (!isOwn)
    frame.carried = {
      text: frame.editor ? { of: last, words: frame.editor.text } : frame.carried.text,
      notes: frame.notes?.notes.length ? { of: last, words: JSON.stringify(frame.notes.notes) } : frame.carried.notes,
    };
  frame.notes = null;
  frame.editor = null;
}

/** Takes a frame's notes, unless they are another client's: said so, or still those of the client before. */
export function takeNotes(tab: Tab, frame: Frame, fact: NotesFact): boolean {
  if (!isAbout(tab, frame, fact.client)) return false;
  if (fact.notes.length > 0 && isAnothers(tab, frame, frame.carried.notes, JSON.stringify(fact.notes))) return false;
  frame.notes = fact;
  return true;
}

export function takeEditor(tab: Tab, frame: Frame, fact: EditorFact): boolean {
  frame.early = fact.at > frame.at ? fact : null;
  if (frame.early || fact.revision < frame.editorRevision) return false;
  if (!isAbout(tab, frame, fact.client)) return false;
  const text = fact.editor?.text ?? '';
  if (text.trim() !== '' && isAnothers(tab, frame, frame.carried.text, text)) return false;
  // Opened, closed or emptied: what is written next is another note.
  if (!fact.editor || !frame.editor || (frame.editor.text.trim() && text.trim() === '')) tab.isSpent = false;
  frame.editor = fact.editor;
  frame.editorRevision = fact.revision;
  if (fact.editor) tab.editorFrame = frame.end.from.frame;
  else if (tab.editorFrame === frame.end.from.frame) tab.editorFrame = [...tab.frames].find(([, other]) => other.editor)?.[0] ?? null;
  return true;
}

function isAnothers(tab: Tab, frame: Frame, carried: Carried, words: string): boolean {
  return frame.reading.is === 'silent' && words === carried.words && carried.of !== '' && carried.of !== keyOf(tab.who);
}

function isAbout(tab: Tab, frame: Frame, client: string): boolean {
  return client === frame.reading.id && (client === '' || (tab.who.is === 'client' && tab.who.id === client));
}

export function openEditor(tab: Tab): { readonly frame: Frame; readonly read: EditorRead } | null {
  const frame = tab.editorFrame === null ? undefined : tab.frames.get(tab.editorFrame);
  return frame?.editor ? { frame, read: frame.editor } : null;
}

/** Told anew when so much was written that it may have changed: at each key it would cost more than the review. */
const LANGUAGE_STEP = 200;

export function isInOtherLanguage(tab: Tab, text: string): boolean {
  const { length } = text;
  if (!tab.language || Math.abs(tab.language.at - length) >= LANGUAGE_STEP) tab.language = { at: length, isOther: isOtherLanguage(text) };
  return tab.language.isOther;
}

/** The profile of the record system in this tab: the top frame's, else any frame's. */
export function profileOf(tab: Tab): SiteProfile | null {
  return tab.frames.get(0)?.profile ?? [...tab.frames.values()].find((frame) => frame.profile)?.profile ?? null;
}

/** Whether any frame of the tab shows this part of the record system. */
export function hasPart(tab: Tab, part: PagePart): boolean {
  return [...tab.frames.values()].some((frame) => frame.parts.includes(part));
}

/** The frame whose list of notes is read: the one that shows the most; two lists are not merged. */
export function notesFrame(tab: Tab): { readonly frame: Frame; readonly record: RecordRead } | null {
  let best: Frame | null = null;
  for (const frame of tab.frames.values()) {
    if (frame.notes?.listed && (best?.notes?.notes.length ?? -1) < frame.notes.notes.length) best = frame;
  }
  if (!best?.notes) return null;
  const { notes, complete, more } = best.notes;
  const profile = profileOf(tab);
  const order = profile?.priorNotes.dateOrder ?? 'year-first';
  const record = {
    notes: notes as readonly PriorNoteRead[],
    complete: complete && more === 0,
    more,
    dateOrder: order,
    profile,
    unseen: tab.unseen,
  };
  return { frame: best, record };
}

type Place = Pick<Listed, 'epoch' | 'form' | 'checklist'>;

/** Only for the client, the form and the checklist that it was meant for. */
export function ifHere<L extends Place>(
  listed: L | null,
  { epoch }: Tab,
  form: string | undefined,
  checklist: string | undefined,
): L | null {
  return listed && listed.epoch === epoch && listed.form === form && listed.checklist === checklist ? listed : null;
}
