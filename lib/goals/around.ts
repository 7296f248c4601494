/** Sentences that say outright what stands around a goal. Bounded patterns over one sentence; a refusal says nothing. */

const refusal =
  /\b(?:won['’]t|will not|refus\w+|can(?:no|['’])t|does(?:n['’]t| not)|do(?:n['’]t| not)|no (?:idea|plan)|nobody|not sure)\b/i;

const will = "(?: will|['’]ll| is going to| are going to| plans? to| (?:has |have )?agreed to)";
const client = '(?:s?he|they|client|patient|pt|yp|service user)';
const doing =
  '(?:use|try|practi[sc]e|keep|text|ring|call|phone|tell|ask|walk|go|leave|put|set|write|draw|read|delete|block|avoid|stay|eat|cook|sleep|breathe|count|listen|play|swim|run|spend|turn|switch|stop|step|measure|choose|plan|pack)';
const self = [
  new RegExp(`\\b${client}${will} ${doing}\\b`, 'i'),
  /["“][^"”]{0,120}\bI(?:['’]ll| will)\b/,
  /\b(?:cop(?:es?|ing)|manag(?:es?|ing)|gets? through it|calms? (?:down|(?:him|her|them)self)) (?:it |this )?(?:by|with)\b/i,
  /\bself[- ](?:management|soothing)\b/i,
  /\b(?:breathing|grounding|distraction|relaxation|coping) (?:exercise|technique|skill|app|card|box|strateg)\w{0,4}\b|\burge[- ]surf\w{0,4}\b/i,
];

const relation =
  '(?:mum|mam|mom|dad|mother|father|parents?|gran(?:dad|dma|ny|dmother|dfather)?|nan|nain|taid|sister|brother|aunt(?:ie|y)?|uncle|cousin|nephew|niece|son|daughters?|husband|wife|partner|boyfriend|girlfriend|friends?|neighbour|flatmate|housemate|family|carers?|tutor|coach|sponsor)';
const help = [
  new RegExp(`\\b${relation}${will} (?!be\\b|not\\b)`, 'i'),
  new RegExp(
    `\\b${relation} (?:helps?|reminds?|drives?|encourages?|joins?|(?:goes|comes|sits|stays|walks) (?:along )?with|looks after|(?:takes?|keeps?|walks?|meets?|fetche?s?) (?:him|her|them))\\b`,
    'i',
  ),
  new RegExp(`\\b(?:help|support)(?:ed)? (?:from|of|by) (?:[\\p{L}'’]{1,20} ){0,2}${relation}\\b`, 'iu'),
];

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const few = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|twelve)';
const time = new RegExp(
  [
    '\\b\\d{1,2}[/.-]\\d{1,2}\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`,
    `\\b(?:in|by|end of|on|until|before) ${month}\\b`,
    '\\bon the \\d{1,2}(?:st|nd|rd|th)\\b',
    `\\b${few} (?:days?|weeks?|months?|sessions?|meetings?|appointments?|visits?|wks?)\\b`,
    `\\b(?:session|meeting|appointment|visit) ${few}\\b`,
    '\\b(?:(?:the|every|each) )?(?:next|third|fourth|fifth|sixth) (?:session|meeting|time|visit|week|month|one|appointment)\\b',
    '\\b(?:every|each) (?:session|meeting|time|visit|week|month|fortnight)\\b',
    '\\b(?:weekly|fortnightly|monthly|quarterly)\\b',
    '\\b(?:half[- ]term|end of term|easter|christmas|the summer)\\b',
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
  ].join('|'),
  'i',
);
const again =
  /(?<!\b(?:medication|meds|medical|gp|bloods?|consultant|ward|physio|wound|benefits?) )\b(?:(?:to |we |will |shall |let's )?review(?!ed\b|s\b)|(?:be|is|are) reviewed|r\/v|look(?:ing)? (?:back|again|at (?:it|this|them|that|how|the (?:goals?|ratings?|plan|number)))|(?:score|rate) (?:it|them|this) again|revisit(?:ed)?)\b/i;

export function saysSelf(sentence: string): boolean {
  return !refusal.test(sentence) && self.some((pattern) => pattern.test(sentence));
}

export function saysHelp(sentence: string): boolean {
  return !refusal.test(sentence) && help.some((pattern) => pattern.test(sentence));
}

export function saysTime(words: string): boolean {
  return time.test(words.slice(0, 400));
}

/** "Review in six weeks", "we look at the number again at session 3". */
export function saysReview(sentence: string): boolean {
  const found = again.exec(sentence);
  return (
    found !== null && !/\b(?:last|previous|ago|yesterday)\b/i.test(sentence) && time.test(sentence.slice(found.index, found.index + 90))
  );
}
