/** What an organisation set for everybody, by its browsers' policies. */
import type { LockedOption, OrganisationView } from '../bridge/view.ts';
import { count } from './counts.ts';

const LOCKED: Readonly<Record<LockedOption, string>> = {
  saveGate: 'what happens before a note is saved',
  worker: 'your name',
  sharedLogin: 'whether several people work under one name',
  sharedComputer: 'whether others use this computer too',
  lockMinutes: 'when drafts lock',
  packs: "which team's checklists are used",
  headings: 'headings that are added to a checklist',
};

const GATES = { remind: 'at least a reminder', hold: 'ask once' } as const;

const who = (name: string | null): string => name ?? 'Your organisation';

const savedGoes = (days: number): string =>
  days === 0 ? 'A draft goes once the record has it.' : `A draft that the record has goes after ${count(days, 'day')}, or sooner.`;

/** One sentence for each thing that it set. */
function sets(view: OrganisationView): string[] {
  const { saveGate, keepUnsavedDays, keepSavedDays, lockMinutes, packs, packVersions, locked } = view;
  return [
    ...packs.map(({ title, version }) => `${title}, version ${version}, is in use for everybody, and stays.`),
    ...packVersions.map(({ id, version }) => `Of the checklists with the id ${id} only version ${version} is taken.`),
    ...(saveGate ? [`Before a note is saved: ${GATES[saveGate]}.`] : []),
    ...(keepUnsavedDays === null ? [] : [`A draft that the record does not have goes after ${count(keepUnsavedDays, 'day')}, or sooner.`]),
    ...(keepSavedDays === null ? [] : [savedGoes(keepSavedDays)]),
    ...(view.lockRequired ? ['A passphrase before drafts.'] : []),
    ...(lockMinutes === null ? [] : [`Drafts lock after ${count(lockMinutes, 'minute')} without use, or sooner.`]),
    ...(view.sharedLogin ? ['Several people work under one name here.'] : []),
    ...(view.sharedComputer ? ['Different people use this computer.'] : []),
    ...(locked.length > 0 ? [`Kept as it is: ${locked.map((one) => LOCKED[one]).join('; ')}.`] : []),
  ];
}

export const organisation = {
  heading: 'Set by your organisation',
  by: (name: string | null): string => `${who(name)} sets this for this browser. It can't be changed here.`,
  sets,
  onlyRefused: (name: string | null): string => `${who(name)} tried to set something for this browser, and nothing of it could be used.`,
  refusedHeading: 'Not used',
  refusedWhy: 'These values are wrong and do nothing. Everything else holds. Tell whoever looks after this browser:',
  unreadable: 'The browser did not hand over what your organisation sets. What was known before still holds.',
  stopped: (name: string | null): string => `${who(name)} has stopped Handrail`,
  stoppedSays: 'It is off on every page: nothing is read, checked or kept, and no save is held.',
  noMessage: 'They gave no reason.',
  drafts:
    'Drafts that were kept are still here. All drafts shows them behind a passphrase, to be copied. Handrail goes on by itself once they let it.',
  noName: 'None is written down.',
  kept: 'Your organisation keeps this as it is.',
  gateAtLeast: 'Your organisation asks for this much. More can be chosen, not less.',
  isManaged: 'set by your organisation',
  wanted: (version: string): string => `Your organisation wants version ${version} of it.`,
} as const;
