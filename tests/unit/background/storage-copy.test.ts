/** What is known of the browser's storage is never older than what was written here, or than the last change we were told of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, copyOf } from '../../../entrypoints/background/storage-copy.ts';

/** A storage area that answers, and tells of changes, when the test says so: as another process does. */
function slowArea() {
  const rows = new Map<string, unknown>();
  const listeners: ((changes: Record<string, unknown>) => void)[] = [];
  const news: Record<string, unknown>[] = [];
  let asked = 0;
  const change = (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) rows.set(key, value);
    news.push(values);
  };
  const area: Area = {
    get: async (key) => {
      asked += 1;
      const value = rows.get(key);
      return rows.has(key) ? { [key]: value } : {};
    },
    set: async (values) => change(values),
    clear: async () => {
      const keys = [...rows.keys()];
      rows.clear();
      news.push(Object.fromEntries(keys.map((key) => [key, undefined])));
    },
    onChanged: { addListener: (listener) => void listeners.push(listener) },
  };
  const deliver = () => {
    for (const changes of news.splice(0)) for (const listener of listeners) listener(changes);
  };
  return { area, change, deliver, rows, asked: () => asked };
}

describe('the copy of what is stored', () => {
  test('asks once, whoever asks, also while the first answer is under way', async () => {
    const { area, asked } = slowArea();
    const copy = copyOf(area);
    expect(await Promise.all([copy.get('worker'), copy.get('worker')])).toEqual([undefined, undefined]);
    await copy.get('worker');
    expect(asked()).toBe(1);
  });

  test('a failed question is asked again', async () => {
    const { area } = slowArea();
    let fails = true;
    const copy = copyOf({
      ...area,
      get: async (key) => {
        if (fails) throw new Error('the browser is busy');
        return area.get(key);
      },
    });
    await area.set({ worker: 'S. Marlow' });
    await expect(copy.get('worker')).rejects.toThrow('busy');
    fails = false;
    expect(await copy.get('worker')).toBe('S. Marlow');
  });

  test('what was written or cleared here is read at once, what was written elsewhere as soon as we are told', async () => {
    const KEYS = ['worker', 'shared login', 'vault'];
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), key: fc.constantFrom(...KEYS), value: fc.integer() }),
      fc.record({ do: fc.constant('elsewhere' as const), key: fc.constantFrom(...KEYS), value: fc.integer() }),
      fc.record({ do: fc.constant('clear' as const) }),
      fc.record({ do: fc.constant('get' as const), key: fc.constantFrom(...KEYS) }),
      fc.record({ do: fc.constant('told' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { area, change, deliver, rows } = slowArea();
        const copy = copyOf(area);
        /** Changed elsewhere, and we were not told yet: either word may be read. */
        const untold = new Set<string>();
        for (const one of steps) {
          if (one.do === 'set') {
            await copy.set({ [one.key]: one.value });
            untold.delete(one.key);
          } else if (one.do === 'clear') {
            await copy.clear();
            untold.clear();
          } else if (one.do === 'elsewhere') {
            change({ [one.key]: one.value });
            untold.add(one.key);
          } else if (one.do === 'told') {
            deliver();
            untold.clear();
          } else {
            const got = await copy.get(one.key);
            if (!untold.has(one.key)) expect(got).toBe(rows.get(one.key));
          }
        }
      }),
    );
  });

  test('a question that was under way while it was written here is not remembered', async () => {
    const { area } = slowArea();
    let answer: (values: Record<string, unknown>) => void = () => undefined;
    let isHeld = true;
    const copy = copyOf({
      ...area,
      get: (key) => {
        if (!isHeld) return area.get(key);
        isHeld = false;
        return new Promise((done) => {
          answer = done;
        });
      },
    });
    const early = copy.get('worker');
    await copy.set({ worker: 'I. Tate' });
    answer({ worker: 'S. Marlow' });
    expect(await early).toBe('S. Marlow');
    expect(await copy.get('worker')).toBe('I. Tate');
  });
});
