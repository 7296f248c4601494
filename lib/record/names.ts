/** Names as record systems write them. Pure. */

/** The words of a name, in any order: "OBIORA, Amara" and "Amara Obiora" are one. */
export function normaliseName(name: string): string {
  return name
    .toUpperCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
