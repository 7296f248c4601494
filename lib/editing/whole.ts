/** What a pack holds beside its checklists' fields: the checklists themselves, its short forms, its policy, its record systems. */
import type { Change, Copy, EditedSite } from './types.ts';

export type WholeChange = Extract<
  Change,
  { change: 'add-checklist' | 'drop-checklist' | 'add-term' | 'term' | 'drop-term' | 'gate' | 'days' | 'rule' | 'add-site' | 'drop-site' }
>;
type Pack = Copy['pack'];
type Policy = Pack['policy'];

const MOST_CHECKLISTS = 50;
const MOST_SITES = 50;
const LONGEST = { short: 120, means: 600 };

/** What holds where no pack says anything: a pack that asks for this asks for nothing. Held against the drafts' own by a test. */
export const AS_IT_COMES = { unsaved: 7, saved: 1 } as const;

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Every object has these: a pack that names them is refused. */
const BARRED = ['__proto__', 'constructor', 'prototype'];

/** Whether a short form stands there, however it is written. */
export const hasTerm = (glossary: Pack['glossary'], short: string): boolean =>
  Object.keys(glossary).some((one) => one.toLowerCase() === tidy(short).toLowerCase());

function terms(glossary: Pack['glossary'], change: Extract<WholeChange, { short: string }>): Pack['glossary'] {
  if (change.change === 'add-term') {
    const short = tidy(change.short).slice(0, LONGEST.short);
    const means = tidy(change.means).slice(0, LONGEST.means);
    if (short === '' || means === '' || BARRED.includes(short) || hasTerm(glossary, short)) return glossary;
    return { ...glossary, [short]: means };
  }
  if (!Object.hasOwn(glossary, change.short)) return glossary;
  if (change.change === 'term')
    return glossary[change.short] === change.means ? glossary : { ...glossary, [change.short]: change.means.slice(0, LONGEST.means) };
  const { [change.short]: _, ...rest } = glossary;
  return rest;
}

/** A member that asks for nothing is left out: what does not stand there can't be read as a loosening. */
function ruled(policy: Policy, change: Extract<WholeChange, { change: 'gate' | 'days' | 'rule' }>): Policy {
  if (change.change === 'gate') {
    const { saveGate: old, ...rest } = policy;
    if ((old === 'off' ? null : (old ?? null)) === change.to) return policy;
    return (change.to === null ? rest : { ...rest, saveGate: change.to }) as Policy;
  }
  if (change.change === 'rule') {
    const { [change.rule]: old, ...rest } = policy;
    // A passphrase that is asked for is tighter; options that may be changed are looser.
    const tight = change.rule === 'lockRequired';
    if ((old === tight) === change.isTight) return policy;
    return (change.isTight ? { ...rest, [change.rule]: tight } : rest) as Policy;
  }
  const { retentionDays: old, ...rest } = policy;
  // More days than as it comes would be kept by nobody.
  const least = change.of === 'unsaved' ? 1 : 0;
  const days = { ...AS_IT_COMES, ...old };
  if (days[change.of] === change.to || !Number.isInteger(change.to) || change.to < least || change.to > AS_IT_COMES[change.of])
    return policy;
  const next = { ...days, [change.of]: change.to };
  const isAsItComes = next.unsaved === AS_IT_COMES.unsaved && next.saved === AS_IT_COMES.saved;
  return (isAsItComes ? rest : { ...rest, retentionDays: next }) as Policy;
}

function lists(copy: Copy, change: Extract<WholeChange, { change: 'add-checklist' | 'drop-checklist' }>, idFor: IdFor): Copy {
  const { pack, checklist } = copy;
  const ids = pack.checklists.map(({ id }) => id);
  if (change.change === 'add-checklist') {
    if (ids.length >= MOST_CHECKLISTS) return copy;
    const { list } = change;
    // Examples of a checklist that went may still name its id.
    const taken = [...ids, ...pack.examples.map((example) => example.checklist)];
    const id = taken.includes(list.id) ? idFor(list.title, taken) : list.id;
    return { pack: { ...pack, checklists: [...pack.checklists, { ...list, id }] }, checklist: id };
  }
  const rest = pack.checklists.filter(({ id }) => id !== change.checklist);
  const [first] = rest;
  if (!first || rest.length === pack.checklists.length) return copy;
  const examples = pack.examples.filter((example) => example.checklist !== change.checklist);
  return { pack: { ...pack, checklists: rest, examples }, checklist: change.checklist === checklist ? first.id : checklist };
}

/** Where it stood before it stands again, so that a file that was fitted anew reads as the one before. */
function withSite(sites: Pack['sites'], site: EditedSite): Pack['sites'] {
  const old = sites.find(({ id }) => id === site.id);
  if (old) return JSON.stringify(old) === JSON.stringify(site) ? sites : sites.map((one) => (one === old ? site : one));
  return sites.length < MOST_SITES ? [...sites, site] : sites;
}

type IdFor = (title: string, taken: readonly string[]) => string;

/** The very same copy where nothing changes. */
export function wholeChanged(copy: Copy, change: WholeChange, idFor: IdFor): Copy {
  const { pack } = copy;
  switch (change.change) {
    case 'add-checklist':
    case 'drop-checklist':
      return lists(copy, change, idFor);
    case 'add-term':
    case 'term':
    case 'drop-term': {
      const glossary = terms(pack.glossary, change);
      return glossary === pack.glossary ? copy : { ...copy, pack: { ...pack, glossary } };
    }
    case 'add-site': {
      const sites = withSite(pack.sites, change.site);
      return sites === pack.sites ? copy : { ...copy, pack: { ...pack, sites } };
    }
    case 'drop-site': {
      const sites = pack.sites.filter(({ id }) => id !== change.site);
      return sites.length === pack.sites.length ? copy : { ...copy, pack: { ...pack, sites } };
    }
    default: {
      const policy = ruled(pack.policy, change);
      return policy === pack.policy ? copy : { ...copy, pack: { ...pack, policy } };
    }
  }
}
