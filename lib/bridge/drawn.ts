/**
 * When a picture has left for the screen. No browser tells; but one turn of drawing makes it, the next may begin before it
 * is ready, the third waits until it is, and the fourth until it was handed on. A page that nobody sees draws nothing:
 * then it waits until it is seen.
 */
const TURNS = 4;

export function afterDrawn(then: () => void, turns = TURNS): void {
  if (turns === 0) then();
  else requestAnimationFrame(() => afterDrawn(then, turns - 1));
}
