/**
 * A site profile in the making: what somebody points to on one client's page, as places that hold for the next client too.
 * Nothing of the client is in it: selectors and labels alone.
 */
import { partsOf } from './notes.ts';
import { fold, readPlace } from './places.ts';
import type { DateOrder, EditorPlace, Place, SavePlace } from './profile.ts';
import { findSelector, stepOfAlike, stepsOfPairs } from './selectors.ts';
import type { FitPart, NotFit } from './types.ts';

export { FIT_PARTS } from './types.ts';

/** Looked for within a note. */
export const IN_NOTE: readonly FitPart[] = ['date', 'body', 'type', 'author', 'status'];

export interface Fit {
  readonly name?: Place | undefined;
  readonly number?: Place | undefined;
  readonly born?: Place | undefined;
  readonly worker?: Place | undefined;
  /** `follows`: the row below, which is opened, belongs to it. */
  readonly note?: { readonly list: string; readonly item: string; readonly follows?: string; readonly frame?: string } | undefined;
  readonly date?: Place | undefined;
  readonly body?: Place | undefined;
  readonly type?: Place | undefined;
  readonly author?: Place | undefined;
  readonly status?: Place | undefined;
  /** The words that stand there only while every note is listed. */
  readonly all?: { readonly select: string; readonly text: string } | undefined;
  /** The page draws the lines of a note's words as one. */
  readonly keepsLines?: boolean | undefined;
  readonly editor?: EditorPlace | undefined;
  readonly kind?: Place | undefined;
  readonly save?: SavePlace | undefined;
  readonly narrow?: { readonly select: string } | undefined;
  readonly order?: DateOrder | undefined;
  /** Parts that stand in a frame of the page: its address as profiles name it, or "" where it has none. */
  readonly away?: Readonly<Partial<Record<FitPart, string | undefined>>> | undefined;
  /** Parts that only their place tells apart. */
  readonly weak: readonly FitPart[];
}

export const NO_FIT: Fit = { weak: [] };

export type Fitted = { readonly ok: true; readonly fit: Fit } | { readonly ok: false; readonly because: NotFit };

interface Placed {
  readonly place: Place;
  readonly isWeak: boolean;
}

const LABEL = /^([\p{L}][\p{L} .'/-]{1,30}):\s*\S/u;
/** Labels that often have no colon. */
const BARE =
  /^(nhs (?:number|no\.?)|(?:hospital|record) (?:number|no\.?)|patient id|client id|mrn|urn|chi|date of birth|d\.?o\.?b\.?|born)\s+\S/i;
const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
const AROUND = 400;

export const shownIn = (element: Element): string =>
  fold(
    CONTROLS.has(element.tagName) ? (element as HTMLInputElement).value : ((element as HTMLElement).innerText ?? element.textContent ?? ''),
  );

/** The words that label an element from beside it, or "". */
function labelBeside(element: Element): string {
  const before = element.previousSibling?.nodeType === 3 && fold(element.previousSibling.textContent ?? '');
  const label = before || fold(element.previousElementSibling?.textContent ?? '');
  return label.length <= 30 && /^\p{L}[\p{L} .'/-]*:?$/u.test(label) ? label : '';
}

/** Its label leads to it from something around both that has a name. */
function byLabel(element: Element, avoid: string): Placed | null {
  const after = labelBeside(element);
  const wanted = shownIn(element);
  for (let up = element.parentElement; after && up && (up.textContent ?? '').length <= AROUND; up = up.parentElement) {
    const { select, isWeak } = findSelector(up, document, avoid);
    const place = { select, after };
    if (!isWeak && readPlace(place).join() === wanted) return { place, isWeak: false };
  }
  return null;
}

function placeOf(element: Element, root: ParentNode, avoid: string): Placed {
  const { select, isWeak } = findSelector(element, root, avoid);
  if (CONTROLS.has(element.tagName)) return { place: { select, attribute: 'value' }, isWeak };
  const text = shownIn(element);
  const label = LABEL.exec(text)?.[1];
  const after = label ? `${label}:` : BARE.exec(text)?.[1];
  if (after) return { place: { select, after }, isWeak };
  return (isWeak && root === document && byLabel(element, avoid)) || { place: { select }, isWeak };
}

const ITEM = 'li,article,tr,details,[role="listitem"],[role="article"],[role="row"]';

/** The whole note around what was pointed to. */
export function noteAround(element: Element): Element {
  const item = element.closest(ITEM);
  if (item) return item;
  for (let up: Element | null = element; up?.parentElement && up !== document.body; up = up.parentElement) {
    const alike = [...up.parentElement.children].filter((other) => other.tagName === up?.tagName && other.className === up.className);
    if (alike.length > 1 && shownIn(up).length > 40) return up;
  }
  return element;
}

const EDITOR =
  'textarea,input:not([type]),input[type="text"],[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

/** A frame that an editor of the page made for itself has no address, and is read from here. All others are pointed into. */
const madeFrame = (element: Element): Document | null => {
  const inner = element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
  return inner && !/^https?:/.test(inner.URL) ? inner : null;
};

function editorIn(element: Element): { readonly editor: Element; readonly root: Document } | null {
  const inner = madeFrame(element);
  const own = element.closest(EDITOR);
  // What is around several boxes: the note is written in all of them.
  const around = (inner?.body ?? element).querySelectorAll(EDITOR);
  const editor = own ?? (around.length > 1 && !inner ? element : around[0]) ?? null;
  return editor && { editor, root: inner ?? document };
}

function titleOf(editor: Element): string {
  const label = editor.getAttribute('aria-label') || (editor as HTMLTextAreaElement).labels?.[0]?.textContent || '';
  return /^\p{L}[\p{L} ]{1,60}$/u.test(fold(label)) ? fold(label) : 'Note';
}

function saveOf(element: Element, avoid: string): { readonly save: SavePlace; readonly isWeak: boolean } | null {
  const button = element.closest('button,input[type="submit"],input[type="button"],[role="button"],a');
  if (!button) return null;
  const label = fold(button.textContent || (button as HTMLInputElement).value || '').toLowerCase();
  const { select, isWeak } = findSelector(button, document, avoid);
  if (!isWeak || !label) return { save: { select, ...(label && { text: [label] }) }, isWeak };
  const kind = button.tagName.toLowerCase();
  const form = button.closest('form,[role="form"],dialog,[role="dialog"]');
  const around = form ? findSelector(form, document, avoid) : null;
  return { save: { select: around && !around.isWeak ? `${around.select} ${kind}` : kind, text: [label] }, isWeak: false };
}

/** As `readDate` knows them. */
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?|september|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;

/** A word beside a figure may be a day of the week, or who wrote it. */
const namesMonth = (date: string): boolean =>
  [...date.matchAll(/(?<=\d\s*[-–—./ ]?\s*)\p{L}{3,}|\p{L}{3,}(?=\.?\s+\d)/gu)].some(([word]) => MONTH.test(word));

/** What tells day from month; null where the dates that stand there leave it open. */
export function orderOf(dates: readonly string[]): DateOrder | null {
  if (dates.some(namesMonth)) return 'month-named';
  if (dates.some((date) => /^\D*\d{4}[-/.]/.test(date))) return 'year-first';
  const pairs = dates.flatMap(
    (date) => (/(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(date)?.slice(1, 3).map(Number) as number[] | undefined) ?? [],
  );
  if (pairs.some((n, i) => i % 2 === 0 && n > 12)) return 'day-first';
  return pairs.some((n, i) => i % 2 === 1 && n > 12) ? 'month-first' : null;
}

export const itemsOf = ({ note }: Fit): readonly Element[] =>
  note ? [...document.querySelectorAll(note.list)].flatMap((list) => [...list.querySelectorAll(note.item)]) : [];

/** A note and what belongs to it, top to bottom. */
export const partsIn = ({ note }: Fit, item: Element): readonly Element[] =>
  partsOf({ ...(note?.follows && { follows: note.follows }) }, item);

/** The page's own line breaks in the words are folded to spaces by its style. */
export function foldsLines(body: Element): boolean {
  const { whiteSpace } = getComputedStyle(body);
  if (whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces') return false;
  return [body, ...body.querySelectorAll('*')].some((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && /\S[^\S\n]*\n\s*\S/.test(node.textContent ?? '')),
  );
}

const put = (fit: Fit, part: FitPart, what: Partial<Fit>, isWeak: boolean): Fitted => {
  const weak = [...fit.weak.filter((one) => one !== part), ...(isWeak ? [part] : [])];
  return { ok: true, fit: { ...fit, ...what, away: { ...fit.away, [part]: undefined }, weak } };
};

const refused = (because: NotFit): Fitted => ({ ok: false, because });

function fitNote(fit: Fit, element: Element, avoid: string): Fitted {
  const item = noteAround(element);
  const list = item.parentElement;
  if (!list || item === document.body) return refused('whole-page');
  const { select, isWeak } = findSelector(list, document, avoid);
  const pairs = stepsOfPairs(item);
  const none = { date: undefined, body: undefined, type: undefined, author: undefined, status: undefined, keepsLines: undefined };
  const other = { ...fit, ...none, weak: fit.weak.filter((part) => !IN_NOTE.includes(part)) };
  const note = pairs ? { list: select, item: pairs.item, follows: pairs.follows } : { list: select, item: stepOfAlike(item) };
  return put(other, 'note', { note }, isWeak);
}

/** Looked for in the note's own row first: what stands in the row below says so. */
const below = (select: string, follows: string) =>
  select.startsWith(':scope') ? select.replace(':scope', follows) : `${follows} ${select}`;

function fitInNote(fit: Fit, part: FitPart, element: Element, avoid: string): Fitted {
  if (!fit.note) return refused('note-first');
  const row = itemsOf(fit)
    .flatMap((item) => partsIn(fit, item))
    .find((one) => one !== element && one.contains(element));
  if (!row) return refused('outside-note');
  const found = placeOf(element, row, avoid);
  const { follows } = fit.note;
  const isBelow = follows !== undefined && row.matches(follows);
  const place = isBelow ? { ...found.place, select: below(found.place.select, follows) } : found.place;
  if (part !== 'body') return put(fit, part, { [part]: place }, found.isWeak);
  return put(fit, part, { body: { select: place.select }, keepsLines: undefined }, found.isWeak);
}

const LONGEST_SIGN = 80;

/**
 * Words that are the same for everybody. Of figures only a 1 with words on both sides ("of 1 page"): "page 1 of 1" stands in
 * "page 1 of 12" too, "1 page" in "11 pages", and other figures are this client's.
 */
const isFixed = (text: string) =>
  text.length <= LONGEST_SIGN && !/^\d|\d$/.test(text) && (text.match(/\d+/g) ?? []).every((figure) => figure === '1');

function fitAll(fit: Fit, element: Element, avoid: string): Fitted {
  const text = shownIn(element).toLowerCase();
  const clients = new Set(avoid.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const isClients = (text.match(/\p{L}{3,}/gu) ?? []).some((word) => clients.has(word));
  if (!isFixed(text) || isClients) return refused('not-fixed');
  const { select, isWeak } = findSelector(element, document, avoid);
  return put(fit, 'all', { all: { select, text } }, isWeak);
}

/** A list to choose from is read by its value, which may be a number that says nothing. */
const isCoded = (element: Element) =>
  element.tagName === 'SELECT' && fold((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '') !== fold(shownIn(element));

/**
 * What does not become narrower with what is around it: the outermost part that stands out of its own parent. Without one, what was
 * pointed to.
 */
function standsOut(element: Element): Element {
  let found = element;
  for (let up: Element | null = element; up?.parentElement && up !== document.body; up = up.parentElement)
    if (up.getBoundingClientRect().right > up.parentElement.getBoundingClientRect().right + 1) found = up;
  return found;
}

const VALUES: Readonly<Partial<Record<FitPart, RegExp>>> = {
  number: /[A-Z]{0,4}\d[\d -]*\d\w?(?=\W|$)/iu,
  born: /\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|\p{L}{3,9})[ ./,-]+\d{2,4}|\d{4}-\d{2}-\d{2}/u,
};

/**
 * Where a number or a date of birth ends, if figures follow in the same element: an age is another one after the next birthday, a
 * clock in a minute, and with it the client would be.
 */
function endOf(part: FitPart, text: string, avoid: string): string {
  const value = VALUES[part]?.exec(text);
  const rest = value ? text.slice(value.index + value[0].length) : '';
  const end = /\d/.test(rest) ? (/^\s*([^\p{L}\d\s]|\p{L}{2,}:?)/u.exec(rest)?.[1] ?? '') : '';
  const isClients = /\p{L}/u.test(end) && avoid.toLowerCase().includes(end.replace(':', '').toLowerCase());
  return isClients ? '' : end;
}

/** `avoid`: what is known of this client, so that no selector holds it. */
export function fitPart(fit: Fit, part: FitPart, element: Element, avoid: string): Fitted {
  if (element === document.body || element === document.documentElement) return refused('whole-page');
  // Pointed into, by a picker of its own in there. Why: docs/decisions/0026-pointing-in-frames.md
  if (element.matches('iframe,frame') && part !== 'narrow' && !(part === 'editor' && editorIn(element))) return refused('in-frame');
  if (part === 'note') return fitNote(fit, element, avoid);
  if (part === 'editor') {
    const found = editorIn(element);
    if (!found) return refused('no-editor');
    const { select, isWeak } = findSelector(found.editor, found.root, avoid);
    return put(fit, part, { editor: { select, form: 'note', title: titleOf(found.editor) } }, isWeak);
  }
  if (part === 'save') {
    const found = saveOf(element, avoid);
    return found ? put(fit, part, { save: found.save }, found.isWeak) : refused('no-button');
  }
  if (part === 'narrow') {
    const { select, isWeak } = findSelector(standsOut(element), document, avoid);
    return put(fit, part, { narrow: { select } }, isWeak);
  }
  if (shownIn(element) === '') return refused('no-words');
  if (part === 'all') return fitAll(fit, element, avoid);
  if (part === 'kind' && isCoded(element)) return refused('coded');
  if (IN_NOTE.includes(part)) return fitInNote(fit, part, element, avoid);
  const { place, isWeak } = placeOf(element, document, avoid);
  const before = endOf(part, shownIn(element), avoid);
  return put(fit, part, { [part]: before ? { ...place, before } : place }, isWeak);
}

/** What must be there before anything is read: who the client is, by two things. */
export const isEnough = ({ name, number, born, date, order }: Fit): boolean =>
  name !== undefined && (number !== undefined || born !== undefined) && (date === undefined || order !== undefined);
