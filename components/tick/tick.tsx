import { useId } from 'preact/hooks';

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly why?: string;
  /** It can't be changed here. */
  readonly isKept?: boolean | undefined;
}

/** One thing that is so or not, and what follows from it. */
export function Tick({ label, isOn, onTurn, why, isKept }: TickProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        disabled={isKept}
        aria-describedby={why ? `${id}-why` : undefined}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {why && (
        <p class="soft" id={`${id}-why`}>
          {why}
        </p>
      )}
    </div>
  );
}
