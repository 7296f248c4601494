import { expect, test } from 'vitest';
import { faultOf, shown } from '../../../lib/packs/letters.ts';

const HIDDEN =
  '00ad 034f 061c 115f 1160 17b4 180b 180e 200b 200c 200d 200e 200f 202a 202b 202c 202d 202e 2060 2061 2064 2066 2067 2068 2069 206a 206f 3164 fe0f feff ffa0 fff9 fffb 1d173 e0041';

test.each(HIDDEN.split(' '))('U+%s is hidden: alone, at an end, and within a word', (code) => {
  const odd = String.fromCodePoint(Number.parseInt(code, 16));
  for (const text of [odd, `risk${odd}`, `${odd}risk`, `ri${odd}sk`]) {
    expect(faultOf(text)).toContain('hidden character');
    expect(shown(text)).toBe(text.replace(odd, `[U+${code.toUpperCase()}]`));
  }
});

test.each(['family 👩‍👩‍👧', '❤️ first', '1️⃣ goal', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 visit', 'می‌خواهم', 'क्‍ष', 'Über', 'Zoë’s plan', '目標'])(
  '%s is written like that',
  (text) => {
    expect(faultOf(text)).toBeNull();
    expect(shown(text)).toBe(text);
  },
);
