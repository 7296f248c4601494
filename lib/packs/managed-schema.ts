/**
 * What the browser is told of the values that an organisation can set (`public/managed-schema.json`, Chromium alone asks for it).
 *
 * Kinds only, no bounds and no lists of words: Chromium drops a value that its schema refuses before we are asked, and then nobody
 * could say so in the options. Witness: tests/e2e/managed.test.ts, a word that is none.
 */
import { z } from '../checklist/zod.ts';
import { managedSchema } from './managed.ts';

interface Kind {
  readonly type?: unknown;
  readonly description?: unknown;
  readonly items?: Kind;
  readonly properties?: Readonly<Record<string, Kind>>;
  readonly additionalProperties?: unknown;
}

function kindOf({ type, description, items, properties, additionalProperties }: Kind): object {
  return {
    type,
    ...(description === undefined ? {} : { description }),
    ...(items ? { items: kindOf(items) } : {}),
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([name, kind]) => [name, kindOf(kind)])) } : {}),
    ...(typeof additionalProperties === 'object' && additionalProperties ? { additionalProperties: kindOf(additionalProperties) } : {}),
  };
}

export function managedJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    ...kindOf(z.toJSONSchema(managedSchema, { io: 'input', reused: 'inline' }) as Kind),
  };
}
