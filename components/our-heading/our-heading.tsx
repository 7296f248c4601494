import { useEffect, useId, useRef } from 'preact/hooks';
import type { SidebarAction, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';
import { Button } from '../button/button.tsx';

interface Props extends Pick<ThisNoteView, 'fields' | 'headings' | 'offered' | 'added'> {
  readonly onAction: (action: SidebarAction) => void;
}

interface FormProps extends Pick<Props, 'fields' | 'onAction'> {
  readonly headings: readonly string[];
}

/** First those that are not found: one of them is what the heading is for. */
const byNeed = (fields: Props['fields']) => [
  ...fields.filter(({ is }) => is === 'not-found'),
  ...fields.filter(({ is }) => is !== 'not-found'),
];

function Form({ fields, headings, onAction }: FormProps) {
  const id = useId();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    onAction({ do: 'add-heading', heading: String(form.get('heading')), field: String(form.get('field')) });
  };
  return (
    <form class="our-heading__form" onSubmit={add}>
      <label class="label" for={`${id}-heading`}>
        {words.note.ourHeadingWhich}
      </label>
      <select class="input" id={`${id}-heading`} name="heading">
        {headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </select>
      <label class="label" for={`${id}-field`}>
        {words.note.ourHeadingField}
      </label>
      <select class="input" id={`${id}-field`} name="field">
        {byNeed(fields).map((field) => (
          <option key={field.id} value={field.id}>
            {field.title}
          </option>
        ))}
      </select>
      <p class="aside">{words.note.ourHeadingWhy}</p>
      <div class="buttons">
        <button type="submit" class="button">
          <span>{words.note.ourHeadingAdd}</span>
        </button>
        <Button onPress={() => onAction({ do: 'leave-headings' })}>{words.note.ourHeadingLeave}</Button>
      </div>
    </form>
  );
}

interface OfferProps extends Pick<Props, 'onAction'> {
  readonly offered: NonNullable<Props['offered']>;
}

/** Something required is not found, and something stands under words that nobody knows: one press says what they are. */
function Offer({ offered, onAction }: OfferProps) {
  const id = useId();
  return (
    <section class="our-heading__offer" aria-labelledby={id}>
      <h2 id={id}>{words.note.ourHeadingOffered}</h2>
      <ul class="our-heading__list">
        {offered.headings.map((heading) => (
          <li key={heading}>
            <span class="our-heading__words">{words.note.ourHeadingIs(heading)}</span>
            {offered.fields.map(({ id: field, title }) => (
              <Button
                key={field}
                look="quiet"
                name={words.note.ourHeadingIsOur(heading, title)}
                onPress={() => onAction({ do: 'add-heading', heading, field })}
              >
                {title}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <p class="aside">{words.note.ourHeadingOfferWhy}</p>
    </section>
  );
}

interface AddedProps extends Pick<Props, 'onAction'> {
  readonly added: NonNullable<Props['added']>;
}

function Added({ added: { heading, field }, onAction }: AddedProps) {
  return (
    <p class="our-heading__added">
      {words.note.ourHeadingAdded(heading, field)}
      <Button look="quiet" name={words.note.ourHeadingUndoName(heading)} onPress={() => onAction({ do: 'undo-heading' })}>
        {words.note.ourHeadingUndo}
      </Button>
    </p>
  );
}

/** What can be pressed here: once it changes, what was pressed may be gone. */
const stateOf = ({ offered, added }: Pick<Props, 'offered' | 'added'>): string => JSON.stringify([added?.heading, offered?.headings]);

/** A heading of this note that no field claims is given to one: from then on the checklist knows it. */
export const OurHeading = asBefore(({ fields, headings, offered, added, onAction }: Props) => {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const isOpen = headings !== null;
  const wasOpen = useRef(isOpen);
  const state = stateOf({ offered, added });
  const before = useRef(state);
  const isPressed = useRef(false);
  const press: Props['onAction'] = (action) => {
    isPressed.current = true;
    onAction(action);
  };
  useEffect(() => {
    const first = (what: string) => place.current?.querySelector<HTMLElement>(what);
    if (isOpen !== wasOpen.current) (isOpen ? (first('select') ?? first('h2')) : first('button'))?.focus();
    // The focus goes to what stands in the place of what was pressed; never while somebody writes beside it.
    else if (isPressed.current && state !== before.current && document.hasFocus()) first('button')?.focus();
    if (state !== before.current) isPressed.current = false;
    wasOpen.current = isOpen;
    before.current = state;
  }, [isOpen, state]);
  return (
    <section class="our-heading" ref={place} aria-labelledby={isOpen ? id : undefined}>
      {added && !isOpen && <Added added={added} onAction={press} />}
      {offered && !isOpen && <Offer offered={offered} onAction={press} />}
      {headings === null && (
        <div class="buttons buttons--quiet">
          {offered && (
            <Button look="quiet" onPress={() => press({ do: 'leave-offer' })}>
              {words.note.ourHeadingNot}
            </Button>
          )}
          <Button look="quiet" onPress={() => onAction({ do: 'list-headings' })}>
            {words.note.ourHeading}
          </Button>
        </div>
      )}
      {headings !== null && (
        <h2 id={id} tabIndex={-1}>
          {words.note.ourHeadingHead}
        </h2>
      )}
      {headings?.length === 0 && (
        <>
          <p>{words.note.ourHeadingNone}</p>
          <Button onPress={() => onAction({ do: 'leave-headings' })}>{words.note.ourHeadingLeave}</Button>
        </>
      )}
      {headings !== null && headings.length > 0 && <Form fields={fields} headings={headings} onAction={onAction} />}
    </section>
  );
});
