import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, inBase64 } from '../../../lib/bridge/base64.ts';

describe('a file on its way to the background', () => {
  it('arrives byte for byte, and as any other reader of base64 has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const sent = inBase64(bytes);
        expect(sent).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(sent)).toEqual(bytes);
      }),
    );
  });

  it('arrives whole where it is longer than one stretch of letters', () => {
    const bytes = Uint8Array.from({ length: 25_001 }, (_, n) => (n * 31) % 256);
    expect(fromBase64(inBase64(bytes))).toEqual(bytes);
  });
});
