/** What a benchmark says: one row a measure. A limit is always about `value`. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'times' | 'power' | 'pictures' | '% of a core';
  /** What it is held against, in words with its own number. */
  readonly against?: string;
  readonly ratio?: number;
  readonly limit?: number;
}

/** Rows that are over their limit; a value that is no number is over any. */
export const overLimit = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ value, limit }) => limit !== undefined && !(value <= limit));

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How times grow with lengths: the slope of the straight line through both on logarithmic scales. 1 is linear. */
export function powerOf(lengths: readonly number[], times: readonly number[]): number {
  const x = lengths.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const top = x.reduce((sum, value, n) => sum + (value - mx) * ((y[n] ?? Number.NaN) - my), 0);
  return top / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

/** Rounded to what the clocks can tell. */
export const round = (value: number): number => Number(value.toPrecision(3));

const shown = ({ value, unit }: Row): string =>
  unit === 'bytes' ? `${value.toLocaleString('en-GB')} bytes` : unit === 'power' ? `${round(value)}` : `${round(value)} ${unit}`;

export function asTable(rows: readonly Row[]): string {
  const wide = Math.max(...rows.map(({ name }) => name.length));
  const broad = Math.max(...rows.map((row) => shown(row).length));
  return rows
    .map((row) => {
      const limit =
        row.limit === undefined ? '' : `limit ${row.limit.toLocaleString('en-GB')}${overLimit([row]).length > 0 ? ', OVER' : ''}`;
      const against = row.against ? `against ${row.against}${row.ratio === undefined ? '' : `: ${round(row.ratio)} times`}` : '';
      return `${row.name.padEnd(wide)}  ${shown(row).padStart(broad)}  ${[limit, against].filter(Boolean).join('; ')}`.trimEnd();
    })
    .join('\n');
}
