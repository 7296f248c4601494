import type { SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

interface Props {
  /** How many of the page's controls lie under the sidebar. */
  readonly covers: number;
  /** It stands over the page on this site, by choice. */
  readonly isOver?: boolean | undefined;
  readonly onAction: (action: SidebarAction) => void;
  /** Absent where the browser opens its panel from its own toolbar alone. */
  readonly onPanel?: (() => void) | undefined;
}

/** Said where the page gives no room: it asks nothing, and stays until it is put away or nothing is covered any more. */
export function Covers({ covers, isOver, onAction, onPanel }: Props) {
  return (
    <div aria-live="polite">
      {covers > 0 && (
        <div class="covers">
          <Icon name="look" />
          <div class="covers__body">
            <h2>{words.covers.heading}</h2>
            <p>{isOver ? words.covers.saysOver(covers) : words.covers.says(covers)}</p>
            {isOver && <Button onPress={() => onAction({ do: 'stand-beside' })}>{words.covers.standBeside}</Button>}
            {onPanel ? <Button onPress={onPanel}>{words.covers.openPanel}</Button> : <p>{words.covers.byToolbar}</p>}
          </div>
          <Button look="icon" icon="close" name={words.frame.putAway} onPress={() => onAction({ do: 'put-covers-away' })} />
        </div>
      )}
    </div>
  );
}
