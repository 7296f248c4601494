import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The element that says more, where that stands elsewhere. */
  readonly saidBy?: string;
  readonly value: string;
  /** Characters at most. */
  readonly most: number;
  readonly fills?: 'name';
  readonly box?: Ref<HTMLInputElement>;
  readonly onText: (to: string) => void;
  /** Something is pasted or dropped. */
  readonly onFromElsewhere?: (event: Event) => void;
  /** What stands beside it, such as the button that takes it. */
  readonly children?: ComponentChildren;
}

/** One line of words under its label. */
export function TextLine({ label, hint, saidBy, value, most, fills, box = null, onText, onFromElsewhere, children }: Props) {
  const id = useId();
  const input = (
    <input
      class="input"
      id={id}
      ref={box}
      type="text"
      autocomplete={fills ?? 'off'}
      maxLength={most}
      aria-describedby={hint ? `${id}-hint` : saidBy}
      value={value}
      onPaste={onFromElsewhere}
      onDrop={onFromElsewhere}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children ? (
        <div class="input-row">
          {input}
          {children}
        </div>
      ) : (
        input
      )}
    </>
  );
}
