/**
 * The engine made ready before a file is looked at: what it reads by is put together by the browser when it is first used, and that takes
 * longer than all of a pack's examples after it. Reads invented notes that use most of it; nothing comes of them. Pure.
 */
import { presets } from '../checklist/presets.ts';
import { review } from '../checklist/review.ts';
import { readNote } from '../note/note.ts';
import { lintPack } from './lint.ts';
import { readPack, writePack } from './read.ts';
import { startFrom } from './start.ts';

/** Short ones, each of another kind, since others have their turn between two of them. Those without headings are read as prose. */
const NOTES: readonly (readonly [checklist: string, text: string])[] = [
  ['capa_partnership', 'Plan: ring gran'],
  ['capa_choice', 'Presenting concern: bad dreams since June\nRisks: none today, asked on his own\nTasks: mum keeps a diary'],
  [
    'capa_choice',
    'Goals: "I want to walk to the shop by myself." (2/10)\nStrengths: kind, close to her cousin\nDecision: Core Partnership',
  ],
  ['capa_choice', 'What we hope for: to sleep in his own bed by the summer, like his friend’s. We will ring.\nRisks: …'],
  ['capa_choice', 'Goals: Sami wants to sleep in one go\nRisk: cut her arm in May, denied any plan, dad has got angry twice'],
  ['capa_choice', "Goal (worker's): staff to encourage attendance\nAim: our own target, not theirs\nPlan: TBC\nOutcome: (please describe)"],
  ['capa_choice', 'Goals: declined to set a goal today\nFormulation: to be agreed next time\nRisk: [ ]\nView: see above\nTasks: ____'],
  ['capa_choice', 'Goals: not discussed, ran out of time\nStrengths: same as before\nRISKS: nil\nWho came: attached'],
  [
    'capa_choice',
    'Thank you for coming with Ash and his sister. You came because his worries have been keeping everybody awake. He told us that "it gets loud". Together we came to understand that it follows noisy days. We decided on Core Partnership, starting in May.',
  ],
  [
    'capa_choice',
    'Ash would like to play a whole game without being sent off. He is good with animals. We asked about safety: nobody has been hurt, no thoughts of self-harm. Until we meet, mum will ring school and he will try twenty quiet minutes.',
  ],
  [
    'capa_partnership',
    'Lee came with his mum and was proud: he slept in his own bed on five nights, two more than last time. What got in the way was the phone. He rated it 6 out of 10. This week he will try it with the light off. We meet again on the 23rd.',
  ],
  [
    'capa_partnership',
    'Progress: both goals reached\nScores: goal 1 9/10, mood 4 (was 3)\nEnding: closed today by agreement, referral made',
  ],
  [
    'sbar',
    'Situation: transferred from the ward, medication changed\nBackground: overdose last year, lives alone\nRecommendation: refer to GP',
  ],
  [
    'chemsex',
    'Used at the weekend, twice, with friends. Wants to stop injecting. Sleeps badly, no thoughts of ending his life. PrEP discussed.',
  ],
];

/** Pauses between two steps, the longest of which is the very first reading. */
export function* gettingReady(): Generator<undefined, void> {
  // The shipped ones come to a fifth of the largest file: the browser makes code of what is run often, and not before.
  for (const checklist of presets) {
    lintPack(readPack(new TextEncoder().encode(writePack(startFrom(checklist, '0.1.0')))));
    yield;
  }
  for (const [id, text] of NOTES) {
    const checklist = presets.find((one) => one.id === id);
    if (checklist) review(readNote(text), checklist);
    yield;
  }
}
