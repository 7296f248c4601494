/**
 * Making a sheet fit two sides of A4. Lines are counted, not measured: the same sheet then has the same words on every
 * machine, printed or copied. All passages are cut at the same number of lines, the greatest that fits; when even the
 * least does not fit, whole entries are left out from the end and named. Risks are the last to go.
 */
import { countWords, cutText } from '../slip/cut.ts';
import type { SheetEntry, SheetPart, SheetSlip } from './types.ts';

/** Of a line as printed (182 mm, 9.5 pt), with room for wide letters. */
const PER_LINE = 84;
/** Two sides hold about 124 of them. */
const ROOM = 104;
const LEAST = 2;
const MOST = 60;

const HEAD = { part: 2.2, entry: 1.5, slip: 1.9 };

/** Letters of the scripts from Hangul on take twice the room. */
function widthOf(code: number): number {
  return code >= 0x1100 ? 2 : 1;
}

/** How many lines the text takes, and where the `most`th of them ends. */
function linesOf(text: string, most = Number.POSITIVE_INFINITY): { readonly n: number; readonly end: number } {
  let n = text === '' ? 0 : 1;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isBreak = code === 10;
    at += isBreak ? 0 : widthOf(code);
    if (!isBreak && at <= PER_LINE) continue;
    if (n === most) return { n, end: i };
    n += 1;
    at = isBreak ? 0 : widthOf(code);
  }
  return { n, end: text.length };
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const slipLines = ({ shown, label, after }: SheetSlip, most: number): number =>
  linesOf(shown, most).n + HEAD.slip + linesOf(label).n + linesOf(after).n;

const entryLines = ({ slips, says }: SheetEntry, most: number): number =>
  HEAD.entry + sum(slips.map((slip) => slipLines(slip, most))) + sum(says.map((line) => linesOf(line).n));

const partsLines = (parts: readonly SheetPart[], most: number): number =>
  sum(parts.map(({ entries }) => HEAD.part + sum(entries.map((entry) => entryLines(entry, most)))));

function cutSlip(slip: SheetSlip, most: number): SheetSlip {
  const { end } = linesOf(slip.shown, most);
  if (end === slip.shown.length) return slip;
  const isInside = /\S/.test(slip.shown.charAt(end)) && /\S/.test(slip.shown.charAt(end - 1));
  const whole = countWords(slip.shown.slice(0, end)) - (isInside ? 1 : 0);
  return { ...slip, ...cutText(slip.shown, { words: Math.max(1, whole), characters: end }) };
}

const cutEntry = (entry: SheetEntry, most: number): SheetEntry => ({ ...entry, slips: entry.slips.map((slip) => cutSlip(slip, most)) });

const without = (parts: readonly SheetPart[], gone: SheetEntry): readonly SheetPart[] =>
  parts.map((part) => ({ ...part, entries: part.entries.filter((entry) => entry !== gone) })).filter((part) => part.entries.length > 0);

const isRisk = ({ id }: SheetEntry): boolean => /risk/.test(id);

/** The parts cut to what two sides hold beside `above` lines, and the titles of what found no room. */
export function fitOnPaper(
  parts: readonly SheetPart[],
  above: readonly string[],
): { readonly parts: readonly SheetPart[]; readonly leftOut: readonly string[] } {
  const room = ROOM - sum(above.map((line) => linesOf(line).n));
  const leftOut: string[] = [];
  let kept = parts;
  for (;;) {
    for (let most = MOST; most >= LEAST; most -= 1) {
      if (partsLines(kept, most) <= room)
        return { parts: kept.map((part) => ({ ...part, entries: part.entries.map((entry) => cutEntry(entry, most)) })), leftOut };
    }
    const entries = kept.flatMap((part) => part.entries);
    const gone = entries.findLast((entry) => !isRisk(entry)) ?? entries.at(-1);
    if (!gone) return { parts: [], leftOut };
    leftOut.unshift(gone.title);
    kept = without(kept, gone);
  }
}
