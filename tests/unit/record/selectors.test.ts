// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSelector, isPlain, stepOfAlike, stepsOfPairs } from '../../../lib/record/selectors.ts';

const lay = (html: string): void => {
  document.body.innerHTML = html;
};
const the = (select: string): Element => document.querySelector(select) as Element;

describe('words that somebody wrote, and what a build makes', () => {
  it.each(['client-name', 'patientBanner', 'additionalNote', 'entry_text', 'nav', 'NoteList'])('%s is written', (word) => {
    expect(isPlain(word)).toBe(true);
  });
  it.each(['css-1x9f3k', 'sc-bdVaJa', 'ember412', 'Header_name__x7d2f', 'kqzvbn', 'mat-input-3', ':r1:', 'svelte-abcdef', 'bdVaJa', ''])(
    '%s is made',
    (word) => {
      expect(isPlain(word)).toBe(false);
    },
  );
});

describe('a selector that holds for the next client', () => {
  it('takes a name before a class, and a class before a place', () => {
    lay('<div><p class="name" data-client-name>A</p><p class="born">B</p><p class="css-9x">C</p></div>');
    expect(findSelector(the('p'))).toEqual({ select: 'p[data-client-name]', isWeak: false });
    expect(findSelector(the('p:nth-child(2)'))).toEqual({ select: 'p.born', isWeak: true });
    expect(findSelector(the('p:nth-child(3)'))).toEqual({ select: 'body > div > p:nth-of-type(3)', isWeak: true });
  });

  it('is named by what stands around it', () => {
    lay('<header id="banner"><span>A</span></header><main><span>B</span></main>');
    expect(findSelector(the('header span'))).toEqual({ select: '#banner span', isWeak: false });
    expect(findSelector(the('main span'))).toEqual({ select: 'main span', isWeak: false });
  });

  it('takes no attribute that says how it looks: on the next page others look so', () => {
    lay('<p class="user" data-size="sm" data-truncate="end">A</p><p data-size="lg">B</p>');
    expect(findSelector(the('p'))).toEqual({ select: 'p.user', isWeak: true });
    lay('<p data-order-number="x">A</p><p>B</p>');
    expect(findSelector(the('p'))).toEqual({ select: 'p[data-order-number]', isWeak: false });
  });

  it('takes what tests of the page find it by with its value, and other data without', () => {
    lay('<form data-testid="note-form"></form><div data-sex="female">x</div>');
    expect(findSelector(the('form')).select).toBe('form[data-testid="note-form"]');
    expect(findSelector(the('div')).select).toBe('div[data-sex]');
  });

  it('never holds a word that the page shows of the client', () => {
    lay('<div aria-label="Record of Amara Obiora"><b data-person="Amara">Amara Obiora</b></div><b>x</b>');
    for (const element of [the('b'), the('div')]) {
      const { select } = findSelector(element, document, 'Amara Obiora');
      expect(select.toLowerCase()).not.toMatch(/amara|obiora/);
      expect(document.querySelectorAll(select)).toHaveLength(1);
    }
  });

  it('leads to the element alone, whatever it is', () => {
    lay('<ul><li><i>1</i></li><li><i>2</i><i>3</i></li></ul><div><div><div><i>4</i></div></div></div>');
    for (const element of document.body.querySelectorAll('*')) {
      expect([...document.querySelectorAll(findSelector(element).select)]).toEqual([element]);
    }
  });

  it('takes all notes of a list, and none that is nested in one', () => {
    lay('<ol><li data-entry id="a"><ul><li>in a note</li></ul></li><li data-entry>two</li></ol>');
    const step = stepOfAlike(the('#a'));
    expect(step).toBe(':scope > li[data-entry]');
  });
});

describe('notes whose words stand in the row below', () => {
  const rows = (...all: readonly string[]) => lay(`<table><tbody>${all.join('')}</tbody></table>`);
  const head = '<tr class="css-1x9" data-parent-row="true"><td>1 Nov</td><td>Call</td></tr>';
  const below = '<tr class="css-2k8" data-child-row="true"><td colspan="2">Rang.</td></tr>';

  it('are told apart by what somebody named, whichever row is pointed to', () => {
    rows(head, below, head, below);
    for (const select of ['tr', 'tr:nth-child(4)']) {
      const pairs = stepsOfPairs(the(select));
      expect(pairs).toMatchObject({ item: ':scope > tr[data-parent-row]', follows: 'tr[data-child-row]' });
    }
  });

  it('are known where only some are opened', () => {
    rows(head, head, below, head);
    expect(stepsOfPairs(the('tr'))?.follows).toBe('tr[data-child-row]');
  });

  it.each([
    ['all alike', [head, head]],
    ['striped', ['<tr class="light"><td>1</td><td>a</td></tr>', '<tr class="dark"><td>2</td><td>b</td></tr>']],
    ['under one head for all', ['<tr class="head"><th>Day</th></tr>', '<tr><td>1</td><td>a</td></tr>', '<tr><td>2</td><td>b</td></tr>']],
    ['with a row that follows none', [below, head, below]],
  ])('are none in rows %s', (_, all) => {
    rows(...all);
    expect(stepsOfPairs(the('tr'))).toBeNull();
  });
});
