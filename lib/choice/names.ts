/**
 * Whose name is it? Record systems write one person in many ways ("OKONJO, Tamsin (Psychology)", "T. Okonjo"), and two
 * people in nearly one ("Okonjo" and "Okonjo-Rees", siblings one letter apart). Names are compared whole, never by likeness.
 */
import { findPhrase, fold, isWordUnit } from './words.ts';

interface PersonName {
  readonly given: string;
  readonly family: string;
}

const TITLES = ['dr', 'mr', 'mrs', 'ms', 'miss', 'mx', 'prof', 'professor', 'sister', 'nurse', 'rev'];

function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const unit of text) {
    if (unit === '(' || unit === '[') depth += 1;
    else if (unit === ')' || unit === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += unit;
  }
  return kept;
}

/** "Hattie Brearley OT", "C Devlin RMN": letters behind a name say what somebody is. In a name all in capitals nothing tells them apart. */
function withoutLetters(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length < 3 || !words.some((word) => /\p{Ll}{2}/u.test(word))) return text;
  const last = words.findLastIndex((word) => !/^(?:\p{Lu}{2,6}|[BM]Sc|PhD|MPhil|DClinPsych?|DClin|BNurs|\(?Hons\)?)[,.]?$/u.test(word));
  return last < 1 ? text : words.slice(0, last + 1).join(' ');
}

/** Words of a name without titles and dots: letters, hyphens and apostrophes stay together. */
function nameWords(text: string): readonly string[] {
  return fold(text)
    .split(/[\s.]/)
    .map((word) => word.replace(/[^\p{L}'-]/gu, ''))
    .filter((word) => word !== '' && !TITLES.includes(word));
}

function personFrom(text: string): PersonName | null {
  const [before = '', after = ''] = withoutLetters(text).split(',');
  const first = nameWords(before);
  const second = nameWords(after);
  const isFamilyFirst = first.length === 1 && second.length > 0;
  const family = isFamilyFirst ? first[0] : first.at(-1);
  const given = isFamilyFirst ? second[0] : first[0];
  if (family === undefined || given === undefined || (!isFamilyFirst && first.length < 2)) return null;
  return { given, family };
}

/** Everyone named in an author line: "Duty - P. Rane", "K Adeyemi & R Bevan". */
function peopleIn(line: string): readonly PersonName[] {
  return withoutBrackets(line)
    .split(/ - | – | — |\/|&|;| and | with /)
    .map(personFrom)
    .filter((person) => person !== null);
}

function isSameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** The same person, allowing for an initial and for family name first. */
export function isSamePerson(line: string, name: string): boolean {
  const wanted = personFrom(withoutBrackets(name));
  if (wanted === null) return fold(line).trim() !== '' && fold(line).trim() === fold(name).trim();
  return peopleIn(line).some((person) => person.family === wanted.family && isSameGiven(person.given, wanted.given));
}

/** Where `name` stands as whole words; a hyphen belongs to a name ("Okonjo" is not in "Okonjo-Rees"). -1 when it does not. */
export function findName(folded: string, name: string, from = 0): number {
  for (let at = findPhrase(folded, name, from); at !== -1; at = findPhrase(folded, name, at + 1)) {
    const joinsBefore = folded.charAt(at - 1) === '-' && isWordUnit(folded.charAt(at - 2));
    const joinsAfter = folded.charAt(at + name.length) === '-' && isWordUnit(folded.charAt(at + name.length + 1));
    if (!joinsBefore && !joinsAfter) return at;
  }
  return -1;
}

/** The family name, folded; null when the name can't be taken apart. No text names the person without it. */
export function familyName(name: string): string | null {
  return personFrom(withoutBrackets(name))?.family ?? null;
}

/** The person is named in a stretch of text, by given name or initial and family name. */
export function isNamedIn(text: string, name: string): boolean {
  const person = personFrom(withoutBrackets(name));
  if (person === null) return false;
  const folded = fold(text);
  for (let at = findName(folded, person.family); at !== -1; at = findName(folded, person.family, at + 1)) {
    const before = nameWords(folded.slice(Math.max(0, at - 40), at)).at(-1) ?? '';
    const after =
      folded.charAt(at + person.family.length) === ',' ? (nameWords(folded.slice(at + person.family.length + 1, at + 60))[0] ?? '') : '';
    if ((before !== '' && isSameGiven(before, person.given)) || (after !== '' && isSameGiven(after, person.given))) return true;
  }
  return false;
}

/** The client's given names, folded; [] when the page's name can't be taken apart. */
export function givenNames(clientName: string): readonly string[] {
  const plain = withoutBrackets(clientName);
  const [before = '', after = ''] = plain.split(',');
  const given = after.trim() === '' ? nameWords(before).slice(0, -1) : nameWords(after);
  if (given.length > 0) return given.filter((word) => word.length > 1);
  return nameWords(plain).slice(0, 1);
}
