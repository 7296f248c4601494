// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/choice/dates.ts';
import { siteSchema } from '../../../lib/packs/site.ts';
import { type Fit, fitPart, foldsLines, isEnough, NO_FIT, orderOf } from '../../../lib/record/fit.ts';
import { fitOfProfile, profileOfFit, STATUS_WORDS } from '../../../lib/record/fit-profile.ts';
import { readNotes, readStatus } from '../../../lib/record/notes.ts';
import { readPlace } from '../../../lib/record/places.ts';
import type { Place } from '../../../lib/record/profile.ts';
import type { FitPart } from '../../../lib/record/types.ts';

beforeAll(() => {
  // happy-dom lays nothing out: what is in the page counts as seen.
  Element.prototype.checkVisibility ??= () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});

const PAGE = `<section class="sc-bdVaJa"><h1>Rosalind Achterberg</h1>
<dl><dt>Born</dt>\n<dd>14 March 2009</dd>\n<dt>NHS number</dt>\n<dd>943 476 5919</dd></dl></section>
<table aria-label="Entries"><tbody><tr><td>25/11/2025</td><td>Choice</td><td><p>Goal: lunch.</p></td></tr>
<tr><td>03/12/2025</td><td>Call</td><td><p>Rang.</p></td></tr></tbody></table>
<form><textarea name="progress"></textarea><button>Store entry</button></form>`;

const the = (select: string): Element => document.querySelector(select) as Element;

const point = (fit: Fit, part: FitPart, select: string): Fit => {
  const now = fitPart(fit, part, the(select), 'Rosalind Achterberg');
  if (!now.ok) throw new Error(now.because);
  return now.fit;
};

describe('a profile from what was pointed to', () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
  });

  it('keeps to the label where the place may move', () => {
    const fit = point(NO_FIT, 'born', 'dd');
    expect(fit.born?.after).toBe('Born');
    the('dl').insertAdjacentHTML('afterbegin', '<dt>Preferred name</dt>\n<dd>Rosie</dd>\n');
    expect(readPlace(fit.born ?? { select: 'none' })).toEqual(['14 March 2009']);
  });

  it('takes the words after a label within the element', () => {
    the('section').insertAdjacentHTML('beforeend', '<p id="number">Hospital number: RX-48 22</p>');
    expect(readPlace(point(NO_FIT, 'number', '#number').number ?? { select: 'none' })).toEqual(['RX-48 22']);
  });

  it('takes no age with the date of birth: it would be another client after the birthday', () => {
    the('section').insertAdjacentHTML('beforeend', '<p id="born">2009-03-14 (017Y)</p>');
    const { born } = point(NO_FIT, 'born', '#born');
    expect(readPlace(born ?? { select: 'none' })).toEqual(['2009-03-14']);
    the('#born').textContent = '2009-03-14 (018Y)';
    expect(readPlace(born ?? { select: 'none' })).toEqual(['2009-03-14']);
  });

  it.each([
    ['number', 'NHS number: 943 476 5919 Age: 14 years', '943 476 5919'],
    ['number', '943 476 5919 · opened 12:31', '943 476 5919'],
    ['number', 'MRN AB12345, bed 7', 'AB12345'],
    ['number', 'NHS number: 943 476 5919', '943 476 5919'],
    ['born', 'DOB 12/03/2011, 14 years 3 months', '12/03/2011'],
    ['born', 'Born 12 March 2011 aged 14', '12 March 2011'],
    ['born', '12-Mar-2011 (14 y)', '12-Mar-2011'],
    ['born', '14th March 2009', '14th March 2009'],
  ] as const)('takes of a %s no figures that stand behind it: %s', (part, words, value) => {
    document.body.innerHTML = `<header aria-label="Client"><p id="it">${words}</p></header>`;
    const fit = point(NO_FIT, part, '#it');
    expect(readPlace(fit[part] as Place).map((one) => one.replace(/[,\s]+$/, ''))).toEqual([value]);
  });

  it('ends a number by no word of the client', () => {
    document.body.innerHTML = '<header aria-label="Client"><p id="it">943 476 5919 Achterberg 14 y</p></header>';
    expect(JSON.stringify(point(NO_FIT, 'number', '#it'))).not.toContain('Achterberg');
  });

  it('takes the whole note around a word of it, and its parts for each note alike', () => {
    const note = point(NO_FIT, 'note', 'tbody p');
    const fit = point(point(note, 'date', 'td'), 'body', 'tbody p');
    const items = [...document.querySelectorAll(fit.note?.list ?? 'none')].flatMap((list) => [
      ...list.querySelectorAll(fit.note?.item ?? ''),
    ]);
    expect(items).toHaveLength(2);
    expect(items.map((item) => readPlace(fit.date ?? { select: 'none' }, item)[0])).toEqual(['25/11/2025', '03/12/2025']);
    expect(items.map((item) => readPlace(fit.body ?? { select: 'none' }, item)[0])).toEqual(['Goal: lunch.', 'Rang.']);
  });

  it('takes a box to write in, or what is around several', () => {
    expect(point(NO_FIT, 'editor', 'textarea').editor?.select).toBe('textarea[name="progress"]');
    the('textarea').insertAdjacentHTML('afterend', '<textarea></textarea>');
    expect(point(NO_FIT, 'editor', 'form').editor?.select).toBe('form');
    expect(point(NO_FIT, 'editor', 'textarea').editor?.select).toBe('textarea[name="progress"]');
  });

  it('refuses what can not be that part, and says why', () => {
    const because = (fit: Fit, part: FitPart, select: string) => {
      const now = fitPart(fit, part, the(select), '');
      return now.ok ? null : now.because;
    };
    expect(because(NO_FIT, 'date', 'td')).toBe('note-first');
    expect(because(point(NO_FIT, 'note', 'tbody p'), 'date', 'h1')).toBe('outside-note');
    expect(because(NO_FIT, 'editor', 'h1')).toBe('no-editor');
    expect(because(NO_FIT, 'save', 'h1')).toBe('no-button');
    expect(because(NO_FIT, 'name', 'body')).toBe('whole-page');
    expect(because(NO_FIT, 'name', 'textarea')).toBe('no-words');
  });

  it('says of a frame that it is to be pointed into, whatever is looked for in it, but for the one that an editor made for itself', () => {
    document.body.innerHTML = '<iframe id="notes"></iframe>';
    for (const part of ['name', 'number', 'note', 'save', 'editor'] as const)
      expect(fitPart(NO_FIT, part, the('#notes'), ''), part).toEqual({ ok: false, because: 'in-frame' });
    const own = document.implementation.createHTMLDocument('');
    own.body.innerHTML = '<textarea name="progress"></textarea>';
    Object.defineProperty(own, 'URL', { value: 'about:blank', configurable: true });
    Object.defineProperty(the('#notes'), 'contentDocument', { value: own });
    expect(point(NO_FIT, 'editor', '#notes').editor?.select).toBe('textarea[name="progress"]');
    expect(fitPart(NO_FIT, 'note', the('#notes'), '')).toEqual({ ok: false, because: 'in-frame' });
    Object.defineProperty(own, 'URL', { value: 'https://records.example/new' });
    expect(fitPart(NO_FIT, 'editor', the('#notes'), ''), 'a page of its own').toEqual({ ok: false, because: 'in-frame' });
  });

  it('makes narrower what stands out of its parent, around what was pointed to', () => {
    document.body.innerHTML = `<div id="app">${PAGE}</div>`;
    expect(point(NO_FIT, 'narrow', 'table').narrow?.select).toBe('table[aria-label="Entries"]');
    const { getBoundingClientRect } = the('#app');
    the('#app').getBoundingClientRect = () => new DOMRect(0, 0, 1400, 10);
    expect(point(NO_FIT, 'narrow', 'td').narrow?.select).toBe('#app');
    the('#app').getBoundingClientRect = getBoundingClientRect;
  });

  it('is enough with the name and one thing more, and not before it is known how dates are written', () => {
    const name = point(NO_FIT, 'name', 'h1');
    expect(isEnough(name)).toBe(false);
    const both = point(name, 'born', 'dd');
    expect(isEnough(both)).toBe(true);
    const dated = point(point(both, 'note', 'tbody p'), 'date', 'td');
    expect(isEnough(dated)).toBe(false);
    expect(isEnough({ ...dated, order: 'day-first' })).toBe(true);
  });

  it('is a profile that a pack may hold, with no word of the client, and can be taken up again', () => {
    const parts: readonly (readonly [FitPart, string])[] = [
      ['name', 'h1'],
      ['born', 'dd'],
      ['note', 'tbody p'],
      ['date', 'td'],
      ['body', 'tbody p'],
      ['type', 'td:nth-child(2)'],
      ['editor', 'textarea'],
      ['save', 'button'],
      ['narrow', 'table'],
    ];
    const fit = { ...parts.reduce((now, [part, select]) => point(now, part, select), NO_FIT), order: 'day-first' as const };
    const profile = profileOfFit(fit, 'https://ward.example:8443', '2026-11-22');
    expect(siteSchema.safeParse(profile).error).toBeUndefined();
    expect(JSON.stringify(profile)).not.toMatch(/Rosalind|Achterberg|2009|lunch/i);
    expect(profileOfFit(fitOfProfile(profile), 'https://ward.example:8443', '2026-11-22')).toEqual(profile);
  });
});

describe('what a note and its list say besides', () => {
  const profileFor = (fit: Fit) => profileOfFit({ ...fit, order: 'day-first' }, 'https://ward.example', '2026-11-22');
  const because = (part: FitPart, select: string) => {
    const now = fitPart(NO_FIT, part, the(select), 'Rosalind Achterberg');
    return now.ok ? null : now.because;
  };

  it('reads what is plainly signed as signed, and nothing else', () => {
    const says = [
      'Signed',
      'Final',
      'Draft',
      'Unsigned',
      'Not signed',
      'Awaiting signature',
      'To be signed',
      'In-progress',
      'Entered in error',
      'Filed',
    ];
    document.body.innerHTML = `<ul aria-label="Entries">${says.map((word) => `<li><b>${word}</b> <p>Rang.</p></li>`).join('')}</ul>`;
    const fit = point(point(point(NO_FIT, 'note', 'li'), 'body', 'p'), 'status', 'b');
    const { notes } = readNotes(profileFor(fit).priorNotes);
    const wanted = ['signed', 'signed', 'draft', 'draft', 'draft', 'draft', 'draft', 'draft', 'struck-out', 'unknown'];
    expect(notes.map(({ status }) => status)).toEqual(wanted);
    // What is no standing is handed on in the page's word: it may say how the contact went.
    expect(notes.map(({ outcome }) => outcome)).toEqual([...wanted.slice(1).map(() => undefined), 'Filed']);
  });

  it.each([
    ['Assigned to Dr Lee', 'unknown'],
    ['Reassigned', 'unknown'],
    ['Finalising', 'unknown'],
    ['Unfinalised', 'unknown'],
    ['Non-final', 'unknown'],
    ['Semi-final', 'unknown'],
    ['Signature required', 'unknown'],
    ['Needs countersigning', 'unknown'],
    ['Co-signed: no', 'unknown'],
    ['Signed by 0 of 2', 'unknown'],
    ['Partly signed', 'unknown'],
    ['Signed 03/04/2025, 10:30', 'signed'],
    ['Finalised', 'signed'],
    ['Final.', 'signed'],
    ['e-signed by Kit', 'signed'],
    ['Countersigned', 'signed'],
    ['VERIFIED', 'signed'],
  ])('reads "%s" as %s', (says, status) => {
    document.body.innerHTML = `<li><b>${says}</b></li>`;
    expect(readStatus({ status: { select: 'b' }, statusWords: STATUS_WORDS }, [the('li')])).toBe(status);
  });

  it('takes the list as complete by words alone that are the same for everybody, and only while they stand there', () => {
    document.body.innerHTML = `${PAGE}<p id="end">All entries are shown</p>`;
    const fit = point(point(point(NO_FIT, 'note', 'tbody p'), 'body', 'tbody p'), 'all', '#end');
    const { priorNotes } = profileFor(fit);
    expect(readNotes(priorNotes).complete).toBe(true);
    the('#end').textContent = 'More entries on the next page';
    expect(readNotes(priorNotes).complete).toBe(false);
    the('#end').remove();
    expect(readNotes(priorNotes).complete).toBe(false);
  });

  it.each(['All entries are shown', 'of 1 page', 'No more notes'])('takes words that are the same for everybody: %s', (said) => {
    document.body.innerHTML = `<p id="end">${said}</p>`;
    expect(because('all', '#end')).toBeNull();
  });

  it.each(['Page 1 of 1', '1 page', '12 of 12 entries', 'All of Rosalind’s entries'])(
    'refuses words that differ from client to client: %s',
    (said) => {
      document.body.innerHTML = `<p id="end">${said}</p>`;
      expect(because('all', '#end')).toBe('not-fixed');
    },
  );

  it('takes the kind of note from what is chosen, and refuses a code', () => {
    document.body.innerHTML = `<form><select name="kind"><option value="Call" selected>Call</option></select><textarea name="words"></textarea></form>
<select name="code"><option value="c" selected>Call</option></select>`;
    const fit = point(point(NO_FIT, 'editor', 'textarea'), 'kind', 'select');
    const [editor] = profileFor(fit).editors;
    expect(readPlace(editor?.noteType ?? { select: 'none' })).toEqual(['Call']);
    expect(because('kind', '[name="code"]')).toBe('coded');
  });

  it('finds words in the row below its note, and never in another row', () => {
    const pair = (day: string, words: string) =>
      `<tr data-parent-row="true"><td>${day}</td><td><p>Call</p></td></tr><tr data-child-row="true"><td colspan="2"><p>${words}</p></td></tr>`;
    document.body.innerHTML = `<table><tbody>${pair('25/11/2025', 'Rang.')}${pair('26/11/2025', 'Rang again.')}</tbody></table>`;
    const note = point(NO_FIT, 'note', 'tr:nth-child(3) td');
    const fit = point(point(note, 'date', 'tr td'), 'body', 'tr:nth-child(2) p');
    const { notes } = readNotes(profileFor(fit).priorNotes);
    expect(notes.map(({ date, text }) => [date, text])).toEqual([
      ['25/11/2025', 'Rang.'],
      ['26/11/2025', 'Rang again.'],
    ]);
    expect(fitOfProfile(profileFor(fit)).note).toEqual(fit.note);
  });

  it('knows where the page runs the lines of a note together', () => {
    document.body.innerHTML = '<p>Goals: one\nPlan: two</p><p>Goals: one</p><p style="white-space: pre-wrap">Goals: one\nPlan: two</p>';
    expect([...document.querySelectorAll('p')].map(foldsLines)).toEqual([true, false, false]);
  });

  it('comes back as it was picked', () => {
    document.body.innerHTML = `${PAGE}<p id="end">All entries are shown</p><select name="kind"><option>Call</option></select>`;
    let fit = point(point(NO_FIT, 'note', 'tbody p'), 'body', 'tbody p');
    fit = { ...point(fit, 'status', 'td:nth-child(2)'), keepsLines: true };
    fit = point(point(point(fit, 'all', '#end'), 'editor', 'textarea'), 'kind', '[name="kind"]');
    const profile = profileFor(fit);
    expect(siteSchema.safeParse(profile).error).toBeUndefined();
    const again = fitOfProfile(profile);
    for (const part of ['note', 'body', 'status', 'keepsLines', 'all', 'editor', 'kind'] as const)
      expect(again[part], part).toEqual(fit[part]);
  });
});

describe('day and month', () => {
  it.each([
    [['25/11/2025', '03/04/2025'], 'day-first'],
    [['11/25/2025'], 'month-first'],
    [['2025-11-25'], 'year-first'],
    [['25 Nov 2025', '3 Apr 2025'], 'month-named'],
    [['01 — Oct — 2026', '15 — Sept — 2026'], 'month-named'],
    [['03/04/2025', '05/06/2025'], null],
    [['Mon 03/04/2025', 'Fri 13/06/2025'], 'day-first'],
    [['Mon 03/04/2025', '05/06/2025 by Dr Lee', '07/08/2025 Kit'], null],
    [['Kit 2025-11-25'], 'year-first'],
  ] as const)('%j: %s', (dates, order) => {
    expect(orderOf(dates)).toBe(order);
  });

  it('by its name is known for each month by which a date can be read', () => {
    const words = Array.from({ length: 12 }, (_, n) =>
      new Date(Date.UTC(2026, n, 3)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
    );
    const all = [...words, ...words.map((word) => word.slice(0, 3)), 'Sept'];
    expect(all.filter((word) => readDate(`3 ${word} 2026`, 'month-named', '2026-12-31') === null)).toEqual([]);
    expect(all.filter((word) => orderOf([`3 ${word} 2026`]) !== 'month-named' || orderOf([`${word} 3, 2026`]) !== 'month-named')).toEqual(
      [],
    );
  });
});
