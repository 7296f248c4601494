// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { clientElements, makeClientReader, normaliseId, sameReading } from '../../../lib/record/client.ts';
import { TWO_WORKERS } from '../../../lib/record/names.ts';
import { readFirst, readPlace } from '../../../lib/record/places.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

/** A record system with a banner, the number in the address, and a key of another numbering on the note's form. */
const profile: SiteProfile = {
  id: 'test-records',
  title: 'Test records',
  match: ['*'],
  signs: 'body[data-system="test"]',
  client: {
    ids: [
      { select: '.banner .number', after: 'No.' },
      { select: 'url', pathAfter: 'record' },
    ],
    keys: [{ select: 'form', attribute: 'data-person' }],
    names: [{ select: '.banner .name' }],
    born: [{ select: '.banner .born', after: 'Born', before: '(' }],
    unreadableWhile: ['dialog[open]'],
  },
  worker: [{ select: '.signed-in' }],
  priorNotes: { list: 'ol', item: 'li', body: '.body', dateOrder: 'day-first' },
  editors: [],
  save: [],
  verified: { against: 'this test', on: '2026-11-21' },
};

interface Page {
  readonly number?: string;
  readonly address?: string;
  readonly name?: string;
  readonly key?: string;
  readonly extra?: string;
}

function show({ number = '400 71', address = '40071', name = 'QUILL, Ada', key = 'p-1', extra = '' }: Page = {}): void {
  history.replaceState(null, '', `/record/${address}/notes`);
  document.body.setAttribute('data-system', 'test');
  document.body.innerHTML = `
    <div class="banner"><span class="number">No. ${number}</span> <b class="name">${name}</b> <i class="born">Born 4 May 2011 (15)</i></div>
    <p class="signed-in">S. Marlow</p>
    <form data-person="${key}"></form>${extra}`;
}

describe('the client on a page', () => {
  beforeEach(() => show());

  test('a page that fails in the middle of a reading names nobody, and the reading before does not stand', () => {
    show();
    const read = makeClientReader(profile);
    expect(read().is).toBe('read');
    Object.defineProperty(document.querySelector('.banner .name'), 'innerText', {
      get() {
        throw new Error('the page says no');
      },
    });
    expect(read()).toMatchObject({ is: 'unreadable', id: '', name: '' });
  });

  test('is read when every place says the same', () => {
    expect(makeClientReader(profile)()).toEqual({
      is: 'read',
      id: '40071',
      name: 'QUILL, Ada',
      more: ['4 May 2011', '400 71'],
      worker: 'S. Marlow',
    });
  });

  test('differs when banner and address name two', () => {
    show({ address: '40072' });
    expect(makeClientReader(profile)()).toMatchObject({ is: 'differs', id: '', name: '', worker: 'S. Marlow' });
  });

  test('differs when one place stands twice with two numbers', () => {
    show({ extra: '<div class="banner"><span class="number">No. 40072</span></div>' });
    expect(makeClientReader(profile)().is).toBe('differs');
  });

  test.each<[string, Page]>([
    ['a number is missing', { number: '' }],
    ['the name is missing', { name: '' }],
    ['the key is missing', { key: '' }],
    ['the page asks whether to leave', { extra: '<dialog open>Leave?</dialog>' }],
  ])('is unreadable when %s', (_, page) => {
    show(page);
    expect(makeClientReader(profile)()).toMatchObject({ is: 'unreadable', id: '', name: '' });
  });

  test('is unreadable when the banner is hidden', () => {
    document.querySelector('.banner')?.setAttribute('style', 'display: none');
    expect(makeClientReader(profile)().is).toBe('unreadable');
  });

  test('is nobody where no record is open', () => {
    document.body.innerHTML = '<p class="signed-in">S. Marlow</p><h1>Caseload</h1>';
    history.replaceState(null, '', '/caseload');
    expect(makeClientReader(profile)()).toMatchObject({ is: 'none', worker: 'S. Marlow' });
  });

  test('has no say on a page of another system', () => {
    document.body.removeAttribute('data-system');
    expect(makeClientReader(profile)().is).toBe('silent');
  });

  test('a key keeps to the number that it was first seen with, in both directions', () => {
    const reader = makeClientReader(profile);
    expect(reader().is).toBe('read');
    show({ number: '40072', address: '40072', name: 'QUILL, Ada M' }); // the form is still the one before's
    expect(reader().is).toBe('differs');
    show({ key: 'p-2' }); // the form is the next one's already
    expect(reader().is).toBe('differs');
    show({ number: '40072', address: '40072', key: 'p-2' });
    expect(reader()).toMatchObject({ is: 'read', id: '40072' });
    show();
    expect(reader()).toMatchObject({ is: 'read', id: '40071' });
  });

  test('two readings are the same only when name, number, worker and what stands beside are', () => {
    const reader = makeClientReader(profile);
    const before = reader();
    expect(sameReading(before, reader())).toBe(true);
    show({ name: 'QUILL, Adam' });
    expect(sameReading(before, reader())).toBe(false);
  });
});

test.each([
  ['482 217', '482217'],
  ['nhs-482.217', 'NHS482217'],
  ['№ 7ß', '7SS'],
  ['—', ''],
])('the number "%s" is %s', (written, id) => {
  expect(normaliseId(written)).toBe(id);
});

describe('a place', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<p class="a">OpenMRS ID: 100-X (preferred)</p><p class="a">ID: 7</p><input class="v"><select><option>One</option></select>';
  });

  test('is cut down by plain words, whatever their case', () => {
    expect(readPlace({ select: '.a', after: 'openmrs id:', before: '(' })).toEqual(['100-X']);
  });

  test('gives each different value once, in the page’s order', () => {
    expect(readPlace({ select: '.a', after: 'ID:' })).toEqual(['100-X (preferred)', '7']);
  });

  test('gives a form control’s live value', () => {
    (document.querySelector('.v') as HTMLInputElement).value = 'typed';
    expect(readPlace({ select: '.v', attribute: 'value' })).toEqual(['typed']);
  });

  test('that a profile names wrongly is empty and breaks nothing', () => {
    expect(readPlace({ select: 'p[' })).toEqual([]);
    expect(readFirst([{ select: ':::' }, { select: '.a', after: 'nothing like it' }])).toBe('');
  });

  test('in the address is the part that follows', () => {
    history.replaceState(null, '', '/spa/patient/a%20b/chart');
    expect(readPlace({ select: 'url', pathAfter: 'patient' })).toEqual(['a b']);
    expect(readPlace({ select: 'url', pathAfter: 'visit' })).toEqual([]);
  });

  test('in an address that is coded wrongly is what stands there: a page that changes client with it is still read', () => {
    const here = new URL(location.href);
    for (const part of ['100%', '%E0%A4%A', '%', '%zz']) {
      const { happyDOM } = window as unknown as { happyDOM: { setURL(to: string): void } };
      happyDOM.setURL(`${here.origin}/spa/patient/${part}/chart`);
      expect(readPlace({ select: 'url', pathAfter: 'patient' })).toEqual([part]);
    }
  });
});

describe('a client without a number', () => {
  const noNumber: SiteProfile = {
    ...profile,
    client: {
      ids: [],
      names: [{ select: '.banner .name' }, { select: 'title' }],
      born: [{ select: '.banner .born', after: 'Born', before: '(' }],
    },
  };
  const named = (title: string, page: Page = {}) => {
    show(page);
    document.title = title;
    return makeClientReader(noNumber)();
  };

  test('is known by name and date of birth, in whatever order the name is written', () => {
    expect(named('Ada Quill')).toMatchObject({ is: 'read', id: 'ADA QUILL 4MAY2011', name: 'QUILL, Ada', more: ['4 May 2011'] });
  });

  test('differs when two places give two names', () => {
    expect(named('Ada Quince').is).toBe('differs');
  });

  test('is unreadable without a date of birth', () => {
    show();
    document.title = 'Ada Quill';
    document.querySelector('.born')?.remove();
    expect(makeClientReader(noNumber)().is).toBe('unreadable');
  });

  test('is another client than a namesake born on another day', () => {
    const first = named('Ada Quill').id;
    show();
    document.title = 'Ada Quill';
    (document.querySelector('.born') as HTMLElement).textContent = 'Born 5 May 2011 (15)';
    expect(makeClientReader(noNumber)()).toMatchObject({ is: 'read' });
    expect(makeClientReader(noNumber)().id).not.toBe(first);
  });

  test('is never read by a profile that names no place at all', () => {
    show();
    expect(makeClientReader({ ...profile, client: { ids: [], names: [] } })().is).not.toBe('read');
  });

  test('two names of who is signed in are told as two, one name written twice as one', () => {
    const signedIn = (second: string) => {
      show({ extra: `<p class="signed-in">${second}</p>` });
      return makeClientReader(profile)().worker;
    };
    expect(signedIn('MARLOW, S')).toBe('S. Marlow');
    expect(signedIn('T. Okafor')).toBe(TWO_WORKERS);
  });

  test('is watched where another record is drawn and still hidden', () => {
    show({ extra: '<section hidden><div class="banner"><b class="name">ASH, Bo</b></div></section>' });
    expect(clientElements(profile).filter(({ className }) => className === 'name')).toHaveLength(2);
  });

  test('is watched at every place that says who it is, the title too, and where who is signed in stands', () => {
    named('Ada Quill');
    expect(clientElements(noNumber).map(({ tagName }) => tagName)).toEqual(['B', 'TITLE', 'I', 'P']);
  });
});
