/** The background's end of the agent table: a page's frame is not trusted to send what it should. */
import { z } from '../checklist/zod.ts';
import { type Fact, FILE_NAME_LIMIT, FILES_LIMIT, NOTE_LIMIT, PRIOR_NOTES_LIMIT, STRUCK_LIMIT } from './agent-messages.ts';

const short = z.string().max(2_000);
const count = z.number().int().nonnegative();
const client = z.object({
  is: z.enum(['read', 'unreadable', 'differs', 'none', 'silent']),
  id: short,
  name: short,
  more: z.array(short).max(8),
  worker: short,
});
const priorNote = z.object({
  date: short,
  type: short,
  author: short,
  status: z.enum(['signed', 'draft', 'struck-out', 'unknown']),
  outcome: short.optional(),
  text: z.string().max(NOTE_LIMIT).nullable(),
  whole: z.boolean(),
  isFile: z.boolean().optional(),
  opens: z.boolean().optional(),
  files: z.array(z.string().max(FILE_NAME_LIMIT)).max(FILES_LIMIT).optional(),
  struckAt: z.array(count).max(STRUCK_LIMIT).optional(),
});
const editor = z.object({
  revision: count,
  text: z.string().max(NOTE_LIMIT),
  whole: z.boolean(),
  isRich: z.boolean(),
  isReadOnly: z.boolean(),
  isTouched: z.boolean(),
  form: short,
  noteType: short,
});

const save = z.literal('save');
const fact = z.union([
  z.discriminatedUnion('fact', [
    z.object({
      fact: z.literal('here'),
      profile: short.nullable(),
      isTop: z.boolean(),
      parts: z.array(z.enum(['notes', 'editor', 'save'])).max(3),
    }),
    z.object({ fact: z.literal('client'), reading: client, at: z.number().int() }),
    z.object({
      fact: z.literal('notes'),
      notes: z.array(priorNote).max(PRIOR_NOTES_LIMIT),
      complete: z.boolean(),
      more: z.number().int(),
      listed: z.boolean(),
      client: short,
    }),
    z.object({ fact: z.literal('editor'), editor: editor.nullable(), client: short, at: count, revision: count }),
    z.object({ fact: z.literal('flush') }),
    z.object({
      fact: z.literal('shell'),
      is: z.enum(['opened', 'closed', 'width', 'loaded', 'unseen', 'under']),
      n: z.number().optional(),
    }),
  ]),
  z.discriminatedUnion('was', [
    z.object({ fact: save, was: z.literal('held'), nth: z.number().int().positive(), again: z.boolean() }),
    z.object({ fact: save, was: z.literal('let-go'), again: z.boolean() }),
    z.object({ fact: save, was: z.enum(['passed', 'not-checked', 'late', 'spent', 'taken', 'no-sign']) }),
  ]),
]);

/** A fact as it should be, or null: what does not fit is dropped, never mended. */
export function parseFact(raw: unknown): Fact | null {
  const read = fact.safeParse(raw);
  return read.success ? (read.data as Fact) : null;
}
