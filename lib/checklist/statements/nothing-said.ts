/** Sentences that say nothing for any field. */
import type { Words } from './pattern.ts';

const greetings = new Set(['hi', 'hello', 'hiya', 'dear', 'cheers', 'thanks', 'regards']);
const longestGreeting = 8;

/** "Hello out-of-hours team," says nothing. */
function isGreeting({ words }: Words): boolean {
  return words.length <= longestGreeting && greetings.has(words[0] ?? '');
}

const leftOpen = new Set(['tbc', 'tba', 'tbd']);
const toBeDone = new Set(['agreed', 'confirmed', 'decided', 'arranged', 'discussed', 'completed', 'set', 'advised']);

/** "Arrangements for the fortnight: to be agreed" holds none, whatever its first words ask for. */
function isLeftOpen({ words }: Words): boolean {
  const last = words.length - 1;
  return leftOpen.has(words[last] ?? '') || (words[last - 2] === 'to' && words[last - 1] === 'be' && toBeDone.has(words[last] ?? ''));
}

export function saysNothing(said: Words): boolean {
  return isGreeting(said) || isLeftOpen(said);
}
