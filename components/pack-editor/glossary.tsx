import { useId, useRef, useState } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import type { Copy } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextLine } from '../text-line/text-line.tsx';
import { TextBox } from './text-box.tsx';
import { ToMend } from './to-mend.tsx';
import type { OnEdit } from './types.ts';

const MOST = { short: 120, means: 600 };

interface Props {
  readonly glossary: Copy['pack']['glossary'];
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

/** Both are typed before one is added: a short form that stands for nothing is none. */
function AddTerm({ glossary, onEdit }: Pick<Props, 'glossary' | 'onEdit'>) {
  const [short, typeShort] = useState('');
  const [means, typeMeans] = useState('');
  const [said, say] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const name = short.replace(/\s+/g, ' ').trim();
    if (!name || !means.trim()) return;
    const isThere = Object.keys(glossary).some((one) => one.toLowerCase() === name.toLowerCase());
    say(isThere ? words.edit.isThere(name) : words.edit.added(name));
    if (isThere) return;
    onEdit({ do: 'change', change: { change: 'add-term', short: name, means } });
    typeShort('');
    typeMeans('');
    first.current?.focus();
  };
  return (
    <form class="words" onSubmit={add}>
      <TextLine label={words.edit.termShort} value={short} most={MOST.short} box={first} onText={typeShort} />
      <TextLine label={words.edit.termMeans} value={means} most={MOST.means} onText={typeMeans}>
        <button type="submit" class="button" aria-label={words.edit.addTerm}>
          <span>{words.edit.add}</span>
        </button>
      </TextLine>
      <p class="soft" role="status">
        {said}
      </p>
    </form>
  );
}

/** The team's short forms, each with what it stands for. */
export function Glossary({ glossary, issues, onEdit }: Props) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const shorts = Object.keys(glossary);
  const drop = (short: string) => {
    onEdit({ do: 'change', change: { change: 'drop-term', short } });
    // What was pressed is gone.
    head.current?.focus();
  };
  return (
    <section class="box" aria-labelledby={id}>
      <div class="box__head">
        <h2 id={id} ref={head} tabIndex={-1}>
          {words.edit.glossary}
        </h2>
      </div>
      <p class="aside">{words.edit.glossaryWhy}</p>
      <ToMend issues={issues} />
      {shorts.length === 0 && <p>{words.edit.glossaryNone}</p>}
      {shorts.length > 0 && (
        <ul class="edit-fields" aria-labelledby={id}>
          {shorts.map((short) => (
            <li key={short} class="edit-field term">
              <TextBox
                label={words.edit.meansOf(short)}
                value={glossary[short] ?? ''}
                most={MOST.means}
                onText={(means) => onEdit({ do: 'change', change: { change: 'term', short, means } })}
              />
              <Button look="icon" icon="close" name={words.edit.dropTerm(short)} onPress={() => drop(short)} />
            </li>
          ))}
        </ul>
      )}
      <AddTerm glossary={glossary} onEdit={onEdit} />
    </section>
  );
}
