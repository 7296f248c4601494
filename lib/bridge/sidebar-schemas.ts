/** The background's end of the sidebar table. */
import { z } from '../checklist/zod.ts';
import { FIT_PARTS } from '../record/types.ts';
import type { FromSidebar } from './sidebar-messages.ts';
import { PASTE_LIMIT, REASONS } from './view.ts';

const id = z.string().max(200);
const count = z.number().int().nonnegative();

const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('show-passage'), n: count, start: count, end: count }),
  z.object({ do: z.literal('show-note'), n: count }),
  z.object({ do: z.literal('open-notes') }),
  z.object({ do: z.literal('stop-opening') }),
  z.object({ do: z.literal('pick-choice'), n: count }),
  z.object({ do: z.literal('go-to-field'), field: id }),
  z.object({ do: z.literal('insert-heading'), field: id }),
  z.object({ do: z.literal('choose-checklist'), checklist: id }),
  z.object({ do: z.literal('list-headings') }),
  z.object({ do: z.literal('leave-headings') }),
  z.object({ do: z.literal('add-heading'), heading: z.string().min(1).max(80), field: id }),
  z.object({ do: z.literal('undo-heading') }),
  z.object({ do: z.literal('leave-offer') }),
  z.object({ do: z.literal('save-anyway'), reason: z.enum(REASONS).optional() }),
  z.object({ do: z.literal('put-hold-away') }),
  z.object({ do: z.literal('put-last-save-away') }),
  z.object({ do: z.literal('put-covers-away') }),
  z.object({ do: z.literal('put-gone-away') }),
  z.object({ do: z.literal('stand-beside') }),
  z.object({ do: z.literal('restore-draft'), id, version: count.nullable(), where: z.enum(['empty-only', 'replace', 'at-end']) }),
  z.object({ do: z.literal('leave-restore') }),
  z.object({ do: z.literal('show-versions'), id }),
  z.object({ do: z.literal('delete-draft'), id }),
  z.object({ do: z.literal('undo-delete'), id }),
  z.object({ do: z.literal('lock') }),
  z.object({ do: z.literal('unlock') }),
  z.object({ do: z.literal('all-drafts') }),
  z.object({
    do: z.literal('paste'),
    text: z.string().min(1).max(PASTE_LIMIT),
    date: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
    keep: z.boolean(),
  }),
  z.object({ do: z.literal('remove-paste') }),
  z.object({ do: z.literal('undo-remove-paste') }),
  z.object({ do: z.literal('hide-now') }),
  z.object({ do: z.literal('show-again') }),
  z.object({ do: z.literal('guess') }),
  z.object({ do: z.literal('guess-right') }),
  z.object({ do: z.literal('guess-wrong') }),
  z.object({ do: z.literal('fit'), part: z.enum(FIT_PARTS).optional() }),
  z.object({ do: z.literal('fit-team') }),
  z.object({ do: z.literal('fit-right') }),
  z.object({ do: z.literal('fit-drop') }),
  z.object({ do: z.literal('close') }),
]);

const fromSidebar = z.discriminatedUnion('say', [
  z.object({ say: z.literal('pair'), token: id }),
  z.object({ say: z.literal('panel'), window: z.number().int() }),
  z.object({ say: z.literal('drawn'), epoch: count, hold: z.boolean() }),
  z.object({ say: z.literal('drawing') }),
  z.object({ say: z.literal('still-here') }),
  z.object({ say: z.literal('may-copy'), epoch: count, nth: count }),
  z.object({ say: z.literal('act'), epoch: count, action }),
]);

export function parseFromSidebar(raw: unknown): FromSidebar | null {
  const read = fromSidebar.safeParse(raw);
  return read.success ? read.data : null;
}
