/**
 * Goals in a table: "Goal | Baseline | Today", a row for each. Which column holds today's number is told by its name, never by its place:
 * what was at first, what was last time and what is hoped for stand in the same table, and so may somebody else's numbers.
 */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';

export interface TableRow {
  /** The wording. */
  readonly at: Span;
  readonly rating: FoundRating | null;
}

const GOALS = /^\W*(?:goals?|gbos?|target|what)\b/i;
const TODAY = /^(?:today|now|current(?:ly)?|this (?:time|session|week|visit)|today's (?:score|rating))$/i;
/** The one number that there is. */
const SCORE = /^(?:scores?|ratings?|rated|self|client|yp|young person|0\s?(?:-|–|to)\s?10|\/ ?10|out of (?:10|ten))$/i;
const FIRST = /^(?:baseline|start(?:ing point)?|at (?:start|choice)|first)$/i;
const VALUE = /^(10|\d)(?:\s?\/\s?10)?$/;
const MOST_ROWS = 12;

interface Line extends Span {
  readonly cells: readonly Span[];
}

function lineAt(text: string, start: number): Line {
  const at = text.indexOf('\n', start);
  const end = at === -1 ? text.length : at;
  const cells: Span[] = [];
  for (let from = start; from <= end; ) {
    const bar = text.slice(from, end).search(/[|\t]/);
    const to = bar === -1 ? end : from + bar;
    const words = text.slice(from, to);
    if (words.trim() !== '') cells.push({ start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length });
    from = to + 1;
  }
  return { start, end, cells };
}

/** `client`: given names in small letters; a column under one of them is theirs. */
function columnOf(names: readonly string[], client: readonly string[], isFirst: boolean): number {
  const columns = names.slice(1);
  const ways = [
    (name: string) => client.includes(name.toLowerCase().split(' ', 1)[0] ?? ''),
    (name: string) => TODAY.test(name),
    (name: string) => SCORE.test(name),
    (name: string) => isFirst && FIRST.test(name),
  ];
  for (const way of ways) {
    const found = columns.findIndex(way);
    if (found !== -1) return found + 1;
  }
  return -1;
}

export interface GoalTable extends Span {
  readonly rows: readonly TableRow[];
}

/** The table whose head stands on the line at `start`, or null. `isFirst`: it is where the goals were set, so the baseline is the rating. */
export function tableAt(text: string, start: number, client: readonly string[], isFirst: boolean): GoalTable | null {
  const head = lineAt(text, start);
  const names = head.cells.map((cell) => text.slice(cell.start, cell.end));
  if (names.length < 2 || !GOALS.test(names[0] ?? '')) return null;
  const column = columnOf(names, client, isFirst);
  const rows: TableRow[] = [];
  let { end } = head;
  while (rows.length < MOST_ROWS && end < text.length) {
    const line = lineAt(text, end + 1);
    const [at] = line.cells;
    if (at === undefined || line.cells.length < 2) break;
    const cell = column === -1 ? undefined : line.cells[column];
    const value = cell === undefined ? null : VALUE.exec(text.slice(cell.start, cell.end));
    const rating = cell === undefined || value === null ? null : { value: Number(value[1]), of: 10, at: cell, isEarlier: false };
    if (!/^[\s:|-]*$/.test(text.slice(at.start, at.end))) rows.push({ at, rating });
    end = line.end;
  }
  return rows.length === 0 ? null : { start, end, rows };
}

/** Each table of goals in a note. */
export function tablesIn(text: string, client: readonly string[], isFirst: boolean): readonly GoalTable[] {
  if (!/[|\t]/.test(text)) return [];
  const found: GoalTable[] = [];
  for (let start = 0; start < text.length; ) {
    const table = tableAt(text, start, client, isFirst);
    if (table !== null) found.push(table);
    start = (table?.end ?? lineAt(text, start).end) + 1;
  }
  return found;
}
