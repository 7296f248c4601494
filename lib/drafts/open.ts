/** Opening the database, its keys, and what its failures mean. */
import { type DraftKeys, makeKeys } from './crypto.ts';
import { type DraftDatabase, FORMAT, isKeysRow, isVaultRow, type VaultRow } from './rows.ts';
import { failed, ok, type Result, type StoreError } from './types.ts';

const MEANING: Readonly<Record<string, StoreError>> = {
  QuotaExceededError: 'quota',
  // What Chromium says of a write when the disk is full, instead of QuotaExceededError. Witness: tests/unit/drafts/failures
  AbortError: 'quota',
  'Failed to write blobs': 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  MissingAPIError: 'blocked',
  TimeoutError: 'blocked',
  VersionError: 'blocked',
  UnknownError: 'damaged',
  DataError: 'damaged',
  DataCloneError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  ReadError: 'damaged',
};

/** Dexie wraps what the browser said ("AbortError" around "QuotaExceededError"): the innermost error that means something. */
function meaningOf(error: unknown): StoreError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, message, inner } = error as { name?: unknown; message?: unknown; inner?: unknown };
  const deeper = inner === error ? undefined : meaningOf(inner);
  if (deeper) return deeper;
  const isBlobs = typeof message === 'string' && message.startsWith('Failed to write blobs');
  return MEANING[isBlobs ? 'Failed to write blobs' : String(name)];
}

/** Runs a piece of database work. Failures of the database become values; a bug of ours is still thrown. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await work());
  } catch (error) {
    const meaning = meaningOf(error);
    if (!meaning) throw error;
    return failed(meaning);
  }
}

/**
 * Opens within `withinMs`, or says why not. A browser that denies storage throws at once; a profile on a stuck disk, or an
 * older copy of the extension that holds the database, never answers: that is `blocked` too, and a late answer is closed again.
 */
export async function openWithin(database: DraftDatabase, withinMs: number): Promise<Result<null, StoreError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<null, StoreError>>((resolve) => {
    timer = setTimeout(() => resolve(failed('blocked')), withinMs);
  });
  const opened = attempt(async () => {
    await database.dexie.open();
    return null;
  }).then((result): Result<null, StoreError> => (result.ok || result.error !== 'closed' ? result : failed('blocked')));
  const result = await Promise.race([opened, late]);
  clearTimeout(timer);
  if (!result.ok) database.dexie.close();
  return result;
}

/**
 * The vault, where there is one; else the keys of this device, made on first use. Two openers at once end with the same keys:
 * the first to write wins. Keys of a newer format are left alone: `blocked`. Device keys that are none any more open nothing:
 * made anew.
 */
export async function loadKeys(database: DraftDatabase, crypto: Crypto): Promise<Result<DraftKeys | VaultRow, StoreError>> {
  const fresh = await makeKeys(crypto);
  const found = await attempt(() =>
    database.dexie.transaction('rw', database.keys, async () => {
      const stored = (await database.keys.get('vault')) ?? (await database.keys.get('device'));
      if (stored && stored.format > FORMAT) return null;
      if (isVaultRow(stored)) return stored;
      if (isKeysRow(stored)) return stored;
      await database.keys.put({ name: 'device', format: FORMAT, ...fresh });
      return fresh;
    }),
  );
  if (!found.ok) return found;
  return found.value ? ok(found.value) : failed('blocked');
}
