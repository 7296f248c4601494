/** Reading drafts back. What can't be read is set aside, never deleted and never in the way of the rest. */
import { type DraftKeys, hashOf, unseal } from './crypto.ts';

import { type DraftDatabase, FORMAT, identityOf, isPayload, isSealed, isVersionRow, type SealedRow, type VersionRow } from './rows.ts';
import type { Draft, DraftCount, DraftScope, DraftVersion, Retention } from './types.ts';

/** What the store holds while it is open. */
export interface Held {
  readonly database: DraftDatabase;
  readonly crypto: Crypto;
  readonly retention: Retention;
  readonly now: () => number;
  readonly openWithinMs: number;
  /** Replaced by a wipe, ours or another opener's. */
  keys: DraftKeys;
  isClosed: boolean;
}

export const ownerOf = (held: Held, scope: DraftScope): Promise<string> =>
  hashOf(held.crypto, held.keys, ['owner', scope.recordSystem, scope.client, scope.worker]);

const isLive = (row: VersionRow): boolean => row.removedAt === undefined;
const newestFirst = (rows: readonly VersionRow[]): VersionRow[] => rows.toSorted((a, b) => b.seq - a.seq);

/** The version; null when it is damaged. */
async function unsealRow(held: Held, row: VersionRow, sealed: SealedRow | undefined): Promise<DraftVersion | null> {
  if (!isVersionRow(row) || !isSealed(sealed)) return null;
  const payload = await unseal(held.crypto, held.keys, identityOf(row), sealed);
  if (!isPayload(payload)) return null;
  const { text, form, isRich, whole } = payload;
  const isSaved = row.savedAt !== undefined;
  return { id: row.slot, version: row.seq, text, at: new Date(row.at).toISOString(), form, isRich, whole, isSaved };
}

export const openVersion = async (held: Held, row: VersionRow): Promise<DraftVersion | null> =>
  unsealRow(held, row, await held.database.sealed.get(row.seq));

/** Many at once: one trip to the disk. In the order of the rows. */
export async function openVersions(held: Held, rows: readonly VersionRow[]): Promise<{ row: VersionRow; version: DraftVersion | null }[]> {
  const sealed = await held.database.sealed.bulkGet(rows.map((row) => row.seq));
  return Promise.all(rows.map(async (row, place) => ({ row, version: await unsealRow(held, row, sealed[place]) })));
}

/** Moves damaged rows, as they are, to where they are in nobody's way. A newer format is not damage: left alone. */
export async function setAside(held: Held, rows: readonly VersionRow[]): Promise<void> {
  const damaged = rows.filter((row) => !(row.format > FORMAT));
  if (damaged.length === 0) return;
  const { dexie, versions, sealed, aside } = held.database;
  await dexie.transaction('rw', versions, sealed, aside, async () => {
    for (const row of damaged) {
      await aside.add({ at: held.now(), version: row, sealed: await sealed.get(row.seq) });
      await versions.delete(row.seq);
      await sealed.delete(row.seq);
    }
  });
}

/** The live rows of a scope's draft; none when the draft belongs to anybody else. */
export async function liveRows(held: Held, scope: DraftScope, id: string): Promise<VersionRow[]> {
  const owner = await ownerOf(held, scope);
  const rows = await held.database.versions.where('slot').equals(id).toArray();
  return newestFirst(rows.filter((row) => row.owner === owner && isLive(row)));
}

/** The newest version that opens, setting aside those above it that don't. */
async function newestReadable(held: Held, rows: readonly VersionRow[]): Promise<{ version: DraftVersion; damaged: number } | null> {
  const damaged: VersionRow[] = [];
  let version: DraftVersion | null = null;
  for (const row of rows) {
    version = await openVersion(held, row);
    if (version) break;
    damaged.push(row);
  }
  await setAside(held, damaged);
  return version && { version, damaged: damaged.length };
}

export async function listDrafts(held: Held, scope: DraftScope): Promise<Draft[]> {
  const owner = await ownerOf(held, scope);
  const rows = await held.database.versions.where('owner').equals(owner).toArray();
  const drafts: Draft[] = [];
  for (const group of Map.groupBy(newestFirst(rows.filter(isLive)), (row) => row.slot).values()) {
    const newest = await newestReadable(held, group);
    if (newest) drafts.push({ ...newest.version, versions: group.length - newest.damaged });
  }
  return drafts;
}

export async function listVersions(held: Held, scope: DraftScope, id: string): Promise<DraftVersion[]> {
  const opened = await openVersions(held, await liveRows(held, scope, id));
  await setAside(
    held,
    opened.filter((one) => !one.version).map((one) => one.row),
  );
  return opened.flatMap((one) => one.version ?? []);
}

export async function readVersion(held: Held, scope: DraftScope, id: string, version?: number): Promise<DraftVersion | null> {
  const rows = await liveRows(held, scope, id);
  const asked = version === undefined ? rows : rows.filter((row) => row.seq === version);
  return (await newestReadable(held, asked))?.version ?? null;
}

/** All that lies on this machine, deleted drafts that can still be brought back included. */
export async function countDrafts(held: Held): Promise<DraftCount> {
  const rows = await held.database.versions.toArray();
  const oldest = rows.reduce((least, row) => Math.min(least, row.at), Number.POSITIVE_INFINITY);
  return {
    drafts: new Set(rows.map((row) => row.slot)).size,
    versions: rows.length,
    bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
    oldest: Number.isFinite(oldest) ? new Date(oldest).toISOString() : null,
    aside: await held.database.aside.count(),
  };
}
