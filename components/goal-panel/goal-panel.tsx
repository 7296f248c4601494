import { useId, useMemo } from 'preact/hooks';
import type { AroundGoalView, GoalInNoteView, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Evidence, Slip } from '../slip/slip.tsx';

const ADVICE = { client: '', worker: words.note.workerAdvice, unclear: words.note.unclearAdvice } as const;
const OWNER_ICON: Readonly<Record<GoalInNoteView['owner'], IconName>> = { client: 'quote', worker: 'quote', unclear: 'cannot-tell' };
const OWNER_LOOK = { client: 'is-found', worker: '', unclear: 'is-cannot-tell' } as const;

/** Whose words, and whether anyone could tell that it was reached. Advice, never a gate. */
function Traits({ goal }: { readonly goal: GoalInNoteView }) {
  return (
    <ul class="traits">
      <li>
        <Icon name={OWNER_ICON[goal.owner]} class={OWNER_LOOK[goal.owner]} />
        <span>
          <b>{words.owner(goal.owner)}.</b> <span class="soft">{ADVICE[goal.owner]}</span>
        </span>
      </li>
      <li>
        <Icon name="measure" class={goal.measurable ? 'is-found' : ''} />
        {goal.measurable ? (
          <b>{words.note.measured}</b>
        ) : (
          <span>
            {words.note.notMeasured} <span class="soft">{words.note.measureAdvice}</span>
          </span>
        )}
      </li>
      {goal.ratings.length > 0 && (
        <li>
          <Icon name="measure" class="is-found" />
          <span>{words.note.rated(goal.ratings)}</span>
        </li>
      )}
    </ul>
  );
}

const AROUND = ['self', 'help', 'review'] as const;

/** What stands around the goals, with where; what does not is named once, in one quiet line. A note read in part lacks nothing. */
function Around({ around, whole }: { readonly around: AroundGoalView; readonly whole: boolean }) {
  const missing = whole ? AROUND.filter((what) => around[what] === null) : [];
  return (
    <ul class="traits traits--around">
      {AROUND.map((what) => {
        const said = around[what];
        return (
          said !== null && (
            <li key={what}>
              <Icon name="found" class="is-found" />
              <span>
                <b>{words.note.aroundGoal[what]}</b>
                <Evidence text={said} isTyped />
              </span>
            </li>
          )
        );
      })}
      {missing.length > 0 && (
        <li>
          <Icon name="not-found" />
          <span>
            {words.note.aroundNotFound(missing.map((what) => words.note.aroundGoal[what]))}{' '}
            <span class="soft">{words.note.aroundAdvice}</span>
          </span>
        </li>
      )}
    </ul>
  );
}

function Goal({ goal }: Pick<ThisNoteView, 'goal'>) {
  const id = useId();
  const { identified, canTell, goals, around } = goal;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{words.note.goal}</h2>
      {identified ? (
        <>
          {goals.map((one) => (
            <div class="panel-box" key={one.words}>
              <Slip text={one.words} isTyped />
              <Traits goal={one} />
            </div>
          ))}
          <Around around={around} whole={canTell} />
        </>
      ) : (
        <div class="panel-box">
          <p>
            <strong>{canTell ? words.note.goalNotFound : words.note.goalCannotTell}</strong> {words.note.goalCounts}
          </p>
        </div>
      )}
    </section>
  );
}

/** Drawn again only when something about the goal changed: most keys change nothing there. */
export function GoalPanel({ note: { goal } }: { readonly note: Pick<ThisNoteView, 'goal'> }) {
  return useMemo(() => <Goal goal={goal} />, [goal]);
}
