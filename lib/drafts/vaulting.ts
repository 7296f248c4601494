/** A passphrase before the drafts: setting it, opening, locking, changing and taking it away. */
import { NO_TRIES, waitLeft } from '../vault/backoff.ts';
import { toBase64 } from '../vault/bytes.ts';
import {
  changeCode,
  changePassphrase,
  isVaultRecord,
  makeVault,
  type OpenVault,
  openVault,
  openVaultByRoot,
  type Secret,
  type VaultRecord,
} from '../vault/vault.ts';
import { fileBoxes } from './boxes.ts';
import { chainAfter, type DraftKeys, makeKeys } from './crypto.ts';
import { type Held, isOpen, type Open } from './reading.ts';
import { resealAll } from './resealing.ts';
import { FORMAT, isVaultRow, type VaultRow } from './rows.ts';
import { failed, type LockState, ok, type Result, type StoreError, type VaultAnswer } from './types.ts';

type Answer<T> = Promise<Result<T, StoreError>>;

const NOT_NOW = ok({ is: 'not-now' } as const);
const keysOf = ({ made, seal, hash }: OpenVault, before: readonly CryptoKey[]): DraftKeys => ({ made, seal, hash, before });

export function lockState(held: Held): LockState {
  if (!held.vault) return { is: 'none', waitMs: 0 };
  return { is: isOpen(held) ? 'open' : 'locked', waitMs: waitLeft(held.vault.tries ?? NO_TRIES, held.now()) };
}

function hold(held: Held, row: VaultRow, vault: OpenVault): void {
  held.vault = row;
  held.root = toBase64(vault.root);
  held.keys = keysOf(vault, row.before);
}

/** The drafts go behind a passphrase: everything is sealed anew with the vault's keys, in one transaction. */
export async function setPassphrase(held: Held, passphrase: string): Answer<VaultAnswer> {
  if (held.vault || !isOpen(held)) return NOT_NOW;
  const { record, open, printed } = await makeVault(held.crypto, passphrase, held.cost);
  const before = chainAfter(held.keys);
  const row: VaultRow = { name: 'vault', format: FORMAT, made: record.made, record, before, tries: NO_TRIES };
  if (!(await resealAll(held, keysOf(open, before), row))) return failed('closed');
  hold(held, row, open);
  return ok({ is: 'done', root: toBase64(open.root), printed });
}

interface Tried {
  readonly row: VaultRow;
  readonly record: VaultRecord;
  readonly vault: OpenVault;
}

/**
 * The try is counted before it is made: a browser that is killed in the middle of it gives no free guess. That it was the
 * right one is written down with what it was made for.
 */
async function trySecret(held: Held, secret: Secret): Answer<Tried | Exclude<VaultAnswer, { is: 'done' }>> {
  const { keys } = held.database;
  const row = await keys.get('vault');
  if (!isVaultRow(row)) return NOT_NOW;
  const { record } = row;
  if (!isVaultRecord(record)) return failed('damaged');
  const waitMs = waitLeft(row.tries, held.now());
  if (waitMs > 0) return ok({ is: 'wait', waitMs });
  const counted = { ...row, tries: { count: row.tries.count + 1, lastAt: held.now() } };
  await keys.put(counted);
  const vault = await openVault(held.crypto, record, secret);
  held.vault = vault ? { ...row, tries: NO_TRIES } : counted;
  if (!vault) return ok({ is: 'wrong', waitMs: waitLeft(counted.tries, held.now()) });
  return ok({ row: held.vault, record, vault });
}

/** Does something for which the passphrase or the code is asked. */
async function withSecret(held: Held, secret: Secret, act: (tried: Tried) => Answer<VaultAnswer>): Answer<VaultAnswer> {
  const tried = await trySecret(held, secret);
  if (!tried.ok) return tried;
  return 'vault' in tried.value ? act(tried.value) : ok(tried.value);
}

async function putRecord(held: Held, { row, vault }: Tried, record: VaultRecord, printed: string): Answer<VaultAnswer> {
  const changed = { ...row, record };
  await held.database.keys.put(changed);
  hold(held, changed, vault);
  return ok({ is: 'done', root: toBase64(vault.root), printed });
}

/** Opens, and mends a public key that somebody changed: boxes sealed to theirs can't be had back, later ones are ours again. */
export const unlock = (held: Held, secret: Secret): Answer<VaultAnswer> =>
  withSecret(held, secret, (tried) => putRecord(held, tried, { ...tried.record, publicKey: toBase64(tried.vault.box.publicKey) }, ''));

/** Opened before in this session of the browser: whether it is open now. */
export async function resume(held: Held, root: string): Promise<boolean> {
  const record = held.vault?.record;
  const vault = isVaultRecord(record) ? await openVaultByRoot(held.crypto, record, root) : null;
  if (vault && held.vault) hold(held, held.vault, vault);
  return vault !== null;
}

/** False where there is nothing to lock. */
export function lock(held: Held): boolean {
  if (!held.vault) return false;
  [held.keys, held.root] = [null, null];
  return true;
}

/** Another passphrase. What lies sealed stays as it is, and the printed code goes on. */
export const setOtherPassphrase = (held: Held, secret: Secret, next: string): Answer<VaultAnswer> =>
  withSecret(held, secret, async (tried) => {
    const record = await changePassphrase(held.crypto, tried.record, tried.vault, next, held.cost);
    return putRecord(held, tried, record, '');
  });

export const setOtherCode = (held: Held, secret: Secret): Answer<VaultAnswer> =>
  withSecret(held, secret, async (tried) => {
    const { record, printed } = await changeCode(held.crypto, tried.record, tried.vault);
    return putRecord(held, tried, record, printed);
  });

/** No passphrase any more: what waits is filed, and everything is sealed anew with keys of this device. */
export const removePassphrase = (held: Held, secret: Secret): Answer<VaultAnswer> =>
  withSecret(held, secret, async ({ row, vault }) => {
    await held.database.keys.put(row);
    hold(held, row, vault);
    const open = held as Open;
    await fileBoxes(open);
    const fresh: DraftKeys = { ...(await makeKeys(held.crypto)), before: chainAfter(open.keys) };
    if (!(await resealAll(open, fresh, { name: 'device', format: FORMAT, ...fresh }))) return failed('closed');
    [held.keys, held.vault, held.root] = [fresh, null, null];
    return ok({ is: 'done', root: '', printed: '' });
  });
