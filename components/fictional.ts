/** Invented clients, workers and notes for the examples. Nobody here exists. */
import type {
  CandidateView,
  ContactView,
  DecisionView,
  DifferencePiece,
  DraftView,
  FieldFindingView,
  GettingOnView,
  PassageView,
  SidebarView,
  SourceView,
  ThisNoteView,
} from '../lib/bridge/view.ts';

export const choiceNote: SourceView = {
  n: 5,
  date: '04 Feb 2026',
  kind: 'Choice appointment',
  author: 'P. Ferreira-Lund',
  status: 'signed',
};
const plusNote: SourceView = { n: 4, date: '18 Feb 2026', kind: 'Choice Plus', author: 'J. Sandhu-Keane', status: 'signed' };
/** Never shown as the record's words: a draft is left out, and said. */
const draftNote: SourceView = { ...plusNote, n: 3, date: '25 Feb 2026', status: 'draft' };
const reviewNote: SourceView = { n: 2, date: '22 Apr 2026', kind: 'Telephone contact', author: 'D. Whitcombe', status: 'signed' };

/** Offsets that fit the words; where they stand in the note does not matter here. */
export function passage(words: string, source: SourceView = choiceNote, start = 40): PassageView {
  return { words, source, at: { start, end: start + words.length } };
}

export const longPassage = passage(
  'Rowan has been out of lessons more than in since the autumn. It began with registration, then the corridor outside the hall, then the bus. ' +
    'Mum rings the office each morning and has used most of her leave. Two meetings at school ended with a reduced timetable that nobody wrote down. ' +
    'Rowan sleeps from four until noon, eats at night, and says the days have no edges. There was a good fortnight at half term at the allotment with grandad: ' +
    'up at eight, tired by ten, and talking at the table. Everyone in the room agreed that something about having a job to do, outside, with one other person, helped. ' +
    'Rowan does not want "a plan with my name on the front".',
);

export const fields: GettingOnView['fields'] = [
  { id: 'presenting_concern', title: 'Presenting concern', passages: [longPassage] },
  {
    id: 'client_view',
    title: "Client's view",
    passages: [passage('"It isn\'t school, it\'s the door." Wants people to stop asking whether today is the day.')],
  },
  {
    id: 'joint_understanding',
    title: 'Joint understanding',
    passages: [
      passage('Together we think that the mornings became the place where all the worry is kept.'),
      passage('Dad adds: it is worse after weekends at his flat, and he would like to be part of this.', plusNote),
    ],
  },
  {
    id: 'choice_point_decision',
    title: 'Choice Point decision',
    passages: [passage('Core Partnership, fortnightly, first three sessions at the allotment café.\nNo group for now.')],
  },
];

export const goals: GettingOnView['goals'] = [
  {
    ...passage('"Get through the door twice a week without anyone making a thing of it."'),
    owner: 'client',
    ratings: [
      { isoDate: '2026-02-04', date: '04 Feb 2026', value: 1, of: 10, kind: 'Choice appointment' },
      { isoDate: '2026-02-18', date: '18 Feb 2026', value: 2, of: 10, kind: 'Choice Plus' },
      { isoDate: '2026-04-22', date: '22 Apr 2026', value: 4, of: 10, kind: 'Telephone contact' },
    ],
  },
  {
    ...passage('Improve sleep hygiene'),
    owner: 'worker',
    ratings: [{ isoDate: null, date: '04/02/26', value: 3, of: 10, kind: 'Choice appointment' }],
  },
];

export const contacts: readonly ContactView[] = [
  { n: 6, date: '12 Jan 2026', kind: 'referral', type: '', author: 'School nurse', attended: null, status: 'signed', isRead: true },
  { n: 5, date: '04 Feb 2026', kind: 'choice', type: '', author: 'P. Ferreira-Lund', attended: true, status: 'signed', isRead: true },
  { n: 4, date: '18 Feb 2026', kind: 'choice-plus', type: '', author: 'J. Sandhu-Keane', attended: true, status: 'signed', isRead: true },
  {
    n: 3,
    date: '11 Mar 2026',
    kind: 'did-not-attend',
    type: '',
    author: 'J. Sandhu-Keane',
    attended: null,
    status: 'signed',
    isRead: true,
  },
  {
    n: 2,
    date: '22 Apr 2026',
    kind: 'phone',
    type: 'Telephone contact',
    author: 'D. Whitcombe',
    attended: true,
    status: 'signed',
    isRead: true,
  },
  { n: 1, date: '29 Apr 2026', kind: 'letter', type: 'Correspondence', author: '', attended: null, status: 'unknown', isRead: false },
];

const lastSession: SourceView = { n: 1, date: '6 May 2026', kind: 'Core Partnership', author: 'D. Whitcombe', status: 'signed' };

export const lastTime: GettingOnView['lastTime'] = [
  {
    id: 'progress',
    title: 'Progress on goals since last time',
    passages: [passage('Through the door on both Tuesdays. Stayed for the whole of form time once.', lastSession)],
  },
  {
    id: 'lessons',
    title: 'What was not done, lessons learned',
    passages: [passage('The bus on Friday did not happen: too many people at that stop. Nan would drive.', lastSession)],
  },
];

export const counts: GettingOnView['counts'] = {
  attended: 3,
  partnership: 0,
  didNotAttend: 1,
  cancelled: 0,
  phone: 1,
  daysSinceChoice: 99,
  isAllRead: true,
};

export const review: NonNullable<GettingOnView['review']> = {
  is: 'set',
  source: choiceNote,
  day: '2026-02-04',
  sessions: 0,
  weeks: 14,
  every: { sessions: 7, weeks: null },
  isDue: false,
};

export const gaps: GettingOnView['notRecorded'] = [
  { id: 'strengths_resources', title: 'Strengths and resources', ask: 'What has kept you going on the days that went a little better?' },
  { id: 'people_present', title: 'People present', ask: 'Who came with you last time, and who would you like here today?' },
];

export const newestRisk = passage(
  'Says she sometimes thinks it would be easier not to wake up; no plan, no intent today. Agreed to tell mum or text the night line. Mum knows.',
  reviewNote,
);

export const olderRisks: readonly PassageView[] = [
  passage('Nil acute.', { ...choiceNote, n: 3, date: '11 Mar 2026', kind: 'Core Partnership' }),
  passage('Asked on her own. Some nights she wishes that the mornings would not come; nothing that she would do about it.', choiceNote),
];

const oldNote: SourceView = { n: 8, date: '3 Mar 2024', kind: 'Choice appointment', author: 'M. Adeyemi-Holt', status: 'signed' };
const discharge: SourceView = { n: 7, date: '30 Sep 2024', kind: 'Discharge summary', author: 'M. Adeyemi-Holt', status: 'signed' };

export const decisions: readonly DecisionView[] = [
  { source: choiceNote, why: 'only-choice', by: null },
  { source: plusNote, why: 'choice-plus', by: null },
  { source: draftNote, why: 'draft', by: null },
  { source: { ...reviewNote, kind: '', author: '' }, why: 'quoted', by: null },
  { source: oldNote, why: 'discharged', by: discharge },
];

export const candidates: readonly CandidateView[] = [
  {
    source: { ...choiceNote, date: '04/02/2026', n: 2 },
    first: 'Choice appointment with Rowan and mum. Presenting concern: Rowan has been out of lessons more than in since the autumn.',
    goesOn: true,
    isPicked: false,
  },
  {
    source: { ...choiceNote, date: '02/04/2026', author: 'M. Adeyemi-Holt', status: 'unknown', n: 1 },
    first: 'Choice. Second referral, from the GP.',
    goesOn: false,
    isPicked: false,
  },
  { source: { ...choiceNote, date: '', kind: '', author: '', n: 4 }, first: null, goesOn: false, isPicked: false },
];

export const gettingOn: GettingOnView = {
  state: 'choice',
  inForce: false,
  isPicked: false,
  why: decisions,
  none: null,
  candidates: [],
  firstContactForYou: true,
  nthContactForClient: 4,
  notices: [
    { id: 'notes-collapsed', values: { count: 1 } },
    { id: 'not-signed', values: { date: draftNote.date, kind: draftNote.kind } },
  ],
  newestRisk,
  otherRisks: olderRisks,
  mayHaveMoreRisks: false,
  fields,
  goals,
  earlierGoals: [],
  lastTime: [],
  contacts,
  areContactsInTime: true,
  sinceChoice: 2,
  counts: { ...counts, isAllRead: false },
  review,
  notRecorded: gaps,
  cannotTell: [],
  readAt: '09:04',
  readOn: '2026-05-14',
  notes: { listed: 6, read: 5 },
  paste: { has: null, canKeep: true, canUndo: false },
  handover: [
    { title: 'Situation', fields: ['newest_risk', 'presenting_concern', 'client_view'] },
    { title: 'Background', fields: ['people_present', 'strengths_resources', 'contacts'] },
    { title: 'Assessment', fields: ['joint_understanding', 'risks', 'not_recorded'] },
    { title: 'Recommendation', fields: ['choice_point_decision', 'goals', 'tasks_between'] },
  ],
};

const finding = (id: string, title: string, is: FieldFindingView['is'], more: Partial<FieldFindingView> = {}): FieldFindingView => ({
  id,
  title,
  need: 'required',
  is,
  words: null,
  at: is === 'not-found' ? null : { start: 0, end: more.words?.length ?? 0 },
  fromProse: false,
  because: is === 'found' ? 'heading' : '',
  ask: '',
  ...more,
});

export const findings: readonly FieldFindingView[] = [
  finding('reason', 'Reason for presentation', 'found', {
    words: 'Walked in at half five after a long weekend that ended on Monday, wants to talk about sleeping and not much else today.',
  }),
  finding('goal', 'Goal identified?', 'not-found', { ask: 'What would you like to be different by the next time we meet?' }),
  finding('plan', 'Plan for coming weeks', 'found', { words: 'Back on Thursday.', fromProse: true, because: 'cue' }),
  finding('urgent_risks', 'Any urgent risks?', 'empty', { because: 'nothing-after-heading' }),
  finding('motivation', 'Motivation to achieve goals', 'cannot-tell', {
    need: 'recommended',
    words: 'as above',
    because: 'refers-elsewhere',
  }),
  finding('followup_actions', 'Follow-up: email, referral, info', 'not-found', {
    need: 'optional',
    ask: 'Would it help to have this in an email?',
  }),
];

const checklists = [
  { id: 'chemsex', title: 'Chemsex walk-in handover' },
  { id: 'sbar', title: 'SBAR handover' },
  { id: 'capa_choice', title: 'CAPA Choice appointment' },
  { id: 'capa_first_partnership', title: 'CAPA first Partnership' },
];

export const thisNote: ThisNoteView = {
  revision: 12,
  because: null,
  checklist: { id: 'chemsex', title: 'Chemsex walk-in handover' },
  checklists,
  chosenBy: 'note-type',
  required: { found: 2, of: 4, notFound: 1 },
  fields: findings,
  goal: { identified: false, canTell: true, goals: [], around: { self: null, help: null, review: null } },
  checks: [{ check: 'referral-without-destination', text: 'A referral is said to be made, but not to whom.' }],
  whole: true,
  isSaveKnown: true,
  notChecked: false,
  savesItself: false,
  headings: null,
  draft: 'kept',
};

export const completeNote: ThisNoteView = {
  ...thisNote,
  required: { found: 4, of: 4, notFound: 0 },
  fields: findings.map((field) =>
    field.need === 'required'
      ? {
          ...field,
          is: 'found',
          because: 'heading',
          fromProse: false,
          words: field.words ?? 'Nil acute. Knows how to reach the night line.',
        }
      : field,
  ),
  goal: {
    identified: true,
    canTell: true,
    goals: [
      {
        words: '"One Friday off before I come back, and tell you how it went."',
        owner: 'client',
        measurable: true,
        ratings: [
          { value: 2, of: 10 },
          { value: 5, of: 10 },
        ],
      },
      { words: 'Engage with services', owner: 'worker', measurable: false, ratings: [] },
      { words: 'Less chaos, more rest', owner: 'unclear', measurable: false, ratings: [{ value: 4, of: 10 }] },
    ],
    around: {
      self: 'When the messages start he will put the phone in the kitchen drawer, run a bath and ring the night line before he opens anything.',
      help: 'His sister will keep Friday evening free.',
      review: null,
    },
  },
  checks: [],
};

export const draftViews: readonly DraftView[] = [
  {
    id: 'd1',
    words:
      'Reason: walked in at half five after a long weekend that ended on Monday.\nUse: GHB and mephedrone, Saturday into Sunday, none since.\nGoal: "one Friday off before I come back"\nPlan: back on Thursday, bring the sleep sheet.',
    at: '2026-05-14T10:42:00.000Z',
    when: '14 May 2026, 10:42',
    form: 'Walk-in note',
    isRich: false,
    isInEditor: false,
    versions: 3,
  },
  {
    id: 'd2',
    words: 'Rang to say he would be late. Asked for the number of the night line again.',
    at: '2026-04-30T17:55:00.000Z',
    when: '30 Apr 2026, 17:55',
    form: 'Telephone',
    isRich: true,
    isInEditor: true,
    versions: 1,
  },
];

/** What became of the first draft since its older version. */
export const changedDraft: readonly DifferencePiece[] = [
  { is: 'left-out', words: 24 },
  { is: 'same', text: 'Goal: "one Friday off before I come back"\nPlan: back on ' },
  { is: 'gone', text: 'Tuesday.' },
  { is: 'new', text: 'Thursday, bring the sleep sheet.' },
];

export const view: SidebarView = {
  epoch: 3,
  nothing: null,
  client: { name: 'HOLLINSHEAD, Rowan', more: ['15 y', 'born 04-Sep-2010', 'Record 718 304'] },
  worker: 'A. Okafor-Bright',
  host: 'records.northmoor.example',
  gettingOn,
  thisNote: {
    ...thisNote,
    because: 'no-editor',
    fields: [],
    checklist: checklists[3] ?? null,
    required: { found: 0, of: 0, notFound: 0 },
  },
  drafts: { state: 'ready', drafts: [], undo: null },
  hold: null,
  lastSave: null,
};

export const writingView: SidebarView = {
  ...view,
  client: { name: 'OKONJO, Marcus', more: ['29 y', 'Clinic no. KB-11482'] },
  gettingOn: { ...gettingOn, state: 'no-choice', fields: [], goals: [], newestRisk: null, notRecorded: [], firstContactForYou: false },
  thisNote,
  drafts: { state: 'ready', drafts: draftViews, undo: null },
};

export const emptyView: SidebarView = {
  ...view,
  nothing: 'waiting',
  client: null,
  worker: null,
  gettingOn: null,
  thisNote: null,
  drafts: null,
};

/** The clock of the examples. */
export const now = () => ({ day: '2026-05-14', time: '09:10' });
