import { type Examples, nowhere } from '../examples.ts';
import { emptyView, writingView } from '../fictional.ts';
import { Header } from './header.tsx';

export const examples: Examples = {
  client: () => <Header view={writingView} onAction={nowhere} />,
  'long name': () => (
    <Header
      view={{
        ...writingView,
        client: { name: 'FEATHERSTONEHAUGH-CHOLMONDELEY, Bartholomew Wolfeschlegelstein', more: ['Born 1 Jan 2011', 'Record 1'] },
      }}
      onAction={nowhere}
    />
  ),
  'client not certain': () => <Header view={{ ...emptyView, nothing: 'client-differs' }} onAction={nowhere} />,
  'drafts can be locked': () => (
    <Header view={{ ...writingView, drafts: { state: 'ready', lock: 'open', drafts: [], undo: null } }} onAction={nowhere} />
  ),
  'drafts locked': () => (
    <Header view={{ ...writingView, drafts: { state: 'locked', lock: 'idle', drafts: [], undo: null } }} onAction={nowhere} />
  ),
  nobody: () => <Header view={{ ...emptyView, nothing: 'no-client' }} onAction={nowhere} />,
};
