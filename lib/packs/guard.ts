/**
 * What no part of a pack may hold, known to the schema or not: names that reach into an object's prototype, characters that
 * cannot be seen or that turn the reading order, text that is no text. Asked before the schema is, of every key and every value.
 */
import { type Issue, placeOf } from './issue.ts';

/** The schema itself goes eight deep; what is not known yet may go deeper. */
export const DEEPEST = 20;

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
// U+202E shows "gpj.exe" as "exe.jpg"; a heading with U+200B in it looks right and is never found.
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Nearly every text is made of these alone: asked first, of each of the fifty thousand texts that a pack may hold. */
const PLAIN = /^[\t\n\r -~]*$/;

/** C0 and C1, but tab and line break: nobody types them. */
function hasControl(text: string): boolean {
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code > 126 && code < 160)) return true;
  }
  return false;
}

/** What is wrong with the letters of a text, as the rest of a sentence; null where nothing is. */
export function faultOf(text: string): string | null {
  if (PLAIN.test(text)) return null;
  if (HIDDEN.test(text)) return 'holds a hidden character, or one that turns the reading order: type the words anew';
  if (hasControl(text)) return 'holds a control character: type the words anew';
  return text.isWellFormed() ? null : 'holds half a character: type the words anew';
}

/** `path`: the way to `value`, the same list all along; its place is told only where something is barred. */
function look(value: unknown, path: PropertyKey[], found: Issue[]): void {
  const say = (says: string) => found.push({ path: placeOf(path), says });
  if (path.length > DEEPEST) {
    say(`is nested more than ${DEEPEST} deep`);
    return;
  }
  if (typeof value === 'string') {
    const fault = faultOf(value);
    if (fault) say(fault);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (PROTOTYPE_KEYS.includes(key)) {
      say(`holds the key "${key}", which no pack may use`);
      continue;
    }
    path.push(isList ? Number(key) : key);
    const fault = isList ? null : faultOf(key);
    if (fault) say(`has a key that ${fault}`);
    look((value as Record<string, unknown>)[key], path, found);
    path.pop();
  }
}

/** All of it at once; [] when nothing is barred. */
export function barredParts(value: unknown): Issue[] {
  const found: Issue[] = [];
  look(value, [], found);
  return found;
}
