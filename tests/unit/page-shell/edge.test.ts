// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, drawEdge, fitted, hasRoom, widthBy } from '../../../entrypoints/page-shell/edge.ts';

const KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

describe('the edge of the sidebar', () => {
  it('whatever is pressed or kept, leaves room for both in a window that has it', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: 580, max: 6000 }), fc.constantFrom(...KEYS), (wide, window, key) => {
        const width = widthBy(key, fitted(Number.isFinite(wide) ? wide : 360, window), window) ?? 0;
        expect(hasRoom(window)).toBe(true);
        expect(width).toBeGreaterThanOrEqual(280);
        expect(window - width).toBeGreaterThanOrEqual(280);
      }),
    );
  });

  it('goes the way of the arrow, to the least and to the most, and takes no other key', () => {
    expect(widthBy('ArrowLeft', 360, 1400)).toBe(380);
    expect(widthBy('ArrowRight', 360, 1400)).toBe(340);
    expect(widthBy('Home', 360, 1400)).toBe(280);
    expect(widthBy('End', 360, 1400)).toBe(1120);
    expect(widthBy('ArrowUp', 360, 1400)).toBeNull();
    expect(widthBy('Enter', 360, 1400)).toBeNull();
    expect(hasRoom(350)).toBe(false);
    expect(atLeast(12)).toBe(280);
  });

  it('is moved by nobody but the user: a page’s own events do nothing', () => {
    const said: number[] = [];
    const { element, place } = drawEdge(
      document,
      (width) => said.push(width),
      (width) => said.push(width),
    );
    document.body.append(element);
    place(360, true, true);
    for (const key of KEYS)
      element.dispatchEvent(Object.defineProperty(new KeyboardEvent('keydown', { key }), 'isTrusted', { value: false }));
    expect(said).toEqual([]);
    expect([element.getAttribute('role'), element.getAttribute('aria-valuenow'), element.tabIndex]).toEqual(['separator', '360', 0]);
  });
});
