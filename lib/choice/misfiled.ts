/**
 * Is a note about somebody other than the client at the top of the page? Looked for where notes name their subject: "Client:",
 * "<Name>'s view", the first person present. A name is compared whole: siblings may differ by one letter.
 */
import type { NoteFacts } from './facts.ts';
import { findName, givenNames, isSamePerson } from './names.ts';
import { isShortFor } from './nicknames.ts';
import { findPhrase, isWordUnit, linesOf, sentencesOf } from './words.ts';

const VIEW_WORDS = [
  "'s view",
  "'s own view",
  "'s perspective",
  "'s own words",
  "'s words",
  "'s take",
  "'s wishes",
  "'s voice",
  "'s story",
  "'s account",
  "'s hopes",
];
const NAME_LABELS = ['name', 'client', 'client name', 'patient', 'patient name', 're', 'young person', 'yp', 'child', 'service user'];
const NO_NAMES = [
  'mum',
  'mom',
  'mother',
  'dad',
  'father',
  'parent',
  'parents',
  'carer',
  'carers',
  'family',
  'child',
  'client',
  'person',
  'patient',
  'people',
  'user',
  'yp',
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'step',
  'nan',
  'gran',
  'grandma',
  'grandad',
  'aunt',
  'uncle',
  'sister',
  'brother',
  'foster',
  'both',
  'all',
  'everyone',
  'the',
  'teacher',
  'school',
  'referrer',
  'worker',
  'clinician',
  'social',
  'young',
  'client',
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'nurse',
  'interpreter',
  'gp',
  'senco',
  'tutor',
  'grandparent',
  'grandparents',
  'guardian',
  'staff',
  'team',
  'girl',
  'boy',
  'adult',
  'whanau',
  'by',
  'in',
  'on',
  'at',
  'with',
  'alone',
  'video',
  'telephone',
  'phone',
  'named',
  'key',
  'self',
];

/** The word with a capital that starts at or after `at`, folded; null for everyday words. */
function nameFrom(text: string, at: number): string | null {
  let start = at;
  while (start < text.length && !isWordUnit(text.charAt(start))) start += 1;
  let end = start;
  while (end < text.length && (isWordUnit(text.charAt(end)) || (text.charAt(end) === '-' && isWordUnit(text.charAt(end + 1))))) end += 1;
  const word = text.slice(start, end);
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  const folded = word.toLowerCase();
  return isCapital && word.length > 1 && !NO_NAMES.includes(folded) ? folded : null;
}

function nameBefore(text: string, end: number): string | null {
  let start = end;
  while (start > 0 && (isWordUnit(text.charAt(start - 1)) || text.charAt(start - 1) === '-')) start -= 1;
  return nameFrom(text.slice(start, end), 0);
}

/** Names whose view is given under a heading of their own. */
function viewNames({ own, folded }: NoteFacts): readonly string[] {
  const names: string[] = [];
  for (const words of VIEW_WORDS) {
    for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
      const name = nameBefore(own, at);
      if (name !== null) names.push(name);
    }
  }
  return names;
}

/** "Client: Jordan Blake" among the first lines. */
function labelledName({ own, folded }: NoteFacts): string | null {
  for (const line of linesOf(own).slice(0, 8)) {
    const colon = folded.indexOf(':', line.start);
    if (colon === -1 || colon > line.end || !NAME_LABELS.includes(folded.slice(line.start, colon).trim())) continue;
    const rest = own.slice(colon + 1, line.end).split(',');
    // "BLAKE, Jordan": the given name stands behind the comma.
    const isFamilyFirst = rest.length > 1 && (rest[0] ?? '').trim().split(' ').length === 1;
    const name = nameFrom(isFamilyFirst ? (rest[1] ?? '') : (rest[0] ?? ''), 0);
    if (name !== null) return name;
  }
  return null;
}

/** The person whom the first words say was met: "Choice appointment with Jacob and his mum". */
function leadName({ own, folded, lead }: NoteFacts): string | null {
  const start = folded.indexOf(lead);
  for (const word of ['with', 'met', 'saw', 'seen']) {
    const at = findPhrase(lead, word);
    const name = at === -1 || start === -1 ? null : nameFrom(own.slice(start + at + word.length, start + at + word.length + 24), 0);
    if (name !== null) return name;
  }
  return null;
}

/** "Attended: Declan and his dad" in the first words, or a note that opens with who came: "Declan came with his dad." */
function cameName({ own, folded, lead }: NoteFacts): string | null {
  const start = folded.indexOf(lead);
  if (start === -1) return null;
  for (const label of ['attended:', 'present:', 'seen:', 'in attendance:']) {
    const at = lead.indexOf(label);
    if (at !== -1) return nameFrom(own.slice(start + at + label.length, start + at + label.length + 24), 0);
  }
  const [, second = ''] = lead.split(' ', 2);
  return ['came', 'attended', 'arrived', 'joined'].includes(second) ? nameFrom(own.slice(start, start + 24), 0) : null;
}

/** The words of all notes that name the client, together: made once for a record. */
const ownWords = new WeakMap<readonly NoteFacts[], ReadonlySet<string>>();

function wordsBesideClient(all: readonly NoteFacts[], given: readonly string[]): ReadonlySet<string> {
  const known = ownWords.get(all);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const { folded } of all) {
    if (!given.some((name) => findName(folded, name) !== -1)) continue;
    for (const word of folded.split(/[^\p{L}-]/u)) words.add(word);
  }
  ownWords.set(all, words);
  return words;
}

/** Someone came, is named again, and no note that names the client knows of them: a session with somebody else. */
function isStranger(name: string, facts: NoteFacts, all: readonly NoteFacts[], given: readonly string[]): boolean {
  return timesNamed(facts.folded, name) > 1 && !wordsBesideClient(all, given).has(name);
}

function timesNamed(folded: string, name: string): number {
  let times = 0;
  for (let at = findName(folded, name); at !== -1; at = findName(folded, name, at + 1)) times += 1;
  return times;
}

/** A name that the record uses for its client throughout (a short or preferred form), while the full form is hardly used. */
function isUsedThroughout(name: string, given: readonly string[], facts: NoteFacts, all: readonly NoteFacts[]): boolean {
  const others = all.filter((other) => other !== facts && other.note.text !== null);
  const uses = others.filter((other) => timesNamed(other.folded, name) > 0).length;
  const fullUses = others.filter((other) => given.some((full) => timesNamed(other.folded, full) > 0)).length;
  return uses > 0 && uses * 2 >= others.length && uses > fullUses;
}

/** Ways to say that a client goes by another name. */
const GOES_BY = ['known as', 'goes by', 'prefers', 'preferred name', 'preferred name:', 'likes to be called'];

/** "Tobias (Toby)", or "Tobias, 13, known as Toby" in one sentence. */
function isDeclared(name: string, given: readonly string[], { folded }: NoteFacts): boolean {
  if (given.some((full) => folded.includes(`${full} (${name})`))) return true;
  if (!GOES_BY.some((words) => findPhrase(folded, `${words} ${name}`) !== -1)) return false;
  return sentencesOf(folded).some(({ start, end }) => {
    const sentence = folded.slice(start, end);
    return (
      GOES_BY.some((words) => findPhrase(sentence, `${words} ${name}`) !== -1) && given.some((full) => findName(sentence, full) !== -1)
    );
  });
}

/** A short form of the client's name, while no note speaks of both as of two people. */
function isShortForm(name: string, given: readonly string[], all: readonly NoteFacts[]): boolean {
  const full = given.filter((each) => isShortFor(name, each));
  if (full.length === 0) return false;
  return !all.some(
    (note) => timesNamed(note.folded, name) > 0 && full.some((each) => timesNamed(note.folded, each) > 0) && !isDeclared(name, given, note),
  );
}

/** The note's subject is somebody other than the client. False where the note does not say. */
export function namesSomebodyElse(facts: NoteFacts, all: readonly NoteFacts[], clientName: string): boolean {
  const given = givenNames(clientName);
  if (facts.note.text === null || given.length === 0) return false;
  const isClient = (name: string) =>
    given.includes(name) ||
    all.some((note) => isDeclared(name, given, note)) ||
    isShortForm(name, given, all) ||
    isUsedThroughout(name, given, facts, all);
  const labelled = labelledName(facts);
  if (labelled !== null) return !isClient(labelled);
  const views = viewNames(facts);
  if (views.some(isClient)) return false;
  const present = facts.fields.get('people_present');
  const presentWords = present === undefined ? '' : facts.folded.slice(present.at.start, present.at.end);
  if (given.some((name) => findName(presentWords, name) !== -1)) return false;
  const isClientNamed = given.some((name) => timesNamed(facts.folded, name) > 0);
  const came = cameName(facts);
  if (came !== null && !isClientNamed && !isClient(came) && isStranger(came, facts, all, given)) return true;
  const first = present === undefined ? leadName(facts) : nameFrom(facts.own.slice(present.at.start, present.at.end), 0);
  if (first !== null && views.includes(first)) return !isClient(first);
  if (isClientNamed) return false;
  if (views.length > 0) return true;
  if (first === null || facts.headed < 3 || isSamePerson(facts.note.author, `${first} ${facts.note.author.split(' ').at(-1) ?? ''}`))
    return false;
  return !isClient(first) && timesNamed(facts.folded, first) > 1;
}
