import type { GettingOnView, PassageView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { choiceNote, completeNote, gettingOn, longPassage, now, passage, view } from '../fictional.ts';
import { SharingList, Ticks } from './agency.tsx';
import { Handover } from './handover.tsx';
import { makeSheet, tickable } from './sheet.ts';
import { Sheet } from './sheet.tsx';
import type { Sharing } from './types.ts';

const client = view.client ?? { name: '', more: [] };
const hands = { onCopy: nowhere, onPrint: nowhere, now };
const base = { view: gettingOn, client, worker: view.worker, note: null, agency: null, made: now() };

const sharing: Sharing = {
  to: 'Northmoor Young Carers, referrals desk',
  consent: 'Rowan and mum agreed on 4 February',
  purpose: 'A place in the Saturday group',
  minimum: '',
  method: 'Secure mail',
  receipt: '',
};

const many = (passage: PassageView, n: number) => Array.from({ length: n }, () => passage);
const huge: GettingOnView = {
  ...gettingOn,
  newestRisk: passage(longPassage.words.repeat(40), choiceNote),
  fields: gettingOn.fields.map((field) => ({ ...field, passages: many(passage(longPassage.words.repeat(20)), 9) })),
  goals: Array.from({ length: 12 }, () => gettingOn.goals[0]).filter((goal) => goal !== undefined),
  contacts: Array.from({ length: 80 }, (_, i) => ({ ...gettingOn.contacts[0], n: 80 - i }) as GettingOnView['contacts'][number]),
};
const empty: GettingOnView = {
  ...gettingOn,
  state: 'no-choice',
  newestRisk: null,
  otherRisks: [],
  fields: [],
  goals: [],
  contacts: [],
  notRecorded: [],
  notices: [],
};

const sheet = (over: Partial<Parameters<typeof makeSheet>[0]>) => () => <Sheet sheet={makeSheet({ ...base, ...over })} />;

export const examples: Examples = {
  'for the next worker': () => <Handover view={gettingOn} client={client} worker={view.worker} note={completeNote} {...hands} />,
  'nothing read': () => <Handover view={{ ...gettingOn, state: 'nothing-read' }} client={client} worker={null} note={null} {...hands} />,
  'the sheet': sheet({}),
  'the sheet with the note being written': sheet({ note: completeNote }),
  'the sheet for another agency': sheet({ agency: { ticked: new Set(['presenting_concern', 'goals']), sharing } }),
  'the sheet of an empty record': sheet({ view: empty }),
  'the sheet of a huge record': sheet({ view: huge, client: { name: 'VANDERHOOGENDORP-ACHTERBERG '.repeat(9), more: [] } }),
  'what may be shared': () => <Ticks all={tickable(gettingOn, completeNote)} ticked={new Set(['goals'])} onTick={nowhere} />,
  'information sharing': () => <SharingList sharing={sharing} onSay={nowhere} />,
};
