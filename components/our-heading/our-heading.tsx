import { useEffect, useId, useRef } from 'preact/hooks';
import type { SidebarAction, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';
import { Button } from '../button/button.tsx';

interface Props extends Pick<ThisNoteView, 'fields' | 'headings'> {
  readonly onAction: (action: SidebarAction) => void;
}

interface FormProps extends Props {
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

/** A heading of this note that no field claims is given to one: from then on the checklist knows it. */
export const OurHeading = asBefore(({ fields, headings, onAction }: Props) => {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const isOpen = headings !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const first = (what: string) => place.current?.querySelector<HTMLElement>(what);
    if (isOpen !== wasOpen.current) (isOpen ? (first('select') ?? first('h2')) : first('button'))?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <section class="our-heading" ref={place} aria-labelledby={isOpen ? id : undefined}>
      {headings === null && (
        <Button look="quiet" onPress={() => onAction({ do: 'list-headings' })}>
          {words.note.ourHeading}
        </Button>
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
