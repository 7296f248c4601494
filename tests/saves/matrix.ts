/** `npm run test:saves`: every way to save in every mode with everything that may go wrong, in both browsers; prints and keeps the matrix. */
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS as BROWSERS, type Kind, launch } from '../e2e/browsers.ts';
import { turnOn } from '../e2e/hands.ts';
import { lifeOf } from '../e2e/life.ts';
import { startSaves } from '../hosts/saves/server.mjs';
import { attempt, type Bench, FAULTS, type Fault, type Mode, setGate, WAYS } from './attempt.ts';
import { check } from './check.ts';

interface Column {
  readonly mode: Mode;
  readonly fault: Fault;
}

/** Browsers to run, and faults, modes or ways to save to run alone: what is kept of the others stays as it is. */
const asked = process.argv.slice(2);
const only = asked.filter((word) => word === 'chromium' || word === 'firefox');
const ways = asked.filter((word) => word in WAYS);
const alone = asked.filter((word) => word !== 'chromium' && word !== 'firefox' && !ways.includes(word));

/** What was seen: of each way to save, by the title of its column. */
type Said = ReadonlyMap<string, Map<string, string>>;

const COLUMNS: readonly Column[] = [
  ...(Object.keys(FAULTS) as Fault[]).map((fault) => ({ mode: 'hold' as const, fault })),
  { mode: 'remind', fault: 'none' },
  { mode: 'off', fault: 'none' },
];
const columns = COLUMNS.filter(({ mode, fault }) => alone.length === 0 || alone.includes(mode === 'hold' ? fault : mode));

async function open(kind: Kind): Promise<Bench & { close(): Promise<void> }> {
  const host = await startSaves();
  const session = await launch(kind, { granted: [host.url] });
  const page = await session.page(host.pageOf('click'));
  await turnOn(session, host.url);
  const close = async () => {
    await session.close();
    await host.close();
  };
  return { host, session, page, life: await lifeOf(session), close };
}

/** `asked, 1`: held, and the record has the note once. */
async function cell(bench: Bench, way: string, { mode, fault }: Column): Promise<{ readonly says: string; readonly isWrong: boolean }> {
  try {
    await setGate(bench.session, mode);
    const { outcome, wrong } = check(way, mode, fault, await attempt(bench, way, mode, fault, fault === 'none' && mode === 'hold'));
    const says = `${outcome.came}, ${outcome.rows.length}`;
    return wrong.length > 0 ? { says: `**${says}: ${wrong.join('; ')}**`, isWrong: true } : { says, isWrong: false };
  } catch (error) {
    return { says: `**not finished: ${String(error).slice(0, 120).replace(/[|\n]/g, ' ')}**`, isWrong: true };
  }
}

const titleOf = ({ mode, fault }: Column) => (mode === 'hold' ? FAULTS[fault] : `set to ${mode}`);

function tableOf(said: Said): string {
  const titles = COLUMNS.map(titleOf);
  const rows = [...said].map(
    ([way, row]) => `| ${WAYS[way]?.says ?? way} | ${titles.map((title) => row.get(title) ?? 'not run').join(' | ')} |`,
  );
  return [`| way to save | ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length + 1)}`, ...rows].join('\n');
}

/** The last row of each table: the day of each column, since they may be run one by one. */
const MADE = 'made on';

const DOC = new URL('../../docs/safety/save-matrix.md', import.meta.url);
const headOf = (kind: Kind) => `## ${kind === 'chromium' ? 'Chromium' : 'Firefox'}\n`;

/** What stands there of a browser. */
function kept(kind: Kind): string {
  const after = readFileSync(DOC, 'utf8').split(headOf(kind))[1] ?? '\nNot run yet.';
  return (after.split(/\n\n(?:## |\d+ saves)/)[0] ?? '').trim();
}

/** The same, to be written over column by column. */
function keptRows(kind: Kind): Said {
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...lines] = kept(kind).split('\n');
  const titles = cellsOf(head);
  const rows = new Map(lines.map(cellsOf).map((cells) => [cells[0], new Map(titles.map((title, n) => [title, cells[n] ?? 'not run']))]));
  const ways = Object.entries(WAYS).map(([way, { says }]) => [way, rows.get(says) ?? new Map()] as const);
  return new Map([...ways, [MADE, rows.get(MADE) ?? new Map()]]);
}

/** Written after each cell, so that a run that is broken off leaves what it has seen. */
function write(kind: Kind, table: string): void {
  const sections = BROWSERS.map((one) => `${headOf(one)}\n${one === kind ? table : kept(one)}`).join('\n\n');
  const cells = sections.match(/\b(?:asked|through|told), \d|not finished:/g)?.length ?? 0;
  const page = `# The save matrix

Written by \`npm run test:saves\`, never by hand. Each cell is one save of a note in which something required is missing, made by a
user's own act in a real browser on \`tests/hosts/saves\`. *Asked*: it was held, and the user chose *Save anyway* (or pressed Save
once more where the page takes nothing else). *Through*: it was not held, or let go because the question was too long on its way
to the screen. *Told*: it was held, nobody could ask in time, and the user was told to press Save once more, and did. The number is
how often the record system's own store has the note afterwards: it must be 1, with the words that stood in the editor, the user's
own button and its address. The two forms that the page itself sends, too late or by a way that no event tells of, are never held:
afterwards the sidebar says that nobody was asked. All columns but the last two are set to *Ask once*. Where something may be faster or slower (a
background that sleeps, an extension that is loaded anew) each of the three is right, and the number must be 1 all the same. What
is not as it must be stands in bold.

${sections}

${cells} saves, ${(sections.match(/\*\*/g)?.length ?? 0) / 2} not as they must be.
`;
  writeFileSync(DOC, page);
}

/** How many are not as they must be. */
async function runIn(kind: Kind): Promise<number> {
  const said = keptRows(kind);
  let wrong = 0;
  for (const column of columns) {
    let bench = await open(kind);
    for (const [way, row] of said) {
      if (way === MADE || (ways.length > 0 && !ways.includes(way))) continue;
      const { says, isWrong } = await cell(bench, way, column);
      row.set(titleOf(column), says);
      write(kind, tableOf(said));
      if (isWrong) wrong += 1;
      process.stdout.write(`${kind} · ${titleOf(column)} · ${WAYS[way]?.says}: ${says}\n`);
      if (!isWrong) continue;
      await bench.close();
      bench = await open(kind);
    }
    await bench.close();
    if (ways.length === 0) said.get(MADE)?.set(titleOf(column), new Date().toISOString().slice(0, 10));
    write(kind, tableOf(said));
  }
  process.stdout.write(`\n${tableOf(said)}\n`);
  return wrong;
}

let wrong = 0;
for (const kind of BROWSERS) if (only.length === 0 || only.includes(kind)) wrong += await runIn(kind);
process.exit(wrong > 0 ? 1 : 0);
