import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ChecklistOnPaper } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Mark } from '../icon/icon.tsx';
import { pageOf } from './page.ts';
import type { ChecklistPage, SheetField } from './types.ts';

interface Props {
  readonly of: ChecklistOnPaper;
  /** `YYYY-MM-DD`: when it is made. */
  readonly day: string;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

function FieldOnPaper({ field }: { readonly field: SheetField }) {
  const { title, need, isGoal, says } = field;
  return (
    <li class="sheet__entry checklist-sheet__field">
      <p>
        <strong>{title}</strong>{' '}
        <span class={need === 'required' ? 'checklist-sheet__required' : 'soft'}>
          {[words.onPaper.needs[need], isGoal ? words.onPaper.goal : ''].filter(Boolean).join(', ')}
        </span>
      </p>
      {says.map((line) => (
        <p class="sheet__small" key={line}>
          {line}
        </p>
      ))}
    </li>
  );
}

function Page({ page }: { readonly page: ChecklistPage }) {
  const id = useId();
  return (
    <article class="sheet checklist-sheet" aria-labelledby={id}>
      <header class="sheet__head">
        <h2 id={id}>{page.title}</h2>
        {page.head.map((line) => (
          <p class="sheet__small" key={line}>
            {line}
          </p>
        ))}
      </header>
      <ol class="checklist-sheet__fields" aria-label={words.edit.fields}>
        {page.fields.map((field) => (
          <FieldOnPaper key={field.id} field={field} />
        ))}
      </ol>
      {page.leftOut.length > 0 && <p class="sheet__small">{words.onPaper.leftOut(page.leftOut)}</p>}
      <footer class="sheet__foot">
        {page.sources.length > 0 && (
          <p>
            {words.onPaper.sources}: {page.sources.join(' ')}
          </p>
        )}
        <p>{words.onPaper.foot}</p>
      </footer>
    </article>
  );
}

/** A checklist in use as it is printed: nothing but the sheet comes on paper. */
export function ChecklistSheet({ of, day, onPrint, onBack }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  // At once: a later moment took the focus from what a quick user had gone on to, and their Enter with it.
  useLayoutEffect(() => head.current?.focus(), []);
  const page = useMemo(() => pageOf(of, day), [of, day]);
  return (
    <div class="options">
      <header class="options__head">
        <Mark />
        <h1 ref={head} tabIndex={-1}>
          {words.onPaper.open}
        </h1>
        <Button look="quiet" onPress={onBack}>
          {words.onPaper.back}
        </Button>
      </header>
      <main class="options__main">
        <p class="aside">{words.onPaper.why}</p>
        <div class="buttons">
          <Button look="main" onPress={onPrint}>
            {words.onPaper.print}
          </Button>
        </div>
        <Page page={page} />
      </main>
    </div>
  );
}
