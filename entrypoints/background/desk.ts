/**
 * The desk: where facts of a tab become what its screens show. The one place that reviews; the launcher's number and
 * the save gate come from here, so they work with the sidebar closed.
 */
import type { EditorRead, Fact, PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import { type AgentEnd, command, type SidebarEnd } from '../../lib/bridge/lines.ts';
import type { DraftsView, SaidId } from '../../lib/bridge/view.ts';
import { besideRecord } from '../../lib/checklist/checks/with-record.ts';
import { follow } from '../../lib/checklist/follow.ts';
import { checklistById, checklistForNoteType, presets } from '../../lib/checklist/presets.ts';
import type { Checklist, Review } from '../../lib/checklist/types.ts';
import { readingChoice } from '../../lib/choice/read.ts';
import type { DraftScope } from '../../lib/drafts/types.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import { guesses } from './guesses.ts';
import type { Keeper } from './keeper.ts';
import type { PageStyle } from './page-style.ts';
import { type Pastes, withPaste } from './pastes.ts';
import type { Picks } from './picks.ts';
import { makeSaves, type Saves } from './saves.ts';
import { makeScreens } from './screens.ts';
import { type GateRules, settings } from './settings.ts';
import { hasPart, isInOtherLanguage, newFrame, newTab, notesFrame, openEditor, type Tab, takeEditor, takeNotes, updateWho } from './tab.ts';
import { inTurns } from './turns.ts';
import { gettingOn, type Now, recordOf } from './views/getting-on.ts';
import { type Chosen, recordWords, thisNote } from './views/this-note.ts';

export interface DeskTools {
  readonly profiles: readonly SiteProfile[];
  readonly keeper: Keeper;
  readonly style: PageStyle;
  readonly now: () => Now;
  readonly mint: (tab: number) => Promise<string>;
  readonly isOn: (origin: string) => Promise<boolean>;
  readonly bringGate: (tab: number, frame: number) => Promise<void>;
  readonly listDrafts: (scope: DraftScope | null, tab: Tab) => Promise<DraftsView>;
  readonly pastes: Pastes;
  readonly picks: Picks;
  /** The record system visibly has these notes: drafts that stand in them are done. */
  readonly settleDrafts: (scope: DraftScope, notes: readonly string[]) => Promise<boolean>;
}

export interface Desk {
  tab(id: number): Tab | undefined;
  /** Tells every frame anew which profiles there are. */
  welcome(tab: Tab): void;
  opened(end: AgentEnd): void;
  fact(end: AgentEnd, fact: Fact): void;
  closed(end: AgentEnd): void;
  attach(end: SidebarEnd, tab: number): void;
  detach(end: SidebarEnd): void;
  drawn(end: SidebarEnd, tab: number, epoch: number, hasHold: boolean): void;
  say(tab: Tab, said: SaidId): void;
  /** Which note the user reads by, where it can't be told. */
  pick(tab: Tab, n: number): Promise<SaidId>;
  /** Draws the whole view again. */
  push(tab: Tab): void;
  pushDrafts(tab: Tab): Promise<void>;
  review(tab: Tab): Promise<void>;
  /** Reads the record anew, from what its frames told. */
  read(tab: Tab): Promise<void>;
  scope(tab: Tab): Promise<DraftScope | null>;
  setHidden(tab: Tab, hidden: boolean): void;
  readonly saves: Pick<Saves, 'endHold' | 'setLast'>;
  setGate(rules: GateRules): Promise<void>;
}

/** No list of notes stands on the page. */
const NO_RECORD = { notes: [], complete: false, more: 0, dateOrder: 'year-first' as const, profile: null };

const NOT_CHOSEN: Chosen = { checklist: null, by: null };

const choiceChecklist = checklistById('capa_choice') as Checklist;

export function makeDesk(tools: DeskTools): Desk {
  const tabs = new Map<number, Tab>();
  const screens = makeScreens();
  const { tell, push } = screens;
  const saves = makeSaves({ tell, isInPanel: screens.isInPanel, bringGate: tools.bringGate });

  const scope = async (tab: Tab): Promise<DraftScope | null> => {
    const { who } = tab;
    if (who.is !== 'client' || tab.isPrivate) return null;
    const worker = await settings.whoWorks(who.worker);
    return worker ? { recordSystem: tab.origin, client: who.id, worker } : null;
  };

  const pushDrafts = async (tab: Tab) => {
    const { epoch } = tab;
    const view = await tools.listDrafts(await scope(tab), tab);
    if (tab.epoch !== epoch || tab.who.is !== 'client') return;
    screens.setDrafts(tab, view);
  };

  let readings = 0;
  const latestRead = new WeakMap<Tab, number>();
  /** Those that the screen counts: a list may have grown since it was drawn. */
  const shownNotes = new WeakMap<Tab, readonly PriorNoteRead[]>();
  const readRecord = async (tab: Tab) => {
    const { who, epoch } = tab;
    const found = notesFrame(tab);
    if (who.is !== 'client') return;
    const now = tools.now();
    const worker = await settings.whoWorks(who.worker);
    if (tab.epoch !== epoch) return;
    const onPage = found?.record ?? { ...NO_RECORD, unseen: tab.unseen };
    const read = withPaste(tab, onPage, worker !== '' && !tab.isPrivate);
    const record = recordOf(read, who.name, worker, now.today);
    readings += 1;
    const turn = readings;
    const reading = await inTurns(readingChoice(record));
    const picked = await tools.picks.among(tab, read.notes, reading.candidates);
    // A long record is read in turns: meanwhile another client may have come, or a later reading of this one have been quicker.
    if (tab.epoch !== epoch || (latestRead.get(tab) ?? 0) > turn) return;
    latestRead.set(tab, turn);
    shownNotes.set(tab, read.notes);
    screens.setReading(tab, gettingOn(record, reading, read, choiceChecklist, now, picked));
    push(tab);
    tab.recordWords = recordWords(record, reading);
    if (openEditor(tab)) void reviewTab(tab);
    const mine = await scope(tab);
    const texts = onPage.notes.flatMap((note) => note.text ?? []);
    if (mine && tab.epoch === epoch && texts.length > 0 && (await tools.settleDrafts(mine, texts))) await pushDrafts(tab);
  };

  /** After the first reading: opening what is kept must not keep the record waiting. */
  const lookForPaste = async (tab: Tab) => {
    const { epoch } = tab;
    const now = await tools.pastes.of(tab, await scope(tab));
    if (tab.epoch !== epoch || tab.paste || !now) return;
    tab.paste = { epoch, now, undo: null };
    await readRecord(tab);
  };

  /** Waits only for what was not looked up yet: a key's review is told in the turn in which the key came. */
  const choose = (tab: Tab, form: string, noteType: string): Chosen | Promise<Chosen> => {
    const chosen = tab.chosenByUser;
    if (chosen && chosen.form === form && chosen.noteType === noteType) return { checklist: checklistById(chosen.checklist), by: 'you' };
    const byType = noteType ? checklistForNoteType(noteType) : null;
    if (byType) return { checklist: byType, by: 'note-type' };
    const { remembered } = tab;
    if (remembered?.form !== form) return remember(tab, form).then(() => choose(tab, form, noteType));
    return remembered.checklist ? { checklist: checklistById(remembered.checklist), by: 'you' } : NOT_CHOSEN;
  };

  const remember = async (tab: Tab, form: string) => {
    tab.remembered = { form, checklist: (await settings.checklistFor(tab.origin, form)) ?? null };
  };

  const reviewed = (tab: Tab, { text, whole }: EditorRead, checklist: Checklist): Review => {
    const { who, recordWords: words } = tab;
    if (tab.followed?.checklist !== checklist) tab.followed = { checklist, follower: follow(checklist) };
    const { follower } = tab.followed;
    const judged = follower.review(text, whole);
    if (who.is !== 'client') return judged;
    const note = { earlier: [], choice: [], ...words, text, checklist, client: [who.id, ...who.more] };
    return besideRecord(judged, note, follower.rows(text));
  };

  const reviewTab = async (tab: Tab) => {
    const { epoch } = tab;
    const open = openEditor(tab);
    const choosing = open ? choose(tab, open.read.form, open.read.noteType) : NOT_CHOSEN;
    const chosen = choosing instanceof Promise ? await choosing : choosing;
    if (tab.epoch !== epoch || openEditor(tab)?.read !== open?.read) return; // a newer note is under review
    let judged = null;
    try {
      if (open && chosen.checklist && !open.read.isReadOnly) judged = reviewed(tab, open.read, chosen.checklist);
    } catch {
      // said as "not checked" below; the gate lets the save through
    }
    if (!open) tab.followed = null;
    const place = open?.frame.profile?.editors.find(({ form }) => form === open.read.form);
    tab.thisNote = thisNote(open?.read ?? null, chosen, judged, presets, tab.draft, {
      savesItself: place?.savesItself === true,
      isSaveKnown: hasPart(tab, 'save'),
      isOtherLanguage: open !== null && isInOtherLanguage(tab, open.read.text),
    });
    if (tab.who.is === 'client') tell(tab, { tell: 'thisNote', epoch, part: tab.thisNote });
    saves.pushVerdict(tab);
    saves.reviewed(tab);
  };

  const keep = async (tab: Tab) => {
    const open = openEditor(tab);
    if (!open?.read.isTouched || open.read.isReadOnly || !open.read.text.trim()) return;
    const { epoch } = tab;
    const mine = await scope(tab);
    if (tab.epoch !== epoch) return;
    if (!mine) {
      setDraft(tab, tab.isPrivate ? 'not-kept-private' : tab.who.is === 'client' ? 'not-kept-worker' : 'none');
      return;
    }
    const { frame, read } = open;
    if (tab.draft !== 'kept') setDraft(tab, 'keeping');
    tools.keeper.keep(tab.id, {
      key: { ...mine, form: read.form },
      read,
      writer: `${tab.id}.${frame.end.from.frame}`,
      done: (result) => {
        if (result.ok) frame.end.push({ push: 'kept', revision: read.revision });
        if (tab.epoch !== epoch) return;
        setDraft(tab, result.ok ? 'kept' : result.error === 'quota' ? 'failed-quota' : 'failed-blocked');
        // Each version: a list that shows half of what is kept looks as if the rest were lost.
        void pushDrafts(tab);
      },
    });
  };

  const setDraft = (tab: Tab, draft: Tab['draft']) => {
    if (tab.draft === draft) return;
    tab.draft = draft;
    if (!tab.thisNote) return;
    tab.thisNote = { ...tab.thisNote, draft };
    tell(tab, { tell: 'thisNote', epoch: tab.epoch, part: tab.thisNote });
  };

  const whoChanged = (tab: Tab) => {
    void tools.keeper.flush(tab.id);
    saves.pushVerdict(tab);
    for (const frame of tab.frames.values())
      if (frame.reading.is === 'silent') void command(tab.id, { command: 'tell' }, frame.end.from.frame);
    if (tab.who.is === 'client') {
      void readRecord(tab);
      void lookForPaste(tab);
      void reviewTab(tab);
      void pushDrafts(tab);
    }
  };

  const tabOf = (end: AgentEnd): Tab => {
    const known = tabs.get(end.from.tab);
    if (known && known.origin === end.from.origin) return known;
    const made = newTab(end.from.tab, end.from.origin, end.from.isPrivate);
    made.epoch = (known?.epoch ?? 0) + 1;
    tabs.set(made.id, made);
    return made;
  };

  const shellFact = async (tab: Tab, end: AgentEnd, fact: Extract<Fact, { fact: 'shell' }>) => {
    if (end.from.frame !== 0) return;
    if (fact.is === 'loaded') {
      end.push({ push: 'token', token: await tools.mint(tab.id) });
      return;
    }
    if (fact.is === 'unseen') {
      tab.unseen = fact.n ?? 0;
      void readRecord(tab);
      return;
    }
    await settings.setOpen(tab.id, fact.is !== 'closed');
    const profile = tab.frames.get(0)?.profile;
    if (fact.is === 'closed') await tools.style.widen(tab.id);
    else await tools.style.narrow(tab.id, profile?.narrow ?? 'body', fact.n ?? 360, profile?.narrowWithin);
  };

  const profilesOf = (tab: Tab): SiteProfile[] => {
    const known = tools.profiles.filter(({ match }) => match.includes('*') || match.includes(tab.origin));
    // A profile that somebody wrote and tried comes before a guess.
    return tab.guess?.is === 'in-use' && tab.guess.profile ? [...known, tab.guess.profile] : known;
  };

  const lookUpGuess = async (tab: Tab) => {
    const profile = await guesses.of(tab.origin);
    if (profile) tab.guess = { profile, is: 'in-use' };
  };

  const welcome = async (tab: Tab, end: AgentEnd) => {
    await lookUpGuess(tab);
    const [open, width] = [await settings.isOpen(tab.id), await settings.width(tab.origin)];
    end.push({ push: 'welcome', profiles: profilesOf(tab), open, width });
  };

  const desk: Desk = {
    welcome(tab) {
      for (const frame of tab.frames.values()) void welcome(tab, frame.end);
    },
    tab: (id) => tabs.get(id),
    scope,
    push,
    pushDrafts,
    review: reviewTab,
    read: readRecord,
    saves,
    async setGate(rules) {
      await settings.setGate(rules);
      await saves.setRules(rules, tabs.values());
    },
    async pick(tab, n) {
      const { epoch } = tab;
      const said = await tools.picks.toggle(tab, shownNotes.get(tab)?.[n - 1]);
      if (tab.epoch !== epoch) return 'another-client';
      await readRecord(tab);
      return said;
    },
    say: (tab, said) => tell(tab, { tell: 'said', epoch: tab.epoch, said }),

    opened(end) {
      const isNews = !tabs.has(end.from.tab);
      const tab = tabOf(end);
      // One frame comes back by itself after the background was stopped; the others wait to be asked.
      if (isNews) void command(tab.id, { command: 'tell' });
      tab.frames.set(end.from.frame, newFrame(end));
      void (async () => {
        if (!(await tools.isOn(tab.origin))) {
          await command(tab.id, { command: 'leave' }, end.from.frame);
          return;
        }
        if (end.from.frame === 0) void tools.style.lend(tab.id);
        await welcome(tab, end);
      })();
    },

    fact(end, fact) {
      const tab = tabs.get(end.from.tab);
      const frame = tab?.frames.get(end.from.frame);
      if (!tab || !frame || frame.end !== end) return;
      if (fact.fact === 'here') {
        const isNew = frame.profile === null;
        frame.profile = profilesOf(tab).find((profile) => profile.id === fact.profile) ?? null;
        // After we were stopped a frame may speak before its origin's guess was looked up.
        if (fact.profile && !frame.profile && tab.guess === null)
          return void lookUpGuess(tab).then(() => tab.guess && desk.fact(end, fact));
        frame.parts = fact.parts;
        void reviewTab(tab);
        if (frame.profile && isNew) void saves.arrived(tab, frame);
      } else if (fact.fact === 'client') {
        frame.reading = fact.reading;
        frame.at = fact.at;
        if (updateWho(tab)) whoChanged(tab);
        push(tab);
        if (frame.early) desk.fact(end, frame.early);
      } else if (fact.fact === 'notes') {
        if (takeNotes(tab, frame, fact)) void readRecord(tab);
      } else if (fact.fact === 'editor') {
        const was = fact.editor || openEditor(tab)?.frame !== frame ? null : frame.editor;
        if (!takeEditor(tab, frame, fact)) return;
        if (was?.isTouched && tab.thisNote?.savesItself) saves.left(tab);
        if (!fact.editor) void tools.keeper.flush(tab.id);
        void reviewTab(tab);
        void keep(tab);
      } else if (fact.fact === 'flush') void tools.keeper.flush(tab.id);
      else if (fact.fact === 'save') {
        void tools.keeper.flush(tab.id);
        saves.fact(tab, frame, fact);
      } else void shellFact(tab, end, fact);
    },

    closed(end) {
      const tab = tabs.get(end.from.tab);
      if (!tab || tab.frames.get(end.from.frame)?.end !== end) return;
      void tools.keeper.flush(tab.id);
      tab.frames.delete(end.from.frame);
      if (tab.editorFrame === end.from.frame) tab.editorFrame = null;
      if (updateWho(tab)) whoChanged(tab);
      push(tab);
    },

    attach(end, id) {
      screens.attach(end, id);
      const tab = tabs.get(id);
      if (tab && tab.frames.size > 0) push(tab);
      if (tab && tab.who.is === 'client') void pushDrafts(tab);
      // After the background was stopped no frame's facts are here: every frame is asked to tell all.
      else void command(id, { command: 'tell' });
    },

    detach: screens.detach,

    drawn(end, id, epoch, hasHold) {
      const tab = tabs.get(id);
      const top = tab?.frames.get(0);
      if (!tab || !top || tab.epoch !== epoch) return;
      top.end.push({ push: 'client-shown', at: top.at });
      if (hasHold) void saves.drawn(tab, end.tab === null);
    },

    setHidden(tab, hidden) {
      tab.isHidden = hidden;
      push(tab);
    },
  };
  return desk;
}
