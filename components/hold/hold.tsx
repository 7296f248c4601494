import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type HoldView, REASONS, type Reason, type SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

interface Props {
  readonly hold: HoldView;
  readonly onAction: (action: SidebarAction) => void;
}

interface WhyProps {
  readonly reason: Reason | undefined;
  readonly onChoose: (reason: Reason | undefined) => void;
}

/** A choice, and the first one is none: whoever is asked need not answer. */
function WhyAsItIs({ reason, onChoose }: WhyProps) {
  const id = useId();
  return (
    <div class="hold__why">
      <label class="label" for={id}>
        {words.note.reason}
      </label>
      <select
        class="input"
        id={id}
        aria-describedby={`${id}-why`}
        value={reason ?? ''}
        onChange={(event) => onChoose(REASONS.find((one) => one === event.currentTarget.value))}
      >
        <option value="">{words.note.reasonNone}</option>
        {REASONS.map((one) => (
          <option key={one} value={one}>
            {words.reason(one)}
          </option>
        ))}
      </select>
      <p class="soft" id={`${id}-why`}>
        {words.note.reasonWhy}
      </p>
    </div>
  );
}

/**
 * A save held once. Focus moves to the dialog itself, not to a button: whoever pressed Enter on Save must not answer by
 * the same key press. Both ways out stand in the open with the same weight; Escape leads back into the note, unsaved.
 */
export function Hold({ hold, onAction }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus(), []);
  const doubt = words.holdDoubt(hold);
  const [reason, choose] = useState<Reason | undefined>(undefined);
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
            <Button name={words.note.goToField(field.title)} onPress={() => onAction({ do: 'go-to-field', field: field.id })}>
              {words.note.goTo}
            </Button>
          </li>
        ))}
      </ul>
      {doubt && <p class="soft">{doubt}</p>}
      {hold.again ? (
        <div class="hold__again" id={`${id}-once`}>
          <p>
            <strong>{words.note.pressAgain}</strong>
          </p>
          <p class="soft">{words.note.pressAgainWhy}</p>
        </div>
      ) : (
        <>
          {hold.asksReason && <WhyAsItIs reason={reason} onChoose={choose} />}
          <Button isWide onPress={() => onAction(reason ? { do: 'save-anyway', reason } : { do: 'save-anyway' })}>
            {words.note.saveAnyway}
          </Button>
          <p class="soft" id={`${id}-once`}>
            {words.note.heldOnce}
          </p>
        </>
      )}
      <Button look="quiet" onPress={() => onAction({ do: 'put-hold-away' })}>
        {words.note.backToNote}
      </Button>
    </div>
  );
}
