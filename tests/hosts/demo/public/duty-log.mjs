/** The duty log: no save button. It stores itself 800 ms after the last key. */
import { pageHead } from './banner.mjs';
import { byId, h } from './dom.mjs';
import { getDutyLog, keepDutyLog } from './requests.mjs';

const PAUSE = 800;

export async function drawDutyLog(app, turn) {
  const { client, worker } = app;
  const { entries = [] } = await getDutyLog(client.number);
  if (turn !== app.turn) return;
  const open = entries.find((entry) => entry.author === (worker?.name ?? 'Shared login'));
  const status = h(
    'p',
    { class: 'autosave', role: 'status', 'data-autosave-status': true },
    open ? `Stored ${open.time}` : 'Stores itself as you write',
  );
  const text = h('textarea', { name: 'dutyLog', rows: '14', 'aria-label': 'Duty log', 'data-editor': 'duty-log', spellcheck: 'true' });
  text.value = open?.text ?? '';
  let waiting = 0;
  async function store() {
    clearTimeout(waiting);
    waiting = 0;
    status.textContent = 'Storing…';
    const answer = await keepDutyLog(client.number, { worker: worker?.id ?? 'none', text: text.value });
    status.textContent = answer.error ?? 'All changes stored';
  }
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    status.textContent = 'Not stored yet';
    waiting = setTimeout(store, PAUSE);
  });
  // Leaving within the pause stores what is there: this form never asks.
  app.form = { hasUnsaved: () => false, close: () => waiting && store() };
  byId('main').replaceChildren(
    pageHead(app, 'Duty log'),
    h(
      'form',
      { class: 'card entry-form', 'data-entry-form': 'duty-log', 'aria-label': 'Duty log', onsubmit: (event) => event.preventDefault() },
      h('p', { class: 'hint' }, 'For calls and messages while on duty. Everyone in the team sees it.'),
      text,
      status,
    ),
  );
}
