/**
 * A goal of somebody else beside the client's: "Samira: ring him without shouting", "Julie would like to stop asking", "Mrs Marsh's is to leave the
 * house". Who it is may be told by name or by what they are to the client; what they say of it is its rating, and what they say of another
 * goal is not. How they say it is a table: who, then a verb or "on hers", then the number.
 */
import type { Span } from '../note/types.ts';
import { withoutGoal } from './goal-words.ts';
import type { NumberedRating } from './listed-ratings.ts';
import { matchGoal } from './match.ts';
import { countsNothing, type NumberMention, numbersIn } from './numbers.ts';
import { GIVES, SAYS, STANDS } from './saying.ts';
import { sentencesOf } from './sentences.ts';
import { isToday } from './when.ts';

/** What people are to a client, each with its other names. */
const RELATIONS = [
  ['mum', 'mam', 'mom', 'mother', 'mummy', 'mams', 'stepmum', 'step-mum'],
  ['dad', 'father', 'daddy', 'stepdad', 'step-dad'],
  ['nan', 'gran', 'grandma', 'grandmother', 'nana', 'granny', 'nain', 'mamgu'],
  ['grandad', 'grandfather', 'grandpa', 'taid'],
  ['carer', 'foster carer', 'foster mum', 'foster dad'],
  ['partner', 'husband', 'wife', 'boyfriend', 'girlfriend'],
  ['brother'],
  ['sister'],
  ['aunt', 'auntie'],
  ['uncle'],
];
const RELATION = RELATIONS.flat().join('|');
const NAME = '(?:(?:Mrs?|Ms|Miss|Dr) )?\\p{Lu}[\\p{L}-]+';
const WHO = `(${NAME}|(?:(?:[hH]is|[hH]er|[tT]heir|[yY]our) )?(?:${RELATION}|Mum|Dad|Mam|Nan|Gran))`;
/** Each way to say in its wording, or right before it, whose goal one is. */
const OWNED = [
  new RegExp(`^["“]?${WHO}(?:(?: and | & |, )${WHO})?(?: \\([^()]{2,20}\\))?(?:['’]s(?: own)?(?: one| goal| hope)?)?:\\s`, 'u'),
  new RegExp(
    `^["“]?${WHO}(?: would (?:also )?like| wants?| hopes?| wishes)?(?: to|['’]s (?:own )?(?:one |goal |hope |aim |wish )?(?:is|was))\\b`,
    'u',
  ),
];
const OWNED_BEFORE = new RegExp(
  `(?:^|[.;,:\\n] ?|\\band )${WHO}['’]s (?:own )?(?:one |goal |hope |aim |wish )?(?:is|was)(?: to)?:? ?["“]?$`,
  'u',
);
/** What begins a wish and names nobody. */
const NOBODY = [
  'i',
  'to',
  'she',
  'he',
  'they',
  'you',
  'we',
  'who',
  'learn',
  'how',
  'where',
  'want',
  'able',
  'goal',
  'goals',
  'try',
  'start',
  'go',
  'get',
];

/** Names and relations in small letters, by which one person goes. */
export type Person = readonly string[];

function relativesOf(relation: string): readonly string[] {
  return RELATIONS.find((all) => all.includes(relation)) ?? [relation];
}

/** "Mum Samira", "Samira (mum)", "his mother, Julie": what a name is to the client, and the other way. */
function alsoCalled(who: string, texts: readonly string[]): Person {
  const titled = /^(mrs|ms|miss|mr) /.exec(who)?.[1];
  if (titled !== undefined) return [who, ...relativesOf(titled === 'mr' ? 'dad' : 'mum')];
  const all = texts.join('\n');
  if (RELATIONS.flat().includes(who)) {
    const named = new RegExp(
      `\\b(?:${relativesOf(who).join('|')})(?:,| is)? ?\\(?(\\p{Lu}\\p{Ll}{2,})|(\\p{Lu}\\p{Ll}{2,}),? \\(?(?:(?:his|her|their|the|your) )?(?:${relativesOf(who).join('|')})\\b`,
      'u',
    ).exec(all);
    const name = (named?.[1] ?? named?.[2])?.toLowerCase();
    return [...relativesOf(who), ...(name === undefined ? [] : [name])];
  }
  const name = who.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const told = new RegExp(
    `\\b(${RELATION})s?,? \\(?${name}\\b|\\b${name}(?:,| is)? \\(?(?:(?:his|her|their|the|your) )?(${RELATION})\\b`,
    'i',
  ).exec(all);
  const relation = (told?.[1] ?? told?.[2])?.toLowerCase();
  return [who, ...(relation === undefined ? [] : relativesOf(relation))];
}

/** "Swim: two lengths" is named by what it is about; a person is called so in the record again, and does something. */
function personCalled(said: string, texts: readonly string[], client: readonly string[]): Person | null {
  const who = said.toLowerCase().replace(/^(?:his|her|their|your) /, '');
  if (client.includes(who) || NOBODY.includes(who)) return null;
  const isPerson = RELATIONS.flat().includes(who) || /^(?:mrs?|ms|miss|dr) /.test(who);
  const acts = new RegExp(
    `\\b${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:['’]s|,|\\)| (?:and|is|has|was|${GIVES}|${SAYS}|asks|asked|wants|would)\\b)`,
    'u',
  );
  const person = alsoCalled(who, texts);
  return isPerson || person.length > 1 || texts.some((text) => acts.test(text)) ? person : null;
}

/** Whose goal it is, where it is somebody's beside the client's; else null. `before`: what stands right before the wording. */
export function personOf(wording: string, before: string, texts: readonly string[], client: readonly string[]): Person | null {
  const found = OWNED.map((way) => way.exec(wording)).find((one) => one !== null) ?? OWNED_BEFORE.exec(before);
  const people = [found?.[1], found?.[2]].filter((said) => said !== undefined).map((said) => personCalled(said, texts, client));
  // "Noah and Mum: talk before bed" is the client's own.
  return people.length === 0 || people.includes(null) ? null : people.flatMap((person) => person ?? []);
}

const SELF =
  /\b(?:hers|his own|her own|theirs|their own|herself|himself|themselves|own (?:one|goal))\b|\bhis (?:at |as |to |on )?(?:an? )?$/i;
const BETWEEN = '[^.;!?\\d]';

/** The ways in which somebody says a number: `before` it, from their name on. */
function waysOf(person: Person): readonly { readonly before: RegExp; readonly isOfSelf: boolean }[] {
  const who = `(?<![\\p{L}'’])(?:${person.join('|')})`;
  const small = '(?: (?:now|still|also|again|would|she|he|herself|himself)){0,2}';
  const stands = '(?: (?:is|was|at|now|still|on|to|up|down|has|have|gone|slipped|crept|stays|stayed|moved|today)){0,4}';
  return [
    // "Samira left hers at", "Mrs Marsh has leaving the house at", "Julie thinks"
    {
      before: new RegExp(
        `${who}${small},? (?:${GIVES}|${SAYS}|${STANDS}|is|was|has|scores?|went|came|goes|comes)\\b(?<gap>${BETWEEN}{0,60}?)(?:an? )?$`,
        'iu',
      ),
      isOfSelf: false,
    },
    // "Samira, on hers:", "Julie on her asking:"
    {
      before: new RegExp(`${who},? (?:on|for|with) (?<gap>(?:hers?|his|their|theirs)\\b${BETWEEN}{0,40}?)[:,]? (?:an? )?$`, 'iu'),
      isOfSelf: true,
    },
    // "Farid listening before he answers: he says"
    {
      before: new RegExp(
        `${who}(?<gap>${BETWEEN}{2,60}?): (?:s?he|they)(?: now)? (?:${GIVES}|${SAYS})(?: it)?(?: is| at)? (?:an? )?$`,
        'iu',
      ),
      isOfSelf: false,
    },
    {
      before: new RegExp(`(?:^|[,;:(] ?|\\band )${who}(?:['’]s)?(?<gap>(?: \\p{L}+){1,4}?)(?: (?:is|at|now|still)){0,2} $`, 'iu'),
      isOfSelf: false,
    },
    // "mum's six", "Ailsa's one is at"
    {
      before: new RegExp(`${who}['’]s(?<gap>(?: own)?(?: one| goal)?)(?: number| score)?${stands}[:,]? (?:an? )?$`, 'iu'),
      isOfSelf: false,
    },
    { before: new RegExp(`(?:^|[.;,] )${who}(?<gap>):${stands} (?:an? )?$`, 'iu'), isOfSelf: false },
  ];
}

/** Somebody else speaks in between. */
const ANOTHER = new RegExp(
  `(?:\\p{Lu}[\\p{L}-]+|\\b(?:${RELATION}|s?he|they|i))(?: (?:now|still|also|would))? (?:${GIVES}|${SAYS})\\b`,
  'u',
);

/** "From 4 to" stands between a name and the number of today. */
const FROM = /\bfrom (?:an? )?(?:10|\d) (?=to )/gi;

function saidBy(person: Person, before: string): { readonly lead: string; readonly stretch: string; readonly isOfSelf: boolean } | null {
  for (const way of waysOf(person)) {
    const found = way.before.exec(before.replace(FROM, ''));
    if (found === null) continue;
    const stretch = found.groups?.gap ?? '';
    if (ANOTHER.test(stretch)) return null;
    return {
      lead: before.slice(0, found.index),
      stretch,
      isOfSelf: way.isOfSelf || SELF.test(stretch) || /\bown\b|\bone\b|\bgoal\b/i.test(stretch),
    };
  }
  return null;
}

/** Behind the last stop before `lead` ends. */
const clauseOf = (lead: string) => lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(' and ')) + 1);

function goalSaid(
  goal: number,
  person: Person,
  sentence: string,
  number: NumberMention,
  goals: readonly string[],
  marks: readonly string[],
): boolean {
  const said = saidBy(person, sentence.slice(0, number.start));
  if (said === null || !isToday(withoutGoal(said.stretch, goals[goal] ?? ''), sentence.slice(number.end, number.end + 40))) return false;
  const behind = /^ (?:for|on|with|about) [^.;,\d]{2,60}/.exec(sentence.slice(number.end))?.[0] ?? '';
  if (/^ (?:for|on|with) (?:his|hers|theirs)(?: own)?$/.test(behind)) return true;
  const mark = marks.findIndex((one) => ` ${clauseOf(said.lead)} ${said.stretch} `.includes(` ${one} `));
  if (mark !== -1) return mark === goal;
  const named = matchGoal(`${said.stretch} ${behind}`, goals, 1) ?? (said.isOfSelf ? null : matchGoal(clauseOf(said.lead), goals, 1));
  return named === null ? said.isOfSelf : named === goal;
}

/** Ratings of goals by those whose goals they are. `people`: of each goal, or null where it is the client's. */
export function ratingsByOwners(
  text: string,
  goals: readonly string[],
  people: readonly (Person | null)[],
  marks: readonly string[],
): readonly NumberedRating[] {
  if (people.every((person) => person === null)) return [];
  const found = sentencesOf(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    return numbersIn(sentence).flatMap((number): readonly NumberedRating[] => {
      const goal = people.findIndex((person, index) => person !== null && goalSaid(index, person, sentence, number, goals, marks));
      if (goal === -1 || !countsNothing(text, span.start, sentence, number)) return [];
      const at = { start: span.start + number.start, end: span.start + number.saidEnd };
      return [{ goal, value: number.value, of: 10, at, isEarlier: false }];
    });
  });
  // Two numbers, and nothing says which is today's.
  return found.filter(({ goal, value }) => found.every((other) => other.goal !== goal || other.value === value));
}

/** "Saskia marks her mum at 7": the client's number on a goal that is another's. */
export function isByClient(text: string, at: Span, client: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at.start - 120), at.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf(',')) + 1,
  );
  return client.some((name) => new RegExp(`\\b${name}\\b(?: would| now| also)? (?:${GIVES}|${SAYS})\\b`, 'i').test(clause));
}
