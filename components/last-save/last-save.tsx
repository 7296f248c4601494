import type { LastSaveView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';

interface Props {
  readonly last: LastSaveView | null;
  readonly onAction: (action: SidebarAction) => void;
}

const ICONS: Readonly<Record<LastSaveView['is'], IconName>> = {
  reminded: 'not-found',
  itself: 'not-found',
  left: 'not-found',
  'not-checked': 'cannot-tell',
  'let-go': 'not-found',
  'press-again': 'look',
  'no-sign': 'look',
};

/** What is said of the last save. It asks nothing and stays until it is put away or the next save. */
export function LastSave({ last, onAction }: Props) {
  const said = last && words.lastSave(last);
  return (
    <div aria-live={last?.is === 'press-again' || last?.is === 'no-sign' ? 'assertive' : 'polite'}>
      {last && said && (
        <div class={`last-save last-save--${last.is}`}>
          <Icon name={ICONS[last.is]} class={ICONS[last.is] === 'look' ? '' : `is-${ICONS[last.is]}`} />
          <div class="last-save__body">
            <h2>{said.heading}</h2>
            <p>{said.says}</p>
            {last.missing.length > 0 && (
              <ul class="last-save__fields">
                {last.missing.map((field) => (
                  <li key={field.id}>{words.itemName(field.title, field.is)}</li>
                ))}
              </ul>
            )}
          </div>
          <Button look="icon" icon="close" name={words.frame.putAway} onPress={() => onAction({ do: 'put-last-save-away' })} />
        </div>
      )}
    </div>
  );
}
