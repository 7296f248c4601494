/** Numbers from 0 to 10 in words, as ratings are told. */
export const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'nought'];

/** "7" and "seven" are 7. */
export function numberSaid(said: string): number {
  const word = NUMBER_WORDS.indexOf(said.toLowerCase());
  if (word === -1) return Number(said);
  return NUMBER_WORDS[word] === 'nought' ? 0 : word;
}

/** What says that a number is one of ten, as a pattern's text. */
export const OF_TEN = '(?:\\s?/\\s?10| out of (?:10|ten))';

/** Places in a list or on a ladder, in words. */
export const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "second" is 2; 0 for any other word. */
export function placeSaid(said: string): number {
  return PLACES.indexOf(said.toLowerCase()) + 1;
}
