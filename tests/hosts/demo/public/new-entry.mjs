/** The entry form: type, editor (plain or formatted), save. What was written before stands below it. */
import { pageHead } from './banner.mjs';
import { byId, h } from './dom.mjs';
import { plainEditor, richEditor } from './editors.mjs';
import { entryList } from './entries.mjs';
import { NOTE_TYPES } from './note-types.mjs';
import { addEntry, changeEntry, getEntry } from './requests.mjs';
import { pathTo } from './route.mjs';

export function typeField(chosen) {
  const first = h('option', { value: '' }, 'Choose a type…');
  const select = h(
    'select',
    { name: 'noteType', id: 'note-type', required: true },
    first,
    NOTE_TYPES.map((type) => h('option', { value: type, selected: type === chosen }, type)),
  );
  return h('p', { class: 'field' }, h('label', { for: 'note-type' }, 'Type of entry'), select);
}

function contactField() {
  const kinds = ['Face to face', 'Telephone', 'Video', 'No contact with the person'];
  return h(
    'p',
    { class: 'field' },
    h('label', { for: 'contact' }, 'Contact'),
    h(
      'select',
      { name: 'contact', id: 'contact' },
      kinds.map((kind) => h('option', {}, kind)),
    ),
  );
}

/** Which editor stands in the form is kept in the address: `?editor=rich`. */
function editorSwitch(kind, change) {
  const one = (value, words) =>
    h(
      'button',
      { type: 'button', 'data-editor-choice': value, 'aria-pressed': String(kind === value), onclick: () => change(value) },
      words,
    );
  return h('div', { class: 'switch', role: 'group', 'aria-label': 'Editor' }, one('plain', 'Plain'), one('rich', 'Formatted'));
}

async function makeEditor(kind, changed) {
  const rich = kind === 'rich' ? await richEditor(changed) : null;
  return rich ?? plainEditor(changed);
}

async function save(app, form, editor, draft, status) {
  const problem = form.querySelector('[data-problem]');
  const type = form.elements.noteType.value;
  const entry = { worker: app.worker?.id ?? 'none', type, contact: form.elements.contact.value, status, ...editor.read() };
  if (!type || !entry.text.trim()) {
    problem.textContent = type ? 'Write something before saving.' : 'Choose the type of entry before saving.';
    return;
  }
  for (const button of form.querySelectorAll('.save button')) button.disabled = true;
  const { number } = app.client;
  const answer = draft ? await changeEntry(number, draft.id, entry) : await addEntry(number, entry);
  for (const button of form.querySelectorAll('.save button')) button.disabled = false;
  if (answer.error) {
    problem.textContent = answer.error;
    return;
  }
  await app.go(pathTo(app.route.base, number, 'entries'), { force: true });
  app.say(status === 'signed' ? 'Entry saved and signed' : 'Entry saved as a draft');
}

/** The trial "native": the form goes by itself, as older systems' do, and the answer is a new page. */
function postsNatively(app, form, editor) {
  if (app.route.trial !== 'native' || !form.elements.noteType.value) return false;
  form.method = 'post';
  form.action = `/api/clients/${app.client.number}/entries?back=${encodeURIComponent(pathTo(app.route.base, app.client.number, 'entries'))}`;
  const { text, html } = editor.read();
  const hidden = { worker: app.worker?.id ?? 'none', ...(form.elements.entry ? {} : { entry: text, html }) };
  form.append(...Object.entries(hidden).map(([name, value]) => h('input', { type: 'hidden', name, value })));
  return true;
}

function entryForm(app, parts) {
  const { editor, kind, draft, isReadOnly } = parts;
  const button = (status, words, cls) =>
    h('button', { type: 'submit', name: 'status', value: status, class: cls, disabled: isReadOnly }, words);
  const form = h(
    'form',
    { class: 'card entry-form', 'data-entry-form': 'entry', 'aria-label': 'New entry', novalidate: true },
    h('div', { class: 'row' }, typeField(draft?.type ?? app.route.query.get('type')), contactField(), editorSwitch(kind, parts.change)),
    isReadOnly ? h('p', { class: 'none' }, 'This record is locked: entries can be read, not written.') : null,
    editor.element,
    h('p', { class: 'problem', role: 'alert', 'data-problem': true }),
    h(
      'p',
      { class: 'save actions' },
      button('signed', 'Save and sign', 'main-action'),
      button('draft', 'Save as draft'),
      h('a', { href: pathTo(app.route.base, app.client.number, 'entries'), 'data-link': true }, 'Cancel'),
    ),
  );
  form.addEventListener('submit', (event) => {
    if (postsNatively(app, form, editor)) return;
    event.preventDefault();
    save(app, form, editor, draft, event.submitter?.value ?? 'signed');
  });
  // A sandboxed page may not submit forms, and its events are not fired: there the buttons save by themselves.
  if (app.route.trial === 'sandbox') {
    for (const one of form.querySelectorAll('.save button')) {
      one.addEventListener('click', (event) => {
        event.preventDefault();
        save(app, form, editor, draft, one.value);
      });
    }
  }
  return form;
}

/** Puts the form where the last one stood, with what had been written in it. */
export async function drawForm(app, place, { kind, entry, draft }) {
  let isChanged = false;
  const editor = await makeEditor(kind, () => {
    isChanged = true;
  });
  const isReadOnly = app.route.trial === 'readonly';
  if (entry) editor.write(entry);
  if (isReadOnly) editor.setReadOnly();
  isChanged = Boolean(entry && !draft);
  const change = async (next) => {
    const url = new URL(location.href);
    url.searchParams.set('editor', next);
    history.replaceState(null, '', url);
    const chosen = form.elements.noteType.value;
    app.form = await drawForm(app, place, { kind: next, entry: { ...editor.read(), type: chosen }, draft });
  };
  const form = entryForm(app, { editor, kind, draft, isReadOnly, change });
  if (entry?.type) form.elements.noteType.value = entry.type;
  place.replaceChildren(form);
  return { hasUnsaved: () => isChanged && editor.read().text.trim() !== '', close: () => {} };
}

export async function drawNewEntry(app, turn) {
  const { client, route } = app;
  const [before, answer] = await Promise.all([
    entryList(app, h('h2', { class: 'before' }, 'Entries so far')),
    route.entry ? getEntry(client.number, route.entry) : {},
  ]);
  if (turn !== app.turn) return;
  if (route.trial === 'no-editor') {
    const words = 'You can read this record, and have no role that writes in it.';
    byId('main').replaceChildren(pageHead(app, 'New entry'), h('p', { class: 'card' }, words), before);
    return;
  }
  const draft = answer.entry?.status === 'Draft' ? answer.entry : null;
  const kind = route.query.get('editor') ?? (draft?.html ? 'rich' : 'plain');
  const place = h('div', {});
  const form = await drawForm(app, place, { kind, entry: draft, draft });
  if (turn !== app.turn) return;
  app.form = form;
  byId('main').replaceChildren(pageHead(app, draft ? 'Continue entry' : 'New entry'), place, before);
}
