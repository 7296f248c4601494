/** Rows of drafts kept and found, in a page of Chromium on its own database: the store that ships beside raw IndexedDB, in one run. */
import { bundled, inIsolatedPage } from './page-server.ts';
import { median, powerOf, quantile, type Row } from './rows.ts';

interface InPage {
  readonly drafts: {
    timeWrites(rounds: number, length: number): Promise<{ ours: number[]; raw: number[] }>;
    timeGrowth(
      sizes: readonly number[],
    ): Promise<{ drafts: number; list: number[]; keep: number[]; first: number; later: number[]; unlock: number; stretch: number }[]>;
  };
}

const NOTE = 20_000;
const ROUNDS = 130;
const SIZES = [100, 1_000, 10_000, 20_000];
/** At which bounds are set. */
const MANY = 10_000;

type Grown = Awaited<ReturnType<InPage['drafts']['timeGrowth']>>[number];

const size = (n: number): string => n.toLocaleString('en-GB');
const told = (all: readonly Grown[], of: (one: Grown) => number): string =>
  all.map((one) => `${size(one.drafts)}: ${of(one).toPrecision(2)}`).join(', ');

function writeRows({ ours, raw }: { readonly ours: number[]; readonly raw: number[] }): Row[] {
  const [p50, p99, itself] = [median(ours), quantile(ours, 0.99), median(raw)];
  const name = `a draft of ${size(NOTE)} characters kept, encrypted and strict`;
  return [
    { name: `${name}, p50`, value: p50, unit: 'ms', against: `a raw strict write, ${itself.toFixed(2)} ms`, ratio: p50 / itself },
    { name: `${name}, p50 over that of a raw strict write`, value: p50 / itself, unit: 'times', limit: 2.5 },
    { name: `${name}, p99`, value: p99, unit: 'ms', against: `a raw strict write, p99 ${quantile(raw, 0.99).toFixed(2)} ms` },
  ];
}

function growthRows(all: readonly Grown[]): Row[] {
  const many = all.find(({ drafts }) => drafts === MANY);
  if (!many) throw new Error('The size with bounds was not measured.');
  const sizes = all.map(({ drafts }) => drafts);
  const of = `of ${size(MANY)} drafts`;
  return [
    {
      name: `one client's ten drafts ${of}, p50`,
      value: median(many.list),
      unit: 'ms',
      limit: 5,
      against: told(all, (one) => median(one.list)),
    },
    {
      name: `listing one client's drafts grows with all drafts to the power of`,
      value: powerOf(
        sizes,
        all.map((one) => median(one.list)),
      ),
      unit: 'power',
      against: told(all, (one) => median(one.list)),
    },
    { name: `a draft kept among ${size(MANY)}, p50`, value: median(many.keep), unit: 'ms', against: told(all, (one) => median(one.keep)) },
    { name: `first search ${of} after the unlock`, value: many.first, unit: 'ms', limit: 500, against: told(all, (one) => one.first) },
    {
      name: `later searches ${of}, p95`,
      value: quantile(many.later, 0.95),
      unit: 'ms',
      limit: 16,
      against: told(all, (one) => quantile(one.later, 0.95)),
    },
    {
      name: 'opening the lock with the passphrase',
      value: median(all.map(({ unlock }) => unlock)),
      unit: 'ms',
      limit: 400,
      against: `Argon2id alone, ${median(all.map(({ stretch }) => stretch)).toFixed(0)} ms`,
    },
  ];
}

export async function draftRows(): Promise<Row[]> {
  return inIsolatedPage([await bundled('tests/bench/drafts-in-page.ts')], async (page) => {
    page.setDefaultTimeout(0);
    const writes = await page.evaluate(
      (rounds: number, length: number) => (globalThis as unknown as InPage).drafts.timeWrites(rounds, length),
      ROUNDS,
      NOTE,
    );
    const grown = await page.evaluate((sizes: readonly number[]) => (globalThis as unknown as InPage).drafts.timeGrowth(sizes), SIZES);
    return [...writeRows(writes), ...growthRows(grown)];
  });
}
