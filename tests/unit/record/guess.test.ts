// @vitest-environment happy-dom
/** Where the client may stand on a page that nobody knows: what would be the same for two clients is never taken for their number. */
import { beforeAll, describe, expect, it } from 'vitest';
import { guessProfile } from '../../../lib/record/guess.ts';
import { readPlace } from '../../../lib/record/places.ts';

beforeAll(() => {
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});

const guess = (html: string) => {
  document.body.innerHTML = html;
  const client = guessProfile('https://ward.example')?.profile.client;
  // What parts the label from its value is no part of a number.
  const number = client?.ids.flatMap((place) => readPlace(place).map((value) => value.replace(/^\W+/, '')));
  return client && { number, name: client.names.flatMap((place) => readPlace(place)) };
};

describe('a guess', () => {
  it.each([
    ['<h2>Amara Obiora</h2><p>NHS number 111 222 3333</p>', '111 222 3333'],
    ['<h2>Amara Obiora</h2><p><b>MRN:</b> <span>AB12345</span></p>', 'AB12345'],
    ['<h2>Amara Obiora</h2><p>Record: 204118</p>', '204118'],
  ])('takes what stands right behind its label: %s', (html, number) => {
    expect(guess(`<div>${html}</div>`)).toEqual({ number: [number], name: ['Amara Obiora'] });
  });

  it.each([
    'Record last opened 12/03/2025',
    'Record last opened 12-03-2025',
    'Recorded by Kit, 12-03-2025',
    'Record 12-03-2025',
    'Record 2025-03-12',
    'Record locked 12:30 until 14:30',
    'Turn 20411800 of the ward',
  ])('takes no day or hour for a number, and no part of a word for a label: %s', (words) => {
    expect(guess(`<div><h2>Amara Obiora</h2><p>${words}</p></div>`)?.number ?? []).toEqual([]);
  });

  it.each(['Progress notes', 'GP', 'Patient record', 'Care plan'])('takes no heading of the page for a name: %s', (words) => {
    expect(guess(`<div><h1>${words}</h1><p><strong>Amara Obiora</strong> NHS number 111 222 3333</p></div>`)?.name).toEqual([
      'Amara Obiora',
    ]);
  });

  it('of a page that names nobody is none', () => {
    expect(guess('<div><h1>Progress notes</h1><p>NHS number 111 222 3333</p></div>')).toBe(undefined);
  });
});
