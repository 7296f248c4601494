import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DraftsView, DraftView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';
import { countWords } from '../slip/cut.ts';
import { Slip } from '../slip/slip.tsx';

type OnAction = (action: SidebarAction) => void;

interface AskProps {
  readonly draft: DraftView;
  readonly onAction: OnAction;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Asked only when the editor is not empty: nothing is overwritten unless the user says so. */
function AskWhere({ draft, onAction, onDone, onLeave }: AskProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (document.hasFocus()) group.current?.focus();
  }, []);
  const choose = (where: 'replace' | 'at-end') => {
    onAction({ do: 'restore-draft', id: draft.id, where });
    onDone();
  };
  return (
    <fieldset class="ask-where" ref={group} tabIndex={-1} onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
      <legend>{words.drafts.whereTo}</legend>
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

type OnCopy = (text: string) => unknown;
type Copied = 'not-yet' | 'copied' | 'not-copied';

/** Says that it was copied only when it was. */
function useCopy(text: string, onCopy: OnCopy): readonly [Copied, () => Promise<void>] {
  const [copied, set] = useState<Copied>('not-yet');
  const copy = async () => {
    try {
      await onCopy(text);
      set('copied');
    } catch {
      set('not-copied');
    }
  };
  return [copied, copy];
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

interface DraftProps extends Omit<DoProps, 'describedBy'> {
  readonly isAsking: boolean;
  readonly onDone: () => void;
}

function Draft({ isAsking, onDone, ...props }: DraftProps) {
  const { draft, onAction } = props;
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const leave = () => {
    onDone();
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
      {isAsking ? (
        <AskWhere draft={draft} onAction={onAction} onDone={onDone} onLeave={leave} />
      ) : (
        <DraftButtons {...props} describedBy={id} />
      )}
    </li>
  );
}

interface Props {
  readonly drafts: DraftsView;
  /** The last restore was refused because the editor is not empty. */
  readonly isEditorFull: boolean;
  readonly onAction: OnAction;
  readonly onCopy: OnCopy;
}

/** Where the deleted draft's own button went, focus goes to the way back. */
function Undo({ id, onAction }: { readonly id: string; readonly onAction: OnAction }) {
  const row = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) row.current?.querySelector('button')?.focus();
  }, [id]);
  return (
    <p class="undo" ref={row}>
      <span>{words.drafts.deleted}</span>
      <Button onPress={() => onAction({ do: 'undo-delete', id })}>{words.drafts.undo}</Button>
    </p>
  );
}

/** Drafts of this client by this worker. Restoring asks where, and never deletes. */
export function Drafts({ drafts, isEditorFull, onAction, onCopy }: Props) {
  const id = useId();
  const [restoring, restore] = useState<string | null>(null);
  if (drafts.state !== 'ready') return <OneThing words={words.noDrafts(drafts.state)} icon="unread" />;
  const undo = drafts.undo && <Undo id={drafts.undo.id} onAction={onAction} />;
  if (drafts.drafts.length === 0)
    return (
      <>
        {undo}
        <OneThing words={words.noDrafts('ready')} icon="restore" />
      </>
    );
  const start = (draft: DraftView) => {
    restore(draft.id);
    onAction({ do: 'restore-draft', id: draft.id, where: 'empty-only' });
  };
  return (
    <section aria-labelledby={id}>
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
            isAsking={isEditorFull && restoring === draft.id}
            onRestore={() => start(draft)}
            onDone={() => restore(null)}
            onAction={onAction}
            onCopy={onCopy}
          />
        ))}
      </ul>
      <p class="aside drafts__kept">{words.drafts.kept}</p>
    </section>
  );
}
