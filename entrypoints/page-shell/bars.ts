/**
 * Bars that a page fixes to its window. Making room gives them the page's body to be fixed to, which is what keeps them from lying
 * under us; in a document that scrolls they scroll with it then, and a bar for *Save* comes to stand at the page's end.
 * Witness: tests/e2e/push.test.ts
 */
import { CONTROLS } from './under.ts';

/** So many elements from the outside inwards: bars stand far out, and a look is no reason to keep the page waiting. */
const LOOKED_AT = 3000;

function* fromOutside(root: Element): Generator<Element> {
  let row: Element[] = [...root.children];
  while (row.length > 0) {
    yield* row;
    row = row.flatMap((element) => [...element.children]);
  }
}

/** Fixed to the window it would be in view: at its distance from the top, or else at the one from the bottom. */
function wouldBeSeen(bar: DOMRect, body: DOMRect): boolean {
  return [bar.top - body.top, body.bottom - bar.bottom].some((away) => away >= 0 && away + bar.height <= innerHeight);
}

/** A bar with something to press is out of view now, and would be in view if the window held it. */
export function isBarLost(): boolean {
  const { body, documentElement } = document;
  if (!body || documentElement.scrollHeight <= innerHeight || getComputedStyle(body).transform === 'none') return false;
  const room = body.getBoundingClientRect();
  let count = 0;
  for (const element of fromOutside(body)) {
    count += 1;
    if (count > LOOKED_AT) return false;
    if (getComputedStyle(element).position !== 'fixed') continue;
    const box = element.getBoundingClientRect();
    const isOut = box.height > 0 && box.width > 0 && (box.bottom <= 0 || box.top >= innerHeight);
    if (isOut && wouldBeSeen(box, room) && (element.matches(CONTROLS) || element.querySelector(CONTROLS))) return true;
  }
  return false;
}
