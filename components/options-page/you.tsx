import { useEffect, useId, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import type { OnAction } from './types.ts';

interface YouProps {
  readonly worker: string;
  readonly onAction: OnAction;
}

/** Where the organisation keeps it as it is: shown, and nothing that looks as if it could be typed in. */
export function YouKept({ worker }: Pick<YouProps, 'worker'>) {
  return (
    <>
      <p class="aside">
        {words.options.youWhy} {words.organisation.kept}
      </p>
      <p>
        <strong>{worker || words.organisation.noName}</strong>
      </p>
    </>
  );
}

export function You({ worker, onAction }: YouProps) {
  const id = useId();
  const [name, type] = useState(worker);
  useEffect(() => type(worker), [worker]);
  const save = (event: Event) => {
    event.preventDefault();
    onAction({ do: 'save-name', name: name.trim() });
  };
  return (
    <form onSubmit={save}>
      <p class="aside" id={`${id}-why`}>
        {words.options.youWhy}
      </p>
      <label class="label" for={id}>
        {words.options.youLabel}
      </label>
      <div class="input-row">
        <input
          class="input"
          id={id}
          type="text"
          autocomplete="name"
          maxLength={120}
          aria-describedby={`${id}-why`}
          value={name}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          <span>{words.options.saveName}</span>
        </button>
      </div>
    </form>
  );
}
