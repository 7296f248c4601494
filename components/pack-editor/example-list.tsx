import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CopyIssue, ExampleTried } from '../../lib/bridge/view.ts';
import type { Copy, EditedChecklist } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { ExampleForm, type FormProps } from './example-form.tsx';
import type { OnEdit } from './types.ts';
import { isFocusLost, isInSaveBar } from './where-focus-is.ts';

interface RowProps extends FormProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Row(props: RowProps) {
  const { example, tried, issues, isOpen, onOpen } = props;
  const name = example.name || words.edit.noName;
  const isOtherwise = tried !== undefined && (tried.otherwise.length > 0 || tried.isGoalOtherwise);
  return (
    <li class={isOpen ? 'edit-field edit-field--open' : 'edit-field'} data-example={props.at}>
      <div class="edit-field__row edit-field__row--still">
        <span class="edit-field__name">{name}</span>
        <span class="soft">
          {issues.length > 0 || isOtherwise ? (
            <strong class="is-not-found">{issues.length > 0 ? words.edit.toMend : words.edit.otherwise}</strong>
          ) : tried ? (
            words.edit.asItShould
          ) : (
            words.edit.notTried
          )}
        </span>
        <Button look="quiet" isExpanded={isOpen} name={words.edit.openExample(isOpen, name)} onPress={() => onOpen(!isOpen)}>
          {isOpen ? words.edit.close : words.edit.open}
        </Button>
      </div>
      {isOpen && <ExampleForm {...props} />}
    </li>
  );
}

interface Props {
  readonly copy: Copy;
  readonly list: EditedChecklist;
  /** Null while the copy can't be used. */
  readonly tried: readonly ExampleTried[] | null;
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

/** Invented notes that show what the checklist means, each read again at every change. */
export function ExampleList({ copy, list, tried, issues, onEdit }: Props) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const own = copy.pack.examples.map((example, at) => ({ example, at })).filter(({ example }) => example.checklist === list.id);
  const before = useRef(own.length);
  const isFresh = useRef(false);
  useEffect(() => {
    if (own.length > before.current) isFresh.current = !isInSaveBar(place.current);
    if (own.length > before.current) setOpen(own.at(-1)?.at ?? null);
    else if (own.length < before.current) {
      setOpen(null);
      if (isFocusLost(place.current)) head.current?.focus();
    }
    before.current = own.length;
  }, [own.length]);
  useEffect(() => {
    if (!isFresh.current || open === null) return;
    isFresh.current = false;
    // What was just begun is what is worked on next.
    place.current?.querySelector<HTMLElement>(`[data-example="${open}"] input`)?.focus();
  }, [open]);
  const add = () => onEdit({ do: 'change', change: { change: 'add-example', name: words.edit.exampleName, text: '', expect: {} } });
  return (
    <section class="box" aria-labelledby={id} ref={place}>
      <div class="box__head">
        <h2 id={id} ref={head} tabIndex={-1}>
          {words.edit.examples}
        </h2>
      </div>
      <p class="aside">{words.edit.examplesWhy}</p>
      {own.length === 0 && <p>{words.edit.examplesNone}</p>}
      {tried && tried.length > 0 && <p>{words.edit.held(tried.filter(({ isHeld }) => isHeld).length, tried.length)}</p>}
      {own.length > 0 && (
        <ul class="edit-fields" aria-labelledby={id}>
          {own.map(({ example, at }) => (
            <Row
              key={at}
              example={example}
              at={at}
              list={list}
              tried={tried?.find((one) => one.at === at)}
              issues={issues.filter((issue) => issue.example === at)}
              isOpen={open === at}
              onOpen={(isOpen) => setOpen(isOpen ? at : null)}
              onEdit={onEdit}
            />
          ))}
        </ul>
      )}
      <Button onPress={add}>{words.edit.newExample}</Button>
    </section>
  );
}
