import { useId, useState } from 'preact/hooks';
import type { GoalInRecordView, RatingView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { ShowInRecord } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { Slip } from '../slip/slip.tsx';
import { Chart, chartable } from './chart.tsx';

type OnAction = (action: SidebarAction) => void;
type As = 'chart' | 'table';

/** A date for people where it is certain, else as the page writes it. */
const dateOf = (rating: RatingView): string => (rating.isoDate ? words.readableDate(rating.isoDate) : rating.date);

function Table({ title, ratings }: { readonly title: string; readonly ratings: readonly RatingView[] }) {
  return (
    <table class="table">
      <caption class="for-readers">{words.record.ratingsOf(title)}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Rating</th>
          <th scope="col">At</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map((rating, i) => (
          <tr key={`${rating.date}:${rating.value}:${ratings.indexOf(rating, i)}`}>
            <th scope="row">{dateOf(rating)}</th>
            <td class="figure">
              {rating.value} of {rating.of}
            </td>
            <td>{rating.kind}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One rating is a sentence; more are a chart or a table. Two scales never share a sentence. */
function ratingsInWords(ratings: readonly RatingView[]): string {
  const first = ratings[0];
  const last = ratings.at(-1);
  if (!first || !last) return '';
  if (ratings.length === 1) return words.record.rated(last.value, last.of, dateOf(last));
  return first.of === last.of ? words.record.fromTo(first.value, last.value, last.of, dateOf(last)) : '';
}

interface GoalProps {
  readonly goal: GoalInRecordView;
  readonly nth: number;
  readonly as: As;
  readonly onAction: OnAction;
}

function Goal({ goal, nth, as, onAction }: GoalProps) {
  const id = useId();
  const title = words.record.entry(nth);
  const dated = chartable(goal.ratings);
  return (
    <section class="goal" aria-labelledby={id}>
      <div class="field__head">
        <h3 id={id}>{title}</h3>
        <ShowInRecord title={title} passage={goal} onAction={onAction} />
      </div>
      <Slip text={goal.words} source={goal.source} />
      <p class="goal__said">
        <span class="chip">
          <Icon name={goal.owner === 'unclear' ? 'cannot-tell' : 'quote'} />
          {words.owner(goal.owner)}
        </span>
        <span>{ratingsInWords(dated ?? goal.ratings)}</span>
      </p>
      {goal.ratings.length > 1 && dated && as === 'chart' && (
        <div class="goal__chart">
          <Chart title={title} ratings={dated} />
        </div>
      )}
      {goal.ratings.length > 1 && (
        <div class={dated && as === 'chart' ? 'goal__table goal__table--beside' : 'goal__table'}>
          <Table title={title} ratings={dated ?? goal.ratings} />
        </div>
      )}
    </section>
  );
}

interface Props {
  readonly goals: readonly GoalInRecordView[];
  readonly onAction: OnAction;
}

/** Goals in the record with whose words they are and how they were rated. */
export function Goals({ goals, onAction }: Props) {
  const id = useId();
  const [as, showAs] = useState<As>('chart');
  const hasChart = goals.some((goal) => chartable(goal.ratings) !== null);
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part__head">
        <h2 id={id} tabIndex={-1} data-jump="goals">
          {words.record.goals}
        </h2>
        {hasChart && (
          <fieldset class="switch">
            <legend class="for-readers">Show ratings as</legend>
            <button type="button" aria-pressed={as === 'chart'} onClick={() => showAs('chart')}>
              Chart
            </button>
            <button type="button" aria-pressed={as === 'table'} onClick={() => showAs('table')}>
              Table
            </button>
          </fieldset>
        )}
      </div>
      {goals.length === 0 && <p class="aside">{words.record.noGoals}</p>}
      {goals.map((goal, i) => (
        <Goal key={`${goal.source.n}:${goal.at.start}`} goal={goal} nth={i + 1} as={as} onAction={onAction} />
      ))}
      {hasChart && <p class="aside goals__scale">{words.record.scale}</p>}
    </section>
  );
}
