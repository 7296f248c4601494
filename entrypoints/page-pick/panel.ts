/** The list of parts: what was pointed to, what would be read there now, and what can be done. Drawn once, changed in place. */
import { boxesOf } from '../../lib/editors/form/reader.ts';
import { richReader } from '../../lib/editors/rich/reader.ts';
import { textareaReader } from '../../lib/editors/textarea/reader.ts';
import { FIT_PARTS, type Fit, foldsLines, IN_NOTE, itemsOf, orderOf, partsIn } from '../../lib/record/fit.ts';
import { STATUS_WORDS } from '../../lib/record/fit-profile.ts';
import { readIn, readStatus } from '../../lib/record/notes.ts';
import { fold, isVisible, matches, readPlace } from '../../lib/record/places.ts';
import type { DateOrder, Place } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import * as words from '../../lib/words/fit.ts';
import { button, FONT, SAME_FONT, setStyles, show, text } from './draw.ts';

export interface PanelDoes {
  point(part: FitPart): void;
  clear(part: FitPart): void;
  order(order: DateOrder): void;
  lines(areKept: boolean): void;
  undo(): void;
  startOver(): void;
  keep(): void;
  leave(): void;
}

export interface Panel {
  readonly element: HTMLElement;
  draw(fit: Fit): void;
  say(what: string): void;
  /** Notes in this frame would not be read. */
  warn(isWithoutClient: boolean): void;
  show(isShown: boolean): void;
  focus(part: FitPart | null): void;
}

const PANEL = {
  position: 'fixed',
  inset: 'auto auto 8px 8px',
  width: 'min(380px, calc(100vw - 16px))',
  'max-height': 'calc(100vh - 16px)',
  overflow: 'auto',
  'box-sizing': 'border-box',
  padding: '12px 16px',
  background: 'Canvas',
  color: 'CanvasText',
  border: '2px solid CanvasText',
  'border-radius': '8px',
  ...FONT,
};

const LONGEST = 120;
const short = (said: string) => (said.length > LONGEST ? `${said.slice(0, LONGEST)} […]` : said);

/** Read in each note as the record will be read. */
function readInNotes(fit: Fit, place: Place): string {
  const items = itemsOf(fit).filter(isVisible);
  const read = items.map((item) => readIn(place, partsIn(fit, item)));
  const found = read.filter(Boolean);
  return found[0] ? words.fit.readsOf(found.length, items.length, short(found[0])) : words.fit.notHere;
}

function readStatuses(fit: Fit, status: Place): string {
  const all = itemsOf(fit).filter(isVisible);
  const read = all.map((item) => readStatus({ status, statusWords: STATUS_WORDS }, partsIn(fit, item)));
  const count = (is: (typeof read)[number]) => read.filter((one) => one === is).length;
  return words.fit.readsStatus(count('signed'), count('draft'), count('struck-out'), count('unknown'));
}

/** The words of the first note that shows any. */
const bodyOf = (fit: Fit): Element | undefined =>
  fit.body &&
  itemsOf(fit)
    .flatMap((item) => partsIn(fit, item))
    .flatMap((part) => matches(part, fit.body?.select ?? ''))[0];

/** As the page's script will find it: a form has to have a label at each box. One in a frame is looked for there. */
function readInEditor({ select }: Place): string {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  const all = [document, ...frames].flatMap((one) => [...one.querySelectorAll<HTMLElement>(select)]);
  const boxes = all.map((element) => boxesOf(element, 0).map(({ label }) => label)).find((labels) => labels.length > 1);
  if (all.some((element) => textareaReader.fits(element) || richReader.fits(element))) return words.fit.writesThere;
  return boxes ? words.fit.writesInBoxes(boxes) : words.fit.notHere;
}

/** What would be read of this part now; null: it was not pointed to. What stands in a frame is said there, beside its own words. */
export function wouldRead(fit: Fit, part: FitPart): string | null {
  const what = fit[part];
  if (!what) return null;
  const frame = fit.away?.[part];
  if (frame !== undefined) return words.fit.standsIn(frame);
  if (part === 'note') {
    const all = itemsOf(fit).filter(isVisible).length;
    return all > 0 ? words.fit.readsNotes(all) : words.fit.notHere;
  }
  const place = what as Place;
  if (part === 'all') return matches(document, place.select).length > 0 ? words.fit.readsAll(fit.all?.text ?? '') : words.fit.notHere;
  if (part === 'status') return `${readInNotes(fit, place)} ${readStatuses(fit, place)}`;
  if (part === 'editor') return readInEditor(place);
  if (part === 'narrow') return matches(document, place.select).length > 0 ? words.fit.makesRoom : words.fit.notHere;
  if (part === 'save') return words.fit.holds(fit.save?.text?.join() || words.fitParts.save);
  if (IN_NOTE.includes(part)) return readInNotes(fit, place);
  const read = readPlace(place).join(' / ');
  return read ? words.fit.reads(short(fold(read))) : words.fit.notHere;
}

interface Row {
  readonly part: FitPart;
  readonly element: HTMLElement;
  readonly point: HTMLButtonElement;
  readonly says: HTMLElement;
  readonly hint: HTMLElement;
  readonly clear: HTMLButtonElement;
}

function makeRow(part: FitPart, does: PanelDoes): Row {
  const element = document.createElement('li');
  setStyles(element, { display: 'block', padding: '6px 0', 'border-top': '1px solid GrayText' });
  const says = text('p', '', { 'overflow-wrap': 'anywhere' });
  const hint = text('p', words.fit.weak, { 'font-style': 'italic' });
  const point = button(words.fit.pointShort, () => does.point(part), words.fit.point(part));
  const clear = button(words.fit.clearShort, () => does.clear(part), words.fit.clear(part));
  element.append(text('p', words.fitParts[part], { 'font-weight': '600' }), says, hint, point, clear);
  return { part, element, point, says, hint, clear };
}

function makeOrder(does: PanelDoes): { readonly element: HTMLElement; readonly select: HTMLSelectElement } {
  const element = document.createElement('label');
  const select = document.createElement('select');
  setStyles(select, { ...SAME_FONT, 'margin-left': '6px', 'min-height': '28px' });
  for (const [value, label] of Object.entries(words.fit.orders)) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = label;
    select.append(option);
  }
  select.addEventListener('change', () => select.value && does.order(select.value as DateOrder));
  element.append(words.fit.order, select);
  return { element, select };
}

function makeLines(does: PanelDoes): { readonly element: HTMLElement; readonly box: HTMLInputElement } {
  const element = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  setStyles(box, { 'margin-right': '6px', width: '18px', height: '18px', 'vertical-align': 'middle' });
  box.addEventListener('change', () => does.lines(box.checked));
  element.append(box, words.fit.lines);
  return { element, box };
}

/** `isInFrame`: of a frame of the page, with what can be pointed to there. */
export function makePanel(does: PanelDoes, isInFrame: boolean): Panel {
  const element = document.createElement('section');
  const title = isInFrame ? words.fit.startInFrame : words.fit.start;
  const heading = text('h2', title, { ...SAME_FONT, 'font-weight': '700' });
  const said = text('p', '');
  const warning = text('p', words.fit.noClientInFrame, { 'font-weight': '600' });
  show(warning, false);
  const list = document.createElement('ul');
  const rows = FIT_PARTS.filter((part) => !isInFrame || part !== 'narrow').map((part) => makeRow(part, does));
  const order = makeOrder(does);
  const lines = makeLines(does);
  let isLeft = true;
  const otherSide = () => {
    isLeft = !isLeft;
    setStyles(element, { inset: isLeft ? 'auto auto 8px 8px' : 'auto 8px 8px auto' });
  };
  element.setAttribute('aria-label', title);
  setStyles(element, PANEL);
  setStyles(list, { margin: '8px 0', padding: '0' });
  heading.tabIndex = -1;
  said.setAttribute('role', 'status');
  rows.find(({ part }) => part === 'date')?.element.append(order.element);
  rows.find(({ part }) => part === 'body')?.element.append(lines.element);
  list.append(...rows.map((row) => row.element));
  const foot = [
    button(isInFrame ? words.fit.keepInFrame : words.fit.keep, does.keep),
    button(words.fit.undo, does.undo),
    button(words.fit.startOver, does.startOver),
    button(isInFrame ? words.fit.leaveFrame : words.fit.leave, does.leave),
    button(words.fit.otherSide, otherSide),
  ];
  const why = isInFrame ? [words.fit.whyInFrame] : [words.fit.why, words.fit.needed];
  element.append(heading, ...why.map((one) => text('p', one)), warning, list, said, ...foot);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.isTrusted) does.leave();
  });

  return {
    element,
    draw(fit) {
      for (const { part, says, hint, clear } of rows) {
        const now = wouldRead(fit, part);
        const is = now ?? words.fit.notYet;
        if (says.textContent !== is) says.textContent = is;
        show(hint, now !== null && fit.weak.includes(part));
        show(clear, now !== null, 'inline-block');
      }
      const isHere = fit.away?.note === undefined;
      const dates = isHere && fit.date ? itemsOf(fit).map((item) => readIn(fit.date, partsIn(fit, item))) : [];
      show(order.element, dates.length > 0 && orderOf(dates) === null);
      order.select.value = fit.order ?? '';
      const body = isHere ? bodyOf(fit) : undefined;
      show(lines.element, body !== undefined && foldsLines(body));
      lines.box.checked = fit.keepsLines === true;
    },
    say(what) {
      said.textContent = what;
    },
    warn: (isWithoutClient) => show(warning, isWithoutClient),
    show: (isShown) => show(element, isShown),
    focus(part) {
      (rows.find((row) => row.part === part)?.point ?? heading).focus();
    },
  };
}
