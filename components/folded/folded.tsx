import { useEffect, useRef } from 'preact/hooks';
import type { FoldedView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';

interface Props {
  readonly folded: FoldedView | undefined;
  readonly onAction: (action: SidebarAction) => void;
}

/**
 * Notes that the page has folded away are opened by the user's press alone: by one here for all of them, or on the page.
 * The button stays where it is while it becomes *Stop*; when there is none any more, focus goes to what is said instead.
 */
export function Folded({ folded, onAction }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  const isHere = folded !== undefined;
  const hasButton = folded !== undefined && (folded.now !== undefined || folded.count > 0);
  useEffect(() => {
    if (!hasButton && hadFocus.current && document.activeElement === document.body) said.current?.focus();
    hadFocus.current = place.current?.contains(document.activeElement) === true;
  });
  const { now, last, count = 0 } = folded ?? {};
  return (
    <div class={isHere ? 'folded' : undefined} ref={place}>
      <div aria-live="polite">
        {now ? (
          <p>{words.folded.opening(now.of)}</p>
        ) : (
          last && (
            <p ref={said} tabIndex={-1}>
              {words.folded.last(last)}
            </p>
          )
        )}
      </div>
      {now && (
        <p class="folded__far">
          <progress aria-label={words.folded.progress} max={now.of} value={now.done} />
          <span class="nums">{words.folded.far(now.done, now.of)}</span>
        </p>
      )}
      {!now && count > 0 && <p class="soft">{words.folded.how(count)}</p>}
      {hasButton && (
        <Button onPress={() => onAction({ do: now ? 'stop-opening' : 'open-notes' })}>
          {now ? words.folded.stop : words.folded.open(count)}
        </Button>
      )}
    </div>
  );
}
