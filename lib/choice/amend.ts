/**
 * The summary field by field: the Choice's own words, then what Choice Plus and addenda put in their place. A replaced wording
 * is left out, never shown beside the new one. Who was at the Choice stays as the Choice says, unless it is corrected.
 */
import { checklistById } from '../checklist/presets.ts';
import type { Field } from '../checklist/types.ts';
import type { Span } from '../note/types.ts';
import type { Entry } from './entries.ts';
import { choiceFields, type NoteFacts } from './facts.ts';
import * as words from './phrases.ts';
import type { Passage } from './types.ts';
import { fold, linesOf, opensWith, says } from './words.ts';

export type Summary = Record<string, readonly Passage[]>;

interface Amendment {
  readonly field: string;
  readonly at: Span;
  readonly isAddition: boolean;
}

const CORRECTS = [' should read', ' should say', ' now reads', ' to read', ' amended to', ' changed to', ' corrected to', ' is corrected'];
const ADDS = ['additional', 'added', 'further goal', 'new goal added', 'also', 'in addition', 'one more', 'extra goal', 'extra goals'];
const UNCHANGED = [
  'unchanged',
  'no change',
  'as before',
  'as at choice',
  'still stands',
  'still stand',
  'same as',
  'remain',
  'remains',
  'stands',
  'as above',
  'as per choice',
];

export function choiceFieldsOfChecklist(): readonly Field[] {
  return checklistById('capa_choice')?.fields ?? [];
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Where an addendum begins inside the note itself; the text's length when there is none. */
function addendumStart(text: string): number {
  const folded = fold(text);
  const line = linesOf(text).find(({ start, end }) => start > 0 && opensWith(folded.slice(start, end), words.ADDENDUM_OPENERS));
  return line?.start ?? text.length;
}

function fieldNamed(label: string): string | null {
  const plain = label.trim();
  const field = choiceFieldsOfChecklist().find(
    ({ headings, title }) => fold(title) === plain || headings.some((heading) => fold(heading) === plain),
  );
  return field?.id ?? null;
}

/** "Risk should read: ..." → the words behind it, to the line's end. */
function corrections(text: string): readonly Amendment[] {
  const folded = fold(text);
  const found: Amendment[] = [];
  for (const line of linesOf(text)) {
    const here = folded.slice(line.start, line.end);
    const phrase = CORRECTS.find((candidate) => here.includes(candidate));
    if (phrase === undefined) continue;
    const at = here.indexOf(phrase);
    const field = fieldNamed(here.slice(0, at).replace(/^[^\p{L}]*/u, ''));
    if (field === null) continue;
    let start = line.start + at + phrase.length;
    while (start < line.end && ' :-,"'.includes(folded.charAt(start))) start += 1;
    if (start < line.end) found.push({ field, at: { start, end: line.end }, isAddition: false });
  }
  return found;
}

/** Words just before a passage, on its own line or the heading above: they say whether it adds or replaces. */
function headingOf(folded: string, at: Span): string {
  const lineStart = folded.lastIndexOf('\n', at.start - 1) + 1;
  const own = folded.slice(lineStart, at.start);
  if (own.trim() !== '' || lineStart === 0) return own;
  return folded.slice(folded.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
}

function amendmentsIn(text: string, offset: number): readonly Amendment[] {
  const folded = fold(text);
  const corrected = corrections(text);
  const found = [...choiceFields(text)].filter(([field, { at, because }]) => {
    const isNamed = because === 'heading' && !corrected.some((amendment) => amendment.field === field);
    return isNamed && !says(folded.slice(at.start, at.start + 60), UNCHANGED);
  });
  const headed = found.map(
    ([field, { at }]): Amendment => ({ field, at, isAddition: field === 'goals' && says(headingOf(folded, at), ADDS) }),
  );
  return [...headed, ...corrected].map((amendment) => ({ ...amendment, at: shift(amendment.at, offset) }));
}

function amend(summary: Summary, amendments: readonly Amendment[], n: number, keepsPresent: boolean): void {
  for (const { field, at, isAddition } of amendments) {
    const old = summary[field] ?? [];
    if (field === 'people_present' && keepsPresent && old.length > 0) continue;
    const passage = { n, ...at };
    summary[field] = isAddition ? [...old, passage] : [passage];
  }
}

function ownPart({ own }: NoteFacts): { readonly base: string; readonly added: string } {
  const at = addendumStart(own);
  return { base: own.slice(0, at), added: own.slice(at) };
}

function trimmed(text: string, { n, start, end }: Passage): Passage {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { n, start: from, end: to };
}

/** Every field of the Choice checklist with no passage. */
export function emptySummary(): Summary {
  return Object.fromEntries(choiceFieldsOfChecklist().map(({ id }) => [id, []]));
}

/** Every field of the Choice checklist with its passages in force; [] where nothing was found. */
export function summaryOf(main: Entry, amendments: readonly Entry[]): Summary {
  const summary = emptySummary();
  const { base, added } = ownPart(main.facts);
  const fields = added === '' ? main.facts.fields : choiceFields(base);
  for (const [field, { at }] of fields) summary[field] = [trimmed(main.facts.own, { n: main.n, ...at })];
  if (added !== '') amend(summary, amendmentsIn(added, base.length), main.n, false);
  for (const entry of amendments) amend(summary, amendmentsIn(entry.facts.own, 0), entry.n, entry.kind !== 'addendum');
  return summary;
}
