/**
 * /trial/frames: the banner in the top document, the entry form two frames down, another client's banner in a hidden frame.
 * /trial/frames-split: the same, with Save in the middle frame and the editor in the one inside it.
 */
import { makeBanner, pageHead } from './banner.mjs';
import { byId, h, showName, TODAY } from './dom.mjs';
import { entryList } from './entries.mjs';
import { drawForm, typeField } from './new-entry.mjs';
import { addEntry, getClient, getWorkers } from './requests.mjs';
import { drawSignedIn, readWorker } from './signed-in.mjs';

const OTHER = { 204181: '204118' };

function frame(title, part, number, isHidden = false) {
  const [, , trial] = location.pathname.split('/');
  const query = new URLSearchParams(location.search);
  query.set('of', number);
  return h('iframe', { title, class: part, hidden: isHidden, src: `/trial/${trial}/${part}?${query}` });
}

async function drawTop(app, number) {
  byId('banner').replaceChildren(makeBanner(app.client, app));
  drawSignedIn(app);
  byId('main').replaceChildren(
    pageHead(app, 'New entry'),
    frame('Entry', 'middle', number),
    frame('Kept loaded', 'banner', OTHER[number] ?? '204181', true),
    await entryList(app, h('h2', { class: 'before' }, 'Entries so far')),
  );
}

function drawMiddle(app, number, isSplit) {
  if (!isSplit) return byId('main').replaceChildren(frame('Entry form', 'form', number));
  const inner = frame('Entry text', 'editor', number);
  const form = h(
    'form',
    { class: 'card entry-form', 'data-entry-form': 'entry', 'aria-label': 'New entry' },
    h('div', { class: 'row' }, typeField(null)),
    inner,
    h('p', { class: 'save actions' }, h('button', { type: 'submit', value: 'signed', class: 'main-action' }, 'Save and sign')),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = inner.contentDocument.querySelector('textarea').value;
    await addEntry(number, { worker: app.worker?.id ?? 'none', type: form.elements.noteType.value, text, status: 'signed' });
    app.go();
  });
  byId('main').replaceChildren(form);
}

function drawEditor() {
  const text = h('textarea', { name: 'entry', rows: '12', 'aria-label': 'Entry text', 'data-editor': 'plain' });
  byId('main').replaceChildren(h('form', { class: 'entry-form', 'data-entry-form': 'entry', 'aria-label': 'Entry text' }, text));
}

async function start() {
  const [, , trial, , inPath] = location.pathname.split('/');
  const query = new URLSearchParams(location.search);
  const number = query.get('of') ?? inPath ?? '204118';
  const { client } = await getClient(number);
  const workers = (await getWorkers()).workers ?? [];
  const app = { today: TODAY, client, workers, worker: readWorker(workers), route: { base: '', trial: null, query }, say() {} };
  app.go = () => window.top.location.reload();
  const { part } = document.body.dataset;
  document.title = part === 'top' ? `${number} – Damson Care Record` : showName(client);
  if (part === 'top') return drawTop(app, number);
  if (part === 'middle') return drawMiddle(app, number, trial === 'frames-split');
  if (part === 'banner') return byId('main').replaceChildren(makeBanner(client, app), pageHead(app, 'Entries'));
  if (part === 'editor') return drawEditor();
  app.form = await drawForm(app, byId('main'), { kind: query.get('editor') ?? 'plain' });
}

await start();
