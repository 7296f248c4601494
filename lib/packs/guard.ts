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

/** C0 and C1, but tab and line break: nobody types them. */
function hasControl(text: string): boolean {
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code > 126 && code < 160)) return true;
  }
  return false;
}

function faultOf(text: string): string | null {
  if (HIDDEN.test(text)) return 'holds a hidden character, or one that turns the reading order: type the words anew';
  if (hasControl(text)) return 'holds a control character: type the words anew';
  return text.isWellFormed() ? null : 'holds half a character: type the words anew';
}

/** All of it at once; [] when nothing is barred. */
export function barredParts(value: unknown, path: readonly PropertyKey[] = []): Issue[] {
  if (path.length > DEEPEST) return [{ path: placeOf(path), says: `is nested more than ${DEEPEST} deep` }];
  if (typeof value === 'string') {
    const fault = faultOf(value);
    return fault ? [{ path: placeOf(path), says: fault }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.keys(value).flatMap((key) => {
    const at = [...path, isList ? Number(key) : key];
    if (PROTOTYPE_KEYS.includes(key)) return [{ path: placeOf(path), says: `holds the key "${key}", which no pack may use` }];
    const fault = isList ? null : faultOf(key);
    const own = fault ? [{ path: placeOf(path), says: `has a key that ${fault}` }] : [];
    return [...own, ...barredParts((value as Record<string, unknown>)[key], at)];
  });
}
