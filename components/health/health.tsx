import type { GoneView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';

type OnAction = (action: SidebarAction) => void;

interface PartProps {
  readonly part: GoneView['parts'][number];
  readonly canPoint: boolean;
  readonly onAction: OnAction;
}

function Part({ part, canPoint, onAction }: PartProps) {
  return (
    <li>
      <p>{words.health.gone(part)}</p>
      {canPoint && (
        <Button name={words.health.pointAgainTo(words.fitParts[part])} onPress={() => onAction({ do: 'fit', part })}>
          {words.health.pointAgain}
        </Button>
      )}
    </li>
  );
}

/** What the site profile names and the page no longer has, part by part, and the way to point at it again. */
export function Health({ gone, onAction }: { readonly gone: GoneView | null | undefined; readonly onAction: OnAction }) {
  const parts = gone?.parts ?? [];
  return (
    <div aria-live="polite">
      {gone && parts.length > 0 && (
        <div class="covers">
          <Icon name="cannot-tell" />
          <div class="covers__body">
            <h2>{words.health.heading}</h2>
            <p class="soft">{words.health.lastChecked(gone.against, gone.on)}</p>
            <ul class="gone">
              {parts.map((part) => (
                <Part key={part} part={part} canPoint={gone.canPoint} onAction={onAction} />
              ))}
            </ul>
            {!gone.canPoint && <p>{words.health.tell}</p>}
          </div>
          <Button look="icon" icon="close" name={words.frame.putAway} onPress={() => onAction({ do: 'put-gone-away' })} />
        </div>
      )}
    </div>
  );
}

/** Where somebody looks for notes, or for the note that they write, and none is found: it may be on another page of the record. */
export function MayBeGone({ gone, part, onAction }: { readonly gone: GoneView | null | undefined } & Omit<PartProps, 'canPoint'>) {
  if (!gone?.canPoint || !gone.elsewhere.includes(part)) return null;
  return (
    <ul class="gone gone--alone">
      <Part part={part} canPoint onAction={onAction} />
    </ul>
  );
}
