import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { NothingBecause, SidebarAction, SidebarView, TabName, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';
import { Button } from '../button/button.tsx';
import { Covers } from '../covers/covers.tsx';
import { Drafts } from '../drafts/drafts.tsx';
import { Fit } from '../fit/fit.tsx';
import { GettingOn } from '../getting-on/getting-on.tsx';
import { Handover, type Hands } from '../handover/handover.tsx';
import { Header } from '../header/header.tsx';
import { Health, MayBeGone } from '../health/health.tsx';
import { Hold } from '../hold/hold.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';
import { LastSave } from '../last-save/last-save.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';
import { Stopped } from '../organisation/organisation.tsx';
import { Paste } from '../paste/paste.tsx';
import { Said, type SaidNow } from '../said/said.tsx';
import { panelId, Tabs, tabId } from '../tabs/tabs.tsx';
import { ThisNote } from '../this-note/this-note.tsx';

export interface SidebarProps extends Hands {
  readonly view: SidebarView;
  readonly tab: TabName;
  readonly said: SaidNow | null;
  readonly onTab: (tab: TabName) => void;
  readonly onAction: (action: SidebarAction) => void;
  /** Rejects when it could not be copied: "Copied" is said only when it was. `rich`: the same with its form, as HTML. */
  readonly onCopy: (text: string, rich?: string) => unknown;
  /** Opens the browser's own panel in place of the frame beside the page; absent where a press in it can't. */
  readonly onPanel?: (() => void) | undefined;
}

const NOTHING_ICON: Readonly<Record<NothingBecause, IconName>> = {
  'not-paired': 'info',
  waiting: 'again',
  'client-unreadable': 'people',
  'client-differs': 'people',
  'unknown-page': 'info',
  'no-client': 'in-record',
  'hidden-by-you': 'hide',
  stopped: 'off',
  'tab-off': 'off',
};

/** Nobody's words: only why nothing is shown, and the way back where it is the user's. */
/** On a page that no profile knows: what may be the client is marked on the page itself, and asked about once. */
function Guess({ view, onAction }: Pick<NothingProps, 'view' | 'onAction'>) {
  const { guess, hasTeamSite } = view;
  if (guess === 'nothing-found') return <OneThing words={words.guess.nothingFound} icon="info" />;
  if (guess === 'asking')
    return (
      <OneThing words={words.guess.asking} icon="cannot-tell">
        <Button look="main" onPress={() => onAction({ do: 'guess-right' })}>
          {words.guess.right}
        </Button>
        <Button onPress={() => onAction({ do: 'guess-wrong' })}>{words.guess.wrong}</Button>
      </OneThing>
    );
  return (
    <OneThing words={words.nothing('unknown-page')} icon="info">
      {hasTeamSite && (
        <Button look="main" onPress={() => onAction({ do: 'fit-team' })}>
          {words.fitted.tryTeam}
        </Button>
      )}
      <Button onPress={() => onAction({ do: 'guess' })}>{words.guess.look}</Button>
      <Button onPress={() => onAction({ do: 'fit' })}>{words.fit.start}</Button>
    </OneThing>
  );
}

interface NothingProps {
  readonly because: NothingBecause;
  readonly view: Pick<SidebarView, 'guess' | 'fit' | 'isFitted' | 'hasTeamSite' | 'stopped' | 'gone'>;
  readonly onAction: SidebarProps['onAction'];
}

function Nothing({ because, view, onAction }: NothingProps) {
  const isUnsure = because === 'client-unreadable' || because === 'client-differs';
  if (because === 'unknown-page')
    return <main class="view">{view.fit ? <Fit fit={view.fit} onAction={onAction} /> : <Guess view={view} onAction={onAction} />}</main>;
  if (view.stopped)
    return (
      <main class="view">
        <Stopped {...view.stopped} />
      </main>
    );
  return (
    <main class="view">
      <OneThing words={words.nothing(because)} icon={NOTHING_ICON[because]} isDanger={isUnsure} isLate={because === 'waiting'}>
        {because === 'hidden-by-you' && (
          <Button look="main" icon="eye" onPress={() => onAction({ do: 'show-again' })}>
            {words.frame.showAgain}
          </Button>
        )}
        {isUnsure && view.isFitted && !view.gone?.parts.length && (
          <>
            <p>{words.fitted.unreadable}</p>
            <Button onPress={() => onAction({ do: 'fit' })}>{words.fit.pointAgain}</Button>
          </>
        )}
      </OneThing>
    </main>
  );
}

/** A page that nobody vouches for gets an empty screen: no name, no button, and after a moment one sentence. */
function Blank() {
  return (
    <main class="view">
      <p class="aside one-thing--late">{words.nothing('not-paired').says}</p>
    </main>
  );
}

/** What stands behind a tab's word. A note that could not be checked has no number: none would be false comfort. */
function NotFound({ n }: { readonly n: number }) {
  return (
    <span class="count is-not-found">
      <Icon name="not-found" />
      {n}
      <span class="for-readers"> {words.frame.requiredNotFound}</span>
    </span>
  );
}

function Counted({ n }: { readonly n: number }) {
  return (
    <span class="count">
      {n}
      <span class="for-readers"> {words.frame.draftsCounted(n)}</span>
    </span>
  );
}

const notFoundOf = (note: ThisNoteView | null): number => (!note || note.because || note.notChecked ? 0 : note.required.notFound);
const draftsOf = ({ drafts }: SidebarView): number => (drafts?.state === 'ready' ? drafts.drafts.length : 0);

function LockedSign() {
  return (
    <span class="count">
      <Icon name="lock" />
      <span class="for-readers"> {words.frame.locked}</span>
    </span>
  );
}

/** Most keys leave both counts as they were: then the bar is not drawn again. */
function TabBar({ view, tab, onTab }: Pick<SidebarProps, 'view' | 'tab' | 'onTab'>) {
  const [notFound, drafts, isLocked] = [notFoundOf(view.thisNote), draftsOf(view), view.drafts?.state === 'locked'];
  return useMemo(() => {
    const behind = isLocked ? <LockedSign /> : drafts > 0 && <Counted n={drafts} />;
    const counts = { 'this-note': notFound > 0 && <NotFound n={notFound} />, drafts: behind };
    return <Tabs tab={tab} onTab={onTab} counts={counts} />;
  }, [tab, onTab, notFound, drafts, isLocked]);
}

function Panel({ view, tab, onAction, onCopy, onPrint, now }: Omit<SidebarProps, 'onTab'>) {
  const { client, gettingOn, thisNote, worker } = view;
  if (tab === 'getting-on' && gettingOn && client)
    return (
      <>
        <GettingOn view={gettingOn} folded={view.folded} onAction={onAction} />
        {gettingOn.state === 'no-notes' && <MayBeGone gone={view.gone} part="note" onAction={onAction} />}
        <Paste paste={gettingOn.paste} onAction={onAction} />
        <Handover view={gettingOn} client={client} worker={worker} note={thisNote} onCopy={onCopy} onPrint={onPrint} now={now} />
      </>
    );
  if (tab === 'this-note' && thisNote)
    return (
      <>
        <ThisNote note={thisNote} onAction={onAction} onCopy={onCopy} />
        {thisNote.because === 'no-editor' && <MayBeGone gone={view.gone} part="editor" onAction={onAction} />}
      </>
    );
  if (tab === 'drafts' && view.drafts) return <Drafts drafts={view.drafts} onAction={onAction} onCopy={onCopy} />;
  return <OneThing words={words.nothing('waiting')} icon="again" isLate />;
}

const Foot = asBefore(({ said, guess }: { readonly said: SaidNow | null; readonly guess: SidebarView['guess'] }) => (
  <footer class="foot">
    <Said said={said} />
    {guess === 'in-use' && <p class="foot__reads">{words.guess.inUse}</p>}
    <p class="foot__reads">{words.frame.readsOnly}</p>
  </footer>
));

/**
 * When a hold goes, focus must not fall to nowhere: it goes to the panel beneath, unless it has already moved. Where the
 * page beside us has it, it stays there: taking it would take it out of the note.
 */
function useFocusAfterHold(isHeld: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const wasHeld = useRef(false);
  useEffect(() => {
    if (wasHeld.current && !isHeld && document.hasFocus() && document.activeElement === document.body) panel.current?.focus();
    wasHeld.current = isHeld;
  }, [isHeld]);
  return panel;
}

/**
 * Everything beside the page. A held save is said while the rest is hidden too: it names fields, never the client. Draws `view` and nothing else: what it does not hold is not on screen. The panel is
 * keyed by the epoch, so that nothing opened or asked for one client is left standing for the next.
 */
export function Sidebar(props: SidebarProps) {
  const { view, tab, said, onTab, onAction, onPanel } = props;
  const covers = <Covers covers={view.covers ?? 0} isOver={view.isOver} onAction={onAction} onPanel={onPanel} />;
  const health = <Health gone={view.gone} onAction={onAction} />;
  const panel = useFocusAfterHold(view.hold !== null);
  if (view.nothing === 'not-paired') return <Blank />;
  if (view.nothing || !view.client)
    return (
      <div class="sidebar">
        <header class="top">
          <Header view={view} onAction={onAction} />
        </header>
        {covers}
        {health}
        {view.nothing === 'hidden-by-you' && view.hold && <Hold hold={view.hold} onAction={onAction} />}
        <Nothing because={view.nothing ?? 'waiting'} view={view} onAction={onAction} />
      </div>
    );
  return (
    <div class="sidebar">
      <header class="top">
        <Header view={view} onAction={onAction} />
        <TabBar view={view} tab={tab} onTab={onTab} />
      </header>
      <main key={view.epoch}>
        {view.hold && <Hold hold={view.hold} onAction={onAction} />}
        {!view.hold && covers}
        {!view.hold && health}
        <LastSave last={view.hold ? null : view.lastSave} onAction={onAction} />
        <div
          key={tab}
          class={view.hold ? 'view beneath' : 'view'}
          id={panelId}
          role="tabpanel"
          aria-labelledby={tabId(tab)}
          tabIndex={-1}
          inert={view.hold !== null}
          ref={panel}
        >
          <Panel {...props} />
        </div>
      </main>
      <Foot said={said} guess={view.guess} />
    </div>
  );
}
