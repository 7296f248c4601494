import { useEffect, useId, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import type { OnAction } from './types.ts';

interface YouProps {
  readonly worker: string;
  /** The organisation keeps it as it is. */
  readonly isKept: boolean;
  readonly onAction: OnAction;
}

export function You({ worker, isKept, onAction }: YouProps) {
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
        {isKept && ` ${words.organisation.kept}`}
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
          disabled={isKept}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isKept}>
          <span>{words.options.saveName}</span>
        </button>
      </div>
    </form>
  );
}
