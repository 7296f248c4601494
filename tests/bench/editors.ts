/** What a key costs in each kind of editor, with Handrail on the page and without: one browser, in turns. */
import { existsSync } from 'node:fs';
import { until } from '../e2e/browsers.ts';
import { type Bench, field, found, type Open, openBench, openPage } from '../editors/bench.ts';
import { KINDS } from '../editors/kinds.ts';
import { longNote } from './notes.ts';
import { scriptPerKey } from './page-rows.ts';
import type { Row } from './rows.ts';

const NOTE = 5_000;
const LIMIT_MS = 0.1;
const ROUNDS = 3;

/** The published ones are fetched once, by `npm run test:editors`; without them those of the browser are measured. */
const areFetched = existsSync(new URL('../hosts/editors/dist/.made-from', import.meta.url));
const wanted = (process.env.HANDRAIL_BENCH_KINDS ?? '').split(',').filter(Boolean);

export const kindsHere = (): readonly string[] =>
  Object.entries(KINDS).flatMap(([kind, { isHere }]) =>
    (isHere || areFetched) && (wanted.length === 0 || wanted.includes(kind)) ? [kind] : [],
  );

/** Puts the note in and leaves the caret behind its last word. */
async function write(open: Open): Promise<void> {
  const { page } = open.bench;
  await page.bringToFront();
  await open.set(longNote(NOTE));
  const { frame, select } = await field(open);
  await frame.focus(select);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

async function rowOf(bench: Bench, off: Bench, kind: string): Promise<Row> {
  const on = await openPage(bench, kind, ['']);
  const without = await openPage(off, kind, [''], '', '', bench.host.without);
  const spent = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await write(on);
    if (round === 0) await until(async () => (await found(on)).text.length > NOTE / 2, 'Handrail to read the note');
    spent.on.push(await scriptPerKey(bench.page));
    await write(without);
    spent.off.push(await scriptPerKey(off.page));
  }
  const [withUs, alone] = [Math.min(...spent.on), Math.min(...spent.off)];
  return {
    name: `script of the page added to a key at 5,000 characters in ${KINDS[kind]?.says ?? kind}`,
    value: withUs - alone,
    unit: 'ms',
    limit: LIMIT_MS,
    against: `without Handrail ${alone.toFixed(3)} ms`,
  };
}

export async function editorRows(): Promise<Row[]> {
  if (!areFetched) process.stderr.write('Only the browser’s own editors are measured: npm run test:editors fetches the others.\n');
  const bench = await openBench('chromium');
  try {
    const off = { ...bench, page: await bench.session.page(`${bench.host.without}/record/${bench.host.client}/textarea?text=`) };
    const rows: Row[] = [];
    for (const kind of kindsHere()) rows.push(await rowOf(bench, off, kind));
    return rows;
  } finally {
    await bench.close();
  }
}
