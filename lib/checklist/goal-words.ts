/**
 * Where a checklist has no goal field, a goal is still looked for in the whole note. These are the words for that: a hidden field that
 * no finding is ever reported for.
 */
import type { Field } from './types.ts';

export const hiddenGoalField: Field = {
  id: 'goal',
  title: 'Goal',
  need: 'recommended',
  headings: [
    ...[
      'goal',
      'goals',
      'agreed goals',
      'family goal',
      'family goals',
      'client goal',
      'client goals',
      'patient goal',
      'goal of transfer',
      'goal of work',
      'desired outcomes',
      'personal outcomes',
      'outcomes wanted',
    ],
    ...[
      'goals for partnership',
      'working on',
      'working towards',
      'what we are working towards',
      'gbo',
      'goal based outcomes',
      'hopes',
      'best hopes',
    ],
    ...[
      'what * wants',
      'what * want',
      'what they want',
      'what would be different',
      'what will be different',
      '* wants',
      'wants',
      'what matters to *',
    ],
    ...['what * would like', 'aim', 'aims', 'target', 'targets', 'wishes', 'ambition', 'goal today', 'goal this week', 'goal identified'],
  ],
  cues: [
    ...[
      'would like to be able to',
      'wants to be able to',
      'would like to',
      'wants to be',
      'wants to get',
      'wants to go',
      'wants to stop',
      'wants to start',
    ],
    ...[
      'goal is to',
      'goal is',
      'hopes to',
      'hoping to',
      'his goal',
      'her goal',
      'their goal',
      'own goal',
      'goal remains',
      'wants to have',
      'want to be able to',
    ],
  ],
  negativeIsAnswer: false,
  placeholders: [],
  ask: 'What would you like to be different?',
};
