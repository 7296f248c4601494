/**
 * The frame in which a part of a record system stands, by its address. A star is one part of the path that differs from client
 * to client. Queries and fragments are never asked: ids stand there. Pure.
 */
import type { SiteProfile } from './profile.ts';

const STAR = '*';

/** Origin and the parts of the path; null for what is no page of the web ("about:srcdoc"). */
function partsOf(address: string): { readonly origin: string; readonly path: readonly string[] } | null {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname.split('/').slice(1) };
}

/** `frame`: "/notes/*" of the page's own origin, or "https://notes.example.org/view/*". `page`: the origin of the tab's page. */
export function isThatFrame(frame: string, address: string, page: string): boolean {
  const wanted = partsOf(frame.startsWith('/') ? `${page}${frame}` : frame);
  const now = partsOf(address);
  if (!wanted || !now || wanted.origin !== now.origin || wanted.path.length !== now.path.length) return false;
  return wanted.path.every((part, i) => part === STAR || part === now.path[i]);
}

const NOWHERE = '[data-handrail-no-list]';

/**
 * The profile as this frame is given it: without the notes, editors and ways to save that it says stand in another. Who the client
 * is, every frame is asked: one that shows somebody else counts wherever it is.
 */
export function forFrame(profile: SiteProfile, address: string, page: string): SiteProfile {
  const isHere = ({ frame }: { readonly frame?: string }) => frame === undefined || isThatFrame(frame, address, page);
  const { priorNotes, editors, save } = profile;
  if (isHere(priorNotes) && editors.every(isHere) && save.every(isHere)) return profile;
  return {
    ...profile,
    priorNotes: isHere(priorNotes) ? priorNotes : { ...priorNotes, list: NOWHERE },
    editors: editors.filter(isHere),
    save: save.filter(isHere),
  };
}

/** Whether a frame's address has to be known before it is given this profile. */
export const namesFrames = ({ priorNotes, editors, save }: SiteProfile): boolean =>
  [priorNotes, ...editors, ...save].some(({ frame }) => frame !== undefined);

/** A part of a path that is the same for every client: a plain word, and none of theirs. */
const isFixed = (part: string, avoid: ReadonlySet<string>): boolean =>
  /^[A-Za-z][A-Za-z._-]{0,30}$/.test(part) &&
  !part
    .toLowerCase()
    .split(/[._-]/)
    .some((word) => avoid.has(word));

/** How a profile names the frame at this address. `avoid`: what is known of the client. */
export function frameAt(address: string, page: string, avoid = ''): string | null {
  const now = partsOf(address);
  if (!now) return null;
  const words = new Set(avoid.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const path = now.path.map((part) => (part === '' || isFixed(part, words) ? part : STAR));
  return `${now.origin === page ? '' : now.origin}/${path.join('/')}`;
}
