import type { TargetedDragEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import type { EditedChecklist, EditedField } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextLine } from '../text-line/text-line.tsx';
import { FieldForm } from './field-form.tsx';
import type { OnEdit } from './types.ts';
import { isFocusLost } from './where-focus-is.ts';

interface RowProps {
  readonly field: EditedField;
  readonly at: number;
  readonly list: EditedChecklist;
  readonly issues: readonly CopyIssue[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (field: string, to: number, by: 'up' | 'down' | 'drag') => void;
  readonly onEdit: OnEdit;
}

/** How rows are told from files that are dragged over them. */
const CARRIED = 'application/x-handrail-field';

function Row({ field, at, list, issues, isOpen, onOpen, onMove, onEdit }: RowProps) {
  const { id } = field;
  const title = field.title || words.edit.noTitle;
  // Only the row is carried: words that are dragged out of its form are words.
  const carry = (event: TargetedDragEvent<HTMLElement>) => {
    if ((event.target as HTMLElement).draggable) event.dataTransfer?.setData(CARRIED, id);
  };
  const over = (event: TargetedDragEvent<HTMLElement>) => {
    if (event.dataTransfer?.types.includes(CARRIED)) event.preventDefault();
  };
  const drop = (event: TargetedDragEvent<HTMLElement>) => {
    const carried = event.dataTransfer?.getData(CARRIED);
    if (!carried) return;
    event.preventDefault();
    onMove(carried, at, 'drag');
  };
  return (
    <li class={isOpen ? 'edit-field edit-field--open' : 'edit-field'} data-field={id} onDragStart={carry} onDragOver={over} onDrop={drop}>
      <div class="edit-field__row" draggable>
        <span class="edit-field__order">
          <Button look="icon" icon="asks-more" name={words.edit.moveUp(title)} onPress={() => onMove(id, at - 1, 'up')} />
          <Button look="icon" icon="asks-less" name={words.edit.moveDown(title)} onPress={() => onMove(id, at + 1, 'down')} />
        </span>
        <span class="edit-field__name">{title}</span>
        <span class="soft">
          {words.edit.needs[field.need]}, {words.edit.headingsOf(field.headings.length)}
          {issues.length > 0 && (
            <>
              , <strong class="is-not-found">{words.edit.toMend}</strong>
            </>
          )}
        </span>
        <Button look="quiet" isExpanded={isOpen} name={words.edit.openField(isOpen, title)} onPress={() => onOpen(!isOpen)}>
          {isOpen ? words.edit.close : words.edit.open}
        </Button>
      </div>
      {isOpen && (
        <FieldForm field={field} isGoal={list.goalField === id} isOnly={list.fields.length === 1} issues={issues} onEdit={onEdit} />
      )}
    </li>
  );
}

function AddField({ onEdit }: { readonly onEdit: OnEdit }) {
  const [title, type] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (title.trim()) onEdit({ do: 'change', change: { change: 'add-field', title, ask: words.edit.firstAsk } });
    type('');
  };
  return (
    <form class="add-field" onSubmit={add}>
      <TextLine label={words.edit.newField} value={title} most={80} onText={type}>
        <button type="submit" class="button">
          <span>{words.edit.addField}</span>
        </button>
      </TextLine>
    </form>
  );
}

interface Props {
  readonly list: EditedChecklist;
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

/** The fields in their order; one is open at a time. */
export function Fields({ list, issues, onEdit }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [said, say] = useState('');
  const moved = useRef<{ readonly field: string; readonly by: 'up' | 'down' } | null>(null);
  const ids = list.fields.map((field) => field.id);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const { current } = moved;
    moved.current = null;
    if (!current) return;
    // A row that is put elsewhere in the page loses the focus that was on its button.
    const buttons = place.current?.querySelectorAll<HTMLElement>(`[data-field="${current.field}"] .edit-field__order button`);
    buttons?.[current.by === 'up' ? 0 : 1]?.focus();
  });
  useEffect(() => {
    const fresh = ids.filter((one) => !before.current.includes(one));
    // The one that was just made is what is worked on next.
    if (fresh.length === 1 && ids.length === before.current.length + 1) setOpen(fresh[0] ?? null);
    else if (open !== null && !ids.includes(open) && isFocusLost(place.current)) place.current?.querySelector('h2')?.focus();
    before.current = ids;
  }, [ids.join()]);
  const move = (field: string, to: number, by: 'up' | 'down' | 'drag') => {
    const title = list.fields.find((one) => one.id === field)?.title ?? '';
    if (to < 0 || to >= ids.length) return say(words.edit.atEnd(title, to < 0));
    if (by !== 'drag') moved.current = { field, by };
    say(words.edit.movedTo(title, to + 1, ids.length));
    onEdit({ do: 'change', change: { change: 'move-field', field, to } });
  };
  const required = list.fields.filter(({ need }) => need === 'required').length;
  return (
    <section class="box" aria-labelledby={id} ref={place}>
      <div class="box__head">
        <h2 id={id} tabIndex={-1}>
          {words.edit.fields}
        </h2>
        <span class="soft">{words.options.fields(required, list.fields.length)}</span>
      </div>
      <p class="for-readers" role="status">
        {said}
      </p>
      {required > words.edit.longCore && <p class="aside">{words.edit.tooMany(required)}</p>}
      <ol class="edit-fields" aria-labelledby={id}>
        {list.fields.map((field, at) => (
          <Row
            key={field.id}
            field={field}
            at={at}
            list={list}
            issues={issues.filter((issue) => issue.field === field.id)}
            isOpen={open === field.id}
            onOpen={(isOpen) => setOpen(isOpen ? field.id : null)}
            onMove={move}
            onEdit={onEdit}
          />
        ))}
      </ol>
      <AddField onEdit={onEdit} />
    </section>
  );
}
