import { useEffect, useId, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { TextLine } from '../text-line/text-line.tsx';
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
      <TextLine label={words.options.youLabel} saidBy={`${id}-why`} value={name} most={120} fills="name" onText={type}>
        <button type="submit" class="button">
          <span>{words.options.saveName}</span>
        </button>
      </TextLine>
    </form>
  );
}
