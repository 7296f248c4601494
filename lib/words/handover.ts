import type { SourceView } from '../bridge/view.ts';
import { count } from './counts.ts';
import { readableDate } from './dates.ts';
import { paste } from './paste.ts';
import { noteStatus } from './record.ts';

/** What the information-sharing checklist asks before anything goes to another agency, in its order. */
export const SHARING = ['to', 'consent', 'purpose', 'minimum', 'method', 'receipt'] as const;
export type SharingItem = (typeof SHARING)[number];

interface SharingWords {
  /** What the sheet calls it. */
  readonly title: string;
  /** What is asked on the screen. */
  readonly ask: string;
}

const SHARING_WORDS: Readonly<Record<SharingItem, SharingWords>> = {
  to: { title: 'Shared with', ask: 'Which agency, and who there?' },
  consent: { title: 'Consent, or the reason there is none', ask: 'Did the client agree to this? If not, why is it shared?' },
  purpose: { title: 'Purpose', ask: 'What do they need it for?' },
  minimum: { title: 'The minimum', ask: 'Is everything ticked needed for that, and nothing more?' },
  method: { title: 'Secure method', ask: 'How is it sent?' },
  receipt: { title: 'Receipt', ask: 'Who confirms that it arrived, and when?' },
};

export function sharing(item: SharingItem): SharingWords {
  return SHARING_WORDS[item];
}

/** Date, kind, author and standing in one line, each as the page writes it. */
export function sourceLine({ date, kind, author, status, isPasted }: SourceView): string {
  return [date, kind, author, noteStatus(status), isPasted ? paste.byYou : ''].filter(Boolean).join(' · ');
}

/** Words of the handover sheet: Handrail's own, never the record's. */
export const handover = {
  heading: 'Handover sheet',
  why: 'One page for the next worker, at most two sides: what is shown above, word for word, with where it stands.',
  copy: 'Copy handover',
  print: 'Print handover',
  copied: 'Copied, for plain and for formatted text.',
  'not-copied': 'Not copied. The page may show another client now, or the browser did not allow it.',
  'not-printed': 'Not printed. The page may show another client now.',
  nothingTicked: 'Nothing is ticked yet, so there is nothing to hand over.',
  withNote: 'Add the note that is being written',
  forAgency: 'For another agency',
  /** `client`: as the sheet names them. */
  forAgencyWhy: (client: string): string =>
    `Of the record only what you tick goes on the sheet, with date, kind and author of each note it stands in. Always on it: ${client}; when and by whom it was made; how many notes were read, and how many not.`,
  tick: 'What may be shared',
  sharing: 'Information sharing',
  sharingWhy: 'What you write here goes on the sheet and is kept nowhere.',
  notStated: 'Not stated',
  show: 'Show the sheet',
  hide: 'Put the sheet away',
  client: 'Client',
  made: (day: string, time: string, worker: string | null): string =>
    `Made ${readableDate(day)}, ${time}${worker ? `, by ${worker}` : ''}.`,
  from: (notes: { readonly listed: number; readonly read: number }, day: string, time: string): string =>
    `From ${count(notes.read, 'note')} of ${notes.listed} that the page listed, as read on ${readableDate(day)}, ${time}.`,
  withPaste: 'And from a letter pasted by you, which is not on the page.',
  unread: (says: readonly string[]): string => `Not read, or not for certain: ${says.join(' ')}`,
  key: "Beside a rail stand the record's own words. The rest is Handrail's. Check the record before acting.",
  keyPlain: "Words in quotation marks are the record's own. The rest is Handrail's. Check the record before acting.",
  more: 'More from the record',
  note: 'The note being written, not in the record yet',
  typed: 'Being written, not in the record yet',
  noteNotWhole: 'Not all of the note being written could be read, so more may stand in it.',
  seeRisk: 'See: Newest recorded risk.',
  morePassages: (n: number): string => `${count(n, 'more passage')} in the record.`,
  moreGoals: (n: number): string => `${count(n, 'more goal')} in the record.`,
  moreContacts: (n: number): string => `${count(n, 'more contact')} in the record, not listed here.`,
  moreLines: (n: number): string => `${count(n, 'more')} in the record, not listed here.`,
  moreNotices: (n: number): string => `${count(n, 'more notice')} beside the record.`,
  leftOut: (titles: readonly string[]): string => `No room on this sheet for: ${titles.join(', ')}. See the record.`,
  ratings: (points: readonly string[], earlier: number): string =>
    `Ratings: ${points.join('; ')}${earlier > 0 ? `; ${count(earlier, 'earlier one')} in the record` : ''}.`,
  rating: (value: number, of: number, date: string): string => `${value} of ${of}${date ? ` on ${date}` : ''}`,
  foot: 'Not part of the record. Holds personal information: hand it to the next worker or shred it.',
  footAgency: 'Holds personal information: for the named recipient and purpose only. Not part of the record.',
  quoted: (words: string): string => `“${words}”`,
} as const;

/** The note being written, seen from the other side. */
export const preview = {
  notThere: 'They will have to ask',
  cannotTell: "They can't tell from this note",
  notWhole: 'Not all of this note could be read, so more may stand in it.',
} as const;
