import { type Examples, nowhere } from '../examples.ts';
import { northmoor, stopMessage } from '../organisation/examples.tsx';
import { noPacks } from '../team-packs/examples.tsx';
import { OptionsPage } from './options-page.tsx';
import type { OptionsAnswer, OptionsView } from './types.ts';

const full: OptionsView = {
  vault: { is: 'none', waitMs: 0, waiting: 0, minutes: 10, required: null, asksWorker: false, isSharedComputer: false },
  sites: [
    { origin: 'https://records.northmoor.example', since: '2026-05-02T08:00:00.000Z', readBy: null },
    { origin: 'http://localhost:8080', since: '2026-05-14T08:00:00.000Z', readBy: { is: 'fitted', on: '2026-05-14' } },
  ],
  checklists: [
    { id: 'chemsex', title: 'Chemsex walk-in handover', required: 4, fields: 7, isOwn: true },
    { id: 'sbar', title: 'SBAR handover', required: 4, fields: 10, isOwn: false },
  ],
  stored: { drafts: 3, versions: 11, bytes: 18_400, oldest: '2026-04-30T17:55:00.000Z', blocked: false },
  worker: 'A. Okafor-Bright',
  isShared: false,
  gate: {
    mode: 'hold',
    asksReason: true,
    atLeast: 'off',
    isKept: false,
    reasons: [
      { reason: 'does-not-fit', count: 4 },
      { reason: 'will-add', count: 1 },
    ],
  },
  keptDays: { unsaved: 7, saved: 1 },
};
const none: OptionsView = {
  vault: full.vault,
  sites: [],
  checklists: full.checklists,
  stored: { drafts: 0, versions: 0, bytes: 0, oldest: null, blocked: false },
  worker: '',
  isShared: true,
  gate: { mode: 'remind', asksReason: false, atLeast: 'off', isKept: false, reasons: [] },
  keptDays: { unsaved: 7, saved: 1 },
};

const show =
  (view: OptionsView | null, answer: OptionsAnswer | null = null) =>
  () => <OptionsPage view={view} version="0.1.0" answer={answer} team={noPacks} onAction={nowhere} />;

export const examples: Examples = {
  full: show(full),
  'site turned off': show(full, { is: 'site-off', origin: 'https://old.example', nth: 1 }),
  'the team asks for more': show({ ...full, gate: { ...full.gate, atLeast: 'remind' }, keptDays: { unsaved: 3, saved: 0 } }),
  'kept by the team': show({ ...full, gate: { ...full.gate, atLeast: 'hold', isKept: true } }),
  'set by the organisation': show({
    ...full,
    gate: { ...full.gate, atLeast: 'hold', isKept: true, isByOrganisation: true },
    vault: { ...full.vault, required: 'organisation', isSharedComputer: true, keepsShared: true, keepsMinutes: true },
    keepsShared: true,
    keepsWorker: true,
    organisation: { ...northmoor, refused: ['lockMinutes must be a whole number.'] },
  }),
  'stopped by the organisation': show({ ...full, organisation: { ...northmoor, stop: stopMessage } }),
  'nothing yet': show(none),
  'a computer that forgets': show({ ...full, stored: { ...full.stored, isForgetful: true } }),
  blocked: show({ ...none, stored: { ...none.stored, blocked: true } }, { is: 'wipe-failed', nth: 1 }),
};
