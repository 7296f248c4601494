/**
 * Could anyone tell that it was reached? A count, a date, a duration, a score, or something that others can see happen.
 * Fewer than a quarter of documented goals say how (10.1093/intqhc/mzae009), so this is advice and never a gate.
 */

/** How often, how much or how many: it tells whatever else is said. */
const counts =
  /\d|(?<!\b(?:no|any|some|every|not|the) )\bone\b(?! (?:of|another|day\b|who|that))|\b(?:two|three|four|five|six|seven|eight|nine|ten|once|twice|per|daily|weekly|nightly|monthly|(?:stay|keep)(?:ing)? off|until (?:he|she|they|i)|zero)\b/i;
/** All of something, or nothing of it: it tells of a deed, and not of a feeling ("to feel better about it all"). */
const wholes =
  /\b(?:half|both|all|every|each|completely|fully|entire(?:ly)?|the whole|whole thing|all of|without being|none|no (?:more|g\b|chems|drugs|alcohol|self[- ]harm|meth|tina))\b|^\W*no (?!longer|idea|one\b|such)\p{L}+/iu;
/** By when, or how long. */
const dates =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:easter|whitsun|christmas|xmas|ramadan|eid|diwali|half[- ]term|new year|birthday|bonfire night|wedding|pay[- ]?day|tomorrow|tonight|next (?:week|month|year|time|visit|session)|this (?:week|month|coming)|(?:coming|a|the|few|couple of|more|in|within(?: the| a)?|for(?: the| a| an| another)?|of) (?:weeks?|months?|nights?|days?|hours?|minutes?|mins?|fortnight)|by (?:midnight|noon|midday|bedtime|tea ?time|breakfast|lunch(?:time)?|home time)|by the (?:end|time|start)|end of|before (?:the|his|her|their|my|we)\b|(?:by|before|until|till|within) (?:the |this |next |a )?(?:summer|winter|spring|autumn|holidays?|exams?|term|weekend|year|discharge)|in a row|running|wks?|hrs?)\b/i;
/** Months that are words too. */
const months =
  /\b(?:in|by|before|until|till|for|from|this|next|end of|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)[ -](?:of )?Ma(?:y|rch)\b|\bMarch\b/;
/** When it is to be so, again and again: a time of a deed, and no date for a feeling ("to feel less anxious in the mornings"). */
const habits =
  /\b(?:summer|winter|spring|autumn|holidays?|exams?|term|weekends?|this (?:term|year|weekend)|weeks?|months?|nights?|days?|mornings?|hours?|minutes?|mins?)\b/i;
/** Done or not done: somebody could watch it. */
const doing =
  /\b(?:go(?:ing)? (?:back )?(?:to|on|into|out)|be back (?:at|in|to)|be(?:ing)? in (?:the|a|his|her|my) (?:\p{L}+ )?(?:show|play|team|choir|band|squad|concert|race|match|final)|get(?:ting)? (?:back )?(?:to|into|on)|return(?:ing)? to|eat(?:ing)?|attend(?:ing)?|sleep(?:ing)? (?:in|at|over|upstairs|alone)|walk(?:ing)?|mob(?:ilis(?:e|ing))?|transfer(?:ring)?|travel(?:ling)?|visit(?:ing)?|pass(?:ing)?|finish(?:ing)?|complet(?:e|ing)|start(?:ing)? (?:a|at|college|school|work)|join(?:ing)?|cook(?:ing)?|shop(?:ping)?|ride|riding|drive|driving|swim(?:ming)?|play(?:ing)?|read(?:s|ing)?|write|writing|touch(?:ing)?|move|moving|sit(?:ting)?|stay(?:ing)? in|stand(?:ing)?|catch|wash|dress|climb|sing|dance|wear(?:ing)?|see(?:ing)? (?:his|her|my|the|their)|hear(?:ing)? (?:his|her|him|my|the|their)|say(?:ing)? (?:good|hello|no|yes|sorry|his|her|my|thank)|speak(?:ing)? (?:to|in|at)|ring(?:ing)?|phon(?:e|ing)|order(?:ing)?|buy(?:ing)?|pay(?:ing)?|leav(?:e|ing) (?:the|his|her|my)|invit(?:e|ing)|answer(?:ing)?|meet(?:ing)? (?:up )?(?:with|his|her|my|the)|hand(?:ing)? in|turn(?:ing)? up|pick(?:ing)? up|collect(?:ing)?|run(?:ning)? (?:a|the|to)|cycl(?:e|ing)|plant(?:ing)?|get(?:ting)? (?:through|up|dressed|washed|out of)|tak(?:e|ing) (?:the|a|his|her|my|their) (?!time|control|part|pride|care|lead|pressure|edge|responsibility|step|break|mind)\p{L}+|remain(?:ing)? in|stay(?:ing)? (?:at|on) |apply|have (?:a |an |his |her |their )?\p{L}+ (?:to tea|to stay|round|over)|hav(?:e|ing) (?:a|an|my|his|her|their) (?:\p{L}+ )?(?:bath|shower|wash|date|meal|sleepover|haircut|scan|smear|jab|blood test|drink)|get(?:ting)? (?:\p{L}+ ){1,4}(?:certificate|licence|card|job|keys|tenancy|passport|badge|qualification|grades?)|stop (?:breaking|hitting|cutting|smoking|slamming|injecting|using|vaping|shouting|throwing|biting|drinking))\b/iu;
/** What has come about, for all to see. */
const endStates =
  /\b(?:discharged|housed|rehoused|healed|closed up|wound closed|skin intact|intact skin|registered|enrolled|catheter out|weight[- ]bearing|on (?:his|her|my|their) own (?:two )?feet|unaided|unsupported|(?<!\b(?:keep|keeping|stay in|remain in|staying in|remaining in|at) )(?:his|her|my|their) own (?:flat|place|house|room|tenancy|front door))\b|^\W*(?:to (?:have|find) )?an? (?:new |part[- ]time |full[- ]time |proper )?(?:job|flat|tenancy|college place|driving licence)\b/i;
/** By nobody's help: what is done so can be seen to be. */
const alone =
  /^(?=.*\b(?:on (?:his|her|my|their|your) own|by (?:him|her|my|them|your)sel(?:f|ves)|independently)\b)\W*(?:to )?(?:be able to )?\p{L}{3,} /iu;
const feelings =
  /\b(?:feel(?:ing)?|less|(?<!no )more|better|happ(?:y|ier)|safer|calmer|cope|coping|manag(?:e|ing)(?! (?:the (?:stairs|bus|lift|journey|steps|shower|train|toilet|walk|school run)|(?:a|an|two|three|four|five|\d+) ))|understand(?:ing)?|confident|confidence|improve|reduce|self[- ]esteem|mood|anxiety|anxious|accept|talk about|growly|normal|ok|okay|worr(?:y|ied|ying)|afraid|scared|guilty|ashamed|lonely|trust|peace|relationships?|a (?:bit|little)|so much|as much|give up(?! (?:smok|drink|the|g\b))|hopeful)\b/i;
/** Verbs of what nobody else can see happen, or of no end: after them only a count or a date tells. */
const vague =
  /^(?:be|not|feel|cope|manage|understand|know|learn|improve|reduce|increase|develop|build|explore|think|reflect|consider|accept|engage|comply|work|address|maintain|stay|remain|keep|continue|look|see|find|have|get|make|gain|become|change|use|do|help|support|try|want|like|link|talk|enjoy|trust|believe|deal|process|regulate|control|relax|cut|lose|live|take|give|worry|fear|let|bring|love|care|calm|settle|recover|heal|hope|achieve|prevent|avoid|promote|encourage|ensure|facilitate|optimi[sz]e|monitor|minimi[sz]e|strengthen|challenge|stabili[sz]e|educate|strive|begin)$/i;
const firstDeed = /^(?:["“‘]\s*)?(?:to |not to |to not |just to )(?:be able to |be allowed to )?([a-z]+)\b/i;
/** "Singing with the choir again": the deed by its name. */
const namedDeed = /^(?:["“‘]\s*)?([a-z]{3,})ing\b/i;
/** "Open the post", "tell his boyfriend": a verb at the beginning, told by what is done to. */
const bareDeed =
  /^(?:["“‘]\s*)?([a-z]{3,}) (?:the|a|an|his|her|my|their|your|him|her|them|himself|herself|myself|themselves)\b(?! (?:bit|little|lot)\b)/i;
/** Words that stand before an article and do nothing. */
const noDeed =
  /^(?:with|without|from|for|that|this|when|where|while|because|and|but|not|than|like|about|over|under|into|onto|before|after|until|till|since|during|all|both|half|just|only|back|time|around|less|more|being|same|such|what|who|how|why|off|out|near|inside|outside|between|through|around|towards?|against|his|her|their|also|maybe|probably|perhaps|again|nothing|something|someone|somewhere|safe|better|agreed|same|mum|dad|wants?|wanted|hopes?|wishes|likes?|says?|said|told|asked|needs?|would|could|should|must)$/i;
const vagueName =
  /^(?:be|feel|cop|manag|understand|know|learn|improv|reduc|increas|develop|build|explor|think|reflect|consider|accept|engag|work|maintain|stay|remain|keep|continu|look|see|find|hav|gett|mak|gain|becom|chang|us|do|help|support|try|want|lik|talk|enjoy|trust|believ|deal|process|regulat|controll|relax|cutt|los|liv|tak|noth|someth|anyth|everyth|be able|dur|morn|even|spr|wellbe|liv|worry|giv|sett?l|cop|hous|nurs|car|test|counsell|prevent|promot|avoid|ensur|encourag)$/i;
/** Whose wish it is, before the wish. */
const announced =
  /^[^.;,]{0,60}?\b(?:wants?|wanted|would (?:really |also |just )?(?:like|love)|['’]d (?:really |also |just )?(?:like|love)|like most|hop(?:es|ed|ing)|wish(?:es|ed)|aims?|keen|determined|goal|aim) (?:is |was )?(?=to |not to )/i;

function isDeed(words: string): boolean {
  const name = namedDeed.exec(words.trim())?.[1];
  if (name !== undefined) return !vagueName.test(name);
  const verb = firstDeed.exec(words.trim())?.[1];
  if (verb !== undefined) return !vague.test(verb);
  const bare = bareDeed.exec(words.trim())?.[1];
  return bare !== undefined && !vague.test(bare) && !noDeed.test(bare);
}

/** An observable deed under a vague one: "stop hitting when I feel cross" can still be seen. */
const stopping =
  /\bstop \w+ing\b|\bwithout (?:an? )?(?!worry|fear|care|doubt|feeling|thinking|being|getting|anxiety|stress|panic|guilt|shame|pressure|any|it\b|much|feel|the\b)\p{L}+/iu;
const stopFeeling = /\bstop (?:feel|worry|think|be|car|want|panick|miss|blam|doubt|overthink|dread)\w*ing\b/i;

/** "To know where the hours go": nobody else can tell, whatever time is named in it. */
const inward = /^\W*(?:to )?(?:know|understand|figure out|make sense of) (?:why|where|how|what|whether|which|who|more)\b/i;

export function isMeasurable(said: string): boolean {
  const words = said.replace(announced, '');
  if (inward.test(words) && !/\d|[.;]\s/.test(words)) return false;
  if (counts.test(words) || dates.test(words) || months.test(words)) return true;
  if (stopping.test(words) && !stopFeeling.test(words)) return true;
  if (feelings.test(words)) return false;
  return wholes.test(words) || habits.test(words) || endStates.test(words) || alone.test(words) || doing.test(words) || isDeed(words);
}
