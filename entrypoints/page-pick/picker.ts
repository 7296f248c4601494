/**
 * The picker: what somebody points to on the page in front of them, of which a site profile is made. What would be read is read anew in
 * the microtask of each change of the page, so that no word of one client stands in our panel beside another's page.
 */
import { FIT_PARTS, type Fit, fitPart, IN_NOTE, isEnough, itemsOf, NO_FIT, orderOf, partsIn } from '../../lib/record/fit.ts';
import { tornApart } from '../../lib/record/fit-frames.ts';
import { readIn } from '../../lib/record/notes.ts';
import { matches, readPlace } from '../../lib/record/places.ts';
import type { DateOrder } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import * as words from '../../lib/words/fit.ts';
import { BAR, button, drawBox, setStyles, show, text } from './draw.ts';
import { makePanel, type Panel } from './panel.ts';
import { makePointing } from './pointing.ts';

/** What the background lays on the page before it brings this script. */
export interface Asked {
  /** What was pointed to before. */
  readonly fit?: Fit;
  /** What is pointed at first; the list of parts otherwise. */
  readonly first?: FitPart | null;
  /** This is a frame of the page: what was pointed to around it, and words of the client there, which no selector may hold. */
  readonly around?: { readonly fit: Fit; readonly avoid: string } | null;
  /** Asks the background to go on in a frame; `back`: the user is back from there. */
  readonly post?: (ask: Into | { readonly is: 'back' }) => void;
  /** Set here: what came of it. `no-frame`: it can't be reached. */
  back?: (found: Fit | 'no-frame' | null) => void;
}

interface Into {
  readonly window: Window | null;
  readonly part: FitPart;
  readonly fit: Fit;
  readonly avoid: string;
}

const HOST = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** Form values change without any event. */
const REREAD_MS = 200;

const placesOf = (fit: Fit) =>
  (['name', 'number', 'born', 'worker'] as const).flatMap((part) => (fit.away?.[part] === undefined ? (fit[part] ?? []) : []));

/** What the page says of the client, as far as it was pointed to. */
const known = (fit: Fit) =>
  placesOf(fit)
    .flatMap((place) => readPlace(place))
    .join(' ');

/** The first element that a part leads to. */
function elementOf(fit: Fit, part: FitPart): Element | null {
  const what = fit[part];
  if (!what || fit.away?.[part] !== undefined) return null;
  const items = itemsOf(fit);
  if (part === 'note') return items[0] ?? null;
  const { select } = what as { readonly select: string };
  const roots: readonly ParentNode[] = IN_NOTE.includes(part) ? items.flatMap((item) => partsIn(fit, item)) : [document];
  for (const root of roots) {
    const [first] = matches(root, select);
    if (first) return first;
  }
  return null;
}

/** Day and month, as far as the dates on the page tell. */
function withOrder(fit: Fit): Fit {
  const { date } = fit;
  if (!date || fit.away?.note !== undefined) return fit;
  return { ...fit, order: orderOf(itemsOf(fit).map((item) => readIn(date, partsIn(fit, item)))) ?? undefined };
}

/** In a frame it was found as it was pointed to; what was kept before and not touched may stand in one. The trial comes in any case. */
const isFound = (fit: Fit, before: Fit) => {
  const mayBeAway = (part: FitPart) => fit.away?.[part] !== undefined || (length > 0 && fit[part] === before[part]);
  const found = (part: 'name' | 'number' | 'born') => fit[part] === undefined || mayBeAway(part) || readPlace(fit[part]).length === 1;
  return isEnough(fit) && found('name') && found('number') && found('born');
};

/** A frame's notes are the client's whom it shows itself; of one that shows nobody, nobody could tell. Why: docs/decisions/0025-frames-by-address.md */
const showsClient = (outside: Fit, inside: Fit): boolean =>
  (['name', 'number', 'born'] as const).every((part) => {
    const place = inside[part] ?? outside[part];
    return !place || readPlace(place).length === 1;
  });

/** The site of a frame, where it is not the page's own; "" where it is, or is not told. */
function otherSiteOf({ src }: HTMLIFrameElement): string {
  const { origin } = URL.canParse(src) ? new URL(src) : location;
  return origin === location.origin || origin === 'null' ? '' : origin;
}

export function startPicker(asked: Asked, done: (picked: Fit | null) => void): () => void {
  const { first = null, around = null } = asked;
  const ending = new AbortController();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const before = asked.fit ?? NO_FIT;
  const avoid = () => `${known(fit)} ${around?.avoid ?? ''}`;
  let fit = before;
  let pointed: FitPart = 'name';
  const past: Fit[] = [];
  const marks = new Map(FIT_PARTS.map((part) => [part, drawBox(words.fitParts[part])] as const));

  const end = (picked: Fit | null) => {
    if (ending.signal.aborted) return;
    ending.abort();
    host.remove();
    done(picked);
  };
  const drawMarks = () => {
    for (const [part, mark] of marks) mark.put(elementOf(fit, part));
  };
  const draw = () => {
    panel.draw(fit);
    panel.warn(around !== null && fit.note !== undefined && !showsClient(around.fit, fit));
    drawMarks();
  };
  const change = (now: Fit) => {
    past.push(fit);
    fit = now;
    draw();
  };
  const point = (part: FitPart) => {
    pointed = part;
    panel.show(false);
    pointing.start(part);
  };
  const back = (part: FitPart | null) => {
    pointing.end();
    panel.show(true);
    panel.focus(part);
  };
  /** Goes on in there: our panel here and the client in there could not be drawn at once. */
  const into = (frame: HTMLIFrameElement) => {
    pointing.end();
    show(waiting, true);
    inFrame.put(frame);
    frame.focus();
    asked.back = (found) => {
      asked.back = () => undefined;
      show(waiting, false);
      inFrame.put(null);
      if (found === 'no-frame') {
        point(pointed);
        return pointing.say(words.fit.frameOff(otherSiteOf(frame)));
      }
      panel.show(true);
      if (found) {
        change(found);
        panel.say(words.fit.tookInFrame);
      }
      panel.focus(pointed);
    };
    asked.post?.({ window: frame.contentWindow, part: pointed, fit, avoid: avoid() });
  };
  const chosen = (element: Element) => {
    const now = fitPart(fit, pointed, element, avoid());
    if (!now.ok && now.because === 'in-frame') return into(element as HTMLIFrameElement);
    if (!now.ok) return pointing.say(words.notFit[now.because]);
    change(pointed === 'date' || pointed === 'note' ? withOrder(now.fit) : now.fit);
    panel.say(words.fit.took(pointed));
    back(FIT_PARTS[FIT_PARTS.indexOf(pointed) + 1] ?? pointed);
  };
  const pointing = makePointing(chosen, () => back(pointed));
  const keep = () => {
    if (around !== null) return end(fit);
    const torn = tornApart(fit);
    if (torn) panel.say(words.fit.tornApart(...torn));
    else if (isFound(fit, before)) end(fit);
    else panel.say(words.fit.notEnough);
  };
  const waiting = document.createElement('div');
  const inFrame = drawBox('');
  setStyles(waiting, BAR);
  show(waiting, false);
  waiting.append(
    text('p', words.fit.goOnInFrame),
    button(words.fit.back, () => asked.post?.({ is: 'back' })),
  );
  const does = {
    point,
    clear: (part: FitPart) => change({ ...fit, [part]: undefined, weak: fit.weak.filter((one) => one !== part) }),
    order: (order: DateOrder) => change({ ...fit, order }),
    lines: (areKept: boolean) => change({ ...fit, keepsLines: areKept || undefined }),
    undo() {
      fit = past.pop() ?? fit;
      draw();
      panel.say(words.fit.undone);
    },
    startOver() {
      change(NO_FIT);
      panel.focus('name');
    },
    keep,
    leave: () => end(null),
  };
  const panel: Panel = makePanel(does, around !== null);

  setStyles(host, HOST);
  root.append(...[...marks.values()].map(({ element }) => element), panel.element, ...pointing.elements, inFrame.element, waiting);
  document.documentElement.append(host);
  const { signal } = ending;
  const observer = new MutationObserver((all) => {
    if (all.some(({ target }) => target !== document.documentElement)) draw();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  /** What is being chosen in our own panel is told by its `change`, which comes after its `input`: drawn between, it would be undone. */
  const drawForPage = ({ target }: Event) => target !== host && draw();
  for (const type of ['scroll', 'resize', 'input'] as const) addEventListener(type, drawForPage, { capture: true, passive: true, signal });
  const reread = setInterval(draw, REREAD_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(reread);
  });
  draw();
  if (first) point(first);
  else panel.focus(null);
  return () => end(null);
}
