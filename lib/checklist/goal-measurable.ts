/**
 * Could anyone tell that it was reached? A count, a date, a duration, a score, or something that others can see happen.
 * Fewer than a quarter of documented goals say how (10.1093/intqhc/mzae009), so this is advice and never a gate.
 */

const counts =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|both|all|every|each|per|daily|weekly|nightly|monthly|completely|fully|entire(?:ly)?|the whole|whole thing|all of|without being|(?:stay|keep)(?:ing)? off|until (?:he|she|they|i)|none|zero|no (?:more|g\b|chems|drugs|alcohol|self[- ]harm|meth|tina))\b/i;
const dates =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:easter|christmas|xmas|ramadan|eid|diwali|half[- ]term|new year|birthday|bonfire night|summer|winter|spring|autumn|wedding|holidays?|exams?|term|pay[- ]?day|weekends?|tomorrow|tonight|next (?:week|month|year|time|visit|session)|this (?:week|month|term|year|weekend|coming)|coming weeks?|by the (?:end|time|start)|end of|before (?:the|his|her|their|my|we)\b|in a row|running|weeks?|months?|nights?|days?|mornings?|hours?|minutes?|mins?|wks?|hrs?)\b/i;
/** Done or not done: somebody could watch it. */
const doing =
  /\b(?:go(?:ing)? (?:back )?(?:to|on|into|out)|be back (?:at|in|to)|get(?:ting)? (?:back )?(?:to|into|on)|return(?:ing)? to|eat(?:ing)?|attend(?:ing)?|sleep(?:ing)? in|walk(?:ing)?|mob(?:ilis(?:e|ing))?|transfer(?:ring)?|travel(?:ling)?|visit(?:ing)?|pass(?:ing)?|finish(?:ing)?|complet(?:e|ing)|start(?:ing)? (?:a|at|college|school|work)|join(?:ing)?|cook(?:ing)?|shop(?:ping)?|ride|riding|drive|driving|swim(?:ming)?|play(?:ing)?|read(?:s|ing)?|write|writing|touch(?:ing)?|move|moving|sit(?:ting)?|stay(?:ing)? in|stand(?:ing)?|catch|wash|dress|climb|sing|dance|wear(?:ing)?|see(?:ing)? (?:his|her|my|the|their)|remain(?:ing)? in|stay(?:ing)? (?:at|on) |apply|have (?:a |an |his |her |their )?\w+ (?:to tea|to stay|round|over)|get(?:ting)? (?:\w+ ){1,4}(?:certificate|licence|card|job|keys|tenancy|passport|badge|qualification|grades?)|stop (?:breaking|hitting|cutting|smoking|slamming|injecting|using|vaping|shouting|throwing|biting|drinking))\b/i;
const feelings =
  /\b(?:feel(?:ing)?|less|more|better|happier|safer|calmer|cope|coping|manage|managing|understand(?:ing)?|confident|confidence|improve|reduce|self[- ]esteem|mood|anxiety|anxious|accept|talk about|growly|normal|ok|okay)\b/i;
/** Verbs of what nobody else can see happen, or of no end: after them only a count or a date tells. */
const vague =
  /^(?:be|feel|cope|manage|understand|know|learn|improve|reduce|increase|develop|build|explore|think|reflect|consider|accept|engage|comply|work|address|maintain|stay|remain|keep|continue|look|see|find|have|get|make|gain|become|change|use|do|help|support|try|want|like|link|talk|enjoy|trust|believe|deal|process|regulate|control|relax|cut|lose|live|take)$/i;
const firstDeed = /^(?:["“‘]\s*)?(?:to |not to |just to )(?:be able to |be allowed to )?([a-z]+)\b/i;

function isDeed(words: string): boolean {
  const verb = firstDeed.exec(words.trim())?.[1];
  return verb !== undefined && !vague.test(verb);
}

/** An observable deed under a vague one: "stop hitting when I feel cross" can still be seen. */
const stopping = /\bstop \w+ing\b/i;

export function isMeasurable(words: string): boolean {
  if (counts.test(words) || dates.test(words)) return true;
  if (stopping.test(words)) return true;
  return (doing.test(words) || isDeed(words)) && !feelings.test(words);
}
