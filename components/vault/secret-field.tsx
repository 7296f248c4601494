import { useId, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Icon } from '../icon/icon.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly why?: string | undefined;
  /** What is wrong with what was typed here, or null. */
  readonly error?: string | null | undefined;
  /** A code on paper is copied letter by letter: it is shown as it is typed. */
  readonly isCode?: boolean | undefined;
}

/** A passphrase or a code. Hidden while it is typed unless asked; the browser is asked not to remember it. */
export function SecretField({ label, value, onType, why, error, isCode = false }: Props) {
  const id = useId();
  const [isShown, show] = useState(isCode);
  const described = [error ? `${id}-error` : '', why ? `${id}-why` : ''].filter(Boolean).join(' ');
  return (
    <div class="secret">
      <label class="label" for={id}>
        {label}
      </label>
      {why && (
        <p class="soft" id={`${id}-why`}>
          {why}
        </p>
      )}
      {error && (
        <p class="secret__error" id={`${id}-error`}>
          <Icon name="look" />
          {error}
        </p>
      )}
      <div class="input-row">
        <input
          class="input"
          id={id}
          {...(isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={400}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {!isCode && (
          <button
            type="button"
            class="button button--icon"
            aria-label={words.vault.show}
            title={words.vault.show}
            aria-pressed={isShown}
            onClick={() => show(!isShown)}
          >
            <Icon name="eye" />
          </button>
        )}
      </div>
    </div>
  );
}
