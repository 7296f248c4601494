import { expect, it } from 'vitest';
import { keyboardGallery } from '../../gallery/shoot.mjs';

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
