/** A pack is looked at to its end, also where the background is stopped over it. */
import { describe, expect, test } from 'vitest';
import { looser } from '../../../components/import-pack/examples.tsx';
import { lookThrough } from '../../../entrypoints/options/look-through.ts';
import type { ask } from '../../../lib/bridge/requests.ts';
import type { PackChecked } from '../../../lib/bridge/view.ts';

const part = (read: number): PackChecked => ({ is: 'good', preview: { ...looser, read }, look: read < looser.examples ? 'it' : null });
const refused: PackChecked = { is: 'refused', because: 'examples', says: ['"A quiet visit": Goal reads as not found.'] };

/** A background that gives these answers, one after the other. */
function background(...answers: (PackChecked | null)[]) {
  const asked: string[] = [];
  const answer = (async (request: { ask: string }) => {
    asked.push(request.ask);
    return answers[asked.length - 1] ?? null;
  }) as typeof ask;
  return { asked, answer };
}
async function through(of: ReturnType<typeof background>, isWanted: (n: number) => boolean = () => true) {
  const told: (PackChecked | null)[] = [];
  const last = await lookThrough(of.answer, 'e30=', (checked) => isWanted(told.push(checked)));
  return { told, last };
}

describe('looking through a pack', () => {
  test('tells what is known as it comes, and ends with the word on all examples', async () => {
    const of = background(part(1), part(3), refused);
    expect(await through(of)).toEqual({ told: [part(1), part(3), refused], last: refused });
    expect(of.asked).toEqual(['check-pack', 'go-on-looking', 'go-on-looking']);
  });

  test('asks once where all is said at once', async () => {
    const of = background(part(5));
    expect(await through(of)).toEqual({ told: [part(5)], last: part(5) });
    expect(of.asked).toEqual(['check-pack']);
  });

  test('begins anew where the background was stopped over it, and says so where there is none', async () => {
    const again = background(part(1), null, part(1), part(5));
    expect((await through(again)).last).toEqual(part(5));
    expect(again.asked).toEqual(['check-pack', 'go-on-looking', 'check-pack', 'go-on-looking']);
    const never = background(part(1), null, part(1), null, part(1), null);
    expect((await through(never)).last).toBeNull();
    expect((await through(background(part(1), null))).last).toBeNull();
  });

  test('asks no more once nobody waits for it', async () => {
    const of = background(part(1), part(3), part(5));
    expect((await through(of, (n) => n < 2)).told).toEqual([part(1), part(3)]);
    expect(of.asked).toEqual(['check-pack', 'go-on-looking']);
  });
});
