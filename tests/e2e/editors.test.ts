/** A few cells of docs/editors.md at every run, of the kinds that need nothing installed; `npm run test:editors` has them all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openBench } from '../editors/bench.ts';
import { tryOne } from '../editors/try.ts';
import type { Kind as Browser } from './browsers.ts';

const CELLS: Readonly<Record<Browser, readonly (readonly [string, string])[]>> = {
  chromium: [
    ['textarea', 'frames'],
    ['contenteditable', 'heading'],
    ['contenteditable', 'goto'],
    ['quill', 'spans'],
    ['quill', 'empty'],
    ['quill', 'undo'],
    ['textarea', 'many'],
    ['contenteditable', 'restless'],
    ['textarea', 'replaced'],
    ['contenteditable', 'taken'],
  ],
  firefox: [
    ['textarea', 'undo'],
    ['contenteditable', 'heading'],
    ['quill', 'undo'],
    ['textarea', 'many'],
    ['contenteditable', 'restless'],
    ['textarea', 'replaced'],
    ['contenteditable', 'taken'],
  ],
};

describe.each(['chromium', 'firefox'] as const)('editors of other people in %s', (browser) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser);
  });
  afterAll(() => bench?.close());

  test.each(CELLS[browser])('%s: %s', async (kind, behaviour) => {
    expect(await tryOne(bench, kind, behaviour)).toBe('yes');
  });
});
