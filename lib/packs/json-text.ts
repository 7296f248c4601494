/** JSON as letters, before or beside its parsing. Texts in it are jumped over: most of a pack is texts. */

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Where the text ends whose first quotation mark stands at `open`: at its last one, or behind everything where it has none. */
export function endOfText(text: string, open: number): number {
  let end = text.indexOf('"', open + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}
