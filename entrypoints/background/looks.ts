/**
 * Looks at packs with many examples, each read on in stretches that the page which shows it asks for: what is known is on the screen
 * meanwhile, and a save has its turn in between. They are known here alone and gone with the background; the page begins anew then.
 */
import type { Glance, Looked } from '../../lib/packs/look.ts';

/** ms of examples that the first answer waits for: as many as a team's pack has are read in that, and nobody sees it come in two. */
const FIRST = 30;
/** ms of examples for each later answer. Far shorter than a save waits. */
const STRETCH = 40;
/** One for each window that somebody may have open; of a page that was closed meanwhile nobody hears. */
const MOST = 4;

type Work = Generator<Glance, Looked>;

/** `look`: what to ask on with; null once nothing is to be read any more. `onto`: the number of the shelf that it is compared with. */
export type LookStands = { readonly onto: number } & (
  | { readonly look: string; readonly known: Glance }
  | { readonly look: null; readonly known: Looked }
);

export interface Looks {
  begin(work: Work, onto: number): LookStands;
  /** Null: it is not known here, or not any more. */
  goOn(look: string): LookStands | null;
}

export function makeLooks(now: () => number = () => performance.now()): Looks {
  const open = new Map<string, { readonly work: Work; readonly onto: number }>();

  /** One step at least. */
  const read = (look: string, { work, onto }: { readonly work: Work; readonly onto: number }, longest: number): LookStands => {
    for (const from = now(); ; ) {
      const step = work.next();
      if (step.done) {
        open.delete(look);
        return { onto, look: null, known: step.value };
      }
      if (now() - from >= longest) return { onto, look, known: step.value };
    }
  };

  return {
    begin(work, onto) {
      // All but the examples, however long it takes.
      const first = work.next();
      if (first.done) return { onto, look: null, known: first.value };
      const look = crypto.randomUUID();
      const [oldest] = open.keys();
      if (oldest && open.size === MOST) open.delete(oldest);
      open.set(look, { work, onto });
      return read(look, { work, onto }, FIRST);
    },
    goOn(look) {
      const one = open.get(look);
      return one ? read(look, one, STRETCH) : null;
    },
  };
}
