import { useId, useState } from 'preact/hooks';
import type { FieldFindingView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Icon } from '../icon/icon.tsx';
import { Slip } from '../slip/slip.tsx';

/** What the next reader will find under a field, or that they will not. Optional fields without words are left out. */
function Part({ field }: { readonly field: FieldFindingView }) {
  const id = useId();
  if (field.words && field.is === 'found')
    return (
      <section class="field" aria-labelledby={id}>
        <h3 id={id}>{field.title}</h3>
        <Slip text={field.words} isTyped />
      </section>
    );
  if (field.need === 'optional') return null;
  return (
    <p class="gap">
      <Icon name={field.is} class={`is-${field.is}`} />
      <span>{words.itemName(field.title, field.is)}</span>
    </p>
  );
}

/** The note as the next worker will see it: the same reading, the other way round. Off until it is asked for. */
export function Preview({ fields }: { readonly fields: readonly FieldFindingView[] }) {
  const id = useId();
  const [isOn, turn] = useState(false);
  if (fields.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2>
        <button type="button" class="toggle" role="switch" aria-checked={isOn} id={id} onClick={() => turn(!isOn)}>
          <span>{words.note.asNextWorker}</span>
          <span class="toggle__track" aria-hidden="true" />
        </button>
      </h2>
      {isOn && (
        <div class="preview">
          {fields.map((field) => (
            <Part key={field.id} field={field} />
          ))}
        </div>
      )}
    </section>
  );
}
