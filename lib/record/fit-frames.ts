/**
 * What was pointed to in a frame of the page, among what was pointed to in the page itself. Who the client is may stand in a
 * frame as well; it is kept without the frame's name, for every frame is asked. Why: docs/decisions/0026-pointing-in-frames.md. Pure.
 */
import type { Fit } from './fit.ts';
import { FIT_PARTS, type FitPart } from './types.ts';

const OF_CLIENT: readonly FitPart[] = ['name', 'number', 'born'];
const OF_NOTES: readonly FitPart[] = ['note', 'date', 'body', 'type', 'author', 'status', 'all'];
const OF_WRITING: readonly FitPart[] = ['editor', 'kind'];

/** Makes room in the page, and in no frame of it. */
export const IN_FRAMES: readonly FitPart[] = FIT_PARTS.filter((part) => part !== 'narrow');

/** What a profile calls the frame of one that was taken up again, or that was pointed into; "" for one without an address. */
export const awayOf = ({ note, editor, save }: Pick<Fit, 'note' | 'editor' | 'save'>, has: (part: FitPart) => boolean): Fit['away'] => {
  const away: Partial<Record<FitPart, string>> = {};
  const put = (parts: readonly FitPart[], frame: string | undefined) => {
    if (frame !== undefined) for (const part of parts) if (has(part)) away[part] = frame;
  };
  put(OF_NOTES, note?.frame);
  put(OF_WRITING, editor?.frame);
  put(['save'], save?.frame);
  return away;
};

const pick = (from: Fit, parts: readonly FitPart[]): Partial<Fit> =>
  Object.fromEntries(parts.filter((part) => from[part] !== undefined).map((part) => [part, from[part]]));

/** What is taken up in that frame, to be corrected there. */
export function fitWithin(fit: Fit, frame: string): Fit {
  const parts = IN_FRAMES.filter((part) => fit.away?.[part] === frame);
  const { order, keepsLines } = fit;
  const ofNotes = parts.includes('note') ? { ...(order && { order }), ...(keepsLines && { keepsLines }) } : {};
  return { ...pick(fit, parts), ...ofNotes, weak: fit.weak.filter((part) => parts.includes(part)) };
}

const named = <T extends object>(what: T, frame: string): T => {
  const { frame: _, ...bare } = what as T & { frame?: string };
  return { ...bare, ...(frame && { frame }) } as unknown as T;
};

/** `inner`: what is pointed to in that frame now. What of it was there before and is not any more, is taken back. */
export function joinFrame(fit: Fit, inner: Fit, frame: string): Fit {
  const isInner = (part: FitPart) => IN_FRAMES.includes(part) && inner[part] !== undefined;
  // The parts of a note are those of the note that was pointed to last.
  const isLost = (part: FitPart) => fit.away?.[part] === frame || (isInner('note') && OF_NOTES.includes(part) && part !== 'all');
  const stays = FIT_PARTS.filter((part) => !isInner(part) && !isLost(part));
  const comes = IN_FRAMES.filter(isInner);
  const { note, editor, save } = inner;
  /** It may stand in a frame of that frame. */
  const frameOf = (part: FitPart) => inner.away?.[part] ?? frame;
  const { order, keepsLines } = isInner('note') ? inner : fit;
  const away = Object.fromEntries([
    ...Object.entries(fit.away ?? {}).filter(([part]) => stays.includes(part as FitPart)),
    ...comes.map((part) => [part, frameOf(part)]),
  ]);
  return {
    ...pick(fit, stays),
    ...pick(inner, comes),
    ...(note && { note: named(note, frameOf('note')) }),
    ...(editor && { editor: named(editor, frameOf('editor')) }),
    ...(save && { save: named(save, frameOf('save')) }),
    ...(order && { order }),
    ...(keepsLines && { keepsLines }),
    away,
    weak: [...fit.weak.filter((part) => stays.includes(part)), ...inner.weak.filter((part) => comes.includes(part))],
  };
}

/** The first two parts that a profile can't say apart: each such group is read in one frame. */
export function tornApart(fit: Fit): readonly [FitPart, FitPart] | null {
  for (const group of [OF_CLIENT, OF_NOTES, OF_WRITING]) {
    const [first, ...others] = group.filter((part) => fit[part] !== undefined);
    const other = others.find((part) => first && fit.away?.[part] !== fit.away?.[first]);
    if (first && other) return [first, other];
  }
  return null;
}
