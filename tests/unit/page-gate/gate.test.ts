// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveEvent } from '../../../entrypoints/page-gate/acts.ts';
import { makeGate } from '../../../entrypoints/page-gate/gate.ts';
import type { ClientReading, SaveFact } from '../../../lib/bridge/agent-messages.ts';
import type { Gate } from '../../../lib/bridge/page-world.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const profile = { save: [{ select: 'button' }], editors: [] } as unknown as SiteProfile;
const VERDICT = { push: 'verdict', revision: 1, notFound: 1, checked: true, isHere: true, isSpent: false, words: '', sign: '1' } as const;

/** As long as the background has to answer. */
const ANSWERS_MS = 300;

describe('a save that is held and gets no answer', () => {
  let gate: Gate;
  let told: SaveFact[];
  let here: ClientReading;
  let ending: AbortController;
  let saves = 0;
  const button = () => document.querySelector('button') as HTMLElement;
  const become = (id: string, is: ClientReading['is'] = 'read') => {
    here = { is, id, name: id, more: [], worker: '' };
  };

  /** The user's own press. That a script can't make one is the browser's business. */
  const press = () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    button().dispatchEvent(event);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<textarea></textarea><button type="button">Save</button>';
    [told, saves, ending] = [[], 0, new AbortController()];
    become('A');
    const element = document.querySelector('textarea') as HTMLElement;
    const editor = { current: () => ({ element, place: { form: 'entry' } }) as never, reread: () => false, revision: () => 1 };
    const tell = (fact: SaveFact) => told.push(fact) > 0;
    gate = makeGate({ profile: () => profile, editor, who: () => here, tell, signal: ending.signal });
    addEventListener('click', (event) => gate.on(event as SaveEvent), { capture: true, signal: ending.signal });
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
});
