/** Invented records in a short form. Nobody here is real. */
import type { ClientRecord, NoteStatus, PriorNote } from '../../../lib/choice/types.ts';

/** Date (`YYYY-MM-DD`), the record system's type, author, words, and its status where it matters. */
export type ShortNote = readonly [date: string, type: string, author: string, text: string | null, status?: NoteStatus, outcome?: string];

export function notesFrom(short: readonly ShortNote[]): readonly PriorNote[] {
  return short.map(([date, type, author, text, status, outcome], index) => ({
    n: index + 1,
    date,
    isoDate: date === '' ? null : date,
    type,
    author,
    status: status ?? 'signed',
    ...(outcome !== undefined && { outcome }),
    text,
  }));
}

export function recordFrom(clientName: string, notes: readonly ShortNote[], more: Partial<ClientRecord> = {}): ClientRecord {
  return { clientName, today: '2026-06-15', reader: 'Petra Onslow', complete: true, notes: notesFrom(notes), ...more };
}

/** A Choice with every field under its heading. */
export function choiceText(
  name: string,
  more: { readonly concern?: string; readonly goals?: string; readonly decision?: string; readonly risk?: string } = {},
): string {
  return [
    'Choice appointment at the Mill Lane clinic',
    `Present: ${name}, mum Hanne`,
    `Presenting concern: ${more.concern ?? 'will not go upstairs alone since the burglary'}`,
    `${name}'s view: "the landing is where they stood"`,
    'Joint understanding: the house stopped feeling safe and avoiding the landing keeps it that way',
    'Strengths: plays the cornet, a patient older cousin',
    `Risk: ${more.risk ?? 'no self-harm, locks checked by mum'}`,
    `Goals: ${more.goals ?? '1. Sleep in my own room three nights a week (2/10)\n2. Fetch things from upstairs by myself (1/10)'}`,
    `Choice Point: ${more.decision ?? 'Core Partnership, graded steps, fortnightly'}`,
    'Tasks: mum and cousin to paint the landing',
  ].join('\n');
}
