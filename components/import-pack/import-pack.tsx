import type { TargetedDragEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PackChecked } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Preview } from './preview.tsx';
import type { ImportAction, ImportState } from './types.ts';

type OnAction = (action: ImportAction) => void;

/** A file by picker or drop, or its words. Nothing is read here but what is handed on. */
function WayIn({ canLink, onAction }: { readonly canLink: boolean; readonly onAction: OnAction }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const hand = (file: File | undefined) => file && onAction({ do: 'look-at-file', file });
  const drop = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    hand(event.dataTransfer?.files[0]);
  };
  const read = (event: Event) => {
    event.preventDefault();
    onAction({ do: 'look-at-text', text: field.current?.value ?? '' });
  };
  return (
    <form class="way-in" onSubmit={read} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label class="label" for={`${id}-file`}>
        {words.packs.file}
      </label>
      <input
        class="input way-in__file"
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-why`}
        onChange={(event) => {
          hand(event.currentTarget.files?.[0]);
          // The same file, once it was mended, is chosen again: without this nothing would be told.
          event.currentTarget.value = '';
        }}
      />
      <p class="soft" id={`${id}-why`}>
        {words.packs.fileWhy}
      </p>
      {canLink && (
        <div>
          <Button onPress={() => onAction({ do: 'link-file' })}>{words.packs.link}</Button>
          <p class="soft">{words.packs.linkWhy}</p>
        </div>
      )}
      <label class="label" for={`${id}-words`}>
        {words.packs.paste}
      </label>
      <textarea class="input way-in__words" id={`${id}-words`} ref={field} rows={4} spellcheck={false} autocomplete="off" />
      <div class="buttons">
        <button type="submit" class="button">
          <span>{words.packs.look}</span>
        </button>
        <Button onPress={() => onAction({ do: 'close-import' })}>{words.packs.close}</Button>
      </div>
    </form>
  );
}

type RefusedProps = { readonly name: string; readonly refused: Extract<PackChecked, { is: 'refused' }> };

function Refused({ name, refused }: RefusedProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <section class="refused" aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {words.packs.refused(name)}
      </h3>
      <p>{words.packs.refusedBecause[refused.because]}</p>
      <ul class="refused__list">
        {refused.says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is said in passing: one line, read out as it comes. */
function lineOf(state: ImportState): string {
  if (state.is === 'checking') return words.packs.checking(state.name);
  if (state.is === 'not-read') return words.packs.notRead;
  if (state.is === 'empty') return words.packs.empty;
  if (state.is === 'no-answer') return words.packs.noAnswer;
  if (state.is !== 'checked' || state.checked.is !== 'same') return '';
  return words.packs.same(state.checked.title, state.checked.version);
}

interface Props {
  readonly state: ImportState;
  /** The browser has handles for files: one can stay linked. */
  readonly canLink?: boolean | undefined;
  readonly onAction: OnAction;
}

/** A pack is looked at first, and taken only by a press of its own. */
export function ImportPack({ state, canLink = false, onAction }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const isOpen = state.is !== 'closed';
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what stands in its place.
    if (isOpen !== wasOpen.current) place.current?.querySelector<HTMLElement>(isOpen ? '[data-head]' : 'button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={place}>{isOpen ? <Open id={id} state={state} canLink={canLink} onAction={onAction} /> : <Closed onAction={onAction} />}</div>
  );
}

function Closed({ onAction }: { readonly onAction: OnAction }) {
  return <Button onPress={() => onAction({ do: 'open-import' })}>{words.packs.import}</Button>;
}

interface OpenProps {
  readonly id: string;
  readonly state: ImportState;
  readonly canLink: boolean;
  readonly onAction: OnAction;
}

function Open({ id, state, canLink, onAction }: OpenProps) {
  const checked = state.is === 'checked' ? state.checked : null;
  const nth = state.is === 'checked' ? state.nth : 0;
  return (
    <section class="import-pack" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-head>
        {words.packs.importHeading}
      </h3>
      {checked?.is !== 'good' && <p class="aside">{words.packs.importWhy}</p>}
      <p class="import-pack__line" role="status">
        {lineOf(state)}
      </p>
      {checked?.is === 'refused' && state.is === 'checked' && <Refused key={nth} name={state.name} refused={checked} />}
      {checked?.is === 'good' ? (
        <Preview key={nth} preview={checked.preview} onAction={onAction} />
      ) : (
        <WayIn canLink={canLink} onAction={onAction} />
      )}
    </section>
  );
}
