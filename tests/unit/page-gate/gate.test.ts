// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveEvent } from '../../../entrypoints/page-gate/acts.ts';
import { makeGate } from '../../../entrypoints/page-gate/gate.ts';
import type { ClientReading, SaveFact } from '../../../lib/bridge/agent-messages.ts';
import type { Gate } from '../../../lib/bridge/page-world.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const profileOf = (on?: 'press' | 'submit') =>
  ({ save: [{ select: on === 'submit' ? 'form' : 'button', on }], editors: [] }) as unknown as SiteProfile;
const VERDICT = { push: 'verdict', revision: 1, notFound: 1, checked: true, isHere: true, isSpent: false, words: '', sign: '1' } as const;

/** As long as the background, and then the sidebar, may be silent; and as long as the question may take altogether. */
const SILENT_MS = 300;
const ASKS_MS = 2000;

describe('a save that is held and gets no answer', () => {
  let gate: Gate;
  let told: SaveFact[];
  let here: ClientReading;
  let ending: AbortController;
  let saves = 0;
  let profile = profileOf();
  const button = () => document.querySelector('button') as HTMLElement;
  const become = (id: string, is: ClientReading['is'] = 'read') => {
    here = { is, id, name: id, more: [], worker: '' };
  };

  /** The user's own act. That a script can't make one is the browser's business. Whether the page still gets it. */
  const does = (event: Event, on: Element = button()): boolean => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    return on.dispatchEvent(event);
  };
  const mouse = (type: string, more: MouseEventInit = {}) =>
    new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, { bubbles: true, cancelable: true, composed: true, ...more });
  const press = () => does(mouse('click', { detail: 1 }));

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<textarea></textarea><button type="button">Save</button>';
    [told, saves, ending] = [[], 0, new AbortController()];
    become('A');
    profile = profileOf();
    const element = document.querySelector('textarea') as HTMLElement;
    const editor = { current: () => ({ element, place: { form: 'entry' } }) as never, reread: () => false, revision: () => 1 };
    const tell = (fact: SaveFact) => told.push(fact) > 0;
    gate = makeGate({ profile: () => profile, editor, who: () => here, tell, signal: ending.signal });
    // As the agent hands them on.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'submit'])
      addEventListener(type, (event) => gate.on(event as SaveEvent), { capture: true, signal: ending.signal });
    button().addEventListener('click', () => {
      saves += 1;
    });
    button().checkVisibility = () => true;
    gate.heard({ push: 'gate', mode: 'hold' });
    gate.heard(VERDICT);
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  test('is done again, once, for the client who is still there', () => {
    press();
    expect(saves).toBe(0);
    expect(told.map(({ was }) => was)).toEqual(['held']);
    vi.advanceTimersByTime(SILENT_MS);
    expect(saves).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(saves).toBe(1);
  });

  test.each([
    ['another client', 'B', 'read'],
    ['nobody who can be told', '', 'unreadable'],
  ] as const)('is not done again where %s has come without a word, and that is said', (_, id, is) => {
    press();
    vi.advanceTimersByTime(SILENT_MS - 1);
    become(id, is);
    vi.advanceTimersByTime(10_000);
    expect(saves).toBe(0);
    expect(told).toContainEqual({ was: 'let-go', again: true });
  });

  test('nor is it when Save anyway is pressed then', () => {
    press();
    gate.heard({ push: 'hold', nth: 1, is: 'shown' });
    become('B');
    expect(gate.act({ command: 'save-anyway', client: 'A' })).toEqual({ ok: false, because: 'not-here' });
    expect(gate.act({ command: 'save-anyway', client: 'B' })).toEqual({ ok: false, because: 'not-here' });
    expect(saves).toBe(0);
  });

  test('is told to have been taken only where the page shows a sign of that', async () => {
    press();
    gate.heard({ push: 'hold', nth: 1, is: 'shown' });
    gate.act({ command: 'save-anyway', client: 'A' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([saves, told.at(-1)]).toEqual([1, { was: 'no-sign' }]);
    gate.reset();
    gate.heard(VERDICT);
    button().addEventListener('click', () => document.body.append('Saved'));
    press();
    gate.heard({ push: 'hold', nth: 2, is: 'shown' });
    gate.act({ command: 'save-anyway', client: 'A' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told.slice(-2)).toEqual([{ was: 'held', nth: 2, again: false }, { was: 'taken' }]);
  });

  const coming = () => gate.heard({ push: 'hold', nth: 1, is: 'coming' });

  test('is done again, once, when whoever is at the question says nothing more for 300 ms', () => {
    press();
    vi.advanceTimersByTime(SILENT_MS - 1);
    coming();
    vi.advanceTimersByTime(SILENT_MS - 1);
    coming();
    vi.advanceTimersByTime(SILENT_MS - 1);
    expect(saves).toBe(0);
    vi.advanceTimersByTime(1);
    expect(saves).toBe(1);
    expect(told.at(-1)).toEqual({ was: 'let-go', again: false });
    vi.advanceTimersByTime(10_000);
    expect(saves).toBe(1);
  });

  test('is done again, once, two seconds after the press, however much is said without the question', () => {
    press();
    for (let at = 0; at < ASKS_MS - 1; at += 1) {
      if (at % 100 === 99) coming();
      vi.advanceTimersByTime(1);
    }
    expect(saves).toBe(0);
    vi.advanceTimersByTime(1);
    expect(saves).toBe(1);
    coming();
    vi.advanceTimersByTime(10_000);
    expect(saves).toBe(1);
  });

  test('what is said of it once it stands there takes it from nobody', () => {
    press();
    gate.heard({ push: 'hold', nth: 1, is: 'shown' });
    coming();
    vi.advanceTimersByTime(10_000);
    expect([saves, told.map(({ was }) => was)]).toEqual([0, ['held']]);
  });

  test('without any verdict nothing is held, and that it was not checked is said', () => {
    ending.abort();
    ending = new AbortController();
    const fresh = makeGate({
      profile: () => profile,
      editor: { current: () => null, reread: () => false, revision: () => 0 } as never,
      who: () => here,
      tell: (fact) => told.push(fact) > 0,
      signal: ending.signal,
    });
    fresh.heard({ push: 'gate', mode: 'hold' });
    addEventListener('click', (event) => fresh.on(event as SaveEvent), { capture: true, signal: ending.signal });
    expect(press()).toBe(true);
    expect(saves).toBe(1);
    expect(told).toEqual([{ was: 'not-checked' }]);
  });

  describe('where the page sends the form', () => {
    const USER_MS = 1000;
    beforeEach(() => {
      profile = profileOf('submit');
      document.body.innerHTML = '<form></form>';
      document.querySelectorAll('form').forEach((form) => {
        form.checkVisibility = () => true;
      });
    });
    const form = () => document.querySelector('form') as HTMLElement;
    const sends = () => does(new SubmitEvent('submit', { bubbles: true, cancelable: true }), form());
    const gathers = () => does(new Event('formdata', { bubbles: true }), form());
    const leaves = () => dispatchEvent(new Event('beforeunload'));

    test('within a second after the user pressed something it is held', () => {
      does(mouse('click', { detail: 1 }), document.body);
      vi.advanceTimersByTime(USER_MS);
      expect(sends()).toBe(false);
      expect(told.map(({ was }) => was)).toEqual(['held']);
    });

    test('later it goes through, and that is told', () => {
      does(mouse('click', { detail: 1 }), document.body);
      vi.advanceTimersByTime(USER_MS + 1);
      expect(sends()).toBe(true);
      gathers();
      leaves();
      vi.advanceTimersByTime(10_000);
      expect(told).toEqual([{ was: 'late' }]);
    });

    test.each([
      ['nothing is missing', { ...VERDICT, notFound: 0 }, 'passed'],
      ['the note changed since it was checked', { ...VERDICT, revision: 0 }, 'not-checked'],
      ['its save was held before', { ...VERDICT, isSpent: true }, 'passed'],
    ] as const)('later, where %s, it is told as what it is', (_, verdict, was) => {
      gate.heard(verdict);
      sends();
      expect(told).toEqual([{ was }]);
    });

    test('by a script, of which no event tells: it is told as the page is left', () => {
      gathers();
      expect(told).toEqual([]);
      leaves();
      expect(told).toEqual([{ was: 'late' }]);
      leaves();
      expect(told).toEqual([{ was: 'late' }]);
    });

    test('values that are gathered for something else are no save', () => {
      gathers();
      vi.advanceTimersByTime(USER_MS);
      leaves();
      expect(told).toEqual([]);
    });

    test('of a form that no profile names nothing is told', () => {
      profile = profileOf();
      gathers();
      leaves();
      expect(told).toEqual([]);
    });

    test('set to off nothing is told', () => {
      gate.heard({ push: 'gate', mode: 'off' });
      sends();
      gathers();
      leaves();
      expect(told).toEqual([]);
    });

    test('while a question about a save stands there it says nothing', () => {
      does(mouse('click', { detail: 1 }), document.body);
      sends();
      gate.heard({ push: 'hold', nth: 1, is: 'shown' });
      vi.advanceTimersByTime(USER_MS + 1);
      sends();
      expect(told.map(({ was }) => was)).toEqual(['held']);
    });
  });

  describe('where the site saves as the button goes down', () => {
    beforeEach(() => {
      profile = profileOf('press');
    });
    const down = () => [does(mouse('pointerdown')), does(mouse('mousedown', { detail: 1 }))];

    test('the whole press is held', () => {
      expect(down()).toEqual([false, false]);
      expect([does(mouse('pointerup')), does(mouse('mouseup', { detail: 1 })), press()]).toEqual([false, false, false]);
      expect(told.map(({ was }) => was)).toEqual(['held']);
    });

    test('a press that ends elsewhere, since Save moved away under it, takes no later key or press with it', () => {
      down();
      does(mouse('mouseup', { detail: 1 }), document.body);
      gate.heard({ push: 'hold', nth: 1, is: 'shown' });
      gate.heard({ push: 'hold', nth: 1, is: 'ended' });
      vi.advanceTimersByTime(10);
      for (const key of ['Tab', 'Enter', ' '])
        expect(does(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))).toBe(true);
      expect(does(mouse('click', { detail: 0 })), 'of a screen reader').toBe(true);
      expect(saves).toBe(1);
    });

    test('nor does one whose end never came', () => {
      down();
      expect(does(mouse('click', { detail: 0 }))).toBe(true);
      expect(does(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))).toBe(true);
    });

    test.each([1, 2])('a press with another button (%i) is no save', (other) => {
      expect(does(mouse('pointerdown', { button: other }))).toBe(true);
      expect(does(mouse('mousedown', { button: other, detail: 1 }))).toBe(true);
      vi.advanceTimersByTime(10_000);
      expect([saves, told]).toEqual([0, []]);
    });
  });
});
