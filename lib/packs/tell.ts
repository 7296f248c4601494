/**
 * What changes from one pack to the next, for the preview before it is taken. Invariant: nothing is told only where nothing
 * changes; what has no sentence of its own is told by its name.
 */
import { isSame } from './changes.ts';
import { comparePolicies, type PolicyInForce, withPolicy } from './policy.ts';
import { isOlder } from './read.ts';
import type { Pack } from './schema.ts';
import { checklistGone, checklistTold, restTold } from './tell-checklist.ts';
import { counted, joinTold, listTold, told } from './told.ts';
import type { Told } from './types.ts';

type Site = Pack['sites'][number];

function packTold(before: Pack, after: Pack): Told[] {
  const parts: Told[] = [];
  if (before.id !== after.id) parts.push(told(`this is another pack: "${after.id}", not "${before.id}"`, 'another-pack'));
  if (before.publisher !== after.publisher) parts.push(told(`publisher: ${after.publisher}, not ${before.publisher}`, 'other-publisher'));
  if (isOlder(after.version, before.version)) parts.push(told(`back from version ${before.version} to ${after.version}`, 'downgrade'));
  else if (before.version !== after.version) parts.push(told(`version ${before.version} becomes ${after.version}`));
  return parts;
}

/** What is said of record systems must not promise more than is done with them. */
const NOT_TRIED = 'to be tried there on two clients first';

/** The origins that a site reads: its own, and those of frames that it names. */
function namedBy({ match, priorNotes, editors, save }: Site): string[] {
  const frames = [priorNotes, ...editors, ...save].flatMap(({ frame }) => /^https?:\/\/[^/]+/.exec(frame ?? '')?.[0] ?? []);
  return [...new Set([...match, ...frames])];
}

function siteTold(before: Site, after: Site): Told[] {
  const [was, is] = [namedBy(before), namedBy(after)];
  const more = is.filter((origin) => !was.includes(origin));
  const less = was.filter((origin) => !is.includes(origin));
  const where = more.length + less.length > 0 ? [] : listTold(before.match, after.match, 'address', [], []);
  const how = restTold(before, after, ['id', 'match'], {
    title: `is called "${after.title}" now`,
    client: 'where the client stands on the page: try it on two clients',
    priorNotes: 'where the notes stand on the page',
    editors: 'where people write',
    save: 'how a note is saved',
    signs: 'what its pages are known by',
    worker: 'where the name of the one who is signed in stands',
    narrow: 'what gives way to the sidebar',
    narrowWithin: 'what gives way to the sidebar stands in something else',
    verified: 'tried with another version',
  });
  return joinTold(before.title, [
    ...more.map((origin) => told(`also names ${origin}, ${NOT_TRIED}`, 'wider-sites')),
    ...less.map((origin) => told(`no longer names ${origin}`)),
    ...where,
    ...how,
  ]);
}

function sitesTold(before: Pack, after: Pack): Told[] {
  const gone = before.sites.filter((site) => !after.sites.some(({ id }) => id === site.id));
  return [
    ...gone.map((site) => told(`${site.title} is gone: no longer names ${namedBy(site).join(', ')}`)),
    ...after.sites.flatMap((site) => {
      const old = before.sites.find(({ id }) => id === site.id);
      return old ? siteTold(old, site) : [told(`${site.title} is new: names ${namedBy(site).join(', ')}, ${NOT_TRIED}`, 'wider-sites')];
    }),
  ];
}

function checklistsTold(before: Pack, after: Pack): Told[] {
  const gone = before.checklists.filter((checklist) => !after.checklists.some(({ id }) => id === checklist.id));
  return [
    ...gone.map(checklistGone),
    ...after.checklists.flatMap((checklist) => {
      const old = before.checklists.find(({ id }) => id === checklist.id);
      if (old) return checklistTold(old, checklist);
      return [told(`${checklist.title} is new, with ${counted(checklist.fields.length, 'field')}`, 'tighter')];
    }),
  ];
}

/** What a pack's policy is compared from where it says nothing. */
const DEFAULTS: PolicyInForce = {
  saveGate: 'hold',
  retentionDays: { unsaved: 7, saved: 1 },
  lockRequired: false,
  optionsMayBeChanged: true,
};

const POLICY_WORDS: Readonly<Record<string, (policy: PolicyInForce) => string>> = {
  'policy.saveGate': ({ saveGate }) => `at Save: ${saveGate}`,
  'policy.retentionDays.unsaved': ({ retentionDays }) => `drafts are kept ${counted(retentionDays.unsaved, 'day')}`,
  'policy.retentionDays.saved': ({ retentionDays: { saved } }) =>
    saved === 0 ? 'a draft goes once the record has the note' : `drafts are kept ${counted(saved, 'day')} once the record has the note`,
  'policy.lockRequired': ({ lockRequired }) => (lockRequired ? 'a lock is required' : 'no lock is required any more'),
  'policy.optionsMayBeChanged': ({ optionsMayBeChanged }) =>
    optionsMayBeChanged ? 'options may be changed again' : 'options may no longer be changed',
};

function policyTold(before: Pack, after: Pack): Told[] {
  const now = withPolicy(DEFAULTS, after.policy);
  const ways = comparePolicies(withPolicy(DEFAULTS, before.policy), now).map(({ path, way }) => {
    const says = `${POLICY_WORDS[path]?.(now)}`;
    if (way === 'tighter') return told(says, 'tighter');
    // Less than holds as it comes: where the pack before asked for nothing, nothing gets looser by it.
    const member = path.split('.')[1] ?? '';
    return Object.hasOwn(before.policy, member) ? told(says, 'looser-policy') : told(`${says}, or what is stricter here`);
  });
  if (ways.length > 0 || isSame(before.policy, after.policy)) return ways;
  return [told('the policy is written otherwise, and asks for the same')];
}

/** Entries with a key: how many are new, gone, or say something else. */
function entriesTold(before: readonly (readonly [string, unknown])[], after: typeof before, noun: string): Told[] {
  const [a, b] = [new Map(before), new Map(after)];
  const changed = [...b].filter(([key, value]) => a.has(key) && !isSame(a.get(key), value)).length;
  const added = listTold([...a.keys()], [...b.keys()], noun, [], []);
  return changed ? [...added, told(`${counted(changed, noun)} changed`)] : added;
}

function examplesTold(before: Pack, after: Pack): Told[] {
  const entries = (pack: Pack) => pack.examples.map((example) => [`${example.checklist} › ${example.name}`, example] as const);
  const parts = entriesTold(entries(before), entries(after), 'example');
  if (parts.length > 0 || isSame(before.examples, after.examples)) return parts;
  return [told('examples of one name change')];
}

const TOLD_ABOVE = ['id', 'version', 'publisher', 'checklists', 'sites', 'glossary', 'policy', 'examples'];

export function tellChanges(before: Pack, after: Pack): Told[] {
  // The order of parts that are followed by id says nothing to the engine but in a checklist's fields.
  const parts = [
    ...packTold(before, after),
    ...checklistsTold(before, after),
    ...sitesTold(before, after),
    ...policyTold(before, after),
    ...joinTold('Short forms', entriesTold(Object.entries(before.glossary), Object.entries(after.glossary), 'entry')),
    ...joinTold('Examples', examplesTold(before, after)),
    ...restTold(before, after, TOLD_ABOVE, {
      title: `the pack is called "${after.title}" now`,
      language: `the language is ${after.language} now`,
      minimumHandrail: `needs Handrail ${after.minimumHandrail}`,
      $schema: 'another schema for editors',
    }),
  ];
  if (parts.length > 0 || isSame(before, after)) return parts;
  return [told('checklists or sites stand in another order')];
}

/** What the version of a pack should be, by what its changes mean to those who use it: tighter is major; null when it is right. */
export function versionWanted(before: Pack, after: Pack, changes: readonly Told[]): string | null {
  if (changes.length === 0 || before.id !== after.id || isOlder(after.version, before.version)) return null;
  const [major = 0, minor = 0, patch = 0] = before.version.split('.').map(Number);
  const isTighter = changes.some((change) => change.isTighter);
  const wanted = isTighter ? `${major + 1}.0.0` : after.version === before.version ? `${major}.${minor}.${patch + 1}` : after.version;
  return isOlder(after.version, wanted) ? wanted : null;
}
