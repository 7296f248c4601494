/** Appointments: the next one, and those that stand in the record as kept or missed. */
import { pageHead } from './banner.mjs';
import { byId, h, showDate } from './dom.mjs';
import { getEntries } from './requests.mjs';

const KINDS = /choice|partnership|walk-in|review|did not attend/i;

export async function drawAppointments(app, turn) {
  const { client } = app;
  const { entries = [] } = await getEntries(client.number, { bodies: 0 });
  if (turn !== app.turn) return;
  const past = entries.filter((entry) => entry.status !== 'Entered in error' && KINDS.test(entry.type));
  const row = (cells) =>
    h(
      'tr',
      {},
      cells.map((words) => h('td', {}, words)),
    );
  const next = client.next ? [row([client.next.date, client.next.what, client.next.who, 'Booked'])] : [];
  const before = past.map((entry) =>
    row([`${showDate(entry.date)} ${entry.time}`, entry.type, entry.author, entry.type === 'Did not attend' ? 'Missed' : 'Kept']),
  );
  byId('main').replaceChildren(
    pageHead(app, 'Appointments'),
    h(
      'section',
      { class: 'card' },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['When', 'What', 'With', 'Outcome'].map((words) => h('th', { scope: 'col' }, words)),
          ),
        ),
        h('tbody', {}, next, before),
      ),
      next.length + before.length === 0 ? h('p', { class: 'none' }, 'No appointments in this record') : null,
    ),
  );
}
