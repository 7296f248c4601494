import { type Examples, nowhere } from '../examples.ts';
import { TeamPacks } from './team-packs.tsx';
import type { PacksAnswer, TeamPacksProps } from './types.ts';

export const noPacks: TeamPacksProps = {
  view: { packs: [], added: [], trouble: null },
  importing: { is: 'closed' },
  answer: null,
  copy: null,
  onAction: nowhere,
};

const harbour = { id: 'harbour-team', title: 'Harbour team', publisher: 'Harbour team, young people’s service' };
export const two: TeamPacksProps = {
  ...noPacks,
  view: {
    packs: [
      { ...harbour, version: '2.0.0', before: '1.4.0' },
      { id: 'quay', title: 'Quay walk-in', publisher: 'Quay sexual health', version: '1.0.0', before: null },
    ],
    added: [],
    trouble: null,
  },
};
const one = (version: string, before: string | null): TeamPacksProps => ({
  ...noPacks,
  view: { packs: [{ ...harbour, version, before }], added: [], trouble: null },
});
const answered = (is: PacksAnswer['is']): TeamPacksProps => ({ ...two, answer: { is, name: 'harbour-team-2.0.0.json', nth: 1 } });

const show = (props: TeamPacksProps) => () => <TeamPacks {...props} />;

export const examples: Examples = {
  none: show(noPacks),
  two: show(two),
  'with headings of their own': show({
    ...two,
    view: {
      packs: two.view?.packs ?? [],
      added: [
        { pack: 'quay', checklist: 'visit', field: 'goal', heading: 'Aim now', of: { checklist: 'Home visit', field: 'Goal' } },
        { pack: 'quay', checklist: 'old', field: 'goal', heading: 'Where to', of: null },
      ],
      trouble: null,
    },
  }),
  'set by the organisation': show({
    ...two,
    view: {
      packs: [
        { ...harbour, version: '2.0.0', before: null, isManaged: true },
        { id: 'quay', title: 'Quay walk-in', publisher: 'Quay sexual health', version: '1.0.0', before: null, wanted: '1.1.0' },
      ],
      added: [],
      trouble: null,
    },
  }),
  'kept by the organisation': show({ ...two, view: { packs: two.view?.packs ?? [], added: [], trouble: null, isKept: true } }),
  'linked to a file': show({
    ...two,
    links: [
      { pack: 'harbour-team', name: 'harbour-team.json', isAllowed: true },
      { pack: 'quay', name: 'quay.json', isAllowed: false },
    ],
  }),
  'its file is not there': show({ ...answered('link-gone'), links: [{ pack: 'quay', name: 'quay.json', isAllowed: true }] }),
  'its file is another pack': show({ ...answered('link-other'), links: [{ pack: 'quay', name: 'quay.json', isAllowed: true }] }),
  'gone back': show({ ...one('1.4.0', '2.0.0'), answer: { is: 'went-back', nth: 1 } }),
  'one is being changed': show({ ...two, copy: 'Harbour team' }),
  saved: show(answered('saved')),
  'too much to save': show(answered('too-much')),
  'begun in another tab': show(answered('begun-elsewhere')),
  'going back asks for more': show({
    ...noPacks,
    view: {
      packs: [{ ...harbour, version: '2.0.0', before: '1.4.0', backMeans: { letsDraftsGo: true, asksForLock: true } }],
      added: [],
      trouble: null,
    },
  }),
  'not stored': show(answered('not-stored')),
  'stored by a newer one': show({ ...noPacks, view: { packs: [], added: [], trouble: 'newer' } }),
  damaged: show({ ...noPacks, view: { packs: [], added: [], trouble: 'damaged' } }),
};
