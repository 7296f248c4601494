/**
 * Could anyone tell that it was reached? A count, a date, a duration, a score, or something that others can see happen.
 * Fewer than a quarter of documented goals say how (10.1093/intqhc/mzae009), so this is advice and never a gate.
 */

const counts =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|both|all|every|each|per|daily|weekly|nightly|monthly|completely|fully|entire(?:ly)?|whole thing|none|zero|no (?:more|g\b|chems|drugs|alcohol|self[- ]harm|meth|tina))\b/i;
const dates =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:easter|christmas|xmas|ramadan|eid|diwali|half[- ]term|new year|birthday|bonfire night|summer|winter|spring|autumn|wedding|holidays?|exams?|term|pay[- ]?day|weekends?|tomorrow|tonight|next (?:week|month|year|time|visit|session)|this (?:week|month|term|year|weekend|coming)|coming weeks?|by the (?:end|time|start)|end of|before (?:the|his|her|their|my|we)\b|in a row|running|weeks?|months?|nights?|days?|mornings?|hours?|minutes?|mins?|wks?|hrs?)\b/i;
/** Done or not done: somebody could watch it. */
const doing =
  /\b(?:go(?:ing)? (?:back )?(?:to|on|into|out)|be back (?:at|in|to)|get(?:ting)? (?:back )?(?:to|into|on)|return(?:ing)? to|eat(?:ing)?|attend(?:ing)?|sleep(?:ing)? in|walk(?:ing)?|mob(?:ilis(?:e|ing))?|transfer(?:ring)?|travel(?:ling)?|visit(?:ing)?|pass(?:ing)?|finish(?:ing)?|complet(?:e|ing)|start(?:ing)? (?:a|at|college|school|work)|join(?:ing)?|cook(?:ing)?|shop(?:ping)?|ride|riding|drive|driving|swim(?:ming)?|play(?:ing)?|read(?:s|ing)?|write|writing|touch(?:ing)?|move|moving|sit(?:ting)?|stay(?:ing)? in|stand(?:ing)?|catch|wash|dress|climb|sing|dance|apply|stop (?:breaking|hitting|cutting|smoking|slamming|injecting|using|vaping|shouting|throwing|biting|drinking))\b/i;
const feelings =
  /\b(?:feel(?:ing)?|less|more|better|happier|safer|calmer|cope|coping|manage|managing|understand(?:ing)?|confident|confidence|improve|reduce|self[- ]esteem|mood|anxiety|anxious|accept|talk about|growly|normal|ok|okay)\b/i;
/** An observable deed under a vague one: "stop hitting when I feel cross" can still be seen. */
const stopping = /\bstop \w+ing\b/i;

export function isMeasurable(words: string): boolean {
  if (counts.test(words) || dates.test(words)) return true;
  if (stopping.test(words)) return true;
  return doing.test(words) && !feelings.test(words);
}
