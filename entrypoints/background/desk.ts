/**
 * The desk: where facts of a tab become what its screens show. The one place that reviews; the launcher's number and
 * the save gate come from here, so they work with the sidebar closed.
 */
import type { Fact } from '../../lib/bridge/agent-messages.ts';
import { type AgentEnd, command, type SidebarEnd } from '../../lib/bridge/lines.ts';
import type { Reason, SaidId, Stands } from '../../lib/bridge/view.ts';
import type { DraftScope } from '../../lib/drafts/types.ts';
import { forFrame, namesFrames } from '../../lib/record/frame-address.ts';
import type { DeskTools } from './desk-tools.ts';
import { makeHealth } from './health.ts';
import { makeKeeping } from './keeping.ts';
import { makeOffering } from './offering.ts';
import { isOpening } from './opening.ts';
import { hasOwn, makeProfiles } from './profiles.ts';
import { makeRecordDesk } from './record-desk.ts';
import { makeReviewing } from './reviewing.ts';
import { makeSaves, type Saves } from './saves.ts';
import { makeScreens } from './screens.ts';
import { DEFAULT_WIDTH, type GateRules, settings } from './settings.ts';
import { newFrame, newTab, openEditor, type Tab, takeEditor, takeNotes, updateWho, whoNow } from './tab.ts';
import { scopesOf } from './whose.ts';

export interface Desk {
  tab(id: number): Tab | undefined;
  /** Tells every frame anew which profiles there are. */
  welcome(tab: Tab): void;
  opened(end: AgentEnd): void;
  fact(end: AgentEnd, fact: Fact): void;
  closed(end: AgentEnd): void;
  attach(end: SidebarEnd, tab: number): void;
  detach(end: SidebarEnd): void;
  isAttached(end: SidebarEnd): boolean;
  /** A sidebar that is to draw a question is at it. */
  drawing(tab: number): void;
  drawn(end: SidebarEnd, tab: number, epoch: number, hasHold: boolean): void;
  say(tab: Tab, said: SaidId): void;
  /** Which note the user reads by, where it can't be told. */
  pick(tab: Tab, n: number): Promise<SaidId>;
  /** Says which headings of the note no field claims, for the user to give one to a field. */
  listHeadings(tab: Tab): Promise<void>;
  /** Draws the whole view again. */
  push(tab: Tab): void;
  pushDrafts(tab: Tab): Promise<void>;
  /** The drafts were locked or opened: every screen shows that, and nothing that is locked. */
  lockChanged(): Promise<void>;
  review(tab: Tab): Promise<void>;
  /** Reads the record anew, from what its frames told. */
  read(tab: Tab): Promise<void>;
  /** Whose drafts these are; new ones go to the first. Empty where there is nobody. */
  scopes(tab: Tab): Promise<readonly DraftScope[]>;
  setHidden(tab: Tab, hidden: boolean): void;
  readonly saves: Pick<Saves, 'endHold' | 'setLast'>;
  setGate(rules: GateRules): Promise<void>;
  /** This origin's pages are read otherwise from now on. */
  profilesChanged(origin: string): void;
  /** Where the sidebar stands on this site from now on. */
  setStands(origin: string, stands: Stands): Promise<void>;
  /** Other checklists, or another policy, are in force from now on. */
  packsChanged(): Promise<void>;
}

/** A sidebar that comes back by what it was asked for is back before that. */
const ASKS_AGAIN_MS = 2000;

export function makeDesk(tools: DeskTools): Desk {
  const tabs = new Map<number, Tab>();
  const screens = makeScreens();
  const { tell, push } = screens;
  const profiles = makeProfiles(tools.profiles, tools.siteFor);
  const keepReason = (reason: Reason) => settings.addReason(reason, tools.now().today);
  const saves = makeSaves({ tell, isInPanel: screens.isInPanel, bringGate: tools.bringGate, rules: tools.rules, keepReason });

  const scopes = async (tab: Tab): Promise<readonly DraftScope[]> => {
    const { who, epoch } = tab;
    if (who.is !== 'client' || tab.isPrivate || tab.fit) return [];
    const [worker, needsPassphrase] = await Promise.all([tools.whoWorks(who.worker), tools.needsPassphrase()]);
    return tab.epoch === epoch ? scopesOf(tab, worker, needsPassphrase) : [];
  };

  const pushDrafts = async (tab: Tab) => {
    const { epoch } = tab;
    const view = await tools.listDrafts(await scopes(tab), tab);
    if (tab.epoch !== epoch || tab.who.is !== 'client') return;
    screens.setDrafts(tab, view);
  };

  const offering = makeOffering(tools.packs, tell);
  const reviewTab = makeReviewing(tools.packs, tell, saves, offering);
  const record = makeRecordDesk(tools, { screens, scopes, review: reviewTab, pushDrafts });
  const keep = makeKeeping(tools.keeper, { tell, scopes, pushDrafts });

  const health = makeHealth(push, tools.lookAtParts);

  const whoChanged = (tab: Tab) => {
    void tools.keeper.flush(tab.id);
    saves.whoChanged(tab);
    saves.pushVerdict(tab);
    for (const frame of tab.frames.values())
      if (frame.reading.is === 'silent') void command(tab.id, { command: 'tell' }, frame.end.from.frame);
    if (tab.who.is === 'client') {
      void record.read(tab);
      void record.lookForPaste(tab);
      void reviewTab(tab);
      void pushDrafts(tab);
    }
  };

  const settleWho = (tab: Tab) => {
    if (updateWho(tab)) whoChanged(tab);
    push(tab);
  };

  /**
   * Whoever stands in a frame is gone for us before the page is drawn without it. So the client who is certain then is shown
   * once it was. Witness: tests/client/named.test.ts, a record that comes in a frame while the tab is behind
   */
  const lookAnew = (tab: Tab, { from }: AgentEnd) => {
    const isCleared = from.frame !== 0 && tab.who.is === 'nobody' && whoNow(tab).is === 'client';
    if (!isCleared) return settleWho(tab);
    void command(tab.id, { command: 'drawn' }, 0).then(() => {
      settleWho(tab);
      // What was told of notes and editor meanwhile was nobody's.
      void command(tab.id, { command: 'tell' });
    });
  };

  const tabOf = (end: AgentEnd): Tab => {
    const known = tabs.get(end.from.tab);
    if (known && known.origin === end.from.origin) return known;
    const made = newTab(end.from.tab, end.from.origin, end.from.isPrivate);
    made.epoch = (known?.epoch ?? 0) + 1;
    tabs.set(made.id, made);
    return made;
  };

  /** Put away it stays so, until another site is opened in this tab. */
  const setCovers = (tab: Tab, n: number) => {
    if (tab.covers === null || tab.covers === n) return;
    tab.covers = n;
    push(tab);
  };

  const makeRoom = (tab: Tab, width: number) => {
    if (tab.stands === 'over') return tools.style.lieOver(tab.id, width);
    const profile = tab.frames.get(0)?.profile;
    return tools.style.narrow(tab.id, profile?.narrow ?? 'body', width, profile?.narrowWithin);
  };

  /** What makes room is known once a profile fits, and the sidebar may stand there by then. */
  const makeRoomAnew = async (tab: Tab) => {
    if (await settings.isOpen(tab.id)) await makeRoom(tab, await settings.width(tab.origin));
  };

  const shellFact = async (tab: Tab, end: AgentEnd, fact: Extract<Fact, { fact: 'shell' }>) => {
    if (end.from.frame !== 0) return;
    if (fact.is === 'loaded') {
      end.push({ push: 'token', token: await tools.mint(tab.id) });
      return;
    }
    if (fact.is === 'unseen') {
      tab.unseen = fact.n ?? 0;
      void record.read(tab);
      return;
    }
    if (fact.is === 'under') return setCovers(tab, fact.n ?? 0);
    if (fact.is === 'closed') setCovers(tab, 0);
    // At once: the browser opens its panel only in the press that asks for it. A question about a save waits for none.
    const opening = fact.is === 'opened' && tab.stands === 'panel' && !tab.hold ? tools.openPanel(tab.id) : null;
    if (opening && (await opening)) return void command(tab.id, { command: 'close' }, 0);
    if (fact.is === 'width') await settings.setWidth(tab.origin, fact.n ?? DEFAULT_WIDTH);
    await settings.setOpen(tab.id, fact.is !== 'closed');
    if (fact.is === 'closed') await tools.style.widen(tab.id);
    else await makeRoom(tab, fact.n ?? DEFAULT_WIDTH);
  };

  const welcome = async (tab: Tab, end: AgentEnd) => {
    await profiles.lookUp(tab);
    tab.stands = await settings.stands(tab.origin);
    const [wasOpen, width] = [await settings.isOpen(tab.id), await settings.width(tab.origin)];
    const all = profiles.of(tab);
    const address = all.some(namesFrames) ? await tools.addressOf(tab.id, end.from.frame) : '';
    const own = all.map((one) => forFrame(one, address, tab.origin));
    end.push({ push: 'welcome', profiles: own, open: wasOpen && tab.stands !== 'panel', width });
  };

  /** The browser's grant may be wider than a site (Firefox knows no ports in it): the page's is asked for, and the frame's own. */
  const areOn = async ({ from: { site } }: AgentEnd, { origin }: Tab) =>
    (await tools.isOn(origin)) && (site === origin || !/^https?:/.test(site) || (await tools.isOn(site)));

  const askedAt = new Map<number, number>();
  const desk: Desk = {
    welcome(tab) {
      for (const frame of tab.frames.values()) void welcome(tab, frame.end);
    },
    profilesChanged(origin) {
      for (const tab of tabs.values()) if (tab.origin === origin) desk.welcome(tab);
    },
    tab: (id) => tabs.get(id),
    scopes,
    push,
    pushDrafts,
    async lockChanged() {
      for (const tab of tabs.values()) {
        if (tab.who.is !== 'client') continue;
        tab.undo = null;
        tab.olderOf = null;
        tab.compared = null;
        if (tab.paste?.now?.keptAs != null || tab.paste?.undo?.keptAs != null) {
          tab.paste = null;
          await record.read(tab);
        }
        await pushDrafts(tab);
        await record.lookForPaste(tab);
      }
    },
    review: reviewTab,
    read: record.read,
    saves,
    async setGate(rules) {
      await settings.setGate(rules);
      await saves.setRules(await tools.rules(), tabs.values());
    },
    async setStands(origin, stands) {
      await settings.setStands(origin, stands);
      for (const tab of tabs.values()) {
        if (tab.origin !== origin) continue;
        tab.stands = stands;
        if (stands === 'panel') void command(tab.id, { command: 'close' }, 0);
        else await makeRoomAnew(tab);
        push(tab);
      }
    },
    async packsChanged() {
      await saves.setRules(await tools.rules(), tabs.values());
      await Promise.all([...tabs.values()].flatMap((tab) => [reviewTab(tab), record.read(tab), pushDrafts(tab)]));
    },
    async pick(tab, n) {
      const { epoch } = tab;
      const said = await tools.picks.toggle(tab, record.shown(tab, n));
      if (tab.epoch !== epoch) return 'another-client';
      await record.read(tab);
      return said;
    },
    async listHeadings(tab) {
      const listed = offering.list(tab);
      if (!listed) return;
      tab.headings = listed;
      await reviewTab(tab);
    },
    say: (tab, said) => tell(tab, { tell: 'said', epoch: tab.epoch, said }),

    opened(end) {
      const isNews = !tabs.has(end.from.tab);
      const tab = tabOf(end);
      // One frame comes back by itself after the background was stopped; the others wait to be asked.
      if (isNews) void command(tab.id, { command: 'tell' });
      tab.frames.set(end.from.frame, newFrame(end));
      void (async () => {
        if (!(await areOn(end, tab))) {
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
      if (fact.fact === 'here' || fact.fact === 'client' || fact.fact === 'notes') health.stirred(tab);
      if (fact.fact === 'here') {
        const isNew = frame.profile === null;
        const { narrow } = frame.profile ?? {};
        frame.profile = profiles.of(tab).find((profile) => profile.id === fact.profile) ?? null;
        // After we were stopped a frame may speak before its origin's own profiles were looked up.
        if (fact.profile && !frame.profile && !hasOwn(tab))
          return void profiles.lookUp(tab).then(() => hasOwn(tab) && desk.fact(end, fact));
        frame.parts = fact.parts;
        if (frame.profile?.narrow !== narrow && end.from.frame === 0) void makeRoomAnew(tab);
        void reviewTab(tab);
        if (frame.profile && isNew) void saves.arrived(tab, frame);
      } else if (fact.fact === 'client') {
        frame.reading = fact.reading;
        frame.at = fact.at;
        lookAnew(tab, end);
        if (frame.early) desk.fact(end, frame.early);
      } else if (fact.fact === 'notes') {
        if (takeNotes(tab, frame, fact) && !isOpening(tab)) void record.read(tab);
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
      lookAnew(tab, end);
    },

    attach(end, id) {
      screens.attach(end, id);
      desk.drawing(id);
      const tab = tabs.get(id);
      if (tab && tab.frames.size > 0) push(tab);
      if (tab && tab.who.is === 'client') void pushDrafts(tab);
      // After the background was stopped not all frames' facts may be here: every frame is asked to tell all. Not at each time: the
      // shell tells by asking for a new word, with which its sidebar comes back here. Witness: tests/e2e/fit.test.ts
      else if (Date.now() - (askedAt.get(id) ?? 0) > ASKS_AGAIN_MS) {
        askedAt.set(id, Date.now());
        void command(id, { command: 'tell' });
      }
    },

    detach: screens.detach,
    isAttached: screens.isAttached,

    drawing(id) {
      const tab = tabs.get(id);
      if (tab) saves.drawing(tab);
    },

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
