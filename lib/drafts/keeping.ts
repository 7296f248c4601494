/** Writing: keeping versions, thinning them, putting drafts away, marking them saved, and letting time take them. */
import { hashOf, makeKeys, type Sealed, seal } from './crypto.ts';
import { type Held, nameHash, type Open, OtherKeys, openVersion, openVersions, ownerOf, setAside, setTextsAside } from './reading.ts';
import { DAY, findOverdue, findThinnable, MINUTE } from './retention.ts';
import { FORMAT, identityOf, inBrowsersOwn, isVersionRow, type KeysRow, type Payload, type VaultRow, type VersionRow } from './rows.ts';
import type { DraftKey, DraftScope, DraftText, Kept } from './types.ts';

/** Every 16th version of the store looks whether its draft has versions to thin. */
const THIN_EVERY = 16;

const slotOf = (held: Open, key: DraftKey): Promise<string> => nameHash(held, ['slot', key.recordSystem, key.client, key.worker, key.form]);

/**
 * The same text again says nothing new; after a day it is written all the same, so that text still in use does not expire. What a page
 * wrote last and tells again, as an idle tab does when the background was restarted, is no newer than what another tab wrote since.
 */
async function findSame(held: Open, slot: string, writer: string, text: DraftText): Promise<number | null> {
  const newestOf = (isWanted: (row: VersionRow) => boolean) =>
    held.database.versions
      .where('slot')
      .equals(slot)
      .reverse()
      .filter((one) => one.removedAt === undefined && isWanted(one))
      .first();
  const isSame = async (row: VersionRow): Promise<boolean> => {
    const kept = await openVersion(held, row);
    return kept?.text === text.text && kept.isRich === text.isRich && kept.whole === text.whole;
  };
  const newest = await newestOf(() => true);
  if (!newest) return null;
  if (Math.abs(held.now() - newest.at) < DAY && (await isSame(newest))) return newest.seq;
  if (newest.writer === writer) return null;
  const mine = await newestOf((one) => one.writer === writer);
  return mine && (await isSame(mine)) ? mine.seq : null;
}

/**
 * Row and text, whole or not at all, by the browser's own calls: what is typed waits for this one. The look at the keys travels with the
 * first write, and the last write says itself that it is the last; each would be a trip more before the disk's.
 */
function addVersion(held: Open, row: Omit<VersionRow, 'seq'>, sealed: Sealed): Promise<number> {
  const { versions, keys, sealed: texts } = held.database;
  const tables = [versions.name, texts.name, keys.name];
  return inBrowsersOwn(held.database, tables, (writing, fail) => {
    let made: string | undefined;
    for (const name of ['device', 'vault']) {
      const asked = writing.objectStore(keys.name).get(name);
      asked.onsuccess = () => {
        made = (asked.result as KeysRow | VaultRow | undefined)?.made ?? made;
      };
    }
    const added = writing.objectStore(versions.name).add(row);
    added.onsuccess = () => {
      if (made !== held.keys.made) return fail(new OtherKeys());
      writing.objectStore(texts.name).add({ seq: added.result, ...sealed });
      writing.commit();
    };
    return added as IDBRequest<number>;
  });
}

/** Where versions are gone and their texts are not, a number comes twice: the old texts are set aside, and it is done again. */
async function addInPlace(held: Open, row: Omit<VersionRow, 'seq'>, sealed: Sealed): Promise<number> {
  try {
    return await addVersion(held, row, sealed);
  } catch (error) {
    if ((error as Partial<Error> | null)?.name !== 'ConstraintError') throw error;
    await setTextsAside(held);
    return addVersion(held, row, sealed);
  }
}

/** One version, in one transaction. Encryption comes first: a transaction does not wait for WebCrypto. Throws `OtherKeys`. */
export async function keepVersion(held: Open, key: DraftKey, text: DraftText, at = held.now()): Promise<Kept> {
  const [id, owner] = await Promise.all([slotOf(held, key), ownerOf(held, key)]);
  if (text.text.trim() === '') return { id, version: null };
  const writer = await nameHash(held, ['writer', id, text.writer ?? '']);
  const identity = { format: FORMAT, row: held.crypto.randomUUID(), owner, slot: id, writer, at, bytes: 0 };
  const of = { recordSystem: key.recordSystem, client: key.client, worker: key.worker };
  const payload: Payload = { text: text.text, form: key.form, isRich: text.isRich, whole: text.whole, of };
  const [print, sealed] = await Promise.all([
    hashOf(held.crypto, held.keys, ['text', text.text, `${text.isRich} ${text.whole}`]),
    seal(held.crypto, held.keys, identityOf(identity), payload),
  ]);
  // Opening what is newest takes as long as writing it: only where it may be the same.
  const last = held.lastKept.get(writer);
  const same = last === undefined || last === print ? await findSame(held, id, writer, text) : null;
  const version = same ?? (await addInPlace(held, { ...identity, bytes: sealed.data.length }, sealed));
  held.lastKept.set(writer, print);
  return { id, version };
}

/** The longest by its text: sizes are padded, so those of the largest size are opened and measured. */
async function findLongest(held: Open, rows: readonly VersionRow[]): Promise<number> {
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

export const isThinningDue = ({ version }: Kept): boolean => version !== null && version % THIN_EVERY === 0;

/** Thins the draft of a version just kept. */
export async function thinAfter(held: Open, kept: Kept): Promise<void> {
  const rows = await held.database.versions.where('slot').equals(kept.id).toArray();
  const live = rows.filter((row) => isVersionRow(row) && row.removedAt === undefined && row.format <= FORMAT);
  const now = held.now();
  if (findThinnable(live, -1, now).length === 0) return;
  await dropVersions(held, findThinnable(live, await findLongest(held, live), now));
}

type IsOurs = (row: VersionRow) => boolean;
type ChangeRow = (row: VersionRow) => VersionRow | null;

/** Changes the rows of a draft that are ours; how many. */
async function changeWhere(held: Open, id: string, isOurs: IsOurs, change: ChangeRow): Promise<number> {
  const { dexie, versions } = held.database;
  return dexie.transaction('rw', versions, async () => {
    const rows = await versions.where('slot').equals(id).toArray();
    const changed = rows.filter(isOurs).flatMap((row) => change(row) ?? []);
    await versions.bulkPut(changed);
    return changed.length;
  });
}

async function isOf(held: Open, scope: DraftScope): Promise<IsOurs> {
  const owner = await ownerOf(held, scope);
  return (row) => row.owner === owner;
}

const changeRows = async (held: Open, scope: DraftScope, id: string, change: ChangeRow): Promise<number> =>
  changeWhere(held, id, await isOf(held, scope), change);

export const putRowsAway = (held: Open, id: string, isOurs: IsOurs): Promise<number> =>
  changeWhere(held, id, isOurs, (row) => (row.removedAt === undefined ? { ...row, removedAt: held.now() } : null));

export const bringRowsBack = (held: Open, id: string, isOurs: IsOurs): Promise<number> =>
  changeWhere(held, id, isOurs, ({ removedAt, ...row }) => {
    if (removedAt === undefined || held.now() - removedAt >= held.retention.undoMinutes * MINUTE) return null;
    return row;
  });

export const putAway = async (held: Open, scope: DraftScope, id: string): Promise<number> => putRowsAway(held, id, await isOf(held, scope));

export const bringBack = async (held: Open, scope: DraftScope, id: string): Promise<number> =>
  bringRowsBack(held, id, await isOf(held, scope));

export const markSaved = (held: Open, scope: DraftScope, id: string, upTo = Number.POSITIVE_INFINITY): Promise<number> =>
  changeRows(held, scope, id, (row) => (row.savedAt === undefined && row.seq <= upTo ? { ...row, savedAt: held.now() } : null));

export const markRestored = (held: Open, scope: DraftScope, id: string, version: number): Promise<number> =>
  changeRows(held, scope, id, (row) => (row.seq === version ? { ...row, restoredAt: held.now() } : null));

/** Deletes what is overdue: versions, and damaged rows set aside; texts without a version are set aside. How many versions went. */
export async function expireVersions(held: Held): Promise<number> {
  const { versions, aside } = held.database;
  const rows = await versions.toArray();
  await setAside(
    held,
    rows.filter((row) => !isVersionRow(row)),
  );
  const sound = rows.filter(isVersionRow);
  const { drop, notice } = findOverdue(sound, held.now(), held.retention);
  await dropVersions(held, drop);
  for (const seq of notice) await versions.update(seq, { noticedAt: held.now() });
  await setTextsAside(held);
  await aside.filter((row) => Math.abs(held.now() - row.at) >= held.retention.unsavedDays * DAY).delete();
  return drop.length;
}

/**
 * Everything goes, the keys first of all; new keys take their place in the same transaction. Looked at again after it: false where the browser
 * said that it was done and anything is there all the same.
 */
export async function wipeAll(held: Held): Promise<boolean> {
  const fresh = await makeKeys(held.crypto);
  const { dexie, versions, sealed, aside, keys, waiting } = held.database;
  await dexie.transaction('rw', [versions, sealed, aside, keys, waiting], async () => {
    await Promise.all([keys.clear(), versions.clear(), sealed.clear(), aside.clear(), waiting.clear()]);
    await keys.put({ name: 'device', format: FORMAT, ...fresh } satisfies KeysRow);
  });
  held.lastBox.clear();
  [held.keys, held.vault, held.root] = [fresh, null, null];
  const left = await Promise.all([versions, sealed, aside, waiting].map((table) => table.count()));
  const [only, ...others] = await keys.toArray();
  return left.every((n) => n === 0) && others.length === 0 && only?.made === fresh.made;
}
