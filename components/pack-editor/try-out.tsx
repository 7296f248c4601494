import { useId, useState } from 'preact/hooks';
import type { CopyJudged, VerdictIs } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { FieldList } from '../checklist/checklist.tsx';
import { StatusLine } from '../status-line/status-line.tsx';
import type { OnEdit } from './types.ts';

interface Props {
  readonly tried: string;
  /** Null until something was said of it. */
  readonly judged: CopyJudged | null;
  readonly isBroken: boolean;
  readonly onEdit: OnEdit;
}

type KeepProps = Pick<Props, 'tried' | 'judged' | 'onEdit'> & { readonly isFromElsewhere: boolean };

/** An example begins as it reads now; one of headings alone with what they are for. */
function Keep({ tried, judged, isFromElsewhere, onEdit }: KeepProps) {
  if (!judged?.note) return null;
  const add = (text: string, expect: Readonly<Record<string, VerdictIs>>) =>
    onEdit({ do: 'change', change: { change: 'add-example', name: words.edit.exampleName, text, expect } });
  if (!isFromElsewhere) {
    const reads = judged.note.fields.filter(({ need, is }) => need === 'required' || is === 'found' || is === 'empty');
    const expect = Object.fromEntries(reads.map((field) => [field.id, field.is]));
    return (
      <div class="try-out__keep">
        <Button onPress={() => add(tried, expect)}>{words.edit.keepExample}</Button>
        <p class="soft">{words.edit.keepExampleWhy}</p>
      </div>
    );
  }
  const text = judged.skeleton.map((heading) => `${words.upperFirst(heading)}: `).join('\n');
  return (
    <div class="try-out__keep">
      {judged.skeleton.length > 0 && <Button onPress={() => add(text, {})}>{words.edit.keepHeadings}</Button>}
      <p class="soft">{judged.skeleton.length > 0 ? words.edit.keepHeadingsWhy : words.edit.noHeadings}</p>
    </div>
  );
}

/** An invented text, read by the copy as it stands: the same engine and the same words as beside a record. */
export function TryOut({ tried, judged, isBroken, onEdit }: Props) {
  const id = useId();
  const note = judged?.note ?? null;
  // What came from elsewhere may be a client's: of that the headings alone can be kept. For as long as the editor is open: an emptied box
  // is filled again by the browser's own undo, which is no paste. Witness: tests/e2e/pack-editor.test.ts
  const [isFromElsewhere, came] = useState(false);
  return (
    <section class="box try-out" aria-labelledby={id}>
      <div class="box__head">
        <h2 id={id}>{words.edit.tryOut}</h2>
      </div>
      <div>
        <label class="label" for={`${id}-note`}>
          {words.edit.note}
        </label>
        <p class="soft" id={`${id}-hint`}>
          {words.edit.noteHint}
        </p>
        <textarea
          class="input try-out__note"
          id={`${id}-note`}
          rows={8}
          maxLength={20_000}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={tried}
          onPaste={() => came(true)}
          onDrop={() => came(true)}
          onInput={(event) => {
            onEdit({ do: 'try', text: event.currentTarget.value });
          }}
        />
      </div>
      {tried.trim() === '' && <p class="aside">{words.edit.tryNothing}</p>}
      {tried.trim() !== '' && isBroken && <p class="aside">{words.edit.tryBroken}</p>}
      {tried.trim() !== '' && note && (
        <div>
          <StatusLine note={note} />
          <FieldList fields={note.fields} labelledBy={id} />
          <Keep tried={tried} judged={judged} isFromElsewhere={isFromElsewhere} onEdit={onEdit} />
        </div>
      )}
    </section>
  );
}
