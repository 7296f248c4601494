/**
 * The way in: bytes or a value that nobody has looked at → a pack, or everything that is wrong with it. Whatever is given,
 * nothing throws, and nothing is taken in part. Size and depth are asked before anything is parsed.
 */
import type { z } from '../checklist/zod.ts';
import { describedAt } from './described.ts';
import { broughtUp, FORMAT, newerFormat } from './format.ts';
import { barredParts, DEEPEST } from './guard.ts';
import { type Issue, placeOf } from './issue.ts';
import { endOfText } from './json-text.ts';
import { type Pack, packSchema } from './schema.ts';
import { withTitles } from './titled.ts';
import { namedTwice } from './twice-named.ts';
import { LARGEST_BYTES, TOO_LARGE } from './types.ts';
import { unknownKeys } from './unknown.ts';

/** `said`: what was taken and does nothing here. */
export type PackReading =
  | { readonly ok: true; readonly pack: Pack; readonly said: readonly Issue[] }
  | { readonly ok: false; readonly errors: readonly Issue[] };

/** Four times what fits with words in it: a megabyte of `{},` costs seconds to say that nothing of it is right. */
const MOST_ENTRIES = 100_000;
const MOST_ISSUES = 200;

function refuse(says: string): PackReading {
  return { ok: false, errors: [{ path: 'the file', says }] };
}

function wrongKind(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return 'is missing';
  const kinds: Record<string, string> = {
    array: 'a list',
    object: 'an object',
    record: 'an object',
    string: 'a text',
    int: 'a whole number',
    number: 'a number',
  };
  const kind = kinds[issue.expected] ?? issue.expected;
  return `must be ${kind === 'boolean' ? 'true or false' : kind}`;
}

function limitSaid(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const units: Record<string, string> = { string: ' characters', array: ' entries' };
  const unit = units[issue.origin] ?? '';
  if (issue.code === 'too_big') return `is too long: ${issue.maximum}${unit} at most`.replace(unit ? '' : 'long', unit ? '' : 'large');
  if (issue.minimum === 1 && unit) return 'is empty';
  return `is too small: ${issue.minimum} at least`;
}

/** The rest of a sentence that starts with the place. */
export function saidOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue);
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
    case 'too_big':
      return limitSaid(issue);
    case 'invalid_key':
      return issue.issues[0] ? `has a key that ${saidOf(issue.issues[0])}` : 'has a key that may not be';
    default:
      return issue.message;
  }
}

/** What is not there is said with what it would be. */
function withHint(says: string, path: readonly PropertyKey[]): string {
  const described = says === 'is missing' || says === 'is empty' ? describedAt(packSchema, path) : undefined;
  return described ? `${says}: ${described}` : says;
}

const numbersOf = (version: string) => version.split('.').map(Number);

/** Whether `a` comes before `b`; both of three numbers. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const n = left.findIndex((number, i) => number !== right[i]);
  return n >= 0 && (left[n] ?? 0) < (right[n] ?? 0);
}

/** Reads an unknown value as a pack. `handrail`: the version that reads it, where that is known. */
export function parsePack(given: unknown, handrail?: string): PackReading {
  const barred = barredParts(given);
  const newer = newerFormat(given);
  if (newer !== null) {
    const says = `is ${newer}, and this Handrail reads format ${FORMAT}: a newer Handrail made this pack`;
    return { ok: false, errors: [...barred.slice(0, MOST_ISSUES), { path: 'format', says }] };
  }
  const raw = barred.length === 0 ? broughtUp(given) : given;
  const parsed = packSchema.safeParse(raw, { reportInput: true });
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ path: placeOf(issue.path), says: withHint(saidOf(issue), issue.path) }));
  const errors = [...barred, ...wrong];
  if (parsed.success && handrail && isOlder(handrail, parsed.data.minimumHandrail))
    errors.push({
      path: 'minimumHandrail',
      says: `is ${parsed.data.minimumHandrail}, and this Handrail is ${handrail}: update Handrail first`,
    });
  const titled = (issue: Issue) => withTitles(issue, given);
  const said = unknownKeys(packSchema, raw).map(titled);
  if (parsed.success && errors.length === 0) return { ok: true, pack: parsed.data, said };
  const all = [...errors.slice(0, MOST_ISSUES).map(titled), ...errors.slice(MOST_ISSUES), ...said];
  const more = { path: 'the file', says: `has ${all.length - MOST_ISSUES} more mistakes` };
  return { ok: false, errors: all.length > MOST_ISSUES ? [...all.slice(0, MOST_ISSUES), more] : all };
}

/** Counts brackets and commas outside texts: a million of them take milliseconds, where a parser would run out of stack. */
function tooMuch(text: string): string | null {
  let depth = 0;
  let entries = 0;
  for (let n = 0; n < text.length; n += 1) {
    const letter = text[n];
    if (letter === '"') n = endOfText(text, n);
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    else if (letter === ',') entries += 1;
    if (depth > DEEPEST) return `is nested more than ${DEEPEST} deep`;
  }
  return entries > MOST_ENTRIES ? `has more than ${MOST_ENTRIES} entries` : null;
}

/** Where JSON breaks, as far as the engine says it; Firefox and Chromium say it in words of their own. */
function brokenAt(text: string, error: unknown): string {
  const [, line] = /line (\d+)/.exec(String(error)) ?? [];
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const at = line ?? (position ? text.slice(0, Number(position)).split('\n').length : text.split('\n').length);
  return `is not JSON: look at line ${at}, for a comma or a quotation mark too few or too many`;
}

/** A file's bytes. */
export function readPack(file: Uint8Array, handrail?: string): PackReading {
  if (file.byteLength > LARGEST_BYTES) return refuse(TOO_LARGE);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return refuse('is not UTF-8 text: save it as UTF-8');
  }
  const much = tooMuch(text);
  if (much) return refuse(much);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse(brokenAt(text, error));
  }
  const parsed = parsePack(raw, handrail);
  const twice = namedTwice(text).slice(0, MOST_ISSUES);
  if (twice.length === 0) return parsed;
  return { ok: false, errors: [...twice, ...(parsed.ok ? [] : parsed.errors)] };
}

/** A pack as a file: what is read from it again is the same. Indented, unless that alone would make it too large to be read again. */
export function writePack(pack: Pack): string {
  const text = `${JSON.stringify(pack, null, 2)}\n`;
  return isTooLarge(text) ? JSON.stringify(pack) : text;
}

export const isTooLarge = (text: string): boolean => new TextEncoder().encode(text).byteLength > LARGEST_BYTES;
