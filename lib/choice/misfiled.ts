/**
 * Is a note about somebody other than the client at the top of the page? Looked for where notes name their subject: "Client:",
 * "<Name>'s view", the first person present. A name is compared whole: siblings may differ by one letter.
 */
import type { NoteFacts } from './facts.ts';
import { findName, isSamePerson } from './names.ts';
import { type RecordNames, timesNamed } from './record-names.ts';
import { findPhrase, isWordUnit, linesOf } from './words.ts';

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

/** "Dear Rohan, ..." */
function addressee({ own, folded, lead }: NoteFacts): string | null {
  const start = folded.indexOf(lead);
  return start !== -1 && lead.startsWith('dear ') ? nameFrom(own.slice(start + 5, start + 30), 0) : null;
}

/** The note's subject is somebody other than the client. False where the note does not say. */
export function namesSomebodyElse(facts: NoteFacts, names: RecordNames): boolean {
  const { given } = names;
  if (facts.note.text === null || given.length === 0) return false;
  const isClient = (name: string) => names.isClient(name, facts);
  const labelled = labelledName(facts);
  if (labelled !== null) return !isClient(labelled);
  const views = viewNames(facts);
  if (views.some(isClient)) return false;
  const present = facts.fields.get('people_present');
  const presentWords = present === undefined ? '' : facts.folded.slice(present.at.start, present.at.end);
  if (given.some((name) => findName(presentWords, name) !== -1)) return false;
  const isClientNamed = given.some((name) => findName(facts.folded, name) !== -1);
  const came = cameName(facts);
  if (came !== null && !isClientNamed && (names.isStranger(came, facts) || names.isOtherClient(came)) && !isClient(came)) return true;
  const addressed = addressee(facts);
  if (addressed !== null && !isClientNamed && names.isOtherClient(addressed)) return true;
  const first = present === undefined ? leadName(facts) : nameFrom(facts.own.slice(present.at.start, present.at.end), 0);
  if (first !== null && views.includes(first)) return !isClient(first);
  if (isClientNamed) return false;
  if (first !== null && names.isOtherClient(first)) return true;
  if (views.length > 0) return true;
  if (first === null || facts.headed < 3 || isSamePerson(facts.note.author, `${first} ${facts.note.author.split(' ').at(-1) ?? ''}`))
    return false;
  return !isClient(first) && timesNamed(facts.folded, first) > 1;
}
