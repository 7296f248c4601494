import type { AllDraftsView, AnyDraftRow } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { AllDrafts } from './all-drafts.tsx';
import type { AllDraftsProps } from './types.ts';

const row: AnyDraftRow = {
  id: 'd1',
  client: '718 304',
  worker: 'A. Okafor-Bright',
  host: 'records.northmoor.example',
  form: 'Walk-in note',
  when: '14 May 2026, 10:42',
  goes: '21 May 2026, 10:42',
  isSaved: false,
  versions: 3,
  bytes: 6_100,
  characters: 1_204,
  excerpt: {
    before: 'Use: ',
    found: 'GHB',
    after: ' and mephedrone, Saturday into Sunday, none since.\nGoal: "one Friday off',
    isCut: true,
  },
};
const found: AllDraftsView = {
  state: 'ready',
  query: 'ghb',
  rows: [
    row,
    {
      ...row,
      id: 'd2',
      client: '',
      worker: '',
      form: '',
      host: '',
      isSaved: true,
      excerpt: { before: '', found: '', after: 'Dear Dr Ames', isCut: false },
    },
    { ...row, id: 'd3', excerpt: { before: '', found: '', after: `${'heron'.repeat(60)} `.repeat(3), isCut: true }, characters: 5_000_000 },
  ],
  found: 10_432,
  stored: { drafts: 10_432, versions: 20_118, bytes: 41_000_000, aside: 2 },
};
const closed: AllDraftsView = { ...found, rows: [], found: 0, query: '' };

const show =
  (view: AllDraftsView | null, more: Partial<AllDraftsProps> = {}) =>
  () => <AllDrafts view={view} said={null} answer={null} undo={null} onAction={nowhere} {...more} />;

export const examples: Examples = {
  found: show(found),
  deleted: show(found, { undo: 'd4' }),
  'nothing found': show({ ...closed, query: 'heron' }),
  none: show({ ...closed, stored: { drafts: 0, versions: 0, bytes: 0, aside: 0 } }),
  locked: show({ ...closed, state: 'locked', lock: { because: 'idle', waitMs: 0, asksWorker: false } }),
  'locked, shared computer': show(
    { ...closed, state: 'locked', lock: { because: 'start', waitMs: 0, asksWorker: true } },
    { said: { is: 'wrong', waitMs: 0, nth: 1 } },
  ),
  'no passphrase': show({ ...closed, state: 'no-passphrase' }),
  blocked: show({ ...closed, state: 'blocked' }),
};
