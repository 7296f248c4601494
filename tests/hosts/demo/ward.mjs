/**
 * A record system of another make, for fitting Handrail to: hashed classes and counted ids, the client in a list of labels that
 * is not the same for everybody, notes in a table that says when all are shown, a note in two boxes, and a save that only this page knows. As wide as the window, whatever is around it. A page load a client.
 */

const PEOPLE = [
  {
    name: 'Rosalind Achterberg',
    facts: [
      ['Born', '14 March 2009'],
      ['NHS number', '943 476 5919'],
    ],
    notes: [
      [
        '25/11/2025',
        'Choice appointment',
        'Reason for coming: missing school since the move. Goal: to sit with the netball team at lunch once a week. Risks: none today.',
      ],
      ['12/12/2025', 'Telephone contact', 'Mother rang about the letter.'],
    ],
  },
  {
    name: 'Odhran Pelletier',
    facts: [
      ['Preferred name', 'Odie'],
      ['Born', '2 June 2008'],
      ['NHS number', '943 476 5870'],
    ],
    notes: [
      [
        '03/09/2025',
        'Choice appointment',
        'Reason for coming: cannot sleep before shifts. Goal: to sleep six hours on four nights. Risks: none today.',
      ],
      ['17/09/2025', 'Partnership', 'Slept better on two nights.', 'Awaiting signature'],
      ['30/09/2025', 'Partnership', 'Kept the sleep diary.'],
    ],
  },
];

const row = ([date, kind, words, status = 'Signed'], n) =>
  `<tr class="sc-x${n}f3"><td>${date}</td><td>${kind}</td><td><div class="css-${n}k9"><p>${words}</p></div></td><td>${status}</td></tr>`;

const KINDS = ['Care plan', 'Partnership', 'Telephone contact'];
const kinds = `<label>Kind of entry <select>${KINDS.map((kind) => `<option>${kind}</option>`).join('')}</select></label>`;

const factsOf = (facts) => `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const tableOf = (notes) =>
  `<table aria-label="Entries"><tbody>${notes.map(row).join('')}</tbody></table><p role="status">All entries are shown</p>`;
const frame = (title, src) => `<p><iframe title="${title}" src="${src}" style="width: 640px; height: 420px"></iframe></p>`;

/**
 * The same in frames, each a document of its own: earlier notes with the client above them, and the form alone. `writing`:
 * the origin that the form stands at; "" is the page's own. `away`: a third frame, of a site of its own.
 */
export function wards(at, part, { writing = '', away = '' }) {
  const { name, facts, notes } = PEOPLE[at] ?? PEOPLE[0];
  const banner = `<section><h1>${name}</h1>${factsOf(facts)}</section>`;
  if (part === 'notes') return `${banner}${tableOf(notes)}`;
  if (part === 'form')
    return `<form><p>${kinds}</p><p><textarea aria-label="Entry" rows="6" cols="50"></textarea></p><p><button>Store entry</button></p></form><ol id="stored"></ol>
<script>document.querySelector('form').onsubmit = (event) => { event.preventDefault();
document.getElementById('stored').textContent = document.querySelector('textarea').value; };</script>`;
  return `${banner}${frame('Entries', `/trial/wards/${at}/notes`)}${frame('New entry', `${writing}/trial/wards/${at}/form`)}${away && frame('Elsewhere', `${away}/trial/unknown`)}`;
}

export function ward(at) {
  const { name, facts, notes } = PEOPLE[at] ?? PEOPLE[0];
  return `<div id="book" style="position: absolute; left: 0; width: 100vw; padding-right: 400px"><header class="css-1x9f3k"><p>Ward book <a href="/trial/ward?client=${1 - at}">Next person</a></p></header>
<section class="sc-bdVaJa" id="ember41${at}"><h1>${name}</h1>
${factsOf(facts)}</section>
${tableOf(notes)}
<form id="ember9${at}1"><p>${kinds}</p><p><label>Goals <textarea name="g${at}1" rows="3" cols="50"></textarea></label></p><p><textarea aria-label="Plan" rows="3" cols="50"></textarea></p><p><button>Store entry</button></p></form>
<ol id="stored"></ol></div>
<script>document.querySelector('form').onsubmit = (event) => { event.preventDefault(); const item = document.createElement('li');
item.textContent = [...document.querySelectorAll('textarea')].map(({ value }) => value).join(' / '); document.getElementById('stored').append(item); };</script>`;
}
