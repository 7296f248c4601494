import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../button/button.tsx';

interface Props {
  /** What is pressed first, as it is seen; `name`: where that is only part of it. */
  readonly does: string;
  readonly name?: string;
  readonly isQuiet?: boolean;
  readonly asks: string;
  readonly says: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** Asked again before anything goes. Focus moves into the question, and back to the button afterwards; Escape keeps. */
export function Confirm({ does, name, isQuiet = false, asks, says, yes, no, onYes }: Props) {
  const id = useId();
  const [isAsking, ask] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking !== wasAsking.current) place.current?.querySelector<HTMLElement>(isAsking ? '[role]' : 'button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const agree = () => {
    ask(false);
    onYes();
  };
  return (
    <div ref={place} class={isAsking ? 'confirm confirm--asking' : 'confirm'}>
      {isAsking ? (
        <div
          class="confirm__box"
          role="alertdialog"
          tabIndex={-1}
          aria-labelledby={`${id}-ask`}
          aria-describedby={`${id}-says`}
          onKeyDown={(event) => event.key === 'Escape' && ask(false)}
        >
          <p class="confirm__asks" id={`${id}-ask`}>
            {asks}
          </p>
          <p id={`${id}-says`}>{says}</p>
          <div class="buttons">
            <Button onPress={() => ask(false)}>{no}</Button>
            <Button isDanger onPress={agree}>
              {yes}
            </Button>
          </div>
        </div>
      ) : (
        <Button {...(isQuiet ? { look: 'quiet' as const } : { isDanger: true })} name={name} onPress={() => ask(true)}>
          {does}
        </Button>
      )}
    </div>
  );
}
