/** What the notices say. Several of one id are said in one sentence. */
import type { NoticeId, NoticeView } from '../bridge/view.ts';
import { count, list } from './counts.ts';
import { readableDate } from './dates.ts';

/** What a notice says: its name, then why and what can be done. */
export interface NoticeWords {
  readonly name: string;
  readonly says: string;
  /** Doubt, not news: lavender and dashed. */
  readonly isDoubt: boolean;
}

type Values = NoticeView['values'];
/** Several notices of one id are said in one sentence. */
type Say = (all: readonly Values[]) => NoticeWords;

const doubt = (name: string, says: string): NoticeWords => ({ name, says, isDoubt: true });
const news = (name: string, says: string): NoticeWords => ({ name, says, isDoubt: false });
const total = (all: readonly Values[]): number => all.reduce((sum, values) => sum + Number(values.count ?? 0), 0);

/** So many dates are named in one sentence: nobody reads a list of thirty to its end. */
const DATED = 8;

/** `The note of 12 Mar 2026 is`, `The notes of 12 Mar 2026 and 3 Apr 2026 are`, `A note is` where the date is not known. */
function dated(noun: string, all: readonly Values[], is: string, are: string): string {
  const dates = all.map(({ date }) => String(date ?? '')).filter(Boolean);
  if (dates.length === 0) return all.length > 1 ? `${all.length} ${noun}s ${are}` : `A ${noun} ${is}`;
  const others = dates.length - DATED;
  if (others > 1) return `The ${noun}s of ${dates.slice(0, DATED).join(', ')} and ${others} others ${are}`;
  return dates.length > 1 ? `The ${noun}s of ${list(dates)} ${are}` : `The ${noun} of ${dates[0]} ${is}`;
}

/** So many attachments are named in one sentence. */
const NAMED = 3;

/** The names of files, each once; many are counted. */
export function someNames(all: readonly Values[]): string {
  const names = [...new Set(all.map(({ name }) => String(name ?? '')).filter(Boolean))];
  const [named, others] = [names.slice(0, NAMED), names.length - NAMED];
  return others > 0 ? `${named.join(', ')} and ${count(others, 'other')}` : list(named);
}

const isEnded = ({ why }: Values): boolean => why === 'discharged' || why === 're-referred';

/** The record system's own word for it, where all have the same. */
const kindOf = (all: readonly Values[]): string => {
  const [kind, ...others] = new Set(all.map((values) => String(values.kind ?? '')));
  return kind && others.length === 0 ? kind : 'note';
};

/** ` (checked with OpenMRS 3 on 21 Nov 2026)`; "" where that is not known. */
const checkedAgainst = ({ against, on }: Values = {}): string =>
  against && on ? ` (last checked with ${against} on ${readableDate(String(on))})` : '';

const NOTICES: Readonly<Record<NoticeId, Say>> = {
  'review-due': ([{ is, day, date, sessions, weeks, isAllRead } = {}]) => {
    const when = day ? readableDate(String(day)) : String(date ?? '');
    const since = [count(Number(sessions ?? 0), 'Partnership session'), ...(Number(weeks) > 0 ? [count(Number(weeks), 'week')] : [])];
    return news(
      'Review due.',
      `Goals were ${is === 'set' ? 'set' : 'last reviewed'}${when ? ` on ${when}` : ''}: ${list(since)} ago${isAllRead === 0 ? ', of what could be read' : ''}.`,
    );
  },
  'notes-collapsed': (all) =>
    doubt(
      'Not all could be read.',
      `${count(total(all), 'note is', 'notes are')} folded away on the page. Open ${total(all) === 1 ? 'it' : 'them'} there and the words show here.`,
    ),
  'list-not-complete': () =>
    doubt('Not all could be read.', 'The page may hold more notes than it lists. Load older ones there to have them read.'),
  'not-signed': (all) =>
    doubt(
      'Not signed.',
      `${dated(kindOf(all), all, 'is a draft', 'are drafts')}. What ${all.length > 1 ? 'they say' : 'it says'} is left out here: read ${all.length > 1 ? 'them' : 'it'} in the record.`,
    ),
  're-referred-without-choice': () =>
    news(
      'Re-referred, no new Choice found.',
      "A new Choice comes before Partnership. The one from before the re-referral is not shown as today's.",
    ),
  superseded: (all) => {
    const twice = all.filter(({ why }) => why === 'same-day');
    const [ended, replaced] = [all.filter(isEnded), all.filter((values) => !isEnded(values) && !twice.includes(values))];
    const says = [
      ...(replaced.length > 0 ? [`${dated('Choice', replaced, 'was', 'were')} replaced by a later one.`] : []),
      ...(ended.length > 0 ? [`${dated('Choice', ended, 'is', 'are')} from before a discharge or re-referral.`] : []),
      ...(twice.length > 0 ? [`${dated('Choice', twice, 'is', 'are')} written more than once that day. The last entry is shown.`] : []),
    ];
    return news(twice.length === all.length ? 'One Choice, written twice.' : 'An older Choice is left out.', says.join(' '));
  },
  'client-differs-in-note': (all) =>
    doubt('A note names somebody else.', `${dated('note', all, 'has', 'have')} another name in it. Check which record it belongs to.`),
  'struck-through': (all) =>
    doubt(
      'Words are struck through.',
      `${dated('note', all, 'has', 'have')} words with a line through them. They are left out here, and the place is marked.`,
    ),
  'dates-unclear': () =>
    doubt('Dates are not certain.', "This page writes dates so that day and month can't be told apart. What came later is not certain."),
  'dates-to-come': (all) =>
    doubt(
      'Dates are not certain.',
      `${dated('note', all, 'has', 'have')} a date that is still to come, and ${all.length > 1 ? 'tell' : 'tells'} what happened. What came last is not certain: see the record.`,
    ),
  'dates-unreadable': (all) =>
    doubt(
      'Dates are not certain.',
      `${count(total(all), 'note has', 'notes have')} no date that can be read, or an impossible one. See the record for when.`,
    ),
  'note-is-file': (all) =>
    doubt(
      'Not all could be read.',
      `${count(total(all), 'note is a picture or a file', 'notes are pictures or files')}. Handrail reads text only: open ${total(all) === 1 ? 'it' : 'them'} yourself.`,
    ),
  attachments: (all) => {
    const which = someNames(all);
    return doubt(
      'Not all could be read.',
      `${count(total(all), 'attachment is', 'attachments are')} not read${which ? `: ${which}` : ''}. What stands in a letter can be pasted in below.`,
    );
  },
  'other-language': (all) =>
    doubt(
      'Not in English.',
      `${dated('note', all, 'is', 'are')} in another language. Handrail knows English headings only, so it does not say what is not recorded there.`,
    ),
  'parts-unseen': (all) =>
    doubt(
      "Parts of the page can't be read.",
      `${count(total(all), 'part of this page comes', 'parts of this page come')} from elsewhere or ${total(all) === 1 ? 'is' : 'are'} closed to extensions. Notes in there are not read.`,
    ),
  'profile-part-gone': (all) =>
    doubt(
      'The record system may have changed.',
      `Handrail does not find ${list([...new Set(all.map(({ part }) => String(part ?? 'some parts')))])} where it expects them${checkedAgainst(all[0])}. ${all[0]?.isFitted ? "Point out again where they stand: Handrail's button in the toolbar leads there." : 'Tell whoever looks after Handrail in your team.'}`,
    ),
  guessed: () => doubt('Read by guesswork.', 'Handrail does not know this record system. Check each passage in the record.'),
  'note-too-long': (all) =>
    doubt(
      'Not all could be read.',
      `${count(total(all), 'note is', 'notes are')} past what Handrail reads at once. The rest is not shown here.`,
    ),
  'worker-unknown': () =>
    doubt(
      "Can't tell whether you have met.",
      "It isn't known who you are: the page does not say, or several people work under one name. Options has a place for your name.",
    ),
};

/** All notices of one id as one. */
export function notice(id: NoticeId, all: readonly Values[]): NoticeWords {
  return NOTICES[id](all);
}
