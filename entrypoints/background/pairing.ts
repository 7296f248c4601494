/**
 * Pairing: a sidebar frame shows nothing until it has given back the one-time word that we minted for our own shell
 * in that tab. The first frame to give it owns it; a page that embeds the sidebar by itself has no word to give.
 */
import { browser } from 'wxt/browser';

interface Word {
  readonly tab: number;
  readonly frame?: number;
}

const key = (word: string) => `word ${word}`;

export async function mintWord(tab: number): Promise<string> {
  const word = crypto.randomUUID();
  await browser.storage.session.set({ [key(word)]: { tab } satisfies Word });
  return word;
}

/** True when this frame may be shown that tab's client. Kept over a stopped background, so that a frame can come back. */
export async function redeem(word: string, tab: number | null, frame: number): Promise<boolean> {
  const known = (await browser.storage.session.get(key(word)))[key(word)] as Word | undefined;
  // Frame 0 would be the sidebar's page opened as a tab of its own: never beside a client's page.
  if (!known || tab === null || frame === 0 || known.tab !== tab) return false;
  if (known.frame !== undefined) return known.frame === frame;
  await browser.storage.session.set({ [key(word)]: { tab, frame } satisfies Word });
  return true;
}
