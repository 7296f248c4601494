/**
 * When a picture has left for the screen. No browser tells; but one turn of drawing makes it, the next may begin before it
 * is ready, the third waits until it is, and the fourth until it was handed on. A page that nobody sees draws nothing:
 * then it waits until it is seen.
 *
 * A turn in which nothing changes waits for nothing: on a busy machine four such turns pass while the picture is still
 * being made. So each turn changes something that nobody can see. Witness: npm run test:client, seed 81043.
 */
const TURNS = 4;

/** `stir` changes, at an even turn and back at an odd one, what costs a picture and can't be seen. */
export function afterDrawn(stir: (isOdd: boolean) => void, then: () => void, turns = TURNS): void {
  if (turns === 0) then();
  else {
    stir(turns % 2 === 1);
    requestAnimationFrame(() => afterDrawn(stir, then, turns - 1));
  }
}
