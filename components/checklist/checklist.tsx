import { useId } from 'preact/hooks';
import type { FieldFindingView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';
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

interface DoProps extends Pick<FieldFindingView, 'id' | 'title' | 'is'> {
  readonly hasPlace: boolean;
  readonly onAction: OnAction;
}

const Do = asBefore(({ id, title, is, hasPlace, onAction }: DoProps) => {
  if (hasPlace)
    return (
      <Button look="quiet" name={words.note.goToField(title)} onPress={() => onAction({ do: 'go-to-field', field: id })}>
        {words.note.goTo}
      </Button>
    );
  if (is !== 'not-found') return null;
  return (
    <Button look="quiet" icon="insert" name={words.note.insertHeading(title)} onPress={() => onAction({ do: 'insert-heading', field: id })}>
      {words.note.insert}
    </Button>
  );
});

/** What is asked, how it stands, and how much it is needed. */
const Head = asBefore(({ title, is, need }: Pick<FieldFindingView, 'title' | 'is' | 'need'>) => (
  <>
    <div class="item__head">
      <span class="item__name">{title}</span>
      <span class={`verdict is-${is}`}>{words.upperFirst(words.verdict(is))}</span>
    </div>
    {need !== 'required' && <p class="item__need">{need === 'recommended' ? words.note.recommended : words.note.optional}</p>}
  </>
));

/** A field that reads as before is not drawn again: at each key all but one are as they were. */
const Row = asBefore(({ field, onAction }: { readonly field: FieldFindingView; readonly onAction?: OnAction | undefined }) => {
  const { id, title, is, need } = field;
  const says = aside(field);
  return (
    <li class="item" aria-label={words.itemName(title, is)}>
      <Icon name={is} class={`is-${is}`} />
      <div>
        <Head title={title} is={is} need={need} />
        <div class="item__body">
          <div>
            {field.words !== null && field.words !== '' && <Evidence text={field.words} isTyped />}
            {says && <p class="aside">{says}</p>}
          </div>
          {onAction && <Do id={id} title={title} is={is} hasPlace={hasPlace(field)} onAction={onAction} />}
        </div>
      </div>
    </li>
  );
});

interface ListProps {
  readonly fields: readonly FieldFindingView[];
  readonly labelledBy: string;
  /** Left out: there is no note to act in. */
  readonly onAction?: OnAction;
}

export function FieldList({ fields, labelledBy, onAction }: ListProps) {
  return (
    <ul class="checklist" aria-labelledby={labelledBy}>
      {fields.map((field) => (
        <Row key={field.id} field={field} onAction={onAction} />
      ))}
    </ul>
  );
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
      <FieldList fields={fields} labelledBy={id} onAction={onAction} />
    </section>
  );
}
