/**
 * The picker: what somebody points to on the page in front of them becomes a site profile. What would be read is read anew in
 * the microtask of each change of the page, so that no word of one client stands in our panel beside another's page.
 */
import { FIT_PARTS, type Fit, fitPart, IN_NOTE, isEnough, itemsOf, NO_FIT, orderOf, partsIn } from '../../lib/record/fit.ts';
import { fitOfProfile, profileOfFit } from '../../lib/record/fit-profile.ts';
import { readIn } from '../../lib/record/notes.ts';
import { matches, readPlace } from '../../lib/record/places.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import * as words from '../../lib/words/fit.ts';
import { drawBox, setStyles } from './draw.ts';
import { makePanel, type Panel } from './panel.ts';
import { makePointing } from './pointing.ts';

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

const placesOf = ({ name, number, born, worker }: Fit) => [name, number, born, worker].filter((place) => place !== undefined);

/** What the page says of the client, as far as it was pointed to. */
const known = (fit: Fit) =>
  placesOf(fit)
    .flatMap((place) => readPlace(place))
    .join(' ');

/** The first element that a part leads to. */
function elementOf(fit: Fit, part: FitPart): Element | null {
  const what = fit[part];
  if (!what) return null;
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
  if (!date) return fit;
  return { ...fit, order: orderOf(itemsOf(fit).map((item) => readIn(date, partsIn(fit, item)))) ?? undefined };
}

const isFound = (fit: Fit) => {
  const found = (part: 'name' | 'number' | 'born') => fit[part] === undefined || readPlace(fit[part]).length === 1;
  return isEnough(fit) && found('name') && found('number') && found('born');
};

export function startPicker(
  before: SiteProfile | null,
  today: string,
  first: FitPart | null,
  done: (profile: SiteProfile | null) => void,
): () => void {
  const ending = new AbortController();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let fit: Fit = before ? fitOfProfile(before) : NO_FIT;
  let pointed: FitPart = 'name';
  const past: Fit[] = [];
  const marks = new Map(FIT_PARTS.map((part) => [part, drawBox(words.fitParts[part])] as const));

  const end = (profile: SiteProfile | null) => {
    if (ending.signal.aborted) return;
    ending.abort();
    host.remove();
    done(profile);
  };
  const drawMarks = () => {
    for (const [part, mark] of marks) mark.put(elementOf(fit, part));
  };
  const draw = () => {
    panel.draw(fit);
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
  const chosen = (element: Element) => {
    const now = fitPart(fit, pointed, element, known(fit));
    if (!now.ok) return pointing.say(words.notFit[now.because]);
    change(pointed === 'date' || pointed === 'note' ? withOrder(now.fit) : now.fit);
    panel.say(words.fit.took(pointed));
    back(FIT_PARTS[FIT_PARTS.indexOf(pointed) + 1] ?? pointed);
  };
  const pointing = makePointing(chosen, () => back(pointed));
  const panel: Panel = makePanel({
    point,
    clear: (part) => change({ ...fit, [part]: undefined, weak: fit.weak.filter((one) => one !== part) }),
    order: (order) => change({ ...fit, order }),
    lines: (areKept) => change({ ...fit, keepsLines: areKept || undefined }),
    undo() {
      fit = past.pop() ?? fit;
      draw();
      panel.say(words.fit.undone);
    },
    startOver() {
      change(NO_FIT);
      panel.focus('name');
    },
    keep: () => (isFound(fit) ? end(profileOfFit(fit, location.origin, today)) : panel.say(words.fit.notEnough)),
    leave: () => end(null),
  });

  setStyles(host, HOST);
  root.append(...[...marks.values()].map(({ element }) => element), panel.element, ...pointing.elements);
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
