/** People do not say "suicidal ideation", and what they do say is often written down without a heading. */
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { recordFrom } from './fixtures.ts';

const REFERRAL = 'Referral from the GP, who has no concerns about safety and has asked about it. Low since the spring.';
const choiceThatSays = (sentence: string) =>
  [
    'Met Ines and her stepfather. They came because she has stopped eating with the others and sleeps in her clothes.',
    `Ines told me that the evenings are the worst. ${sentence} She told her sister that night.`,
    'We decided together to go on to a Core Partnership with me, every other week.',
  ].join('\n\n');

describe('words of risk in a Choice without headings', () => {
  it.each([
    'She has thought that it would be easier not to wake up, most lately in May.',
    'Twice this month she hoped that she would not wake up.',
    'In May she asked a friend whether everyone would be better off without her.',
    'In May she looked up ways to kill herself, and closed the page.',
    'She spoke in May of ending her life, and has not since.',
  ])('%s', (sentence) => {
    const record = recordFrom('Ines Vasko', [
      ['2026-05-02', 'Referral', 'Odile Marsh', REFERRAL],
      ['2026-05-20', 'Choice appointment', 'Tam Birrell', choiceThatSays(sentence)],
    ]);
    const { newestRisk } = readChoice(record);
    expect(newestRisk?.n, 'a referral’s reassurance is not newer').toBe(2);
    expect(record.notes[1]?.text?.slice(newestRisk?.start, newestRisk?.end)).toContain(sentence.slice(0, 30));
  });
});

describe('a good word from elsewhere', () => {
  const MET = 'Session with Ines. Risks: she held a blade in March and put it down.';
  const then = (type: string, text: string) =>
    recordFrom('Ines Vasko', [
      ['2026-05-20', 'Core Partnership', 'Tam Birrell', MET],
      ['2026-06-01', type, 'Tam Birrell', text],
    ]);

  it.each([
    ['Liaison', 'Spoke with the head of year. No new concerns at school.'],
    ['Liaison', 'College tutor rang. They have not had any worries about her this half term.'],
    ['Telephone', 'Rang the social worker, who has no concerns.'],
    ['Core Partnership', 'Session with Ines. There are no concerns in lessons, she says. We went on with the ladder.'],
  ])('%s: "%s" is no newest risk', (type, text) => {
    expect(readChoice(then(type, text)).newestRisk?.n).toBe(1);
  });

  it.each([
    ['Liaison', 'Risks: no new concerns at school.'],
    ['Liaison', 'Spoke with the head of year. No new concerns at school, but she was seen on the railway bridge.'],
    ['Liaison', 'Spoke with the head of year. No safeguarding concerns at school.'],
    ['Telephone', 'Rang the social worker. Ines told her that she has thoughts of suicide. No concerns at school.'],
    ['Core Partnership', 'Session with Ines. No new concerns about her safety.'],
  ])('%s: "%s" is', (type, text) => {
    expect(readChoice(then(type, text)).newestRisk?.n).toBe(2);
  });
});

describe('a heading for risk that nobody filled in', () => {
  const then = (text: string) =>
    recordFrom('Ines Vasko', [
      ['2026-05-20', 'Core Partnership', 'Tam Birrell', 'Session with Ines. Risks: she held a blade in March and put it down.'],
      ['2026-06-01', 'Core Partnership', 'Tam Birrell', text],
    ]);

  it.each([
    'Progress: the ladder goes on.\nRisks:\n\nPlan: back on Friday.',
    'Progress\nThe ladder goes on.\nRisks\nNo answer\nPlan\nNo answer',
    'Progress: the ladder goes on.\nRisk assessment: TBC\nPlan: back on Friday.',
    'Progress: the ladder goes on.\nRisk to self or others: not discussed\nPlan: back on Friday.',
  ])('%j is no newest risk', (text) => {
    expect(readChoice(then(text)).newestRisk?.n).toBe(1);
  });

  it.each([
    'Progress: the ladder goes on.\nRisks: none, asked on her own.\nPlan: back on Friday.',
    'Progress: the ladder goes on.\nRisk: see the risk form of 30 May.\nPlan: back on Friday.',
    'Progress: the ladder goes on.\nRisks reviewed with her mother.\nPlan: back on Friday.',
    'Progress: the ladder goes on. Risk is lower than in March.\nRisks:\n\nPlan: back on Friday.',
  ])('%j is', (text) => {
    expect(readChoice(then(text)).newestRisk?.n).toBe(2);
  });
});
