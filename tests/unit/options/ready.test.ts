/** What is asked of the background while a file is about to come. */
import { expect, test } from 'vitest';
import { makeStayReady } from '../../../entrypoints/options/ready.ts';

type Ask = Parameters<typeof makeStayReady>[0]['ask'];

function asking(onWait: (nth: number) => void) {
  const said: (string | number)[] = [];
  let waits = 0;
  const stay = makeStayReady({
    ask: (async ({ ask }: { ask: string }) => {
      said.push(ask);
      return true;
    }) as unknown as Ask,
    wait: async (ms) => {
      said.push(ms);
      waits += 1;
      onWait(waits);
    },
  });
  return { said, stay };
}

test('it is asked at once, and again before a background falls asleep, until no file is awaited', async () => {
  let isOpen = true;
  const { said, stay } = asking((nth) => {
    isOpen = nth < 3;
  });
  await stay(() => isOpen);
  expect(said).toEqual(['get-ready', 20_000, 'get-ready', 20_000, 'get-ready', 20_000]);
});

test('a page that was left open keeps nothing awake for long', async () => {
  const { said, stay } = asking(() => undefined);
  await stay(() => true);
  expect(said.filter((one) => one === 'get-ready')).toHaveLength(15);
});

test('opened again while the one before still waits, it is asked once in a while and not twice', async () => {
  let again: Promise<void> | null = null;
  const { said, stay } = asking((nth) => {
    if (nth === 2) again = stay(() => true);
  });
  await stay(() => true);
  await again;
  expect(said.filter((one) => one === 'get-ready')).toHaveLength(2 + 15);
});
