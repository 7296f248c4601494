/**
 * Sentences about somebody else from end to end: their subject is a friend, a brother, another patient or whoever lives next door, and nothing in
 * them is said of the client. What they do, want or need is no answer to what is asked of the client.
 */
import { kinGender, set } from './people.ts';
import type { Words } from './said-words.ts';
import { isMember } from './word-classes.ts';

const longest = 30;
const openers = set('and but then also so yesterday today apparently meanwhile separately');
const ofWhom = set('his her their the my another one older younger elder eldest youngest half step big little twin late best old new');
/** Those who live a life of their own beside the client's: what parents and partners do is mostly of the client. */
const beside = set(
  'brother sister brothers sisters cousin cousins ex friend friends mate mates flatmate housemate flatmates housemates uncle aunt auntie nephew niece neighbour neighbours stepbrother stepsister colleague colleagues classmate roommate',
);
const owners = set('his hers theirs mine her their my');
const people = set(
  'client patient family resident pupil student person man woman boy girl lad lady gentleman child kid tenant neighbour patients people residents',
);
const articles = set('the a an one this that some young old older elderly');
const places = set('next opposite upstairs downstairs across in on from');
const elsewhere = set(
  'door bed room bay flat house class year form school ward group team corridor floor street table chair opposite another',
);

/** Where what is said of them begins: behind "his older brother", "a friend of hers". -1 where the sentence begins otherwise. */
function behindKin(words: readonly string[], from: number): number {
  let at = from;
  while ((ofWhom.has(words[at] ?? '') || words[at] === 'a') && at < from + 4) at += 1;
  if (at === from || !beside.has(words[at] ?? '')) return -1;
  at += 1;
  return words[at] === 'of' && owners.has(words[at + 1] ?? '') ? at + 2 : at;
}

/** Behind "another patient", "one of the other residents", "the lad next door", "the man in room 6". */
function behindStranger(words: readonly string[], from: number): number {
  let at = from;
  if (words[at] === 'one' && words[at + 1] === 'of') at += 2;
  let isOther = false;
  while (at < from + 5 && !people.has(words[at] ?? '')) {
    const word = words[at] ?? '';
    if (word === 'other' || word === 'another' || word === 'different') isOther = true;
    else if (!articles.has(word)) return -1;
    at += 1;
  }
  if (at === from || !people.has(words[at] ?? '')) return -1;
  at += 1;
  if (!places.has(words[at] ?? '')) return isOther ? at : -1;
  for (let place = at; place < at + 5; place += 1)
    if (elsewhere.has(words[place] ?? '')) return /^\d+$/.test(words[place + 1] ?? '') ? place + 2 : place + 1;
  return isOther ? at : -1;
}

const ofTheClient = set('him he she they them hes shes theyre hed shed client pt patient');
/** What others say or find is of the client, and so is what is done to them. */
const telling =
  /^(?:sa(?:id|ys)|tells?|told|think\w*|thought|worr\w+|concern\w*|notice\w*|found|finds|saw|sees|seen|rang|called|brought|brings|describe\w*|mention\w*|rais\w+|report\w*|feels?|felt|knows?|knew|asked|suggest\w*|recommend\w*|encourag\w*|persuad\w*|sent|referred|drove|dragged|convinced|gave|took|lives|can|help\w*|joined|attended|present|accompan\w*|wait\w*)$/;
/** "His brother and mum", "her friend with her": the subject goes on. */
const joining = set('and with in both me s');
const dates = /days$|^may$/;
const told = 2;

const isPassive = (word: string | undefined): boolean => /^(?:was|were|been|is|got)$/.test(word ?? '');

/** Is anything behind `at` said of the client, or told by somebody? */
function isOfClient({ words, isCapital }: Words, at: number): boolean {
  return words.some((word, n) => {
    if (n < at) return false;
    if (ofTheClient.has(word)) return true;
    if (n === at && joining.has(word)) return true;
    if (n < at + told && telling.test(word) && !isPassive(words[n - 1])) return true;
    // A name right behind "his brother" is the brother's.
    return n > at && isCapital[n] === true && isMember('@name', word, true) && !dates.test(word) && kinGender(words[n - 1] ?? '') === null;
  });
}

function isAbout(said: Words, behind: (words: readonly string[], from: number) => number): boolean {
  const { words } = said;
  if (words.length > longest) return false;
  const from = openers.has(words[0] ?? '') ? 1 : 0;
  const at = behind(words, from);
  return at > 0 && at < words.length && !isOfClient(said, at);
}

/** "Her brother went to the group in 2019", "a friend of his wants Sundays off". */
export function isAllOfKin(said: Words): boolean {
  return isAbout(said, behindKin);
}

const mayHappen = /^(?:could|may|might|risks?|likely|vulnerable|himself|herself|themselves)$/;
const suffered = /^(?:threatened|attacked|assaulted|bullied|hurt|exploited|abused|groomed|robbed|hit|beaten|stabbed)$/;

/** "His brother may stop answering the door", "her sister is at risk of it": what may happen to them. */
export function mayHappenToKin(said: Words): boolean {
  return isAllOfKin(said) && said.words.slice(0, 8).some((word) => mayHappen.test(word));
}

/** "The brother is being threatened": done to them. */
export function isSufferedByKin({ words }: Words): boolean {
  return words.some((word, at) => suffered.test(word) && /^(?:being|been|was|were|is|got)$/.test(words[at - 1] ?? ''));
}

/** "Another client slammed on Saturday", "the lad next door wants a bike". */
export function isAllOfStranger(said: Words): boolean {
  return isAbout(said, behindStranger);
}

/** One of these must stand among the first words of a sentence that is somebody else's. */
export const elseWords: readonly string[] = [...beside, ...people];
/** Behind "and", and up to five words more of whose and which. */
export const wordsBeforeElse = 7;
