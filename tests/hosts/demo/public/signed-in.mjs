/** Who is signed in: shown in the top bar, changed in its menu or by `?worker=`. */
import { byId, h } from './dom.mjs';

const KEY = 'damson-worker';

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a sandboxed page has no storage
  }
}

/** `?worker=` first, then the last one signed in here, then the first. "none" is a shared login without a name. */
export function readWorker(workers) {
  const asked = new URLSearchParams(location.search).get('worker');
  const id = asked ?? stored();
  if (asked) keep(asked);
  return id === 'none' ? null : (workers.find((one) => one.id === id) ?? workers[0] ?? null);
}

function keep(id) {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Nothing to keep it in: it holds until the page is left.
  }
}

function initials(worker) {
  return worker.name
    .split(' ')
    .map((part) => part[0])
    .join('');
}

function signIn(app, id) {
  keep(id);
  app.worker = app.workers.find((one) => one.id === id) ?? null;
  drawSignedIn(app);
  const url = new URL(location.href);
  if (url.searchParams.has('worker')) {
    url.searchParams.set('worker', id);
    history.replaceState(null, '', url);
  }
  app.go(location.pathname + location.search);
}

function choices(app) {
  const one = (id, name, more) =>
    h('li', {}, h('button', { type: 'button', 'data-sign-in': id, onclick: () => signIn(app, id) }, h('b', {}, name), h('span', {}, more)));
  return h(
    'ul',
    { class: 'menu', id: 'worker-menu', hidden: true },
    app.workers.map((worker) => one(worker.id, worker.name, `${worker.role}, ${worker.team}`)),
    one('none', 'Shared login', 'Ward station, no name shown'),
  );
}

export function drawSignedIn(app) {
  const menu = choices(app);
  const name = app.worker
    ? h(
        'span',
        { class: 'who', 'data-signed-in': app.worker.id },
        h('b', { 'data-worker-name': true }, app.worker.name),
        h('small', {}, app.worker.team),
      )
    : h('span', { class: 'who' }, h('b', {}, 'Shared login'), h('small', {}, 'Ward station 3'));
  const button = h(
    'button',
    { type: 'button', class: 'worker', 'aria-expanded': 'false', 'aria-controls': 'worker-menu', 'aria-label': 'Change who is signed in' },
    '▾',
  );
  button.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
    button.setAttribute('aria-expanded', String(!menu.hidden));
  });
  const badge = h('span', { class: 'badge', 'aria-hidden': 'true' }, app.worker ? initials(app.worker) : '–');
  byId('signed-in').replaceChildren(badge, name, button, menu);
}
