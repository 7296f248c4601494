/** Sentences that say nothing for any field. */
import type { SaidWords, Words } from './said-words.ts';
import { trait } from './traits.ts';

const greetings = new Set(['hi', 'hello', 'hiya', 'dear', 'cheers', 'thanks', 'regards']);
const longestGreeting = 8;
const longestAddress = 12;
/** "For Mr Ashe the plan is to go home" says something. */
const doing = /^(?:is|are|was|were|be|will|has|have|had|to|needs?|plan|goal|risk|please|we|i|he|she|they)$/;
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'doctor', 'prof']);

/** "Hello out-of-hours team," says nothing, and "For whoever is on after me", "For Mr and Mrs Ashe and the day centre" say to whom. */
function isGreeting(said: SaidWords): boolean {
  if (said.length > longestAddress) return false;
  if (said.wordAt(0) === 'for' && titles.has(said.wordAt(1))) return !said.words.some((word) => doing.test(word));
  if (said.length > longestGreeting) return false;
  return greetings.has(said.wordAt(0)) || (said.wordAt(1) === 'whoever' && (said.wordAt(0) === 'for' || said.wordAt(0) === 'to'));
}

const leftOpen = new Set(['tbc', 'tba', 'tbd', 'n/a']);
const toBeDone = new Set([
  'agreed',
  'confirmed',
  'decided',
  'arranged',
  'discussed',
  'completed',
  'set',
  'advised',
  'sought',
  'obtained',
  'explored',
  'identified',
  'established',
  'clarified',
]);

/** "Arrangements for the fortnight: to be agreed" holds none, whatever its first words ask for. */
function isLeftOpen(said: SaidWords): boolean {
  const last = said.length - 1;
  const word = said.wordAt(last);
  return leftOpen.has(word) || (toBeDone.has(word) && said.wordAt(last - 1) === 'be' && said.wordAt(last - 2) === 'to');
}

const beforeReaching = new Set(['before', 'never', 'didnt', 'couldnt', 'not', 'hadnt', 'havent', 'without']);
const reaching = new Set(['got', 'get', 'getting', 'reached', 'reach', 'reaching', 'came', 'come']);
const onto = new Set(['to', 'round', 'onto', 'as']);

/** One of these must stand in a sentence that says that something was not done. */
export const notReaching: ReadonlySet<string> = new Set([...reaching, 'no', 'far']);

/** "The bell went before we got to who does what", "we didn't get round to it". */
function isNotReached({ words }: Words): boolean {
  return words.some((word, at) => {
    if (!reaching.has(word) || !onto.has(words[at + 1] ?? '')) return false;
    const next = words[at + 2] ?? '';
    const before = words.slice(Math.max(0, at - 2), at);
    // "He couldn't get to school" is a statement: what was not reached is a matter of the meeting.
    return before.some((one) => beforeReaching.has(one)) && (matters.test(next) || matters.test(words[at + 3] ?? ''));
  });
}

const matters =
  /^(?:who|what|how|when|where|it|that|this|them|goals?|risks?|safety|plans?|actions?|dates?|questions?|scores?|ratings?|agree\w*|discuss\w*|doing|setting|asking|talking)$/;
const noneMade = new Set(['recorded', 'documented', 'noted', 'written', 'entered']);

/** "No goal has been recorded": said of the record. */
function isUnrecorded({ words }: Words): boolean {
  return words[0] === 'no' && words.length <= longestGreeting && words.some((word) => noneMade.has(word));
}

/** The first word of a greeting or the one behind it, and the last word of what was left open. */
export const greetingWords: readonly string[] = [...greetings, 'for', 'whoever'];
export const leftOpenWords: readonly string[] = [...leftOpen, ...toBeDone];

export function saysNothing(said: SaidWords): boolean {
  if ((said.traits(0, 2) & trait.greets) !== 0 && isGreeting(said)) return true;
  return (said.traits(said.length - 1) & trait.leavesOpen) !== 0 && isLeftOpen(said);
}

/** The same of sentences that speak for some field, as far as their words go. */
export function saysNothingAfterAll(said: Words): boolean {
  return isNotReached(said) || isUnrecorded(said);
}
