/** From a passphrase to a key: Argon2id, slow and hungry on purpose. */
import { argon2id } from 'hash-wasm';
import { type Bytes, utf8 } from './bytes.ts';

/** What one guess costs. Stored beside each vault, so that a later Handrail may ask more of new ones. */
export interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/**
 * What new vaults ask. One lane: here lanes run one after the other, and a guesser's would not. Why so much, and what it was before:
 * docs/decisions/0012-vault.md
 */
export const COST: Cost = { memoryKiB: 64 * 1024, passes: 2, lanes: 1 };

/** Beyond this a stored cost is no cost of ours: it would stop the browser, not a guesser. */
const MOST: Cost = { memoryKiB: 1024 * 1024, passes: 20, lanes: 16 };
const KEY_BYTES = 32;
export const SALT_BYTES = 16;
export const SHORTEST = 12;
const FEWEST_LETTERS = 5;
export const LONGEST = 200;

export function isCost(value: Partial<Record<keyof Cost, unknown>>): boolean {
  const within = (name: keyof Cost) => Number.isInteger(value[name]) && Number(value[name]) >= 1 && Number(value[name]) <= MOST[name];
  return within('memoryKiB') && within('passes') && within('lanes') && Number(value.memoryKiB) >= 8 * Number(value.lanes);
}

/** One letter may be typed as one code or as two (é), by the keyboard: NFC makes them one, so that another keyboard opens it too. */
const normal = (passphrase: string): string => passphrase.normalize('NFC');

export type Judged = 'fine' | 'too-short' | 'too-plain' | 'too-long';

/** Length, and that it is not a few letters again and again. No signs or capitals are asked for: they make worse passphrases. */
export function judgePassphrase(passphrase: string): Judged {
  const letters = [...normal(passphrase).trim()];
  if (letters.length < SHORTEST) return 'too-short';
  if (letters.length > LONGEST) return 'too-long';
  return new Set(letters).size < FEWEST_LETTERS ? 'too-plain' : 'fine';
}

export async function stretch(passphrase: string, salt: Bytes, cost: Cost): Promise<Bytes> {
  const stretched = await argon2id({
    password: utf8(normal(passphrase).trim()),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  return Uint8Array.from(stretched);
}
