import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Mark } from '../icon/icon.tsx';
import { About } from './about.tsx';
import { ExampleList } from './example-list.tsx';
import { Fields } from './fields.tsx';
import { Glossary } from './glossary.tsx';
import { Order } from './order.tsx';
import { PackSites } from './pack-sites.tsx';
import { Policy } from './policy.tsx';
import { SaveBar } from './save-bar.tsx';
import { TryOut } from './try-out.tsx';
import type { PackEditorProps } from './types.ts';
import { WhichList } from './which-list.tsx';

/** Where an issue is mended that is in no field and in no example. */
function boxOf({ part }: CopyIssue): 'glossary' | 'policy' | 'sites' | 'order' | 'about' {
  const [, box] = /^(glossary|policy|sites|handover)\b/.exec(part) ?? [];
  return box === 'handover' ? 'order' : ((box as 'glossary' | 'policy' | 'sites' | undefined) ?? 'about');
}

/** A team's checklists while they are changed: what is asked for on the left, how it reads on the right, what becomes of it below. */
export function PackEditor(props: PackEditorProps) {
  const { copy, judged, tried, onEdit } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const list = copy.pack.checklists.find(({ id }) => id === copy.checklist);
  const issues = judged?.issues ?? [];
  const inBox = (box: ReturnType<typeof boxOf>) =>
    issues.filter((issue) => issue.field === null && issue.example === null && boxOf(issue) === box);
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
          <WhichList copy={copy} shipped={props.shipped} onEdit={onEdit} />
          {list ? (
            <>
              <About copy={copy} list={list} issues={inBox('about')} onEdit={onEdit} />
              {judged && judged.conflicts.length > 0 && (
                <ul class="to-mend" aria-label={words.edit.conflicts}>
                  {judged.conflicts.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              <Fields key={list.id} list={list} issues={issues.filter(({ checklist }) => checklist === list.id)} onEdit={onEdit} />
              <Order
                key={`order ${list.id}`}
                list={list}
                issues={inBox('order').filter(({ checklist }) => checklist === list.id)}
                onEdit={onEdit}
              />
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
          <Glossary glossary={copy.pack.glossary} issues={inBox('glossary')} onEdit={onEdit} />
          <Policy policy={copy.pack.policy} idle={judged?.idle ?? []} issues={inBox('policy')} onEdit={onEdit} />
          <PackSites sites={copy.pack.sites} fitted={props.fitted} issues={inBox('sites')} onEdit={onEdit} />
        </div>
        <div class="pack-editor__column">
          <TryOut tried={tried} judged={judged} isBroken={issues.length > 0} onEdit={onEdit} />
        </div>
        <SaveBar {...props} />
      </main>
    </div>
  );
}
