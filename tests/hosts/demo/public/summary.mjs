/** A record's first page: the plain facts. No entries stand here. */

import { pageHead } from './banner.mjs';
import { byId, h, showDate } from './dom.mjs';

export async function drawSummary(app) {
  const { client } = app;
  const fact = (label, value) => h('div', {}, h('dt', {}, label), h('dd', {}, value || 'Not recorded'));
  byId('main').replaceChildren(
    pageHead(app, 'Summary'),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, 'Person'),
      h(
        'dl',
        { class: 'facts' },
        fact('Born', showDate(client.born)),
        fact('Pronouns', client.pronouns),
        fact('GP', client.gp),
        fact('School, college or work', client.school),
        fact('Lead worker', client.leadWorker),
        fact('Consent to share', client.consent),
      ),
    ),
  );
}
