import { count } from './counts.ts';

/** Nobody counts further, and Handrail does not either. */
export const MANY_COVERED = 20;

const parts = (n: number): string =>
  n < MANY_COVERED ? count(n, 'button, link or box', 'buttons, links or boxes') : 'Many buttons, links or boxes';

/** Where the page does not make room: what lies under the sidebar, and where Handrail can stand instead. */
export const covers = {
  heading: 'Part of the page is under Handrail',
  says: (n: number): string => `${parts(n)} of the page can't be reached beside it. The browser's own side panel leaves the page whole.`,
  saysOver: (n: number): string =>
    `${parts(n)} of the page can't be reached while Handrail is open: on this site it stands over the page, as was chosen here.`,
  standBeside: 'Make the page narrower instead',
  openPanel: "Open in the browser's side panel",
  byToolbar: "Handrail's button in the toolbar opens it there.",
} as const;
