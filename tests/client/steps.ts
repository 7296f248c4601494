/** What may happen to a page, its tabs and us, and sequences of it drawn by chance from a seed. */
import { clients } from '../hosts/switching/clients.mjs';

export type How = 'replace' | 'within' | 'place';
export type Part = 'address' | 'banner' | 'header' | 'notes' | 'editor';
export type Order = readonly (readonly [Part, number])[];

export type Step =
  | { readonly do: 'switch'; readonly to: number; readonly how: How; readonly order: Order; readonly freeze: number }
  | { readonly do: 'empty'; readonly part: 'banner' | 'header'; readonly how: How }
  | { readonly do: 'load'; readonly to: number }
  | { readonly do: 'back' | 'forward' | 'reload' }
  | { readonly do: 'ask'; readonly to: number }
  | { readonly do: 'cancel' | 'leave' }
  | { readonly do: 'frame'; readonly to: number }
  | { readonly do: 'frame-shown'; readonly is: boolean }
  | { readonly do: 'frame-switch'; readonly to: number; readonly how: How }
  | { readonly do: 'tab' | 'stop-background' | 'launcher' | 'hide-now' | 'restore' }
  | { readonly do: 'pane'; readonly pane: 'Getting on' | 'This note' | 'Drafts' }
  | { readonly do: 'type'; readonly more: string }
  | { readonly do: 'wait'; readonly ms: number }
  /** Calm again: one client in every place; the sidebar is open and must come to show them. */
  | { readonly do: 'settle'; readonly to: number };

/** mulberry32: the same numbers from the same seed, everywhere. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HOWS: readonly How[] = ['replace', 'within', 'place'];

/** How often each is drawn, out of their sum. */
const WEIGHTS = {
  switch: 34,
  empty: 4,
  load: 5,
  back: 5,
  forward: 3,
  reload: 1,
  ask: 5,
  cancel: 4,
  leave: 2,
  frame: 4,
  'frame-shown': 3,
  'frame-switch': 3,
  tab: 4,
  'stop-background': 2,
  launcher: 3,
  'hide-now': 2,
  restore: 2,
  pane: 6,
  type: 6,
  wait: 9,
  settle: 4,
} as const;

/** Answers of a server: most at once or soon, some late. */
const DELAYS = [0, 0, 0, 10, 30, 60, 120, 300];

export function drawSteps(seed: number, count: number): Step[] {
  const chance = chanceFrom(seed);
  const below = (n: number) => Math.floor(chance() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const client = () => below(clients.length);

  /**
   * Parts arrive in any order, but the header of the notes comes with them or before: notes that stand on a page where
   * nothing yet tells whose they are can't be told from those of the client before, by anybody.
   */
  const order = (): Order => {
    const at = () => one(DELAYS);
    const isAtOnce = chance() < 0.35;
    const header = isAtOnce ? 0 : at();
    const notes = header + (isAtOnce ? 0 : at());
    const editor = chance() < 0.3 ? [] : [['editor', isAtOnce ? 0 : at()] as const];
    const others = [['address', isAtOnce ? 0 : at()] as const, ['banner', isAtOnce ? 0 : at()] as const];
    const all: (readonly [Part, number])[] = [...others, ['header', header], ...editor];
    for (let n = all.length - 1; n > 0; n -= 1) {
      const other = below(n + 1);
      [all[n], all[other]] = [all[other] as (typeof all)[0], all[n] as (typeof all)[0]];
    }
    return [...all, ['notes', notes]];
  };

  const total = Object.values(WEIGHTS).reduce((a, b) => a + b, 0);
  const kind = (): Step['do'] => {
    let rest = chance() * total;
    for (const [name, weight] of Object.entries(WEIGHTS)) {
      rest -= weight;
      if (rest < 0) return name as Step['do'];
    }
    return 'wait';
  };

  const draw = (): Step => {
    const what = kind();
    switch (what) {
      case 'switch':
        return { do: what, to: client(), how: one(HOWS), order: order(), freeze: chance() < 0.3 ? 90 : 0 };
      case 'empty':
        return { do: what, part: one(['banner', 'header']), how: one(HOWS) };
      case 'load':
      case 'ask':
      case 'settle':
        return { do: what, to: client() };
      case 'frame':
        return { do: what, to: chance() < 0.3 ? -1 : client() };
      case 'frame-shown':
        return { do: what, is: chance() < 0.5 };
      case 'frame-switch':
        return { do: what, to: client(), how: one(HOWS) };
      case 'pane':
        return { do: what, pane: one(['Getting on', 'This note', 'Drafts']) };
      case 'type':
        return { do: what, more: one(['first', 'and then', 'as agreed']) };
      case 'wait':
        return { do: what, ms: one([5, 5, 20, 20, 60, 60, 150, 400]) };
      default:
        return { do: what };
    }
  };
  return Array.from({ length: count }, draw);
}
