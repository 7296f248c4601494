import type { NothingBecause, SidebarView, TabName } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { completeNote, emptyView, now, view, writingView } from '../fictional.ts';
import { stopMessage } from '../organisation/examples.tsx';
import type { SaidNow } from '../said/said.tsx';
import { Sidebar } from './sidebar.tsx';

const show =
  (shown: SidebarView, tab: TabName, said: SaidNow | null = null) =>
  () => <Sidebar view={shown} tab={tab} said={said} onTab={nowhere} onAction={nowhere} onCopy={nowhere} onPrint={nowhere} now={now} />;

const guessing = (guess: SidebarView['guess']) => show({ ...emptyView, nothing: 'unknown-page', guess }, 'getting-on');

const nothing = (because: NothingBecause) => show({ ...emptyView, nothing: because }, 'getting-on');

const hold: SidebarView['hold'] = {
  missing: [
    { id: 'goal', title: 'Goal identified?', is: 'not-found' },
    { id: 'urgent_risks', title: 'Any urgent risks?', is: 'empty' },
  ],
  doubtful: [],
  again: false,
  asksReason: false,
};

export const examples: Examples = {
  'getting on': show(view, 'getting-on'),
  'this note': show(writingView, 'this-note', { id: 'gone-to-field', nth: 1 }),
  'this note complete': show({ ...writingView, thisNote: completeNote }, 'this-note'),
  'choose a checklist': show(
    { ...writingView, thisNote: { ...completeNote, because: 'choose-checklist', checklist: null, chosenBy: null } },
    'this-note',
  ),
  hold: show({ ...writingView, hold }, 'this-note'),
  'last save not checked': show({ ...writingView, lastSave: { is: 'not-checked', missing: [] } }, 'this-note'),
  'press Save once more': show({ ...writingView, lastSave: { is: 'press-again', missing: hold.missing } }, 'this-note'),
  'part of the page is under it': show({ ...view, covers: 3 }, 'getting-on'),
  'hold while hidden': show({ ...emptyView, nothing: 'hidden-by-you', hold }, 'this-note'),
  drafts: show(writingView, 'drafts', { id: 'restored', nth: 1 }),
  'no drafts': show(view, 'drafts'),
  'not paired': nothing('not-paired'),
  waiting: nothing('waiting'),
  'client unreadable': nothing('client-unreadable'),
  'client differs': nothing('client-differs'),
  'unknown page': nothing('unknown-page'),
  'a guess asked about': guessing('asking'),
  'nothing to guess': guessing('nothing-found'),
  'no client': nothing('no-client'),
  hidden: nothing('hidden-by-you'),
  'tab off': nothing('tab-off'),
  stopped: show({ ...emptyView, nothing: 'stopped', stopped: { name: 'Northmoor Health IT', message: stopMessage } }, 'getting-on'),
};
