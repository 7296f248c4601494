/** The same words give the same review, to the byte, in Node and in both browsers: their regular expressions, cases and sorts may differ. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from '../bench/hostile.ts';
import { variedNote } from '../bench/notes.ts';
import { bundled } from '../bench/page-server.ts';
import { KINDS, launch, type Session } from './browsers.ts';
import { answers } from './engine-entry.ts';

const NOTES = [
  'Reason: partner worried\nGoals:\nRobin: two nights off\nMum: less shouting\n\nTalked with Robin’s mum. He wants to “think about it”.\nPlan – ring on Monday\nRisk: nil acute\n\nJA 3/4/26',
  'PRESENT: Zoë, Mum\r\nSTRENGTHS\r\nKind, funny 😀\r\nGOALS: 1. "ride the lift alone" 4/10 2. sleep in own bed\r\nRISKS: none\r\nPrevious entry:\r\nGoal: TBC\r\n---\r\nToday: referral made.',
  '<p>Situation: fell on ward</p><p>Background: see previous</p><ul><li>Assessment: TBC</li></ul>\u2028Plan\u00a0: n/a \ud83d İSTANBUL ǅ ß ﬁ',
  'Nod: mae hi eisiau mynd i’r ysgol. المريض: לא ידוע. She hopes to be back at school by Easter, and we agreed to ring.',
  ...[1, 2, 3].map((seed) => variedNote(2_000, seed)),
  variedNote(2_000, 4, []),
  ...Object.values(HOSTILE).map((make) => make(600)),
];

describe.each(KINDS)('in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterAll(() => session.close());

  test('every note gets the answer that Node gives', async () => {
    const page = await session.browser.newPage();
    await page.addScriptTag({ content: await bundled('tests/e2e/engine-entry.ts') });
    const told = await page.evaluate(
      (notes: string[]) => (globalThis as unknown as { answers(notes: string[]): string[] }).answers(notes),
      NOTES,
    );
    const own = answers(NOTES);
    expect(told).toHaveLength(own.length);
    expect(own.length).toBeGreaterThan(200);
    for (const [n, answer] of own.entries()) expect(told[n], `note ${Math.floor(n / (own.length / NOTES.length))}`).toBe(answer);
  });
});
