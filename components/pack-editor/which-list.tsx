import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import type { PackEditorProps } from './types.ts';
import { isFocusLost } from './where-focus-is.ts';

type Props = Pick<PackEditorProps, 'copy' | 'shipped' | 'onEdit'>;

function AddList({ shipped, onEdit }: Pick<Props, 'shipped' | 'onEdit'>) {
  const id = useId();
  const [first] = shipped;
  const [picked, pick] = useState('');
  if (!first) return null;
  const add = (event: Event) => {
    event.preventDefault();
    onEdit({ do: 'add-list', id: picked || first.id });
  };
  return (
    <form class="words" onSubmit={add}>
      <label class="label" for={id}>
        {words.edit.addListFrom}
      </label>
      <p class="soft" id={`${id}-why`}>
        {words.edit.addListWhy}
      </p>
      <div class="input-row">
        <select class="input" id={id} aria-describedby={`${id}-why`} onChange={(event) => pick(event.currentTarget.value)}>
          {shipped.map((list) => (
            <option key={list.id} value={list.id} selected={list.id === (picked || first.id)}>
              {list.title}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          <span>{words.edit.addListYes}</span>
        </button>
      </div>
    </form>
  );
}

/** The checklists of the file: which is in view, and how another comes or one goes. */
export function WhichList({ copy, shipped, onEdit }: Props) {
  const id = useId();
  const { checklists, examples } = copy.pack;
  const [isAdding, add] = useState(false);
  const [said, say] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(checklists.length);
  useEffect(() => {
    if (checklists.length > before.current) {
      add(false);
      say(words.edit.listAdded(checklists.at(-1)?.title ?? ''));
    }
    if (checklists.length !== before.current && isFocusLost(head.current)) head.current?.focus();
    before.current = checklists.length;
  }, [checklists.length]);
  const own = examples.filter((example) => example.checklist === copy.checklist).length;
  return (
    <section class="box" aria-labelledby={id}>
      <div class="box__head">
        <h2 id={id} ref={head} tabIndex={-1}>
          {words.edit.lists}
        </h2>
        <Button look="quiet" isExpanded={isAdding} onPress={() => add(!isAdding)}>
          {words.edit.addList}
        </Button>
      </div>
      <p class="for-readers" role="status">
        {said}
      </p>
      {isAdding && <AddList shipped={shipped} onEdit={onEdit} />}
      {checklists.length > 1 ? (
        <>
          <div>
            <label class="label" for={`${id}-which`}>
              {words.edit.which}
            </label>
            <select
              class="input pack-editor__which"
              id={`${id}-which`}
              onChange={(event) => onEdit({ do: 'change', change: { change: 'view', checklist: event.currentTarget.value } })}
            >
              {checklists.map((list) => (
                <option key={list.id} value={list.id} selected={list.id === copy.checklist}>
                  {list.title || words.edit.noTitle}
                </option>
              ))}
            </select>
          </div>
          <div>
            <Button
              look="quiet"
              icon="bin"
              onPress={() => onEdit({ do: 'change', change: { change: 'drop-checklist', checklist: copy.checklist } })}
            >
              {words.edit.dropList}
            </Button>
            <p class="soft">{words.edit.dropListWhy(own)}</p>
          </div>
        </>
      ) : (
        <p class="aside">{words.edit.onlyList}</p>
      )}
    </section>
  );
}
