/**
 * What stands on a printed PDF: how many pages, how large, and their words. Knows as much of the format as Chromium and Firefox write:
 * objects in clear or in object streams, Flate, fonts with a ToUnicode map. Words come in the order in which they were drawn,
 * and without any white space: where a line ends on paper says nothing.
 */
import { inflateSync } from 'node:zlib';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

export interface Printed {
  readonly pages: number;
  /** Of each page: A4, or else its points; "" where the file does not say. */
  readonly sizes: readonly string[];
  readonly text: string;
}

interface Piece {
  readonly head: string;
  readonly body: string;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function streamOf(raw: string, head: string, from: number): string {
  const start = raw.startsWith('\r\n', from) ? from + 2 : from + 1;
  const bytes = Buffer.from(raw.slice(start, raw.indexOf('endstream', start)), 'latin1');
  return /FlateDecode/.test(head) ? latin(inflateSync(bytes, { finishFlush: 2 })) : latin(bytes);
}

/** Every object by its number; those inside object streams too. */
function objectsOf(raw: string): Map<number, Piece> {
  const all = new Map<number, Piece>();
  for (const match of raw.matchAll(/(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length;
    const end = raw.indexOf('endobj', from);
    const stream = raw.indexOf('stream', from);
    const hasStream = stream >= 0 && stream < end;
    const head = raw.slice(from, hasStream ? stream : end);
    all.set(Number(match[1]), { head, body: hasStream ? streamOf(raw, head, stream + 6) : '' });
  }
  for (const { head, body } of [...all.values()]) {
    if (!/\/ObjStm/.test(head)) continue;
    const first = Number(/\/First (\d+)/.exec(head)?.[1]);
    const numbers = body.slice(0, first).trim().split(/\s+/).map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      const [at = 0, next] = [numbers[i + 1], numbers[i + 3]];
      all.set(numbers[i] as number, { head: body.slice(first + at, next === undefined ? undefined : first + next), body: '' });
    }
  }
  return all;
}

const fromHex = (hex: string): string => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Glyph code → letters, and how many bytes a code has. */
function readMap(cmap: string): { readonly width: number; readonly letters: Map<number, string> } {
  const letters = new Map<number, string>();
  const width = (/begincodespacerange\s*<([0-9a-fA-F]+)>/.exec(cmap)?.[1]?.length ?? 4) / 2;
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      letters.set(Number.parseInt(code, 16), fromHex(to));
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', one, many] of block.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g,
    )) {
      const listed = [...(many ?? '').matchAll(/<([0-9a-fA-F]+)>/g)].map(([, hex = '']) => fromHex(hex));
      const from = Number.parseInt(low, 16);
      for (let code = from; code <= Number.parseInt(high, 16); code += 1) {
        const last = one ? Number.parseInt(one.slice(-4), 16) + code - from : 0;
        letters.set(code, one ? fromHex(one.slice(0, -4)) + String.fromCharCode(last) : (listed[code - from] ?? ''));
      }
    }
  }
  return { width, letters };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const bytesOfLiteral = (text: string): number[] =>
  [
    ...text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, e: string) =>
      /^[0-7]/.test(e) ? String.fromCharCode(Number.parseInt(e, 8)) : (ESCAPES[e] ?? e),
    ),
  ].map((c) => c.charCodeAt(0));
const bytesOfHex = (hex: string): number[] =>
  (hex.replace(/\s/g, '').match(/.{1,2}/g) ?? []).map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16));

type Fonts = Map<string, ReturnType<typeof readMap>>;

function wordsOf(content: string, fonts: Fonts): string {
  let font: ReturnType<typeof readMap> | undefined;
  let text = '';
  const token = /\/([^\s/[\]<>()]+)\s+[\d.-]+\s+Tf|\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9a-fA-F\s]+)>/g;
  for (const [, name, literal, hex] of content.matchAll(token)) {
    if (name !== undefined) font = fonts.get(name);
    else if (font) {
      const bytes = literal !== undefined ? bytesOfLiteral(literal) : bytesOfHex(hex ?? '');
      for (let i = 0; i < bytes.length; i += font.width)
        text += font.letters.get(bytes.slice(i, i + font.width).reduce((code, byte) => code * 256 + byte, 0)) ?? '';
    }
  }
  return text;
}

/** In points. Browsers write whole ones: Chromium 595, Firefox 596. */
const A4 = { wide: 595.28, high: 841.89 };
const A_BOX = /\/MediaBox\s*\[([^\]]*)\]/;

/** Its own box, else that of the pages that it belongs to. */
function sizeOf(head: string, objects: Map<number, Piece>): string {
  const parent = objects.get(Number(/\/Parent (\d+) 0 R/.exec(head)?.[1]))?.head;
  const box = A_BOX.exec(head)?.[1];
  if (box === undefined) return parent === undefined ? '' : sizeOf(parent, objects);
  const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number);
  const [wide, high] = [right - left, top - bottom];
  return Math.abs(wide - A4.wide) < 1 && Math.abs(high - A4.high) < 1 ? 'A4' : `${wide}×${high}`;
}

export function readPdf(bytes: Uint8Array): Printed {
  const objects = objectsOf(latin(bytes));
  const fonts: Fonts = new Map();
  const mapOf = (number: string): undefined | ReturnType<typeof readMap> => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.head ?? '')?.[1];
    return map ? readMap(objects.get(Number(map))?.body ?? '') : undefined;
  };
  for (const { head } of objects.values())
    for (const [, block = ''] of head.matchAll(/\/Font\s*<<([^>]*)>>/g))
      for (const [, name = '', number = ''] of block.matchAll(/\/(\S+)\s+(\d+) 0 R/g)) {
        const map = mapOf(number);
        if (map) fonts.set(name, map);
      }
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  const text = pages.map(({ head }) => {
    const contents = /\/Contents\s*(?:\[([^\]]*)\]|(\d+ 0 R))/.exec(head);
    const numbers = [...(contents?.[1] ?? contents?.[2] ?? '').matchAll(/(\d+) 0 R/g)].map(([, n]) => Number(n));
    return numbers.map((n) => wordsOf(objects.get(n)?.body ?? '', fonts)).join('');
  });
  return { pages: pages.length, sizes: pages.map(({ head }) => sizeOf(head, objects)), text: text.join('').replace(/\s+/g, '') };
}

const SAVE_TO_PDF = 'print.printer_Mozilla_Save_to_PDF.';
const MARGINS = ['headerleft', 'headercenter', 'headerright', 'footerleft', 'footercenter', 'footerright'];

/** What "print" does in Firefox without asking; no lines of the browser's own in the margins. */
export const printsToFile = (file: string): Readonly<Record<string, string | boolean>> => ({
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  [`${SAVE_TO_PDF}print_to_file`]: true,
  [`${SAVE_TO_PDF}print_to_filename`]: file,
  ...Object.fromEntries(MARGINS.map((place) => [`${SAVE_TO_PDF}print_${place}`, ''])),
});

/** Every stretch of text of the sheet as it stands on the screen, without white space. */
export const onSheet = (place: Page | Frame): Promise<string[]> =>
  place.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    const walker = document.createTreeWalker(sheet ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push((walker.currentNode.textContent ?? '').replace(/\s+/g, ''));
    return found.filter(Boolean);
  });

/** What is on the paper and not on the sheet; every word of the sheet is on the paper. */
export function beside(printed: Printed, sheet: readonly string[]): string {
  let rest = printed.text;
  // The longest first: a short stretch may stand inside a long one.
  for (const words of sheet.toSorted((a, b) => b.length - a.length)) {
    expect(rest).toContain(words);
    rest = rest.replace(words, '\n');
  }
  return rest.replace(/[\n•]/g, '');
}
