/** Which of the short forms stand in what is shown. Pure. */
import type { GettingOnView, ShortFormView } from '../../lib/bridge/view.ts';

/** Between signs that are no letters: "OT" does not stand in "NOTE". */
function standsIn(text: string, short: string): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + short.length])) return true;
  return false;
}

export const standingIn = (texts: readonly string[], forms: readonly ShortFormView[]): readonly ShortFormView[] =>
  forms.filter(({ short }) => texts.some((text) => standsIn(text, short)));

/** The record's words that Getting on shows, those that unfold on asking too. */
function textsOf({ newestRisk, otherRisks, fields, lastTime, goals, earlierGoals }: GettingOnView): readonly string[] {
  const ofFields = [...fields, ...lastTime].flatMap(({ passages, earlier }) => [...passages, ...(earlier ?? [])]);
  const ofGoals = goals.flatMap(({ said }) => said ?? []);
  return [...(newestRisk ? [newestRisk] : []), ...otherRisks, ...ofFields, ...goals, ...ofGoals, ...earlierGoals].map(({ words }) => words);
}

/** A note that Getting on shows nothing of may hold others: they are explained where it is written, and nowhere here. */
export const shortFormsOnView = (view: GettingOnView): readonly ShortFormView[] =>
  view.shortForms ? standingIn(textsOf(view), view.shortForms) : [];
