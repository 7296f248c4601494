/** The list of entries, newest first: whole, in pages, or collapsed to one line each until opened. */
import { pageHead } from './banner.mjs';
import { byId, h, showDate } from './dom.mjs';
import { entryBody } from './entry-body.mjs';
import { getEntries, getEntry } from './requests.mjs';
import { pathTo } from './route.mjs';

const PAGE_SIZE = 10;

async function openEntry(number, id, button, body) {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  if (!isOpen && !body.hasChildNodes()) {
    button.disabled = true;
    const { entry, error } = await getEntry(number, id);
    button.disabled = false;
    if (error) return body.replaceChildren(error);
    body.replaceChildren(...entryBody(entry));
  }
  body.hidden = isOpen;
  button.setAttribute('aria-expanded', String(!isOpen));
  button.textContent = isOpen ? 'Show entry' : 'Hide entry';
}

function opener(number, entry, body) {
  const button = h(
    'button',
    { type: 'button', class: 'opener', 'data-entry-opener': true, 'aria-controls': body.id, 'aria-expanded': 'false' },
    'Show entry',
  );
  button.addEventListener('click', () => openEntry(number, entry.id, button, body));
  return button;
}

function showEntry(app, entry) {
  const { client, route } = app;
  const body = h(
    'div',
    { class: 'entry-body', id: `body-${entry.id}`, 'data-entry-body': true, hidden: Boolean(entry.isCollapsed) },
    entry.isCollapsed ? [] : entryBody(entry),
  );
  const isMine = entry.status === 'Draft' && entry.author === app.worker?.name && !entry.isDutyLog;
  return h(
    'li',
    { class: 'entry', 'data-entry': entry.id, 'data-status': entry.status },
    h(
      'article',
      { 'aria-labelledby': `head-${entry.id}` },
      h(
        'header',
        {},
        h('time', { datetime: `${entry.date}T${entry.time}`, 'data-entry-date': true }, `${showDate(entry.date)} ${entry.time}`),
        h('h3', { id: `head-${entry.id}`, 'data-entry-type': true }, entry.type),
        h(
          'p',
          {},
          h('span', { 'data-entry-author': true }, entry.author),
          entry.role ? h('small', {}, [entry.role, entry.contact].filter(Boolean).join(' · ')) : null,
        ),
        h(
          'div',
          { class: 'entry-end' },
          isMine ? h('a', { href: pathTo(route.base, client.number, 'new', entry.id), 'data-link': true }, 'Continue writing') : null,
          h('span', { class: 'status', 'data-entry-status': true }, entry.status),
          entry.isCollapsed ? opener(client.number, entry, body) : null,
        ),
      ),
      body,
      entry.why ? h('p', { class: 'why' }, entry.why) : null,
    ),
  );
}

/** What the count says. "All … shown" only when the list holds every entry of this record. */
function count({ total, found, from, entries }, type) {
  const isAll = !type && entries.length === total;
  const words = isAll
    ? `All ${total} ${total === 1 ? 'entry' : 'entries'} shown`
    : `${from + 1}–${from + entries.length} of ${type ? `${found} (${type} only)` : total}`;
  return h('p', { class: 'count', 'data-entry-count': isAll ? 'all' : 'some' }, words);
}

function pager(answer, ask, change) {
  if (answer.found <= PAGE_SIZE) return null;
  const isAll = ask.size === 0;
  const last = Math.ceil(answer.found / PAGE_SIZE);
  const button = (words, part, isOff) => h('button', { type: 'button', disabled: isOff, onclick: () => change(part) }, words);
  return h(
    'nav',
    { class: 'pager', 'aria-label': 'Entry pages' },
    isAll ? null : button('Newer entries', { page: ask.page - 1 }, ask.page === 1),
    isAll ? null : h('span', {}, `Page ${ask.page} of ${last}`),
    isAll ? null : button('Older entries', { page: ask.page + 1 }, ask.page === last),
    button(isAll ? 'Show in pages' : 'Show all', { page: 1, size: isAll ? PAGE_SIZE : 0 }),
  );
}

function toolbar(answer, ask, change) {
  const types = h(
    'select',
    { 'aria-label': 'Show entries of type', 'data-filter': true },
    h('option', { value: '' }, 'All types'),
    answer.types.map((type) => h('option', { value: type, selected: type === ask.type }, type)),
  );
  types.addEventListener('change', () => change({ type: types.value, page: 1 }));
  const collapse = h(
    'button',
    { type: 'button', 'aria-pressed': String(ask.collapsed), onclick: () => change({ collapsed: !ask.collapsed }) },
    'Collapse entries',
  );
  return h('div', { class: 'tools' }, types, collapse);
}

/** The list as one element, under its heading; it draws itself again when what it shows is changed. */
export async function entryList(app, title) {
  const { client } = app;
  const place = h('section', { class: 'entries', 'aria-label': 'Entries of this record' });
  const ask = { page: 1, size: PAGE_SIZE, type: '', collapsed: client.isCollapsed === true };
  async function draw() {
    const query = {
      page: ask.page,
      bodies: ask.collapsed ? 0 : 1,
      ...(ask.size ? { size: ask.size } : {}),
      ...(ask.type ? { type: ask.type } : {}),
    };
    const answer = await getEntries(client.number, query);
    if (answer.error) return place.replaceChildren(h('p', { role: 'alert' }, answer.error));
    const change = (part) => {
      Object.assign(ask, part);
      return draw();
    };
    place.replaceChildren(
      title,
      h('div', { class: 'list-head' }, count(answer, ask.type), toolbar(answer, ask, change)),
      h(
        'ol',
        { class: 'entry-list', 'data-entry-list': true, 'aria-label': 'Entries, newest first' },
        answer.entries.map((entry) => showEntry(app, entry)),
      ),
      ...(answer.total === 0 ? [h('p', { class: 'card none' }, 'Nothing has been written in this record yet.')] : []),
      ...[pager(answer, ask, change)].filter(Boolean),
    );
  }
  await draw();
  return place;
}

export async function drawEntries(app, turn) {
  const list = await entryList(app, h('h2', { class: 'quiet' }, 'All entries'));
  if (turn !== app.turn) return;
  const { client, route } = app;
  const add =
    route.trial === 'no-editor'
      ? null
      : h('a', { class: 'main-action', href: pathTo(route.base, client.number, 'new'), 'data-link': true }, 'New entry');
  byId('main').replaceChildren(pageHead(app, 'Entries', ...[add].filter(Boolean)), list);
}
