/** Rows of what needs no browser. */
import { presets } from '../../lib/checklist/presets.ts';
import { review } from '../../lib/checklist/review.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { readNote } from '../../lib/note/note.ts';
import { longNote } from './notes.ts';
import { median, type Row } from './rows.ts';
import { distOf, readBuilt, weigh, weightOfPage } from './weight.ts';

export function weightRows(): Row[] {
  const dist = distOf('chrome');
  const of = (path: string) => weigh(readBuilt(dist, path));
  const agent = of('page-agent.js');
  return [
    { name: 'script in every frame, page-agent.js', value: agent.raw, unit: 'bytes', limit: 16_000 },
    { name: 'the same compressed', value: agent.gz, unit: 'bytes', limit: 6_000 },
    { name: 'script of the top frame, page-shell.js', value: of('page-shell.js').raw, unit: 'bytes', limit: 13_000 },
    { name: 'script brought to fit Handrail to a page, page-pick.js', value: of('page-pick.js').raw, unit: 'bytes', limit: 32_000 },
    { name: 'script of frames in which a profile fits, page-gate.js', value: of('page-gate.js').raw, unit: 'bytes' },
    { name: 'script of frames in which a profile fits, page-notes.js', value: of('page-notes.js').raw, unit: 'bytes' },
    { name: 'script brought on the first act, page-hands.js', value: of('page-hands.js').raw, unit: 'bytes' },
    { name: 'all script of the sidebar, compressed', value: weightOfPage(dist, 'sidebar.html').gz, unit: 'bytes', limit: 60 * 1024 },
    { name: 'background.js, compressed', value: of('background.js').gz, unit: 'bytes' },
  ];
}

/** Median time of one call in ms, after a warm-up. Each call is given another text, so that nothing is remembered. */
function timeOf(work: (n: number) => unknown, calls: number): number {
  let seen = 0;
  for (let n = 0; n < calls; n += 1) seen += work(n) ? 1 : 0;
  const times: number[] = [];
  for (let n = 0; n < calls; n += 1) {
    const start = performance.now();
    seen += work(calls + n) ? 1 : 0;
    times.push(performance.now() - start);
  }
  if (seen === 0) throw new Error('The benchmark did no work.');
  return median(times);
}

function readEachCharacter(text: string): number {
  let sum = 1;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum || 1;
}

export function reviewRows(): Row[] {
  const checklist = presets.find(({ id }) => id === 'capa_partnership') as Checklist;
  return [5_000, 20_000, 100_000].map((length): Row => {
    const calls = length > 50_000 ? 40 : 120;
    const start = longNote(length - 8);
    const texts = Array.from({ length: calls * 2 }, (_, n) => start + String(n).padStart(8, 'x'));
    const value = timeOf((n) => review(readNote(texts[n] as string, { whole: true }), checklist).findings.length, calls);
    const floor = timeOf((n) => readEachCharacter(texts[n] as string), calls);
    const size = length.toLocaleString('en-GB');
    return {
      name: `review of a note of ${size} characters`,
      value,
      unit: 'ms',
      against: 'reading each character once',
      ratio: value / floor,
    };
  });
}
