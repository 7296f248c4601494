import { useEffect, useId, useRef } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Mark } from '../icon/icon.tsx';
import { About } from './about.tsx';
import { ExampleList } from './example-list.tsx';
import { Fields } from './fields.tsx';
import { SaveBar } from './save-bar.tsx';
import { TryOut } from './try-out.tsx';
import type { PackEditorProps } from './types.ts';

function WhichList({ copy, onEdit }: Pick<PackEditorProps, 'copy' | 'onEdit'>) {
  const id = useId();
  if (copy.pack.checklists.length < 2) return null;
  return (
    <div>
      <label class="label" for={id}>
        {words.edit.which}
      </label>
      <select
        class="input pack-editor__which"
        id={id}
        onChange={(event) => onEdit({ do: 'change', change: { change: 'view', checklist: event.currentTarget.value } })}
      >
        {copy.pack.checklists.map((list) => (
          <option key={list.id} value={list.id} selected={list.id === copy.checklist}>
            {list.title}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A team's checklists while they are changed: what is asked for on the left, how it reads on the right, what becomes of it below. */
export function PackEditor(props: PackEditorProps) {
  const { copy, judged, tried, onEdit } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const list = copy.pack.checklists.find(({ id }) => id === copy.checklist);
  const issues = judged?.issues ?? [];
  return (
    <div class="pack-editor">
      <header class="options__head">
        <Mark />
        <h1 ref={head} tabIndex={-1}>
          {words.edit.changing(copy.pack.title)}
        </h1>
        <Button look="quiet" onPress={() => onEdit({ do: 'leave-editor' })}>
          {words.edit.back}
        </Button>
      </header>
      <main class="pack-editor__main">
        <div class="pack-editor__column">
          <WhichList copy={copy} onEdit={onEdit} />
          {list ? (
            <>
              <About
                copy={copy}
                list={list}
                issues={issues.filter(({ field, example }) => field === null && example === null)}
                onEdit={onEdit}
              />
              {judged && judged.conflicts.length > 0 && (
                <ul class="to-mend" aria-label={words.edit.conflicts}>
                  {judged.conflicts.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              <Fields key={list.id} list={list} issues={issues.filter(({ checklist }) => checklist === list.id)} onEdit={onEdit} />
              <ExampleList
                key={`examples ${list.id}`}
                copy={copy}
                list={list}
                tried={judged?.examples ?? null}
                issues={issues}
                onEdit={onEdit}
              />
            </>
          ) : (
            <p>{words.edit.noLists}</p>
          )}
        </div>
        <div class="pack-editor__column">
          <TryOut tried={tried} judged={judged} isBroken={issues.length > 0} onEdit={onEdit} />
        </div>
        <SaveBar {...props} />
      </main>
    </div>
  );
}
