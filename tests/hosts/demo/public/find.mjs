/** The search box in the top bar: names, birth dates or record numbers, answered as one types. */
import { byId, h, showDate, showName } from './dom.mjs';
import { findClients } from './requests.mjs';
import { pathTo } from './route.mjs';

function result(app, client, pick) {
  const path = pathTo(app.route.base, client.number, 'entries');
  const option = h(
    'li',
    { role: 'option', id: `found-${client.number}`, 'data-found': client.number, 'data-path': path, 'aria-selected': 'false' },
    h('b', {}, showName(client)),
    h('span', {}, `Born ${showDate(client.born)} · ${client.number} · ${client.team}`),
  );
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', () => pick(path));
  return option;
}

function move(input, list, by) {
  const options = [...list.children];
  if (options.length === 0) return;
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const next = options[(at + by + options.length) % options.length];
  for (const option of options) option.setAttribute('aria-selected', String(option === next));
  input.setAttribute('aria-activedescendant', next.id);
}

export function drawFind(app) {
  const list = h('ul', { role: 'listbox', id: 'found', class: 'menu', 'aria-label': 'People found', hidden: true });
  const input = h('input', {
    type: 'search',
    role: 'combobox',
    placeholder: 'Find a person: name, date of birth or number',
    'aria-label': 'Find a person',
    'aria-controls': 'found',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const open = (isOpen) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) input.removeAttribute('aria-activedescendant');
  };
  const pick = (path) => {
    open(false);
    input.value = '';
    app.go(path);
  };
  input.addEventListener('input', async () => {
    const words = input.value.trim();
    if (words.length < 2) return open(false);
    const found = (await findClients(words)).clients ?? [];
    if (words !== input.value.trim()) return;
    list.replaceChildren(...found.slice(0, 8).map((client) => result(app, client, pick)));
    open(found.length > 0);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(input, list, event.key === 'ArrowDown' ? 1 : -1);
    }
    const chosen = list.querySelector('[aria-selected="true"]') ?? list.firstElementChild;
    if (event.key === 'Enter' && !list.hidden && chosen) pick(chosen.dataset.path);
    if (event.key === 'Escape') open(false);
  });
  input.addEventListener('blur', () => open(false));
  byId('find').replaceChildren(input, list);
}
