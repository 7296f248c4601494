/**
 * Saves, as the background knows them: what a frame's gate may hold for (the verdict), the question when it has held,
 * and what is said of a save that went through. A hold that can't be asked about is given back at once.
 */
import type { Answer, SaveFact } from '../../lib/bridge/agent-messages.ts';
import { command } from '../../lib/bridge/lines.ts';
import type { ToSidebar } from '../../lib/bridge/sidebar-messages.ts';
import type { LastSaveView, Reason } from '../../lib/bridge/view.ts';
import { lastSaveSign, launcherSays } from '../../lib/words/launcher.ts';
import type { GateRules } from './settings.ts';
import { type Frame, openEditor, type Tab } from './tab.ts';
import { holdOf, missingOf } from './views/this-note.ts';

export interface SaveTools {
  readonly tell: (tab: Tab, message: ToSidebar) => void;
  /** The browser's own panel shows this tab: no page can cover it. */
  readonly isInPanel: (tab: Tab) => boolean;
  readonly bringGate: (tab: number, frame: number) => Promise<void>;
  readonly rules: () => Promise<GateRules>;
  /** Why a note was saved as it is, once it was. */
  readonly keepReason: (reason: Reason) => Promise<void>;
}

export interface Saves {
  /** A profile fits in this frame. */
  arrived(tab: Tab, frame: Frame): Promise<void>;
  setRules(rules: GateRules, tabs: Iterable<Tab>): Promise<void>;
  pushVerdict(tab: Tab): void;
  /** A new review stands. */
  reviewed(tab: Tab): void;
  fact(tab: Tab, frame: Frame, fact: SaveFact): void;
  /** A sidebar is at work on the question: it has come, or draws. */
  drawing(tab: Tab): void;
  /** The question is drawn, in the browser's own panel or beside the page. */
  drawn(tab: Tab, inPanel: boolean): Promise<void>;
  /** The question is answered, or void. */
  endHold(tab: Tab): void;
  /** A form that saves by itself was left while something was missing. */
  left(tab: Tab): void;
  /** Somebody else may be here now. */
  whoChanged(tab: Tab): void;
  setLast(tab: Tab, is: LastSaveView['is'] | null): void;
}

/** The frame waits 300 ms for each word; what takes longer here comes too late there. */
const REVIEW_MS = 250;

const isChecked = (tab: Tab) => tab.who.is === 'client' && tab.thisNote?.because === null && !tab.thisNote.notChecked;

/** Our frame stands beside the page, and the user can see what is in it. */
const isBeside = (answer: Answer | null) => answer?.ok === true && answer.beside === true;

/** The frame whose save is asked about. */
const heldFrame = ({ hold, heldIn, frames }: Tab): Frame | undefined => (hold && heldIn !== null ? frames.get(heldIn) : undefined);

/** The review is of the very text that was told last. */
const isCurrent = (tab: Tab) => isChecked(tab) && openEditor(tab)?.read.revision === tab.thisNote?.revision;

/** A save that a frame holds, and whose page it was; "" while that could not be told. */
interface Asked {
  readonly frame: number;
  readonly nth: number;
  readonly client: string;
}

export function makeSaves({ tell, isInPanel, bringGate, rules: rulesInForce, keepReason }: SaveTools): Saves {
  const waiting = new Map<Tab, Set<() => void>>();
  /** The save that is about to be asked about; one that has gone through meanwhile is not asked about any more. */
  const asking = new WeakMap<Tab, Asked>();
  let known: GateRules | null = null;
  const rules = async () => {
    known ??= await rulesInForce();
    return known;
  };

  const pushVerdict = (tab: Tab) => {
    const note = tab.thisNote;
    const checked = isChecked(tab);
    const notFound = checked ? (note?.required.notFound ?? 0) : 0;
    const last = lastOf(tab);
    // A note that is being checked says more than the save before it; one that did not go through says more than both.
    const shows = last && (!checked || last.is === 'press-again' || last.is === 'no-sign') ? lastSaveSign(last) : null;
    for (const frame of tab.frames.values())
      frame.end.push({
        push: 'verdict',
        revision: note?.revision ?? 0,
        notFound,
        checked,
        isHere: tab.editorFrame === frame.end.from.frame,
        isSpent: tab.isSpent,
        words: shows?.words ?? (checked ? launcherSays(notFound) : ''),
        sign: shows?.sign ?? (notFound > 0 ? String(notFound) : ''),
      });
  };

  const setLast = (tab: Tab, is: LastSaveView['is'] | null) => {
    if (!is && !tab.lastSave) return;
    const missing = is && is !== 'not-checked' && is !== 'no-sign' && tab.thisNote ? missingOf(tab.thisNote) : [];
    tab.lastSave = is && tab.who.is === 'client' ? { is, missing, client: tab.who.id } : null;
    tell(tab, { tell: 'lastSave', epoch: tab.epoch, part: lastOf(tab) });
    pushVerdict(tab);
  };

  const endHold = (tab: Tab) => {
    if (!tab.hold) return;
    asking.delete(tab);
    const frame = tab.heldIn === null ? undefined : tab.frames.get(tab.heldIn);
    tab.hold = null;
    frame?.end.push({ push: 'hold', nth: tab.heldNth, is: 'ended' });
    tell(tab, { tell: 'hold', epoch: tab.epoch, part: null });
  };

  const untilReviewed = (tab: Tab): Promise<boolean> => {
    if (isCurrent(tab)) return Promise.resolve(true);
    // After the background was stopped the other frames have said nothing yet.
    if (tab.who.is !== 'client') void command(tab.id, { command: 'tell' });
    const all = waiting.get(tab) ?? new Set();
    waiting.set(tab, all);
    return new Promise((done) => {
      const end = (is: boolean) => {
        clearTimeout(timer);
        all.delete(ask);
        done(is);
      };
      const ask = () => isCurrent(tab) && end(true);
      const timer = setTimeout(() => end(false), REVIEW_MS);
      all.add(ask);
    });
  };

  const held = async (tab: Tab, frame: Frame, { nth, again }: Extract<SaveFact, { was: 'held' }>) => {
    const word = (is: 'coming' | 'over') => frame.end.push({ push: 'hold', nth, is });
    if (tab.hold && tab.heldIn === frame.end.from.frame && tab.heldNth === nth) return; // told twice
    // By its number and not by its message: a frame that comes back may tell the same hold twice.
    const hold = { frame: frame.end.from.frame, nth, client: tab.who.is === 'client' ? tab.who.id : '' };
    asking.set(tab, hold);
    const [isReviewed, { asksReason }] = await Promise.all([untilReviewed(tab), rules()]);
    if (!isReviewed || tab.thisNote?.required.notFound === 0) return word('over');
    const { epoch } = tab;
    const opened = await command(tab.id, { command: 'open', takeFocus: true }, 0);
    const canAsk = isBeside(opened) || isInPanel(tab);
    const now = asking.get(tab);
    const isStill = now?.frame === hold.frame && now.nth === nth;
    if (!canAsk || tab.epoch !== epoch || !tab.thisNote || !isStill) return word('over');
    word('coming');
    tab.hold = holdOf(tab.thisNote, again, asksReason);
    tab.heldIn = frame.end.from.frame;
    tab.heldNth = nth;
    tab.isSpent = true;
    setLast(tab, null);
    pushVerdict(tab);
    tell(tab, { tell: 'tab', tab: 'this-note' });
    tell(tab, { tell: 'hold', epoch, part: tab.hold });
  };

  const wentThrough = (tab: Tab, was: 'passed' | 'not-checked' | 'late') => {
    endHold(tab);
    // What was known when the save was pressed: the page may take the note away before anything is awaited.
    const isLacking = isCurrent(tab) && missingOf(tab.thisNote).length > 0;
    if (was === 'not-checked') setLast(tab, 'not-checked');
    else if (!isLacking || tab.isSpent) setLast(tab, null);
    else if (tab.thisNote?.savesItself) setLast(tab, 'itself');
    else setLast(tab, was === 'late' ? 'let-go' : 'reminded');
  };

  const letGo = (tab: Tab, again: boolean) => {
    endHold(tab);
    tab.isSpent = true;
    if (again) setLast(tab, 'press-again');
    else if (!isCurrent(tab)) setLast(tab, 'not-checked');
    else setLast(tab, missingOf(tab.thisNote).length > 0 ? 'let-go' : null);
  };

  const arrived: Saves['arrived'] = async (tab, frame) => {
    const { mode } = await rules();
    await bringGate(tab.id, frame.end.from.frame);
    frame.end.push({ push: 'gate', mode });
    pushVerdict(tab);
  };

  return {
    arrived,
    pushVerdict,
    setLast,
    endHold,
    async setRules(next, tabs) {
      known = next;
      for (const tab of tabs) {
        setLast(tab, null); // what was said goes with the rule under which it was said
        for (const frame of tab.frames.values()) if (frame.profile) await arrived(tab, frame);
      }
    },
    reviewed(tab) {
      for (const ask of waiting.get(tab) ?? []) ask();
    },
    fact(tab, frame, fact) {
      if (fact.was === 'spent') {
        tab.isSpent = true;
        return;
      }
      if (fact.was === 'taken') {
        if (tab.reason) void keepReason(tab.reason);
        tab.reason = null;
        return;
      }
      asking.delete(tab);
      tab.reason = null;
      if (fact.was === 'held') void held(tab, frame, fact);
      else if (fact.was === 'let-go') letGo(tab, fact.again);
      else if (fact.was === 'no-sign') setLast(tab, 'no-sign');
      else wentThrough(tab, fact.was);
    },
    drawing(tab) {
      heldFrame(tab)?.end.push({ push: 'hold', nth: tab.heldNth, is: 'coming' });
    },
    async drawn(tab, inPanel) {
      const { heldNth: nth } = tab;
      const frame = heldFrame(tab);
      if (!frame) return;
      // The page may have put something over it since it was opened: then it is drawn, and nobody sees it.
      const isSeen = inPanel || isBeside(await command(tab.id, { command: 'who' }, 0));
      frame.end.push({ push: 'hold', nth, is: isSeen ? 'shown' : 'over' });
    },
    /**
     * A frame without a client of its own does not see that another one has come, and would do the save that it holds again,
     * in their record.
     */
    whoChanged(tab) {
      const asked = asking.get(tab);
      if (!asked?.client || tab.who.is !== 'client' || tab.who.id === asked.client) return;
      asking.delete(tab);
      tab.frames.get(asked.frame)?.end.push({ push: 'hold', nth: asked.nth, is: 'ended' });
      tab.lastSave = { is: 'press-again', missing: [], client: asked.client };
    },
    left(tab) {
      if (missingOf(tab.thisNote).length > 0) setLast(tab, 'left');
    },
  };
}

/** What is said of the last save, to whoever is shown the same client. */
export function lastOf({ lastSave, who }: Tab): LastSaveView | null {
  return lastSave && who.is === 'client' && lastSave.client === who.id ? { is: lastSave.is, missing: lastSave.missing } : null;
}
