import { expect, it } from 'vitest';
import { axeGallery, keyboardGallery } from '../../gallery/shoot.mjs';

// Every example in a real browser, under the policy of the extension's own pages: light, dark, 320 px, and text at 200%.
it('shows every example without anything that axe, a narrow window or large text finds', { timeout: 300_000 }, async () => {
  const { looked, found } = await axeGallery();
  expect(looked).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

// Tab comes to each control once, in order, is seen to stand there and goes on; Enter opens what is folded and stays.
it.each(['chrome', 'firefox'] as const)(
  'a keyboard goes through every state of Getting on in %s',
  { timeout: 240_000 },
  async (browser) => {
    const { walked, opened, found } = await keyboardGallery('getting-on', browser);
    expect(found).toEqual([]);
    expect(walked).toBeGreaterThanOrEqual(12);
    expect(opened).toBeGreaterThanOrEqual(30);
  },
);

it('a keyboard goes through every state of what an organisation sets', { timeout: 120_000 }, async () => {
  const { walked, found } = await keyboardGallery('organisation');
  expect(found).toEqual([]);
  expect(walked).toBeGreaterThanOrEqual(2);
});
