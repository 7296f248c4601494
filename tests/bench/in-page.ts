/** Functions that run in a page, whole in themselves: they are sent there as text. */

/**
 * 8,000 changes of what an observer of the whole document would be told (classes, words, elements that come and go), as
 * a busy single-page application makes them, with turns of the event loop between. Done over and over; the mean of the quickest
 * ten, ms: whatever else the machine does only ever adds, and of one alone the page's clock tells no more than tenths of
 * a millisecond, of two and a half. `observed`: with an observer that does nothing, of the whole document, or of one small
 * element that does not change: the least that whoever watches anything at all costs its page.
 */
export async function churn(observed: 'all' | 'one' | 'none'): Promise<number> {
  const observer = new MutationObserver(() => undefined);
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  const aside = document.createElement('aside');
  aside.hidden = true;
  document.body.append(aside);
  if (observed !== 'none') observer.observe(observed === 'all' ? document : aside, all);
  const place = document.createElement('div');
  place.hidden = true; // what is measured is who listens, not how long the page takes to draw
  document.body.append(place);
  const rows = Array.from({ length: 400 }, () => {
    const row = document.createElement('p');
    row.append('row');
    return row;
  });
  const turn = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const times: number[] = [];
  for (let time = 0; time < 40; time += 1) {
    const start = performance.now();
    place.append(...rows);
    for (let round = 0; round < 9; round += 1) {
      for (const row of rows) {
        row.className = `round-${round}`;
        (row.firstChild as Text).data = `words ${round}`;
      }
      if (round % 3 === 2) await turn();
    }
    for (const row of rows) row.remove();
    await turn();
    times.push(performance.now() - start);
  }
  place.remove();
  aside.remove();
  observer.disconnect();
  const quickest = times.sort((a, b) => a - b).slice(0, 10);
  return quickest.reduce((sum, ms) => sum + ms, 0) / quickest.length;
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
