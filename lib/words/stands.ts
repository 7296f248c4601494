import type { Stands } from '../bridge/view.ts';

/** Where Handrail stands on a site: one sentence for each way, and what it costs the page. */
export const stands: {
  readonly legend: string;
  readonly ways: Readonly<Record<Stands, { readonly name: string; readonly says: string }>>;
  readonly byToolbar: string;
} = {
  legend: 'Where it stands on this site',
  ways: {
    beside: { name: 'Beside the page', says: 'The page is made narrower.' },
    over: {
      name: 'Over the page',
      says: "What is under it can't be reached while it is open.",
    },
    panel: {
      name: "In the browser's own panel",
      says: 'If that is closed, what is asked before a save stands beside the page.',
    },
  },
  byToolbar: 'In this browser, Open sidebar and the shortcut open the panel; the tab at the edge of the page opens Handrail beside it.',
};
