/**
 * Whether the site profile still fits its page: looked at once a page has settled, by a script that is brought for it. What is said is
 * only what could be there and is not; an update of the record system is one reason, and a dialog over the name is another.
 */
import { browser } from 'wxt/browser';
import type { GoneView } from '../../lib/bridge/view.ts';
import { z } from '../../lib/checklist/zod.ts';
import type { Standing } from '../../lib/record/health.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import { FIT_PARTS } from '../../lib/record/types.ts';
import type { Tab } from './tab.ts';

/** A page that goes on from one record to the next draws itself for a while. */
const SETTLES_MS = 1500;

/** These may be elsewhere than on this page of the record: asked about only where somebody looks for them. */
const MAY_BE_ELSEWHERE: readonly FitPart[] = ['note', 'editor'];
const OF_CLIENT: readonly FitPart[] = ['name', 'number', 'born'];
/** A shipped profile names what one page of its system has and the next has not; of these it says where they may lack. */
const OF_SHIPPED: readonly FitPart[] = [...OF_CLIENT, 'date', 'type'];

/** Checked all the same: the page is a hostile place. Firefox hands on what is undefined, Chromium leaves it out. */
export const standing = z.partialRecord(z.enum(FIT_PARTS), z.boolean().optional());

/** What no frame has, and at least one should have. */
export function goneOf(seen: readonly Standing[], profile: SiteProfile, isOwn: boolean): readonly FitPart[] {
  // A date of birth is only shown where there is a number, and a narrow banner may leave it out.
  const lacks: readonly FitPart[] = [...(profile.priorNotes.mayLack ?? []), ...(profile.client.ids.length > 0 ? (['born'] as const) : [])];
  const isGone = (part: FitPart) => seen.some((one) => one[part] === false) && !seen.some((one) => one[part] === true);
  const gone = FIT_PARTS.filter(isGone).filter((part) => isOwn || (OF_SHIPPED.includes(part) && !lacks.includes(part)));
  // Where nothing names the client no record is open, and nothing is known of the rest.
  const isNobody = OF_CLIENT.every((part) => !seen.some((one) => one[part] === true));
  return isNobody ? [] : gone;
}

/** As it is told to the sidebar; null where nothing is to be said. */
export function goneView({ gone, fitted, frames }: Pick<Tab, 'gone' | 'fitted' | 'frames'>): GoneView | null {
  const profile = frames.get(0)?.profile ?? [...frames.values()].find((frame) => frame.profile)?.profile;
  if (!gone || gone.length === 0 || !profile) return null;
  const { against, on } = profile.verified;
  return {
    parts: gone.filter((part) => !MAY_BE_ELSEWHERE.includes(part)),
    elsewhere: gone.filter((part) => MAY_BE_ELSEWHERE.includes(part)),
    canPoint: fitted !== null,
    against,
    on,
  };
}

export async function lookAtParts(tab: number, frame: number, profile: SiteProfile): Promise<Standing> {
  const target = { tabId: tab, frameIds: [frame] };
  const lay = (asked: SiteProfile) => {
    (globalThis as unknown as Record<symbol, SiteProfile>)[Symbol.for('handrail-health')] = asked;
  };
  try {
    await browser.scripting.executeScript({ target, func: lay, args: [profile] });
    const [seen] = await browser.scripting.executeScript({ target, files: ['/page-health.js'] });
    const read = standing.safeParse(seen?.result);
    return read.success ? (read.data as Standing) : {};
  } catch {
    return {};
  }
}

export interface Health {
  /** Something of the page may have changed: it is looked at once it has settled. */
  stirred(tab: Tab): void;
}

export function makeHealth(push: (tab: Tab) => void, look: typeof lookAtParts): Health {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();

  const lookNow = async (tab: Tab) => {
    waiting.delete(tab.id);
    const { epoch } = tab;
    const known = [...tab.frames].flatMap(([frame, { profile }]) => (profile && !profile.isGuess ? [{ frame, profile }] : []));
    const [first] = known;
    if (!first || tab.fit || tab.gone === null) return;
    const seen = await Promise.all(known.map(({ frame, profile }) => look(tab.id, frame, profile)));
    // Put away meanwhile, or about a page that is gone.
    if (tab.epoch !== epoch || tab.gone === null) return;
    const now = goneOf(seen, first.profile, tab.fitted !== null);
    if (now.join() === tab.gone.join()) return;
    tab.gone = now;
    push(tab);
  };

  return {
    stirred(tab) {
      clearTimeout(waiting.get(tab.id));
      waiting.set(
        tab.id,
        setTimeout(() => void lookNow(tab), SETTLES_MS),
      );
    },
  };
}
