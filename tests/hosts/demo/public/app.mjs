/** Damson's client: reads the address, fetches the client, draws the page. One object holds all that changes. */
import { drawAppointments } from './appointments.mjs';
import { drawBanner, drawLoading } from './banner.mjs';
import { byId, h, TODAY } from './dom.mjs';
import { drawDutyLog } from './duty-log.mjs';
import { drawEntries } from './entries.mjs';
import { drawFind } from './find.mjs';
import { drawHome } from './home.mjs';
import { askToLeave } from './leave.mjs';
import { drawLetters } from './letters.mjs';
import { drawNewEntry } from './new-entry.mjs';
import { drawRail } from './rail.mjs';
import { getClient, getWorkers } from './requests.mjs';
import { readRoute } from './route.mjs';
import { drawSignedIn, readWorker } from './signed-in.mjs';
import { drawSummary } from './summary.mjs';

const PAGES = {
  entries: drawEntries,
  new: drawNewEntry,
  summary: drawSummary,
  appointments: drawAppointments,
  letters: drawLetters,
  'duty-log': drawDutyLog,
};

const app = {
  today: TODAY,
  workers: [],
  worker: null,
  route: null,
  client: null,
  /** Rises with each navigation: an answer that belongs to an older one is dropped. */
  turn: 0,
  /** The form that is open, while there is one: `{ hasUnsaved(), close() }`. */
  form: null,
  recent: [],
  shownAt: null,
  go,
  say,
};

function say(words) {
  byId('toast').textContent = words;
  setTimeout(() => {
    if (byId('toast').textContent === words) byId('toast').textContent = '';
  }, 6000);
}

async function mayLeave() {
  return !app.form?.hasUnsaved() || (await askToLeave());
}

/** Goes to another page of Damson without loading it anew. */
async function go(path, { force = false } = {}) {
  if (!force && !(await mayLeave())) return;
  closeForm();
  history.pushState(null, '', path);
  await show();
}

function closeForm() {
  app.form?.close();
  app.form = null;
}

function drawProblem(title, words) {
  byId('main').replaceChildren(h('header', { class: 'page-head' }, h('h1', {}, title)), h('p', { class: 'card' }, words));
}

async function findClient(route) {
  if (app.client?.number === route.number) return app.client;
  // The trial "late" leaves the last client standing under the new address, as some systems do.
  if (route.trial !== 'late') {
    app.client = null;
    drawLoading();
  }
  const [answer] = await Promise.all([
    getClient(route.number),
    route.trial === 'late' ? new Promise((done) => setTimeout(done, 1500)) : null,
  ]);
  return answer.client ?? null;
}

function remember(client) {
  app.recent = [client, ...app.recent.filter((one) => one.number !== client.number)].slice(0, 6);
}

async function show() {
  app.turn += 1;
  const turn = app.turn;
  const route = readRoute(location);
  if (route.start) history.replaceState(null, '', route.start + location.search);
  app.route = route.start ? readRoute(location) : route;
  app.shownAt = location.pathname + location.search;
  if (app.route.number === null) return showWithoutClient(turn);
  const client = await findClient(app.route);
  if (turn !== app.turn) return;
  app.client = client;
  if (client) remember(client);
  drawBanner(app);
  drawRail(app);
  const draw = PAGES[app.route.page];
  document.title = client ? `${client.number} – Damson Care Record` : 'Damson Care Record';
  if (!client) return drawProblem('No such record', 'There is no record with this number.');
  if (!draw) return drawProblem('No such page', 'Damson has no page at this address.');
  await draw(app, turn);
  byId('main').scrollTo(0, 0);
}

async function showWithoutClient(turn) {
  app.client = null;
  drawBanner(app);
  drawRail(app);
  document.title = 'Damson Care Record';
  if (app.route.page === 'not-found') return drawProblem('No such page', 'Damson has no page at this address.');
  await drawHome(app, turn);
}

async function stepBack() {
  if (await mayLeave()) {
    closeForm();
    return show();
  }
  history.pushState(null, '', app.shownAt);
}

function followLink(event) {
  const link = event.target instanceof Element ? event.target.closest('a[data-link]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
}

async function start() {
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', stepBack);
  app.workers = (await getWorkers()).workers ?? [];
  app.worker = readWorker(app.workers);
  drawSignedIn(app);
  drawFind(app);
  await show();
}

await start();
