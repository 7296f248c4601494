import type { ComponentChildren } from 'preact';
import type { OneThingWords } from '../../lib/words/nothing.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

interface Props {
  readonly words: OneThingWords;
  readonly icon: IconName;
  /** Only for a client who is not certain. */
  readonly isDanger?: boolean;
  /** Said only after a moment, so that a page that answers at once never flickers. */
  readonly isLate?: boolean;
  readonly children?: ComponentChildren;
}

/** One thing to say where there is nothing to show. */
export function OneThing({ words, icon, isDanger, isLate, children }: Props) {
  const more = `${isDanger ? ' one-thing--danger' : ''}${isLate ? ' one-thing--late' : ''}`;
  return (
    <div class={`one-thing${more}`}>
      <Icon name={icon} />
      <div class="one-thing__says" role={isDanger ? 'alert' : undefined}>
        <h2>{words.heading}</h2>
        <p>{words.says}</p>
      </div>
      {words.steps && (
        <ul class="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {children && <div class="buttons">{children}</div>}
      {words.aside && <p class="aside">{words.aside}</p>}
    </div>
  );
}
