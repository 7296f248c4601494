/** docs/editors.md: written by `npm run test:editors`, read back by it for what is not run now. */
import { KINDS as BROWSERS, type Kind as Browser } from '../e2e/browsers.ts';
import { BEHAVIOURS } from './behaviours.ts';
import { KINDS } from './kinds.ts';

/** `kind · behaviour` → what stands in the cell; a failure begins with "no: ". */
export type Cells = Map<string, string>;

export const keyOf = (browser: Browser, kind: string, behaviour: string) => `${browser} · ${kind} · ${behaviour}`;

export const NOT_RUN = 'not run';
const HEADS: Readonly<Record<Browser, string>> = { chromium: '## Chromium', firefox: '## Firefox' };
const columns = Object.entries(BEHAVIOURS);

const shown = (cell: string) => (cell.startsWith('no: ') ? '**no**' : cell);

function tableOf(browser: Browser, cells: Cells): string {
  const head = `| kind | ${columns.map(([, { says }]) => says).join(' | ')} |`;
  const rows = Object.entries(KINDS).map(([kind, { says }]) => {
    const row = columns.map(([behaviour]) => shown(cells.get(keyOf(browser, kind, behaviour)) ?? NOT_RUN));
    return `| ${says} | ${row.join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(columns.length + 1)}`, ...rows].join('\n');
}

function failuresOf(browser: Browser, cells: Cells): string {
  const lines = Object.entries(KINDS).flatMap(([kind, { says }]) =>
    columns.flatMap(([behaviour, column]) => {
      const cell = cells.get(keyOf(browser, kind, behaviour)) ?? '';
      return cell.startsWith('no: ') ? [`- ${says}, ${column.says}: ${cell.slice(4)}`] : [];
    }),
  );
  return lines.length > 0 ? `\n\n${lines.join('\n')}` : '';
}

export function pageOf(cells: Cells, sums: string): string {
  const sections = BROWSERS.map((browser) => `${HEADS[browser]}\n\n${tableOf(browser, cells)}${failuresOf(browser, cells)}`);
  return `# Editors

Written by \`npm run test:editors\`, never by hand. Each cell is one try with the built extension in a real browser, on a page of
\`tests/hosts/editors\` that holds the published editor itself and nothing else. *yes*: it held. *copy*: Handrail could not prove that
its words would arrive, put nothing in and offers to copy them. *late*: seen only at the next look at the editor (which comes before
each act, and before a save is checked). **no**: it did not hold; what was seen stands below the table. *–*: can't be asked there.
The page's script is asked as a press in the sidebar asks it; the sidebar itself is walked through in \`tests/e2e\`.

A *form note* is written in several boxes under labels (subjective, objective, assessment, plan) and read as one, where the site profile
names what is around them: below, four boxes, each word's place asked of the words in them.
Not known at all: editors that draw their words as a picture (canvas), or keep them in a closed shadow root.

${columns.map(([, { says, means }]) => `- *${says}*: ${means}.`).join('\n')}

${sections.join('\n\n')}

${sums}
`;
}

/** What a page as above says of each cell. Whatever does not read as one is not run. */
export function cellsOf(page: string): Cells {
  const cells: Cells = new Map();
  for (const browser of BROWSERS) {
    const section = (page.split(`${HEADS[browser]}\n`)[1] ?? '').split('\n## ')[0] ?? '';
    const lines = section.split('\n');
    const heads = (lines.find((line) => line.startsWith('| kind | ')) ?? '').replace(/ \|$/, '').split(' | ');
    for (const [kind, { says }] of Object.entries(KINDS)) {
      const row = lines.find((line) => line.startsWith(`| ${says} |`))?.split(' | ') ?? [];
      for (const [behaviour, column] of columns) {
        const cell = row[heads.indexOf(column.says)]?.replace(/ \|$/, '') ?? NOT_RUN;
        const why = lines.find((line) => line.startsWith(`- ${says}, ${column.says}: `))?.slice(`- ${says}, ${column.says}: `.length);
        cells.set(keyOf(browser, kind, behaviour), cell === '**no**' ? `no: ${why ?? ''}` : cell);
      }
    }
  }
  return cells;
}

/** How many cells say what. */
export function sumsOf(cells: Cells): string {
  const all = [...cells.values()];
  const count = (is: (cell: string) => boolean) => all.filter(is).length;
  const tried = count((cell) => cell !== NOT_RUN && cell !== '–');
  const held = `${count((c) => c === 'yes')} held, ${count((c) => c === 'copy')} left to copying, ${count((c) => c === 'late')} seen late`;
  return `${tried} tried: ${held}, ${count((c) => c.startsWith('no: '))} did not hold. ${count((c) => c === NOT_RUN)} not run.`;
}
