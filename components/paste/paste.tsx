import { useId, useRef, useState } from 'preact/hooks';
import type { PasteView, SidebarAction } from '../../lib/bridge/view.ts';
import type { PasteTrouble } from '../../lib/words/paste.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { troubleWith } from './trouble.ts';

type OnAction = (action: SidebarAction) => void;

interface FormProps {
  readonly canKeep: boolean;
  readonly onAction: OnAction;
  readonly onEnd: () => void;
}

/** Said of a paste before it is in the field: a megabyte there would hold everything up. */
function troubleOfPaste({ clipboardData }: ClipboardEvent): PasteTrouble | null {
  const text = clipboardData?.getData('text/plain') ?? '';
  if (text === '') return (clipboardData?.files.length ?? 0) > 0 ? 'not-text' : null;
  const trouble = troubleWith(text);
  return trouble === 'empty' ? null : trouble;
}

function Keep({ id }: { readonly id: string }) {
  return (
    <div class="choice">
      <input type="checkbox" id={`${id}-keep`} name="keep" aria-describedby={`${id}-keep-why`} />
      <label for={`${id}-keep`}>{words.paste.keep}</label>
      <p class="soft" id={`${id}-keep-why`}>
        {words.paste.keepWhy}
      </p>
    </div>
  );
}

function Form({ canKeep, onAction, onEnd }: FormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [trouble, say] = useState<PasteTrouble | null>(null);
  const refuse = (event: ClipboardEvent) => {
    const found = troubleOfPaste(event);
    say(found);
    if (found) event.preventDefault();
  };
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const found = troubleWith(text);
    say(found);
    if (found) return field.current?.focus();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    onAction({ do: 'paste', text, date: String(form.get('date') ?? ''), keep: form.get('keep') === 'on' });
    onEnd();
  };
  return (
    <form class="paste__form" onSubmit={read}>
      <label class="label" for={id}>
        {words.paste.words}
      </label>
      <textarea
        class="input paste__words"
        id={id}
        ref={field}
        rows={8}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-trouble`}
        aria-invalid={trouble !== null}
        onPaste={refuse}
      />
      <p class="paste__trouble" id={`${id}-trouble`} role="alert">
        {trouble && words.pasteTrouble(trouble)}
      </p>
      <label class="label" for={`${id}-date`}>
        {words.paste.date}
      </label>
      <input class="input" type="date" name="date" id={`${id}-date`} aria-describedby={`${id}-date-why`} />
      <p class="soft" id={`${id}-date-why`}>
        {words.paste.dateWhy}
      </p>
      {canKeep && <Keep id={id} />}
      <div class="handover__do">
        <button type="submit" class="button button--main">
          <span>{words.paste.read}</span>
        </button>
        <Button onPress={onEnd}>{words.paste.cancel}</Button>
      </div>
    </form>
  );
}

/** Where Choice is a PDF, a Word file or on paper: its words are pasted here and read like a note. */
export function Paste({ paste, onAction }: { readonly paste: PasteView; readonly onAction: OnAction }) {
  const id = useId();
  const [isOpen, open] = useState(false);
  const { has, canKeep, canUndo } = paste;
  return (
    <section class="part paste" aria-labelledby={id}>
      <h2 id={id}>{words.paste.heading}</h2>
      {has ? (
        <>
          <p class="paste__has">
            <span class="signed signed--not">
              <Icon name="unsigned" />
              {words.paste.byYou}
            </span>{' '}
            {words.paste.has(has.characters, has.date)} {has.isKept ? words.paste.kept : words.paste.notKept}
          </p>
          <Button onPress={() => onAction({ do: 'remove-paste' })}>{words.paste.remove}</Button>
        </>
      ) : (
        <>
          {canUndo && (
            <div class="undo">
              <span>{words.paste.removed}</span>
              <Button look="quiet" onPress={() => onAction({ do: 'undo-remove-paste' })}>
                {words.paste.undo}
              </Button>
            </div>
          )}
          <p class="aside">{words.paste.why}</p>
          {isOpen ? (
            <Form canKeep={canKeep} onAction={onAction} onEnd={() => open(false)} />
          ) : (
            <Button onPress={() => open(true)}>{words.paste.open}</Button>
          )}
        </>
      )}
    </section>
  );
}
