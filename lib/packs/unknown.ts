/** Members of a pack that the schema does not name. They are kept, and each is said with its place. */
import { z } from '../checklist/zod.ts';
import { type Issue, placeOf } from './issue.ts';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
}

/** A slip is mostly a letter too few or too many: "heading" for "headings". */
function meant(key: string, known: readonly string[]): string {
  const low = key.toLowerCase();
  const near = known.find((name) => Math.abs(name.length - low.length) < 3 && commonStart(name.toLowerCase(), low) > 2);
  return `: it does nothing here${near ? ` (did you mean "${near}"?)` : ''}`;
}

function inObject(schema: z.ZodObject, value: object, path: Path): Issue[] {
  const { shape } = schema;
  return Object.entries(value).flatMap(([key, part]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (known) return unknownKeys(known, part, [...path, key]);
    return [{ path: placeOf(path), says: `has "${key}", which is not known${meant(key, Object.keys(shape))}` }];
  });
}

export function unknownKeys(schema: Schema, value: unknown, path: Path = []): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return unknownKeys(schema.unwrap(), value, path);
  if (schema instanceof z.ZodObject) return inObject(schema, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((part, n) => unknownKeys(schema.element, part, [...path, n]));
  return [];
}
