/** What all parts of a pack are made of. Messages are the rest of a sentence that starts with the place. */
import { z } from '../checklist/zod.ts';
import { shown } from './letters.ts';

/** Words that people read or write: never empty, and no markup, so that no screen, print or mail can take them for any. */
export const words = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    // One question for both: a pack of 1 MB holds thirty thousand texts.
    .refine((text) => !/^[\s\u2800]+$|<[a-z!/?]/i.test(text), {
      error: ({ input }) => (/[^\s\u2800]/.test(String(input)) ? 'holds HTML: write plain words' : 'is empty'),
    });

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'must be small letters, digits, - and _, for example goal_review')
  .max(64)
  .refine((text) => text !== 'constructor' && text !== 'prototype', 'is a word that no id may be');

export const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'must be three numbers with dots, for example 1.0.0');

/**
 * The ids of a list that may hold anything: rules across parts are asked even where a part is wrong, so that a team lead reads
 * all there is to mend at once.
 */
export function idsOf(list: unknown): (string | null)[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => (typeof item === 'object' && item && 'id' in item && typeof item.id === 'string' ? item.id : null));
}

export interface Mistake {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** Each name once: the second one's place is told. */
export function twice(named: readonly { readonly name: string | null; readonly path: PropertyKey[] }[]): Mistake[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, path }) => {
    if (name !== null && seen.has(name)) return [{ path, message: `is "${shown(name)}", which stands twice: give one of them another` }];
    if (name !== null) seen.add(name);
    return [];
  });
}
