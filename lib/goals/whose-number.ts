/** Numbers that are nobody's rating of a goal today: somebody else's, what was before, what is hoped for, or of another scale. */

const PEOPLE =
  'mum|mam|mom|mother|dad|father|parents?|step-?mum|step-?dad|nan|gran|grandad|grandma|grandfather|grandmother|aunt|auntie|uncle|brother|sister|partner|carer|foster carer|keyworker|teacher|senco|nurse|husband|wife|boyfriend|girlfriend|coach';
const SAYS =
  '(?:says?|said|reckons?|thinks?|thought|gives?|gave|puts?|rates?|rated|scores?|scored|calls?|called|would (?:say|give|put|call|rate))';
const STANDS = '(?:is|was|stays?|stayed|has come|came|went|goes) (?:still |now |up |down )?(?:at|on|to|stuck at)';
/** "Dad reckons it is a 7", "Dad is stuck at 2". */
const OF_OTHERS = new RegExp(`\\b(?:${PEOPLE})\\b (?:[^.;\\n,]{0,24} )?(?:${SAYS}|${STANDS})\\b[^.;\\n]{0,40}$`, 'i');
/** ", Dad 2" right behind the client's own number. */
const OTHERS_TOO = new RegExp(`^(?:[,;] ?(?:(?:and|but) )?|\\s?(?:and|but) )(?:${PEOPLE})(?:'s)?:? (?:an? )?$`, 'i');
/** "Jan said first 6": a name, and what they say. */
const NAMED = new RegExp(`(?<![\\p{L}'’])(\\p{Lu}[\\p{Ll}'’-]{2,20}) (?:would |also |herself |himself )?${SAYS}\\b[^.;\\n]{0,40}$`, 'u');
/** What else begins a sentence in front of such a verb. */
const NO_NAMES = 'she he they you client patient goal goals today now still then again also just only both overall currently mostly'.split(
  ' ',
);
/** "Ruler: how important is it to hand work in, 9/10". */
const OF_ANOTHER_SCALE =
  /\b(?:how (?:important|confident|ready|likely|sure)|importance|confiden(?:ce|t)|readiness|ruler|motivation|mood|suds|cravings?|pain|distress|anxiety|stress|hunger|fear|feedback|session rating|srs|ors)\b[^.;\n]{0,80}$/i;
const HOPED =
  /\b(?:would like (?:it|them|both|that|this|the)|hop(?:es?|ing) (?:for|to|that|it|both)|wants? (?:it|them) |aim(?:s|ing)? (?:for|at|to)|target|should be|will (?:both )?be)\b[^.;\n]{0,40}$/i;

/** `lead`: the words of the same clause in front of a number, behind the number before; `names`: the client's given names, in small letters. */
export function isNoRating(lead: string, names: readonly string[]): boolean {
  if (HOPED.test(lead) || OF_ANOTHER_SCALE.test(lead) || OF_OTHERS.test(lead) || OTHERS_TOO.test(lead)) return true;
  const name = NAMED.exec(lead)?.[1]?.toLowerCase();
  return name !== undefined && names.length > 0 && !names.includes(name) && !NO_NAMES.includes(name);
}

const HISTORY =
  /\([^()\n]{0,80}\b(?:baseline|last(?: time| session| week)?|was|were|previous(?:ly)?|from|started?|before)\b[^()\n]{0,60}\)/gi;

/** What stands in brackets as an earlier number ("baseline 1, last 4", "was 4") is blanked; offsets stay. */
export function withoutHistory(text: string): string {
  return text.replace(HISTORY, (words) => ' '.repeat(words.length));
}
