/** Damson's own interface: what its client asks, and what tests read notes back by. */
import { readSent, sendJson, sendText } from './send.mjs';

const STATUSES = { signed: 'Signed', draft: 'Draft' };

/** One entry as a collapsed list shows it: the body is fetched when it is opened. */
function withoutBody({ text, html, attachment, ...entry }) {
  return { ...entry, isCollapsed: true };
}

function listEntries(store, number, query) {
  const type = query.get('type') ?? '';
  const all = store.entries(number).reverse();
  const found = type ? all.filter((entry) => entry.type === type) : all;
  const size = Number(query.get('size')) || found.length || 1;
  const from = ((Number(query.get('page')) || 1) - 1) * size;
  const shown = found.slice(from, from + size);
  return {
    total: all.length,
    found: found.length,
    from,
    types: [...new Set(all.map((entry) => entry.type))],
    entries: query.get('bodies') === '0' ? shown.map(withoutBody) : shown,
  };
}

/** The parts of an entry that a client may send; null where it is no entry. */
function readEntry(sent) {
  if (sent === null || typeof sent !== 'object' || typeof sent.text !== 'string' || typeof sent.type !== 'string' || !sent.type)
    return null;
  const status = Object.hasOwn(STATUSES, sent.status) ? STATUSES[sent.status] : null;
  if (!status) return null;
  const entry = { worker: String(sent.worker ?? ''), type: sent.type, status, text: sent.text };
  if (typeof sent.contact === 'string' && sent.contact) entry.contact = sent.contact;
  if (typeof sent.html === 'string') entry.html = sent.html;
  return entry;
}

/** The duty log stores itself while it is written: one draft entry a worker and client, changed in place. */
function keepDutyLog(store, number, sent) {
  const worker = store.workers().find((one) => one.id === sent.worker);
  const name = worker?.name ?? 'Shared login';
  const open = store.entries(number).find((entry) => entry.isDutyLog && entry.author === name && entry.status === 'Draft');
  if (open) return store.change(number, open.id, { text: sent.text });
  return store.add(number, { worker: sent.worker, type: 'Duty log', status: 'Draft', text: sent.text, isDutyLog: true });
}

/** A native form names its text `entry`, and is answered with the page to go to. */
async function addFromForm(response, store, number, sent, back) {
  const entry = readEntry({ ...sent, type: sent.noteType, text: String(sent.entry ?? '').replaceAll('\r\n', '\n') });
  if (entry) store.add(number, entry);
  return sendText(response, 303, 'text/plain', '', { location: back.startsWith('/') ? back : '/' });
}

async function answerWrite(request, response, store, number, [place, id], back) {
  const sent = await readSent(request);
  if (request.headers.referer?.includes('/trial/failing'))
    return sendJson(response, 503, { error: 'The record is busy. Nothing was saved.' });
  if (back) return addFromForm(response, store, number, sent ?? {}, back);
  if (request.method === 'PUT' && place === 'duty-log' && typeof sent?.text === 'string') {
    return sendJson(response, 200, { entry: keepDutyLog(store, number, sent) });
  }
  const entry = place === 'entries' ? readEntry(sent) : null;
  if (!entry) return sendJson(response, 400, { error: 'An entry needs a type, its text and a status.' });
  if (request.method === 'POST' && !id) return sendJson(response, 201, { entry: store.add(number, entry) });
  const { worker, ...part } = entry;
  const old = store.entries(number).find((one) => one.id === id);
  if (request.method !== 'PUT' || !old) return sendJson(response, 404, { error: 'No such entry.' });
  if (old.status !== 'Draft') return sendJson(response, 409, { error: 'A signed entry cannot be changed.' });
  return sendJson(response, 200, { entry: store.change(number, id, { html: undefined, ...part }) });
}

export async function answerApi(request, response, url, store) {
  const [, , room, number, ...rest] = url.pathname.split('/');
  const query = url.searchParams;
  if (room === 'workers') return sendJson(response, 200, { workers: store.workers() });
  if (room !== 'clients') return sendJson(response, 404, { error: 'No such thing.' });
  if (!number) return sendJson(response, 200, { clients: store.find(query.get('q') ?? '', query.has('trial')) });
  const client = store.client(number);
  if (!client) return sendJson(response, 404, { error: 'No such record.' });
  if (request.method === 'POST' || request.method === 'PUT') return answerWrite(request, response, store, number, rest, query.get('back'));
  if (rest.length === 0) return sendJson(response, 200, { client });
  if (rest[0] === 'duty-log') {
    return sendJson(response, 200, { entries: store.entries(number).filter((entry) => entry.isDutyLog && entry.status === 'Draft') });
  }
  if (rest[0] !== 'entries') return sendJson(response, 404, { error: 'No such thing.' });
  if (!rest[1]) return sendJson(response, 200, listEntries(store, number, query));
  const entry = store.entries(number).find((one) => one.id === rest[1]);
  return entry ? sendJson(response, 200, { entry }) : sendJson(response, 404, { error: 'No such entry.' });
}
