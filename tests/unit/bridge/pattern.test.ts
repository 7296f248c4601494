import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternOf } from '../../../lib/bridge/pattern.ts';

describe('the pattern that the browser is asked for', () => {
  test.each([
    ['https://records.example', 'https://records.example/*', 'https://records.example/*'],
    ['http://localhost:8555', 'http://localhost:8555/*', 'http://localhost/*'],
    ['https://records.example:8443', 'https://records.example:8443/*', 'https://records.example/*'],
    ['http://127.0.0.1:80', 'http://127.0.0.1/*', 'http://127.0.0.1/*'],
    ['http://[::1]:8555', 'http://[::1]:8555/*', 'http://[::1]/*'],
  ])('%s', (origin, chromium, firefox) => {
    expect(patternOf(origin, false)).toBe(chromium);
    expect(patternOf(origin, true)).toBe(firefox);
  });

  test('is never wider than one host of one scheme', () => {
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), fc.domain(), fc.nat(65_535), fc.boolean(), (scheme, host, port, isFirefox) => {
        const pattern = patternOf(`${scheme}://${host}:${port}`, isFirefox);
        expect(pattern.startsWith(`${scheme}://${host}`)).toBe(true);
        expect(pattern.slice(0, -1)).not.toContain('*');
      }),
    );
  });
});
