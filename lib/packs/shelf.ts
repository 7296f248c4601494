/**
 * The packs that are in use here, each with the one before it, and what they come to together with the shipped checklists.
 * Pure: storing is the background's. Invariant: of one id there is one pack, and every pack on the shelf was read by `readPack`.
 */
import type { InUse } from '../checklist/presets.ts';
import type { Checklist } from '../checklist/types.ts';
import type { Additions } from './additions.ts';
import { broughtUp } from './format.ts';
import { laidOver, readAdditions, SHIPPED_ID, shippedPack } from './own-headings.ts';
import { type PolicyInForce, tighten } from './policy.ts';
import type { Pack } from './schema.ts';

export interface Held {
  readonly now: Pack;
  /** The last one that was good here; going back changes places. */
  readonly before: Pack | null;
}

export interface Shelf {
  readonly format: 1;
  /** Rises with every change: what was compared with an older shelf is void. */
  readonly nth: number;
  readonly packs: readonly Held[];
  /** What was added here: over each pack its own, also over one that is not in use now. */
  readonly additions: readonly Additions[];
}

/** More changes than one shelf ever has; a mark of 24 bits above it is still a whole number for every browser. */
const MARK_STEP = 2 ** 24;

export const EMPTY_SHELF: Shelf = { format: 1, nth: 0, packs: [], additions: [] };

type ShelfReading = { readonly shelf: Shelf; readonly trouble: 'newer' | 'damaged' | null };

const isMembers = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Of each pack the parts that the review walks through. Not the schema: a megabyte of it takes longer than a save may wait, and what
 * lies here was read by it once.
 */
export function isPack(value: unknown): value is Pack {
  if (!isMembers(value) || typeof value.id !== 'string' || typeof value.version !== 'string') return false;
  if (!isMembers(value.policy) || !Array.isArray(value.examples) || !Array.isArray(value.checklists)) return false;
  const lists = (field: unknown) => isMembers(field) && ['headings', 'cues', 'placeholders'].every((key) => Array.isArray(field[key]));
  return value.checklists.every((checklist) => isMembers(checklist) && Array.isArray(checklist.fields) && checklist.fields.every(lists));
}

/** Stored by an older Handrail, in the way of its own day. */
const upToDate = ({ now, before }: Held): Held => ({ now: broughtUp(now) as Pack, before: before && (broughtUp(before) as Pack) });

/** What was stored, or why nothing of it is used. Stored by a newer Handrail it is left as it lies. */
export function readShelf(stored: unknown): ShelfReading {
  if (stored === undefined) return { shelf: EMPTY_SHELF, trouble: null };
  if (isMembers(stored) && typeof stored.format === 'number' && stored.format > 1) return { shelf: EMPTY_SHELF, trouble: 'newer' };
  const { format, nth, packs, additions } = isMembers(stored) ? stored : {};
  const isWhole = format === 1 && typeof nth === 'number' && Array.isArray(packs);
  const isHeld = (held: unknown) => isMembers(held) && isPack(held.now) && (held.before === null || isPack(held.before));
  if (isWhole && packs.every(isHeld)) {
    const shelf = { format, nth, packs: packs.map(upToDate), additions: readAdditions(additions) };
    return { shelf: shelf as Shelf, trouble: null };
  }
  return { shelf: EMPTY_SHELF, trouble: 'damaged' };
}

export const heldOf = (shelf: Shelf, id: string): Held | undefined => shelf.packs.find(({ now }) => now.id === id);

/** With this pack in the place of the one with its id, which becomes the one before. */
export function withTaken(shelf: Shelf, pack: Pack): Shelf {
  const old = heldOf(shelf, pack.id);
  const held = { now: pack, before: old?.now ?? null };
  const packs = old ? shelf.packs.map((one) => (one === old ? held : one)) : [...shelf.packs, held];
  return { ...shelf, nth: shelf.nth + 1, packs };
}

/** The one before is in use again, and can be left again the same way. */
export function wentBack(shelf: Shelf, id: string): Shelf {
  const packs = shelf.packs.map((held) => (held.now.id === id && held.before ? { now: held.before, before: held.now } : held));
  return { ...shelf, nth: shelf.nth + 1, packs };
}

export const without = (shelf: Shelf, id: string): Shelf => ({
  ...shelf,
  nth: shelf.nth + 1,
  packs: shelf.packs.filter(({ now }) => now.id !== id),
});

/**
 * With an organisation's packs over it: after the others, so that of two with one checklist theirs counts, and in the place of one with the
 * same id, which stays where it lies. `mark`: another one for every other set of packs, so that what was compared with it is void.
 */
export function withManaged(shelf: Shelf, packs: readonly Pack[], mark: number): Shelf {
  if (packs.length === 0) return shelf;
  const others = shelf.packs.filter(({ now }) => !packs.some(({ id }) => id === now.id));
  return { ...shelf, nth: shelf.nth + mark * MARK_STEP, packs: [...others, ...packs.map((now) => ({ now, before: null }))] };
}

/** The team's own, with what was added here. Of two packs with one checklist the later one's. */
export function ownChecklists({ packs, additions }: Shelf): readonly Checklist[] {
  const laid = packs.flatMap(({ now }) => laidOver(now, additions).checklists);
  return [...new Map(laid.map((one) => [one.id, one] as const)).values()];
}

/** The short forms of all packs, of two with one the later one's. */
export function ownGlossary({ packs, additions }: Shelf): Readonly<Record<string, string>> {
  return Object.assign({}, ...packs.map(({ now }) => laidOver(now, additions).glossary));
}

/** The team's own first, then the shipped ones that no pack has in its own words. */
export function checklistsInUse(shelf: Shelf, shipped: readonly Checklist[]): readonly Checklist[] {
  const own = ownChecklists(shelf);
  const rest = laidOver(shippedPack(shipped), shelf.additions).checklists;
  return [...own, ...rest.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** The same with what belongs to whom, for the question which one a kind of note is read by. `managed`: what an organisation sets. */
export function inUseOf(shelf: Shelf, shipped: readonly Checklist[], managed: readonly Pack[]): InUse {
  const own = ownChecklists(shelf);
  const set = own.filter((one) => managed.some(({ id }) => id === packWith(shelf, one.id)));
  const besideSet = shipped.filter(({ id }) => !set.some((one) => one.id === id));
  return { checklists: checklistsInUse(shelf, shipped), own, set, besideSet };
}

/** Whose checklist this is: the id of the pack that additions to it lie over. */
export function packWith(shelf: Shelf, checklist: string): string {
  return shelf.packs.findLast(({ now }) => now.checklists.some(({ id }) => id === checklist))?.now.id ?? SHIPPED_ID;
}

export function policyInForce(shelf: Shelf, base: PolicyInForce): PolicyInForce {
  return shelf.packs.reduce((policy, { now }) => tighten(policy, now.policy).policy, base);
}

/** What a pack is compared with: the one with its id, and of what is new in it the checklists that it would take the place of. */
export function comparedWith(shelf: Shelf, pack: Pack, shipped: readonly Checklist[]): Pack {
  const old = heldOf(shelf, pack.id)?.now;
  const isNew = ({ id }: Checklist) => pack.checklists.some((one) => one.id === id) && !old?.checklists.some((one) => one.id === id);
  // What was added here is no part of any file: that it gives way is told apart.
  const replaced = checklistsInUse({ ...shelf, additions: [] }, shipped).filter(isNew) as Pack['checklists'];
  if (old) return replaced.length > 0 ? { ...old, checklists: [...old.checklists, ...replaced] } : old;
  return { ...pack, checklists: replaced, sites: [], glossary: {}, policy: {}, examples: [] };
}
