/** What must be true of one save: the note is in the record exactly once, and it was held where it should be and nowhere else. */
import { type Fault, type Mode, NO_SIGN, type Outcome, WAYS } from './attempt.ts';

export interface Check {
  readonly outcome: Outcome;
  /** In words, what is not as it must be; [] when all is well. */
  readonly wrong: readonly string[];
}

/** Null: it may be either way, since it hangs on what is faster. */
export function mustAsk(way: string, mode: Mode, fault: Fault): boolean | null {
  if (mode !== 'hold' || WAYS[way]?.never || WAYS[way]?.isLate || fault === 'undrawn') return false;
  return fault === 'none' || fault === 'closed' || fault === 'killed' ? true : null;
}

const bare = (text: string) => text.replace(/\r/g, '');

export function check(way: string, mode: Mode, fault: Fault, outcome: Outcome): Check {
  const wrong: string[] = [];
  const must = mustAsk(way, mode, fault);
  const { rows, wasAsked, text } = outcome;
  if (rows.length !== 1) wrong.push(`the record has it ${rows.length} times`);
  if (must !== null && must !== wasAsked) wrong.push(wasAsked ? 'it was held' : 'it was not held');
  const { refuses, isSlow } = WAYS[way] ?? {};
  if (outcome.said.includes(NO_SIGN) && !isSlow)
    wrong.push(refuses ? 'still said to show no sign' : 'said to show no sign, and it was saved');
  const [row] = rows;
  if (row && row.by !== WAYS[way]?.by) wrong.push(`the record names the button "${row.by}"`);
  if (row && row.path !== (WAYS[way]?.path ?? `/save/${way}`)) wrong.push(`it was sent to ${row.path}`);
  // A script that adds to the text on the press adds to what is saved, as it would without us.
  if (row && (fault === 'changes' ? !bare(row.text).startsWith(text) : bare(row.text) !== text))
    wrong.push(`the record has other words: ${row.text}`);
  return { outcome, wrong };
}
