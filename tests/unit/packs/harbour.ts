/** A small pack of an invented team, right in every part. */
import type { Pack } from '../../../lib/packs/schema.ts';

export const risks = {
  id: 'risks',
  title: 'Risks',
  need: 'required' as const,
  headings: ['risk'],
  cues: [],
  negativeIsAnswer: true,
  placeholders: ['write any risk here'],
  ask: 'Is there anything that worries you?',
};
export const goal = {
  ...risks,
  id: 'goal',
  title: 'Goal',
  need: 'recommended' as const,
  headings: ['goal', 'aim'],
  negativeIsAnswer: false,
};
export const checklist = {
  id: 'home_visit',
  title: 'Home visit',
  appliesTo: { noteTypes: ['home visit'] },
  fields: [risks, goal],
  goalField: 'goal',
};
export const site = {
  id: 'quay',
  title: 'Quay records',
  match: ['https://records.quay.example'],
  signs: 'body[data-system="quay"]',
  client: { ids: [{ select: '[data-number]' }], names: [{ select: '[data-name]' }] },
  priorNotes: { list: 'ol', item: 'li', body: 'p', dateOrder: 'day-first' as const },
  editors: [{ select: 'textarea', form: 'entry' }],
  save: [{ select: 'button', text: ['Save'] }],
  verified: { against: 'Quay 4', on: '2026-10-02' },
};
export const pack: Pack = {
  format: 1,
  id: 'harbour-team',
  version: '1.2.0',
  title: 'Harbour team',
  publisher: 'Harbour team',
  language: 'en-GB',
  minimumHandrail: '0.1.0',
  checklists: [checklist],
  sites: [site],
  glossary: { HV: 'home visit' },
  policy: {},
  examples: [
    {
      checklist: 'home_visit',
      name: 'A quiet visit',
      text: 'Risks: none today\nAim: walk to the quay',
      expect: { risks: 'found', goal: 'found' },
    },
  ],
};

/** The same pack with its only checklist, its first field, or its site changed. */
export const withChecklist = (more: object) => ({ ...pack, checklists: [{ ...checklist, ...more }] });
export const withField = (more: object) => withChecklist({ fields: [{ ...risks, ...more }, goal] });
export const withSite = (more: object) => ({ ...pack, sites: [{ ...site, ...more }] });
