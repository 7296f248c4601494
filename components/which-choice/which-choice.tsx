import { useId } from 'preact/hooks';
import type { CandidateView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Source, Verbatim } from '../slip/slip.tsx';

type OnAction = (action: SidebarAction) => void;

function Candidate({ candidate, onAction }: { readonly candidate: CandidateView; readonly onAction: OnAction }) {
  const { source, first, struckAt = [], goesOn, isPicked, isUnnamed, isToCome } = candidate;
  const { n, kind, date } = source;
  return (
    <li class="which__one">
      {first === null ? (
        <Source source={source} />
      ) : (
        <div class="slip">
          <blockquote>
            <Verbatim text={first} struckAt={struckAt} />
          </blockquote>
          {goesOn && (
            <p class="slip__fold">
              <span class="cut">{words.record.goesOn}</span>
            </p>
          )}
          <Source source={source} />
        </div>
      )}
      {isToCome && <p class="aside">{words.whyThisNote('to-come', '')}</p>}
      {isUnnamed && <p class="aside">{words.whyThisNote('may-be-choice', '')}</p>}
      <div class="which__do">
        {first === null ? (
          <span class="aside">
            {words.record.unread} {words.why.unread}
          </span>
        ) : (
          <button
            type="button"
            class="button"
            aria-pressed={isPicked}
            aria-label={words.why.pick(kind, date)}
            onClick={() => onAction({ do: 'pick-choice', n })}
          >
            {isPicked && <Icon name="found" />}
            <span>{words.why.pickSeen}</span>
          </button>
        )}
        {isPicked && <span class="which__picked">{words.why.picked}</span>}
        {source.isPasted ? (
          <span>{words.paste.byYou}</span>
        ) : (
          <Button
            look="quiet"
            icon="in-record"
            name={words.record.showInRecord([kind, date].filter(Boolean).join(', '))}
            onPress={() => onAction({ do: 'show-note', n })}
          >
            {words.record.inRecord}
          </Button>
        )}
      </div>
    </li>
  );
}

interface Props {
  readonly candidates: readonly CandidateView[];
  readonly onAction: OnAction;
}

/** Where it can't be told which Choice came last: the notes to ask about, and the reader's own pick. */
export function WhichChoice({ candidates, onAction }: Props) {
  const id = useId();
  if (candidates.length === 0) return null;
  const isPicked = candidates.some((candidate) => candidate.isPicked);
  const isUnnamed = candidates.some((candidate) => candidate.isUnnamed);
  const why = candidates.some(({ isToCome }) => isToCome) ? 'to-come' : isUnnamed ? 'may-be-choice' : 'order-unknown';
  return (
    <section class="part which" aria-labelledby={id}>
      <h2 id={id}>{words.why.which}</h2>
      <p class="aside">{words.noChoice('no-choice', { why, by: null }).says}</p>
      <ul aria-labelledby={id}>
        {candidates.map((candidate) => (
          <Candidate key={candidate.source.n} candidate={candidate} onAction={onAction} />
        ))}
      </ul>
      {isPicked && <p class="aside">{words.why.pickedWhy}</p>}
    </section>
  );
}
