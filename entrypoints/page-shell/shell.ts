/**
 * The top frame's shell: our one element on the page, beside <body>. It holds the launcher and the sidebar's frame,
 * hides that frame in the microtask in which the client changes, and shows it again only on the background's word.
 * The frame is an extension page: keystrokes in it stay in it, and the page can't read it.
 */
import { browser } from 'wxt/browser';
import { openShellDirect, type ShellDirect } from '../../lib/bridge/direct-line.ts';
import { afterDrawn } from '../../lib/bridge/drawn.ts';
import { type MakeShell, OUR_ELEMENT, type Shell } from '../../lib/bridge/page-world.ts';
import { isBarLost } from './bars.ts';
import { canBeSeen } from './covered.ts';
import { atLeast, drawEdge, EDGE_WIDTH, type Edge, hasRoom } from './edge.ts';
import { holdInPlace } from './guard.ts';
import { drawLauncher, type Launcher, setStyles } from './launcher.ts';
import { keepPlace } from './reading-place.ts';
import { countUnder, isAnythingUnder } from './under.ts';
import { countFrames, countUnseen } from './unseen.ts';

/** By then the page stands in the width that it was given. */
const SETTLED_MS = 1000;

/** How often what nobody opened is looked for, by hit-testing alone. */
const PACE_MS = 2500;
const OPENS = ['click', 'focusin', 'toggle', 'fullscreenchange', 'scrollend'] as const;

export const makeShell: MakeShell = (tell) => {
  const origin = browser.runtime.getURL('/').slice(0, -1);
  let host: HTMLElement | null = null;
  let launcher: Launcher | null = null;
  let frame: HTMLIFrameElement | null = null;
  let edge: Edge | null = null;
  let direct: ShellDirect | null = null;
  let isOpen = false;
  let isBlank = true;
  let isLost = false;
  let isInert = true;
  let release = () => {};
  let isCovered = true;
  /** The page's own bars stay fixed to its window, and may lie under us. */
  let isLoose = false;
  let width = 360;
  const ending = new AbortController();
  let unseen = 0;
  let frames = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let under = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;

  const mark = () => (isOpen ? `${width}${isLoose ? ' loose' : ''}` : '0');

  /**
   * Nothing at all until that has been drawn. After it a thousandth, which no screen can show: a frame of nothing Chromium lets draw
   * once a second, and the next client was shown two seconds late. Witness: npm run bench, our frame shown again
   */
  const hidden = () => (isCovered ? '0.001' : '0');

  /** `wide`: while the edge is being moved, what it would be. */
  const place = (wide = width) => {
    if (!host) return;
    const shown = isOpen ? Math.min(wide, innerWidth) : 0;
    const hasEdge = shown > 0 && hasRoom(innerWidth);
    host.setAttribute(OUR_ELEMENT, mark());
    if (frame) {
      // Not `visibility`: a frame that is hidden so stops drawing, and the browser shows its last picture again until a new
      // one comes: the client before, beside the next one's record. Witness: npm run test:client
      const isSeen = { opacity: isBlank ? hidden() : '1', 'pointer-events': isBlank ? 'none' : 'auto' };
      setStyles(frame, { display: isOpen ? 'block' : 'none', width: `${shown - (hasEdge ? EDGE_WIDTH : 0)}px`, ...isSeen });
      frame.inert = isInert;
    }
    edge?.place(shown, hasEdge, !isBlank);
    // The open sidebar has its own way to close; a launcher over the page's edge would cover what stands there.
    launcher?.place(shown, isOpen, isOpen && !isBlank);
  };

  /** The frame's own ground, behind the sidebar or hidden with it: nobody sees it. */
  const stir = (isOdd: boolean) => {
    if (frame) setStyles(frame, { 'background-color': isOdd ? '#00000001' : 'transparent' });
  };

  /** Drawn by the background's style alone: where that is gone, nobody of ours is left to take this element away. */
  const OWN_STYLE = 'display: none !important;';
  const isRight = () =>
    host?.parentNode === document.documentElement &&
    host.getAttribute('style') === OWN_STYLE &&
    host.getAttribute(OUR_ELEMENT) === mark() &&
    host.attributes.length === 2;

  /** The page does not let it stand: it is let go, and the browser's own panel serves. */
  const giveUp = () => {
    isLost = true;
    release();
    host?.remove();
    isOpen = false;
    tell('closed', width);
  };

  const mount = () => {
    if (isLost || (host && isRight())) return;
    host ??= document.createElement('div');
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    host.setAttribute('style', OWN_STYLE);
    if (!launcher) {
      const root = host.attachShadow({ mode: 'closed' });
      launcher = drawLauncher(document, () => shell.toggle());
      root.append(launcher.element);
      release = holdInPlace(host, isRight, mount, giveUp);
    }
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    place();
  };

  const makeFrame = () => {
    const made = document.createElement('iframe');
    made.title = 'Handrail';
    made.allow = 'clipboard-write';
    made.src = browser.runtime.getURL('/sidebar.html' as '/');
    setStyles(made, { border: '0', height: '100%', position: 'absolute', inset: '0 0 auto auto', 'color-scheme': 'light dark' });
    made.addEventListener('load', () => tell('loaded'));
    return made;
  };

  const resize = (wide: number) => {
    const isNew = wide !== width;
    keepPlace(SETTLED_MS);
    width = wide;
    place();
    if (isNew) tell('width', width);
    lookUnder();
  };

  const setOpen = (now: boolean) => {
    if (now === isOpen || isLost) return;
    keepPlace(SETTLED_MS);
    isOpen = now;
    isLoose = false;
    mount();
    if (now && !frame) {
      frame = makeFrame();
      edge = drawEdge(document, place, resize);
      launcher?.element.after(frame, edge.element);
    }
    // Whoever works by keyboard goes on where they are: in the sidebar, or back at what opened it.
    const isOurs = document.activeElement === host;
    place();
    if (isOurs) (now ? frame : launcher?.element)?.focus();
    tell(now ? 'opened' : 'closed', width);
    lookUnder();
  };

  /** Where something new lies under us it is looked for once more before it is told: it may be on its way. */
  const look = (isSecond: boolean) => {
    looking = undefined;
    if (isOpen && !isLoose && isBarLost()) {
      isLoose = true;
      place();
    }
    const now = host && frame && !isBlank ? countUnder(host, frame.getBoundingClientRect()) : 0;
    if (now > 0 && now !== under && !isSecond) {
      looking = setTimeout(look, SETTLED_MS, true);
      return;
    }
    if (now !== under) tell('under', now);
    under = now;
    if (!isBlank) sayUnseenNow();
  };

  /** Never at a key: once after the page was given another width. */
  const lookUnder = () => {
    clearTimeout(looking);
    looking = isOpen ? setTimeout(look, SETTLED_MS, false) : undefined;
    if (!isOpen) under = 0;
  };

  /** A page that stirs all the time puts no look off. */
  const lookSoon = () => {
    if (isOpen && !isBlank) looking ??= setTimeout(look, SETTLED_MS, false);
  };

  /** What the page opens by itself, at a few points of our frame; and whether what lay there has gone. */
  const pace = setInterval(() => {
    if (!host || !frame || !isOpen || isBlank || document.visibilityState !== 'visible') return;
    const isNew = countFrames(document) !== frames;
    if (isNew || under > 0 || isAnythingUnder(host, frame.getBoundingClientRect())) lookSoon();
  }, PACE_MS);

  const onResize = () => {
    place();
    lookUnder();
  };
  addEventListener('resize', onResize, { signal: ending.signal });
  // What opens a menu or a box of the page: they come to lie under us long after the page was given its width.
  for (const kind of OPENS) addEventListener(kind, lookSoon, { capture: true, passive: true, signal: ending.signal });

  const sayUnseenNow = () => {
    const now = countUnseen(document);
    if (now !== unseen) tell('unseen', now);
    unseen = now;
    frames = countFrames(document);
  };

  /** When a client is shown, and once more when the page has had time to draw; after that when something was opened, or a frame came. */
  const sayUnseen = () => {
    sayUnseenNow();
    clearTimeout(saying);
    saying = setTimeout(sayUnseenNow, 2000);
  };

  const shell: Shell = {
    start(open, wide) {
      width = atLeast(wide);
      // What an older version left behind: Firefox stops its scripts before they can clear up.
      for (const left of document.querySelectorAll(`:root > [${OUR_ELEMENT}]`)) if (left !== host) left.remove();
      if (document.documentElement) mount();
      else addEventListener('DOMContentLoaded', mount, { once: true, signal: ending.signal });
      if (open && document.documentElement) setOpen(true);
    },
    isOpen: () => isOpen,
    canShow: () => !isLost && host !== null && canBeSeen(host, isOpen && !isBlank),
    open(takeFocus) {
      setOpen(true);
      if (takeFocus) frame?.focus();
      return shell.canShow() && frame?.isConnected === true;
    },
    close: () => setOpen(false),
    toggle: () => setOpen(!isOpen),
    ask() {
      tell('opened', width);
      if (frame) tell('loaded');
      under = 0;
      lookUnder();
    },
    pair(token) {
      direct?.close();
      direct = openShellDirect();
      frame?.contentWindow?.postMessage({ handrail: token }, origin, [direct.theirs]);
    },
    tell: (fact) => direct?.tell(fact) ?? false,
    cut() {
      direct?.close();
      direct = null;
    },
    blank(covered) {
      launcher?.count(null);
      isInert = true;
      shell.veil(covered);
    },
    veil(covered = () => undefined) {
      // Not inert: that would take the focus from whoever looks at another tab for a moment.
      isBlank = true;
      place();
      if (shell.isCovered()) isCovered = true;
      else
        afterDrawn(stir, () => {
          isCovered = isBlank;
          place();
          covered();
        });
    },
    drawn: (then) => afterDrawn(stir, then),
    awaits: () => isOpen && isBlank,
    isCovered: () => isCovered || !frame || !isOpen,
    show() {
      stir(false);
      if (isBlank) lookUnder();
      isBlank = false;
      isInert = false;
      isCovered = false;
      mount();
      place();
      sayUnseen();
    },
    count: (verdict) => launcher?.count(verdict),
    remove() {
      ending.abort();
      clearTimeout(saying);
      clearTimeout(looking);
      clearInterval(pace);
      release();
      shell.cut();
      host?.remove();
      host = null;
      frame = null;
      edge = null;
    },
  };
  return shell;
};
