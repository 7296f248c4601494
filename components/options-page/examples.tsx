import { type Examples, nowhere } from '../examples.ts';
import { OptionsPage } from './options-page.tsx';
import type { OptionsAnswer, OptionsView } from './types.ts';

const full: OptionsView = {
  sites: [
    { origin: 'https://records.northmoor.example', since: '2026-05-02T08:00:00.000Z' },
    { origin: 'http://localhost:8080', since: '2026-05-14T08:00:00.000Z' },
  ],
  checklists: [
    { id: 'chemsex', title: 'Chemsex walk-in handover', required: 4, fields: 7 },
    { id: 'sbar', title: 'SBAR handover', required: 4, fields: 10 },
  ],
  stored: { drafts: 3, versions: 11, bytes: 18_400, oldest: '2026-04-30T17:55:00.000Z', blocked: false },
  worker: 'A. Okafor-Bright',
  isShared: false,
  gate: {
    mode: 'hold',
    asksReason: true,
    reasons: [
      { reason: 'does-not-fit', count: 4 },
      { reason: 'will-add', count: 1 },
    ],
  },
};
const none: OptionsView = {
  sites: [],
  checklists: full.checklists,
  stored: { drafts: 0, versions: 0, bytes: 0, oldest: null, blocked: false },
  worker: '',
  isShared: true,
  gate: { mode: 'remind', asksReason: false, reasons: [] },
};

const show =
  (view: OptionsView | null, answer: OptionsAnswer | null = null) =>
  () => <OptionsPage view={view} version="0.1.0" keptDays={{ unsaved: 7, saved: 1 }} answer={answer} onAction={nowhere} />;

export const examples: Examples = {
  full: show(full),
  'site turned off': show(full, { is: 'site-off', origin: 'https://old.example', nth: 1 }),
  'nothing yet': show(none),
  blocked: show({ ...none, stored: { ...none.stored, blocked: true } }, { is: 'wipe-failed', nth: 1 }),
};
