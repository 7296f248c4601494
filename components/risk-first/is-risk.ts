/** Which fields are about risk, by their id or title: a team's own checklist may call it safety. Pure. */
const RISK = /risk|safety|safeguard/i;

export const isRisk = ({ id, title }: { readonly id: string; readonly title: string }): boolean => RISK.test(id) || RISK.test(title);
