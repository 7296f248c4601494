import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessProfile } from '../../lib/record/guess.ts';
import { highlight } from '../../lib/record/highlight.ts';

/**
 * Brought to a page that no profile knows when the user asks for it. Marks on the page what it takes for the client, and
 * hands back where it found that: the words themselves stay on the page.
 */
export default defineUnlistedScript(() => {
  const guess = guessProfile(location.origin);
  const [first, ...more] = guess?.ranges ?? [];
  if (first) highlight(first, ...more);
  return guess?.profile ?? null;
});
