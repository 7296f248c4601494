/** The prior notes that the page shows, top to bottom, each with the words that can be read now. */
import {
  FILE_NAME_LIMIT,
  FILES_LIMIT,
  NOTE_LIMIT,
  PRIOR_NOTES_LIMIT,
  PRIOR_TEXT_LIMIT,
  type PriorNoteRead,
  STRUCK_LIMIT,
} from '../bridge/agent-messages.ts';
import { fold, matches, readFirst } from './places.ts';
import type { Place, SiteProfile } from './profile.ts';
import { isPutAway } from './put-away.ts';
import { boxesNow, FOLDED, saidByBox } from './said-by-boxes.ts';
import { readWords, type Words } from './words.ts';

export interface NotesRead {
  readonly notes: readonly PriorNoteRead[];
  /** True only when the page itself says that the list holds every note. */
  readonly complete: boolean;
  /** Notes on the page beyond the reading limit. */
  readonly more: number;
  /** A list of notes stands on this page at all. */
  readonly listed: boolean;
  /** The way back to the page, one a note; null where nothing was read. Never leaves the frame. */
  readonly words: readonly (Words | null)[];
  /** The box of a form in which a note's words stand; null where they are text of the page. */
  readonly boxes: readonly (Box | null)[];
  readonly items: readonly Element[];
}

/** Where no profile says how a note opens: what tells itself that it unfolds something. */
const UNFOLDS = '[aria-expanded="false"], details:not([open]) > summary';
/** These unfold a list of things to do or to choose, whatever else they say. */
const MENUS = 'select, [role="combobox"], [role="menuitem"], [aria-haspopup]:not([aria-haspopup="false"])';

const FILES = 'img,embed,object,canvas,a[download],a[href$=".pdf" i]';

/** "Was not brought, rearranged by the clinic" is long for a column. */
const OUTCOME_LIMIT = 100;

/** What is handed on with a note as a file of its own, whatever else the note says. */
const ATTACHED = ['pdf', 'doc', 'docx', 'odt', 'rtf', 'tif', 'tiff']
  .map((kind) => `a[href$=".${kind}" i]`)
  .concat('a[download]', 'embed', 'object')
  .join();

/** Their names, as the page writes them; of one without a name, the last part of its address. */
function filesIn(body: Element): readonly string[] {
  const names = matches(body, ATTACHED).map((file) => {
    const at = file.getAttribute('href') ?? file.getAttribute('src') ?? file.getAttribute('data') ?? '';
    const last = at.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
    return fold(file.textContent || file.getAttribute('download') || file.getAttribute('title') || last).slice(0, FILE_NAME_LIMIT);
  });
  return [...new Set(names)].filter(Boolean).slice(0, FILES_LIMIT);
}

type Prior = SiteProfile['priorNotes'];

/** The item, then the siblings that belong to it. */
export function partsOf(prior: Pick<Prior, 'follows'>, item: Element): Element[] {
  const parts = [item];
  for (let next = item.nextElementSibling; prior.follows && next?.matches(prior.follows); next = next.nextElementSibling) parts.push(next);
  return parts;
}

/** Each item on the page now, with all its words, seen or not: cheap, and enough to tell whether it changed. */
export const itemsNow = (prior: Prior): (readonly [Element, string])[] =>
  itemsOf(prior).map(
    (item) =>
      [
        item,
        partsOf(prior, item)
          .map((part) => `${part.textContent}${boxesNow(part)}`)
          .join('\n'),
      ] as const,
  );

/** Every note of the lists on the page now. */
export function itemsOf(prior: Prior): Element[] {
  const items = new Set(listsOf(prior).flatMap((list) => matches(list, prior.item)));
  return [...items].filter((item) => !isWithin(item, items));
}

/** A list within a note is words of that note, and one that two places of the profile name is one. */
function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (others.has(up)) return true;
  return false;
}

/** The lists that can be seen: in a tab that is not chosen stands another one's record, perhaps. */
export const listsOf = (prior: Prior): Element[] => matches(document, prior.list).filter((list) => !isPutAway(list));

/** Where a note's words stand while the page shows them. */
export const bodyOf = (prior: Pick<Prior, 'body'>, parts: readonly Element[]): Element | undefined =>
  parts.flatMap((part) => matches(part, prior.body))[0];

/** A press on it sends nothing, and leads to no other page: a note is opened, and nothing else is done. */
function isHarmless(control: HTMLElement): boolean {
  const link = control.closest<HTMLAnchorElement>('a[href]');
  if (link && link.href.split('#')[0] !== location.href.split('#')[0]) return false;
  const sends = control.closest('button,input') as HTMLButtonElement | null;
  if (sends?.form && sends.type !== 'button') return false;
  return !control.matches(':disabled, [aria-disabled="true"]') && control.getAttribute('aria-expanded') !== 'true';
}

/**
 * The one control that unfolds a note, while it is folded; null where there is none, or more than one that might be. A note
 * that is struck out is not read, and stays folded.
 */
export function openerOf(prior: Pick<Prior, 'opener' | 'status' | 'statusWords'>, parts: readonly Element[]): HTMLElement | null {
  if (readStatus(prior, parts) === 'struck-out') return null;
  const found = parts.flatMap((part) => matches(part, prior.opener ?? UNFOLDS)).filter((one) => prior.opener || !one.matches(MENUS));
  const [one] = found;
  return one instanceof HTMLElement && found.length === 1 && isHarmless(one) ? one : null;
}

export const readIn = (place: Place | undefined, parts: readonly Element[]): string => {
  for (const part of parts) {
    const value = readFirst(place && [place], part);
    if (value) return value;
  }
  return '';
};

export const readStatus = (prior: Pick<Prior, 'status' | 'statusWords'>, parts: readonly Element[]): PriorNoteRead['status'] =>
  statusIn(prior, readIn(prior.status, parts));

function statusIn(prior: Pick<Prior, 'statusWords'>, words: string): PriorNoteRead['status'] {
  const said = words.toLowerCase();
  const { struckOut, draft, signed } = prior.statusWords ?? {};
  const has = (words: readonly string[] | undefined) => said !== '' && (words ?? []).some((word) => said.includes(word));
  if (has(struckOut)) return 'struck-out';
  if (has(draft)) return 'draft';
  return signed?.some((word) => isSaidPlainly(said, word)) ? 'signed' : 'unknown';
}

/** Takes back what stands beside it: "Co-signed: no", "non-final", "signed by 1 of 2". */
const TAKEN_BACK = /\b(?:no|not|none|never|non|semi|partly|partially|required|needed|requested|for)\b|\d of \d/;

/** As a word of its own, in its forms: "countersigned", "finalised", but neither "assigned" nor "finalising". */
function isSaidPlainly(said: string, word: string): boolean {
  const plain = word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const at = new RegExp(`(?<!\\p{L})(?:co|counter|e)?${plain}(?:i[sz]ed)?(?!\\p{L})`, 'u');
  return at.test(said) && !TAKEN_BACK.test(said.replaceAll(word, ' '));
}

/** A box of a form that holds a note's words: they are its value, and no text of the page. */
export type Box = HTMLTextAreaElement | HTMLInputElement;

export const isBox = (body: Element | undefined): body is Box => body?.matches('textarea, input:not([type=password])') === true;

/** A note's words, as they are shown now. Of a box there is no way back to a stretch of the page: it is selected in. */
export function wordsIn(body: Element, limit: number, keepsLines?: boolean): Words {
  if (!isBox(body)) {
    const words = readWords(body, limit, keepsLines, undefined, saidByBox);
    return body.querySelector(FOLDED) ? { ...words, whole: false } : words;
  }
  const { value } = body;
  return { text: value.trim() === '' ? '' : value.slice(0, limit), whole: value.length <= limit, struckAt: [], runs: [] };
}

/** So many notes, or so many units of their text, are read without a pause. */
const STRETCH_NOTES = 50;
const STRETCH_TEXT = 100_000;

/** All at once: where nobody waits. */
export function readNotes(prior: Prior): NotesRead {
  const work = readingNotes(prior);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Pauses after each stretch: a list of thousands must not keep the page's keys waiting. */
export function* readingNotes(prior: Prior): Generator<undefined, NotesRead> {
  const items = itemsOf(prior);
  const read = items.slice(0, PRIOR_NOTES_LIMIT);
  let room = PRIOR_TEXT_LIMIT;
  const notes: PriorNoteRead[] = [];
  const words: (Words | null)[] = [];
  const boxes: (Box | null)[] = [];
  let since = { notes: 0, text: 0 };
  for (const item of read) {
    if (since.notes >= STRETCH_NOTES || since.text >= STRETCH_TEXT) {
      yield;
      since = { notes: 0, text: 0 };
    }
    const parts = partsOf(prior, item);
    const body = bodyOf(prior, parts);
    const found = body ? wordsIn(body, Math.min(NOTE_LIMIT, room), prior.keepsLines) : null;
    const shown = found?.text ? found : null;
    const isFile = !shown && body?.querySelector(FILES) != null;
    const files = body ? filesIn(body) : [];
    const length = shown?.text.length ?? 0;
    room -= length;
    since = { notes: since.notes + 1, text: since.text + length };
    words.push(shown);
    boxes.push(shown && isBox(body) ? body : null);
    const said = readIn(prior.status, parts);
    const status = statusIn(prior, said);
    notes.push({
      date: readIn(prior.date, parts),
      type: readIn(prior.type, parts),
      author: readIn(prior.author, parts),
      status,
      ...(status === 'unknown' && said && { outcome: said.slice(0, OUTCOME_LIMIT) }),
      text: shown?.text ?? null,
      whole: shown?.whole ?? true,
      ...(isFile && { isFile }),
      ...(files.length > 0 && { files }),
      ...(!shown && !isFile && openerOf(prior, parts) && { opens: true }),
      ...(shown?.struckAt.length && { struckAt: shown.struckAt.slice(0, STRUCK_LIMIT) }),
    });
  }
  return {
    notes,
    complete: isComplete(prior),
    more: items.length - read.length,
    listed: listsOf(prior).length > 0,
    words,
    boxes,
    items: read,
  };
}

function isComplete(prior: Prior): boolean {
  const sign = prior.completeWhen;
  if (!sign) return false;
  return matches(document, sign.select).some(
    (element) => !sign.text || (element.textContent ?? '').toLowerCase().includes(sign.text.toLowerCase()),
  );
}
