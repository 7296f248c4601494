/** What the user sees, for every way to save. The mark `data-saves` is all that the profile points at. */

const post = (kind, inside, more = '') => `<form data-entry-form="entry" method="post" action="/save/${kind}" ${more}>${inside}</form>`;

/** A save by the page's own script: no navigation. */
const form = (kind, inside, more = '') =>
  `<form data-entry-form="entry" data-kind="${kind}" onsubmit="return false" ${more}>${inside}</form>`;

/** The same editor for text with format, as a frame of the page or a part of it. */
export const formatted = (editor) =>
  editor.replace(/<label>Entry .*/, '<div role="textbox" aria-multiline="true" aria-label="Entry text" contenteditable="true"></div>');

export const FORMS = {
  click: (editor) => post('click', `${editor}<button data-saves="click" name="by" value="save">Save</button>`),
  enter: (editor) =>
    post('enter', `<label>Title <input name="title"></label>${editor}<button data-saves="click" name="by" value="save">Save</button>`),
  keys: (editor) => `<div data-saves="keys">${form('keys', editor)}</div>`,
  submit: (editor) =>
    post('submit', `${editor}<button name="by" value="send">Send</button><a href="#send" data-sends>Send it</a>`, 'data-saves="submit"'),
  late: (editor) =>
    `${post('late', `${editor}<button name="by" value="send">Send</button><a href="#send" data-sends="1500">Send it</a>`, 'data-saves="submit" target="answer"')}<iframe name="answer" title="Answer" src="/blank"></iframe>`,
  script: (editor) =>
    post(
      'script',
      `${editor}<input type="hidden" name="by" value="script"><a href="#send" data-sends="script">Send it</a>`,
      'data-saves="submit"',
    ),
  native: (editor) =>
    `${post('native', `${editor}<button data-saves="click" name="by" value="save">Save</button>`, 'target="answer"')}<iframe name="answer" title="Answer" src="/blank"></iframe>`,
  fetch: (editor) => form('fetch', `${editor}<button type="button" data-saves="click" data-posts="save">Save</button>`),
  press: (editor) => form('press', `${editor}<button type="button" data-saves="press" data-posts-on="mousedown">Save</button>`),
  several: (editor) =>
    post(
      'several',
      `${editor}<button data-saves="click" name="by" value="draft" formaction="/save/several/draft">Save draft</button>
       <button data-saves="click" name="by" value="final" formaction="/save/several/final">Save as final</button>`,
    ),
  rich: (editor) => form('rich', `${formatted(editor)}<button type="button" data-saves="click" data-posts="save">Save</button>`),
  richFrame: () =>
    form(
      'richFrame',
      '<iframe title="Entry" src="/part/rich"></iframe><button type="button" data-saves="click" data-posts="save">Save</button>',
    ),
  frame: () => '<iframe title="Entry" src="/part/editor"></iframe><iframe title="Actions" src="/part/save"></iframe>',
  itself: (editor) => `<form data-saves="itself" data-kind="itself" onsubmit="return false">${editor}</form>`,
  sign: (editor) => form('sign', `${editor}<button type="button" data-saves="click" data-posts="sign" data-locks>Sign and lock</button>`),
  picture: (editor) => post('picture', `${editor}<input type="image" name="picture" alt="Save" width="80" height="30" data-saves="click">`),
  trusted: (editor) =>
    form('trusted', `${editor}<button type="button" data-saves="trusted" data-posts="save" data-own-press>Save</button>`),
  refuses: (editor) =>
    form('refuses', `${editor}<button type="button" data-saves="click" data-posts="save" data-own-press>Save</button><time></time>`),
  slow: (editor) => form('slow', `${editor}<button type="button" data-saves="click" data-posts="save">Save</button>`),
};
Object.defineProperty(FORMS, 'frameSave', {
  enumerable: false,
  value: () => '<button type="button" data-saves="click" data-kind="frame" data-posts="save">Save</button>',
});

/** Runs in the page. */
export const SCRIPTS = `
const ENTRY = 'textarea[name="entry"], [contenteditable]';
const entryOf = () => document.querySelector(ENTRY) ?? (frames[0] ?? parent.frames[0])?.document.querySelector(ENTRY);
const kindOf = (element) => element.closest('[data-kind]')?.dataset.kind ?? document.querySelector('[data-kind]').dataset.kind;
async function post(kind, by) {
  const body = new URLSearchParams({ entry: entryOf().value ?? entryOf().innerText, by, quietly: 'yes' });
  await fetch('/save/' + kind, { method: 'POST', body });
  document.querySelector('output').textContent = 'Saved';
}
for (const button of document.querySelectorAll('[data-posts]')) button.addEventListener('click', (event) => {
  if (button.hasAttribute('data-own-press') && !event.isTrusted) return;
  post(kindOf(button), button.dataset.posts);
  if (button.hasAttribute('data-locks')) { entryOf().readOnly = true; button.remove(); }
});
for (const button of document.querySelectorAll('[data-posts-on]')) button.addEventListener(button.dataset.postsOn, () => post(kindOf(button), 'press'));
const sends = document.querySelector('[data-sends]');
sends?.addEventListener('click', (event) => {
  event.preventDefault();
  const form = document.querySelector('form');
  const send = () => form.requestSubmit(document.querySelector('button[name="by"]'));
  const { sends: how } = sends.dataset;
  if (how === 'script') form.submit();
  else if (how) setTimeout(send, Number(how));
  else send();
});
document.querySelector('[data-saves="keys"]')?.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 's') return;
  event.preventDefault();
  post('keys', 'shortcut');
});
const clock = document.querySelector('time');
if (clock) setInterval(() => { clock.textContent = new Date().toISOString(); }, 100);
let later;
document.querySelector('[data-saves="itself"]')?.addEventListener('input', () => {
  clearTimeout(later);
  later = setTimeout(() => post('itself', 'timer'), 400);
});
`;
