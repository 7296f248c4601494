/** Sentences that say nothing for any field. */
import type { SaidWords } from './said-words.ts';

const greetings = new Set(['hi', 'hello', 'hiya', 'dear', 'cheers', 'thanks', 'regards']);
const longestGreeting = 8;

/** "Hello out-of-hours team," says nothing. */
function isGreeting(said: SaidWords): boolean {
  return said.length <= longestGreeting && greetings.has(said.wordAt(0));
}

const leftOpen = new Set(['tbc', 'tba', 'tbd']);
const toBeDone = new Set(['agreed', 'confirmed', 'decided', 'arranged', 'discussed', 'completed', 'set', 'advised']);

/** "Arrangements for the fortnight: to be agreed" holds none, whatever its first words ask for. */
function isLeftOpen(said: SaidWords): boolean {
  const last = said.length - 1;
  const word = said.wordAt(last);
  return leftOpen.has(word) || (toBeDone.has(word) && said.wordAt(last - 1) === 'be' && said.wordAt(last - 2) === 'to');
}

export function saysNothing(said: SaidWords): boolean {
  return isGreeting(said) || isLeftOpen(said);
}
