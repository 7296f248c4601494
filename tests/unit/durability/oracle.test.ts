import { expect, test } from 'vitest';
import { judge, type Typed } from '../../durability/oracle.ts';

/** A letter every 100 ms, from 0. */
const typed: Typed[] = [...'she walks to the gate'].map((_, i, all) => ({ text: all.slice(0, i + 1).join(''), at: i * 100 }));
const all = typed.at(-1)?.text ?? '';

test.each([
  ['all of it', 2_000, all, 'kept', 0],
  ['what was typed in the last second is gone', 2_000, all.slice(0, 11), 'kept', 900],
  ['a key older than a second is gone', 2_000, all.slice(0, 9), 'lost', 1_100],
  ['nothing came back', 2_000, '', 'lost', 2_000],
  ['other words came back', 2_000, 'she runs', 'wrong', 0],
  ['more came back than was typed', 2_000, `${all}s`, 'wrong', 0],
  ['the key came back that was on its way when it ended', 2_000, `${all}!`, 'kept', 0],
  ['more came back than that key', 2_000, `${all}!!`, 'wrong', 0],
])('%s', (_, killedAt, back, is, lostMs) => {
  expect(judge(typed, `${all}!`, killedAt, back)).toEqual({ is, lostMs });
});
