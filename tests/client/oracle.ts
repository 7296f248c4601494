/**
 * Says from a picture alone whether Handrail shows one client's words while the page shows another's, or nobody's that
 * can be told. It knows how each client's words look: learned from pictures taken while all was calm and certain.
 *
 * What it allows, and no more:
 * - words (`text`): nothing. The first picture that shows another client shows no word of the last one.
 * - form values (`form`), which change without any event: 250 ms from the change, and the picture after that. What the page's own
 *   thread stood still of it, kept busy by the page, is not counted: no timer of anybody runs then. The strip tells how long.
 * - another record in a frame of its own: FRAME_MS from when that frame was drawn or changed. Frames are other
 *   processes' business: who is in them is told by message, which no page can hurry.
 */
import { clients } from '../hosts/switching/clients.mjs';
import { type Box, colourAt, holds, type Ink, inkOf, keyOf, type Picture, trim } from './picture.ts';

export type Skin = 'text' | 'form' | 'named';

export const VALUE_MS = 250;
/** One picture at sixty a second. */
const PICTURE_MS = 17;
export const FRAME_MS = 1000;

export const VIEW = { width: 740, height: 620 };
/** Our frame, beside the edge by which the sidebar is made wider (entrypoints/page-shell/edge.ts). */
export const SIDEBAR: Box = { x: 388, y: 0, width: 352, height: 620 };
const BANNER: Box = { x: 8, y: 8, width: 320, height: 22 };
const HEADER: Box = { x: 8, y: 36, width: 100, height: 22 };
const STRIP = { x: 0, y: 612 };
/** Where the page's own frame begins, and its strip in it. */
const FRAME = { x: 9, y: 431 };
const FRAME_STRIP = { x: 9, y: 553 };

const moved = (box: Box, { x, y }: { x: number; y: number }): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** What one record on the page says by its pixels; -1 is nobody, -2 is not to be read. */
export interface Said {
  readonly banner: number;
  readonly header: number;
  readonly address: number;
  readonly age: number;
  readonly changes: number;
  readonly asks: boolean;
  /** Of the age, how long the page's own thread ran nothing, ms; 255 is the most that is told. */
  readonly still: number;
}

export interface Judged {
  /** The record of the page itself; null when no page of the host is drawn. */
  readonly page: Said | null;
  /** The record in its frame; null when there is none to see. */
  readonly frame: Said | null;
  /** Whom the page shows, in every place; -1 when that can't be told. */
  readonly client: number;
  /** Clients whose words stand in the sidebar, each with those words. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Words that must not be there, and why; null when all is well. */
  readonly wrong: string | null;
  /** Allowed only because the page's own thread stood still for a part of the time. */
  readonly isForgiven: boolean;
}

interface Word {
  readonly client: number;
  readonly says: string;
  readonly ink: Ink;
}

export class Oracle {
  readonly skin: Skin;
  readonly #words = new Map<string, Word>();
  readonly #banners = new Map<string, number>();
  readonly #headers = new Map<string, number>();
  readonly #seen = new Map<string, ReadonlyMap<number, readonly string[]>>();

  constructor(skin: Skin) {
    this.skin = skin;
  }

  get size(): number {
    return this.#words.size;
  }

  learnPage(picture: Picture, client: number): void {
    this.#banners.set(keyOf(inkOf(picture, BANNER)), client);
    this.#headers.set(keyOf(inkOf(picture, HEADER)), client);
  }

  /** A word of this client that stands in this box of the picture. */
  learnWord(picture: Picture, client: number, says: string, box: Box): void {
    const ink = trim(inkOf(picture, box));
    if (ink && ink.width > 8 && ink.height > 6) this.#words.set(keyOf(ink), { client, says, ink });
    this.#seen.clear();
  }

  /**
   * Of a picture that was taken for learning, of this client: a word of another in it was learned wrongly, from a picture that had not
   * been drawn yet. Witness: a run that saw "Pottery" beside every client.
   */
  forgetStrangers(picture: Picture, client: number): void {
    const place = inkOf(picture, SIDEBAR);
    for (const [key, word] of this.#words) if (word.client !== client && holds(place, word.ink)) this.#words.delete(key);
    this.#seen.clear();
  }

  #said(picture: Picture, strip: { x: number; y: number }, magic: number, at: { x: number; y: number }): Said | null {
    const cell = (n: number) => colourAt(picture, strip.x + n * 8 + 4, strip.y + 4);
    if (cell(0).join() !== `${magic},77,177`) return null;
    const read = (known: ReadonlyMap<string, number>, box: Box) => {
      const ink = inkOf(picture, moved(box, at));
      return ink.dots.includes(1) ? (known.get(keyOf(ink)) ?? -2) : -1;
    };
    const [, age, changes] = [cell(1), cell(2), cell(3)];
    return {
      banner: read(this.#banners, BANNER),
      header: read(this.#headers, HEADER),
      address: cell(1)[0] - 1,
      age: age[0] * 256 + age[1],
      changes: changes[0] * 256 + changes[1],
      asks: cell(4)[0] === 1,
      still: cell(5)[0],
    };
  }

  /** Every planted word that can be seen in the sidebar's part of the picture. */
  wordsIn(picture: Picture): ReadonlyMap<number, readonly string[]> {
    const place = inkOf(picture, SIDEBAR);
    const key = keyOf(place);
    const known = this.#seen.get(key);
    if (known) return known;
    const found = new Map<number, string[]>();
    for (const word of this.#words.values())
      if (!found.get(word.client)?.includes(word.says) && holds(place, word.ink))
        found.set(word.client, [...(found.get(word.client) ?? []), word.says]);
    if (this.#seen.size > 300) this.#seen.clear();
    this.#seen.set(key, found);
    return found;
  }

  judge(picture: Picture): Judged {
    const page = this.#said(picture, STRIP, 7, { x: 0, y: 0 });
    const frame = this.#said(picture, FRAME_STRIP, 9, FRAME);
    const client = page ? certain(page) : -1;
    const words = this.wordsIn(picture);
    const wrong = this.#wrong(page, frame, client, words);
    const isForgiven = wrong === null && page !== null && this.#wrong({ ...page, still: 0 }, frame, client, words) !== null;
    return { page, frame, client, words, wrong, isForgiven };
  }

  #wrong(page: Said | null, frame: Said | null, client: number, words: Judged['words']): string | null {
    if (words.size === 0) return null;
    const say = (why: string) => `${why}; the sidebar shows ${[...words].map(([c, w]) => `${nameOf(c)} (${w.join(', ')})`).join(' and ')}`;
    if (words.size > 1) return say('two clients at once');
    const [shown] = words.keys();
    if (!page) return say('no page is drawn');
    if (shown !== client) {
      const isAllowed = this.skin === 'form' && page.age - page.still <= VALUE_MS + PICTURE_MS;
      return isAllowed ? null : say(`${asText(page)}`);
    }
    if (frame && certain(frame) !== client && !isNobody(frame) && frame.age > FRAME_MS) return say(`in a frame ${asText(frame)}`);
    return null;
  }
}

/** A frame that shows no client at all has no say. */
const isNobody = ({ banner, header }: Said) => banner === -1 && header === -1;

export const nameOf = (client: number): string => clients[client]?.forename ?? (client === -2 ? 'unreadable' : 'nobody');

export function certain({ banner, header, address, asks }: Said): number {
  return !asks && banner >= 0 && banner === header && header === address ? banner : -1;
}

export function asText({ banner, header, address, age, asks, still }: Said): string {
  const places = `banner ${nameOf(banner)}, header ${nameOf(header)}, address ${nameOf(address)}`;
  return `the page shows ${places}${asks ? ', asks whether to leave' : ''}, ${age} ms after its last change, of which its own thread stood still for ${still}`;
}
