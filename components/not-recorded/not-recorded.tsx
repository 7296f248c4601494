import { useId } from 'preact/hooks';
import type { GapView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Icon } from '../icon/icon.tsx';

type Verdict = 'not-found' | 'cannot-tell';

function Questions({ gaps, is, labelledBy }: { readonly gaps: readonly GapView[]; readonly is: Verdict; readonly labelledBy: string }) {
  return (
    <ul class="questions" aria-labelledby={labelledBy}>
      {gaps.map((gap) => (
        <li class="question" key={gap.id}>
          <Icon name={is} class={`is-${is}`} />
          <div>
            <div class="question__head">
              <span class="question__name">{gap.title}</span>
              <span class={`verdict is-${is}`}>{words.upperFirst(words.verdict(is))}</span>
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
  );
}

interface Props {
  readonly gaps: readonly GapView[];
  /** Fields that can't be told: neither recorded nor not. */
  readonly doubtful: readonly GapView[];
  /** Titles of what Choice did leave. */
  readonly told: readonly string[];
}

/** What Choice did not leave, each with a curious question that fills the gap in the session; and what need not be asked again. */
export function NotRecorded({ gaps, doubtful, told }: Props) {
  const id = useId();
  if (gaps.length === 0 && doubtful.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-jump="gaps">
        {gaps.length > 0 ? words.record.notRecorded : words.record.cannotTell}
      </h2>
      {told.length > 0 && <p class="aside">{words.record.alreadyTold(told)}</p>}
      {gaps.length > 0 && (
        <>
          <p class="aside">{words.record.notRecordedWhy}</p>
          <Questions gaps={gaps} is="not-found" labelledBy={id} />
        </>
      )}
      {doubtful.length > 0 && (
        <>
          {gaps.length > 0 && <h3 id={`${id}-doubt`}>{words.record.cannotTell}</h3>}
          <p class="aside">{words.record.cannotTellWhy}</p>
          <Questions gaps={doubtful} is="cannot-tell" labelledBy={gaps.length > 0 ? `${id}-doubt` : id} />
        </>
      )}
    </section>
  );
}
