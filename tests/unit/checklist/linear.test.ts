/** Ten times the text is about ten times the letters that are looked at, whatever the text: counted, not timed. */
import { describe, expect, test } from 'vitest';
import { makeReviewer } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';
import { checklistOf } from '../../bench/checklists.ts';
import { HOSTILE } from '../../bench/hostile.ts';
import { lettersRead } from './work.ts';

const SHORT = 1_500;
/** A text that is read in another way from some length on may cost a step more; one that is read once for each of its parts costs 60 and more. */
const MOST = 25;

const REVIEW = makeReviewer(checklistOf(10));

const work = (text: string) => lettersRead(() => void REVIEW(readNote(text)));

describe('a review looks at a text so often and no more, however long it is', () => {
  test.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_, make) => {
    work(make(SHORT));
    const short = work(make(SHORT));
    const long = work(make(SHORT * 10));
    expect(long / Math.max(short, SHORT)).toBeLessThan(MOST);
  });

  test('what is looked at again for each part of a text is counted', () => {
    const again = (length: number) => lettersRead(() => Array.from({ length: length / 10 }, () => 'x'.repeat(length).toLowerCase()));
    expect(again(1_000) / again(100)).toBeGreaterThan(MOST);
  });
});
