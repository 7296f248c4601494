/** Everything sealed anew with other keys, at once or not at all. */
import { type DraftKeys, hashAgain, seal, unseal } from './crypto.ts';
import { madeNow, type Open, setAside } from './reading.ts';
import {
  FORMAT,
  identityOf,
  isPayload,
  isSealed,
  isVersionRow,
  type KeysRow,
  type SealedRow,
  type VaultRow,
  type VersionRow,
} from './rows.ts';

interface Pair {
  readonly version: VersionRow;
  readonly sealed: SealedRow;
}

/** The same version under other keys; null when it does not open, which is damage. */
async function resealOne(held: Open, to: DraftKeys, row: VersionRow, sealed: SealedRow | undefined): Promise<Pair | null> {
  if (!isVersionRow(row) || !isSealed(sealed)) return null;
  const payload = await unseal(held.crypto, held.keys, identityOf(row), sealed);
  if (!isPayload(payload)) return null;
  const again = (hash: string) => hashAgain(held.crypto, to, hash);
  const [owner, slot, writer] = [await again(row.owner), await again(row.slot), await again(row.writer)];
  const version = { ...row, format: FORMAT, row: held.crypto.randomUUID(), owner, slot, writer };
  const anew = await seal(held.crypto, to, identityOf(version), payload);
  return { version: { ...version, bytes: anew.data.length }, sealed: { seq: row.seq, ...anew } };
}

/**
 * Encryption comes first, for a transaction does not wait for WebCrypto. Then rows and keys are replaced together: a browser
 * that dies on the way leaves the old ones, whole. False when something else was written meanwhile; nothing is changed then.
 */
export async function resealAll(held: Open, to: DraftKeys, keysRow: KeysRow | VaultRow): Promise<boolean> {
  const { dexie, versions, sealed, keys } = held.database;
  const { made } = held.keys;
  const pairs: Pair[] = [];
  const damaged: VersionRow[] = [];
  for (const row of await versions.toArray()) {
    const pair = await resealOne(held, to, row, await sealed.get(row.seq));
    if (pair) pairs.push(pair);
    else damaged.push(row);
  }
  await setAside(held, damaged);
  return dexie.transaction('rw', versions, sealed, keys, async () => {
    if ((await madeNow({ keys })) !== made || (await versions.count()) !== pairs.length) return false;
    await sealed.clear();
    await versions.bulkPut(pairs.map((pair) => pair.version));
    await sealed.bulkPut(pairs.map((pair) => pair.sealed));
    await keys.clear();
    await keys.put(keysRow);
    return true;
  });
}
