/**
 * Shows one passage in the page without touching its DOM: the CSS Highlight API draws it, the background lends the
 * style. The page can read highlight ranges, so there is one neutral range at a time and it goes after a while.
 */
const NAME = 'handrail-passage';

/** The style that the background inserts while a passage is shown. */
export const HIGHLIGHT_CSS = `::highlight(${NAME}) { background-color: #ffe49c; color: #17242a; }`;

export function highlight(range: Range): void {
  const start = range.startContainer.parentElement;
  start?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (typeof Highlight !== 'undefined' && CSS.highlights) CSS.highlights.set(NAME, new Highlight(range));
}

export function clearHighlight(): void {
  CSS.highlights?.delete(NAME);
}
