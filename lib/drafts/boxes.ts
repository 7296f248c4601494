/** What is typed while the drafts are locked: sealed to the vault's public key, and filed when it is opened. */
import { type Box, openBox, sealBox } from '../vault/box.ts';
import { fromBase64 } from '../vault/bytes.ts';
import { isVaultRecord, openVaultByRoot } from '../vault/vault.ts';
import { keepVersion } from './keeping.ts';
import type { Held, Open } from './reading.ts';
import { findOverdue, MINUTE } from './retention.ts';
import { type BoxRow, boxIdentityOf, FORMAT, isBoxRow } from './rows.ts';
import { type DraftKey, type DraftText, failed, type Kept, ok, type Result, type StoreError } from './types.ts';

interface Contents {
  readonly key: DraftKey;
  readonly text: DraftText;
}

function isContents(value: unknown): value is Contents {
  const { key, text } = (value ?? {}) as { key?: Partial<DraftKey>; text?: Partial<DraftText> };
  return [key?.recordSystem, key?.client, key?.worker, key?.form, text?.text].every((part) => typeof part === 'string');
}

/** Null when what stands in the public key's place is none. */
async function sealToVault(held: Held, identity: readonly unknown[], contents: Contents): Promise<Box | null> {
  const record = held.vault?.record;
  const to = isVaultRecord(record) ? fromBase64(record.publicKey) : null;
  try {
    return to && (await sealBox(held.crypto, to, identity, contents));
  } catch {
    return null;
  }
}

/**
 * One box. It takes the place of the last one of the same page and form if that is less than a minute old and not much
 * longer: hours behind a lock then cost a box a minute, and what stood there before a cut is not lost.
 */
export async function keepBox(held: Held, key: DraftKey, text: DraftText): Promise<Result<Kept, StoreError>> {
  const kept: Kept = { id: '', version: null };
  if (text.text.trim() === '') return ok(kept);
  const identity = { format: FORMAT, row: held.crypto.randomUUID(), at: held.now() };
  const box = await sealToVault(held, boxIdentityOf(identity), { key, text });
  if (!box) return failed('damaged');
  const place = JSON.stringify([key, text.writer]);
  const last = held.lastBox.get(place);
  const isInPlace = last && Math.abs(identity.at - last.since) < MINUTE && text.text.length * 2 >= last.length;
  const { dexie, waiting } = held.database;
  const n = await dexie.transaction('rw', waiting, async () => {
    const added = await waiting.add({ ...identity, ...box });
    if (isInPlace) await waiting.delete(last.n);
    return added;
  });
  held.lastBox.set(place, { n, since: isInPlace ? last.since : identity.at, length: text.text.length });
  return ok(kept);
}

/**
 * Files every box as the version it would have been, then lets it go. Stopped in between, a box is filed once more: the
 * same text again makes no second version. What does not open is set aside with what is damaged.
 */
export async function fileBoxes(held: Open): Promise<number> {
  const { dexie, waiting, aside } = held.database;
  held.lastBox.clear();
  const record = held.vault?.record;
  const vault = isVaultRecord(record) && held.root ? await openVaultByRoot(held.crypto, record, held.root) : null;
  if (!vault) return 0;
  let filed = 0;
  for (const n of await waiting.toCollection().primaryKeys()) {
    const row = await waiting.get(n);
    const contents = isBoxRow(row) ? await openBox(held.crypto, vault.box, boxIdentityOf(row), row) : undefined;
    if (row && isContents(contents)) {
      await keepVersion(held, contents.key, contents.text, row.at);
      filed += 1;
      await waiting.delete(n);
    } else
      await dexie.transaction('rw', waiting, aside, async () => {
        await aside.add({ at: held.now(), version: row, sealed: null });
        await waiting.delete(n);
      });
  }
  return filed;
}

/** Boxes that nobody opened go when unsaved drafts do. */
export async function expireBoxes(held: Held): Promise<void> {
  const { waiting } = held.database;
  const rows = (await waiting.toArray()).map((row: BoxRow) => ({ ...row, seq: row.n, slot: '', writer: '', bytes: 0 }));
  const { drop, notice } = findOverdue(rows, held.now(), held.retention);
  await waiting.bulkDelete(drop);
  for (const n of notice) await waiting.update(n, { noticedAt: held.now() });
}
