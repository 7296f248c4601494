/**
 * Where the client may stand on a page that no site profile knows. A guess, and never more: nothing is read by it until
 * somebody who sees the page has said that it is right, and what is read says ever after that it was guessed.
 *
 * It rests on words that people put beside a number or a date of birth. Selectors take no class name that a build may
 * change, no value that may be the client's own, and lead to what the page shows now.
 */
import { fold, isVisible } from './places.ts';
import type { Place, SiteProfile } from './profile.ts';
import { findSelector } from './selectors.ts';

export interface Guess {
  readonly profile: SiteProfile;
  /** What was taken for number, name and date of birth, to be shown to whoever decides. */
  readonly ranges: readonly Range[];
}

const NUMBER_LABELS = [
  'nhs number',
  'nhs no',
  'hospital number',
  'hospital no',
  'record number',
  'patient id',
  'client id',
  'mrn',
  'urn',
  'chi',
  'record',
];
const BORN_LABELS = ['date of birth', 'd.o.b', 'dob', 'born'];
/** Further than this from its label a value belongs to something else. */
const NEAR = 40;
/** A banner says who; a page of text about somebody is no banner. */
const BANNER_LENGTH = 400;

/** A label and what stands right after it, in one element. */
interface Labelled {
  readonly element: Element;
  readonly label: string;
}

const UPWARDS = 2;

/** Where a label ends in the text as a word of its own, "record" not in "recorded by"; -1 where it does not stand there. */
function endOf(label: string, text: string): number {
  const at = new RegExp(`(?<!\\p{L})${label.replaceAll('.', '\\.')}(?!\\p{L})`, 'iu').exec(text);
  return at ? at.index + label.length : -1;
}

/** The label and its value often stand in two elements: the smallest one around both is what is wanted. */
function holderOf(from: Element, label: string, value: RegExp): Element | null {
  let up: Element | null = from;
  for (let n = 0; up && n <= UPWARDS; n += 1, up = up.parentElement) {
    const text = fold(up.textContent ?? '');
    const at = endOf(label, text);
    if (at >= 0 && value.test(text.slice(at, at + NEAR))) return up;
  }
  return null;
}

/** The first visible text that has one of the labels, with a value right after it. */
function findLabelled(root: Element, labels: readonly string[], value: RegExp): Labelled | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const label = labels.find((one) => endOf(one, node.data) >= 0);
    const parent = node.parentElement;
    const element = label && parent && isVisible(parent) ? holderOf(parent, label, value) : null;
    if (label && element) return { element, label };
  }
  return null;
}

/** Right behind its label, and no date: "record opened 12-03-2026" is the same for all who are looked at on that day. */
const NUMBER = /^[^\p{L}\d]{0,4}(?!\d{1,4}-\d{1,2}-\d{1,4}\b)(?=[\w\- ]{4,16})[A-Z]{0,4}\d[\d\- ]{2,12}\w/iu;
const DATE = /\d{1,2}[ ./-](?:\d{1,2}|[A-Za-z]{3,9})[ ./-]\d{2,4}|\d{4}-\d{2}-\d{2}/;

/** The smallest element around both that is still short enough for a banner. */
function bannerAround(a: Element, b: Element): Element | null {
  let up: Element | null = a;
  while (up && !up.contains(b)) up = up.parentElement;
  return up && (up.textContent ?? '').length <= BANNER_LENGTH ? up : null;
}

/** A heading of nothing but these is the page's own, and what ends with a colon a label. */
const PAGE_WORDS = new Set(
  'about admin alerts allergies and appointments assessment banner care case chart client clinical contacts dashboard demographics details for gp history home info information kin next note notes of overview patient plan profile progress record records search session summary the user welcome'.split(
    ' ',
  ),
);
const isOfThePage = (words: string) =>
  words.trimEnd().endsWith(':') || (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => PAGE_WORDS.has(word));

/** In the banner or right above it: a heading, else words in bold. */
function findName(banner: Element): Element | null {
  for (let up: Element | null = banner; up && (up.textContent ?? '').length <= BANNER_LENGTH; up = up.parentElement) {
    const names = [...up.querySelectorAll('h1,h2,h3,h4,[role="heading"],strong,b')].filter(isVisible);
    const name = names.find(
      ({ textContent: words }) => /\p{L}{2}/u.test(words ?? '') && !/\d/.test(words ?? '') && !isOfThePage(words ?? ''),
    );
    if (name) return name;
  }
  return null;
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

const placeOf = ({ element, label }: Labelled): Place => ({ select: findSelector(element).select, after: label });

const SAVES = ['save', 'save and close', 'save and sign', 'sign', 'submit', 'save note', 'save entry'];

function saveControls(): SiteProfile['save'] {
  const buttons = [...document.querySelectorAll('button,input[type="submit"],[role="button"]')].filter(isVisible);
  const word = (element: Element) => fold(element.textContent || (element as HTMLInputElement).value || '').toLowerCase();
  return buttons.some((button) => SAVES.includes(word(button)))
    ? [{ select: 'button,input[type="submit"],[role="button"]', text: SAVES }]
    : [];
}

/** Null where name and date of birth, or name and number, can't be found together. */
export function guessProfile(origin: string): Guess | null {
  const number = findLabelled(document.body, NUMBER_LABELS, NUMBER);
  const born = findLabelled(document.body, BORN_LABELS, DATE);
  const first = number ?? born;
  if (!first) return null;
  const banner = bannerAround(first.element, (born ?? first).element);
  const name = banner && findName(banner);
  if (!name) return null;
  const profile: SiteProfile = {
    id: 'guess',
    title: new URL(origin).host,
    match: [origin],
    signs: 'body',
    client: {
      ids: number ? [placeOf(number)] : [],
      names: [{ select: findSelector(name).select }],
      ...(born && { born: [placeOf(born)] }),
    },
    priorNotes: { list: '[data-handrail-no-list]', item: 'li', body: 'p', dateOrder: 'year-first' },
    editors: [{ select: 'textarea, [contenteditable="true"][role="textbox"], [contenteditable="true"]', form: 'note', title: 'Note' }],
    save: saveControls(),
    isGuess: true,
    verified: { against: 'a guess', on: '' },
  };
  const marked = [name, born?.element, number?.element].filter((element) => element !== undefined);
  return { profile, ranges: marked.map(rangeOver) };
}
