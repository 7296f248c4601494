/**
 * A number that could be an NHS number stands in the note, and it is not this client's: a paste from another record, or a
 * note in the wrong one. Ten digits with the check digit of the NHS number (weights 10 to 2, modulus 11: NHS Data Dictionary).
 * It compares digits and says so; whose number it is it can't know. Where the page doesn't show the client's own number, one
 * that stands in the record already is taken for theirs.
 */
import { type Row, wordsOf } from '../../note/rows.ts';
import type { RecordCheck } from './with-record.ts';

/** 3-3-4 with one kind of gap, or in one piece; never part of a longer number, a word or an address. No line end is part of any of it. */
const written =
  /(?<![\p{L}\d+#@_/]|\d[ .\u00a0-]|\+\d{1,3}[ -])\d{3}([ \u00a0\u202f.\u2011-]{0,2})\d{3}\1\d{4}(?![\p{L}\d@_]|[ .\u00a0/-]\d)/gu;
/** A telephone, a book, an order: their numbers may pass the same sum. ISBN-10 always does. */
const otherNumber =
  /\b(?:tel|telephone|phone|mob|mobile|ring|rang|call|called|fax|text|sms|whatsapp|dial|isbn|order|invoice|account|a\/c|serial|batch|lot|ean|ext|claim|policy|licen[cs]e|uprn|prn)(?: (?:no|number|on|nr|is|was|him|her|them|me|us)){0,3}\W{0,4}$/i;
const mostNumbers = 200;

interface Found {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Ten digits whose last is the check digit. All the same digit passes the sum and is a filler. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 10; i += 1) sum += Number(digits[i]) * (10 - i);
  return sum % 11 === 0;
}

function numbersIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(written)) {
    const digits = match[0].replaceAll(/\D/g, '');
    if (isNhsNumber(digits)) found.push({ digits, start: match.index, end: match.index + match[0].length });
    if (found.length === mostNumbers) break;
  }
  return found;
}

/** What stands in each line, read once for a line: at a key one line is new. The lines of a note that is let go of take this with them. */
const read = new WeakMap<Row<unknown>, readonly Found[]>();

function numbersOf(text: string, row: Row<unknown>): readonly Found[] {
  let found = read.get(row);
  if (!found) {
    found = numbersIn(wordsOf(text, row));
    read.set(row, found);
  }
  return found;
}

function numbersOnLines(text: string, rows: readonly Row<unknown>[]): Found[] {
  const all: Found[] = [];
  for (const row of rows) {
    if (row.end - row.start < 10) continue;
    for (const { digits, start, end } of numbersOf(text, row)) {
      all.push({ digits, start: row.start + start, end: row.start + end });
      if (all.length === mostNumbers) return all;
    }
  }
  return all;
}

/** The earlier notes stand still while one is written. */
const readEarlier = new WeakMap<readonly string[], readonly Found[]>();

function numbersEarlier(earlier: readonly string[]): readonly Found[] {
  const found = readEarlier.get(earlier) ?? earlier.flatMap(numbersIn);
  readEarlier.set(earlier, found);
  return found;
}

export const anotherNhsNumber: RecordCheck = {
  id: 'another-nhs-number',
  judge({ text, client, earlier }, rows) {
    const inNote = numbersOnLines(text, rows).filter(({ start }) => !otherNumber.test(text.slice(Math.max(0, start - 30), start)));
    if (inNote.length === 0) return null;
    const own = new Set(
      client.flatMap((words) => [words.replaceAll(/\D/g, ''), ...numbersIn(words).map(({ digits }) => digits)]).filter(isNhsNumber),
    );
    const isKnown = own.size > 0;
    if (!isKnown) for (const { digits } of numbersEarlier(earlier)) own.add(digits);
    const other = inNote.find(({ digits }) => !own.has(digits));
    if (!other) return null;
    const number = text.slice(other.start, other.end);
    return {
      check: 'another-nhs-number',
      at: { start: other.start, end: other.end },
      text: isKnown
        ? `A number like an NHS number stands in this note, and it isn't this client's: ${number}.`
        : `A number like an NHS number stands in this note: ${number}. The page doesn't show this client's to compare.`,
    };
  },
};
