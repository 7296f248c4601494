/**
 * Site profiles that were picked on a page of an origin, one an origin. They hold selectors and labels; no word of a client is
 * in them. One that was tried on two clients is kept; before that it lies in the browser's memory, and reads who the client is
 * and nothing else.
 */
import { browser } from 'wxt/browser';
import { asProfile, siteSchema } from '../../lib/packs/site.ts';
import { fitOfProfile, profileOfFit } from '../../lib/record/fit-profile.ts';
import { normaliseName } from '../../lib/record/names.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import type { Who } from '../../lib/record/who.ts';
import { type Around, pickIn } from './picking.ts';

/** `first`: the client that somebody said it reads right. It goes with the background; then it is asked again. */
export type Fitting =
  | { readonly is: 'picking' }
  | { readonly is: 'trying'; readonly profile: SiteProfile; readonly first: { readonly id: string; readonly name: string } | null };

/** Twice what a sidebar needs. */
const NARROW = 640;

const key = (origin: string) => `site ${origin}`;
const trialKey = (tab: number) => `fit ${tab}`;

/** Checked whatever it comes from: the page that was picked on is a hostile place, and a pack may have lain for long. */
export function readSite(raw: unknown, origin: string): SiteProfile | null {
  const parsed = siteSchema.safeParse(raw);
  return parsed.success && parsed.data.match.includes(origin) ? asProfile(parsed.data) : null;
}

export const fitted = {
  of: async (origin: string): Promise<SiteProfile | null> => readSite((await browser.storage.local.get(key(origin)))[key(origin)], origin),
  keep: (origin: string, profile: SiteProfile) => browser.storage.local.set({ [key(origin)]: profile }),
  forget: (origin: string) => browser.storage.local.remove(key(origin)),

  onTrial: async (tab: number, origin: string): Promise<SiteProfile | null> =>
    readSite((await browser.storage.session.get(trialKey(tab)))[trialKey(tab)], origin),
  tryOut: (tab: number, profile: SiteProfile) => browser.storage.session.set({ [trialKey(tab)]: profile }),
  endTrial: (tab: number) => browser.storage.session.remove(trialKey(tab)),

  /** Brings the picker to the page and waits until somebody has done with it; null: they left, or went elsewhere. */
  async pick(around: Around, today: string, before: SiteProfile | null, first?: FitPart): Promise<SiteProfile | null> {
    const fit = await pickIn(around, 0, { fit: before ? fitOfProfile(before) : { weak: [] }, first: first ?? null, around: null });
    return fit && readSite(profileOfFit(fit, around.origin, today), around.origin);
  },

  /** Beside the open sidebar too little of the page is left to point to: a small window, or one that is zoomed. */
  async isNarrow(tab: number): Promise<boolean> {
    const target = { tabId: tab, frameIds: [0] };
    const [seen] = await browser.scripting.executeScript({ target, func: () => innerWidth }).catch(() => []);
    return typeof seen?.result === 'number' && seen.result < NARROW;
  },

  async stopPicking(tab: number): Promise<void> {
    const stop = () => (globalThis as unknown as Record<symbol, { stop?: () => void } | undefined>)[Symbol.for('handrail-pick')]?.stop?.();
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: stop }).catch(() => undefined);
  },
};

/** Reads who the client is, and nothing else: what is being tried finds no note, no editor and no Save. */
export function clientOnly(profile: SiteProfile): SiteProfile {
  const { id, title, match, signs, client, worker, narrow, verified } = profile;
  const priorNotes = { list: '[data-handrail-no-list]', item: 'li', body: 'p', dateOrder: 'year-first' } as const;
  const room = narrow === undefined ? {} : { narrow };
  return {
    id: `${id}-tried`,
    title,
    match,
    signs,
    client,
    ...(worker && { worker }),
    priorNotes,
    editors: [],
    save: [],
    ...room,
    verified,
  };
}

/** What is asked about a trial, by who is read on the page now. */
export type FitStep = 'picking' | 'first' | 'open' | 'same' | 'second' | 'unread';

export function stepOf(fit: Fitting, who: Who): FitStep {
  if (fit.is === 'picking') return 'picking';
  if (who.is !== 'client') return 'unread';
  if (!fit.first) return 'first';
  const isSameId = who.id === fit.first.id;
  const isSameName = normaliseName(who.name) === normaliseName(fit.first.name);
  if (isSameId && isSameName) return 'open';
  return isSameId || isSameName ? 'same' : 'second';
}
