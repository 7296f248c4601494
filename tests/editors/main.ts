/** `npm run test:editors`: every kind of editor with every behaviour in both browsers; prints and keeps the table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS as BROWSERS, type Kind as Browser } from '../e2e/browsers.ts';
import { BEHAVIOURS } from './behaviours.ts';
import { openBench } from './bench.ts';
import { KINDS } from './kinds.ts';
import { cellsOf, keyOf, NOT_RUN, pageOf, sumsOf } from './table.ts';
import { NEVER_ENDS, tryOne } from './try.ts';

const DOC = new URL('../../docs/editors.md', import.meta.url);

/** Browsers, kinds and behaviours to run alone; all others keep what the page says of them. */
const asked = process.argv.slice(2);
/** Goes on where a run was broken off: only what has not run. */
const isRest = asked.includes('--rest');
const after = asked.indexOf('--minutes');
/** Begins no cell after that. */
const end = after < 0 ? Number.POSITIVE_INFINITY : Date.now() + Number(asked[after + 1]) * 60_000;
const among = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => asked.includes(one));
  return some.length > 0 ? some : all;
};

async function runIn(browser: Browser): Promise<number> {
  let wrong = 0;
  let bench = await openBench(browser);
  for (const kind of among(Object.keys(KINDS))) {
    for (const behaviour of among(Object.keys(BEHAVIOURS))) {
      const key = keyOf(browser, kind, behaviour);
      if (Date.now() > end || (isRest && cellsOf(readDoc()).get(key) !== NOT_RUN)) continue;
      const cell = await tryOne(bench, kind, behaviour);
      process.stdout.write(`${key}: ${cell}\n`);
      // Read anew each time: a run in the other browser may write meanwhile.
      const cells = cellsOf(readDoc()).set(key, cell);
      writeFileSync(DOC, pageOf(cells, sumsOf(cells)));
      if (!cell.startsWith('no: ')) continue;
      wrong += 1;
      // What was given up goes on in that browser, and would meddle with the next one.
      if (!cell.includes(NEVER_ENDS)) continue;
      await bench.close();
      bench = await openBench(browser);
    }
  }
  await bench.close();
  return wrong;
}

function readDoc(): string {
  try {
    return readFileSync(DOC, 'utf8');
  } catch {
    return '';
  }
}

let wrong = 0;
for (const browser of among<Browser>(BROWSERS)) wrong += await runIn(browser);
process.stdout.write(`\n${readDoc()}`);
process.exit(wrong > 0 ? 1 : 0);
