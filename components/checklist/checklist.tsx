import { useId, useMemo } from 'preact/hooks';
import type { FieldFindingView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Evidence } from '../slip/slip.tsx';

type OnAction = (action: SidebarAction) => void;

/** Where there is a place in the note to go to. */
const hasPlace = (field: FieldFindingView): boolean => field.at !== null;

/** Why, in a sentence; a field that was not found shows its question instead. */
function aside(field: FieldFindingView): string {
  if (field.is === 'not-found') return field.ask;
  return words.because(field.because) || (field.is === 'found' && field.fromProse ? words.because('cue') : '');
}

function Do({ field, onAction }: { readonly field: FieldFindingView; readonly onAction: OnAction }) {
  if (hasPlace(field))
    return (
      <Button look="quiet" name={words.note.goToField(field.title)} onPress={() => onAction({ do: 'go-to-field', field: field.id })}>
        {words.note.goTo}
      </Button>
    );
  if (field.is !== 'not-found') return null;
  return (
    <Button
      look="quiet"
      icon="insert"
      name={words.note.insertHeading(field.title)}
      onPress={() => onAction({ do: 'insert-heading', field: field.id })}
    >
      {words.note.insert}
    </Button>
  );
}

function Item({ field, onAction }: { readonly field: FieldFindingView; readonly onAction: OnAction }) {
  const says = aside(field);
  return (
    <li class="item" aria-label={words.itemName(field.title, field.is)}>
      <Icon name={field.is} class={`is-${field.is}`} />
      <div>
        <div class="item__head">
          <span class="item__name">{field.title}</span>
          <span class={`verdict is-${field.is}`}>{words.upperFirst(words.verdict(field.is))}</span>
        </div>
        {field.need !== 'required' && (
          <p class="item__need">{field.need === 'recommended' ? words.note.recommended : words.note.optional}</p>
        )}
        <div class="item__body">
          <div>
            {field.words !== null && field.words !== '' && <Evidence text={field.words} isTyped />}
            {says && <p class="aside">{says}</p>}
          </div>
          <Do field={field} onAction={onAction} />
        </div>
      </div>
    </li>
  );
}

/** A field that reads as before is not drawn again: at each key all but one are as they were. */
function Row({ field, onAction }: { readonly field: FieldFindingView; readonly onAction: OnAction }) {
  return useMemo(() => <Item field={field} onAction={onAction} />, [field, onAction]);
}

interface Props {
  readonly fields: readonly FieldFindingView[];
  readonly onAction: OnAction;
}

/** One item a field, in the checklist's own order: verdict, evidence or question, and the way there. */
export function Checklist({ fields, onAction }: Props) {
  const id = useId();
  return (
    <section class="part part--near" aria-labelledby={id}>
      <h2 id={id}>{words.note.checklist}</h2>
      <ul class="checklist" aria-labelledby={id}>
        {fields.map((field) => (
          <Row key={field.id} field={field} onAction={onAction} />
        ))}
      </ul>
    </section>
  );
}
