import { useId, useState } from 'preact/hooks';
import type { DecisionView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';

interface Props {
  readonly title: string;
  readonly decisions: readonly DecisionView[];
  readonly onAction: (action: SidebarAction) => void;
}

/** "Why this note?": the reason of every note that is, or looks like, a Choice. Folded: asked for by who doubts. */
export function Why({ title, decisions, onAction }: Props) {
  const id = useId();
  const [isOpen, open] = useState(false);
  if (decisions.length === 0) return null;
  return (
    <div class="why">
      <Button look="quiet" icon="down" isExpanded={isOpen} onPress={() => open(!isOpen)}>
        <span id={id}>{title}</span>
      </Button>
      {isOpen && (
        <ul class="why__notes" aria-labelledby={id}>
          {decisions.map(({ source, why, by }) => (
            <li key={`${source.n}:${why}`}>
              {source.isPasted ? (
                <span>{words.paste.byYou}</span>
              ) : (
                <Button
                  look="quiet"
                  name={words.record.showNote(source.kind || words.contactKind('other'), source.date)}
                  onPress={() => onAction({ do: 'show-note', n: source.n })}
                >
                  {source.kind || words.contactKind('other')}
                </Button>
              )}
              <span class="why__of">{[source.date, source.author].filter(Boolean).join(', ')}</span>
              <p>{words.whyThisNote(why, by?.date ?? '')}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
