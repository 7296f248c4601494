import { useEffect, useId, useRef } from 'preact/hooks';
import type { HoldView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

interface Props {
  readonly hold: HoldView;
  readonly onAction: (action: SidebarAction) => void;
}

/**
 * A save held once. Focus moves to the dialog itself, not to a button: whoever pressed Enter on Save must not answer by
 * the same key press. Both ways out stand in the open with the same weight; Escape puts it away without saving.
 */
export function Hold({ hold, onAction }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus(), []);
  const doubt = words.holdDoubt(hold);
  /** Going there answers the hold: it must not stand over the checklist while the field is being written. */
  const goTo = (field: string) => {
    onAction({ do: 'put-hold-away' });
    onAction({ do: 'go-to-field', field });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onAction({ do: 'put-hold-away' });
  };
  return (
    <div
      class="hold"
      ref={dialog}
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-says ${id}-once`}
      onKeyDown={onKeyDown}
    >
      <h2 id={`${id}-name`}>{words.note.beforeYouSave}</h2>
      <p id={`${id}-says`}>{words.holdSays(hold)}</p>
      <ul class="hold__list">
        {hold.missing.map((field) => (
          <li key={field.id}>
            <Icon name={field.is} class={`is-${field.is}`} />
            <span class="item__name">{field.title}</span>
            <Button name={words.note.goToField(field.title)} onPress={() => goTo(field.id)}>
              {words.note.goTo}
            </Button>
          </li>
        ))}
      </ul>
      {doubt && <p class="soft">{doubt}</p>}
      <Button isWide onPress={() => onAction({ do: 'save-anyway' })}>
        {words.note.saveAnyway}
      </Button>
      <p class="soft" id={`${id}-once`}>
        {words.note.heldOnce}
      </p>
      <Button look="quiet" onPress={() => onAction({ do: 'put-hold-away' })}>
        {words.note.putAway}
      </Button>
    </div>
  );
}
