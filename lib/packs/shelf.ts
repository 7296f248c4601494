/**
 * The packs that are in use here, each with the one before it, and what they come to together with the shipped checklists.
 * Pure: storing is the background's. Invariant: of one id there is one pack, and every pack on the shelf was read by `readPack`.
 */
import type { InUse } from '../checklist/presets.ts';
import type { Checklist } from '../checklist/types.ts';
import type { Additions } from './additions.ts';
import { broughtUp, newerFormat } from './format.ts';
import { laidOver, readAdditions, SHIPPED_ID, shippedPack } from './own-headings.ts';
import { type PolicyInForce, tighten } from './policy.ts';
import { type Pack, type Policy, policySchema } from './schema.ts';

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
  /** Packs that can't be read any more, as they lie: kept until theirs is taken again. What they ask of drafts and Save holds on. */
  readonly aside?: readonly unknown[];
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

/** Stored by an older Handrail, in the way of its own day. What a newer one took, nobody here can tell the meaning of. */
function upToDate(stored: unknown): Pack | null {
  const pack = newerFormat(stored) === null ? broughtUp(stored) : null;
  return isPack(pack) ? pack : null;
}

/** A pack that can't be read gives way to the one before it, where that one can. */
function readHeld(lies: unknown): { readonly held: Held | null; readonly isWhole: boolean } {
  const { now, before } = isMembers(lies) ? lies : {};
  const [a, b] = [upToDate(now), upToDate(before)];
  const isWhole = a !== null && (b !== null || before === null);
  if (a) return { held: { now: a, before: b }, isWhole };
  return { held: b && { now: b, before: null }, isWhole };
}

export const troubleOf = ({ aside = [] }: Shelf): 'damaged' | null => (aside.length > 0 ? 'damaged' : null);

/**
 * What was stored, pack by pack: one that can't be read takes no other with it, and is kept as it lies. Stored by a newer Handrail nothing of it is
 * used.
 */
export function readShelf(stored: unknown): ShelfReading {
  if (stored === undefined) return { shelf: EMPTY_SHELF, trouble: null };
  if (isMembers(stored) && typeof stored.format === 'number' && stored.format > 1) return { shelf: EMPTY_SHELF, trouble: 'newer' };
  const { format, nth, packs, additions, aside: before } = isMembers(stored) ? stored : {};
  if (format !== 1 || typeof nth !== 'number' || !Array.isArray(packs))
    return { shelf: { ...EMPTY_SHELF, aside: [stored] }, trouble: 'damaged' };
  const read = packs.map((lies: unknown) => ({ lies, ...readHeld(lies) }));
  const odd = read.filter(({ isWhole }) => !isWhole).map(({ lies }) => lies);
  const aside = [...(Array.isArray(before) ? before : []), ...odd];
  const held = read.flatMap((one) => one.held ?? []);
  const shelf = { format, nth, packs: held, additions: readAdditions(additions), ...(aside.length > 0 ? { aside } : {}) } satisfies Shelf;
  return { shelf, trouble: troubleOf(shelf) };
}

/** Ids that can be told of what lies aside; none where it is no pack at all. */
function idsAside(lies: unknown): readonly unknown[] {
  const { now, before } = isMembers(lies) ? lies : {};
  return [now, before].flatMap((one) => (isMembers(one) && typeof one.id === 'string' ? [one.id] : []));
}

/** `isNew`: a pack came in, by which is answered what nobody can tell the pack of. */
function asideWithout({ aside = [] }: Shelf, id: string, isNew: boolean): Pick<Shelf, 'aside'> {
  const rest = aside.filter((lies) => {
    const ids = idsAside(lies);
    return ids.length > 0 ? !ids.includes(id) : !isNew;
  });
  return rest.length > 0 ? { aside: rest } : {};
}

/** What such a pack asked for, as far as that can be read: it only tightens. */
function policyAside(lies: unknown): Policy[] {
  const { now } = isMembers(lies) ? lies : {};
  const read = policySchema.safeParse(isMembers(now) ? now.policy : undefined);
  return read.success ? [read.data] : [];
}

export const heldOf = (shelf: Shelf, id: string): Held | undefined => shelf.packs.find(({ now }) => now.id === id);

/** With this pack in the place of the one with its id, which becomes the one before. */
export function withTaken(shelf: Shelf, pack: Pack): Shelf {
  const old = heldOf(shelf, pack.id);
  const held = { now: pack, before: old?.now ?? null };
  const packs = old ? shelf.packs.map((one) => (one === old ? held : one)) : [...shelf.packs, held];
  const { aside: _, ...rest } = shelf;
  return { ...rest, nth: shelf.nth + 1, packs, ...asideWithout(shelf, pack.id, true) };
}

/** The one before is in use again, and can be left again the same way. */
export function wentBack(shelf: Shelf, id: string): Shelf {
  const packs = shelf.packs.map((held) => (held.now.id === id && held.before ? { now: held.before, before: held.now } : held));
  return { ...shelf, nth: shelf.nth + 1, packs };
}

export function without(shelf: Shelf, id: string): Shelf {
  const { aside: _, ...rest } = shelf;
  const packs = shelf.packs.filter(({ now }) => now.id !== id);
  return { ...rest, nth: shelf.nth + 1, packs, ...asideWithout(shelf, id, false) };
}

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
  const asked = [...shelf.packs.map(({ now }) => now.policy), ...(shelf.aside ?? []).flatMap(policyAside)];
  return asked.reduce((policy, one) => tighten(policy, one).policy, base);
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
