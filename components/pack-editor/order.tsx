import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import { HANDOVER_EXTRAS, SBAR } from '../../lib/checklist/types.ts';
import type { EditedChecklist } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextLine } from '../text-line/text-line.tsx';
import { Names, Part, type Tools } from './order-part.tsx';
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
        <Names id={id} name={name} tools={tools} onPick={pick} />
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
