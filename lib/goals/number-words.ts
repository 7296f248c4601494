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
