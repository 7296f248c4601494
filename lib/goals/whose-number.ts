/** Numbers that are nobody's rating of a goal today: somebody else's, what was before, what is hoped for, or of another scale. */
import { isGoalItself } from './match.ts';

const PEOPLE =
  'mum|mam|mom|mother|dad|father|parents?|step-?mum|step-?dad|nan|gran|grandad|grandma|grandfather|grandmother|aunt|auntie|uncle|brother|sister|partner|carer|foster carer|keyworker|teacher|senco|nurse|husband|wife|boyfriend|girlfriend|coach';
const SAYS =
  '(?:says?|said|reckons?|thinks?|thought|gives?|gave|puts?|rates?|rated|scores?|scored|calls?|called|would (?:say|give|put|call|rate))';
const STANDS = '(?:is|was|stays?|stayed|has come|came|went|goes) (?:still |now |up |down )?(?:at|on|to|stuck at)';
const HAS =
  "(?:has|have|had|['’]d have) (?!(?:not|gone|stayed|moved|been|come|got|risen|crept|reached|slipped|dropped|climbed)\\b)[^.;,\\n]{1,30} (?:as|at)";
/** So far a person may stand before the verb; behind "he" or "she" the client speaks: "ringing his brother he puts at 3". */
const WITH = '(?:(?!\\b(?:s?he|they|you)\\b)[^.;\\n,]){0,24}';
/** "Dad reckons it is a 7". */
const OF_OTHERS = new RegExp(`\\b(?:${PEOPLE})\\b ${WITH}\\b(?:${SAYS}|${HAS})\\b[^.;\\n]{0,40}$`, 'i');
/** "Dad is stuck at 2", where he opens the clause: "talking to Dad is at 2" is of the goal. */
const STANDS_OTHERS = new RegExp(
  `(?:^|[,;:(.]|\\b(?:and|but|while|whereas|that|though|although|for))\\s*(?:(?:his|her|their|my|your|the) )?(?:${PEOPLE})\\b ${WITH}\\b${STANDS}\\b[^.;\\n]{0,40}$`,
  'i',
);
/** "He had put it at 3", "previous score: 4": on another day. */
const ANOTHER_DAY =
  /\b(?:previous|last|earlier|old) (?:score|rating|number)\b[^.;\n]{0,20}$|\bhad (?:already )?(?:rated|put|given|said|scored|marked|called|placed|chosen)\b[^.;\n]{0,60}$/i;
/** "In November you gave the door a 1": what is told of a month is not of today, unless it comes up to it. */
const IN_A_MONTH =
  /^\W*(?:and |but |back )?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at (?:christmas|easter|choice|the start)|last (?:time|week|month|term|year))\b(?![^.;\n]*\b(?:to|now|today|since)\b)[^.;\n]*$/i;
/** "Dylan's own one is the drinking, at 4": somebody's own is not the client's. */
const THEIR_OWN = /(?<![\p{L}'’])(\p{Lu}[\p{Ll}'’-]{1,20}?)['’]s own\b/u;
/** "School would call it a seven": a place speaks by its verb alone, for it may be what the goal is about. */
const OF_PLACES = new RegExp(
  `\\b(?:school|college|staff|tutor|manager|nursery|work|placement)(?: themselves)?,? (?:${SAYS}|(?:has|have|had) (?:him|her|them|it|that))\\b[^.;\\n]{0,40}$`,
  'i',
);
/** ", Dad 2" right behind the client's own number. */
const OTHERS_TOO = new RegExp(`^(?:[,;] ?(?:(?:and|but) )?|\\s?(?:and|but) )(?:${PEOPLE})(?:'s)?:? (?:an? )?$`, 'i');
/** "Jan said first 6": a name, and what they say. */
const NAMED = new RegExp(`(?<![\\p{L}'’])(\\p{Lu}[\\p{Ll}'’-]{2,20}) (?:would |also |herself |himself )?${SAYS}\\b[^.;\\n]{0,40}$`, 'u');
/** What else begins a sentence in front of such a verb. */
const NO_NAMES =
  'she he they you client patient goal goals today now still then again also just only both overall current currently latest mostly'.split(
    ' ',
  );
/** "Ruler: how important is it to hand work in, 9/10". */
const OF_ANOTHER_SCALE =
  /\b(?:how (?:important|confident|ready|likely|sure)|importance|confiden(?:ce|t)|readiness|ruler|motivation|mood|suds|cravings?|pain|distress|worr(?:y|ies)|nerves|dread|anxiety|stress|hunger|fear|feedback|session rating|srs|ors|tests?|exams?|quiz|mocks?|spellings)\b[^.;\n]{0,80}$/i;
const HOPED =
  /\b(?:(?:would|['’]d) be (?:content|happy|satisfied|pleased|glad)|would like (?:it|them|both|that|this|the)|hop(?:es?|ing|ed) (?:for|to|that|it|both|s?he|they|you|i)|wants? (?:it|them) |aim(?:s|ing)? (?:for|at|to)|target|should be|will (?:both )?be)\b[^.;\n]{0,40}$/i;

/** "Mum and Idris both rated it 5." */
function isWithClient(lead: string, names: readonly string[]): boolean {
  return names.some((name) => new RegExp(`\\b(?:and|with) ${name}\\b|\\b${name} and\\b`, 'i').test(lead));
}

/** What a teacher gives. */
const MARKS = /^(?:tests?|exams?|quiz|mocks?|spellings)$/;
/** "She got 7 out of 10 in maths." */
const GOT = /\b(?:s?he|they|you|i) got (?:an? |only |just )?$/i;

/** A goal may be about pain or an exam: where the words name it, what it is made of is no other scale. */
function onAnotherScale(lead: string, goals: readonly string[]): boolean {
  const scale = OF_ANOTHER_SCALE.exec(lead)?.[0];
  if (scale === undefined) return false;
  const word = /^\p{L}+/u.exec(scale)?.[0].toLowerCase() ?? '';
  const isMark = MARKS.test(word);
  return !goals.some((goal) => goal.toLowerCase().includes(word.replace(/s$/, '')) && (isMark || isGoalItself(lead, goal)));
}

/**
 * `lead`: the words of the same clause in front of a number, behind the number before; `names`: the client's given names, in small letters;
 * `goals`: their words.
 */
export function isNoRating(lead: string, names: readonly string[], goals: readonly string[] = []): boolean {
  if (
    HOPED.test(lead) ||
    GOT.test(lead) ||
    onAnotherScale(lead, goals) ||
    (OF_OTHERS.test(lead) && !isWithClient(lead, names)) ||
    STANDS_OTHERS.test(lead) ||
    ANOTHER_DAY.test(lead) ||
    IN_A_MONTH.test(lead) ||
    OF_PLACES.test(lead) ||
    OTHERS_TOO.test(lead)
  )
    return true;
  const told = THEIR_OWN.exec(lead) ?? NAMED.exec(lead);
  const name = told?.[1]?.toLowerCase().replace(/['’]s$/, '');
  // "Mosque score 6": what a goal is about, and no person
  if (
    name !== undefined &&
    / (?:scores?|marks?|ratings?)\b/.test(told?.[0] ?? '') &&
    goals.some((goal) => goal.toLowerCase().includes(name))
  )
    return false;
  return name !== undefined && names.length > 0 && !names.includes(name) && !NO_NAMES.includes(name);
}

const HISTORY =
  /\([^()\n]{0,80}\b(?:baseline|last(?: time| session| week)?|was|were|previous(?:ly)?|from|started?|before)\b[^()\n]{0,60}\)/gi;

/** "Last time: bus 5, shop 3." tells of another day to the end of its line; "then 2, now 8" up to the comma. */
const HISTORY_LINE =
  /^[ \t]*(?:last (?:time|session|visit|week|contact)|previous(?:ly)?|at (?:choice|baseline|the start|first)|baseline|before)\s?(?:[:\u2013]|-\s)(?![^\n]*\b(?:now|today)\b)[^\n]*$|\b(?:then|start(?:ed at)?|baseline|first) (?:10|\d)(?=,? (?:and )?(?:now|today) )/gim;

/** What stands in brackets as an earlier number ("baseline 1, last 4", "was 4") is blanked, and what is told of another day; offsets stay. */
export function withoutHistory(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  return text.replace(HISTORY, blank).replace(HISTORY_LINE, blank);
}
