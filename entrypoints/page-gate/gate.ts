/**
 * Save with something required not found is held once, and goes through if anything of ours is slow, stale or asleep.
 * The verdict is the background's; what this frame adds is only that it is about the very text now in the editor.
 * A press that is held is never swallowed: where whoever has to answer next is silent for 300 ms, the background or the
 * sidebar that draws the question, the user's own act is done again here.
 */
import type { Answer, Push } from '../../lib/bridge/agent-messages.ts';
import { type Gate, type GateSight, GONE, type Verdict } from '../../lib/bridge/page-world.ts';
import { type Act, actOf, isSentForm, type SaveEvent } from './acts.ts';
import { makeCaret } from './caret.ts';
import { makeSigns } from './signs.ts';

/** How long whoever has to answer next may be silent: the background, then the sidebar at each turn of drawing the question. */
const SILENT_MS = 300;
/** However much is said meanwhile. Of 34 questions none took longer than 170 ms to stand on the screen, at a load of 6 on two cores. */
const ASKS_MS = 2000;

/** A form that is sent longer than this after anything the user did was sent by the page. */
const USER_MS = 1000;

interface Held extends Act {
  readonly nth: number;
  readonly client: string;
  /** By then the question stands on the screen, or the act is done again. */
  readonly by: number;
  isShown: boolean;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What counts as the user asking for something, so that a form that sends itself while they type is not held. */
const isAsking = (event: Event) =>
  event.type === 'click' ||
  event.type === 'pointerdown' ||
  (event instanceof KeyboardEvent &&
    (event.ctrlKey || event.metaKey || (event.key === 'Enter' && event.target instanceof HTMLInputElement)));

export function makeGate({ profile, editor, who, tell, signal }: GateSight): Gate {
  let mode: Extract<Push, { push: 'gate' }>['mode'] = 'off';
  let verdict: Verdict | null = null;
  /** The editor whose save was held: it is not held again. Another editor is another note; undefined: none yet. */
  let spentOn: Element | null | undefined;
  let held: Held | null = null;
  let holds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReplaying = false;
  let asked = Number.NEGATIVE_INFINITY;
  /** The form of which it was heard that it is sent. */
  let submitted: EventTarget | null = null;
  /** The control on which a press was held: the rest of that press goes the same way, and no key and no press after it. */
  let pressed: Element | null = null;
  const caret = makeCaret(editor, signal);
  const signs = makeSigns(signal);
  // The rest of a press that is held; what begins one comes by way of the agent.
  for (const type of ['pointerup', 'mouseup'] as const) addEventListener(type, (event) => on(event), { capture: true, signal });

  const isFresh = () => verdict?.checked === true && (verdict.isHere ? verdict.revision === editor.revision() : !editor.current());
  const isSpent = () => verdict?.isSpent === true || spentOn === (editor.current()?.element ?? null);

  const drop = () => {
    clearTimeout(timer);
    const was = held;
    held = null;
    return was;
  };

  const replay = ({ replay: again }: Act) => {
    if (!again) return signs.end();
    const act = () => {
      isReplaying = true;
      try {
        again();
      } finally {
        isReplaying = false;
      }
    };
    signs.after(act, (isTaken) => tell({ was: isTaken ? 'taken' : 'no-sign' }));
  };

  /** Nobody could ask: what the user did is done again, or they are told to do it once more. */
  const letGo = () => {
    const was = drop();
    if (!was) return;
    // The question that stood on the screen went with the extension; a user who turned it off has seen that it went.
    const isUnasked = !was.isShown || signal.reason === GONE;
    const canReplay = isUnasked && was.replay !== null && was.client === who().id && was.control.isConnected;
    tell({ was: 'let-go', again: !canReplay });
    if (canReplay) replay(was);
  };

  const within = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(letGo, ms);
  };

  const hold = (act: Act, event: Event): void => {
    const nth = holds + 1;
    if (!tell({ was: 'held', nth, again: act.replay === null })) return;
    holds = nth;
    swallow(event);
    signs.learn();
    if (event.type === 'pointerdown' || event.type === 'mousedown') pressed = act.control;
    spentOn = editor.current()?.element ?? null;
    held = { ...act, nth, client: who().id, by: performance.now() + ASKS_MS, isShown: false };
    within(SILENT_MS);
  };

  /** Null: nothing stands against asking. */
  const whyNot = (): 'passed' | 'not-checked' | null => {
    const changedUnseen = editor.reread();
    const isKnown = !changedUnseen && isFresh();
    if (mode === 'remind' || editor.current()?.place.savesItself) return isKnown ? 'passed' : 'not-checked';
    if (isSpent()) return 'passed';
    if (!isKnown) return 'not-checked';
    return verdict?.notFound === 0 ? 'passed' : null;
  };

  /** The second click of a double click, and a key that stays down, are the press that is held already. */
  const isSamePress = (act: Act, event: Event) =>
    held?.control === act.control && ((event as MouseEvent).detail > 1 || (event as KeyboardEvent).repeat === true);

  /**
   * The held press opens the sidebar, and Save moves away under the pointer: the rest of the press may come to something else, or not
   * at all. A key, or a click without a pointer, is never of it. Witness: a held press that ate every later key on Save, Tab among them.
   */
  const isRestOfPress = (event: SaveEvent): boolean => {
    if (event instanceof KeyboardEvent) pressed = null;
    const isByPointer = event.type !== 'click' || (event as MouseEvent).detail > 0;
    const isRest = pressed !== null && isByPointer && event.composedPath().includes(pressed);
    if (event.type === 'click') pressed = null;
    // The click comes in the same task as this, if it comes.
    if (event.type === 'mouseup' && pressed) setTimeout(letPressGo);
    return isRest;
  };
  const letPressGo = () => {
    pressed = null;
  };

  const on = (event: SaveEvent) => {
    if (isReplaying || mode === 'off' || !event.isTrusted) return;
    if (isAsking(event)) asked = performance.now();
    if (event.type === 'pointerdown') {
      pressed = null;
      // A press gives the background the time of a click to wake, and to judge what a script put into the editor.
      editor.reread();
    } else if (isRestOfPress(event)) return swallow(event);
    const act = actOf(event, profile()?.save ?? []);
    if (event.type === 'submit') submitted = event.target;
    if (!act) return;
    if (event.type === 'submit' && performance.now() - asked > USER_MS) return sayLate();
    if (isSamePress(act, event)) return swallow(event);
    const because = whyNot();
    if (!because) return hold(act, event);
    putAway();
    tell({ was: because });
  };
  signal.addEventListener('abort', letGo);

  /** Too late to be held: what the page sends by itself while somebody types must not be. It is said all the same. */
  const sayLate = () => {
    if (!held) tell({ was: whyNot() ?? 'late' });
  };

  /**
   * A script may send a form by its `submit()`, of which no event tells. That its values are gathered is told, for other ends
   * too; where the page is left right after that, it was sent.
   */
  const onGathered = ({ target, isTrusted }: Event) => {
    const isHeard = isReplaying || submitted === target;
    submitted = null;
    if (isHeard || mode === 'off' || !isTrusted || !isSentForm(target, profile()?.save ?? [])) return;
    addEventListener('beforeunload', sayLate, { once: true, signal });
    setTimeout(() => removeEventListener('beforeunload', sayLate), USER_MS);
  };
  addEventListener('formdata', onGathered, { capture: true, signal });

  const putAway = () => {
    drop();
    signs.end();
  };

  const word = (is: Extract<Push, { push: 'hold' }>['is']) => {
    if (is === 'over') letGo();
    else if (is === 'ended') putAway();
    else if (is === 'shown') {
      clearTimeout(timer);
      if (held) held.isShown = true;
    } else if (held && !held.isShown) within(Math.min(SILENT_MS, held.by - performance.now()));
  };

  /** `again`: it can't be done for the user. */
  const saveAnyway = (expected: string): Answer => {
    const was = drop();
    // A frame that shows no client of its own takes the tab's word, which the background has checked.
    if (!was?.control.isConnected || was.client !== who().id || (was.client && was.client !== expected))
      return { ok: false, because: 'not-here' };
    replay(was);
    return { ok: true, again: was.replay === null };
  };

  return {
    on,
    heard(push) {
      if (push.push === 'gate') mode = push.mode;
      else if (push.push === 'hold' && push.nth === held?.nth) word(push.is);
      else if (push.push === 'verdict') {
        // A background that has kept its count says when a new note is begun; then the next save may be held again.
        if (verdict?.isSpent && !push.isSpent) spentOn = undefined;
        verdict = push;
      }
    },
    tellAgain() {
      if (spentOn !== undefined) tell({ was: 'spent' });
      if (held?.isShown) tell({ was: 'held', nth: held.nth, again: held.replay === null });
    },
    reset() {
      letGo();
      letPressGo();
      signs.end();
      spentOn = undefined;
      verdict = null;
    },
    act(asked) {
      if (asked.command === 'save-anyway') return saveAnyway(asked.client);
      putAway();
      return caret.back() ? { ok: true } : { ok: false, because: 'no-editor' };
    },
  };
}
