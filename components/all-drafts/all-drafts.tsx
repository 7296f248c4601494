import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { AllDraftsView, AnyDraftRow } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Confirm } from '../confirm/confirm.tsx';
import { Undo } from '../drafts/undo.tsx';
import { Mark } from '../icon/icon.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';
import { UnlockForm } from '../vault/forms.tsx';
import type { AllDraftsAction, AllDraftsAnswer, AllDraftsProps } from './types.ts';

type OnAction = (action: AllDraftsAction) => void;

function Excerpt({ before, found, after, isCut }: AnyDraftRow['excerpt']) {
  return (
    <blockquote class="any-draft__words">
      {before}
      {found && <mark>{found}</mark>}
      {after}
      {isCut && <span class="cut">…</span>}
    </blockquote>
  );
}

function Row({ row, onAction }: { readonly row: AnyDraftRow; readonly onAction: OnAction }) {
  const id = useId();
  const about = [row.form || words.allDrafts.letter, words.allDrafts.by(row.worker), row.host].filter(Boolean).join(', ');
  return (
    <li class="any-draft" aria-labelledby={id}>
      <h2 id={id}>
        {words.allDrafts.client(row.client)}, {row.when}
      </h2>
      <p class="soft">{about}</p>
      <Excerpt {...row.excerpt} />
      <p class="soft">
        {words.allDrafts.goes(row.goes, row.isSaved)} {words.allDrafts.sizes(row.versions, row.bytes, row.characters)}
      </p>
      <div class="buttons buttons--quiet">
        <Button look="quiet" icon="copy" describedBy={id} onPress={() => onAction({ do: 'copy', id: row.id })}>
          {words.drafts.copy}
        </Button>
        <Button look="quiet" icon="bin" isDanger describedBy={id} onPress={() => onAction({ do: 'delete', id: row.id })}>
          {words.drafts.remove}
        </Button>
      </div>
    </li>
  );
}

function Search({ view, onAction }: { readonly view: AllDraftsView; readonly onAction: OnAction }) {
  const id = useId();
  return (
    <search>
      <label class="label" for={id}>
        {words.allDrafts.search}
      </label>
      <p class="soft" id={`${id}-why`}>
        {words.allDrafts.searchWhy}
      </p>
      <input
        class="input"
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-describedby={`${id}-why`}
        onInput={(event) => onAction({ do: 'search', query: event.currentTarget.value })}
      />
      <output class="any-drafts__found" for={id}>
        {words.allDrafts.found(view.found, view.stored.drafts, view.query)}
      </output>
    </search>
  );
}

/** As many as the page shows more at each press. */
const STEP = 50;

function List({ view, undo, onAction }: { readonly view: AllDraftsView } & Pick<AllDraftsProps, 'undo' | 'onAction'>) {
  const more = Math.min(STEP, view.found - view.rows.length);
  const nothing = view.stored.drafts === 0 ? 'none' : 'nothing-found';
  return (
    <>
      <Search view={view} onAction={onAction} />
      {undo && <Undo id={undo} onUndo={() => onAction({ do: 'undo', id: undo })} />}
      {view.rows.length === 0 && <OneThing words={words.noAllDrafts(nothing)} icon="restore" />}
      <ul class="any-drafts" aria-label={words.allDrafts.list}>
        {view.rows.map((row) => (
          <Row key={row.id} row={row} onAction={onAction} />
        ))}
      </ul>
      {more > 0 && <Button onPress={() => onAction({ do: 'more' })}>{words.allDrafts.more(more)}</Button>}
      <p class="aside">
        {words.allDrafts.stored(view.stored.versions, view.stored.bytes)}{' '}
        {view.stored.aside > 0 && words.allDrafts.aside(view.stored.aside)}
      </p>
      <div class="buttons">
        <Button onPress={() => onAction({ do: 'lock' })}>{words.allDrafts.lock}</Button>
        <Button onPress={() => onAction({ do: 'options' })}>{words.allDrafts.options}</Button>
      </div>
      <Wipe onAction={onAction} />
    </>
  );
}

const Wipe = ({ onAction }: { readonly onAction: OnAction }) => (
  <Confirm
    does={words.options.wipe}
    asks={words.options.wipeAsk}
    says={words.options.wipeSays}
    yes={words.options.wipeYes}
    no={words.options.wipeNo}
    onYes={() => onAction({ do: 'wipe' })}
  />
);

function Locked({ view, said, onAction }: { readonly view: AllDraftsView } & Pick<AllDraftsProps, 'said' | 'onAction'>) {
  const { because = 'start', waitMs = 0, asksWorker = false } = view.lock ?? {};
  const { heading, says } = words.lockedDrafts(because);
  return (
    <section class="box" aria-label={heading}>
      <h2>{heading}</h2>
      <p>{says}</p>
      <UnlockForm said={said} waitMs={waitMs} asksWorker={asksWorker} onVault={onAction} />
    </section>
  );
}

function Content({ view, said, undo, onAction }: Omit<AllDraftsProps, 'answer'>): ComponentChildren {
  if (!view) return <OneThing words={words.nothing('waiting')} icon="again" isLate />;
  if (view.state === 'locked') return <Locked view={view} said={said} onAction={onAction} />;
  if (view.state === 'ready') return <List view={view} undo={undo} onAction={onAction} />;
  return (
    <OneThing words={words.noAllDrafts(view.state)} icon="lock">
      <Button look="main" onPress={() => onAction({ do: 'options' })}>
        {view.state === 'no-passphrase' ? words.vault.setOne : words.allDrafts.options}
      </Button>
    </OneThing>
  );
}

const ANSWERS: Readonly<Record<AllDraftsAnswer['is'], string>> = {
  copied: words.drafts.copied,
  'not-copied': words.allDrafts.copyFailed,
  back: words.allDrafts.back,
  wiped: words.options.wiped,
  'wipe-failed': words.options.wipeFailed,
  'no-answer': words.allDrafts.trouble,
};

/** Every draft on this machine, behind the passphrase: search, what goes when, copy, delete, wipe. Nothing is restored from here. */
export function AllDrafts({ answer, ...props }: AllDraftsProps) {
  return (
    <div class="options">
      <header class="options__head">
        <Mark />
        <h1>{words.allDrafts.title}</h1>
      </header>
      <main class="options__main">
        <div class="options__answer" aria-live="polite">
          {answer && <p key={answer.nth}>{ANSWERS[answer.is]}</p>}
        </div>
        <p>{words.allDrafts.what}</p>
        <Content {...props} />
      </main>
    </div>
  );
}
