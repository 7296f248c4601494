import { useEffect, useId, useRef } from 'preact/hooks';
import type { ComparedView, DraftsView, DraftView, OlderVersionView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Difference } from '../difference/difference.tsx';
import { Icon } from '../icon/icon.tsx';
import { Locked } from '../locked/locked.tsx';
import { NoticeBox, NoticeRow } from '../notice/notice.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';
import { countWords } from '../slip/cut.ts';
import { Slip } from '../slip/slip.tsx';
import { type OnCopy, useCopy } from '../use-copy.ts';
import { Undo } from './undo.tsx';

type OnAction = (action: SidebarAction) => void;

interface AskProps {
  readonly compared: ComparedView;
  readonly onAction: OnAction;
  readonly onLeave: () => void;
}

/** Asked only when the editor is not empty: nothing is overwritten unless the user saw what would go, and says so. */
function AskWhere({ compared, onAction, onLeave }: AskProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (document.hasFocus()) group.current?.focus();
  }, []);
  const { id, version, difference, isOlder } = compared;
  const choose = (where: 'replace' | 'at-end') => onAction({ do: 'restore-draft', id, version, where });
  return (
    <fieldset class="ask-where" ref={group} tabIndex={-1} onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
      <legend>{words.drafts.whereTo}</legend>
      {isOlder && (
        <p>
          <strong>{words.drafts.isOlder}</strong>
        </p>
      )}
      <p class="soft">{words.drafts.wouldChange}</p>
      <Difference pieces={difference} />
      <div class="buttons">
        <Button onPress={() => choose('at-end')}>{words.drafts.atEnd}</Button>
        <Button onPress={() => choose('replace')}>{words.drafts.replace}</Button>
        <Button look="quiet" onPress={onLeave}>
          {words.drafts.leave}
        </Button>
      </div>
    </fieldset>
  );
}

interface DoProps {
  readonly draft: DraftView;
  readonly describedBy: string;
  readonly onRestore: () => void;
  readonly onAction: OnAction;
  readonly onCopy: OnCopy;
}

function DraftButtons({ draft, describedBy, onRestore, onAction, onCopy }: DoProps) {
  const [copied, copy] = useCopy(draft.words, onCopy);
  const remove = () => onAction({ do: 'delete-draft', id: draft.id });
  return (
    <div class="buttons buttons--quiet">
      <Button look="quiet" icon="restore" describedBy={describedBy} onPress={onRestore}>
        {words.drafts.restore}
      </Button>
      <Button look="quiet" icon="copy" describedBy={describedBy} onPress={() => void copy()}>
        {words.drafts.copy}
      </Button>
      <Button look="quiet" icon="bin" isDanger describedBy={describedBy} onPress={remove}>
        {words.drafts.remove}
      </Button>
      <span class="soft" aria-live="polite">
        {copied === 'not-yet' ? '' : words.drafts[copied]}
      </span>
    </div>
  );
}

interface OlderProps {
  readonly version: OlderVersionView;
  readonly onRestore: () => void;
  readonly onCopy: OnCopy;
}

function Older({ version, onRestore, onCopy }: OlderProps) {
  const id = useId();
  const [copied, copy] = useCopy(version.words, onCopy);
  return (
    <li class="older" aria-labelledby={id}>
      <h4 id={id}>{version.when}</h4>
      <Difference pieces={version.difference} />
      <div class="buttons buttons--quiet">
        <Button look="quiet" icon="restore" describedBy={id} onPress={onRestore}>
          {words.drafts.restore}
        </Button>
        <Button look="quiet" icon="copy" describedBy={id} onPress={() => void copy()}>
          {words.drafts.copy}
        </Button>
        <span class="soft" aria-live="polite">
          {copied === 'not-yet' ? '' : words.drafts[copied]}
        </span>
      </div>
    </li>
  );
}

interface VersionsProps extends Pick<DoProps, 'draft' | 'describedBy' | 'onAction' | 'onCopy'> {
  readonly older: DraftsView['older'];
}

/** What was written over since: each with what became of it. */
function Versions({ draft, older, describedBy, onAction, onCopy }: VersionsProps) {
  const isOpen = older?.id === draft.id;
  if (draft.versions < 2) return null;
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        aria-expanded={isOpen}
        aria-describedby={describedBy}
        onClick={() => onAction({ do: 'show-versions', id: draft.id })}
      >
        <span>{isOpen ? words.drafts.hideVersions : words.drafts.versions(draft.versions - 1)}</span>
      </button>
      {isOpen && (
        <>
          <p class="soft">{words.drafts.sinceThen}</p>
          <ul class="olders" aria-label={words.drafts.olderOnes}>
            {older.versions.map((version) => (
              <Older
                key={version.version}
                version={version}
                onRestore={() => onAction({ do: 'restore-draft', id: draft.id, version: version.version, where: 'empty-only' })}
                onCopy={onCopy}
              />
            ))}
          </ul>
          {older.more > 0 && <p class="soft">{words.drafts.moreVersions(older.more)}</p>}
        </>
      )}
    </>
  );
}

interface DraftProps extends Omit<DoProps, 'describedBy' | 'onRestore'> {
  readonly compared: ComparedView | undefined;
  readonly older: DraftsView['older'];
}

function Draft({ compared, older, ...props }: DraftProps) {
  const { draft, onAction } = props;
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const leave = () => {
    onAction({ do: 'leave-restore' });
    requestAnimationFrame(() => item.current?.querySelector<HTMLElement>('.buttons button')?.focus());
  };
  return (
    <li class="draft" aria-labelledby={id} ref={item}>
      <div class="draft__head">
        <h3 id={id}>{draft.when}</h3>
        <span class="draft__state">
          <Icon name={draft.isInEditor ? 'eye' : 'unsigned'} />
          {draft.isInEditor ? words.drafts.inEditor : words.drafts.notInRecord}
        </span>
      </div>
      <p class="soft">
        {draft.form ? `${draft.form}. ` : ''}
        {words.note.words(countWords(draft.words))}.{draft.isRich ? ` ${words.drafts.plain}` : ''}
      </p>
      <Slip text={draft.words} isTyped />
      {compared ? (
        <AskWhere compared={compared} onAction={onAction} onLeave={leave} />
      ) : (
        <DraftButtons
          {...props}
          describedBy={id}
          onRestore={() => onAction({ do: 'restore-draft', id: draft.id, version: null, where: 'empty-only' })}
        />
      )}
      <Versions draft={draft} older={older} describedBy={id} onAction={onAction} onCopy={props.onCopy} />
    </li>
  );
}

interface Props {
  readonly drafts: DraftsView;
  readonly onAction: OnAction;
  readonly onCopy: OnCopy;
}

const Forgetful = () => (
  <NoticeBox>
    <NoticeRow icon="look" isDoubt>
      <p>
        <strong>{words.drafts.forgetful}</strong> {words.drafts.forgetfulWhy}
      </p>
    </NoticeRow>
  </NoticeBox>
);

/** What they held can't be told: that stood in what can't be read. */
const Damaged = ({ n }: { readonly n: number }) => (
  <NoticeBox>
    <NoticeRow icon="look" isDoubt>
      <p>{words.drafts.damaged(n)}</p>
    </NoticeRow>
  </NoticeBox>
);

/** Drafts of this client by this worker. Restoring asks where, and never deletes. */
export function Drafts({ drafts, onAction, onCopy }: Props) {
  const id = useId();
  if (drafts.state === 'locked') return <Locked because={drafts.lock} onAction={onAction} />;
  if (drafts.state === 'passphrase-asked' || drafts.state === 'worker-unknown')
    return (
      <OneThing words={words.noDrafts(drafts.state)} icon="lock">
        <Button look="main" onPress={() => onAction({ do: 'unlock' })}>
          {words.vault.setOne}
        </Button>
      </OneThing>
    );
  if (drafts.state !== 'ready') return <OneThing words={words.noDrafts(drafts.state)} icon="unread" />;
  const forgetful = drafts.isForgetful && <Forgetful />;
  const damaged = drafts.damaged !== undefined && drafts.damaged > 0 && <Damaged n={drafts.damaged} />;
  const gone = drafts.undo?.id;
  const undo = gone !== undefined && <Undo id={gone} onUndo={() => onAction({ do: 'undo-delete', id: gone })} />;
  if (drafts.drafts.length === 0)
    return (
      <>
        {forgetful}
        {damaged}
        {undo}
        <OneThing words={words.noDrafts('ready')} icon="restore" />
      </>
    );
  return (
    <section aria-labelledby={id}>
      {forgetful}
      {damaged}
      {undo}
      <div class="part__head">
        <h2 id={id}>{words.drafts.heading}</h2>
        <span class="soft">{words.drafts.ofClient}</span>
      </div>
      <ul class="drafts" aria-labelledby={id}>
        {drafts.drafts.map((draft) => (
          <Draft
            key={draft.id}
            draft={draft}
            compared={drafts.compared?.id === draft.id ? drafts.compared : undefined}
            older={drafts.older}
            onAction={onAction}
            onCopy={onCopy}
          />
        ))}
      </ul>
      <p class="aside drafts__kept">{words.drafts.kept}</p>
      {drafts.lock === 'open' && (
        <div class="buttons">
          <Button look="quiet" onPress={() => onAction({ do: 'all-drafts' })}>
            {words.drafts.ofAll}
          </Button>
        </div>
      )}
    </section>
  );
}
