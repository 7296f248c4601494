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
    at: new Date(row.at).toISOString(),
    form,
    isRich,
    whole,
    isSaved: row.savedAt !== undefined,
    versions: rows.length,
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    goesAt: new Date(goesAt(row, held.retention)).toISOString(),
    of: of ?? null,
  };
}

export async function listEverything(held: Open, ids?: readonly string[]): Promise<DraftsAnywhere> {
  const { versions } = held.database;
  const rows = await (ids ? versions.where('slot').anyOf(ids).toArray() : versions.toArray());
  const live = rows.filter(isLive).toSorted((a, b) => b.seq - a.seq);
  const groups = [...Map.groupBy(live, ({ slot }) => slot).values()];
  const drafts: DraftAnywhere[] = [];
  const partAt = (n: number) => groups.slice(n, n + AT_ONCE);
  let texts = await newestTexts(held, partAt(0));
  for (let n = 0; n < groups.length; n += AT_ONCE) {
    // The disk reads the next part while this one is opened.
    const [opened, next] = await Promise.all([openNewest(held, partAt(n), texts), newestTexts(held, partAt(n + AT_ONCE))]);
    drafts.push(...opened);
    texts = next;
  }
  return { drafts, stored: await countDrafts(held, ids ? undefined : rows) };
}

export const putAnyAway = (held: Open, id: string): Promise<number> => putRowsAway(held, id, () => true);
export const bringAnyBack = (held: Open, id: string): Promise<number> => bringRowsBack(held, id, () => true);
