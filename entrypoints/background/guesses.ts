/**
 * Site profiles that were guessed from a page, one an origin, after a user who saw the page said that the guess was right.
 * They hold selectors and labels; no word of a client is in them.
 */
import { browser } from 'wxt/browser';
import { z } from '../../lib/checklist/zod.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';

const words = z.string().max(1_000);
const places = z.array(z.object({ select: words, after: words.optional() })).max(3);
/** What our own script hands back from a page is checked all the same: the page is a hostile place. */
const guessed = z.object({
  id: z.literal('guess'),
  title: words,
  match: z.array(words).length(1),
  signs: words,
  client: z.object({ ids: places, names: places, born: places.optional() }),
  priorNotes: z.object({ list: words, item: words, body: words, dateOrder: z.literal('year-first') }),
  editors: z.array(z.object({ select: words, form: words, title: words })).max(3),
  save: z.array(z.object({ select: words, text: z.array(words).max(20) })).max(3),
  isGuess: z.literal(true),
  verified: z.object({ against: words, on: words }),
});

const key = (origin: string) => `guess ${origin}`;

function read(raw: unknown): SiteProfile | null {
  const parsed = guessed.safeParse(raw);
  return parsed.success ? (parsed.data as SiteProfile) : null;
}

export const guesses = {
  of: async (origin: string): Promise<SiteProfile | null> => read((await browser.storage.local.get(key(origin)))[key(origin)]),
  keep: (origin: string, profile: SiteProfile) => browser.storage.local.set({ [key(origin)]: profile }),
  forget: (origin: string) => browser.storage.local.remove(key(origin)),

  /** Marks on the page what is taken for the client; null when nothing looks like one. */
  async look(tab: number, origin: string): Promise<SiteProfile | null> {
    const [seen] = await browser.scripting
      .executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/page-guess.js'] })
      .catch(() => []);
    const profile = read(seen?.result);
    return profile?.match[0] === origin ? profile : null;
  },
};
