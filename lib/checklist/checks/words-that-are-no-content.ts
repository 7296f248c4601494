/**
 * Words that look like an answer and are none. Works on the first 240 characters of a body: longer bodies have content.
 */
import type { Because } from '../types.ts';
import { labelKey } from '../words.ts';
import { leftOpen } from './left-open.ts';
import { barePlaceholders, elsewhere, negatives, placeholders, untouchedChoices, yesNo } from './phrases.ts';
import { ticked } from './untouched.ts';

export type NoContent = Extract<Because, 'placeholder' | 'no-answer' | 'nothing-after-heading' | 'refers-elsewhere'>;

/** Phrases by their first word: nearly every body begins with a word that opens none. */
type Openers = ReadonlyMap<string, readonly string[]>;

function openersOf(phrases: readonly string[]): Openers {
  const openers = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(' ', 1)[0] ?? '';
    openers.set(first, [...(openers.get(first) ?? []), phrase]);
  }
  return openers;
}

const placeholderOpeners = openersOf(placeholders);
const bareOpeners = openersOf(barePlaceholders);
const elsewhereOpeners = openersOf(elsewhere);
const negativeOpeners = openersOf(negatives);

function beginsWith(key: string, openers: Openers): number {
  const gap = key.indexOf(' ');
  let longest = -1;
  for (const phrase of openers.get(gap < 0 ? key : key.slice(0, gap)) ?? [])
    if (key.startsWith(phrase) && (key.length === phrase.length || key.charCodeAt(phrase.length) === 32))
      longest = Math.max(longest, phrase.length);
  return longest;
}

function wordCount(words: string): number {
  let count = words === '' ? 0 : 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** A letter that no filler is made of: a quick no for nearly every body. */
const plainLetter = /[a-ce-ln-wA-CE-LN-W]/;
const mayHideTags = /[<&]/;

/** Only signs, or the same filler letter again and again. */
function isFiller(words: string): boolean {
  if (plainLetter.test(words) && !mayHideTags.test(words)) return false;
  const bare = words.replaceAll(/<[^<>]{0,80}>|&nbsp;/g, '').replaceAll(/[\s\p{P}\p{S}\p{C}\p{M}\u00a0]/gu, '');
  return bare === '' || /^(?:x+|z+|\.+)$/i.test(bare) || /^(?:dd|mm|yy|yyyy)+$/i.test(bare);
}

const twoLetters = /[a-zA-Z]{2}/;

const blankSign = /__|\?|…|\.{3}/;
const blank = /_{2,}|\?|…|\.{3,}/g;
const besideBlanks =
  /\b(?:goals?|scores?|ratings?|rated|now|start|today|out of \d{1,3}|\p{L}{1,2} ?\d{0,2})\b|\/ ?\d{1,3}|[\s:=;,()/–-]/giu;
const figuresOfForm = /\p{L}{1,2} ?\d{1,2}|goals? ?\d|(?:\/|out of) ?\d{1,3}/giu;
/** "Who: ____ When: ____", "Date: __/__/__". */
const labelled = /(?:\p{Lu}[\p{L}\d'’/&-]{0,16}(?: [\p{L}\d'’/&-]{1,12}){0,2}[:=?]\s?)?(?:_{2,}[\s/.–-]{0,4})+/gu;

/** "?/10", "G1 __ G2 __ G3 __": what a form asks for, with nothing in its blanks. */
function isBlanks(words: string): boolean {
  if (words.includes('__') && words.replaceAll(labelled, '').trim() === '') return true;
  if (!blankSign.test(words)) return false;
  const bare = words.replaceAll(blank, '');
  return !/\d/.test(bare.replaceAll(figuresOfForm, '')) && bare.replaceAll(besideBlanks, '') === '';
}

/** Bullets and numbers with nothing after them: "a)\n b)\n c)". */
function isEmptyList(words: string): boolean {
  if (twoLetters.test(words)) return false;
  return words.split(/[\r\n]+/).every((line) => /^\s*(?:(?:\d{1,2}|[a-zA-Z])[.)]|[-*•])?\s*$/.test(line));
}

/** "No goals identified at this time as intoxicated" is none, however long the reason; wanting time to think is an answer. */
const noneNamed = /^(?:no|nil) (?:clear |specific |new |current |agreed )?(?:goal|aim|target|plan|decision)\b(?: \w+){0,10}$/;
const wantsTime = /\b(?:declin\w*|think|reflect|return|want\w*|ready|decid\w*|prefer\w*)\b/;

/** One of the five decisions at the Choice Point is "no further service": that nothing follows, is decided. */
const nothingFollows =
  /^no (?:further|more) (?:services?|input|appointments?|sessions?|contact|work|interventions?|treatment|actions?|follow ups?|involvement|help|support)\b/;

const bracketedPrompt = /^\s*\([^()]{0,160}\)\s*\.?$/;
const promptSigns = /\?|\be\.?g\b|\bmax\b|\binclude\b|\bplease\b|\bdescribe\b|\bstate\b/i;
const question = /^(?:what|how|who|when|where|why|which|is|are|do|does|did|can|could|has|have)\b[^.!\r\n"“]{3,110}\?\s*$/i;
const asked = /\b(?:you|your|client|patient|pt|young person|yp|family|they|we|service user|person)\b/i;

/** "(substances, route, who with, where)": what to write about, in brackets. */
const bracketedList = /^\s*\((?:[\p{Ll} /&'’-]{2,28}[,;/]){2,12}[\p{Ll} /&'’.-]{2,28}\)\s*$/u;

/** What a template tells its writer to do. Only without figures, names or quotation marks is it still the template's. */
const instruction =
  /^\s*(?:<[a-z]{1,6}>)?(?:please )?(?:include|describe|state|identify|document|summari[sz]e|specify|outline|detail|list any|list all|consider|pertinent|give details|record (?:any|all|the))\b(?![^\r\n]*(?:\d|["“]))[^\r\n]{6,160}$/iu;
/** "(use verbatim quotes)", "[enter one goal]": brackets that tell the writer what to do. */
const bracketedInstruction =
  /^\s*[([](?:please |do not |to )?(?:use|record|insert|add|tick|delete|circle|complete|enter|write|list|give|refer|ask|consider|specify|document|describe|include|state|note|attach|see guidance|summari[sz]e|outline|detail|free text|one per line|in (?:their|the|his|her) own words)\b[^()[\]]{0,120}[)\]]\s*\.?$/i;

const box = '[☐□▢◻⬜❏❑]|\\[ ?\\]|\\( \\)';
const choiceWords =
  /^(?:none|nil|some|yes|no|y|n|low|medium|moderate|high|given|sent|made|done|not|email|e-mail|referral|leaflet|info|information|discussed|agreed|declined|other|client|parent|carer|worker|self|home|school|if|describe|specify|details?|and|or|known|present|absent|completed|offered)\b/i;
const boxes = new RegExp(box, 'u');

/** Boxes with a choice beside each, and none of them ticked: "☐ none ☐ some – describe". Boxes before tasks are a list of tasks. */
function isUnticked(words: string): boolean {
  if (!boxes.test(words.slice(0, 4)) || ticked.test(words)) return false;
  const items = words
    .split(boxes)
    .map((item) => item.trim())
    .filter(Boolean);
  return items.every((item) => choiceWords.test(item) && item.split(/\s+/).length <= 4);
}

/** "Core / Specific / Elsewhere (delete as needed)": a choice that nobody made. */
const undeleted =
  /^[^/\r\n]{1,40}(?:\/[^/\r\n]{1,40}){1,12}[([](?:please )?(?:delete|circle|tick|select|choose|strike|highlight|underline)\b[^()[\]\r\n]{0,60}[)\]]\s*\.?$/i;

/** "Self / Partner / Referred / Other": all that a template offers, and no choice made. */
const offered =
  /^(?:[\p{L}-]{2,16}(?: [\p{L}-]{1,16}){0,2} ?\/ ?){2,10}(?:other|others|none|neither|unknown|refused|declined|elsewhere|n\/?a|not known)\.?$/iu;

/** "email / referral / info": what may be sent, and not what was. */
const sendable = '(?:e-?mails?|referrals?|info(?:rmation)?|leaflets?|letters?|texts?|phone|calls?|signpost(?:ing|ed)?|none|nil)';
const offeredToSend = new RegExp(`^${sendable}(?: ?/ ?${sendable}){2,8}\\.?$`, 'i');

/** "(student to complete with supervisor)" */
const stillToWrite =
  /^\s*[([][\w'’ ]{0,24}\b(?:to|will|needs to|must) (?:complete|fill(?: in| out)?|add|finish|write(?: up)?|update|type(?: up)?|enter|do)\b[^()[\]]{0,48}[)\]]\s*\.?$/i;

/** "attached? Y / N" */
const asksYesNo = /^(?:\S+ ){0,4}\S*\?? ?\(?(?:y ?\/ ?n|yes ?\/ ?no)\)?\s*\??$/i;

const caseMatters = /[\p{Ll},] \p{Lu}\p{Ll}/u;

/** A template's own prompt that nobody wrote over: "(what would they like to achieve?)". */
export function isPrompt(words: string): boolean {
  if (bracketedInstruction.test(words) || undeleted.test(words.trim()) || offered.test(words.trim())) return true;
  if (offeredToSend.test(words.trim()) || stillToWrite.test(words)) return true;
  if (bracketedPrompt.test(words)) return promptSigns.test(words) || bracketedList.test(words);
  if (instruction.test(words)) return !caseMatters.test(words);
  return question.test(words.trim()) && asked.test(words);
}

/** "See again in a fortnight", "see dad without a row": nothing written elsewhere is meant. "The same, without the diary" says what. */
const seen =
  /^see (?!.*\b(?:above|below|previous|prev|last|earlier|note|letter|plan|form|attached|sheet|front|referral(?! team)|other|section|file|report|assessment|summary|document|doc|page|overleaf|risk|screen|tab|record|entry|email|chart|minute|system|card|clerking|log|drug chart|prescription|entry|proforma|tracker|matrix)\b)/;
const sameBut = /^(?:same|unchanged|no change|as before|as above)\b.* (?:plus|but|without|with|except|apart|minus|only|now) /;

/** "Unchanged – hold the dog for five minutes" says it again. */
const saidAgain = /^\s*(?:(?:the )?same|unchanged|no change|as before)\s?[:–—-]\s?[^\s]{1,40} \S/i;

/** Who is seen, or when: "see GP", "see weekly". */
const whomOrWhen =
  /^see (?:him|her|them|me|us|you|again|mum|dad|nan|gp|dr|doctor|nurse|psychiatrist|consultant|friends?|family|weekly|fortnightly|monthly|daily|tomorrow|today|next|in|on|at|mon|tue|wed|thu|fri|sat|sun)/;
/** "see RiO", "see matrix": one word more is a place to look at. */
const pointsTo = /^see \S+$/;

function goesOn(key: string): boolean {
  if (pointsTo.test(key) && !whomOrWhen.test(key)) return false;
  return seen.test(key) || sameBut.test(`${key} `);
}

/** Null when it is content. `isQuestionAnswer`: the field is for questions, so a question answers it. */
export function judgeWords(words: string, isNegativeAnswer: boolean, own: ReadonlySet<string>, isQuestionAnswer = false): NoContent | null {
  if (isFiller(words)) return words.trim() === '' ? 'nothing-after-heading' : 'placeholder';
  if (isEmptyList(words) || isBlanks(words) || isUnticked(words) || asksYesNo.test(words.trim())) return 'placeholder';
  if (/^\s*(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\([^)]*\.\.\.\))\s*\.?$/.test(words)) return 'placeholder';
  if (!isQuestionAnswer && isPrompt(words)) return 'placeholder';
  const open = isQuestionAnswer ? null : leftOpen(words);
  if (open) return open === 'open' ? 'placeholder' : 'refers-elsewhere';
  const key = labelKey(words.replace(/\bn\s?[/.]\s?a\b\.?/i, 'na'));
  if (own.has(key)) return 'placeholder';
  // "☑ Yes ☐ No" says yes.
  if (untouchedChoices.has(key)) return !ticked.test(words) ? 'placeholder' : isNegativeAnswer ? null : 'no-answer';
  const count = wordCount(key);
  const placeholder = beginsWith(key, placeholderOpeners);
  if (placeholder >= 0 && count - wordCount(key.slice(0, placeholder)) <= 5 && !/\d/.test(key.slice(placeholder))) return 'placeholder';
  const bare = beginsWith(key, bareOpeners);
  const isBare = bare >= 0 && count - wordCount(key.slice(0, bare)) <= (key.startsWith('nothing') ? 0 : 1);
  if (isBare && !(isNegativeAnswer && key.startsWith('nothing'))) return 'placeholder';
  if (count <= 8 && placeholders.some((phrase) => wordCount(phrase) > 1 && key.endsWith(` ${phrase}`))) return 'placeholder';
  if (yesNo.has(key)) return isNegativeAnswer ? null : 'no-answer';
  const pointer = beginsWith(key, elsewhereOpeners);
  if (pointer >= 0 && count <= 6 && !goesOn(key) && !saidAgain.test(words)) {
    if (isNegativeAnswer && (key.startsWith('no change') || key.startsWith('unchanged'))) return null;
    return 'refers-elsewhere';
  }
  if (isNegativeAnswer || nothingFollows.test(key)) return null;
  if (noneNamed.test(key) && !wantsTime.test(key)) return 'no-answer';
  const negative = beginsWith(key, negativeOpeners);
  return negative >= 0 && count - wordCount(key.slice(0, negative)) <= 3 ? 'no-answer' : null;
}
