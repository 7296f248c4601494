/** What the page about platforms says that Handrail says, it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as words from '../../../lib/words/words.ts';

const page = readFileSync(new URL('../../../docs/platforms.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf("## Where Handrail can't work"), page.indexOf('## What the browser keeps'));
const quoted = [...section.matchAll(/\*"([^"]+)"\*/g)].map(([, says = '']) => says);

/** What is on the screen where Handrail reads nothing, or not all. */
const said = JSON.stringify([
  words.popup.cannot,
  words.nothing('unknown-page'),
  words.notice('parts-unseen', [{ count: 2 }]),
  words.notice('note-is-file', [{ count: 2 }]),
  words.covers.says(2),
  words.drafts.forgetful,
]);

describe("where Handrail can't work", () => {
  test.each(['Internet Explorer mode', 'Citrix', 'a program of its own', 'profile that does not last'])('%s has its row', (where) => {
    expect(section).toContain(where);
  });

  test('quotes many of its sentences', () => {
    expect(quoted.length).toBeGreaterThan(7);
  });

  test.each(quoted)('"%s" is what is said on the screen', (sentence) => {
    expect(said).toContain(sentence);
  });
});
