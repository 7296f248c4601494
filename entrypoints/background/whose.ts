/** Whose drafts those of a tab are, and what has to stand before them. */
import { ANYBODY, type DraftScope } from '../../lib/drafts/types.ts';
import { TWO_WORKERS } from '../../lib/record/names.ts';
import type { Tab } from './tab.ts';

/** How many people use this computer, and this name at the record system. */
export interface Sharing {
  /** Several people work under one name: then whoever the page names is nobody in particular. */
  readonly isLogin: boolean;
  /** Different people sit here one after the other: then the name in the options is the last one's. */
  readonly isComputer: boolean;
}

export interface Names {
  readonly onPage: string;
  readonly inOptions: string;
  /** Said when the drafts were opened; "" while they are locked. */
  readonly whenOpened: string;
}

/** Who reads and writes; "" when that can't be told. */
export function whoWorks({ isLogin, isComputer }: Sharing, { onPage, inOptions, whenOpened }: Names): string {
  if (isLogin || onPage === TWO_WORKERS) return whenOpened;
  return onPage || (isComputer ? whenOpened : inOptions);
}

/** Where people share, whoever opens the drafts is asked who they are. */
export const asksWorker = ({ isLogin, isComputer }: Sharing): boolean => isLogin || isComputer;

/** A shared computer keeps nothing longer than a day. */
const LONGEST_DAYS = 1;

export function retentionOn<R extends { readonly unsaved: number; readonly saved: number }>({ isComputer }: Sharing, days: R): R {
  if (!isComputer) return days;
  return { ...days, unsaved: Math.min(days.unsaved, LONGEST_DAYS), saved: Math.min(days.saved, LONGEST_DAYS) };
}

/**
 * New drafts go to the first; all are listed. What was typed while nobody could tell who it was is shown to whoever has the
 * passphrase, unless the page names the worker: then it is known whose they are, and these are not.
 */
export function scopesOf({ who, origin, isPrivate }: Tab, worker: string, needsPassphrase: boolean): readonly DraftScope[] {
  if (who.is !== 'client' || isPrivate) return [];
  const scope = (of: string): DraftScope => ({
    recordSystem: origin,
    client: who.id,
    worker: of,
    ...(needsPassphrase || of === ANYBODY ? { isBehindOnly: true } : {}),
  });
  if (!worker) return [scope(ANYBODY)];
  return worker === who.worker ? [scope(worker)] : [scope(worker), scope(ANYBODY)];
}
