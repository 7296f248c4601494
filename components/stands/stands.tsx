import { useId } from 'preact/hooks';
import { STANDS, type Stands as Way } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';

interface Props {
  readonly stands: Way;
  /** A press in the page opens the browser's own panel too. */
  readonly isPanelByPage: boolean;
  readonly onStands: (stands: Way) => void;
}

/** Where the sidebar stands on this site: one way at a time, each with what it costs the page. */
export function Stands({ stands, isPanelByPage, onStands }: Props) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{words.stands.legend}</legend>
      {STANDS.map((one) => (
        <div class="choice" key={one}>
          <input
            type="radio"
            name={id}
            id={`${id}-${one}`}
            aria-describedby={`${id}-${one}-says`}
            checked={stands === one}
            onChange={() => onStands(one)}
          />
          <label for={`${id}-${one}`}>{words.stands.ways[one].name}</label>
          <p class="soft" id={`${id}-${one}-says`}>
            {words.stands.ways[one].says}
            {one === 'panel' && !isPanelByPage && ` ${words.stands.byToolbar}`}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
