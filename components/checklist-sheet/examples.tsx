import type { ChecklistOnPaper } from '../../lib/bridge/view.ts';
import type { Field } from '../../lib/checklist/types.ts';
import { type Examples, nowhere } from '../examples.ts';
import { ChecklistSheet } from './checklist-sheet.tsx';

const ways = (word: string, n: number) => Array.from({ length: n }, (_, i) => `${word} in way ${i + 1}`);

const field = (id: string, title: string, need: Field['need'], n: number): Field => ({
  id,
  title,
  need,
  headings: ways(id, n),
  cues: ways(`${id} told`, Math.ceil(n / 2)),
  negativeIsAnswer: id === 'risks',
  placeholders: id === 'goal' ? ['in their own words'] : [],
  ask: 'What would you like to be different by next week?',
  help: 'In their words, and how you would both know.',
  source: id === 'goal' ? 'Written for Handrail: goals' : 'The agreement of the team, 2026',
});

const harbour: ChecklistOnPaper = {
  checklist: {
    id: 'home_visit',
    title: 'Home visit',
    appliesTo: { noteTypes: ['home visit', 'HV'] },
    fields: [
      field('reason', 'What brought them', 'required', 4),
      field('goal', 'Goal', 'required', 12),
      field('risks', 'Risks', 'required', 6),
      field('school', 'School', 'optional', 1),
    ],
    goalField: 'goal',
    reviewEvery: { sessions: 6, weeks: 12 },
  },
  from: { title: 'Harbour team', publisher: 'Harbour team, young people’s service', version: '2.0.0' },
  added: 1,
};

/** As much as a pack may hold in one checklist. */
export const largest: ChecklistOnPaper = {
  ...harbour,
  checklist: {
    ...harbour.checklist,
    appliesTo: { noteTypes: ways('kind of note', 50) },
    fields: Array.from({ length: 60 }, (_, n) => ({
      ...field(`field_${n}`, `A field with a name that takes its room, number ${n + 1}`, n < 20 ? 'required' : 'optional', 400),
      source: `A source of its own for number ${n + 1}, which has a long name and a year, 2026`,
    })),
  },
};

const show = (of: ChecklistOnPaper) => () => <ChecklistSheet of={of} day="2026-05-18" onPrint={nowhere} onBack={nowhere} />;

export const examples: Examples = {
  'of the team': show(harbour),
  'comes with Handrail': show({ ...harbour, from: { title: 'Handrail', publisher: 'Handrail', version: '0.1.0' }, added: 0 }),
  'as much as there can be': show(largest),
};
