import { describe, expect, it } from 'vitest';
import { correctionsIn } from '../../../lib/goals/corrections.ts';

const goals = ['do my homework before ten', 'join the netball squad'];
const put = (text: string) => correctionsIn(text, goals).map(({ goal, right, wrong }) => [goal, right.value, wrong]);

describe('a number that an addendum puts right', () => {
  it.each([
    ['Correction to my entry of 18 September: homework is 5. I had typed 8. Everything else stands.', [0, 5, 8]],
    ['Addendum: netball was rated 6, not 9.', [1, 6, 9]],
    ['Error in my note above. I wrote 3; homework should read 4.', [0, 4, 3]],
  ])('%s', (text, wanted) => {
    expect(put(text)).toEqual([wanted]);
  });

  it.each([
    ['names no goal', 'Correction: the number should read 5. I had typed 8.'],
    ['names no wrong number', 'Addendum: homework is rated 5.'],
    ['is no correction', 'Homework 5. I had put 8 chairs out.'],
    ['counts something', 'Correction: homework takes 5 hours. I had typed 8.'],
  ])('that %s puts nothing right', (_what, text) => {
    expect(put(text)).toEqual([]);
  });
});
