import type { PackChecked, PackPreviewView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { ImportPack } from './import-pack.tsx';
import type { ImportState } from './types.ts';

const fresh: PackPreviewView = {
  id: 'harbour-team',
  title: 'Harbour team',
  publisher: 'Harbour team, young people’s service',
  version: '1.0.0',
  before: null,
  onto: 0,
  changes: [{ says: 'Home visit is new, with 2 fields', isTighter: true, isLooser: false, asks: [] }],
  differently: [],
  said: [],
  examples: 2,
  read: 2,
};

export const looser: PackPreviewView = {
  ...fresh,
  version: '2.0.0',
  before: '1.0.0',
  onto: 1,
  changes: [
    { says: 'publisher: Quay sexual health, not Harbour team', isTighter: false, isLooser: false, asks: ['other-publisher'] },
    { says: 'Home visit › Risks is gone', isTighter: false, isLooser: true, asks: ['looser-required'] },
    { says: 'Home visit › Goal becomes required; 2 headings added', isTighter: true, isLooser: false, asks: [] },
    { says: 'Home visit › School: 1 cue added', isTighter: false, isLooser: true, asks: [] },
    { says: 'Home visit › Goal: another question', isTighter: false, isLooser: false, asks: [] },
  ],
  differently: ['"A quiet visit": Goal is found, and was not found.'],
  said: ['Home visit › Risks: checklists[0].fields[1] has "heading", which is not known: it does nothing here (did you mean "headings"?).'],
  examples: 5,
  read: 5,
};

const refused = (because: 'file' | 'examples', ...says: string[]): PackChecked => ({ is: 'refused', because, says });

const good = (preview: PackPreviewView): PackChecked => ({ is: 'good', preview, look: preview.read < preview.examples ? 'more' : null });

const show =
  (state: ImportState, canLink = false) =>
  () => <ImportPack state={state} canLink={canLink} onAction={nowhere} />;
const checked = (of: PackChecked) => show({ is: 'checked', name: 'harbour-team.json', checked: of, nth: 1 });

export const examples: Examples = {
  closed: show({ is: 'closed' }),
  open: show({ is: 'open' }),
  'where a file can stay linked': show({ is: 'open' }, true),
  looking: show({ is: 'checking', name: 'harbour-team.json' }),
  'not read': show({ is: 'not-read' }),
  'no answer': show({ is: 'no-answer' }),
  'nothing there': show({ is: 'empty' }),
  refused: checked(
    refused(
      'file',
      'Home visit › School: checklists[0].fields[3].headings is empty: a field needs a heading or a cue.',
      'sites[0].match[0] must name one site: no * in it. A pack can’t ask for "every site".',
    ),
  ),
  'examples fail': checked(refused('examples', '"A quiet visit": Goal reads as not found, and should be found.')),
  'the same': checked({ is: 'same', id: 'harbour-team', title: 'Harbour team', version: '1.0.0' }),
  'new here': checked(good(fresh)),
  'examples still read': checked(good({ ...looser, differently: [], examples: 500, read: 120 })),
  'asks again': checked(good(looser)),
  'nothing changes': checked(good({ ...looser, changes: [], differently: [], said: [], examples: 0, read: 0 })),
};
