/**
 * Somebody points to a part of the page, with the mouse or the keyboard. A sheet of ours lies over the page meanwhile: no press
 * reaches it, and what can't be pressed there (a button that is off, a frame) can be pointed to all the same.
 */
import { OUR_ELEMENT } from '../../lib/bridge/page-world.ts';
import { shownIn } from '../../lib/record/fit.ts';
import { isVisible } from '../../lib/record/places.ts';
import type { FitPart } from '../../lib/record/types.ts';
import * as words from '../../lib/words/fit.ts';
import { BAR, button, drawBox, setStyles, show, text } from './draw.ts';

export interface Pointing {
  readonly elements: readonly HTMLElement[];
  start(part: FitPart): void;
  /** What was pointed to can't be it: said, and pointed to again. */
  say(what: string): void;
  end(): void;
}

const SHORT = 80;
const short = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT)} […]` : words);

/** How much of the window our open sidebar takes: it is not pointed to. */
const beside = () => Number(document.querySelector(`:root > [${OUR_ELEMENT}]`)?.getAttribute(OUR_ELEMENT) ?? 0) || 0;

const WANTED: Readonly<Partial<Record<FitPart, string>>> = {
  editor: 'textarea,input:not([type]),input[type="text"],[contenteditable]:not([contenteditable="false"])',
  save: 'button,input[type="submit"],input[type="button"],[role="button"],a[href]',
  note: 'li,article,tr,details,[role="listitem"],[role="article"],[role="row"],p',
};

/** A page within the page: what stands in it is pointed to in there. */
const FRAME = 'iframe,frame';

const hasOwnWords = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());

/** What the Tab key goes through, in the order of the page. */
function stops(part: FitPart): readonly Element[] {
  const wanted = WANTED[part];
  const all = [...document.body.querySelectorAll(wanted ? `${wanted},${FRAME}` : '*')].filter(
    (element) => wanted || hasOwnWords(element) || element.matches(`input,select,${FRAME}`),
  );
  return all.filter(isVisible);
}

export function makePointing(chosen: (element: Element) => void, left: () => void): Pointing {
  const sheet = document.createElement('div');
  const bar = document.createElement('div');
  const asks = text('p', '', { 'font-weight': '600' });
  const keys = text('p', words.fit.keys);
  const said = text('p', '');
  const box = drawBox('');
  let part: FitPart = 'name';
  let at: Element | null = null;
  let within: Element[] = [];
  said.setAttribute('role', 'status');
  sheet.tabIndex = 0;
  sheet.setAttribute('role', 'application');
  setStyles(sheet, { position: 'fixed', inset: '0', cursor: 'crosshair', outline: 'none' });
  setStyles(bar, BAR);
  asks.id = 'asks';
  keys.id = 'keys';
  sheet.setAttribute('aria-labelledby', 'asks');
  sheet.setAttribute('aria-describedby', 'keys');
  let isLow = true;
  /** What is wanted may stand under the bar. */
  const otherEnd = () => {
    isLow = !isLow;
    setStyles(bar, { inset: isLow ? 'auto auto 8px 8px' : '8px auto auto 8px' });
    sheet.focus();
  };
  bar.append(asks, keys, said, button(words.fit.back, left), button(words.fit.otherEnd, otherEnd));

  const under = ({ clientX, clientY }: MouseEvent): Element | null =>
    document.elementsFromPoint(clientX, clientY).find((element) => document.body.contains(element)) ?? null;

  const go = (to: Element | null, isSaid: boolean) => {
    if (!to || (to === at && !isSaid)) return;
    at = to;
    box.put(at);
    if (isSaid) said.textContent = at.matches(FRAME) ? words.fit.hereFrame : words.fit.here(short(shownIn(at)));
  };

  const tab = (step: number) => {
    const all = stops(part);
    const now = at ? all.indexOf(at) : -1;
    within = [];
    const next = all[(now + step + all.length) % all.length] ?? null;
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    go(now < 0 && step < 0 ? (all.at(-1) ?? null) : next, true);
  };

  const more = () => {
    if (!at?.parentElement || at === document.body) return;
    within.push(at);
    go(at.parentElement, true);
  };

  const act: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    Tab: ({ shiftKey }) => tab(shiftKey ? -1 : 1),
    ArrowUp: more,
    ArrowDown: () => go(within.pop() ?? at?.firstElementChild ?? null, true),
    Enter: () => at && chosen(at),
    Escape: left,
  };

  sheet.addEventListener('keydown', (event) => {
    const does = event.isTrusted && !event.ctrlKey && !event.metaKey && !event.altKey ? act[event.key] : undefined;
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does(event);
  });
  sheet.addEventListener('mousemove', (event) => go(under(event), false));
  sheet.addEventListener('click', (event) => {
    event.stopPropagation();
    const to = event.isTrusted ? under(event) : null;
    if (to) chosen(to);
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') left();
  });
  /** The sheet takes the wheel too: whatever scrolls under it goes on. */
  sheet.addEventListener(
    'wheel',
    (event) => {
      for (let box = under(event); box; box = box.parentElement) {
        const before = box.scrollTop;
        box.scrollBy({ top: event.deltaY, behavior: 'instant' });
        if (box.scrollTop !== before) return;
      }
    },
    { passive: true },
  );
  const end = () => {
    show(sheet, false);
    show(bar, false);
    box.put(null);
    at = null;
    within = [];
  };
  end();

  return {
    elements: [sheet, box.element, bar],
    start(now) {
      part = now;
      asks.textContent = words.fit.pointing(part);
      said.textContent = '';
      setStyles(sheet, { right: `${beside()}px` });
      show(sheet, true);
      show(bar, true);
      sheet.focus();
    },
    say(what) {
      said.textContent = what;
      sheet.focus();
    },
    end,
  };
}
