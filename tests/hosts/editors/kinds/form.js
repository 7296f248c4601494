/** A note in four boxes under labels, as many systems ask for it; what is saved is one text, each box under its label. `rich`: boxes that a page formats. */
import { linesOf, PLACEHOLDER, paragraphs } from './lines.js';

const LABELS = ['Subjective', 'Assessment', 'Plan', 'Risks'];

/** Words under a label that stands on a line of its own go to that box, all others to the first. */
function shared(text) {
  const boxes = LABELS.map(() => []);
  let into = boxes[0];
  for (const line of text.split('\n')) {
    const n = LABELS.findIndex((label) => line === `${label}:`);
    if (n < 0) into.push(line);
    else into = boxes[n];
  }
  return boxes.map((lines) => lines.join('\n'));
}

function plainBox(row, isReadOnly) {
  const box = Object.assign(document.createElement('textarea'), { rows: 2, readOnly: isReadOnly, placeholder: PLACEHOLDER });
  row.append(box);
  const label = (name) => {
    box.id = `box-${name}`;
    row.prepend(Object.assign(document.createElement('label'), { htmlFor: box.id, textContent: row.dataset.label }));
  };
  const set = (text) => {
    box.value = text;
  };
  return { label, get: () => box.value, set, html: () => box.value };
}

function richBox(row, isReadOnly) {
  const box = document.createElement('div');
  box.contentEditable = String(!isReadOnly);
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-readonly', String(isReadOnly));
  box.style.cssText = 'border:1px solid;padding:4px;min-block-size:1.5em';
  row.append(box);
  const label = () => {
    box.setAttribute('aria-label', row.dataset.label);
    row.prepend(Object.assign(document.createElement('span'), { textContent: row.dataset.label }));
  };
  const set = (text) => {
    box.innerHTML = text && paragraphs(text);
  };
  return { label, get: () => linesOf(box.innerHTML), set, html: () => box.innerHTML };
}

export async function mount(place, text, { way, isReadOnly, n }) {
  const form = Object.assign(document.createElement('div'), { className: 'boxes' });
  place.append(form);
  const boxes = LABELS.map((label) => {
    const row = document.createElement('p');
    row.dataset.label = label;
    form.append(row);
    const box = (way === 'rich' ? richBox : plainBox)(row, isReadOnly);
    box.label(`${n}-${label}`);
    return box;
  });
  const set = (now) => {
    for (const [i, words] of shared(now).entries()) boxes[i].set(words);
  };
  set(text);
  const all = (of) => LABELS.map((label, i) => `${label}:\n${boxes[i][of]()}`).join('\n');
  return { get: () => (boxes.some((box) => box.get().trim()) ? all('get') : ''), set, html: () => all('html') };
}
