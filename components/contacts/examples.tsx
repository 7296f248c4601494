import { type Examples, nowhere } from '../examples.ts';
import { contacts, counts, review } from '../fictional.ts';
import { Contacts } from './contacts.tsx';

const many = Array.from({ length: 20 }, (_, i) => ({
  n: 20 - i,
  date: `${i + 1}-Mar-2026 14:05`,
  kind: 'session' as const,
  type: 'Individual therapy session',
  author: 'J. Sandhu-Keane',
  attended: true,
  status: 'signed' as const,
  isRead: true,
}));

export const examples: Examples = {
  'first for you': () => (
    <Contacts contacts={contacts} isInTime sinceChoice={2} counts={counts} review={review} isFirstForYou onAction={nowhere} />
  ),
  'late entry': () => (
    <Contacts
      contacts={contacts.map((contact, i) => (i === 2 ? { ...contact, about: '2026-02-11' } : contact))}
      isInTime
      sinceChoice={2}
      counts={counts}
      review={review}
      isFirstForYou={false}
      onAction={nowhere}
    />
  ),
  'order not known': () => (
    <Contacts
      contacts={contacts}
      isInTime={false}
      sinceChoice={null}
      counts={{ ...counts, daysSinceChoice: null, isAllRead: false }}
      review={null}
      isFirstForYou
      onAction={nowhere}
    />
  ),
  'review due': () => (
    <Contacts
      contacts={contacts}
      isInTime
      sinceChoice={9}
      counts={{ ...counts, attended: 10, partnership: 8, cancelled: 2 }}
      review={{ ...review, sessions: 8, isDue: true, every: { sessions: 7, weeks: 10 } }}
      isFirstForYou={false}
      onAction={nowhere}
    />
  ),
  many: () => (
    <Contacts
      contacts={many}
      isInTime
      sinceChoice={null}
      counts={{ ...counts, daysSinceChoice: null, isAllRead: false }}
      review={null}
      isFirstForYou={false}
      onAction={nowhere}
    />
  ),
};
