import type { Pack } from '../../lib/packs/schema.ts';

/** What an invented organisation gives everybody: one checklist with one field, so that nothing else can be taken for it. */
export const northmoor: Pack = {
  format: 1,
  id: 'northmoor',
  version: '2.1.0',
  title: 'Northmoor notes',
  publisher: 'Northmoor Health',
  language: 'en-GB',
  minimumHandrail: '0.1.0',
  checklists: [
    {
      id: 'visit',
      title: 'Visit',
      appliesTo: { noteTypes: ['Core Partnership'] },
      fields: [
        {
          id: 'worries',
          title: 'Worries',
          need: 'required',
          headings: ['worries at home'],
          cues: [],
          negativeIsAnswer: true,
          placeholders: [],
          ask: 'What worries you?',
        },
      ],
      goalField: null,
    },
  ],
  sites: [],
  glossary: {},
  policy: {},
  examples: [{ checklist: 'visit', name: 'Quiet', text: 'Worries at home: none today', expect: { worries: 'found' } }],
};
