/**
 * The picker in one frame of a tab, and in those within it that somebody points into. Each reads its own document and says what it
 * read there: between two documents nothing of the record goes, but selectors and labels, and the client's own words to keep them
 * out of selectors. Why: docs/decisions/0026-pointing-in-frames.md
 */
import { browser } from 'wxt/browser';
import { originOf } from '../../lib/bridge/lines.ts';
import { z } from '../../lib/checklist/zod.ts';
import type { Fit } from '../../lib/record/fit.ts';
import { fitWithin, joinFrame } from '../../lib/record/fit-frames.ts';
import { frameAt } from '../../lib/record/frame-address.ts';
import { FIT_PARTS, type FitPart } from '../../lib/record/types.ts';
import { addressOf } from './sites.ts';

/** Whose page it is, and who knows which sites are on. */
export interface Around {
  readonly tab: number;
  readonly origin: string;
  isOn(origin: string): Promise<boolean>;
}

/** What the picker finds when it comes. */
interface Laid {
  readonly fit: Fit;
  readonly first: FitPart | null;
  /** Of a frame: what was pointed to around it, and words of the client that stand there. */
  readonly around: { readonly fit: Fit; readonly avoid: string } | null;
}

const fitPart = z.enum(FIT_PARTS);
/** The page is a hostile place. What else it is made of is checked in the profile that is made of it. */
const fitSchema = z.looseObject({
  away: z.partialRecord(fitPart, z.string().max(300).optional()).optional(),
  weak: z.array(fitPart).max(FIT_PARTS.length),
});
const askSchema = z.object({ path: z.string().max(200), part: fitPart, fit: fitSchema, avoid: z.string().max(10_000) });
type Ask = z.infer<typeof askSchema>;

interface Picker {
  post?(ask: unknown): void;
  next?(): Promise<{ readonly window?: Window | null }>;
  back?(found: unknown): void;
  stop?(): void;
}

type Here = Record<symbol, Picker | undefined>;

/** Runs in the page, as the next four do. What the picker asks lies here until the background comes for it. */
function lay(what: object): void {
  const key = Symbol.for('handrail-pick');
  const here = globalThis as unknown as Here;
  const mail: object[] = [];
  let wake = () => {};
  const post = (ask: object) => {
    mail.push(ask);
    wake();
  };
  const next = async () => {
    if (mail.length === 0)
      await new Promise<void>((done) => {
        wake = done;
      });
    return mail.shift() ?? {};
  };
  here[key] = { ...here[key], ...what, post, next };
}

/**
 * What the picker asks, with the way to the frame that it asks about; or (`isOwn`) the way to this one: its place among the frames of
 * each that is around it, which may be asked across origins.
 */
async function askedHere(isOwn: boolean): Promise<object> {
  const asked = isOwn ? {} : ((await (globalThis as unknown as Here)[Symbol.for('handrail-pick')]?.next?.()) ?? {});
  const { window: to, ...ask } = asked;
  const path: number[] = [];
  for (let at: Window = to ?? self; at !== at.parent; at = at.parent)
    path.unshift([...Array(at.parent.length).keys()].find((n) => at.parent[n] === at) ?? -1);
  return { ...ask, path: path.join() };
}

const back = (found: unknown): void => (globalThis as unknown as Here)[Symbol.for('handrail-pick')]?.back?.(found);
const stop = (): void => (globalThis as unknown as Here)[Symbol.for('handrail-pick')]?.stop?.();
/** Whoever waits for what the picker asks waits no more. */
const over = (): void => (globalThis as unknown as Here)[Symbol.for('handrail-pick')]?.post?.({});

/** A frame that is gone, or that the browser keeps us out of, is no trouble here. */
async function run<A extends unknown[]>(tab: number, frame: number, func: (...args: A) => unknown, ...args: A): Promise<unknown> {
  const target = { tabId: tab, frameIds: [frame] };
  const [told] = await browser.scripting.executeScript<unknown[], unknown>({ target, func: func as never, args }).catch(() => []);
  return told?.result;
}

async function frameWith(tab: number, path: string): Promise<number | null> {
  const target = { tabId: tab, allFrames: true };
  const told = await browser.scripting.executeScript({ target, func: askedHere, args: [true] }).catch(() => []);
  return told.find(({ result, frameId }) => frameId !== 0 && (result as Ask | undefined)?.path === path)?.frameId ?? null;
}

/** What was pointed to in there, joined to what was pointed to around it. `left`: the user is back before that. */
async function goInto(around: Around, ask: Ask, left: Promise<unknown>): Promise<Fit | 'no-frame' | null> {
  const { tab, origin } = around;
  const frame = await frameWith(tab, ask.path);
  if (frame === null) return 'no-frame';
  const address = await addressOf(tab, frame);
  const site = originOf(address);
  // What is pointed to there is read by a script that stands there only while the site is on.
  if (site && site !== origin && !(await around.isOn(site))) return 'no-frame';
  const fit = ask.fit as unknown as Fit;
  const name = frameAt(address, origin, ask.avoid) ?? '';
  const picking = pickIn(around, frame, { fit: fitWithin(fit, name), first: ask.part, around: { fit, avoid: ask.avoid } });
  const inner = await Promise.race([picking, left.then(() => null)]);
  await run(tab, frame, stop);
  return inner && joinFrame(fit, inner, name);
}

/** Brings the picker to a frame and waits until somebody has done with it; null: they left, or went elsewhere. */
export async function pickIn(around: Around, frame: number, laid: Laid): Promise<Fit | null> {
  const { tab } = around;
  const next = async () => (await run(tab, frame, askedHere, false)) as { readonly is?: 'back' } | undefined;
  /** Each frame that is pointed into, one after the other. */
  const lead = async () => {
    for (let ask = await next(); ask; ) {
      const coming = next();
      const into = askSchema.safeParse(ask);
      if (into.success) await run(tab, frame, back, await goInto(around, into.data, coming));
      else if (ask.is !== 'back') return;
      ask = await coming;
    }
  };
  await run(tab, frame, lay, laid);
  void lead();
  const target = { tabId: tab, frameIds: [frame] };
  const [picked] = await browser.scripting.executeScript({ target, files: ['/page-pick.js'] }).catch(() => []);
  void run(tab, frame, over);
  const fit = fitSchema.safeParse(picked?.result);
  return fit.success ? (fit.data as unknown as Fit) : null;
}
