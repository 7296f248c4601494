import type { NoticeView } from '../../lib/bridge/view.ts';
import type { Examples } from '../examples.ts';
import { Notices } from './notice.tsx';

const all: readonly NoticeView[] = [
  { id: 'notes-collapsed', values: { count: 3 } },
  { id: 'list-not-complete', values: {} },
  { id: 'not-signed', values: { date: '18 Feb 2026', kind: 'Choice Plus' } },
  { id: 're-referred-without-choice', values: {} },
  { id: 'superseded', values: { date: '3 Mar 2024', why: 'discharged' } },
  { id: 'superseded', values: { date: '2 Feb 2026', why: 'newer-choice' } },
  { id: 'client-differs-in-note', values: { date: '22 Apr 2026' } },
  { id: 'review-due', values: { is: 'reviewed', day: '2026-02-04', date: '04 Feb 2026', sessions: 7, weeks: 11 } },
  { id: 'dates-unclear', values: {} },
  { id: 'dates-unreadable', values: { count: 2 } },
  { id: 'guessed', values: {} },
  { id: 'note-is-file', values: { count: 1 } },
  { id: 'attachments', values: { count: 1, name: 'Choice letter 09-07-2026.pdf' } },
  { id: 'other-language', values: { date: '22 Apr 2026' } },
  { id: 'parts-unseen', values: { count: 1 } },
  { id: 'profile-part-gone', values: { part: 'the dates of notes', against: 'Damson', on: '2026-11-21' } },
  { id: 'note-too-long', values: { count: 1 } },
  { id: 'worker-unknown', values: {} },
];

export const examples: Examples = {
  one: () => <Notices notices={all.slice(0, 1)} />,
  all: () => <Notices notices={all} />,
};
