/** What stands at a place of a pack, in the words of its schema: the rest of a sentence, and the same that editors show. */
import { z } from '../checklist/zod.ts';

type Schema = z.core.$ZodType;

function within(schema: Schema, step: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return within(schema.unwrap(), step);
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? schema.shape[String(step)] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

export function describedAt(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  const at = path.reduce<Schema | undefined>((now, step) => now && within(now, step), schema);
  return at && z.globalRegistry.get(at)?.description;
}
