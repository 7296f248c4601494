/**
 * What a form says while nobody has filled it in: its choices with none made, its scales, its own small labels, what it tells its writer and what
 * a program shows in an empty box. Told by how such words are made, and only where they are all that stands there.
 */

/** UTF-16 code units: forms say little. */
const longest = 200;

const paired = /^(?:([*_~]{1,3})(?=\S)([^*_~]+)\1|[([{<«]{1,2}([^()[\]{}<>«»]+)[)\]}>»]{1,2})\.?$/u;

/** "*(in their own words)*" without what sets it off. */
function bare(words: string): string {
  let said = words.trim();
  for (let n = 0; n < 3; n += 1) {
    const inside = paired.exec(said);
    if (!inside) return said;
    said = (inside[2] ?? inside[3] ?? '').trim();
  }
  return said;
}

const struck = /~~[^~]{1,200}~~|<(?:s|del|strike)>[^<>]{0,200}(?:<\/(?:s|del|strike)>|$)/giu;

/** "~~walk to school~~": all of it struck through. */
function isStruck(words: string): boolean {
  return /~~|<(?:s|del|strike)>/i.test(words) && words.replaceAll(struck, '').trim() === '';
}

const box = /[☐□▢◻⬜❏❑○◯]|\[ ?\]|\( ?\)/u;
const boxes = new RegExp(box.source, 'gu');
export const ticked = /[☑☒✓✔✅✗✘●◉⦿■◼]|[[(][xX✓*][\])]/u;
const told = /^(?:please )?(?:tick|check|circle|delete|select|choose|pick|highlight)\b[^:.\r\n]{0,32}:?$/i;
/** Behind boxes these are what may be so, also under what somebody will do: "☐ ring mum ☐ email school" are tasks. */
const noDeed =
  /^(?:none|nil|some|yes|no|y|n|n\/a|low|medium|moderate|high|unsure|unknown|not \w+|e-?mail|referral|leaflet|letter|info(?:rmation)?|other|client|parent|carer|worker|self)(?: [\p{L}/]+)?:?$/iu;
const mostOfBox = 4;

/** Boxes on one line, each with a few words, and none of them ticked. `isOfDeeds`: what somebody will do may stand behind boxes. */
function isUnticked(words: string, isOfDeeds: boolean): boolean {
  if (!box.test(words) || ticked.test(words) || /[\r\n]/.test(words)) return false;
  const [before = '', ...items] = words.split(boxes).map((item) => item.replace(/\([^()]*\)/g, '').trim());
  const all = told.test(before) ? items : [before, ...items];
  const said = all.filter((item) => item.replaceAll(/[\s,;/|:.]/g, '') !== '');
  if (items.length < 2) return false;
  return said.every((item) => (isOfDeeds ? noDeed.test(item) : item.split(/\s+/).length <= mostOfBox && !/\d{2}|["“]/.test(item)));
}

const someOther = '(?:others?|none|neither|unknown|unsure|not sure|not known|refused|declined|elsewhere|n\\/?[ak]|d\\/?k)';
const offered = new RegExp(`^(?:[\\p{L}-]{2,16}(?: [\\p{L}-]{1,16}){0,2} ?\\| ?){2,10}${someOther}\\.?$`, 'iu');
const nothingElse = new RegExp(`^${someOther}\\.?$`, 'i');

/** "o home  o school  o other", as a printed form has its circles. */
function isCircles(said: string): boolean {
  if (!said.startsWith('o ')) return false;
  const items = said
    .slice(2)
    .split(/\so\s/)
    .map((item) => item.trim());
  return items.length > 1 && items.every((item) => /^[\p{L}/ -]{2,24}$/u.test(item)) && nothingElse.test(items.at(-1) ?? '');
}

const yesOrNo = new RegExp(`^(?:yes|y)[\\s/|]+(?:no|n)(?:[\\s/|]+(?:maybe|partly|${someOther})){1,4}\\??$`, 'i');

const line = /^[01]\s?[-–—_.]{4,}\s?(?:5|10|100)$/;
const figures = /^\d{1,2}(?:[\s.|,–-]{1,4}\d{1,2}){3,12}$/;

/** "0 1 2 3 4 5" with none of it ringed. */
function isScale(said: string): boolean {
  if (line.test(said)) return true;
  if (!figures.test(said)) return false;
  const all = (said.match(/\d{1,2}/g) ?? []).map(Number);
  return all.every((one, n) => n === 0 || one === (all[n - 1] as number) + 1);
}

/** "1. ...... 2. ......", "i. ii. iii." */
const numbers = /^(?:[ivx]{1,4}[.)]\s*){2,10}$|^(?:[a-h][.)]\s*){2,8}$|^(?:(?:\d{1,2}|[a-h])[.)]\s*(?:[._…]{2,60}|…)\s*){1,10}$/;

const asking = '(?:(?:who|what|when|where|how|why|which|whom|by|with|to|for|and|or|if|yes|so)\\b[\\s,/&]*){1,8}';
const ownLabel = "(?:yes ?\\/ ?no|y ?\\/ ?n)?[\\s.,–-]{0,3}\\p{L}[\\p{L}'’/ ]{0,28}(?:\\([^()\\r\\n]{1,24}\\))?[:=]";
const unanswered = '(?:[\\s/_.–-]|\\/ ?\\d{1,3}\\b)*';
const labelsOnly = new RegExp(`^(?:(?:${ownLabel}|${asking}\\?)${unanswered}){1,8}$`, 'iu');
const questionWords = new RegExp(`^(?:(?:yes ?\\/ ?no|y ?\\/ ?n)[\\s.,–-]*)?(?:${asking}\\?\\s*){1,6}$`, 'i');

/** A writer's own sentence has figures and words of others in it; a form has neither. */
const holdsMore = /["“”]|\d/;
const asksWriter =
  '(?:use|keep|write|record|ask|include|describe|think|be|try to (?:use|keep|write)|max|up to|one|two|three|what|how|who|when|where|why|which)';
const toWriter = [
  new RegExp(`^(?:prompts?|guidance|instructions?|help ?text|hints?|tips?|note to (?:writer|staff))\\s?[:–-]\\s*${asksWriter}\\b`, 'i'),
  /^(?:think about|mention|ask about)\s?:(?: ?\p{Ll}[\p{Ll} ]{1,24},){1,8} ?(?:and )?\p{Ll}[\p{Ll} ]{1,24}$/iu,
  /^(?:please )?(?:tick|circle|delete|highlight)\b[^:.\r\n]{0,32}:/i,
  /^if (?:yes|so|other|any|applicable)\b[,:]?\s*(?:please |then )?(?:give|say|state|what|who|when|how|why|which|describe|specify|details?|explain)\b[^.,;]{0,24}$/i,
  /^skip (?:this )?(?:if|when|unless) [^.,;]{2,32}$/i,
  /^(?:to be filled|for completion|complete|fill (?:this )?in) (?:at|during|by|after|before) (?:the |a )?(?:first|every|each|initial|final|allocated|duty|nurse|worker|clinician|ward|doctor)\b[^.,;]{0,32}$/i,
];
const question = /^(?:what|how|who|when|where|why|which)\b[^.!]{2,80}$/i;

const fieldOfForm = '(?:field|section|box|question|part|page|tab|row)';
const ofForm = [
  // Lines are also what somebody snorts: alone they are the form's only where it sets a limit.
  /^(?:(?:max(?:imum)?|min(?:imum)?|up to|no more than|limit)\.?:? ?\d{1,4} ?(?:words?|chars?|characters?|lines?|sentences?)|\d{2,4} ?(?:words?|chars?|characters?)|0 characters)(?: (?:max(?:imum)?|or (?:less|fewer)|left|remaining|only))?$/i,
  /^(?:\d|one|two|three|a few|short|brief) (?:lines?|sentences?|words?|paragraphs?) (?:only|max(?:imum)?|please|or (?:less|fewer))$/i,
  new RegExp(`^(?:this ${fieldOfForm} is )?(?:required|mandatory|optional|compulsory)(?: ${fieldOfForm})?$`, 'i'),
  /^(?:for )?(?:office|admin|internal|official|staff) use(?: only)?$/i,
  new RegExp(
    `^(?:this ${fieldOfForm} (?:is |was |has been )?)?(?:(?:intentionally|deliberately) )?(?:left |leave |kept )?blank(?: (?:on purpose|for now|intentionally|at present))?$`,
    'i',
  ),
  /^(?:\+ ?)?add(?: (?:another|row|new|item|entry|line|comment)s?)? ?\+?$/i,
  /^(?:edit|save(?: draft)?|not started|in draft|no (?:text|entries|items|results|records)(?: yet)?|status ?[:-] ?(?:not started|draft|incomplete|open)|free ?text(?: (?:box|field))?(?: \d{2,4} ?\w*)?|drop ?down|(?:show|read) more|d\.?k\.?)$/i,
  /^(?:in |use )?(?:their|his|her|your|the (?:client|child|person|patient|young person)['’]s|(?:client|child|yp|pt)['’]?s)(?: own)? words(?: (?:please|only|if possible))?$/i,
];

/** What a form tells its writer, or asks of them: the answer may stand below. `isQuestionAnswer`: the field is for questions. */
export function isOfForm(words: string, isQuestionAnswer: boolean): boolean {
  if (words.length > longest) return false;
  const said = bare(words);
  const isAsking = said.includes('?');
  if (labelsOnly.test(said) || questionWords.test(said)) return !(isAsking && isQuestionAnswer);
  const whole = said.replace(/^[\s*•–-]+|[\s*.]+$/g, '');
  if (ofForm.some((one) => one.test(whole))) return true;
  if (holdsMore.test(said) || /[\r\n]/.test(said)) return false;
  // A question by itself may be somebody's; one that is set off by signs is the form's.
  return toWriter.some((one) => one.test(said)) || (said !== words.trim() && !isQuestionAnswer && question.test(said));
}

/** Choices with none made, scales, numbers with nothing behind them, and what was struck through. `isOfDeeds`: the field is for what somebody will do. */
export function isUntouched(words: string, isOfDeeds: boolean): boolean {
  if (words.length > longest) return false;
  if (isStruck(words) || isUnticked(words, isOfDeeds)) return true;
  const said = bare(words);
  return numbers.test(said) || isScale(said) || offered.test(said) || isCircles(said) || yesOrNo.test(said);
}

const asksToChoose = /[([][^()[\]]{0,24}\b(?:delete|circle|tick|select|choose|strike|highlight|underline|one of)\b/i;
const choices = /^[^/|\r\n]{1,40}(?:[/|][^/|\r\n]{1,40}){2,12}$/;

/** "Decision (delete as applicable): Core / Specific / elsewhere": `label` asks for a choice, and nobody made it. */
export function isUnchosen(label: string, words: string): boolean {
  if (!asksToChoose.test(label) || words.length > longest) return false;
  return choices.test(words.trim()) && !/["“”]/.test(words);
}
