/** Letters in and out: names and dates only, as scans are. */

import { pageHead } from './banner.mjs';
import { byId, h, showDate } from './dom.mjs';
import { getEntries } from './requests.mjs';

export async function drawLetters(app, turn) {
  const { entries = [] } = await getEntries(app.client.number, {});
  if (turn !== app.turn) return;
  const letters = entries.filter((entry) => entry.attachment);
  byId('main').replaceChildren(
    pageHead(app, 'Letters'),
    h(
      'section',
      { class: 'card' },
      letters.length > 0
        ? h(
            'ul',
            {},
            letters.map((one) => h('li', {}, `${showDate(one.date)} `, h('a', { href: one.attachment.href }, one.attachment.name))),
          )
        : h('p', { class: 'none' }, 'No letters in this record'),
    ),
  );
}
