import { useRef, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextLine } from '../text-line/text-line.tsx';

/** As many as are seen at a glance; a shipped field has ninety. */
const SHOWN = 12;

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** In the pack's own order; shown the newest first. */
  readonly list: readonly string[];
  /** The longest that the pack takes. */
  readonly most: number;
  readonly add: string;
  readonly onAdd: (word: string) => void;
  readonly onDrop: (word: string) => void;
}

/** Words that mean the same: each can be taken out, and more are typed and added with Enter. */
export function WordsList({ label, hint, list, most, add, onAdd, onDrop }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [isOpen, open] = useState(false);
  const [said, say] = useState('');
  const newest = [...list].reverse();
  const shown = isOpen ? newest : newest.slice(0, SHOWN);
  const submit = (event: Event) => {
    event.preventDefault();
    const word = typed.replace(/\s+/g, ' ').trim();
    if (!word) return;
    const isThere = list.some((one) => one.toLowerCase() === word.toLowerCase());
    say(isThere ? words.edit.isThere(word) : words.edit.added(word));
    type('');
    if (!isThere) onAdd(word);
  };
  const drop = (word: string) => {
    say(words.edit.takenOut(word));
    onDrop(word);
    // What was pressed is gone.
    input.current?.focus();
  };
  return (
    <form class="words" onSubmit={submit}>
      <TextLine label={label} hint={hint} value={typed} most={most} box={input} onText={type}>
        <button type="submit" class="button" aria-label={add}>
          <span>{words.edit.add}</span>
        </button>
      </TextLine>
      <p class="for-readers" role="status">
        {said}
      </p>
      {list.length > 0 && (
        <ul class="tokens" aria-label={label}>
          {shown.map((word) => (
            <li class="token" key={word}>
              <span>{word}</span>
              <Button look="icon" icon="close" name={words.edit.takeOut(word)} onPress={() => drop(word)} />
            </li>
          ))}
        </ul>
      )}
      {list.length > SHOWN && (
        <Button look="quiet" isExpanded={isOpen} name={words.edit.allOf(isOpen, list.length, label)} onPress={() => open(!isOpen)}>
          {words.edit.all(isOpen, list.length)}
        </Button>
      )}
    </form>
  );
}
