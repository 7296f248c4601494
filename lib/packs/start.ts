/** Where a team's own begins: a shipped checklist as a pack, to be changed in any editor and imported. Pure. */
import type { Checklist } from '../checklist/types.ts';
import type { SiteProfile } from '../record/profile.ts';
import { shippedPack } from './own-headings.ts';
import { writePack } from './read.ts';
import type { Pack } from './schema.ts';

/** With the checklist's own id: imported, it takes the place of the shipped one, and the preview compares the two. */
export function startFrom(checklist: Checklist, handrail: string): Pack {
  return {
    ...shippedPack([checklist]),
    id: `our-${checklist.id.replaceAll('_', '-')}`,
    version: '1.0.0',
    title: checklist.title,
    publisher: 'The name of your team',
    minimumHandrail: handrail,
  };
}

/** How one record system's pages are read, as a pack that holds it alone: to be handed on, or put into the team's. */
export function siteFile(site: SiteProfile, handrail: string): { readonly name: string; readonly text: string } {
  const id = `our-${site.id}`.slice(0, 60);
  const own = { id, version: '1.0.0', title: site.title, publisher: 'The name of your team', minimumHandrail: handrail };
  return { name: `${id}.json`, text: writePack({ ...shippedPack([]), ...own, sites: [site] as unknown as Pack['sites'] }) };
}
