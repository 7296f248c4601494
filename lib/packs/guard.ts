/**
 * What no part of a pack may hold, known to the schema or not: names that reach into an object's prototype, characters that
 * cannot be seen or that turn the reading order, text that is no text. Asked before the schema is, of every key and every value.
 */
import { type Issue, placeOf } from './issue.ts';
import { faultOf } from './letters.ts';

/** The schema itself goes eight deep; what is not known yet may go deeper. */
export const DEEPEST = 20;

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

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
