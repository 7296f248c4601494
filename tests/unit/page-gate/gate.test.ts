// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveEvent } from '../../../entrypoints/page-gate/acts.ts';
import { makeGate } from '../../../entrypoints/page-gate/gate.ts';
import type { ClientReading, SaveFact } from '../../../lib/bridge/agent-messages.ts';
import type { Gate } from '../../../lib/bridge/page-world.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const profileOf = (on?: 'press') => ({ save: [{ select: 'button', on }], editors: [] }) as unknown as SiteProfile;
const VERDICT = { push: 'verdict', revision: 1, notFound: 1, checked: true, isHere: true, isSpent: false, words: '', sign: '1' } as const;

/** As long as the background has to answer, and then the sidebar to draw the question. */
const ANSWERS_MS = 300;
const DRAWS_MS = 2000;

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
    vi.advanceTimersByTime(ANSWERS_MS);
    expect(saves).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(saves).toBe(1);
  });

  test.each([
    ['another client', 'B', 'read'],
    ['nobody who can be told', '', 'unreadable'],
  ] as const)('is not done again where %s has come without a word, and that is said', (_, id, is) => {
    press();
    vi.advanceTimersByTime(ANSWERS_MS - 1);
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

  test('is done again, once, when the question is on its way and never stands there', () => {
    press();
    gate.heard({ push: 'hold', nth: 1, is: 'coming' });
    vi.advanceTimersByTime(DRAWS_MS - 1);
    expect(saves).toBe(0);
    gate.heard({ push: 'hold', nth: 1, is: 'coming' });
    vi.advanceTimersByTime(DRAWS_MS);
    expect(saves).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(saves).toBe(1);
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
