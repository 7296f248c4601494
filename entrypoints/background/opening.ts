/**
 * Opens the notes that the page has folded away, one after the other, because the user asked for it. Who the client is, is
 * asked of the page before each of them: with another client there it ends, and what was opened before is theirs alone.
 */
import type { Answer, Command, OpenedNote } from '../../lib/bridge/agent-messages.ts';
import type { FoldedView, OpenedView, SaidId } from '../../lib/bridge/view.ts';
import { clientOf, isStill } from './still.ts';
import { notesFrame, type Tab } from './tab.ts';

export interface Opening {
  readonly of: number;
  done: number;
  opened: number;
  readonly failed: string[];
  /** Null while it goes on. */
  ended: OpenedView['ended'] | null;
}

/** So many in a row that stay folded: this page does not open them by a press of ours. */
const ENOUGH = 3;

/** A long record is not read anew at each note of it that opens. */
const READ_MS = 1000;

/** A date on the screen; a page may write anything there. */
const DATE_LIMIT = 40;

const countOf = (tab: Tab): number => notesFrame(tab)?.record.notes.filter(({ opens }) => opens === true).length ?? 0;

export function foldedOf(tab: Tab): FoldedView | undefined {
  const { opening } = tab;
  if (opening && opening.ended === null) return { count: 0, now: { done: opening.done, of: opening.of } };
  const count = countOf(tab);
  if (count === 0 && !opening) return undefined;
  return { count, ...(opening?.ended && { last: { ...opening, ended: opening.ended } }) };
}

export const isOpening = ({ opening }: Tab): boolean => opening?.ended === null;

interface Tools {
  readonly act: (tab: number, frame: number, asked: Command) => Promise<Answer | null>;
  readonly push: (tab: Tab) => void;
  readonly read: (tab: Tab) => Promise<void>;
}

/** What one answer makes of it. */
function take(opening: Opening, { is, date }: OpenedNote): void {
  if (is === 'none') opening.ended ??= 'all-tried';
  else if (is === 'left' || is === 'closes-others') {
    opening.opened += is === 'closes-others' ? 1 : 0;
    opening.ended ??= is;
  } else {
    opening.done += 1;
    if (is === 'opened') opening.opened += 1;
    else opening.failed.push(date.slice(0, DATE_LIMIT));
    if (opening.opened === 0 && opening.failed.length >= Math.min(ENOUGH, opening.of)) opening.ended ??= 'none-opens';
    else if (opening.done >= opening.of) opening.ended ??= 'all-tried';
  }
}

export function makeOpening({ act, push, read }: Tools) {
  const step = async (tab: Tab, opening: Opening, client: string): Promise<boolean> => {
    const frame = notesFrame(tab)?.frame.end.from.frame;
    if (!(await isStill(tab, client))) return false;
    const asked = { command: 'open-note', skip: opening.failed.length, client } as const;
    const answer = frame === undefined ? null : await act(tab.id, frame, asked);
    if (answer?.ok === false && answer.because === 'another-client') return false;
    if (answer?.ok && answer.opened) take(opening, answer.opened);
    else opening.ended ??= 'not-answering';
    return true;
  };

  return {
    async start(tab: Tab): Promise<SaidId | null> {
      const { epoch } = tab;
      const client = clientOf(tab);
      const of = countOf(tab);
      if (isOpening(tab) || of === 0) return null;
      const opening: Opening = { of, done: 0, opened: 0, failed: [], ended: null };
      tab.opening = opening;
      let readAt = Date.now();
      while (opening.ended === null) {
        push(tab);
        if (Date.now() - readAt > READ_MS) {
          readAt = Date.now();
          void read(tab);
        }
        const isSame = await step(tab, opening, client);
        if (isSame && tab.epoch === epoch) continue;
        if (tab.opening === opening) tab.opening = null;
        push(tab);
        return 'opening-left';
      }
      push(tab);
      await read(tab);
      return null;
    },
    stop(tab: Tab): null {
      if (tab.opening) tab.opening.ended ??= 'stopped';
      push(tab);
      return null;
    },
  };
}
