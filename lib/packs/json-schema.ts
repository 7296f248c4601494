/** The pack as JSON Schema, for editors that complete and check as one types. Rules across parts are the lint's alone. */
import { z } from '../checklist/zod.ts';
import { packSchema } from './schema.ts';

export function packJsonSchema(): object {
  const schema = z.toJSONSchema(packSchema, { io: 'input', reused: 'inline' });
  return { ...schema, title: 'Handrail team pack, format 1' };
}
