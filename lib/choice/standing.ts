/**
 * May a note be relied on? Drafts, struck-out entries and notes about somebody else are never the Choice in force, whatever
 * their type says. In doubt a note is set aside: an old or wrong summary harms more than none.
 */
import type { NoteFacts } from './facts.ts';
import { namesDay } from './mentions.ts';
import { namesSomebodyElse } from './misfiled.ts';
import { findName, givenNames } from './names.ts';
import { type RecordNames, recordNames } from './record-names.ts';
import { linesOf, opensWith, says, sentencesOf } from './words.ts';

export type Standing = 'good' | 'draft' | 'struck-out' | 'misfiled';

const STRUCK = [
  'entered in error',
  'entry in error',
  'entry made in error',
  'made in error',
  'marked in error',
  'marked as error',
  'marked as entered in error',
  'recorded in error',
  'created in error',
  'filed in error',
  'struck out',
  'struck through',
  'strikethrough',
  'void',
  'voided',
  'retracted',
  'withdrawn',
  'deleted entry',
  'invalid entry',
  'wrong patient',
  'wrong client',
  'wrong record',
  'please disregard',
  'disregard this',
  'error - ',
];
const THIS_NOTE = ['this note', 'this entry', 'this record', 'this document', 'note', 'entry'];
const IS_STRUCK = [
  'was entered in error',
  'entered in error',
  'made in error',
  'was made in error',
  'is in error',
  'has been struck',
  'has been retracted',
  'has been voided',
  'please disregard',
  'was filed in error',
  'filed in error',
];
const DRAFT = [
  'draft',
  'unsigned',
  'unvalidated',
  'unconfirmed',
  'not validated',
  'not yet validated',
  'not signed',
  'not yet signed',
  'awaiting signature',
  'awaiting validation',
  'awaiting co-signature',
  'awaiting authorisation',
  'unauthorised',
  'not authorised',
  'not yet authorised',
  'awaiting verification',
  'unverified',
  'pending signature',
  'pending validation',
  'provisional',
  'work in progress',
];
const SAYS_MISFILED = [
  'belongs to',
  'belong to',
  'misfiled',
  'mis-filed',
  'filed in error',
  'wrong record',
  'wrong patient',
  'wrong client',
  'wrong child',
  'wrong file',
  'another client',
  'another patient',
  'another child',
  'different client',
  'not this client',
  'not this patient',
  'not about',
  'wrong chart',
  'wrong notes',
  'wrong set of notes',
  'do not rely',
  'not be relied on',
  'recorded on the wrong',
  "sister's record",
  "brother's record",
  "sibling's record",
  'about the brother',
  'about the sister',
  'about the sibling',
  'about his brother',
  'about her brother',
  'about his sister',
  'about her sister',
  'about their brother',
  'about their sister',
  'meant for',
  'moved in error',
  'copied in error',
  'moved by mistake',
  'should sit on',
  'should be on',
  'should be filed',
  'should have been filed',
  'on the wrong',
  'this record by mistake',
  'this record in error',
  'this file by mistake',
  'this file in error',
  'this chart by mistake',
  'this chart in error',
  'these notes by mistake',
  'these notes in error',
];
/** Of an entry other than the one that says so. */
const EARLIER = [
  'previous entry',
  'previous note',
  'last entry',
  'last note',
  'entry before',
  'earlier entry',
  'earlier note',
  'my entry',
  'my note',
];
const ELSEWHERE = [
  ...EARLIER,
  'entry of',
  'note of',
  'entry dated',
  'note dated',
  'entry from',
  'note from',
  'entry on',
  'entry at',
  'other entry',
];
const SAYS_STRUCK = ['entered in error', 'made in error', 'marked in error', 'recorded in error', 'struck out', 'retracted', 'disregard'];

/** "Please disregard my 13:15 entry" strikes out that one, and not the note in which it stands. */
function pointsElsewhere(line: string): boolean {
  return says(line, ELSEWHERE) || /\b(?:my|the) \d{1,2}[:.]\d{2} (?:entry|note)\b/.test(line);
}

function isStruckLine(line: string): boolean {
  if (opensWith(line, STRUCK)) return !(says(line, ['disregard']) && pointsElsewhere(line));
  return (
    opensWith(line, THIS_NOTE) && says(line.slice(0, 80), IS_STRUCK) && !says(line, ['note of', 'entry of', 'note dated', 'entry dated'])
  );
}

/** "Cancelled" on a note with a session's words is said of the note: a missed session has none (`kinds.ts`). */
function isStruckOutcome({ outcome, headed }: NoteFacts): boolean {
  return says(outcome, STRUCK) || (headed > 1 && says(outcome, ['cancelled', 'canceled']));
}

function isStruckOut(facts: NoteFacts): boolean {
  const { note, folded } = facts;
  if (isStruckOutcome(facts) || note.status === 'struck-out' || says(note.type.toLowerCase(), ['entered in error', 'struck out', 'void']))
    return true;
  return linesOf(folded).some((line) => isStruckLine(folded.slice(line.start, line.end)));
}

function isDraft({ note, folded, type, outcome }: NoteFacts): boolean {
  if (says(outcome, DRAFT) || note.status === 'draft' || says(type, ['draft', 'unsigned'])) return true;
  const lines = linesOf(folded).filter((line) => folded.slice(line.start, line.end).trim() !== '');
  return [lines[0], lines[1], lines.at(-1)].some((line) => line !== undefined && opensWith(folded.slice(line.start, line.end), DRAFT));
}

interface Flag {
  readonly n: number;
  readonly is: 'struck-out' | 'misfiled';
}

/** "My 13:15 entry": the record system shows the hour beside the day. */
function namesHour(sentence: string, date: string): boolean {
  const hour = /\b(\d{1,2})[:.](\d{2})\b/.exec(date);
  return (
    hour !== null && [`${hour[1]}:${hour[2]}`, `${hour[1]}.${hour[2]}`, `${hour[1]}${hour[2]}`].some((words) => says(sentence, [words]))
  );
}

/** "The entry of 15/1 is Lowena's, not Merryn's." */
const OWNED_BY = /\b(?:is|are|was|were) ([\p{L}-]{2,20})'s(?: note| entry| record)?,? (?:and )?not\b/u;

/** "Form dated 27 Jan on this record is Isla's", "the entry under 24 March is for Jory's little brother": whose it is, and not this client's. */
const IS_OF =
  /\b(?:entry|note|form|letter|record|document|page)\b[^.;]{0,90}?\b(?:is|was|are|were) (?:(?:for|about|of|meant for|that of) )?(?:\p{L}+['’]s (?:(?:little|big|younger|older|twin|half|step) ?)?(?:brother|sister|sibling|twin|cousin)\b|([\p{L}-]{2,20})['’]s(?=[,.;( ]))/u;

/** "The Choice entry of 21/04 is for sister, Maya", "the note is about the younger brother"; not a letter "for his sister to read". */
const IS_OF_KIN =
  /\b(?:entry|note|form|record|document|page)\b[^.;]{0,90}?\b(?:is|was|are|were) (?:for|about|meant for|that of) (?:(?:his|her|their|the) )?(?:(?:little|big|younger|older|twin|half|step)[ -]?)?(?:brother|sister|sibling|twin)\b(?! to\b|['’]s)/u;

/** `given`: of the client, in small letters. */
function isOfAnother(sentence: string, given: readonly string[]): boolean {
  if (IS_OF_KIN.test(sentence)) return true;
  const found = IS_OF.exec(sentence);
  return found !== null && !(found[1] !== undefined && (given.includes(found[1]) || NO_OWNERS.includes(found[1])));
}

/** "That is today's", "the note is school's": nobody's. */
const NO_OWNERS = ['today', 'yesterday', 'it', 'that', 'he', 'she', 'there', 'here', 'who', 'what', 'mum', 'dad', 'school', 'gp'];

/** Of two notes of that day, the one that names whose it is said to be. */
function ofOwner(sentence: string, dated: readonly NoteFacts[]): readonly NoteFacts[] {
  const owner = OWNED_BY.exec(sentence)?.[1];
  const theirs = owner === undefined ? [] : dated.filter(({ folded }) => findName(folded, owner) !== -1);
  return theirs.length > 0 ? theirs : dated;
}

/** The notes that a sentence of `by` speaks of: by their day or hour; else the newest earlier Choice, when it says "Choice". */
function flaggedBy(sentence: string, by: NoteFacts, earlier: readonly NoteFacts[], all: readonly NoteFacts[]): readonly number[] {
  const dated = all.filter((other) => other !== by && namesDay(sentence, other.note.isoDate));
  if (dated.length > 0) return ofOwner(sentence, dated).map((other) => other.note.n);
  const sameDay = all.filter((other) => other !== by && other.note.isoDate === by.note.isoDate && namesHour(sentence, other.note.date));
  if (sameDay.length > 0) return sameDay.map((other) => other.note.n);
  if (says(sentence, EARLIER)) {
    const own = says(sentence, ['my']) ? earlier.filter(({ note }) => note.author === by.note.author) : earlier;
    return own.slice(-1).map((other) => other.note.n);
  }
  if (!says(sentence, ['choice'])) return [];
  return earlier
    .filter((other) => says(other.type, ['choice']) || other.headed > 2)
    .slice(-1)
    .map((other) => other.note.n);
}

function saysMisfiled(folded: string): boolean {
  return says(folded, SAYS_MISFILED) || OWNED_BY.test(folded);
}

/** Notes that other notes call misfiled or in error. `ordered`: oldest first. */
function* flagsIn(
  ordered: readonly NoteFacts[],
  given: readonly string[],
  trusted: (facts: NoteFacts) => boolean,
): Generator<undefined, readonly Flag[]> {
  const flags: Flag[] = [];
  for (const [index, by] of ordered.entries()) {
    yield;
    if (!trusted(by) || !(saysMisfiled(by.folded) || says(by.folded, SAYS_STRUCK) || IS_OF.test(by.folded) || IS_OF_KIN.test(by.folded)))
      continue;
    for (const { start, end } of sentencesOf(by.folded)) {
      const sentence = by.folded.slice(start, end);
      const isOther = saysMisfiled(sentence) || isOfAnother(sentence, given);
      const is = isOther ? 'misfiled' : says(sentence, SAYS_STRUCK) ? 'struck-out' : null;
      if (is === null) continue;
      for (const n of flaggedBy(sentence, by, ordered.slice(0, index), ordered)) flags.push({ n, is });
    }
  }
  return flags;
}

function ownStanding(facts: NoteFacts, names: RecordNames): Standing {
  if (isStruckOut(facts)) return 'struck-out';
  if (isDraft(facts)) return 'draft';
  return namesSomebodyElse(facts, names) ? 'misfiled' : 'good';
}

/** The standing of each note, by its place in `ordered` (oldest first). Pauses after each. */
export function* standings(ordered: readonly NoteFacts[], clientName: string): Generator<undefined, readonly Standing[]> {
  const names = recordNames(ordered, clientName);
  const own: Standing[] = [];
  for (const facts of ordered) {
    own.push(ownStanding(facts, names));
    yield;
  }
  const good = new Set(ordered.filter((_, index) => own[index] === 'good'));
  const flags = yield* flagsIn(ordered, givenNames(clientName), (facts) => good.has(facts));
  return ordered.map((facts, index) => {
    const flag = flags.find(({ n }) => n === facts.note.n);
    const standing = own[index] ?? 'good';
    return standing === 'good' && flag !== undefined ? flag.is : standing;
  });
}
