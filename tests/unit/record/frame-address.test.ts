/** Which frame of a page a profile means, and what each frame is given of it. */
import { describe, expect, test } from 'vitest';
import { isFrameAddress } from '../../../lib/packs/site.ts';
import { forFrame, frameAt, isThatFrame } from '../../../lib/record/frame-address.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const PAGE = 'https://records.example';

describe('the address of a frame', () => {
  test.each([
    ['/notes/*', `${PAGE}/notes/4711`],
    ['/notes/*', `${PAGE}/notes/4711?tab=2#n9`],
    ['/notes/list', `${PAGE}/notes/list`],
    ['/*/notes/*/view', `${PAGE}/c1/notes/9/view`],
    ['https://notes.example/view/*', 'https://notes.example/view/9'],
  ])('%s is that of %s', (frame, address) => {
    expect(isThatFrame(frame, address, PAGE)).toBe(true);
  });

  test.each([
    ['/notes/*', `${PAGE}/notes`, 'fewer parts'],
    ['/notes/*', `${PAGE}/notes/4711/edit`, 'more parts'],
    ['/notes/*', `${PAGE}/letters/4711`, 'another part'],
    ['/notes/*', 'https://elsewhere.example/notes/4711', 'another origin'],
    ['/notes/*', 'https://records.example:8443/notes/4711', 'another port'],
    ['https://notes.example/view/*', `${PAGE}/view/9`, 'the page’s own origin'],
    ['/notes/*', 'about:srcdoc', 'a document that the page wrote'],
    ['/notes/*', '', 'an address that is not told'],
    ['/Notes/*', `${PAGE}/notes/1`, 'capitals'],
  ])('%s is not that of %s: %s', (frame, address) => {
    expect(isThatFrame(frame, address, PAGE)).toBe(false);
  });

  test.each(['/notes/*', '/', '/a/b.aspx', 'https://notes.example/view/*', 'https://notes.example:8443/'])(
    '%s may stand in a profile',
    (frame) => {
      expect(isFrameAddress(frame)).toBe(true);
    },
  );

  test.each([
    'notes/*',
    '//elsewhere.example/x',
    '/notes?id=4711',
    '/notes#a',
    '/notes/n*',
    '/a b',
    'javascript:alert(1)',
    'https://*.example/x',
    'https://notes.example',
    '',
  ])('%j may not', (frame) => {
    expect(isFrameAddress(frame)).toBe(false);
  });

  test('of a page holds nothing of its client', () => {
    expect(frameAt(`${PAGE}/client/4711/notes/list?id=4711#x`, PAGE)).toBe('/client/*/notes/list');
    expect(frameAt(`${PAGE}/people/robin-hale/notes`, PAGE, 'HALE, Robin')).toBe('/people/*/notes');
    expect(frameAt('https://notes.example/a1b2c3/view', PAGE)).toBe('https://notes.example/*/view');
    expect(frameAt('about:srcdoc', PAGE)).toBeNull();
  });

  test('as it is made, leads back to where it was made of', () => {
    for (const address of [`${PAGE}/client/4711/notes`, `${PAGE}/`, 'https://notes.example/view/9/'])
      expect(isThatFrame(frameAt(address, PAGE) ?? '', address, PAGE), address).toBe(true);
  });
});

describe('what a frame is given of a profile', () => {
  const profile: SiteProfile = {
    id: 'framed',
    title: 'Framed',
    match: [PAGE],
    signs: 'body',
    client: { ids: [{ select: '.number' }], names: [{ select: '.name' }] },
    priorNotes: { frame: '/notes/*', list: 'ol', item: 'li', body: 'p', dateOrder: 'day-first' },
    editors: [
      { select: '#a', form: 'a', frame: '/write/*' },
      { select: '#b', form: 'b' },
    ],
    save: [{ select: '#save', frame: '/bar' }],
    verified: { against: 'this test', on: '2026-11-23' },
  };
  const given = (path: string) => {
    const { priorNotes, editors, save } = forFrame(profile, `${PAGE}${path}`, PAGE);
    return [priorNotes.list === 'ol', editors.map(({ form }) => form).join(), save.length];
  };

  test('is what stands in it, and what may stand in any', () => {
    expect(given('/notes/1')).toEqual([true, 'b', 0]);
    expect(given('/write/1')).toEqual([false, 'a,b', 0]);
    expect(given('/bar')).toEqual([false, 'b', 1]);
    expect(given('/letters/1')).toEqual([false, 'b', 0]);
  });

  test('always holds where the client stands: a frame that shows somebody else counts wherever it is', () => {
    for (const path of ['/notes/1', '/letters/1', '/']) {
      const own = forFrame(profile, `${PAGE}${path}`, PAGE);
      expect([own.client, own.signs, own.id]).toEqual([profile.client, profile.signs, profile.id]);
    }
    expect(forFrame(profile, '', PAGE).client).toEqual(profile.client);
  });

  test('is the very profile where it names no frame', () => {
    const { frame: _, ...priorNotes } = profile.priorNotes;
    const plain = { ...profile, priorNotes, editors: [], save: [] };
    expect(forFrame(plain, `${PAGE}/anywhere`, PAGE)).toBe(plain);
  });
});
