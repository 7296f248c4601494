/** Reading drafts back. What can't be read is set aside, never deleted and never in the way of the rest. */

import type { Cost } from '../vault/passphrase.ts';
import { type DraftKeys, hashOf, unseal } from './crypto.ts';
import {
  type AsideRow,
  type DraftDatabase,
  FORMAT,
  identityOf,
  isPayload,
  isSealed,
  isVersionRow,
  type Payload,
  type SealedRow,
  type VaultRow,
  type VersionRow,
} from './rows.ts';
import type { Draft, DraftCount, DraftScope, DraftVersion, Retention } from './types.ts';

/** What the store holds while it is open. */
export interface Held {
  readonly database: DraftDatabase;
  readonly crypto: Crypto;
  /** May get shorter while the store is open: a team asks for it. */
  retention: Retention;
  readonly now: () => number;
  readonly openWithinMs: number;
  /** What a passphrase costs to try; lib/vault says how much. */
  readonly cost: Cost | undefined;
  /** Null while locked. Replaced by a wipe, ours or another opener's. */
  keys: DraftKeys | null;
  /** The vault in force, if there is one. */
  vault: VaultRow | null;
  /** The open vault's root, base64; null while locked or where there is none. */
  root: string | null;
  /** The last box of each page and form: the next one takes its place within the minute. */
  readonly lastBox: Map<string, { n: number; since: number; length: number }>;
  /** Of each draft and page that was kept while this store is open, the keyed hash of the text kept last. */
  readonly lastKept: Map<string, string>;
  /** Hashes of names under keys that are held: a turn of WebCrypto each, at every version, else. Gone with their keys. */
  readonly hashes: WeakMap<DraftKeys, Map<string, Promise<string>>>;
  isClosed: boolean;
}

/** With its keys: only what is open can read, and the compiler asks for it. */
export type Open = Held & { keys: DraftKeys };

export const isOpen = (held: Held): held is Open => held.keys !== null;

/** Which keys are in force, by what the database says. */
export async function madeNow({ keys }: Pick<DraftDatabase, 'keys'>): Promise<string | undefined> {
  const [vault, device] = await keys.bulkGet(['vault', 'device']);
  return (vault ?? device)?.made;
}

/** Another opener wiped the store, or set a passphrase: this one's keys are no longer the store's. Nothing of the work was done. */
export class OtherKeys extends Error {
  override readonly name = 'OtherKeys';
}

/** Within the very transaction that reads or writes: asked before it, the answer may be old, and costs a transaction of its own. */
export async function mustStillHold({ made }: DraftKeys, database: Pick<DraftDatabase, 'keys'>): Promise<void> {
  if ((await madeNow(database)) !== made) throw new OtherKeys();
}

/** More than anybody has open at once; beyond it all are hashed anew. */
const HASHES_HELD = 300;

export function nameHash(held: Open, words: readonly string[]): Promise<string> {
  let known = held.hashes.get(held.keys);
  if (!known || known.size >= HASHES_HELD) {
    known = new Map();
    held.hashes.set(held.keys, known);
  }
  const name = JSON.stringify(words);
  const hash = known.get(name) ?? hashOf(held.crypto, held.keys, words);
  known.set(name, hash);
  return hash;
}

export const ownerOf = (held: Open, scope: DraftScope): Promise<string> =>
  nameHash(held, ['owner', scope.recordSystem, scope.client, scope.worker]);

const isLive = (row: VersionRow): boolean => row.removedAt === undefined;
const newestFirst = (rows: readonly VersionRow[]): VersionRow[] => rows.toSorted((a, b) => b.seq - a.seq);

/** What a row holds; null when it is damaged. */
export async function payloadOf(held: Open, row: VersionRow, sealed: SealedRow | undefined): Promise<Payload | null> {
  if (!isVersionRow(row) || !isSealed(sealed)) return null;
  const payload = await unseal(held.crypto, held.keys, identityOf(row), sealed);
  return isPayload(payload) ? payload : null;
}

/** The version; null when it is damaged. */
async function unsealRow(held: Open, row: VersionRow, sealed: SealedRow | undefined): Promise<DraftVersion | null> {
  const payload = await payloadOf(held, row, sealed);
  if (!payload) return null;
  const { text, form, isRich, whole } = payload;
  const isSaved = row.savedAt !== undefined;
  return { id: row.slot, version: row.seq, text, at: new Date(row.at).toISOString(), form, isRich, whole, isSaved };
}

export const openVersion = async (held: Open, row: VersionRow): Promise<DraftVersion | null> =>
  unsealRow(held, row, await held.database.sealed.get(row.seq));

/** Many at once: one trip to the disk. In the order of the rows. */
export async function openVersions(held: Open, rows: readonly VersionRow[]): Promise<{ row: VersionRow; version: DraftVersion | null }[]> {
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

/** Texts whose version is gone: nothing tells whose they are, and what they were bound to is not known any more. */
export async function setTextsAside(held: Held): Promise<void> {
  const { dexie, versions, sealed, aside } = held.database;
  await dexie.transaction('rw', versions, sealed, aside, async () => {
    const known = new Set(await versions.toCollection().primaryKeys());
    const alone = (await sealed.toCollection().primaryKeys()).filter((seq) => !known.has(seq));
    for (const seq of alone) await aside.add({ at: held.now(), version: null, sealed: await sealed.get(seq) });
    await sealed.bulkDelete(alone);
  });
}

/** The live rows of a scope's draft; none when the draft belongs to anybody else. */
export async function liveRows(held: Open, scope: DraftScope, id: string): Promise<VersionRow[]> {
  const owner = await ownerOf(held, scope);
  const rows = await held.database.versions.where('slot').equals(id).toArray();
  return newestFirst(rows.filter((row) => row.owner === owner && isLive(row)));
}

/** The newest version that opens, setting aside those above it that don't. */
async function newestReadable(held: Open, rows: readonly VersionRow[]): Promise<{ version: DraftVersion; damaged: number } | null> {
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

/** One trip to the disk for keys, rows and the newest texts. */
async function rowsOf(held: Open, owner: string): Promise<{ groups: VersionRow[][]; newest: (SealedRow | undefined)[] }> {
  const { dexie, versions, sealed, keys } = held.database;
  return dexie.transaction('r', versions, sealed, keys, async () => {
    const [rows] = await Promise.all([versions.where('owner').equals(owner).toArray(), mustStillHold(held.keys, { keys })]);
    const groups = [...Map.groupBy(newestFirst(rows.filter(isLive)), (row) => row.slot).values()];
    return { groups, newest: await sealed.bulkGet(groups.map(([row]) => row?.seq ?? -1)) };
  });
}

export async function listDrafts(held: Open, scope: DraftScope): Promise<Draft[]> {
  const { groups, newest: texts } = await rowsOf(held, await ownerOf(held, scope));
  const first = await Promise.all(groups.map(([row], n) => (row ? unsealRow(held, row, texts[n]) : null)));
  const drafts: Draft[] = [];
  for (const [n, group] of groups.entries()) {
    const version = first[n];
    const newest = version ? { version, damaged: 0 } : await newestReadable(held, group);
    if (newest) drafts.push({ ...newest.version, versions: group.length - newest.damaged });
  }
  return drafts;
}

export async function listVersions(held: Open, scope: DraftScope, id: string): Promise<DraftVersion[]> {
  const opened = await openVersions(held, await liveRows(held, scope, id));
  await setAside(
    held,
    opened.filter((one) => !one.version).map((one) => one.row),
  );
  return opened.flatMap((one) => one.version ?? []);
}

export async function readVersion(held: Open, scope: DraftScope, id: string, version?: number): Promise<DraftVersion | null> {
  const rows = await liveRows(held, scope, id);
  const asked = version === undefined ? rows : rows.filter((row) => row.seq === version);
  return (await newestReadable(held, asked))?.version ?? null;
}

/** All that lies on this machine, deleted drafts that can still be brought back included. */
export async function countDrafts(held: Held, known?: readonly VersionRow[]): Promise<DraftCount> {
  const rows = known ?? (await held.database.versions.toArray());
  const boxes = await held.database.waiting.toArray();
  const oldest = [...rows, ...boxes].reduce((least, row) => Math.min(least, row.at), Number.POSITIVE_INFINITY);
  return {
    drafts: new Set(rows.map((row) => row.slot)).size,
    versions: rows.length,
    bytes: rows.reduce((sum, row) => sum + row.bytes, 0) + boxes.reduce((sum, { data }) => sum + data.length, 0),
    oldest: Number.isFinite(oldest) ? new Date(oldest).toISOString() : null,
    aside: await held.database.aside.count(),
    waiting: boxes.length,
  };
}

/** Whose a row was stands in it as the keyed hash of that time: a row from before the passphrase is nobody's here. */
export async function countAside(held: Open, scope: DraftScope): Promise<number> {
  const owner = await ownerOf(held, scope);
  const isTheirs = ({ version, isAnybodys }: AsideRow) => {
    const of = (version as Partial<VersionRow> | null | undefined)?.owner;
    return of === owner || typeof of !== 'string' || isAnybodys === true;
  };
  const { dexie, aside, keys } = held.database;
  return dexie.transaction('r', aside, keys, async () => {
    const [n] = await Promise.all([aside.filter(isTheirs).count(), mustStillHold(held.keys, { keys })]);
    return n;
  });
}
