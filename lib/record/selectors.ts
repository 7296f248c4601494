/**
 * A selector for an element that the next build and the next client leave as it is. By id, role, label, `data-*` and name before
 * class, and by its place only where nothing names it (`isWeak`). Taken over from nobody: the generators that there are look for
 * the shortest selector that is unique today, take values that are the client's own, and prefer a class to an attribute.
 */
import { fold } from './places.ts';

export interface Found {
  readonly select: string;
  /** Only a class or its place tells it apart: an update of the page may move it. */
  readonly isWeak: boolean;
}

const VOWEL = /[aeiouy]/i;
/** What frameworks put before the hash that they make. */
const MADE = /^(?:css|sc|jss|jsx|svelte|emotion|ng|ember|react|mui|ext|gen|yui|data-v)(?:-|$)/i;

/** Words that somebody wrote. No figures: counters and hashes have them. "bdVaJa" and "kqzvx" are hashes of letters alone. */
export function isPlain(word: string): boolean {
  if (word.length > 60 || MADE.test(word) || !/^[a-z]+(?:[-_]{1,2}[a-z]+)*$/i.test(word)) return false;
  const humps = word.split(/[-_]+|(?<=[a-z])(?=[A-Z])/);
  const isJumble = humps.length > 2 && word.length / humps.length < 3;
  return !isJumble && humps.every((hump) => hump.length < 4 || VOWEL.test(hump));
}

/** Data attributes that say what an element is doing, not what it is. */
const STATES = /^data-(?:state|active|selected|focus|hover|open|loading|index|key|react|handrail)/;
/** How it looks, which others that look so share. Witness: Medplum, where "p[data-size]" was the worker on one page and "Saved" on the next. */
const LOOKS =
  /^data-(?:size|variant|order|orientation|position|placement|side|align|truncate|underline|strategy|mode|theme|color|tone|scrollbars|multiline)$|^data-with-/;
/** What tests of the page find it by: its value names it, and is the same for everybody. */
const FOR_TESTS = /^data-(?:testid|test-id|test|cy|qa)$/;
const isState = (word: string) =>
  /^(?:is|has|active|selected|open|closed|hover|focus|disabled|current|even|odd|first|last)(?:-|$)/.test(word);

const NAMES = ['role', 'name', 'itemprop', 'for', 'aria-label', 'headers', 'scope'];
/** These kinds say nothing of what they hold. */
const GENERIC = new Set(['div', 'span', 'p', 'b', 'i', 'strong', 'em', 'a', 'td', 'dd', 'li', 'tr', 'label', 'section', 'button']);

const kindOf = (element: Element) => element.tagName.toLowerCase();
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** Words of a label that are no client's: none of them stands in what is shown. */
const isLabel = (value: string, shown: ReadonlySet<string>) =>
  value.length <= 60 && /^[a-z][a-z ,'/-]*$/i.test(value) && ![...wordsIn(value)].some((word) => shown.has(word));

/** Steps that name the element, best first. `shown`: words of the client, which no selector may hold. */
function namesOf(element: Element, shown: ReadonlySet<string>): readonly string[] {
  const kind = kindOf(element);
  const steps = isPlain(element.id) ? [`#${element.id}`] : [];
  for (const name of NAMES) {
    const value = element.getAttribute(name) ?? '';
    const isGood = name === 'aria-label' ? isLabel(value, shown) : isPlain(value);
    if (isGood) steps.push(`${kind}[${name}="${value}"]`);
  }
  for (const { name, value } of element.attributes) {
    if (!name.startsWith('data-') || !isPlain(name) || STATES.test(name) || LOOKS.test(name)) continue;
    const byValue = isPlain(value) && isLabel(value.replace(/[-_]/g, ' '), shown) ? [`${kind}[${name}="${value}"]`] : [];
    steps.push(...(FOR_TESTS.test(name) ? [...byValue, `${kind}[${name}]`] : [`${kind}[${name}]`, ...byValue]));
  }
  if (element.hasAttribute('contenteditable')) steps.push(`${kind}[contenteditable="true"]`);
  if (kind === 'button' && element.getAttribute('type')) steps.push(`button[type="${(element as HTMLButtonElement).type}"]`);
  return GENERIC.has(kind) ? steps : [...steps, kind];
}

const classesOf = (element: Element) =>
  [...element.classList].filter((name) => isPlain(name) && !isState(name)).map((name) => `${kindOf(element)}.${name}`);

const isOnly = (root: ParentNode, select: string, element: Element) => {
  const all = root.querySelectorAll(select);
  return all.length === 1 && all[0] === element;
};

function nthOf(element: Element): string {
  const alike = sameKind(element);
  return alike.length > 1 ? `${kindOf(element)}:nth-of-type(${alike.indexOf(element) + 1})` : kindOf(element);
}

function ancestors(element: Element, root: ParentNode): readonly Element[] {
  const all: Element[] = [];
  for (let up = element.parentElement; up && up !== root && up !== document.documentElement; up = up.parentElement) all.push(up);
  return all;
}

/** By names alone, its own or those of what stands around it. */
function byName(element: Element, root: ParentNode, shown: ReadonlySet<string>): string | null {
  const own = namesOf(element, shown);
  const alone = own.find((step) => isOnly(root, step, element));
  if (alone) return alone;
  for (const around of ancestors(element, root)) {
    for (const outer of namesOf(around, shown))
      for (const step of [...own, kindOf(element)]) if (isOnly(root, `${outer} ${step}`, element)) return `${outer} ${step}`;
  }
  return null;
}

/** By its place below the nearest thing that has a name. */
function byPlace(element: Element, root: ParentNode, shown: ReadonlySet<string>): string {
  let path = nthOf(element);
  for (const around of ancestors(element, root)) {
    const named = namesOf(around, shown).find((step) => isOnly(root, `${step} > ${path}`, element));
    if (named) return `${named} > ${path}`;
    path = `${nthOf(around)} > ${path}`;
  }
  return root === document ? path : `:scope > ${path}`;
}

/** `avoid`: what the page says about this client. */
export function findSelector(element: Element, root: ParentNode = document, avoid = ''): Found {
  const shown = wordsIn(`${fold(element.textContent ?? '')} ${avoid}`);
  const named = byName(element, root, shown);
  if (named) return { select: named, isWeak: false };
  const classed = classesOf(element).find((step) => isOnly(root, step, element));
  return { select: classed ?? byPlace(element, root, shown), isWeak: true };
}

const sameKind = (element: Element) => [...(element.parentElement?.children ?? [])].filter((other) => other.tagName === element.tagName);

/** Names and classes that tell kinds of rows apart: nothing that one row has for itself. */
const stepsOfKind = (element: Element) => [
  ...namesOf(element, wordsIn(element.textContent ?? '')).filter((step) => !/^#|aria-label|^[a-z]+$/.test(step)),
  ...classesOf(element),
];

/** Rows in pairs: the head of each note, and its words in the row below, once it is opened. Null where all rows are alike. */
export function stepsOfPairs(
  element: Element,
): { readonly item: string; readonly follows: string; readonly heads: readonly Element[] } | null {
  const rows = sameKind(element);
  const [first] = rows;
  for (const item of first ? stepsOfKind(first) : []) {
    const heads = rows.filter((row) => row.matches(item));
    const others = rows.filter((row) => !row.matches(item));
    const [other] = others;
    // Striped rows have classes by turns too, and as many cells; a day above its notes has fewer than they.
    const isBelow = (row: Element) =>
      heads.includes(row.previousElementSibling as Element) && row.childElementCount < (first?.childElementCount ?? 0);
    if (!other || !others.every(isBelow)) continue;
    const follows = stepsOfKind(other).find((step) => others.every((row) => row.matches(step)) && !heads.some((row) => row.matches(step)));
    if (follows) return { item: `:scope > ${item}`, follows, heads };
  }
  return null;
}

/** A step for all that stand beside `element` and are like it: what all of them have, and nothing that one of them has alone. */
export function stepOfAlike(element: Element): string {
  const alike = sameKind(element);
  const isShared = (step: string) => !step.startsWith('#') && alike.every((other) => other.matches(step));
  const steps = namesOf(element, wordsIn(element.textContent ?? '')).filter((step) => !step.includes('aria-label') && isShared(step));
  const named = steps.find((step) => step !== kindOf(element));
  return `:scope > ${named ?? classesOf(element).find(isShared) ?? kindOf(element)}`;
}
