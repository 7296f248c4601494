/**
 * Could anyone tell that it was reached? A count, a date, a duration, a score, or something that others can see happen.
 * Fewer than a quarter of documented goals say how (10.1093/intqhc/mzae009), so this is advice and never a gate.
 */

const counts =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|both|all|every|each|per|daily|weekly|nightly|monthly|completely|fully|entire(?:ly)?|the whole|whole thing|all of|without being|(?:stay|keep)(?:ing)? off|until (?:he|she|they|i)|none|zero|no (?:more|g\b|chems|drugs|alcohol|self[- ]harm|meth|tina))\b/i;
const dates =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:easter|christmas|xmas|ramadan|eid|diwali|half[- ]term|new year|birthday|bonfire night|summer|winter|spring|autumn|wedding|holidays?|exams?|term|pay[- ]?day|weekends?|tomorrow|tonight|next (?:week|month|year|time|visit|session)|this (?:week|month|term|year|weekend|coming)|coming weeks?|by (?:midnight|noon|midday|bedtime|tea ?time|breakfast|lunch(?:time)?|home time)|by the (?:end|time|start)|end of|before (?:the|his|her|their|my|we)\b|in a row|running|weeks?|months?|nights?|days?|mornings?|hours?|minutes?|mins?|wks?|hrs?)\b/i;
/** Done or not done: somebody could watch it. */
const doing =
  /\b(?:go(?:ing)? (?:back )?(?:to|on|into|out)|be back (?:at|in|to)|get(?:ting)? (?:back )?(?:to|into|on)|return(?:ing)? to|eat(?:ing)?|attend(?:ing)?|sleep(?:ing)? in|walk(?:ing)?|mob(?:ilis(?:e|ing))?|transfer(?:ring)?|travel(?:ling)?|visit(?:ing)?|pass(?:ing)?|finish(?:ing)?|complet(?:e|ing)|start(?:ing)? (?:a|at|college|school|work)|join(?:ing)?|cook(?:ing)?|shop(?:ping)?|ride|riding|drive|driving|swim(?:ming)?|play(?:ing)?|read(?:s|ing)?|write|writing|touch(?:ing)?|move|moving|sit(?:ting)?|stay(?:ing)? in|stand(?:ing)?|catch|wash|dress|climb|sing|dance|wear(?:ing)?|see(?:ing)? (?:his|her|my|the|their)|hear(?:ing)? (?:his|her|him|my|the|their)|say(?:ing)? (?:good|hello|no|yes|sorry|his|her|my|thank)|speak(?:ing)? (?:to|in|at)|ring(?:ing)?|phon(?:e|ing)|order(?:ing)?|buy(?:ing)?|pay(?:ing)?|leav(?:e|ing) (?:the|his|her|my)|invit(?:e|ing)|answer(?:ing)?|meet(?:ing)? (?:up )?(?:with|his|her|my|the)|hand(?:ing)? in|turn(?:ing)? up|pick(?:ing)? up|collect(?:ing)?|run(?:ning)? (?:a|the|to)|cycl(?:e|ing)|plant(?:ing)?|get(?:ting)? (?:through|up)|tak(?:e|ing) (?:the|his|her|my) (?:bus|train|dog|tram|boat|car|kids|test)|remain(?:ing)? in|stay(?:ing)? (?:at|on) |apply|have (?:a |an |his |her |their )?\w+ (?:to tea|to stay|round|over)|get(?:ting)? (?:\w+ ){1,4}(?:certificate|licence|card|job|keys|tenancy|passport|badge|qualification|grades?)|stop (?:breaking|hitting|cutting|smoking|slamming|injecting|using|vaping|shouting|throwing|biting|drinking))\b/i;
const feelings =
  /\b(?:feel(?:ing)?|less|more|better|happier|safer|calmer|cope|coping|manage|managing|understand(?:ing)?|confident|confidence|improve|reduce|self[- ]esteem|mood|anxiety|anxious|accept|talk about|growly|normal|ok|okay)\b/i;
/** Verbs of what nobody else can see happen, or of no end: after them only a count or a date tells. */
const vague =
  /^(?:be|feel|cope|manage|understand|know|learn|improve|reduce|increase|develop|build|explore|think|reflect|consider|accept|engage|comply|work|address|maintain|stay|remain|keep|continue|look|see|find|have|get|make|gain|become|change|use|do|help|support|try|want|like|link|talk|enjoy|trust|believe|deal|process|regulate|control|relax|cut|lose|live|take)$/i;
const firstDeed = /^(?:["“‘]\s*)?(?:to |not to |just to )(?:be able to |be allowed to )?([a-z]+)\b/i;
/** "Singing with the choir again": the deed by its name. */
const namedDeed = /^(?:["“‘]\s*)?([a-z]{3,})ing\b/i;
const vagueName =
  /^(?:be|feel|cop|manag|understand|know|learn|improv|reduc|increas|develop|build|explor|think|reflect|consider|accept|engag|work|maintain|stay|remain|keep|continu|look|see|find|hav|gett|mak|gain|becom|chang|us|do|help|support|try|want|lik|talk|enjoy|trust|believ|deal|process|regulat|controll|relax|cutt|los|liv|tak|noth|someth|anyth|everyth|be able|dur|morn|even|spr)$/i;

function isDeed(words: string): boolean {
  const name = namedDeed.exec(words.trim())?.[1];
  if (name !== undefined) return !vagueName.test(name);
  const verb = firstDeed.exec(words.trim())?.[1];
  return verb !== undefined && !vague.test(verb);
}

/** An observable deed under a vague one: "stop hitting when I feel cross" can still be seen. */
const stopping =
  /\bstop \w+ing\b|\bwithout an? (?!worry|fear|care|doubt)\w+|\bwithout (?!feeling|worrying|thinking|being|getting)\w+ing\b/i;

/** "To know where the hours go": nobody else can tell, whatever time is named in it. */
const inward = /^\W*(?:to )?(?:know|understand|figure out|make sense of) (?:why|where|how|what|whether|which|who|more)\b/i;

export function isMeasurable(words: string): boolean {
  if (inward.test(words) && !/\d|[.;]\s/.test(words)) return false;
  if (counts.test(words) || dates.test(words)) return true;
  if (stopping.test(words)) return true;
  return (doing.test(words) || isDeed(words)) && !feelings.test(words);
}
