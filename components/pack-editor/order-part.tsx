import { useId, useState } from 'preact/hooks';
import type { OrderChange, OrderPart } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextBox } from './text-box.tsx';

/** What every part of the order is given. */
export interface Tools {
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

/** Chosen first and put there by a press: arrow keys alone change nothing. */
function Place({ title, at, tools }: { readonly title: string; readonly at: number; readonly tools: Tools }) {
  const id = useId();
  const [name, pick] = useState('');
  const put = (event: Event) => {
    event.preventDefault();
    if (tools.free.includes(name)) tools.change({ change: 'place', at, name }, words.edit.placed(tools.nameOf(name), title));
    pick('');
  };
  return (
    <form onSubmit={put}>
      <label class="for-readers" for={id}>
        {words.edit.placeWhat(title)}
      </label>
      <div class="input-row">
        <Names id={id} name={name} tools={tools} onPick={pick} />
        <button type="submit" class="button" aria-label={words.edit.place(title)}>
          <span>{words.edit.placeIt}</span>
        </button>
      </div>
    </form>
  );
}

interface NamesProps {
  readonly id: string;
  readonly name: string;
  readonly tools: Tools;
  readonly onPick: (name: string) => void;
}

/** What has no place yet. */
export function Names({ id, name, tools, onPick }: NamesProps) {
  return (
    <select class="input" id={id} value={name} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{words.edit.placeNothing}</option>
      {tools.free.map((one) => (
        <option key={one} value={one}>
          {tools.nameOf(one)}
        </option>
      ))}
    </select>
  );
}

/** One heading of the sheet and what stands under it. */
export function Part({
  part,
  at,
  of,
  tools,
}: {
  readonly part: OrderPart;
  readonly at: number;
  readonly of: number;
  readonly tools: Tools;
}) {
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
      {tools.free.length > 0 && <Place title={title} at={at} tools={tools} />}
    </li>
  );
}
