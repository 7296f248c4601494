/**
 * A checklist on one page of A4, two sides at most. Lines are counted, not measured, as on the handover sheet: every browser then prints
 * the same words. First all of it is tried on one side; where that would cut the words that count to less than a line, two sides are
 * filled as far as they go. Invariant: each required field stands there with its title, whatever else has to go. Pure.
 */
import type { ChecklistOnPaper } from '../../lib/bridge/view.ts';
import type { Checklist, Field } from '../../lib/checklist/types.ts';
import * as words from '../../lib/words/words.ts';
import { linesOf, ROOM } from '../handover/fit.ts';
import { cutText } from '../slip/cut.ts';
import type { ChecklistPage, SheetField } from './types.ts';

/** How much of each field comes: letters of its lists, and whether help, sources, questions and its rules stand there. */
interface Level {
  readonly letters: number;
  readonly isHelped?: boolean;
  readonly isSourced?: boolean;
  readonly isAsked?: boolean;
}

const ALL = { isHelped: true, isSourced: true, isAsked: true };
const LEVELS: readonly Level[] = [
  ...[900, 600, 450, 330, 240, 160, 75].map((letters) => ({ letters, ...ALL })),
  { letters: 75, isSourced: true, isAsked: true },
  { letters: 0, isSourced: true, isAsked: true },
  { letters: 0, isAsked: true },
  { letters: 0 },
];
/** What is still worth one side alone. */
const LEAST_ON_ONE = 160;
const SIDE = ROOM / 2 - 4;

const HEAD = { field: 1.5, source: 0.2, end: 2.2 };
/** A title fits one line with its need; what is cut is said. */
const TITLE = 60;

function inOneLine(title: string): string {
  const { shown, left } = cutText(title, { words: 30, characters: TITLE });
  if (!left) return shown;
  return `${shown} ${left.of === 'words' ? words.note.cut(left.n) : words.note.cutCharacters(left.n)}`;
}

/** As many of the words as there are letters for, in the pack's own order, and how many are left. */
function some(list: readonly string[], letters: number): readonly [string, number] {
  let used = 0;
  const shown: string[] = [];
  for (const word of list) {
    used += word.length + 2;
    if (used > letters) break;
    shown.push(word);
  }
  return [shown.join(', '), list.length - shown.length];
}

function saysOf(field: Field, { letters, isHelped, isSourced, isAsked }: Level, sources: readonly string[]): string[] {
  const { headings, cues, placeholders, negativeIsAnswer, ask, help, source } = field;
  const rules = [
    headings.length > 0 && words.onPaper.headings(...some(headings, letters)),
    cues.length > 0 && words.onPaper.cues(...some(cues, Math.floor(letters / 2))),
    placeholders.length > 0 && words.onPaper.placeholders(...some(placeholders, Math.floor(letters / 2))),
    words.onPaper.negative(negativeIsAnswer),
  ];
  const said = [
    isAsked && words.onPaper.ask(ask),
    isHelped && help,
    isSourced && source && words.onPaper.source(sources.indexOf(source) + 1),
  ];
  // Without room for words the rules of a field stand on one line.
  return (letters > 0 ? [...rules, ...said] : [rules.filter(Boolean).join(' '), ...said]).filter(
    (line) => typeof line === 'string' && line !== '',
  ) as string[];
}

const linesIn = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + linesOf(line).n, 0);

function fieldOf(field: Field, level: Level, { goalField }: Checklist, sources: readonly string[]): SheetField {
  const { id, need } = field;
  return {
    id,
    title: inOneLine(field.title),
    need,
    isGoal: id === goalField,
    says: saysOf(field, level, sources),
  };
}

const roomOf = ({ head, fields, sources }: ChecklistPage): number =>
  linesIn(head) + fields.reduce((sum, { says }) => sum + HEAD.field + linesIn(says), 0) + linesIn(sources) + HEAD.end;

const NOTE_TYPES = 6;

function headOf({ checklist, from, added }: ChecklistOnPaper, day: string): string[] {
  const { appliesTo, fields, reviewEvery } = checklist;
  const { noteTypes } = appliesTo;
  return [
    `${words.onPaper.from(from.title, from.version, from.publisher)} ${words.onPaper.made(day)}`,
    words.onPaper.added(added),
    words.onPaper.noteTypes(noteTypes.slice(0, NOTE_TYPES), Math.max(0, noteTypes.length - NOTE_TYPES)),
    words.onPaper.required(fields.filter(({ need }) => need === 'required').length),
    words.onPaper.review(reviewEvery?.sessions, reviewEvery?.weeks),
  ].filter(Boolean);
}

/** The last ones go first, optional before recommended. */
function withoutLast(fields: readonly Field[]): Field | undefined {
  return fields.findLast(({ need }) => need === 'optional') ?? fields.findLast(({ need }) => need === 'recommended');
}

/** `day`: `YYYY-MM-DD`, when it is made. */
export function pageOf(of: ChecklistOnPaper, day: string): ChecklistPage {
  const { checklist } = of;
  const head = headOf(of, day);
  const all = [...new Set(checklist.fields.flatMap(({ source }) => source ?? []))];
  const make = (level: Level, fields: readonly Field[], leftOut: readonly string[] = []): ChecklistPage => ({
    title: checklist.title,
    head,
    fields: fields.map((field) => fieldOf(field, level, checklist, all)),
    sources: level.isSourced ? all.map((source, n) => `${n + 1}. ${source}`) : [],
    leftOut,
  });
  const isRoomFor = (page: ChecklistPage, room: number) =>
    roomOf(page) + (page.leftOut.length > 0 ? linesIn([words.onPaper.leftOut(page.leftOut)]) : 0) <= room;
  const tried = LEVELS.map((level) => make(level, checklist.fields));
  const onOne = tried.find((page, n) => (LEVELS[n]?.letters ?? 0) >= LEAST_ON_ONE && isRoomFor(page, SIDE));
  const onTwo = onOne ?? tried.find((page) => isRoomFor(page, ROOM));
  if (onTwo) return onTwo;
  const leftOut: string[] = [];
  let fields = checklist.fields;
  for (;;) {
    const bare = make({ letters: 0 }, fields, leftOut);
    const gone = withoutLast(fields);
    if (!gone || isRoomFor(bare, ROOM)) return gone ? bare : { ...bare, fields: bare.fields.map((field) => ({ ...field, says: [] })) };
    leftOut.unshift(inOneLine(gone.title));
    fields = fields.filter((one) => one !== gone);
  }
}
