/** Opening the database, its keys, and what its failures mean. */
import { type DraftKeys, makeKeys } from './crypto.ts';
import { isAsDescribed, mendTables } from './mending.ts';
import { type AsideRow, type DraftDatabase, FORMAT, isKeysRow, isVaultRow, type VaultRow } from './rows.ts';
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
  UpgradeError: 'damaged',
  SchemaError: 'damaged',
  ConstraintError: 'damaged',
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

/** Tables that are not as they are described are mended, and opened then. */
async function openMended(database: DraftDatabase, at: number): Promise<null> {
  const { dexie } = database;
  try {
    await dexie.open();
    if (isAsDescribed(database)) return null;
  } catch (error) {
    // What it says of a table that it can't bring into the shape that is described.
    if ((error as Partial<Error>).name !== 'UpgradeError') throw error;
  }
  dexie.close({ disableAutoOpen: false });
  await mendTables(database, at);
  await dexie.open();
  return null;
}

/**
 * Opens within `withinMs`, or says why not. A browser that denies storage throws at once; a profile on a stuck disk, or an
 * older copy of the extension that holds the database, never answers: that is `blocked` too, and a late answer is closed again.
 */
export async function openWithin(database: DraftDatabase, withinMs: number, at: number): Promise<Result<null, StoreError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<null, StoreError>>((resolve) => {
    timer = setTimeout(() => resolve(failed('blocked')), withinMs);
  });
  const opened = attempt(() => openMended(database, at)).then(
    (result): Result<null, StoreError> => (result.ok || result.error !== 'closed' ? result : failed('blocked')),
  );
  const result = await Promise.race([opened, late]);
  clearTimeout(timer);
  if (!result.ok) database.dexie.close();
  return result;
}

/** What was sealed with keys that are gone opens nowhere any more: kept apart until its time is over, and said to whoever looks. */
async function setAllAside({ versions, sealed, waiting, aside }: DraftDatabase, at: number): Promise<void> {
  const texts = new Map((await sealed.toArray()).map((text) => [text.seq, text]));
  const rows: AsideRow[] = (await versions.toArray()).map((version) => ({ at, version, sealed: texts.get(version.seq), isAnybodys: true }));
  const boxes: AsideRow[] = (await waiting.toArray()).map((box) => ({ at, version: box, sealed: null, isAnybodys: true }));
  await aside.bulkAdd([...rows, ...boxes]);
  await Promise.all([versions.clear(), sealed.clear(), waiting.clear()]);
}

/**
 * The vault, where there is one; else the keys of this device, made on first use. Two openers at once end with the same keys:
 * the first to write wins. Keys of a newer format are left alone: `blocked`. Device keys that are none any more open nothing:
 * made anew, and what they sealed is set aside.
 */
export async function loadKeys(database: DraftDatabase, crypto: Crypto, at: number): Promise<Result<DraftKeys | VaultRow, StoreError>> {
  const fresh = await makeKeys(crypto);
  const { dexie, keys, versions, sealed, waiting, aside } = database;
  const found = await attempt(() =>
    dexie.transaction('rw', [keys, versions, sealed, waiting, aside], async () => {
      const stored = (await keys.get('vault')) ?? (await keys.get('device'));
      if (stored && stored.format > FORMAT) return null;
      if (isVaultRow(stored)) return stored;
      if (isKeysRow(stored)) return stored;
      await setAllAside(database, at);
      await keys.put({ name: 'device', format: FORMAT, ...fresh });
      return fresh;
    }),
  );
  if (!found.ok) return found;
  return found.value ? ok(found.value) : failed('blocked');
}
