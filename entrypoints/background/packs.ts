/**
 * The team packs in use: kept in the browser's storage, known here once they were read. Other parts ask for the checklists and the
 * policy that follow from them; nobody else writes them.
 */
import { fromBase64 } from '../../lib/bridge/base64.ts';
import type { BackMeans, PackChecked } from '../../lib/bridge/pack-view.ts';
import type { Answers } from '../../lib/bridge/requests.ts';
import { checklistById, type InUse, presets } from '../../lib/checklist/presets.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { spokenOf } from '../../lib/packs/issue.ts';
import { type Looked, looking, type Place, unanswered } from '../../lib/packs/look.ts';
import { NOTHING_MANAGED, refusedHere, tightenedBy } from '../../lib/packs/managed.ts';
import { headingsIn, suggestion, withHeading, withoutHeading } from '../../lib/packs/own-headings.ts';
import { letsDraftsGo, type PolicyInForce, tighten } from '../../lib/packs/policy.ts';
import { isTooLarge, parsePack, writePack } from '../../lib/packs/read.ts';
import { gettingReady } from '../../lib/packs/ready.ts';
import type { Policy } from '../../lib/packs/schema.ts';
import {
  EMPTY_SHELF,
  heldOf,
  inUseOf,
  ownGlossary,
  packWith,
  policyInForce,
  readShelf,
  type Shelf,
  troubleOf,
  wentBack,
  withManaged,
  without,
  withTaken,
} from '../../lib/packs/shelf.ts';
import type { Glossary } from '../../lib/packs/short-forms.ts';
import { asProfile } from '../../lib/packs/site.ts';
import { startFrom } from '../../lib/packs/start.ts';
import type { LockedOption } from '../../lib/packs/types.ts';
import { handedOn } from '../../lib/record/fit-profile.ts';
import { type LookStands, makeLooks } from './looks.ts';
import type { Organisation } from './organisation.ts';
import { inTurns } from './turns.ts';

const KEY = 'packs';

/** The browser's storage, as far as packs need it. */
export interface PackStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

export interface PackTools {
  readonly storage: PackStorage;
  /** What holds here before any pack is asked. */
  readonly base: () => Promise<PolicyInForce>;
  readonly handrail: string;
  /** Other packs are in use from now on. */
  readonly changed: () => void;
  /** What the organisation sets: its packs are in use before any that were taken here. */
  readonly organisation?: Pick<Organisation, 'coming' | 'now' | 'mark'>;
  /** ms, by which long work is cut. */
  readonly now?: () => number;
}

type PackAnswers = Pick<
  Answers,
  | 'packs'
  | 'checklist'
  | 'get-ready'
  | 'check-pack'
  | 'go-on-looking'
  | 'take-pack'
  | 'pack-back'
  | 'drop-pack'
  | 'pack-file'
  | 'shipped-file'
  | 'drop-heading'
>;

export interface Packs {
  /** Null once the packs are known: then nothing is to be waited for. */
  coming(): Promise<void> | null;
  /** The team's own first. The same list until the packs change. */
  checklists(): readonly Checklist[];
  own(): readonly Checklist[];
  /** Those that an organisation sets, and what they leave as it is. The same until the packs change. */
  set(): Pick<InUse, 'set' | 'besideSet'>;
  /** The team's short forms, of two packs with one the later one's. The same object until the packs change. */
  glossary(): Glossary;
  /** How this origin's pages are read, as a pack says; as it lies there. Of two packs the later one's. */
  siteFor(origin: string): Promise<unknown>;
  /** A heading for a field of a checklist in use, over whichever pack has it. */
  addHeading(more: { readonly checklist: string; readonly field: string; readonly heading: string }): Promise<boolean>;
  /** That heading taken out again, over whichever pack has the checklist. */
  dropHeading(gone: { readonly checklist: string; readonly field: string; readonly heading: string }): Promise<boolean>;
  policy(): Promise<PolicyInForce>;
  /** Nobody here adds a heading. */
  keepsHeadings(): boolean;
  /** What packs and organisation alone ask for: the user may go further, and not below. */
  asked(): Promise<PolicyInForce>;
  /** Storage was changed by somebody else: another window's background, or a wipe. */
  reload(): Promise<void>;
  /** Whether such a change of the storage is one of packs that was not made here. */
  isNews(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): boolean;
  /** What a file would be compared with. */
  place(): Promise<Place>;
  readonly answers: PackAnswers;
}

const LOOSEST: PolicyInForce = {
  saveGate: 'off',
  retentionDays: { unsaved: 365, saved: 365 },
  lockRequired: false,
  optionsMayBeChanged: true,
};

/** As many mistakes as somebody mends before trying again. */
const SHOWN = 20;

function refusalOf({ because, issues }: Extract<Looked, { is: 'refused' }>) {
  const says = issues.slice(0, SHOWN).map(spokenOf);
  const more = issues.length - says.length;
  return { is: 'refused' as const, because, says: more > 0 ? [...says, `And ${more} more.`] : says };
}

function checkedOf({ onto, look, known }: LookStands): PackChecked {
  if (known.is === 'refused') return refusalOf(known);
  const { id, title, publisher, version, examples } = known.pack;
  if (known.is === 'same') return { is: 'same', id, title, version };
  const { before, changes, said } = known;
  const [differently, read] = known.is === 'good' ? [known.differently, examples.length] : [[], known.read];
  const preview = { id, title, publisher, version, before, onto, changes, differently, said, examples: examples.length, read };
  return { is: 'good', preview, look };
}

/** The rules of a version that is used again are in force with the press: what they do is said before it. */
function backOf(policy: PolicyInForce, now: Policy, before: Policy): BackMeans | undefined {
  const asksForLock = !tighten(policy, now).policy.lockRequired && tighten(policy, before).policy.lockRequired;
  const means = { letsDraftsGo: letsDraftsGo(policy, now, before), asksForLock };
  return means.letsDraftsGo || asksForLock ? means : undefined;
}

const NO_ORGANISATION = { coming: () => null, now: () => NOTHING_MANAGED, mark: () => 0 };

export function makePacks({ storage, base, handrail, changed, organisation = NO_ORGANISATION, now }: PackTools): Packs {
  /** As it is stored, and with the organisation's packs over it. */
  let stored = EMPTY_SHELF;
  let shelf = EMPTY_SHELF;
  let trouble: 'newer' | 'damaged' | null = null;
  let checklists: readonly Checklist[] = presets;
  let own: readonly Checklist[] = [];
  let set: Pick<InUse, 'set' | 'besideSet'> = { set: [], besideSet: presets };
  let glossary: Glossary = {};
  let coming: Promise<void> | null = null;
  let isKnown = false;

  const overIt = (own: Shelf) => withManaged(own, organisation.now().packs, organisation.mark());
  const take = (read: ReturnType<typeof readShelf>) => {
    ({ shelf: stored, trouble } = read);
    shelf = overIt(stored);
    const inUse = inUseOf(shelf, presets, organisation.now().packs);
    checklists = shelf === EMPTY_SHELF ? presets : inUse.checklists;
    own = inUse.own;
    set = { set: inUse.set, besideSet: inUse.besideSet };
    glossary = ownGlossary(shelf);
    isKnown = true;
  };
  const load = async () => {
    await organisation.coming();
    take(await storage.get(KEY).then(readShelf, () => ({ shelf: EMPTY_SHELF, trouble: 'damaged' as const })));
  };
  const known = async () => {
    coming ??= load();
    await coming;
  };

  /** One after the other, and from what is stored: another window's background may have written meanwhile. */
  let last: Promise<unknown> = Promise.resolve();
  const change = (make: (shelf: Shelf) => Shelf | null): Promise<boolean> => {
    const work = async () => {
      await organisation.coming();
      const lies = readShelf(await storage.get(KEY));
      const next = lies.trouble === 'newer' ? null : make(lies.shelf);
      if (!next) return false;
      await storage.set(KEY, next);
      take({ shelf: next, trouble: troubleOf(next) });
      changed();
      return true;
    };
    const mine = last.then(work, work).catch(() => false);
    last = mine;
    return mine;
  };

  /** Packs and policy can only tighten, so their order means nothing. */
  const inForce = (from: PolicyInForce, of = shelf) => tightenedBy(organisation.now(), policyInForce(of, from));

  const place = async (): Promise<Place> => {
    await known();
    const from = await base();
    const policyWithout = (id: string) => inForce(from, without(shelf, id));
    return { shelf, shipped: presets, policyWithout, handrail, managed: organisation.now() };
  };

  const addedRows = () =>
    headingsIn(shelf.additions).map(({ pack, checklist, field, heading }) => {
      const list = pack === packWith(shelf, checklist) ? checklists.find(({ id }) => id === checklist) : undefined;
      const title = list?.fields.find(({ id }) => id === field)?.title;
      return { pack, checklist, field, heading, of: list && title ? { checklist: list.title, field: title } : null };
    });
  const withAdditions = (lies: Shelf, additions: Shelf['additions'] | null): Shelf | null =>
    additions && { ...lies, nth: lies.nth + 1, additions };
  const isLocked = (option: LockedOption) => organisation.now().locked.includes(option);
  const isKeptHere = (id: string) => isLocked('packs') || organisation.now().packs.some((one) => one.id === id);

  let ready: Promise<void> | null = null;
  const looks = makeLooks(now);

  const answers: PackAnswers = {
    packs: async () => {
      await known();
      const { packs: theirs, packVersions, locked } = organisation.now();
      const from = await base();
      const packs = shelf.packs.map(({ now, before }) => {
        const { id, title, publisher, version } = now;
        const wanted = packVersions[id] && packVersions[id] !== version ? packVersions[id] : null;
        const isManaged = theirs.some((one) => one.id === id);
        const canGoBack = before && refusedHere(organisation.now(), before).length === 0;
        const backMeans = canGoBack ? backOf(inForce(from, without(shelf, id)), now.policy, before.policy) : undefined;
        return { id, title, publisher, version, before: canGoBack ? before.version : null, backMeans, isManaged, wanted };
      });
      const shipped = presets.map(({ id, title }) => ({ id, title }));
      return { packs, added: addedRows(), shipped, trouble, isKept: locked.includes('packs'), keepsHeadings: locked.includes('headings') };
    },
    checklist: async ({ id }) => {
      await known();
      const checklist = checklistById(id, checklists);
      if (!checklist) return null;
      const pack = packWith(shelf, id);
      const { title, publisher, version } = heldOf(shelf, pack)?.now ?? { title: 'Handrail', publisher: 'Handrail', version: handrail };
      const added = headingsIn(shelf.additions).filter((one) => one.pack === pack && one.checklist === id).length;
      return { checklist, from: { title, publisher, version }, added };
    },
    'get-ready': async () => {
      ready ??= inTurns(gettingReady());
      await ready;
      return true;
    },
    'check-pack': async ({ file }) => {
      const at = await place();
      return checkedOf(looks.begin(looking(fromBase64(file), at), at.shelf.nth));
    },
    'go-on-looking': async ({ look }) => {
      const stands = looks.goOn(look);
      return stands && checkedOf(stands);
    },
    'take-pack': async ({ file, onto, meant }) => {
      const at = await place();
      const looked = await inTurns(looking(fromBase64(file), at));
      if (looked.is === 'refused') return 'refused';
      if (looked.is === 'same') return 'taken';
      if (at.shelf.nth !== onto) return 'changed';
      if (unanswered(looked.changes, meant).length > 0) return 'asks';
      const isStored = await change((lies) => (overIt(lies).nth === onto ? withTaken(lies, looked.pack) : null));
      if (isStored) return 'taken';
      return shelf.nth === onto ? 'not-stored' : 'changed';
    },
    'pack-back': ({ id }) =>
      change((lies) => {
        const before = heldOf(lies, id)?.before;
        return before && refusedHere(organisation.now(), before).length === 0 ? wentBack(lies, id) : null;
      }),
    'drop-pack': ({ id }) => change((lies) => (heldOf(lies, id) && !isKeptHere(id) ? without(lies, id) : null)),
    'drop-heading': ({ ask: _, ...gone }) =>
      change((lies) => (isLocked('headings') ? null : withAdditions(lies, withoutHeading(lies.additions, gone)))),
    'shipped-file': async ({ id }) => {
      const checklist = checklistById(id);
      if (!checklist) return null;
      const pack = startFrom(checklist, handrail);
      return { name: `${pack.id}.json`, text: writePack(pack) };
    },
    'pack-file': async ({ id, isWithAdded }) => {
      await known();
      const held = heldOf(shelf, id)?.now;
      if (!held) return null;
      const pack = isWithAdded ? suggestion(held, shelf.additions) : held;
      const text = writePack(pack);
      // Nobody could take it: said here, where it can be mended.
      if (isWithAdded && (isTooLarge(text) || !parsePack(pack).ok)) return 'too-much';
      return { name: `${pack.id}-${pack.version}.json`, text };
    },
  };

  return {
    coming: () => (isKnown ? null : known()),
    checklists: () => checklists,
    own: () => own,
    set: () => set,
    glossary: () => glossary,
    async siteFor(origin) {
      await known();
      const site = shelf.packs.flatMap(({ now }) => now.sites ?? []).findLast(({ match }) => match.includes(origin));
      return site ? handedOn(asProfile(site)) : null;
    },
    addHeading: (more) =>
      change((lies) => {
        const over = { ...more, pack: packWith(overIt(lies), more.checklist) };
        return isLocked('headings') ? null : withAdditions(lies, withHeading(lies.additions, over));
      }),
    dropHeading: (gone) =>
      change((lies) => {
        const over = { ...gone, pack: packWith(overIt(lies), gone.checklist) };
        return isLocked('headings') ? null : withAdditions(lies, withoutHeading(lies.additions, over));
      }),
    async policy() {
      await known();
      return inForce(await base());
    },
    keepsHeadings: () => isLocked('headings'),
    async asked() {
      await known();
      return inForce(LOOSEST);
    },
    async reload() {
      coming = load();
      await coming;
      changed();
    },
    place,
    isNews: (changes) => Object.hasOwn(changes, KEY) && readShelf(changes[KEY]?.newValue).shelf.nth !== stored.nth,
    answers,
  };
}
