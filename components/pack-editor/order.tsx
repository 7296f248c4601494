import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import { HANDOVER_EXTRAS, SBAR } from '../../lib/checklist/types.ts';
import type { EditedChecklist, OrderChange, OrderPart } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextLine } from '../text-line/text-line.tsx';
import { TextBox } from './text-box.tsx';
import { ToMend } from './to-mend.tsx';
import type { OnEdit } from './types.ts';

/** The checklist that the sheet is made from. */
const CHOICE = 'capa_choice';

const isExtra = (name: string): name is keyof typeof words.edit.extras => Object.hasOwn(words.edit.extras, name);

interface Props {
  readonly list: EditedChecklist;
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

interface Tools {
  readonly nameOf: (name: string) => string;
  readonly free: readonly string[];
  readonly change: (change: OrderChange, said?: string) => void;
  /** The button by which something moved keeps the focus. */
  readonly moved: (row: string, by: 'up' | 'down', change: OrderChange, said: string) => void;
}

function Moves({
  row,
  up,
  down,
  onMove,
}: {
  readonly row: string;
  readonly up: string;
  readonly down: string;
  readonly onMove: (by: 'up' | 'down') => void;
}) {
  return (
    <span class="edit-field__order" data-order={row}>
      <Button look="icon" icon="asks-more" name={up} onPress={() => onMove('up')} />
      <Button look="icon" icon="asks-less" name={down} onPress={() => onMove('down')} />
    </span>
  );
}

function Placed({ name, at, of, tools }: { readonly name: string; readonly at: number; readonly of: number; readonly tools: Tools }) {
  const title = tools.nameOf(name);
  const move = (by: 'up' | 'down') => {
    const to = by === 'up' ? at - 1 : at + 1;
    const isEnd = to < 0 || to >= of;
    tools.moved(
      name,
      by,
      { change: 'move-placed', name, to },
      isEnd ? words.edit.atEnd(title, to < 0) : words.edit.movedTo(title, to + 1, of),
    );
  };
  return (
    <li class="edit-field__row edit-field__row--still">
      <Moves row={name} up={words.edit.placedUp(title)} down={words.edit.placedDown(title)} onMove={move} />
      <span class="edit-field__name">{title}</span>
      <Button
        look="icon"
        icon="close"
        name={words.edit.unplace(title)}
        onPress={() => tools.change({ change: 'unplace', name }, words.edit.unplaced(title))}
      />
    </li>
  );
}

function Part({ part, at, of, tools }: { readonly part: OrderPart; readonly at: number; readonly of: number; readonly tools: Tools }) {
  const id = useId();
  const title = part.title || words.edit.partTitle(at + 1);
  const move = (by: 'up' | 'down') => {
    const to = by === 'up' ? at - 1 : at + 1;
    const isEnd = to < 0 || to >= of;
    const said = isEnd ? words.edit.atEnd(title, to < 0) : words.edit.movedTo(title, to + 1, of);
    tools.moved(`part ${isEnd ? at : to}`, by, { change: 'move-part', at, to }, said);
  };
  return (
    <li class="edit-field order-part">
      <div class="order-part__head">
        <Moves row={`part ${at}`} up={words.edit.partUp(title)} down={words.edit.partDown(title)} onMove={move} />
        <TextBox
          label={words.edit.partTitle(at + 1)}
          value={part.title}
          most={80}
          onText={(to) => tools.change({ change: 'part-title', at, to })}
        />
      </div>
      <ol aria-label={title}>
        {part.fields.map((name, nth) => (
          <Placed key={name} name={name} at={nth} of={part.fields.length} tools={tools} />
        ))}
      </ol>
      {tools.free.length > 0 && (
        <div>
          <label class="for-readers" for={id}>
            {words.edit.place(title)}
          </label>
          <select
            class="input"
            id={id}
            onChange={(event) => {
              const name = event.currentTarget.value;
              event.currentTarget.value = '';
              if (name) tools.change({ change: 'place', at, name }, words.edit.placed(tools.nameOf(name), title));
            }}
          >
            <option value="">{words.edit.place(title)}</option>
            {tools.free.map((name) => (
              <option key={name} value={name}>
                {tools.nameOf(name)}
              </option>
            ))}
          </select>
        </div>
      )}
    </li>
  );
}

function AddPart({ tools }: { readonly tools: Tools }) {
  const id = useId();
  const [title, type] = useState('');
  const [name, pick] = useState('');
  if (tools.free.length === 0) return <p class="aside">{words.edit.allPlaced}</p>;
  const add = (event: Event) => {
    event.preventDefault();
    if (!title.trim() || !tools.free.includes(name)) return;
    tools.change({ change: 'add-part', title, name }, words.edit.added(title.trim()));
    type('');
    pick('');
  };
  return (
    <form class="words" onSubmit={add}>
      <TextLine label={words.edit.newPart} value={title} most={80} onText={type} />
      <label class="label" for={id}>
        {words.edit.newPartWith}
      </label>
      <div class="input-row">
        <select class="input" id={id} value={name} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{words.edit.placeNothing}</option>
          {tools.free.map((one) => (
            <option key={one} value={one}>
              {tools.nameOf(one)}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          <span>{words.edit.addPart}</span>
        </button>
      </div>
    </form>
  );
}

/** The team's own order of the handover sheet: its headings, and what stands under each. */
export function Order({ list, issues, onEdit }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const pressed = useRef<{ readonly row: string; readonly by: 'up' | 'down' } | 'gone' | null>(null);
  const parts = list.handover ?? [];
  useLayoutEffect(() => {
    const { current } = pressed;
    pressed.current = null;
    // A row that is put elsewhere in the page loses the focus that was on its button.
    if (current === 'gone') head.current?.focus();
    else if (current)
      place.current?.querySelectorAll<HTMLElement>(`[data-order="${current.row}"] button`)[current.by === 'up' ? 0 : 1]?.focus();
  });
  if (list.id !== CHOICE && parts.length === 0) return null;
  const placed = parts.flatMap(({ fields }) => fields);
  const tools: Tools = {
    nameOf: (name) => list.fields.find((field) => field.id === name)?.title || (isExtra(name) ? words.edit.extras[name] : name),
    free: [...new Set([...HANDOVER_EXTRAS, ...list.fields.map((field) => field.id)])].filter((name) => !placed.includes(name)),
    change(change, line = '') {
      say(line);
      // What was pressed is gone with it.
      if (change.change === 'unplace' || change.change === 'order') pressed.current = 'gone';
      onEdit({ do: 'change', change });
    },
    moved(row, by, change, line) {
      pressed.current = { row, by };
      tools.change(change, line);
    },
  };
  return (
    <section class="box" aria-labelledby={id} ref={place}>
      <div class="box__head">
        <h2 id={id} ref={head} tabIndex={-1}>
          {words.edit.order}
        </h2>
      </div>
      <p class="aside">
        {words.edit.orderWhy}
        {list.id !== CHOICE && ` ${words.edit.orderUsed}`}
      </p>
      <ToMend issues={issues} />
      <p class="for-readers" role="status">
        {said}
      </p>
      {parts.length === 0 ? (
        <>
          <p>{words.edit.orderAsItComes}</p>
          <Button
            onPress={() => tools.change({ change: 'order', parts: SBAR.map(({ title, fields }) => ({ title, fields: [...fields] })) })}
          >
            {words.edit.orderOwn}
          </Button>
        </>
      ) : (
        <>
          <ol class="edit-fields">
            {parts.map((part, at) => (
              <Part key={at} part={part} at={at} of={parts.length} tools={tools} />
            ))}
          </ol>
          <AddPart tools={tools} />
          <Button look="quiet" icon="restore" onPress={() => tools.change({ change: 'order', parts: null }, words.edit.orderAsItComes)}>
            {words.edit.orderDrop}
          </Button>
        </>
      )}
    </section>
  );
}
