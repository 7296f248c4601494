/** What was done to a working copy, step by step. Invariant: undoing gives back what stood there before, as it stood. */
import { changed } from './change.ts';
import type { Change, Copy, Editing } from './types.ts';

/** More are forgotten, the oldest first. */
const MOST_STEPS = 200;

export const startEditing = (copy: Copy): Editing => ({ now: copy, past: [], ahead: [], typing: null });

/** Where letters go, for changes that are made letter by letter. */
function placeOf(change: Change): string | null {
  if (change.change === 'pack') return `pack ${change.key}`;
  if (change.change === 'checklist') return 'checklist';
  if (change.change === 'term') return `term ${change.short}`;
  if (change.change === 'part-title') return `part ${change.at}`;
  if (change.change === 'example') return `example ${change.at} ${change.key}`;
  return change.change === 'text' ? `field ${change.field} ${change.key}` : null;
}

export function afterChange(editing: Editing, change: Change): Editing {
  const now = changed(editing.now, change);
  if (now === editing.now) return editing;
  // Looking at another checklist changes nothing.
  if (change.change === 'view') return { ...editing, now, typing: null };
  const typing = placeOf(change);
  const isMore = typing !== null && typing === editing.typing;
  return { now, past: isMore ? editing.past : [...editing.past, editing.now].slice(-MOST_STEPS), ahead: [], typing };
}

export function undone({ now, past, ahead }: Editing): Editing {
  const before = past.at(-1);
  return before ? { now: before, past: past.slice(0, -1), ahead: [now, ...ahead], typing: null } : { now, past, ahead, typing: null };
}

export function redone({ now, past, ahead }: Editing): Editing {
  const [next, ...rest] = ahead;
  return next ? { now: next, past: [...past, now], ahead: rest, typing: null } : { now, past, ahead, typing: null };
}
