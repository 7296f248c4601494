/**
 * Making a sheet fit two sides of A4. Lines are counted, not measured: the same sheet then has the same words on every
 * machine, printed or copied. All passages are cut at the same number of lines, the greatest that fits. Where that would
 * leave stumps, fewer passages of each field come (a tighter try); when the tightest does not fit, whole entries are left
 * out from the end and named. Risks are the last to go.
 */
import { isRisk } from '../risk-first/is-risk.ts';
import { countWords, cutText } from '../slip/cut.ts';
import type { SheetEntry, SheetPart, SheetSlip } from './types.ts';

/** Of a line as printed (182 mm, 9.5 pt); a face wider than usual still has its words on it. */
const PER_LINE = 84;
/** Two sides hold about 145 of them in a usual face, less what is moved to the second side to keep a passage in one piece. */
export const ROOM = 116;
const MOST = 60;

const HEAD = { part: 2.2, entry: 1.5, slip: 1.9 };

/** In small letters: capitals are wider, the scripts from Hangul on take twice the room. */
function widthOf(code: number): number {
  if (code >= 0x1100) return 2;
  return (code >= 64 && code <= 90) || code > 0xff ? 1.5 : 1;
}

/** How many lines the text takes, and where the `most`th of them ends. */
export function linesOf(text: string, most = Number.POSITIVE_INFINITY): { readonly n: number; readonly end: number } {
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

/** Where the record has words struck through stands a mark, as wide as this. */
const MARK = 30;

function slipLines({ shown, struckAt, label, after }: SheetSlip, most: number): number {
  const { n, end } = linesOf(shown, most);
  const marks = struckAt.filter((at) => at <= end).length;
  return n + Math.ceil((marks * MARK) / PER_LINE) + HEAD.slip + linesOf(label).n + linesOf(after).n;
}

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

/** What could go on the sheet, and the fewest lines of a passage with which it is still worth reading. */
export interface Try {
  readonly parts: readonly SheetPart[];
  readonly least: number;
}

interface Fitted {
  readonly parts: readonly SheetPart[];
  readonly leftOut: readonly string[];
}

function cutTo({ parts, least }: Try, room: number): readonly SheetPart[] | null {
  for (let most = MOST; most >= least; most -= 1) {
    if (partsLines(parts, most) <= room)
      return parts.map((part) => ({ ...part, entries: part.entries.map((entry) => cutEntry(entry, most)) }));
  }
  return null;
}

/** The first try that fits two sides beside the lines `above`, or what of the last one does, with the titles of the rest. */
export function fitOnPaper(tries: readonly Try[], above: readonly string[]): Fitted {
  const room = ROOM - sum(above.map((line) => linesOf(line).n));
  for (const one of tries) {
    const parts = cutTo(one, room);
    if (parts) return { parts, leftOut: [] };
  }
  const leftOut: string[] = [];
  let rest = tries.at(-1) ?? { parts: [], least: 1 };
  for (;;) {
    const entries = rest.parts.flatMap((part) => part.entries);
    const gone = entries.findLast((entry) => !isRisk(entry)) ?? entries.at(-1);
    if (!gone) return { parts: [], leftOut };
    leftOut.unshift(gone.title);
    rest = { ...rest, parts: without(rest.parts, gone) };
    const parts = cutTo(rest, room);
    if (parts) return { parts, leftOut };
  }
}
