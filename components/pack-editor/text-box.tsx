import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly onText: (to: string) => void;
}

/** One line of words. */
export function TextBox({ label, hint, value, most, onText }: Props) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class="input"
        id={id}
        type="text"
        autocomplete="off"
        maxLength={most}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
