/**
 * Random interleavings of everything that can happen to a page, its tabs and us; after each step and all the while the
 * oracle looks at the pictures. A sequence in which it objects is cut down to what is needed, and printed.
 */
import { clients } from '../hosts/switching/clients.mjs';
import { drawSteps, type Step } from './steps.ts';
import type { World, Wrong } from './world.ts';

/** Steps in one sequence. Each begins with a page that was just loaded. */
const SEQUENCE = 100;
/** A long run says how far it is. */
const TELLS = 500;

export interface Failure {
  readonly seed: number;
  readonly says: string;
  readonly steps: readonly Step[];
  readonly png: Buffer | null;
}

export interface Report {
  readonly steps: number;
  readonly failures: readonly Failure[];
}

async function takeStep(world: World, step: Step): Promise<void> {
  switch (step.do) {
    case 'switch':
      return void (await world.call('switchTo', step.to, step.how, step.order, step.freeze));
    case 'empty':
      return void (await world.call('switchTo', -1, step.how, [[step.part, 0]]));
    case 'load':
      return void (await world.call('load', step.to));
    case 'back':
    case 'forward':
      return void (await world.inPage((way: 'back' | 'forward') => setTimeout(() => history[way]()), step.do));
    case 'reload':
      return void (await world.inPage(() => setTimeout(() => location.reload())));
    case 'ask':
      return void (await world.call('ask', step.to));
    case 'cancel':
      return void (await world.call('unask'));
    case 'leave':
      return void (await world.call('unask', true));
    case 'frame':
      return void (await world.call('frame', step.to));
    case 'frame-shown':
      return void (await world.call('frameShown', step.is));
    case 'frame-switch':
      return void (await world.call('frameSwitch', step.to, step.how));
    case 'tab':
      return world.toFront(1 - world.front);
    case 'stop-background':
      return world.stopBackground();
    case 'launcher':
      return (await world.isOpen()) ? void (await world.press('Close')) : world.pressLauncher();
    case 'hide-now':
      return void ((await world.press('Hide now')) || (await world.press('Show again')));
    case 'restore':
      return void (await world.press('Restore'));
    case 'pane':
      return void (await world.press(step.pane));
    case 'type':
      return void (await world.call('type', step.more));
    case 'wait':
      return void (await new Promise((done) => setTimeout(done, step.ms)));
    case 'settle':
      return world.settle(step.to);
  }
}

/** Takes the steps from a fresh start; what the oracle objected to, or that the sidebar never came to show anybody. */
export async function runSequence(world: World, steps: readonly Step[], taken?: () => void): Promise<Wrong | null> {
  try {
    await world.reset();
    world.wrong.length = 0;
    for (const step of steps) {
      await takeStep(world, step);
      await world.tab.camera.look();
      taken?.();
      if (world.wrong[0]) return world.wrong[0];
    }
    await world.settle(0);
  } catch (error) {
    return { tab: world.front, says: String(error), png: world.tab.png ?? Buffer.alloc(0) };
  }
  return world.wrong[0] ?? null;
}

/** The last steps that still fail, then without each that is not needed. Timing is chance: each try is made twice. */
async function shrink(world: World, steps: readonly Step[], until: number): Promise<readonly Step[]> {
  const fails = async (tried: readonly Step[]) => {
    for (let n = 0; n < 2 && Date.now() < until; n += 1) if (await runSequence(world, tried)) return true;
    return false;
  };
  let known = steps;
  for (let length = 1; length < known.length; length *= 2) {
    const tail = steps.slice(-length);
    if (!(await fails(tail))) continue;
    known = tail;
    break;
  }
  for (let n = 0; n < known.length && Date.now() < until; ) {
    const without = known.filter((_, i) => i !== n);
    if (await fails(without)) known = without;
    else n += 1;
  }
  return known;
}

export interface Wanted {
  readonly steps: number;
  readonly seed: number;
  /** Ends early, between two sequences. */
  readonly until?: number;
  /** How long a failing sequence may be cut down, ms. */
  readonly shrinkMs?: number;
  readonly stopAtFirst?: boolean;
  readonly tell?: (words: string) => void;
}

export async function runProperty(world: World, wanted: Wanted): Promise<Report> {
  const failures: Failure[] = [];
  let done = 0;
  for (let seed = wanted.seed; done < wanted.steps && Date.now() < (wanted.until ?? Number.POSITIVE_INFINITY); seed += 1) {
    const steps = drawSteps(seed, Math.min(SEQUENCE, wanted.steps - done));
    let taken = 0;
    const wrong = await runSequence(world, steps, () => {
      taken += 1;
    });
    const before = done;
    done += Math.max(1, taken);
    if (Math.floor(done / TELLS) > Math.floor(before / TELLS)) wanted.tell?.(`${done} steps, ${failures.length} mismatches so far`);
    if (!wrong) continue;
    wanted.tell?.(`seed ${seed}, after ${taken} steps: ${wrong.says}`);
    if (!world.session.browser.connected) {
      failures.push({ seed, says: `The browser ended: ${wrong.says}`, steps: steps.slice(0, taken), png: null });
      break;
    }
    const shrunk = await shrink(world, steps.slice(0, taken), Date.now() + (wanted.shrinkMs ?? 0));
    failures.push({ seed, says: wrong.says, steps: shrunk, png: wrong.png.length > 0 ? wrong.png : null });
    if (wanted.stopAtFirst) break;
  }
  return { steps: done, failures };
}

const named = (to: number) => clients[to]?.forename ?? 'nobody';

export function asLine(step: Step): string {
  const { do: what, ...rest } = step;
  const to = 'to' in step ? ` ${named(step.to)}` : '';
  const more = Object.entries(rest).filter(([name]) => name !== 'to');
  return `${what}${to}${more.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('')}`;
}
