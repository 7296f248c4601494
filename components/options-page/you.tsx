import { useEffect, useId, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import type { OnAction } from './types.ts';

export function You({ worker, onAction }: { readonly worker: string; readonly onAction: OnAction }) {
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
