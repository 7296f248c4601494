/** Getting ready is worth its time only if what a pack's examples need was used by it. Counted, and not timed: expressions, each met first here or there. */
import { afterEach, expect, test, vi } from 'vitest';
import choice from '../../../lib/checklist/examples/capa_choice.json' with { type: 'json' };
import partnership from '../../../lib/checklist/examples/capa_partnership.json' with { type: 'json' };
import { presets } from '../../../lib/checklist/presets.ts';
import { type Example, reviewOf } from '../../../lib/checklist/try-examples.ts';
import { gettingReady } from '../../../lib/packs/ready.ts';

afterEach(() => vi.restoreAllMocks());

/** The expressions that `work` runs. */
function expressionsOf(work: () => void): ReadonlySet<string> {
  const met = new Set<string>();
  const { exec } = RegExp.prototype;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    met.add(`${this.source}/${this.flags}`);
    return exec.call(this, text);
  });
  work();
  vi.restoreAllMocks();
  return met;
}

const readAll = () => {
  for (const example of [...choice, ...partnership] as unknown as Example[]) reviewOf(example, presets);
};

test('nine in ten of the expressions that the examples of a Choice and a Partnership need were met while getting ready', () => {
  const before = expressionsOf(() => {
    for (const _ of gettingReady());
  });
  const needed = expressionsOf(readAll);
  expect(needed.size).toBeGreaterThan(100);
  const fresh = [...needed].filter((one) => !before.has(one));
  expect(fresh.length / needed.size).toBeLessThan(0.1);
});

test('it pauses after each of its readings, so that others have their turn', () => {
  expect([...gettingReady()].length).toBeGreaterThan(12);
});
