/** Opens a folded note for the user, as a press of theirs would, and sees what comes of it. Nothing is ever closed by it. */
import type { Answer, OpenedNote } from '../../lib/bridge/agent-messages.ts';
import type { Acting } from '../../lib/bridge/page-world.ts';
import { bodyOf, itemsOf, openerOf, partsOf, readIn, wordsIn } from '../../lib/record/notes.ts';
import { matches } from '../../lib/record/places.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';

/** A page may have to fetch the words first. */
const WAIT_MS = 4000;
const LOOK_MS = 40;

type Prior = SiteProfile['priorNotes'];

const isOpen = (prior: Prior, item: Element): boolean => {
  const body = bodyOf(prior, partsOf(prior, item));
  return body !== undefined && wordsIn(body, 1).text !== '';
};

const countOpen = (prior: Prior): number => itemsOf(prior).filter((item) => isOpen(prior, item)).length;

/** Where words came, or why they did not. `isAnother`: asked at each look, of the page as it is then. */
async function press(prior: Prior, item: Element, opener: HTMLElement, isAnother: () => boolean): Promise<OpenedNote['is'] | 'another'> {
  const place = itemsOf(prior).indexOf(item);
  const openBefore = countOpen(prior);
  const end = performance.now() + WAIT_MS;
  opener.click();
  for (;;) {
    if (isAnother()) return 'another';
    // Drawn anew, the note is another element at the same place.
    const now = item.isConnected ? item : itemsOf(prior)[place];
    if (now && isOpen(prior, now)) return countOpen(prior) > openBefore ? 'opened' : 'closes-others';
    if (performance.now() > end) return matches(document, prior.list).length > 0 ? 'not-opened' : 'left';
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

/** The control that opens this note, while it is folded. What saves is never pressed, whatever a profile says that it opens. */
function openerNow({ priorNotes: prior, save }: SiteProfile, item: Element): HTMLElement | null {
  const opener = isOpen(prior, item) ? null : openerOf(prior, partsOf(prior, item));
  return opener && !save.some(({ select }) => opener.matches(select)) ? opener : null;
}

/** Where the user goes to a note that is folded, it is opened for them; what is open, or can't be, is left as it is. */
export async function openFor(profile: SiteProfile, item: Element, isAnother: () => boolean): Promise<OpenedNote['is'] | 'another'> {
  const opener = openerNow(profile, item);
  return opener ? press(profile.priorNotes, item, opener, isAnother) : 'none';
}

/** `skip`: so many of the folded ones were tried before, and stayed as they were. */
export async function openNote(
  { skip }: Extract<Acting, { command: 'open-note' }>,
  profile: SiteProfile | null,
  isAnother: () => boolean,
): Promise<Answer> {
  if (isAnother()) return { ok: false, because: 'another-client' };
  if (!profile) return { ok: false, because: 'not-here' };
  const { priorNotes: prior } = profile;
  const folded = itemsOf(prior).flatMap((item) => {
    const opener = openerNow(profile, item);
    return opener ? [{ item, opener, date: readIn(prior.date, partsOf(prior, item)) }] : [];
  });
  const next = folded[skip];
  if (!next) return { ok: true, opened: { is: matches(document, prior.list).length > 0 ? 'none' : 'left', date: '' } };
  const is = await press(prior, next.item, next.opener, isAnother);
  return is === 'another' ? { ok: false, because: 'another-client' } : { ok: true, opened: { is, date: next.date } };
}
