/**
 * What a handover sheet says of what was not read, or not for certain. On paper nothing can be opened or pasted: how many, and
 * for the team which. Another agency gets the numbers alone; names of files and dates of notes are the record's.
 */
import type { NoticeId, NoticeView } from '../bridge/view.ts';
import { count, list } from './counts.ts';
import { someNames } from './notices.ts';

type Values = NoticeView['values'];
type Say = (all: readonly Values[], isForTeam: boolean) => string;

const total = (all: readonly Values[]): number => all.reduce((sum, values) => sum + Number(values.count ?? 1), 0);

/** ` of 12 Mar 2026 and 3 Apr 2026`; "" for an agency, and where the dates are not known. */
function of(all: readonly Values[], isForTeam: boolean): string {
  const dates = all.map(({ date }) => String(date ?? '')).filter(Boolean);
  return isForTeam && dates.length === all.length ? ` of ${list(dates)}` : '';
}

/** Null: it is not about reading. The next worker is told all the same, another agency is not. */
const ON_SHEET: Readonly<Record<NoticeId, Say | null>> = {
  'notes-collapsed': (all) => `${count(total(all), 'note is', 'notes are')} folded away on the page.`,
  'list-not-complete': () => 'The page may hold more notes than it lists.',
  'note-is-file': (all) => `${count(total(all), 'note is a picture or a file', 'notes are pictures or files')}.`,
  attachments: (all, isForTeam) => {
    const names = isForTeam ? someNames(all) : '';
    return `${count(total(all), 'attachment')}${names && `: ${names}`}.`;
  },
  'note-too-long': (all) => `${count(total(all), 'note is', 'notes are')} past what Handrail reads at once.`,
  'parts-unseen': (all) => `${count(total(all), 'part')} of the page can't be read.`,
  'profile-part-gone': (all) =>
    `Handrail does not find ${list([...new Set(all.map(({ part }) => String(part ?? 'some parts')))])} where it expects them.`,
  'struck-through': (all, isForTeam) =>
    `${count(all.length, 'note')}${of(all, isForTeam)} ${all.length === 1 ? 'has' : 'have'} words with a line through them: they are left out.`,
  'other-language': (all, isForTeam) =>
    `${count(all.length, 'note')}${of(all, isForTeam)} ${all.length === 1 ? 'is' : 'are'} not in English, and read only in part.`,
  'dates-unclear': () => "Day and month can't be told apart, so what came later is not certain.",
  'dates-to-come': (all, isForTeam) =>
    `${count(all.length, 'note')}${of(all, isForTeam)} ${all.length === 1 ? 'has' : 'have'} a date that is still to come, so what came last is not certain.`,
  'dates-unreadable': (all) => `${count(total(all), 'note has', 'notes have')} no date that can be read, or an impossible one.`,
  guessed: () => 'Handrail does not know this record system and read it by guesswork.',
  'review-due': null,
  'not-signed': null,
  're-referred-without-choice': null,
  superseded: null,
  'client-differs-in-note': null,
  'worker-unknown': null,
};

/** Null for what is no matter of reading. */
export function unreadOnSheet(id: NoticeId, all: readonly Values[], isForTeam: boolean): string | null {
  return ON_SHEET[id]?.(all, isForTeam) ?? null;
}
