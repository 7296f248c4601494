/** The caseload: everyone in this Damson. No record is open here. */
import { byId, h, showDate, showName } from './dom.mjs';
import { findClients } from './requests.mjs';
import { pathTo } from './route.mjs';

function row(app, client) {
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      h('a', { href: pathTo(app.route.base, client.number, 'entries'), 'data-link': true, 'data-open': client.number }, showName(client)),
    ),
    h('td', {}, showDate(client.born)),
    h('td', {}, client.number),
    h('td', {}, client.team),
    h('td', {}, client.next ? client.next.date : '–'),
  );
}

export async function drawHome(app, turn) {
  const { clients = [], error } = await findClients('');
  if (turn !== app.turn) return;
  byId('aside').replaceChildren();
  byId('main').replaceChildren(
    h('header', { class: 'page-head' }, h('h1', {}, 'Caseload')),
    error ? h('p', { class: 'card', role: 'alert' }, error) : '',
    h(
      'div',
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
            ['Name', 'Born', 'Record no.', 'Team', 'Next appointment'].map((words) => h('th', { scope: 'col' }, words)),
          ),
        ),
        h(
          'tbody',
          {},
          clients.map((client) => row(app, client)),
        ),
      ),
    ),
  );
}
