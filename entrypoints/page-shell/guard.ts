/**
 * Holds our element where it belongs. The style that the background lends beats whatever the page says about its looks;
 * what a page can still do is take it away, put it elsewhere, or set attributes on it. That is mended a few times, for a
 * page that draws its whole document anew does it without meaning anything. One that goes on is let have its way: no
 * fight for the DOM, the browser's own panel serves instead.
 */
const MENDS = 5;
const WITHIN_MS = 60_000;

/** Answers with what ends it. `mend` puts everything as it should be; `isRight` says whether it is. */
export function holdInPlace(host: HTMLElement, isRight: () => boolean, mend: () => void, giveUp: () => void): () => void {
  let mended: number[] = [];
  const observer = new MutationObserver(() => {
    watchRoot();
    if (isRight()) return;
    const now = performance.now();
    mended = [...mended.filter((at) => now - at < WITHIN_MS), now];
    if (mended.length > MENDS) return giveUp();
    mend();
    observer.takeRecords(); // our own doing
  });
  let root: Element | null = null;
  // The root itself may be replaced, and our element be left in the old one.
  const watchRoot = () => {
    if (root === document.documentElement) return;
    root = document.documentElement;
    if (root) observer.observe(root, { childList: true });
  };
  observer.observe(document, { childList: true });
  observer.observe(host, { attributes: true });
  watchRoot();
  return () => observer.disconnect();
}
