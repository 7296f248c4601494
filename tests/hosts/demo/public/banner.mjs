/** The client banner under the top bar, and the panel at the right. */
import { ageOn, byId, h, showDate, showName } from './dom.mjs';

function part(label, value, mark) {
  return h('div', {}, h('dt', {}, label), h('dd', mark ? { [mark]: true } : {}, value));
}

export function drawLoading() {
  byId('banner').replaceChildren(h('div', { class: 'banner is-loading', 'aria-busy': 'true' }, 'Opening the record…'));
  byId('aside').replaceChildren();
  byId('main').replaceChildren();
}

export function makeBanner(client, { today, withoutNumber = false }) {
  return h(
    'section',
    { class: 'banner', 'data-client-banner': true, 'aria-label': 'Person' },
    h('strong', { class: 'banner-name', 'data-client-name': true }, showName(client)),
    h(
      'dl',
      {},
      part('Born', showDate(client.born), 'data-client-born'),
      part('Age', `${ageOn(client.born, today)} years`),
      withoutNumber ? null : part('Record no.', client.number, 'data-record-number'),
      part('Pronouns', client.pronouns ?? 'not asked'),
      part('Team', client.team),
    ),
    client.alerts.length > 0
      ? h('p', { class: 'alert-chip' }, client.alerts.length === 1 ? '1 alert' : `${client.alerts.length} alerts`)
      : null,
  );
}

function panel(title, ...content) {
  return h('section', { class: 'panel' }, h('h2', {}, title), ...content);
}

function lines(list, none) {
  return list.length > 0
    ? h(
        'ul',
        {},
        list.map((line) => h('li', {}, line)),
      )
    : h('p', { class: 'none' }, none);
}

function drawAside(app) {
  const { client } = app;
  if (!client) return byId('aside').replaceChildren();
  byId('aside').replaceChildren(
    panel('Alerts', lines(client.alerts, 'No alerts recorded')),
    panel(
      'Next appointment',
      client.next
        ? h('p', {}, h('b', {}, client.next.date), h('br'), `${client.next.what}`, h('br'), client.next.who)
        : h('p', { class: 'none' }, 'None booked'),
    ),
    panel('Care team', lines(client.careTeam, 'Not allocated')),
    panel('Consent to share', h('p', {}, client.consent)),
  );
}

export function drawBanner(app) {
  const { client, today, route } = app;
  byId('banner').replaceChildren(...(client ? [makeBanner(client, { today, withoutNumber: route.trial === 'no-number' })] : []));
  drawAside(app);
}

/** The head of every page of a record: what it is, and once more whose. */
export function pageHead(app, title, ...tools) {
  const other = app.route.trial === 'two-names' ? { number: '204181', surname: 'Obiora', forename: 'Amira' } : app.client;
  return h(
    'header',
    { class: 'page-head', 'data-entry-header': true },
    h('h1', {}, title),
    h('p', {}, `${other.forename} ${other.surname} · Record no. `, h('span', { 'data-record-number': true }, other.number)),
    h('div', { class: 'tools' }, ...tools),
  );
}
