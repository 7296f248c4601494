import { PASTE_LIMIT } from '../../lib/bridge/view.ts';
import type { PasteTrouble } from '../../lib/words/paste.ts';

/** Beyond this share of signs that no text has, somebody pasted a file's bytes. */
const TOO_MANY = 0.02;
const LOOKED_AT = 4000;

function isNoSign(code: number): boolean {
  return code === 0xfffd || code === 0x7f || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12);
}

/** Why a text is not read as a letter, or null. */
export function troubleWith(text: string): PasteTrouble | null {
  if (text.length > PASTE_LIMIT) return 'too-long';
  if (text.trim() === '') return 'empty';
  if (text.startsWith('%PDF-') || text.startsWith('PK\u0003\u0004')) return 'not-text';
  const start = text.slice(0, LOOKED_AT);
  let odd = 0;
  for (let i = 0; i < start.length; i += 1) if (isNoSign(start.charCodeAt(i))) odd += 1;
  return odd / start.length > TOO_MANY ? 'not-text' : null;
}
