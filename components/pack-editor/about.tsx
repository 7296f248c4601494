import { useId } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import type { Copy, EditedChecklist } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { TextBox } from './text-box.tsx';
import { ToMend } from './to-mend.tsx';
import type { OnEdit } from './types.ts';
import { WordsList } from './words-list.tsx';

interface Props {
  readonly copy: Copy;
  readonly list: EditedChecklist;
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

/** Whose it is, what it is called, and for which notes it is. */
export function About({ copy, list, issues, onEdit }: Props) {
  const id = useId();
  const name = (key: 'title' | 'publisher') => (to: string) => onEdit({ do: 'change', change: { change: 'pack', key, to } });
  const word = (change: 'add-note-type' | 'drop-note-type') => (one: string) => onEdit({ do: 'change', change: { change, word: one } });
  return (
    <section class="box" aria-labelledby={id}>
      <div class="box__head">
        <h2 id={id}>{words.edit.about}</h2>
      </div>
      <ToMend issues={issues} />
      <div class="field-form__pair">
        <TextBox label={words.edit.packTitle} value={copy.pack.title} most={120} onText={name('title')} />
        <TextBox label={words.edit.publisher} value={copy.pack.publisher} most={120} onText={name('publisher')} />
      </div>
      <TextBox
        label={words.edit.listTitle}
        value={list.title}
        most={120}
        onText={(to) => onEdit({ do: 'change', change: { change: 'checklist', to } })}
      />
      <WordsList
        label={words.edit.noteTypes}
        hint={words.edit.noteTypesHint}
        list={list.appliesTo.noteTypes}
        most={80}
        add={words.edit.addNoteType}
        onAdd={word('add-note-type')}
        onDrop={word('drop-note-type')}
      />
    </section>
  );
}
