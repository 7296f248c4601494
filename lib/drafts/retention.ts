/**
 * Which versions go, and when. Pure: looks at times, order and sizes, never at text.
 * `seq` is the order (it only rises); `at` is the clock's word, which may be set wrong and set right again.
 */
import type { Retention } from './types.ts';

/** What retention needs to know of a version. Times are milliseconds. */
export interface Kept {
  readonly seq: number;
  readonly slot: string;
  readonly writer: string;
  readonly at: number;
  /** Of ciphertext, padded. */
  readonly bytes: number;
  readonly savedAt?: number;
  readonly removedAt?: number;
  /** When it was restored last: what somebody came back to is not thinned. */
  readonly restoredAt?: number;
  /** When a version dated in the future was first noticed. */
  readonly noticedAt?: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const DEFAULT_RETENTION: Retention = { unsavedDays: 7, afterSaveDays: 1, undoMinutes: 10 };

/** Ages from which on fewer versions stay: one a minute, one in ten minutes, one an hour. Younger ones all stay. */
const STEPS = [
  { from: DAY, width: HOUR },
  { from: HOUR, width: 10 * MINUTE },
  { from: MINUTE, width: MINUTE },
] as const;

/**
 * Versions whose time is over (`drop`), and those dated more than a day ahead (`notice`): a clock was wrong. Their days
 * run from when that was first noticed, so a clock set a year ahead for an hour does not keep text for a year.
 * A version made while the clock stood in the past counts from the newest time seen before it, so a clock that is set
 * right again does not take today's unsaved text with it.
 */
export function findOverdue(versions: readonly Kept[], now: number, keep: Retention): { drop: number[]; notice: number[] } {
  const drop: number[] = [];
  const notice: number[] = [];
  let latest = 0;
  for (const version of versions.toSorted((a, b) => a.seq - b.seq)) {
    if (version.at <= now) latest = Math.max(latest, version.at);
    const days = version.savedAt === undefined ? keep.unsavedDays : keep.afterSaveDays;
    const isRemoved = version.removedAt !== undefined;
    const since = version.removedAt ?? version.savedAt ?? Math.max(version.at, latest);
    const limit = isRemoved ? keep.undoMinutes * MINUTE : days * DAY;
    if (since <= now + DAY) {
      if (now - since >= limit) drop.push(version.seq);
    } else if (version.noticedAt === undefined) notice.push(version.seq);
    else if (now - version.noticedAt >= limit) drop.push(version.seq);
  }
  return { drop, notice };
}

/** When a version's time is over, by the clock as it stands; the sweep may come some minutes later. */
export function goesAt(version: Kept, keep: Retention): number {
  const since = version.removedAt ?? version.savedAt ?? version.at;
  if (version.removedAt !== undefined) return since + keep.undoMinutes * MINUTE;
  return since + (version.savedAt === undefined ? keep.unsavedDays : keep.afterSaveDays) * DAY;
}

/**
 * Versions of ONE draft that may go because near ones tell the same. Never the newest, never `longest`, never one that was restored, never the newest of
 * any writer (two tabs on one note), never the last one before more than half of the text went away.
 */
export function findThinnable(versions: readonly Kept[], longest: number, now: number): number[] {
  const newestFirst = versions.filter((one) => one.removedAt === undefined).toSorted((a, b) => b.seq - a.seq);
  const newerBy = new Map<string, Kept>();
  const taken = new Set<string>();
  const thinnable: number[] = [];
  for (const version of newestFirst) {
    const line = `${version.writer} ${version.savedAt === undefined ? 'open' : 'saved'}`;
    const next = newerBy.get(line);
    newerBy.set(line, version);
    const width = STEPS.find((step) => now - version.at >= step.from)?.width;
    const spot = `${line} ${width} ${width === undefined ? '' : Math.floor(version.at / width)}`;
    const isTold = width !== undefined && taken.has(spot);
    taken.add(spot);
    const isBeforeCut = next !== undefined && next.bytes * 2 < version.bytes;
    // The newest of a writer is never told: spots are a writer's own.
    if (isTold && !isBeforeCut && version.restoredAt === undefined && version.seq !== longest) thinnable.push(version.seq);
  }
  return thinnable;
}
