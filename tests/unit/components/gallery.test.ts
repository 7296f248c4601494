import { expect, it } from 'vitest';
import { axeGallery } from '../../gallery/shoot.mjs';

// Every example in a real browser, under the policy of the extension's own pages: light, dark, 320 px, and text at 200%.
it('shows every example without anything that axe, a narrow window or large text finds', { timeout: 300_000 }, async () => {
  const { looked, found } = await axeGallery();
  expect(looked).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
