/** Members of a pack that the schema does not name. They are kept, and each is said with its place. */
import { z } from '../checklist/zod.ts';
import { type Issue, placeOf } from './issue.ts';
import { shown } from './letters.ts';

type Schema = z.core.$ZodType;

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

/** `path`: the way to `value`, the same list all along. */
function look(schema: Schema, value: unknown, path: PropertyKey[], found: Issue[]): void {
  if (typeof value !== 'object' || value === null) return;
  const within = (part: Schema, key: PropertyKey, of: unknown) => {
    path.push(key);
    look(part, of, path, found);
    path.pop();
  };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) look(schema.unwrap(), value, path, found);
  else if (schema instanceof z.ZodArray && Array.isArray(value)) for (const [n, part] of value.entries()) within(schema.element, n, part);
  else if (schema instanceof z.ZodObject)
    for (const [key, part] of Object.entries(value)) {
      const known = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
      if (known) within(known, key, part);
      else found.push({ path: placeOf(path), says: `has "${shown(key)}", which is not known${meant(key, Object.keys(schema.shape))}` });
    }
}

export function unknownKeys(schema: Schema, value: unknown): Issue[] {
  const found: Issue[] = [];
  look(schema, value, [], found);
  return found;
}
