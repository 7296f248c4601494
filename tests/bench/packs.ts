/** Rows of team packs: what somebody waits for after choosing the largest file there may be, and what a repository of packs costs to lint. */
import choice from '../../lib/checklist/examples/capa_choice.json' with { type: 'json' };
import partnership from '../../lib/checklist/examples/capa_partnership.json' with { type: 'json' };
import { presets } from '../../lib/checklist/presets.ts';
import { lintPack } from '../../lib/packs/lint.ts';
import { lookAt } from '../../lib/packs/look.ts';
import { readPack, writePack } from '../../lib/packs/read.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { EMPTY_SHELF } from '../../lib/packs/shelf.ts';
import { LARGEST_BYTES } from '../../lib/packs/types.ts';
import { median, type Row } from './rows.ts';

const LINTED = 1_000;
const LOOKS = 5;

const bytesOf = (pack: Pack): Uint8Array => new TextEncoder().encode(JSON.stringify(pack));

const packOf = (n: number, checklists: readonly object[], examples: readonly object[]): Pack =>
  ({
    format: 1,
    id: `team-${n}`,
    version: '1.0.0',
    title: `Team ${n}`,
    publisher: 'Harbour',
    language: 'en-GB',
    minimumHandrail: '0.1.0',
    checklists,
    sites: [],
    glossary: {},
    policy: {},
    examples,
  }) as unknown as Pack;

/** The shipped checklists again and again, under ids of their own, with the examples of two of them, until the file is full. */
export function largestPack(): Uint8Array {
  const checklists: object[] = [...presets];
  const full = (more: readonly object[]) => bytesOf(packOf(0, more, [...choice, ...partnership]));
  for (let n = 0; checklists.length < 50; n += 1) {
    const next = { ...presets[n % presets.length], id: `again_${n}` };
    if (full([...checklists, next]).byteLength > LARGEST_BYTES) break;
    checklists.push(next);
  }
  return full(checklists);
}

/** Five hundred examples, the most that a pack may hold, of the two shipped checklists that they are for. */
export function mostExamples(): Uint8Array {
  const lists = presets.filter(({ id }) => id === 'capa_choice' || id === 'capa_partnership');
  const all = [...choice, ...partnership];
  const examples = Array.from({ length: 500 }, (_, n) => ({ ...all[n % all.length], name: `Example ${n}` }));
  return bytesOf(packOf(0, lists, examples));
}

/** `examples`: how many the file holds. */
function lookRow(file: Uint8Array, examples: number, limit?: number): Row {
  const place = {
    shelf: EMPTY_SHELF,
    shipped: presets,
    policyWithout: () =>
      ({ saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true }) as const,
    handrail: '0.1.0',
  } as const;
  const times = Array.from({ length: LOOKS + 1 }, () => {
    const start = performance.now();
    const { is } = lookAt(file, place);
    if (is !== 'good') throw new Error('The largest pack was refused.');
    return performance.now() - start;
  });
  const size = `${(file.byteLength / 1_000_000).toFixed(2)} MB`;
  return {
    name: `a team pack of ${size} looked at: read, linted, ${examples} examples run, compared`,
    value: median(times.slice(1)),
    unit: 'ms',
    ...(limit === undefined ? {} : { limit }),
    against: `the first time ${times[0]?.toFixed(0)} ms`,
  };
}

function lintRow(): Row {
  const files = presets.map((checklist, n) => writePack(packOf(n, [checklist], [])));
  const start = performance.now();
  let advice = 0;
  for (let n = 0; n < LINTED; n += 1) {
    // Another id each time, so that no two are the same text.
    const text = (files[n % files.length] ?? '').replace(/"team-\d+"/, `"team-${n}"`);
    advice += lintPack(readPack(new TextEncoder().encode(text))).advice.length;
  }
  if (advice < LINTED) throw new Error('A pack without examples was not advised about.');
  return { name: `${LINTED} packs linted, a shipped checklist each`, value: performance.now() - start, unit: 'ms', limit: 20_000 };
}

export const packRows = (): Row[] => [
  lookRow(largestPack(), choice.length + partnership.length, 200),
  lookRow(mostExamples(), 500),
  lintRow(),
];
