// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSelector, isPlain, stepOfAlike } from '../../../lib/record/selectors.ts';

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
