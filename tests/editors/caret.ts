/** Caret notation: `Hel|lo` is a caret after three units, `Hel[lo]` a selection of two. */

export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function parseMarked(marked: string): Marked {
  const start = marked.search(/[|[]/);
  if (start < 0) throw new Error(`No caret stands in ${JSON.stringify(marked)}.`);
  const text = marked.replace(/[|[\]]/g, '');
  return { text, start, end: marked[start] === '|' ? start : marked.indexOf(']') - 1 };
}
