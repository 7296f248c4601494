/** Writing: keeping versions, thinning them, putting drafts away, marking them saved, and letting time take them. */
import { hashOf, makeKeys, seal } from './crypto.ts';
import { type Held, openVersion, openVersions, ownerOf, setAside } from './reading.ts';
import { DAY, findOverdue, findThinnable, MINUTE } from './retention.ts';
import { FORMAT, identityOf, isVersionRow, type KeysRow, type Payload, type VersionRow } from './rows.ts';
import type { DraftKey, DraftScope, DraftText, Kept } from './types.ts';

/** Every 16th version of the store looks whether its draft has versions to thin. */
const THIN_EVERY = 16;

/** Another opener wiped the store while this one was writing: its keys are no longer the store's. */
export const OTHER_KEYS = 'other-keys';

const slotOf = (held: Held, key: DraftKey): Promise<string> =>
  hashOf(held.crypto, held.keys, ['slot', key.recordSystem, key.client, key.worker, key.form]);

/** The same text again says nothing new; after a day it is written all the same, so that text still in use does not expire. */
async function findSame(held: Held, slot: string, text: DraftText): Promise<number | null> {
  const row = await held.database.versions
    .where('slot')
    .equals(slot)
    .reverse()
    .filter((one) => one.removedAt === undefined)
    .first();
  if (!row || Math.abs(held.now() - row.at) >= DAY) return null;
  const newest = await openVersion(held, row);
  const isSame = newest?.text === text.text && newest.isRich === text.isRich && newest.whole === text.whole;
  return isSame ? row.seq : null;
}

/** One version, in one transaction. Encryption comes first: a transaction does not wait for WebCrypto. */
export async function keepVersion(held: Held, key: DraftKey, text: DraftText): Promise<Kept | typeof OTHER_KEYS> {
  const id = await slotOf(held, key);
  if (text.text.trim() === '') return { id, version: null };
  const same = await findSame(held, id, text);
  if (same !== null) return { id, version: same };
  const { made } = held.keys;
  const owner = await ownerOf(held, key);
  const writer = await hashOf(held.crypto, held.keys, ['writer', id, text.writer ?? '']);
  const identity = { format: FORMAT, row: held.crypto.randomUUID(), owner, slot: id, writer, at: held.now(), bytes: 0 };
  const payload: Payload = { text: text.text, form: key.form, isRich: text.isRich, whole: text.whole };
  const sealed = await seal(held.crypto, held.keys, identityOf(identity), payload);
  const { dexie, versions, keys, sealed: texts } = held.database;
  return dexie.transaction('rw', versions, texts, keys, async () => {
    if ((await keys.get('device'))?.made !== made) return OTHER_KEYS;
    const seq = await versions.add({ ...identity, bytes: sealed.data.length });
    await texts.add({ seq, ...sealed });
    return { id, version: seq };
  });
}

/** The longest by its text: sizes are padded, so those of the largest size are opened and measured. */
async function findLongest(held: Held, rows: readonly VersionRow[]): Promise<number> {
  const size = Math.max(...rows.map((row) => row.bytes));
  let longest = { seq: -1, length: -1 };
  for (const { row, version } of await openVersions(
    held,
    rows.filter((one) => one.bytes === size),
  )) {
    const length = version?.text.length ?? 0;
    if (length >= longest.length) longest = { seq: row.seq, length };
  }
  return longest.seq;
}

async function dropVersions(held: Held, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const { dexie, versions, sealed } = held.database;
  await dexie.transaction('rw', versions, sealed, async () => {
    await versions.bulkDelete([...seqs]);
    await sealed.bulkDelete([...seqs]);
  });
}

/** Thins the draft of a version just kept, now and then. */
export async function thinAfter(held: Held, kept: Kept): Promise<void> {
  if (kept.version === null || kept.version % THIN_EVERY !== 0) return;
  const rows = await held.database.versions.where('slot').equals(kept.id).toArray();
  const live = rows.filter((row) => isVersionRow(row) && row.removedAt === undefined && row.format <= FORMAT);
  const now = held.now();
  if (findThinnable(live, -1, now).length === 0) return;
  await dropVersions(held, findThinnable(live, await findLongest(held, live), now));
}

/** Changes the rows of a draft that belongs to this scope; how many. */
async function changeRows(held: Held, scope: DraftScope, id: string, change: (row: VersionRow) => VersionRow | null): Promise<number> {
  const owner = await ownerOf(held, scope);
  const { dexie, versions } = held.database;
  return dexie.transaction('rw', versions, async () => {
    const rows = await versions.where('slot').equals(id).toArray();
    const changed = rows.filter((row) => row.owner === owner).flatMap((row) => change(row) ?? []);
    await versions.bulkPut(changed);
    return changed.length;
  });
}

export const putAway = (held: Held, scope: DraftScope, id: string): Promise<number> =>
  changeRows(held, scope, id, (row) => (row.removedAt === undefined ? { ...row, removedAt: held.now() } : null));

export const bringBack = (held: Held, scope: DraftScope, id: string): Promise<number> =>
  changeRows(held, scope, id, ({ removedAt, ...row }) => {
    if (removedAt === undefined || held.now() - removedAt >= held.retention.undoMinutes * MINUTE) return null;
    return row;
  });

export const markSaved = (held: Held, scope: DraftScope, id: string, upTo = Number.POSITIVE_INFINITY): Promise<number> =>
  changeRows(held, scope, id, (row) => (row.savedAt === undefined && row.seq <= upTo ? { ...row, savedAt: held.now() } : null));

/** Deletes what is overdue: versions, damaged rows set aside, ciphertext without a version. How many versions went. */
export async function expireVersions(held: Held): Promise<number> {
  const { versions, sealed, aside } = held.database;
  const rows = await versions.toArray();
  await setAside(
    held,
    rows.filter((row) => !isVersionRow(row)),
  );
  const sound = rows.filter(isVersionRow);
  const { drop, notice } = findOverdue(sound, held.now(), held.retention);
  await dropVersions(held, drop);
  for (const seq of notice) await versions.update(seq, { noticedAt: held.now() });
  const known = new Set(sound.map((row) => row.seq));
  await sealed.bulkDelete((await sealed.toCollection().primaryKeys()).filter((seq) => !known.has(seq)));
  await aside.filter((row) => Math.abs(held.now() - row.at) >= held.retention.unsavedDays * DAY).delete();
  return drop.length;
}

/** Everything goes, the keys first of all; new keys take their place in the same transaction. */
export async function wipeAll(held: Held): Promise<void> {
  const fresh = await makeKeys(held.crypto);
  const { dexie, versions, sealed, aside, keys } = held.database;
  await dexie.transaction('rw', [versions, sealed, aside, keys], async () => {
    await Promise.all([keys.clear(), versions.clear(), sealed.clear(), aside.clear()]);
    await keys.put({ name: 'device', format: FORMAT, ...fresh } satisfies KeysRow);
  });
  held.keys = fresh;
}
