/** Relatives, friends and others whom notes speak of beside the client, and what a sentence says of whom. */
import type { Words } from './said-words.ts';
import { isMember } from './word-classes.ts';

export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export type Gender = 'f' | 'm' | 'any';

const women = set(
  `mum mam mom mother stepmum stepmother aunt auntie aunty sister stepsister nan nana gran granny grandma grandmother wife girlfriend daughter niece
   godmother landlady goddaughter granddaughter`,
);
const men = set(
  `dad father stepdad stepfather uncle brother stepbrother grandad grandpa grandfather taid husband boyfriend son nephew godfather stepson godson
   grandson fella landlord`,
);
const either = set(`cousin friend mate neighbour flatmate housemate roommate classmate colleague partner ex lodger tenant twin sibling`);
const many = set(
  `cousins friends mates neighbours flatmates housemates roommates classmates colleagues siblings brothers sisters parents uncles aunts grandparents`,
);

/** Whether a relative or friend is a woman, a man, or may be either; null for everybody else. */
export function kinGender(word: string): Gender | null {
  if (women.has(word)) return 'f';
  if (men.has(word)) return 'm';
  return either.has(word) || many.has(word) ? 'any' : null;
}

const she = set('she shes shed shell');
const he = set('he hes hed hell');

export function pronounGender(word: string): Gender | null {
  if (she.has(word)) return 'f';
  return he.has(word) ? 'm' : null;
}

/** Behind these "her" stands for a person, not for whose something is. */
const afterPerson = set('in to and with for about at on but that when today since from by as up home again too over if because or out off');

/** The client as whom something is done to: "brought him", "for her". */
export function isClientMentioned({ words }: Words, from: number, gender: Gender): boolean {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (gender !== 'f' && (word === 'him' || he.has(word))) return true;
    if (gender !== 'm' && she.has(word)) return true;
    if (gender !== 'm' && word === 'her' && (at === words.length - 1 || afterPerson.has(words[at + 1] ?? ''))) return true;
  }
  return false;
}

const ofKin = set('his her');
/** So many words may stand between whose relative it is and the relative: "her older half brother". */
const longestAside = 3;

/** "Her brother": the client is a woman. How often it says so, less how often it says a man. */
export function clientGenderIn({ words }: Words): number {
  let sum = 0;
  words.forEach((word, at) => {
    if (!ofKin.has(word)) return;
    for (let next = at + 1; next < Math.min(words.length, at + longestAside); next += 1) {
      if (kinGender(words[next] ?? '') === null) continue;
      sum += word === 'her' ? 1 : -1;
      return;
    }
  });
  return sum;
}

/** What a sentence opens with before it says who: "Since then", "Last year". */
const openers = set(
  `and but so then also since now recently apparently last this that in on at the a an one his her their my our older younger elder eldest youngest half step
   big little twin late best close good old new own other both when while as after before year month week spring summer autumn winter january february
   march april may june july august september october november december unfortunately sadly however meanwhile`,
);

export interface Subject {
  readonly is: 'kin' | 'pronoun' | 'name';
  readonly gender: Gender;
  readonly at: number;
}

/** Who the sentence is about, as far as its first words say it. */
export function subjectOfSentence(said: Words): Subject | null {
  const { words } = said;
  for (let at = 0; at < Math.min(words.length, 8); at += 1) {
    const word = words[at] ?? '';
    const pronoun = pronounGender(word);
    if (pronoun) return { is: 'pronoun', gender: pronoun, at };
    const kin = kinGender(word);
    if (kin) return { is: 'kin', gender: kin, at };
    if (said.isCapital[at] && !openers.has(word) && isMember('@name', word, true)) return { is: 'name', gender: 'any', at };
    if (!openers.has(word)) return null;
  }
  return null;
}
