/** By which site profiles a tab's pages are read: those that came with Handrail, its team's, what was fitted, and a guess. */
import type { SiteProfile } from '../../lib/record/profile.ts';
import { clientOnly, fitted, readSite } from './fitted.ts';
import { guesses } from './guesses.ts';
import type { Tab } from './tab.ts';

export interface Profiles {
  /** Those that may fit, the surest first. */
  of(tab: Tab): SiteProfile[];
  /** Looks up what is this origin's alone. */
  lookUp(tab: Tab): Promise<void>;
}

/** Profiles that are this origin's alone were looked up, and there is one. */
export const hasOwn = ({ guess, fit, fitted: own }: Tab) => guess !== null || fit !== null || own !== null;

/** `siteFor`: how this origin's pages are read, as the team's file says. */
export function makeProfiles(known: readonly SiteProfile[], siteFor: (origin: string) => Promise<unknown>): Profiles {
  const of = (tab: Tab): SiteProfile[] => {
    // What is being tried is tried alone.
    if (tab.fit?.is === 'trying') return [clientOnly(tab.fit.profile)];
    const shipped = known.filter(({ match }) => match.includes('*') || match.includes(tab.origin));
    // What somebody fitted to this very site and tried comes first, a guess last.
    const mine = tab.fitted ? [tab.fitted, ...shipped] : shipped;
    return tab.guess?.is === 'in-use' && tab.guess.profile ? [...mine, tab.guess.profile] : mine;
  };

  const lookUp = async (tab: Tab) => {
    tab.fitted = await fitted.of(tab.origin);
    tab.teamSite = tab.fitted ? null : readSite(await siteFor(tab.origin), tab.origin);
    const trial = tab.fit ? null : await fitted.onTrial(tab.id, tab.origin);
    if (trial) tab.fit ??= { is: 'trying', profile: trial, first: null };
    const profile = await guesses.of(tab.origin);
    if (profile) tab.guess = { profile, is: 'in-use' };
  };

  return { of, lookUp };
}
