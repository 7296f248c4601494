/**
 * Keeps what is typed: at most `WAIT_MS` after a change, at once on a flush. Each piece is bound, when it arrives, to
 * the client, worker and form that it was typed for; a client who comes to the page meanwhile can't be given it.
 */
import type { EditorRead } from '../../lib/bridge/agent-messages.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import type { DraftKey, Result, StoreError } from '../../lib/drafts/types.ts';

export const WAIT_MS = 300;

interface Piece {
  readonly key: DraftKey;
  readonly read: EditorRead;
  readonly writer: string;
  done(result: Result<unknown, StoreError>): void;
}

export interface Keeper {
  keep(tab: number, piece: Piece): void;
  flush(tab: number): Promise<void>;
}

export function makeKeeper(store: () => Promise<Result<DraftStore, StoreError>>): Keeper {
  const waiting = new Map<number, { piece: Piece; timer: ReturnType<typeof setTimeout> }>();

  const write = async (tab: number): Promise<void> => {
    const held = waiting.get(tab);
    if (!held) return;
    waiting.delete(tab);
    clearTimeout(held.timer);
    const { key, read, writer, done } = held.piece;
    const opened = await store();
    done(opened.ok ? await opened.value.keep(key, { text: read.text, isRich: read.isRich, whole: read.whole, writer }) : opened);
  };

  return {
    keep(tab, piece) {
      const held = waiting.get(tab);
      // The first piece sets the clock and later ones do not put it off: steady typing is kept all the same.
      if (held && held.piece.writer === piece.writer && sameKey(held.piece.key, piece.key)) held.piece = piece;
      else {
        if (held) void write(tab);
        waiting.set(tab, { piece, timer: setTimeout(() => void write(tab), WAIT_MS) });
      }
    },
    flush: write,
  };
}

function sameKey(a: DraftKey, b: DraftKey): boolean {
  return a.client === b.client && a.worker === b.worker && a.form === b.form && a.recordSystem === b.recordSystem;
}
