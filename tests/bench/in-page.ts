/** Functions that run in a page, whole in themselves: they are sent there as text. */

/**
 * Adds, changes and takes away 8,000 elements in all, in batches with a turn of the event loop between, as a busy
 * single-page application does; ms. `isObserved`: with an observer of the whole document that does nothing.
 */
export async function churn(isObserved: boolean): Promise<number> {
  const observer = new MutationObserver(() => undefined);
  if (isObserved) observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const place = document.createElement('div');
  document.body.append(place);
  const turn = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const start = performance.now();
  for (let batch = 0; batch < 20; batch += 1) {
    const rows: HTMLElement[] = [];
    for (let n = 0; n < 400; n += 1) {
      const row = document.createElement('p');
      row.append('row ', document.createElement('b'));
      place.append(row);
      rows.push(row);
    }
    for (const row of rows) {
      row.className = `batch-${batch}`;
      (row.firstChild as Text).data = 'changed';
    }
    await turn();
    for (const row of rows) row.remove();
    await turn();
  }
  const took = performance.now() - start;
  place.remove();
  observer.disconnect();
  return took;
}

export type Work = 'readWords' | 'innerText';

/** Median ms of reading `html` in an editable element whose layout was just spoilt, as after a key. */
export function medianOf(html: string, work: Work): number {
  const { readWords } = globalThis as unknown as { readWords(root: Element, limit: number): { text: string } };
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.innerHTML = html;
  document.body.append(editor);
  const spot = document.createTextNode('');
  editor.querySelector('p')?.append(spot);
  const times: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    spot.data = `key ${n}`;
    const start = performance.now();
    const { length } = work === 'readWords' ? readWords(editor, 400_000).text : editor.innerText;
    const took = performance.now() - start;
    if (length < html.length / 3) throw new Error('The text was not read.');
    if (n >= 20) times.push(took);
  }
  editor.remove();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}
