/** Of which day a number is: today's, or what was, may be, is wished for or denied. Asked of the words around it in its own clause. */
import { NUMBER_WORDS } from './number-words.ts';
import { BY_ARROW, NOT_MOVED } from './saying.ts';

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const EARLIER = new RegExp(
  `\\b(?:from(?=,? (?:about |around )?(?:an? |the )?(?:$|\\d|${NUMBER_WORDS.join('|')})| (?:it|that|there|where|what)\\b)|had been|has been|having been|been|were|started|start|began|begun|beginning|last (?:time|week|month|session|year|term)|previous(?:ly)?|before|compared (?:with|to)|against|initially|originally|at first|first(?! time)|ago|then|used to|had (?:rated|put|given|said|scored|marked|called|placed|chosen|thought)|baseline|in (?:${MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b(?! ?\\d)|at (?:christmas|easter|choice|the (?:start|beginning|outset|first))|back in|yesterday|week before|month before|time before)\\b`,
  'gi',
);
const EARLIER_BEHIND = new RegExp(
  `^\\W{0,2}(?:last (?:time|week|month|session|year|term)|at (?:christmas|easter|choice|the (?:start|beginning|outset))|in (?:${MONTH})\\b|before\\b|back in|to (?:start|begin) with|originally|at first|when (?:we|s?he|they|you|i) (?:last|started|began|first|met|came)|ago\\b|the (?:week|month|time) before|previously|then\\b(?!,))`,
  'i',
);
const NOW = /\b(?:now|today|these days|at the moment|at present|currently|this (?:time|week|session))\b/i;
const WAS = /\b(?:was|were)(?: (?:at|on|still|only|just|back))?(?: an?| the)? $/i;
const HOPED =
  /\b(?:wants?|wanted|hop(?:es?|ing|ed)|aim(?:s|ed|ing)?|targets?|should|wish(?:es)?|content|happy|satisfied|enough|next (?:time|week|session)|expect(?:s|ed|ing)?|guessed|predict(?:s|ed)?|could|might|may|if|unless|what (?:would|a|makes?|made)|look(?:s|ed)? like|would (?:be|make|take|need|like|love|want|stop|have)|['’]d (?:like|love|be|need|want|have|guessed)|will be|to be|need(?:s|ed)?|wonder(?:ed)?|imagin\w+|jok\w+|until|till)\b[^.;]{0,48}$/i;
const HOPED_BEHIND =
  /^\W{0,2}(?:would\b|is for\b|could\b|might\b|by (?:the|then|next|christmas|easter|summer|half|his birthday|her birthday)|next (?:time|week|month|session)|when i\b|if\b|until\b|till\b|on a good day|on a bad day|at (?:best|worst)|[^.;]{0,40}\bwould (?:be|do|make|mean|feel|have)\b)/i;
const DENIED = /\b(?:not|never|nor|n['’]t|nothing|no longer|rather than|instead of)\b[^,;.:]{0,14}$/i;

/** The words since the last comma, colon or joining word: what was and what is hoped for is told there. */
export function nearest(words: string): string {
  // "Days out of seven: 2": the sign right before the number cuts nothing off.
  const said = words.replace(/:\s*$/, '');
  const cut = Math.max(...[',', ' and ', ' but ', '(', ': '].map((sign) => said.lastIndexOf(sign)));
  const near = words.slice(cut + 1);
  return near.trim() === '' || /^\s*(?:and|but)?\s*(?:an?|at|to|so)?\s*$/i.test(near) ? words : near;
}

const WRITTEN_DOWN =
  /\b(?:wants?|wanted|asked for|would like) (?:this|that|it|them|(?:the|his|her) [^.;,]{2,40}?)(?: to be)? (?:(?:written|put|set|noted|recorded)(?: down)?|down) (?=as\b|at\b)/gi;

/** `lead`: the words before the number, with those of a goal taken out; `behind`: those that speak of it behind it. */
export function isToday(lead: string, behind: string): boolean {
  // "Wanted this written down as a 6": it is meant, and no wish for a number to come.
  const near = nearest(lead).replace(WRITTEN_DOWN, ' ');
  if (NOT_MOVED.test(near) || BY_ARROW.test(lead)) return true;
  if (DENIED.test(near) || HOPED.test(near) || HOPED_BEHIND.test(behind) || EARLIER_BEHIND.test(behind)) return false;
  // "6 for work nights before, 3 now"
  if (/^\W{0,2}(?:now|today)\b/i.test(behind)) return true;
  const earlier = [...near.matchAll(EARLIER)].at(-1);
  // "You said you were a five"
  const isOfSaying =
    /\b(?:said|says|felt|thought|thinks|reckons|reckoned|decided|told me)(?: that)? (?:s?he|they|you|i) (?:was|were)\b/i.test(near);
  if (earlier === undefined || (isOfSaying && /^were$/i.test(earlier[0])) || (/^were$/i.test(earlier[0]) && NOW.test(near))) return true;
  // "From a one to a three": what stands behind "to" or "now" is today's.
  return /\b(?:to|now|today)\b/i.test(near.slice(earlier.index + earlier[0].length));
}

/** The words say "now" or "today". */
export function saysNow(lead: string, behind: string): boolean {
  return NOW.test(nearest(lead)) || NOW.test(behind);
}

/** "The bus was a two": of then, or of now. */
export function mayBeThen(before: string): boolean {
  return WAS.test(before);
}
