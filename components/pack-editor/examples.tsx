import type { CopyJudged, FieldFindingView, ThisNoteView } from '../../lib/bridge/view.ts';
import type { Copy, EditedField } from '../../lib/editing/types.ts';
import { type Examples, nowhere } from '../examples.ts';
import { PackEditor } from './pack-editor.tsx';
import type { PackEditorProps } from './types.ts';

const field = (id: string, title: string, need: EditedField['need'], headings: string[]): EditedField => ({
  id,
  title,
  need,
  headings,
  cues: need === 'required' ? ['would like to', 'agreed to try'] : [],
  negativeIsAnswer: id === 'risks',
  placeholders: [],
  ask: 'What would you like to be different by next week?',
});
const many = Array.from({ length: 30 }, (_, n) => `way ${n + 1} of saying it`);

export const copy: Copy = {
  checklist: 'home_visit',
  pack: {
    format: 1,
    id: 'harbour-team',
    version: '1.2.0',
    title: 'Harbour team',
    publisher: 'Harbour team, young people’s service',
    language: 'en-GB',
    minimumHandrail: '0.1.0',
    checklists: [
      {
        id: 'home_visit',
        title: 'Home visit',
        appliesTo: { noteTypes: ['home visit', 'HV'] },
        fields: [
          field('reason', 'What brought them', 'required', ['reason for contact', 'presenting']),
          field('goal', 'Goal', 'required', ['goal', 'aim', 'what * wants', ...many]),
          field('risks', 'Risks', 'required', ['risk', 'worries at home']),
          field('school', 'School', 'optional', ['school']),
        ],
        goalField: 'goal',
      },
    ],
    sites: [],
    glossary: {},
    policy: {},
    examples: [],
  },
};

const finding = (id: string, title: string, is: FieldFindingView['is'], words: string | null): FieldFindingView => ({
  id,
  title,
  need: id === 'school' ? 'optional' : 'required',
  is,
  words,
  at: null,
  fromProse: false,
  because: is === 'found' ? 'heading' : is === 'empty' ? 'nothing-after-heading' : is === 'cannot-tell' ? 'refers-elsewhere' : '',
  ask: 'What would you like to be different by next week?',
});

const note: ThisNoteView = {
  revision: 0,
  because: null,
  checklist: { id: 'home_visit', title: 'Home visit' },
  checklists: [],
  chosenBy: 'you',
  required: { found: 1, of: 3, notFound: 1 },
  fields: [
    finding('reason', 'What brought them', 'cannot-tell', 'as above'),
    finding('goal', 'Goal', 'found', 'to walk to the quay alone twice a week by June, and tell Sam which days'),
    finding('risks', 'Risks', 'empty', ''),
    finding('school', 'School', 'not-found', null),
  ],
  goal: { identified: true, canTell: true, goals: [], around: { self: null, help: null, review: null } },
  checks: [],
  whole: true,
  isSaveKnown: true,
  notChecked: false,
  savesItself: false,
  headings: null,
  draft: 'none',
};

export const judged: CopyJudged = {
  issues: [],
  conflicts: [],
  idle: [],
  version: '2.0.0',
  before: '1.2.0',
  changes: [{ says: 'Home visit › Goal becomes required; 2 headings added', isTighter: true, isLooser: false, asks: [] }],
  note,
  skeleton: ['reason for contact', 'aim'],
  examples: [],
};

export const fresh: PackEditorProps = {
  copy,
  shipped: [
    { id: 'capa_choice', title: 'CAPA Choice appointment' },
    { id: 'sbar', title: 'SBAR handover' },
  ],
  fitted: [],
  canUndo: true,
  canRedo: false,
  judged,
  tried: 'Reason for contact: as above\nAim: to walk to the quay alone twice a week by June, and tell Sam which days\nWorries at home:',
  isKept: true,
  answer: null,
  onEdit: nowhere,
};

const withExamples: Copy = {
  ...copy,
  pack: {
    ...copy.pack,
    examples: [
      {
        checklist: 'home_visit',
        name: 'A quiet visit',
        text: 'Risk: none today\nAim: the quay',
        expect: { risks: 'found', goal: 'found' },
      },
      { checklist: 'home_visit', name: 'The prompt was left', text: 'Aim:', expect: { goal: 'found' } },
    ],
  },
};
const tried: CopyJudged['examples'] = [
  { at: 0, reads: { reason: 'found', goal: 'found', risks: 'found' }, otherwise: [], isGoalOtherwise: false, isHeld: false },
  { at: 1, reads: { reason: 'not-found', goal: 'empty', risks: 'not-found' }, otherwise: ['goal'], isGoalOtherwise: false, isHeld: true },
];

const show = (props: Partial<PackEditorProps>) => () => <PackEditor {...fresh} {...props} />;
const choice = {
  ...copy.pack.checklists[0],
  id: 'capa_choice',
  title: 'Choice',
  handover: [
    { title: 'First of all', fields: ['newest_risk', 'risks'] },
    { title: 'Where to', fields: ['goal'] },
  ],
};
const withOrder = { checklist: 'capa_choice', pack: { ...copy.pack, checklists: [choice] } } as Copy;
const withMore: Copy = {
  ...copy,
  pack: {
    ...copy.pack,
    glossary: { HV: 'home visit', MDT: 'the whole team in one meeting' },
    policy: { saveGate: 'remind', retentionDays: { unsaved: 30, saved: 1 }, lockRequired: true },
    sites: [
      {
        id: 'quay-records',
        title: 'Quay records',
        match: ['https://records.quay.example', 'http://localhost:8080'],
        signs: 'main',
        client: { ids: [], names: [] },
        priorNotes: { list: 'ol', item: 'li', body: 'p', dateOrder: 'day-first' },
        editors: [],
        save: [],
        verified: { against: 'Quay records 4.2', on: '2026-05-18' },
      },
    ],
  },
};
const two: Copy = {
  ...copy,
  pack: { ...copy.pack, checklists: [...copy.pack.checklists, { ...copy.pack.checklists[0], id: 'phone', title: 'Phone call' }] },
} as Copy;
const seven: Copy = {
  ...copy,
  pack: {
    ...copy.pack,
    checklists: [{ ...copy.pack.checklists[0], fields: many.slice(0, 7).map((title, n) => field(`f_${n}`, title, 'required', [title])) }],
  },
} as Copy;

export const examples: Examples = {
  'being changed': show({}),
  begun: show({ canUndo: false, tried: '', judged: { ...judged, before: null, version: '1.0.0', changes: [], note: null } }),
  'not read yet': show({ judged: null }),
  'something to mend': show({
    judged: {
      ...judged,
      issues: [
        { checklist: 'home_visit', field: 'goal', part: 'title', says: 'is empty', example: null },
        { checklist: null, field: null, part: 'publisher', says: 'is empty', example: null },
      ],
      note: null,
    },
  }),
  'one heading for two fields': show({
    judged: {
      ...judged,
      conflicts: ['In "Home visit" the heading "aim" stands for "Goal" and "School": what is written under it counts for each of them.'],
    },
  }),
  'with examples': show({ copy: withExamples, judged: { ...judged, examples: tried } }),
  'an order of its own': show({ copy: withOrder }),
  'an order as it comes': show({
    copy: { ...withOrder, pack: { ...withOrder.pack, checklists: [{ ...choice, handover: undefined }] } } as Copy,
  }),
  'short forms, rules and record systems': show({
    copy: withMore,
    judged: { ...judged, idle: ['saveGate', 'retentionDays.unsaved'] },
  }),
  'record systems that were fitted here': show({
    copy: withMore,
    fitted: [
      { origin: 'https://records.quay.example', readBy: { is: 'team', on: '2026-05-18' } },
      { origin: 'https://ward-notes.harbour.example:8443', readBy: { is: 'fitted', on: '2026-05-20' } },
    ],
    answer: { is: 'site-added', host: 'records.quay.example', nth: 1 },
  }),
  'short forms to mend': show({
    copy: withMore,
    judged: { ...judged, issues: [{ checklist: null, field: null, part: 'glossary.HV', says: 'is empty', example: null }], note: null },
  }),
  'two checklists': show({ copy: two }),
  'too much required': show({ copy: seven }),
  saved: show({ answer: { is: 'saved', name: 'harbour-team-2.0.0.json', nth: 1 } }),
  refused: show({
    answer: {
      is: 'refused',
      nth: 1,
      refused: { is: 'refused', because: 'file', says: ['Home visit: checklists[0].fields[1].title is empty.'] },
    },
  }),
  'not kept': show({ isKept: false }),
};
