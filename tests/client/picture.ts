/**
 * Pictures of a page as a user sees them, and words looked for in them. A word is known by its ink: which pixels of it
 * are dark. Nothing here knows about the page behind the picture.
 */
import { inflateSync } from 'node:zlib';

/** Dark pixels of a rectangle, row by row: 1 is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: 3 or 4. */
  readonly depth: number;
  readonly bytes: Uint8Array;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reverses one line's PNG filter in place. `at` is where the line begins, `before` the line above or -1. */
function unfilter(kind: number, bytes: Uint8Array, at: number, before: number, length: number, depth: number): void {
  for (let i = 0; i < length; i += 1) {
    const a = i >= depth ? (bytes[at + i - depth] as number) : 0;
    const b = before >= 0 ? (bytes[before + i] as number) : 0;
    let add = 0;
    if (kind === 1) add = a;
    else if (kind === 2) add = b;
    else if (kind === 3) add = (a + b) >> 1;
    else if (kind === 4) {
      const c = i >= depth && before >= 0 ? (bytes[before + i - depth] as number) : 0;
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
      add = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }
    bytes[at + i] = ((bytes[at + i] as number) + add) & 255;
  }
}

/**
 * A PNG with eight bits a channel and no interlace, which is what browsers make of a screen. Ten thousand steps are some
 * fifty thousand pictures; the usual library takes ten times as long.
 */
export function readPicture(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [bits, colour, interlace] = [png[24], png[25], png[28]];
  if (bits !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) throw new Error('Not a picture as browsers make it.');
  const depth = colour === 2 ? 3 : 4;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * depth;
  const bytes = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (line + 1);
    bytes.set(raw.subarray(from + 1, from + 1 + line), y * line);
    const kind = raw[from] as number;
    if (kind !== 0) unfilter(kind, bytes, y * line, y > 0 ? (y - 1) * line : -1, line, depth);
  }
  return { width, height, depth, bytes };
}

export function colourAt({ width, depth, bytes }: Picture, x: number, y: number): readonly [number, number, number] {
  const at = (y * width + x) * depth;
  return [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number];
}

/** Words are dark on light here; a pixel counts as ink below the middle. */
const DARK = 3 * 140;

export function inkOf(picture: Picture, box: Box): Ink {
  const { width: wide, depth, bytes } = picture;
  const [width, height] = [Math.min(box.width, wide - box.x), Math.min(box.height, picture.height - box.y)];
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let at = ((box.y + y) * wide + box.x) * depth;
    for (let x = 0; x < width; x += 1, at += depth)
      if ((bytes[at] as number) + (bytes[at + 1] as number) + (bytes[at + 2] as number) < DARK) dots[y * width + x] = 1;
  }
  return { width, height, dots };
}

export const hasInk = (picture: Picture, box: Box): boolean => inkOf(picture, box).dots.includes(1);

/** The same ink without empty edges; null when there is none. */
export function trim({ width, height, dots }: Ink): Ink | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (dots[y * width + x]) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  if (right < 0) return null;
  const size = { width: right - left + 1, height: bottom - top + 1 };
  const cut = new Uint8Array(size.width * size.height);
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1) cut[y * size.width + x] = dots[(top + y) * width + left + x] as number;
  return { ...size, dots: cut };
}

/** One text for one pattern of ink. */
export const keyOf = ({ width, height, dots }: Ink): string => `${width}x${height} ${Buffer.from(dots).toString('latin1')}`;

/** So many pixels of a word may differ: a caret that blinks beside it, a rounding of its edge. Two names differ by more. */
const MAY_DIFFER = 2;

function standsAt(word: Ink, place: Ink, left: number, top: number): boolean {
  let differ = 0;
  for (let y = 0; y < word.height; y += 1) {
    const [at, there] = [y * word.width, (top + y) * place.width + left];
    for (let x = 0; x < word.width; x += 1)
      if (word.dots[at + x] !== place.dots[there + x]) {
        differ += 1;
        if (differ > MAY_DIFFER) return false;
      }
  }
  return true;
}

/** Whether the word's ink stands anywhere in `place`; its first dark pixel is where it is looked for. */
export function holds(place: Ink, word: Ink): boolean {
  const first = word.dots.indexOf(1);
  for (let at = place.dots.indexOf(1); at >= 0; at = place.dots.indexOf(1, at + 1)) {
    const left = (at % place.width) - first;
    const top = Math.floor(at / place.width);
    if (left < 0 || left + word.width > place.width || top + word.height > place.height) continue;
    if (standsAt(word, place, left, top)) return true;
  }
  return false;
}
