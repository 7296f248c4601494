/** Has this worker met the client? As author of an attended contact, or named among those who were there. */
import { type Entry, isReliable } from './entries.ts';
import { familyName, findName, givenNames, isNamedIn, isSamePerson } from './names.ts';
import { fold, says, sentencesOf } from './words.ts';

/** Words of a sentence that speaks of a later appointment with somebody. */
const LATER = [
  'will',
  'handover to',
  'hand over to',
  'handing over to',
  'transfer to',
  'transferred to',
  'to start',
  'refer',
  'referred',
  'allocated',
  'next',
  'booked',
  'appointment with',
  'waiting',
  'list',
];

/** "Ines, mum, R Ames and Petra Onslow" in the first sentences of a session, not "handover to P Onslow agreed". */
function isAmongThose({ facts }: Entry, reader: string): boolean {
  const start = facts.folded.length - facts.folded.trimStart().length;
  const opening = sentencesOf(facts.folded.slice(start, start + 400)).slice(0, 3);
  return opening.some((sentence) => {
    const words = facts.folded.slice(start + sentence.start, start + sentence.end);
    return says(words, ['and', 'with', 'joint', 'present', '&']) && !says(words, LATER) && isNamedIn(words, reader);
  });
}

/** "Toby, Peg, and Kirsty joining us", "Juno, Tess, and Delroy who takes over": colleagues are called by their given names. */
const COMES_IN = /\b(?:joining|joined|joint|jointly|takes over|taking over|co-?work(?:er|ing)?|introduced in person)\b/;

function comesIn({ facts }: Entry, reader: string): boolean {
  const given = givenNames(reader)[0] ?? '';
  const start = facts.folded.length - facts.folded.trimStart().length;
  const [first] = sentencesOf(facts.folded.slice(start, start + 300));
  if (first === undefined || given.length < 3) return false;
  const words = facts.folded.slice(start + first.start, start + first.end);
  const at = findName(words, given);
  return at !== -1 && COMES_IN.test(words.slice(at)) && !says(words, LATER);
}

function wasThere(entry: Entry, reader: string, family: string | null): boolean {
  if (isSamePerson(entry.facts.note.author, reader)) return true;
  if (comesIn(entry, reader)) return true;
  if (family === null || !entry.facts.folded.includes(family)) return false;
  const present = entry.facts.fields.get('people_present');
  if (isAmongThose(entry, reader)) return true;
  if (present === undefined) return false;
  // "Attended: Aled & dad. To transfer to Z Whitcombe": the line goes on with what comes next.
  const line = entry.facts.own.slice(present.at.start, present.at.end);
  return sentencesOf(line).some(
    ({ start, end }) => !says(fold(line.slice(start, end)), LATER) && isNamedIn(line.slice(start, end), reader),
  );
}

/** Null: the worker is not known, or a note that can't be read may be their session. */
export function hasSeenClient(ordered: readonly Entry[], reader: string | null): boolean | null {
  if (reader === null || reader.trim() === '') return null;
  const reliable = ordered.filter(isReliable);
  const family = familyName(reader);
  if (reliable.some((entry) => entry.attended === true && wasThere(entry, reader, family))) return true;
  const isOpenQuestion = reliable.some(
    (entry) => (entry.attended === null || entry.ahead === 'written') && isSamePerson(entry.facts.note.author, reader),
  );
  return isOpenQuestion ? null : false;
}
