/** Drafts of every client and worker, for the list of all drafts. Behind a passphrase alone: the store asks for it. */
import { bringRowsBack, putRowsAway } from './keeping.ts';
import { countDrafts, type Open, payloadOf } from './reading.ts';
import { goesAt } from './retention.ts';
import { isVersionRow, type SealedRow, type VersionRow } from './rows.ts';
import type { DraftAnywhere, DraftsAnywhere } from './types.ts';

/** So many at a time: one trip to the disk, and no more than some megabytes of ciphertext in memory. */
const AT_ONCE = 500;

const isLive = (row: unknown): row is VersionRow => isVersionRow(row) && row.removedAt === undefined;

type Group = readonly VersionRow[];

/**
 * The newest text of each, by its number. Read as one stretch where most of it is wanted: a request for each text costs more
 * than what is read in vain.
 */
async function newestTexts(held: Open, groups: readonly Group[]): Promise<Map<number, SealedRow>> {
  const wanted = groups.flatMap(([newest]) => newest?.seq ?? []);
  const [last = 0, first = 0] = [wanted[0], wanted.at(-1)];
  const { sealed } = held.database;
  const isDense = last - first < 2 * wanted.length;
  const rows = isDense ? await sealed.where('seq').between(first, last, true, true).toArray() : await sealed.bulkGet(wanted);
  return new Map(rows.flatMap((row) => (row ? [[row.seq, row]] : [])));
}

/** Each part is read while those before it are opened; so many at once. */
const AHEAD = 3;

/** The newest that opens stands for its draft; of those that don't, nothing is told here and nothing is moved. */
async function openNewest(held: Open, groups: readonly Group[], sealed: ReadonlyMap<number, SealedRow>): Promise<DraftAnywhere[]> {
  const opened = await Promise.all(
    groups.map(async (rows) => {
      for (const row of rows) {
        const stored = row === rows[0] ? sealed.get(row.seq) : await held.database.sealed.get(row.seq);
        const payload = await payloadOf(held, row, stored);
        if (payload) return asDraft(held, rows, row, payload);
      }
      return [];
    }),
  );
  return opened.flat();
}

function asDraft(
  held: Open,
  rows: readonly VersionRow[],
  row: VersionRow,
  { text, form, isRich, whole, of }: NonNullable<Awaited<ReturnType<typeof payloadOf>>>,
): DraftAnywhere {
  return {
    id: row.slot,
    version: row.seq,
    text,
    at: row.at,
    form,
    isRich,
    whole,
    isSaved: row.savedAt !== undefined,
    versions: rows.length,
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    goesAt: goesAt(row, held.retention),
    of: of ?? null,
  };
}

/** In the order of the groups. */
async function openAll(held: Open, groups: readonly Group[]): Promise<DraftAnywhere[]> {
  const opened: DraftAnywhere[][] = [];
  let next = 0;
  const openOn = async () => {
    for (let n = next++; n * AT_ONCE < groups.length; n = next++) {
      const part = groups.slice(n * AT_ONCE, (n + 1) * AT_ONCE);
      opened[n] = await openNewest(held, part, await newestTexts(held, part));
    }
  };
  await Promise.all(Array.from({ length: AHEAD }, openOn));
  return opened.flat();
}

export async function listEverything(held: Open, ids?: readonly string[]): Promise<DraftsAnywhere> {
  const { versions } = held.database;
  const rows = await (ids ? versions.where('slot').anyOf(ids).toArray() : versions.toArray());
  const live = rows.filter(isLive).toSorted((a, b) => b.seq - a.seq);
  const groups = [...Map.groupBy(live, ({ slot }) => slot).values()];
  const [drafts, stored] = await Promise.all([openAll(held, groups), countDrafts(held, ids ? undefined : rows)]);
  return { drafts, stored };
}

export const putAnyAway = (held: Open, id: string): Promise<number> => putRowsAway(held, id, () => true);
export const bringAnyBack = (held: Open, id: string): Promise<number> => bringRowsBack(held, id, () => true);
