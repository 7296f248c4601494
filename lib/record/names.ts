/** Names as record systems write them. Pure. */

/** In the place of a worker's name where the page names two: no page's words hold a line end, they are folded. */
export const TWO_WORKERS = '\n';

/** The words of a name, in any order: "OBIORA, Amara" and "Amara Obiora" are one. */
export function normaliseName(name: string): string {
  return name
    .toUpperCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
