/**
 * A file that somebody would like to use: refused with its places, or what would change. Check and take are apart: looking changes
 * nothing, and taking looks again. Pure.
 */
import { reviewOf } from '../checklist/try-examples.ts';
import type { Checklist, Review } from '../checklist/types.ts';
import { isSame } from './changes.ts';
import { takenOver, yoursGivesWay } from './displaced.ts';
import { type ExamplesRead, readDifferently, readerBefore, tryExamples } from './examples.ts';
import { type Issue, spokenOf } from './issue.ts';
import { kindsTold } from './kinds.ts';
import { adviceOn } from './lint.ts';
import { type Managed, NOTHING_MANAGED, refusedHere } from './managed.ts';
import { letsDraftsGo, type PolicyInForce, tighten } from './policy.ts';
import { type PackReading, readPack } from './read.ts';
import type { Pack } from './schema.ts';
import { comparedWith, heldOf, inUseOf, type Shelf, withManaged, withTaken } from './shelf.ts';
import { tellChanges, versionWanted } from './tell.ts';
import type { AskAgain, Told } from './types.ts';

export interface Place {
  readonly shelf: Shelf;
  readonly shipped: readonly Checklist[];
  /** What holds here without the pack of this id. */
  readonly policyWithout: (id: string) => PolicyInForce;
  /** The version of Handrail. */
  readonly handrail: string;
  /** What the organisation sets, if there is one. */
  readonly managed?: Managed;
}

interface Good {
  readonly pack: Pack;
  readonly before: string | null;
  readonly changes: readonly Told[];
  /** Whole sentences: what does nothing here, and what is rarely meant. */
  readonly said: readonly string[];
}

export type Looked =
  | { readonly is: 'refused'; readonly because: 'file' | 'examples' | 'organisation'; readonly issues: readonly Issue[] }
  | { readonly is: 'same'; readonly pack: Pack }
  | (Good & { readonly is: 'good'; readonly differently: readonly string[] });

/** What is known before all examples were read: the pack may still be refused over one of them. `read`: how many were. */
export type Glance = Good & { readonly is: 'glance'; readonly read: number };

/** Parts that do nothing by themselves, or nothing yet. */
function notUsedYet(pack: Pack): string[] {
  const { sites } = pack;
  return [
    ...(sites.length > 0
      ? [
          'Its record systems are offered on their own pages, where Handrail does not know them, and used once they were tried on two clients.',
        ]
      : []),
  ];
}

const versionWhy = (wanted: string): string =>
  wanted.endsWith('.0.0') ? 'a pack that asks for more is a new major version' : 'a pack that changes at all is a new version';

/** `old`: the one with its id that is in use; of a pack that is new here nobody can tell what its version should be. */
function saidOf(
  reading: Extract<PackReading, { ok: true }>,
  { old, before }: { readonly old: Pack | undefined; readonly before: Pack },
  changes: readonly Told[],
  policy: PolicyInForce,
): string[] {
  const wanted = old ? versionWanted(old, reading.pack, changes) : null;
  return [
    ...(letsDraftsGo(policy, before.policy, reading.pack.policy)
      ? ['Drafts on this machine that are older than its days go for good soon after it is taken: copy first what is still needed.']
      : []),
    ...(reading.pack.policy.lockRequired
      ? ['It asks for a passphrase before drafts. Where none is set, what is typed is not kept until one is.']
      : []),
    ...reading.said.map(spokenOf),
    ...tighten(policy, reading.pack.policy).refused.map(spokenOf),
    ...notUsedYet(reading.pack),
    ...(wanted ? [`Its version should be ${wanted}: ${versionWhy(wanted)}.`] : []),
    ...adviceOn(reading.pack, before.checklists),
  ];
}

/** Pauses before each example, the one thing that there may be hundreds of. */
export function* looking(
  file: Uint8Array,
  { shelf, shipped, policyWithout, handrail, managed = NOTHING_MANAGED }: Place,
): Generator<Glance, Looked> {
  const reading = readPack(file, handrail);
  if (!reading.ok) return { is: 'refused', because: 'file', issues: reading.errors };
  const { pack } = reading;
  const old = heldOf(shelf, pack.id)?.now;
  if (old && isSame(old, pack)) return { is: 'same', pack };
  const barred = refusedHere(managed, pack);
  if (barred.length > 0) return { is: 'refused', because: 'organisation', issues: barred };
  const before = comparedWith(shelf, pack, shipped);
  // With it taken, an organisation's packs are still the last.
  const next = withManaged(withTaken(shelf, pack), managed.packs, 0);
  const inUse = (of: Shelf) => inUseOf(of, shipped, managed.packs);
  const changes = [
    ...tellChanges(before, pack),
    ...takenOver(shelf, next, pack),
    ...kindsTold(inUse(shelf), inUse(next)),
    ...yoursGivesWay(shelf, next, pack, shipped),
  ];
  const good: Good = {
    pack,
    before: old?.version ?? null,
    changes,
    said: saidOf(reading, { old, before }, changes, policyWithout(pack.id)),
  };
  const [read, readBefore] = yield* readingExamples(good, before);
  const failing = tryExamples(pack, read);
  if (failing.length > 0) return { is: 'refused', because: 'examples', issues: failing };
  return { is: 'good', ...good, differently: readDifferently(before, pack, read, readBefore) };
}

/** By this pack, and by the one before where that reads in another way. */
function* readingExamples(good: Good, before: Pack): Generator<Glance, readonly [now: ExamplesRead, before: ExamplesRead]> {
  const { examples, checklists } = good.pack;
  const readBy = readerBefore(before, good.pack);
  const read: (readonly [Review | null, Review | null])[] = [];
  for (const example of examples) {
    yield { is: 'glance', ...good, read: read.length };
    read.push([reviewOf(example, checklists), readBy(example)]);
  }
  return [read.map(([now]) => now), read.map(([, old]) => old)];
}

/** All of it at once. */
export function lookAt(file: Uint8Array, place: Place): Looked {
  const work = looking(file, place);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Reasons to ask again that nobody has answered yet. */
export function unanswered(changes: readonly Told[], meant: readonly string[]): AskAgain[] {
  return [...new Set(changes.flatMap(({ asks }) => asks))].filter((ask) => !meant.includes(ask));
}
