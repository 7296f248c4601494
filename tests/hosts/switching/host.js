/**
 * A record system that swaps its client in every way that real ones do, part by part and in any order. It speaks the
 * demonstration's markup, in two skins: the client's name and number as words (`text`), or as form values (`form`).
 * Driven by `host.…` from a test. At the lower left it draws a strip: which client the address names, and how long ago
 * anything that tells the client changed; in the same picture as the page itself, for whoever reads pictures alone.
 */
const { clients, entries } = JSON.parse(document.getElementById('data').textContent);
const skin = document.body.dataset.system.replace('switching-', '');
const isFrame = window !== window.top;
const $ = (select) => document.querySelector(select);

const find = (number) => clients.findIndex((client) => client.number === number);
const addressed = () => find(location.pathname.split('/')[2]);
const addressOf = (i) => `/record/${clients[i].number}/entries${location.search}`;

const shown = { banner: -1, header: -1, notes: -1 };
let changedAt = performance.now();
let changes = 0;
let isCounted = false;
/** Since the last change, how long this thread ran nothing at all: no timer of anybody can be in time then. */
let still = 0;
let beatAt = performance.now();
const BEAT_MS = 10;
/** A beat that is so late was not late by chance. */
const LATE_MS = 40;
const beat = () => {
  const now = performance.now();
  if (now - Math.max(beatAt, changedAt) > LATE_MS) still += now - Math.max(beatAt, changedAt);
  beatAt = now;
};
/** Something that tells the client is another now. What changes in one task is one change: it comes in one picture. */
const touch = () => {
  changedAt = performance.now();
  still = 0;
  if (!isCounted) {
    isCounted = true;
    changes += 1;
    if (!isFrame) sessionStorage.changes = Number(sessionStorage.changes ?? 0) + 1;
    queueMicrotask(() => {
      isCounted = false;
    });
  }
  // With the change, not with the next picture: Firefox takes a picture of what stands there, also between two of its own. Witness:
  // seed 231133, a new banner beside the strip of the moment before, which told of no change for 400 ms.
  drawStrip();
};

// ---- the parts of the page

const make = (tag, marks, words, value) => {
  const element = document.createElement(tag);
  for (const mark of marks) element.setAttribute(mark, '');
  if (value !== undefined) Object.assign(element, { value, readOnly: true, tabIndex: -1 });
  else element.textContent = words;
  return element;
};
const field = (mark, words) => (skin === 'form' ? make('input', [mark], '', words) : make('span', [mark], words));

const set = (element, words) => {
  if (element.tagName === 'INPUT') element.value = words;
  else if (element.firstChild) element.firstChild.nodeValue = words;
  else element.textContent = words;
};

const nameOf = ({ surname, forename }) => `${surname}, ${forename}`;

/** `replace`: new elements; `within`: new children; `place`: the same elements with other words or values, no event. */
const parts = {
  banner(i, how) {
    const client = clients[i];
    const say = client ? [nameOf(client), skin === 'named' ? '' : client.number, client.born] : ['', '', ''];
    const marks = ['data-client-name', 'data-record-number', 'data-client-born'];
    const old = $('[data-client-banner]');
    if (how === 'place' && old.children.length === 3) for (const [n, mark] of marks.entries()) set(old.querySelector(`[${mark}]`), say[n]);
    else {
      const fields = client ? marks.map((mark, n) => field(mark, say[n])) : [];
      if (how === 'within') old.replaceChildren(...fields);
      else {
        const made = make('header', ['data-client-banner'], '');
        made.append(...fields);
        old.replaceWith(made);
      }
    }
    shown.banner = client ? i : -1;
  },
  header(i, how) {
    const old = $('[data-entry-header]');
    const number = clients[i]?.number ?? '';
    if (how === 'place' && old.firstElementChild) set(old.firstElementChild, number);
    else {
      const made = make('div', ['data-entry-header'], '');
      if (clients[i]) made.append(field('data-record-number', number));
      if (how === 'within') old.replaceChildren(...made.children);
      else old.replaceWith(made);
    }
    shown.header = clients[i] ? i : -1;
  },
  notes(i) {
    const list = $('[data-entry-list]');
    list.replaceChildren(
      ...(entries[i] ?? []).map((entry) => {
        const item = make('li', ['data-entry'], '');
        const time = make('time', ['data-entry-date'], entry.date);
        const say = [time, make('b', ['data-entry-type'], entry.type), make('i', ['data-entry-author'], entry.author)];
        item.append(...say, make('u', ['data-entry-status'], 'Signed'), make('div', ['data-entry-body'], entry.text));
        return item;
      }),
    );
    $('[data-entry-count]').textContent = 'All entries';
    shown.notes = i;
  },
  editor() {
    const editor = $('textarea');
    if (!editor) return;
    editor.value = '';
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  address(i, how) {
    if (addressed() === i) return;
    if (how === 'place') history.replaceState(null, '', addressOf(i));
    else history.pushState(null, '', addressOf(i));
  },
};

const tells = (part) => part === 'banner' || part === 'header' || part === 'address';
const draw = (part, i, how) => {
  parts[part](i, how);
  if (tells(part)) touch();
};

// ---- what a test asks for

/** A record that is opened calls off what is still awaited of the one before, as real ones do. */
let calledOff = new AbortController();

/** Keeps this thread busy once the next picture is on its way: that picture stays in front long enough to be looked at. */
const hold = (ms) =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    }),
  );

const host = {
  /** `order`: [part, ms after now] pairs; those at the same ms are drawn in one task. */
  switchTo(i, how, order, freeze = 0) {
    host.callOff();
    const { signal } = calledOff;
    const turns = new Map();
    for (const [part, ms] of order) turns.set(ms, [...(turns.get(ms) ?? []), part]);
    for (const [ms, now] of turns) {
      const run = () => {
        if (signal.aborted) return;
        for (const part of now) draw(part, i, how);
        if (freeze) hold(freeze);
      };
      if (ms === 0) run();
      else setTimeout(run, ms);
    }
  },
  callOff() {
    calledOff.abort();
    calledOff = new AbortController();
  },
  /** Somebody's notes, in new elements, whoever the page says that it shows. */
  notesOf: (i) => parts.notes(i),
  /** All places name the same client, none late. */
  calm(i) {
    host.callOff();
    host.unask();
    for (const part of ['address', 'banner', 'header', 'notes', 'editor'])
      if (part === 'editor' || shown[part] !== i) draw(part, i, 'replace');
  },
  /** Asks whether to leave, with the next client's number in the address already. */
  ask(i) {
    host.cameFrom = addressed();
    draw('address', i, 'push');
    const dialog = $('dialog');
    if (!dialog.open) dialog.show();
    touch();
  },
  unask(leave = false) {
    const dialog = $('dialog');
    if (!dialog.open) return;
    const to = addressed();
    dialog.close();
    touch();
    if (leave) for (const part of ['banner', 'header', 'notes', 'editor']) draw(part, to, 'replace');
    else draw('address', host.cameFrom, 'push');
  },
  load(i) {
    location.href = addressOf(i);
  },
  /** Another record in a frame of this page. */
  frame(i) {
    $('iframe')?.remove();
    if (i < 0) return;
    const frame = document.createElement('iframe');
    frame.src = addressOf(i);
    $('#beside').append(frame);
  },
  frameShown(isShown) {
    const frame = $('iframe');
    if (!frame) return;
    frame.hidden = !isShown;
    frame.contentWindow.host?.touch();
  },
  framed: () => $('iframe')?.contentWindow?.host,
  frameSwitch(i, how) {
    const order = ['banner', 'header', 'notes', 'address'].map((part) => [part, 0]);
    host.framed()?.switchTo(i, how === 'place' ? how : 'replace', order);
  },
  /** Another record that is open as well, and not the one in front. */
  behind(i) {
    const other = make('section', [], '');
    other.hidden = true;
    const banner = make('header', ['data-client-banner'], '');
    banner.append(field('data-client-name', nameOf(clients[i])), field('data-record-number', clients[i].number));
    const header = make('div', ['data-entry-header'], '');
    header.append(field('data-record-number', clients[i].number));
    other.append(banner, header);
    document.body.append(other);
  },
  behindShown(isShown) {
    for (const other of document.querySelectorAll('body > section')) other.hidden = !isShown;
    touch();
  },
  /** The browser draws the next record ahead of time, as a record system may ask it to. */
  prerender(i) {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [addressOf(i)], eagerness: 'immediate' }] });
    document.head.append(rules);
  },
  unframe: () => $('iframe')?.remove(),
  state: () => ({ ...shown, address: addressed(), asks: $('dialog').open, changes, frame: $('iframe') !== null }),
  /** What is typed is about whom the page shows, and nothing is typed while that can't be told. */
  type(more) {
    const editor = $('textarea');
    const i = shown.banner;
    if (!editor || i < 0 || shown.header !== i || addressed() !== i || $('dialog').open) return;
    editor.value = `Plan: ${clients[i].draft} ${more}`;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  /** When each part is drawn after the browser's own Back or Forward; null: at once. */
  routed: null,
};

addEventListener('popstate', () => {
  host.callOff();
  $('dialog').close();
  touch();
  const to = addressed();
  host.switchTo(
    to,
    'replace',
    host.routed ?? [
      ['banner', 0],
      ['header', 0],
      ['notes', 0],
      ['editor', 0],
    ],
  );
});

// ---- the strip: eight cells of eight pixels

const strip = $('canvas').getContext('2d', { alpha: false, willReadFrequently: true });
/** Where nothing may be late, no age is drawn: each picture costs. */
const AGE_SHOWN = isFrame ? 1200 : skin === 'form' ? 400 : 0;
let drawn = '';
function drawStrip() {
  beat();
  const age = Math.min(AGE_SHOWN, Math.round(performance.now() - changedAt));
  const cells = [
    [isFrame ? 9 : 7, 77, 177],
    [addressed() + 1, 50, 50],
    [age >> 8, age & 255, 50],
    [changes >> 8, changes & 255, 50],
    [$('dialog').open ? 1 : 0, 50, 50],
    [Math.min(255, Math.round(still)), 50, 50],
  ];
  const now = cells.join();
  if (now !== drawn) {
    cells.forEach((cell, n) => {
      strip.fillStyle = `rgb(${cell.join()})`;
      strip.fillRect(n * 8, 0, 8, 8);
    });
    drawn = now;
  }
}
const drawOn = () => {
  drawStrip();
  requestAnimationFrame(drawOn);
};

if (!isFrame) window.host = host;
else window.host = { switchTo: host.switchTo, touch };
const first = addressed();
for (const part of ['banner', 'header', 'notes']) draw(part, first, 'replace');
if (AGE_SHOWN > 0) setInterval(beat, BEAT_MS);
requestAnimationFrame(drawOn);
