import type { OrganisationView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { Organisation, Stopped } from './organisation.tsx';

export const nothingSet: OrganisationView = {
  name: null,
  stop: null,
  saveGate: null,
  keepUnsavedDays: null,
  keepSavedDays: null,
  lockRequired: false,
  lockMinutes: null,
  sharedLogin: false,
  sharedComputer: false,
  locked: [],
  packs: [],
  packVersions: [],
  refused: [],
  isUnreadable: false,
};

export const northmoor: OrganisationView = {
  ...nothingSet,
  name: 'Northmoor Health IT',
  saveGate: 'hold',
  keepUnsavedDays: 3,
  keepSavedDays: 0,
  lockRequired: true,
  lockMinutes: 5,
  sharedComputer: true,
  locked: ['saveGate', 'sharedComputer', 'packs'],
  packs: [{ title: 'Harbour team', version: '2.1.0' }],
  packVersions: [{ id: 'quay', version: '1.0.0' }],
};

export const stopMessage =
  'Harbour and Quay teams: a fault in the new checklists.\nWrite notes as before. Ask the service desk, extension 4417.';

const show = (view: OrganisationView) => () => <Organisation view={view} onAllDrafts={nowhere} />;

export const examples: Examples = {
  sets: show(northmoor),
  'with wrong values': show({
    ...northmoor,
    refused: [
      'saveGate must be "remind" or "hold".',
      'packs[1].checklists[0].fields[2].headings is empty: a field needs a heading or a cue.',
    ],
  }),
  'wrong values alone': show({ ...nothingSet, refused: ['keepUnsavedDays must be a number.'] }),
  'not handed over': show({ ...nothingSet, isUnreadable: true }),
  stopped: show({ ...northmoor, stop: stopMessage }),
  'stopped, in the popup': () => <Stopped name="Northmoor Health IT" message={stopMessage} onAllDrafts={nowhere} />,
  'stopped, nobody said why': () => <Stopped name={null} message="" />,
};
