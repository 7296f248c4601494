// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookAtParts } from '../../../lib/record/health.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import { FIT_PARTS, type FitPart } from '../../../lib/record/types.ts';

beforeAll(() => {
  // happy-dom lays nothing out: what is in the page counts as seen.
  Element.prototype.checkVisibility ??= () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});

const PAGE = `<p id="me">S. Marlow</p><div id="app"><h1>Rosalind Achterberg</h1><b id="number">943 476 5919</b><i id="born">14 March 2009</i>
<ol><li><time>25/11/2025</time><em>Choice</em><cite>J. Prentice</cite><u>Signed</u><p>Goal: lunch.</p></li>
<li><time>03/12/2025</time><em>Call</em><cite>S. Marlow</cite><u>Draft</u><p>Rang.</p></li></ol><p role="status">All shown</p>
<form><select><option>Care plan</option></select><textarea></textarea><button>Store entry</button></form></div>`;

const profile: SiteProfile = {
  id: 'fit-ward-example',
  title: 'Ward',
  match: ['https://ward.example'],
  signs: 'body',
  client: { ids: [{ select: '#number' }], names: [{ select: 'h1' }], born: [{ select: '#born' }] },
  worker: [{ select: '#me' }],
  priorNotes: {
    list: 'ol',
    item: 'li',
    date: { select: 'time' },
    type: { select: 'em' },
    author: { select: 'cite' },
    status: { select: 'u' },
    body: 'p',
    dateOrder: 'day-first',
    completeWhen: { select: '[role="status"]', text: 'all shown' },
  },
  editors: [{ select: 'textarea', form: 'note', noteType: { select: 'select', attribute: 'value' } }],
  save: [{ select: 'button', text: ['store entry'] }],
  narrow: '#app',
  verified: { against: 'Ward', on: '2026-11-02' },
};

/** What an update of the record system takes away or calls otherwise, part by part. */
const TAKEN: Readonly<Record<FitPart, string>> = {
  name: 'h1',
  number: '#number',
  born: '#born',
  worker: '#me',
  note: 'li',
  date: 'time',
  body: 'li p',
  type: 'em',
  author: 'cite',
  status: 'u',
  all: '[role="status"]',
  editor: 'textarea',
  kind: 'select',
  save: 'button',
  narrow: '#app',
};

const take = (select: string) => {
  for (const element of document.querySelectorAll(select)) element.replaceWith(...element.childNodes);
};

describe('whether what a profile names stands on the page', () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
  });

  it('all of it does, as long as nothing has changed', () => {
    expect(lookAtParts(profile)).toEqual(Object.fromEntries(FIT_PARTS.map((part) => [part, true])));
  });

  it.each(FIT_PARTS)('%s does not, once it has gone', (part) => {
    take(TAKEN[part]);
    expect(lookAtParts(profile)[part]).toBe(false);
  });

  it.each(FIT_PARTS.filter((part) => !['note', 'editor', 'narrow'].includes(part)))(
    'that %s has gone takes no other part with it',
    (part) => {
      take(TAKEN[part]);
      const gone = Object.entries(lookAtParts(profile)).flatMap(([one, stands]) => (stands === false ? [one] : []));
      expect(gone).toEqual([part]);
    },
  );

  it('asks for nothing in a list without notes, for no kind and no Save without an editor', () => {
    take('li, textarea');
    const seen = lookAtParts(profile);
    for (const part of ['date', 'body', 'type', 'author', 'status', 'all', 'kind', 'save'] as const)
      expect(seen[part], part).toBe(undefined);
  });

  it('one note that has it is enough: another may have none', () => {
    for (const select of ['time', 'em', 'cite', 'u', 'li p']) document.querySelector(select)?.remove();
    const seen = lookAtParts(profile);
    for (const part of ['date', 'body', 'type', 'author', 'status'] as const) expect(seen[part], part).toBe(true);
  });

  it('other words where all notes would be said to be listed are no sign that they have gone', () => {
    const sign = document.querySelector('[role="status"]');
    if (sign) sign.textContent = 'Page 1 of 3';
    expect(lookAtParts(profile).all).toBe(true);
  });

  it('names no part that nobody pointed to, and reads nothing on another system’s page', () => {
    const { worker: _, narrow: __, ...less } = profile;
    const { author: ___, ...notes } = profile.priorNotes;
    const seen = lookAtParts({ ...less, priorNotes: notes });
    expect([seen.worker, seen.narrow, seen.author]).toEqual([undefined, undefined, undefined]);
    expect(lookAtParts({ ...profile, signs: '#damson' })).toEqual({});
  });

  it.each(['[[', '*:nope(', ''])('a selector that is none (%j) finds nothing, and nothing throws', (select) => {
    const { priorNotes } = profile;
    const seen = lookAtParts({
      ...profile,
      narrow: select,
      priorNotes: { ...priorNotes, body: select, date: { select } },
      save: [{ select }],
    });
    expect([seen.narrow, seen.body, seen.date, seen.save]).toEqual([false, false, false, false]);
  });
});
