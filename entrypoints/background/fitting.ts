/** Fitting Handrail to a page, step by step: pick, try on this client, try on another, then it is used. */
import { command } from '../../lib/bridge/lines.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import type { Desk } from './desk.ts';
import { fitted, stepOf } from './fitted.ts';
import type { Tab } from './tab.ts';

export interface FittingDesk {
  /** `part`: what is pointed at first. */
  start(tab: Tab, part?: FitPart): Promise<void>;
  /** What the team's file says of this page is tried as what was picked is. */
  team(tab: Tab): Promise<void>;
  right(tab: Tab): Promise<void>;
  drop(tab: Tab): Promise<void>;
}

export function makeFitting(
  desk: Pick<Desk, 'welcome' | 'push'>,
  today: () => string,
  isOn: (origin: string) => Promise<boolean>,
): FittingDesk {
  const tryOut = async (tab: Tab, profile: SiteProfile | null) => {
    tab.fit = profile && { is: 'trying', profile, first: null };
    if (profile) await fitted.tryOut(tab.id, profile);
    desk.welcome(tab);
    desk.push(tab);
  };

  /** Picked anew from what stands: what is being tried, else what is in use here. */
  const start = async (tab: Tab, part?: FitPart) => {
    const before = tab.fit?.is === 'trying' ? tab.fit.profile : await fitted.of(tab.origin);
    await fitted.endTrial(tab.id);
    tab.gone = [];
    tab.fit = { is: 'picking' };
    const mine = tab.fit;
    desk.push(tab);
    const isAway = await fitted.isNarrow(tab.id);
    if (isAway) await command(tab.id, { command: 'close' }, 0);
    const profile = await fitted.pick({ tab: tab.id, origin: tab.origin, isOn }, today(), before, part);
    if (isAway) await command(tab.id, { command: 'open' }, 0);
    if (tab.fit === mine) await tryOut(tab, profile);
  };

  const end = async (tab: Tab) => {
    tab.fit = null;
    await fitted.endTrial(tab.id);
    desk.welcome(tab);
    desk.push(tab);
  };

  const right = async (tab: Tab) => {
    const { fit, who } = tab;
    if (fit?.is !== 'trying' || who.is !== 'client') return;
    const step = stepOf(fit, who);
    if (step === 'first') {
      tab.fit = { ...fit, first: { id: who.id, name: who.name } };
      desk.push(tab);
    } else if (step === 'second') {
      await fitted.keep(tab.origin, fit.profile);
      await end(tab);
    }
  };

  return {
    start,
    team: async (tab) => {
      if (!tab.fit && tab.teamSite) await tryOut(tab, tab.teamSite);
    },
    right,
    async drop(tab) {
      await fitted.stopPicking(tab.id);
      await end(tab);
    },
  };
}

/** From outside the sidebar: beside the page if it can stand there. */
export async function openAndStart(tab: Tab | undefined, fitting: FittingDesk): Promise<boolean> {
  if (!tab) return false;
  await command(tab.id, { command: 'open' }, 0);
  void fitting.start(tab);
  return true;
}
