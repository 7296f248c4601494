import { useId } from 'preact/hooks';
import type { GapView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Icon } from '../icon/icon.tsx';

/** What Choice did not leave, each with a curious question that fills the gap in the session. */
export function NotRecorded({ gaps }: { readonly gaps: readonly GapView[] }) {
  const id = useId();
  if (gaps.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-jump="gaps">
        {words.record.notRecorded}
      </h2>
      <p class="aside">{words.record.notRecordedWhy}</p>
      <ul class="questions" aria-labelledby={id}>
        {gaps.map((gap) => (
          <li class="question" key={gap.id}>
            <Icon name="not-found" class="is-not-found" />
            <div>
              <div class="question__head">
                <span class="question__name">{gap.title}</span>
                <span class="verdict is-not-found">{words.upperFirst(words.verdict('not-found'))}</span>
              </div>
              {gap.ask && (
                <p class="question__ask">
                  <Icon name="ask" />
                  <span>{gap.ask}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
