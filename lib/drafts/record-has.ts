/** Whether the record has what was typed. White space does not count: record systems and editors break lines each in their own way. */

const bare = (text: string) => text.replace(/\s+/g, '');
const linesOf = (text: string) => text.split('\n').map(bare).filter(Boolean);

const isLabel = (line: string | undefined) => line === undefined || line.endsWith(':');
const isSame = (line: string | undefined, shown: string | undefined) =>
  line !== undefined && (shown === line || (isLabel(line) && shown === line.slice(0, -1)));

/**
 * A note in boxes, each under its label, as record systems draw it: labels without their colon, and words of their own where a box was
 * left empty. Witness: Medplum, "No answer"
 */
function isDrawnFrom(lines: readonly string[], shown: readonly string[]): boolean {
  let at = 0;
  for (const [i, line] of lines.entries()) {
    if (!isSame(line, shown[at])) return false;
    at += 1;
    const next = lines[i + 1];
    const isEmpty = isLabel(line) && isLabel(next);
    if (isEmpty && at < shown.length && !isSame(next, shown[at])) at += 1;
  }
  return at === shown.length;
}

export function recordHas(notes: readonly string[]): (text: string) => boolean {
  const whole = new Set(notes.map(bare));
  let drawn: readonly (readonly string[])[] | null = null;
  return (text) => {
    if (whole.has(bare(text))) return true;
    const lines = linesOf(text);
    if (!lines[0]?.endsWith(':')) return false;
    drawn ??= notes.map(linesOf);
    return drawn.some((shown) => isDrawnFrom(lines, shown));
  };
}
