/** What is said to have gone from a record system's page, and when it is looked at. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goneOf, goneView, makeHealth, standing } from '../../../entrypoints/background/health.ts';
import { newFrame, newTab, type Tab } from '../../../entrypoints/background/tab.ts';
import type { AgentEnd } from '../../../lib/bridge/lines.ts';
import type { Standing } from '../../../lib/record/health.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import openmrs from '../../../lib/record/profiles/openmrs-o3.json' with { type: 'json' };
import { FIT_PARTS } from '../../../lib/record/types.ts';

const shipped = demo as SiteProfile;
const own = { ...shipped, id: 'fit-ward-example' };
const whole: Standing = Object.fromEntries(FIT_PARTS.map((part) => [part, true]));
const end = (frame: number): AgentEnd => ({
  from: { tab: 1, frame, origin: 'https://ward.example', site: 'https://ward.example', isPrivate: false },
  push: () => undefined,
});

describe('what a page’s script answers', () => {
  it('is taken with parts that were not asked for, left out or undefined, and with no others', () => {
    expect(standing.safeParse({ name: true, kind: undefined }).success).toBe(true);
    for (const odd of [null, [], 'name', { name: 'Rosalind Achterberg' }, { street: true }])
      expect(standing.safeParse(odd).success).toBe(false);
  });
});

describe('what has gone', () => {
  it.each(FIT_PARTS)('%s has, where no frame shows it, and has not where one does', (part) => {
    const lacks = { ...whole, [part]: false };
    expect(goneOf([lacks], own, true)).toEqual([part]);
    expect(goneOf([lacks, { [part]: true }], own, true)).toEqual([]);
    expect(goneOf([{ ...whole, [part]: undefined }], own, true), 'not asked for').toEqual([]);
  });

  it('is nothing where nothing names a client: no record is open', () => {
    const nobody = Object.fromEntries(FIT_PARTS.map((part) => [part, false]));
    expect(goneOf([nobody], own, true)).toEqual([]);
    expect(goneOf([], own, true)).toEqual([]);
  });

  it('of a profile that comes with Handrail only what its every page has, and not what it says may lack', () => {
    const gone = Object.fromEntries(FIT_PARTS.map((part) => [part, part === 'name'])) as Standing;
    expect(goneOf([gone], shipped, false)).toEqual(['number', 'date', 'type']);
    expect(goneOf([gone], openmrs as SiteProfile, false)).toEqual(['number', 'date']);
    const byName = { ...shipped, client: { ...shipped.client, ids: [] } };
    expect(goneOf([gone], byName, false), 'without a number it is one of two').toContain('born');
  });

  it('is told with when it was last known to fit, and can be pointed at again only where it was fitted', () => {
    const tab = { gone: ['author', 'editor'] as const, fitted: own, frames: new Map([[0, { ...newFrame(end(0)), profile: own }]]) };
    expect(goneView(tab)).toEqual({ parts: ['author'], elsewhere: ['editor'], canPoint: true, ...demo.verified });
    expect(goneView({ ...tab, fitted: null })?.canPoint).toBe(false);
    expect(goneView({ ...tab, gone: [] })).toBeNull();
    expect(goneView({ ...tab, gone: null }), 'put away').toBeNull();
  });
});

describe('when it is looked at', () => {
  let tab: Tab;
  let pushed: number;
  let asked: number[];
  let answers: Standing;
  let health: ReturnType<typeof makeHealth>;
  beforeEach(() => {
    vi.useFakeTimers();
    tab = newTab(1, 'https://ward.example', false);
    tab.fitted = own;
    tab.frames.set(0, { ...newFrame(end(0)), profile: own });
    [pushed, asked, answers] = [0, [], { ...whole, author: false }];
    health = makeHealth(
      () => {
        pushed += 1;
      },
      async (_, frame) => {
        asked.push(frame);
        return answers;
      },
    );
  });
  afterEach(() => vi.useRealTimers());
  const settle = () => vi.advanceTimersByTimeAsync(2000);

  it('once, after the page has settled, however often it stirred; and told once', async () => {
    for (let n = 0; n < 50; n += 1) {
      health.stirred(tab);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toEqual([]);
    await settle();
    expect([asked, tab.gone, pushed]).toEqual([[0], ['author'], 1]);
    health.stirred(tab);
    await settle();
    expect(pushed, 'nothing new').toBe(1);
    answers = whole;
    health.stirred(tab);
    await settle();
    expect([tab.gone, pushed]).toEqual([[], 2]);
  });

  it('not by a guess, not while it is being fitted, and no more once it was put away', async () => {
    for (const change of [
      { frames: new Map([[0, { ...newFrame(end(0)), profile: { ...own, isGuess: true } }]]) },
      { fit: { is: 'picking' } as const },
      { gone: null },
    ]) {
      health.stirred(Object.assign(newTab(2, 'https://ward.example', false), { frames: tab.frames, fitted: own }, change));
      await settle();
    }
    expect([asked, pushed]).toEqual([[], 0]);
  });

  it('an answer about the client before is not taken', async () => {
    const slow = makeHealth(
      () => {
        pushed += 1;
      },
      async () => {
        tab.epoch += 1;
        return answers;
      },
    );
    slow.stirred(tab);
    await settle();
    expect([tab.gone, pushed]).toEqual([[], 0]);
  });
});
