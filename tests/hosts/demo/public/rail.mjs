/** The rail at the left: the pages of the open record, and the people opened lately. */
import { byId, h, showDate, showName } from './dom.mjs';
import { icon } from './icons.mjs';
import { pathTo } from './route.mjs';

const LINKS = [
  ['summary', 'Summary'],
  ['entries', 'Entries'],
  ['new', 'New entry'],
  ['duty-log', 'Duty log'],
  ['appointments', 'Appointments'],
  ['letters', 'Letters'],
];

export function drawRail(app) {
  const { client, route, recent } = app;
  const pages = client
    ? h(
        'ul',
        { class: 'pages' },
        LINKS.map(([page, words]) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: pathTo(route.base, client.number, page), 'data-link': true, 'aria-current': route.page === page ? 'page' : null },
              icon(page),
              words,
            ),
          ),
        ),
      )
    : null;
  const others = recent.filter((one) => one.number !== client?.number);
  byId('rail').replaceChildren(
    ...[
      h('a', { class: 'home', href: `${route.base}/`, 'data-link': true }, icon('home'), 'Caseload'),
      pages,
      others.length > 0 ? h('h2', {}, 'Opened lately') : null,
      others.length > 0
        ? h(
            'ul',
            { class: 'recent', 'aria-label': 'Opened lately' },
            others.map((one) =>
              h(
                'li',
                {},
                h(
                  'a',
                  { href: pathTo(route.base, one.number, 'entries'), 'data-link': true, 'data-recent': one.number },
                  showName(one),
                  h('small', {}, showDate(one.born)),
                ),
              ),
            ),
          )
        : null,
    ].filter(Boolean),
  );
}
