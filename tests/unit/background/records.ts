/** Invented notes as the page would give them, and the view that is drawn of them. */
import { gettingOn, type RecordRead, recordOf } from '../../../entrypoints/background/views/getting-on.ts';
import type { PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { GettingOnView } from '../../../lib/bridge/view.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readChoice } from '../../../lib/choice/read.ts';
import type { DateOrder, SiteProfile } from '../../../lib/record/profile.ts';

export const NOW = { today: '2026-11-21', time: '09:04' };
const CHOICE = checklistById('capa_choice') as Checklist;

export const CHOICE_TEXT = `Presenting concern: Mornings are loud and school is far.
In their own words: "It is like the corridor shouts."
Joint understanding: We agree that the corridor is the hard part, not the lessons.
Choice Point decision: Core Partnership with S. Marlow.
Goals: Walk in with everyone else on three days a week. 3/10.
Risks: None acute; thoughts of ending her life asked about and not there.
Present: Ada, her mother.`;

export const prior = (text: string | null, more: Partial<PriorNoteRead> = {}): PriorNoteRead => ({
  date: '3 May 2026',
  type: 'Choice appointment',
  author: 'T. Okafor',
  status: 'signed',
  text,
  whole: true,
  ...more,
});
export const later = (text: string | null, more: Partial<PriorNoteRead> = {}) =>
  prior(text, { date: '9 June 2026', type: 'Core Partnership', author: 'S. Marlow', ...more });

export function draw(
  notes: readonly PriorNoteRead[],
  {
    complete = true,
    more = 0,
    worker = 'S. Marlow',
    unseen = 0,
    profile = null as SiteProfile | null,
    order = 'day-first' as DateOrder,
    picked = null as number | null,
    every = CHOICE.reviewEvery,
  } = {},
): GettingOnView {
  const read: RecordRead = { notes, complete, more, dateOrder: order, profile, unseen };
  const record = recordOf(read, 'QUILL, Ada', worker, NOW.today);
  return gettingOn(record, readChoice(record), read, { ...CHOICE, reviewEvery: every }, NOW, picked);
}
