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
}

/** Asked only when the editor is not empty: nothing is overwritten unless the user says so. */
function AskWhere({ draft, onAction, onDone }: AskProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  const choose = (where: 'replace' | 'at-end') => {
    onAction({ do: 'restore-draft', id: draft.id, where });
    onDone();
  };
  return (
    <fieldset class="ask-where" ref={group} tabIndex={-1}>
      <legend>{words.drafts.whereTo}</legend>
      <div class="buttons">
        <Button onPress={() => choose('at-end')}>{words.drafts.atEnd}</Button>
        <Button onPress={() => choose('replace')}>{words.drafts.replace}</Button>
        <Button look="quiet" onPress={onDone}>
          {words.drafts.leave}
        </Button>
      </div>
    </fieldset>
  );
}

interface DraftProps {
  readonly draft: DraftView;
  readonly isAsking: boolean;
  readonly onRestore: () => void;
  readonly onDone: () => void;
  readonly onAction: OnAction;
  readonly onCopy: (text: string) => void;
}

function Draft({ draft, isAsking, onRestore, onDone, onAction, onCopy }: DraftProps) {
  const id = useId();
  const [isCopied, copied] = useState(false);
  const copy = () => {
    onCopy(draft.words);
    copied(true);
  };
  return (
    <li class="draft" aria-labelledby={id}>
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
        <AskWhere draft={draft} onAction={onAction} onDone={onDone} />
      ) : (
        <div class="buttons buttons--quiet">
          <Button look="quiet" icon="restore" describedBy={id} onPress={onRestore}>
            {words.drafts.restore}
          </Button>
          <Button look="quiet" icon="copy" describedBy={id} onPress={copy}>
            {words.drafts.copy}
          </Button>
          <Button look="quiet" icon="bin" isDanger describedBy={id} onPress={() => onAction({ do: 'delete-draft', id: draft.id })}>
            {words.drafts.remove}
          </Button>
          <span class="soft" aria-live="polite">
            {isCopied ? words.drafts.copied : ''}
          </span>
        </div>
      )}
    </li>
  );
}

interface Props {
  readonly drafts: DraftsView;
  /** The last restore was refused because the editor is not empty. */
  readonly isEditorFull: boolean;
  readonly onAction: OnAction;
  readonly onCopy: (text: string) => void;
}

function Undo({ id, onAction }: { readonly id: string; readonly onAction: OnAction }) {
  return (
    <p class="undo">
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
