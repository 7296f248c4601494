import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { GoalInRecordView, PassageView, RatingView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Earlier, ShowInRecord } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { Slip } from '../slip/slip.tsx';
import { Chart, chartable } from './chart.tsx';

type OnAction = (action: SidebarAction) => void;
type As = 'chart' | 'table';

/** A date for people where it is certain, else as the page writes it; "" where it writes none. */
const dateOf = (rating: RatingView): string => (rating.isoDate ? words.readableDate(rating.isoDate) : rating.date);

function Table({ title, ratings }: { readonly title: string; readonly ratings: readonly RatingView[] }) {
  return (
    <table class="table">
      <caption class="for-readers">{words.record.ratingsOf(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.record.date}</th>
          <th scope="col">{words.record.rating}</th>
          <th scope="col">{words.record.at}</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map((rating, i) => (
          <Fragment key={`${rating.date}:${rating.value}:${ratings.indexOf(rating, i)}`}>
            {rating.afterGap && (
              <tr>
                <td colSpan={3}>{words.record.noneReadBetween}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{dateOf(rating) || words.record.noDate}</th>
              <td class="figure">{words.record.valueOf(rating.value, rating.of)}</td>
              <td>{rating.kind}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** One rating is a sentence; more are a chart or a table. Two scales never share a sentence, and "from, to" needs an order. */
function ratingsInWords(ratings: readonly RatingView[], isUnordered: boolean): string {
  const first = ratings[0];
  const last = ratings.at(-1);
  if (!first || !last) return '';
  if (ratings.length === 1) return words.record.rated(last.value, last.of, dateOf(last));
  return first.of === last.of && !isUnordered ? words.record.fromTo(first.value, last.value, last.of, dateOf(last)) : '';
}

interface GoalProps {
  readonly goal: GoalInRecordView;
  /** From 1; null where it is the only one, which needs no number and no way of its own. */
  readonly nth: number | null;
  readonly as: As;
  readonly onAction: OnAction;
}

function Ratings({ title, ratings, as }: { readonly title: string; readonly ratings: readonly RatingView[]; readonly as: As }) {
  if (ratings.length < 2) return null;
  const dated = chartable(ratings);
  const isChart = dated !== null && as === 'chart';
  return (
    <>
      {isChart && (
        <div class="goal__chart">
          <Chart title={title} ratings={dated} />
        </div>
      )}
      <div class={isChart ? 'goal__table goal__table--beside' : 'goal__table'}>
        <Table title={title} ratings={dated ?? ratings} />
      </div>
    </>
  );
}

function Goal({ goal, nth, as, onAction }: GoalProps) {
  const title = nth === null ? words.note.goal : words.record.entry(nth);
  const dated = chartable(goal.ratings);
  return (
    <li class="goal">
      {nth !== null && (
        <div class="field__head">
          <b class="goal__name">{title}</b>
          <ShowInRecord title={title} passage={goal} onAction={onAction} />
        </div>
      )}
      <Slip text={goal.words} struckAt={goal.struckAt} source={goal.source} />
      <p class="goal__said">
        <span class="chip">
          <Icon name={goal.owner === 'unclear' ? 'cannot-tell' : 'quote'} />
          {words.owner(goal.owner)}
        </span>
        {goal.isRevised && <span>{words.record.revised}</span>}
        <span>{ratingsInWords(dated ?? goal.ratings, dated === null && goal.isUnordered === true)}</span>
      </p>
      {dated === null && goal.isUnordered && <p class="aside">{words.record.asListed}</p>}
      <Ratings title={title} ratings={goal.ratings} as={as} />
      {goal.said && (
        <div class="goal__word">
          <b>{words.record.said[goal.said.is]}</b>
          <Slip text={goal.said.words} struckAt={goal.said.struckAt} source={goal.said.source} />
        </div>
      )}
    </li>
  );
}

function Switch({ as, onAs }: { readonly as: As; readonly onAs: (as: As) => void }) {
  return (
    <fieldset class="switch">
      <legend class="for-readers">{words.record.ratingsAs}</legend>
      {(['chart', 'table'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={as === one} onClick={() => onAs(one)}>
          {words.record[one]}
        </button>
      ))}
    </fieldset>
  );
}

/** The stretch of the first goal's note that holds every goal of that note. */
function allGoals(goals: readonly GoalInRecordView[], first: GoalInRecordView): PassageView {
  const here = goals.filter((goal) => goal.source.n === first.source.n);
  return {
    ...first,
    at: { start: Math.min(...here.map(({ at }) => at.start)), end: Math.max(...here.map(({ at }) => at.end)) },
  };
}

interface Props {
  readonly goals: readonly GoalInRecordView[];
  /** Put in other words, or given up, since. */
  readonly earlier?: readonly PassageView[];
  readonly onAction: OnAction;
}

/** Goals in the record: the words, whose they are, and how they were rated. One field of the Choice summary among others. */
export function Goals({ goals, earlier = [], onAction }: Props) {
  const id = useId();
  const [as, showAs] = useState<As>('chart');
  const [first] = goals;
  if (!first) return null;
  const hasChart = goals.some((goal) => chartable(goal.ratings) !== null);
  const isOfTen = goals.every((goal) => goal.ratings.every((rating) => rating.of === 10));
  return (
    <section class="field goals" aria-labelledby={id}>
      <div class="field__head">
        <h3 id={id} tabIndex={-1} data-jump="goals">
          {words.record.goals}
        </h3>
        {hasChart && <Switch as={as} onAs={showAs} />}
        <ShowInRecord title={words.record.goals} passage={allGoals(goals, first)} onAction={onAction} />
      </div>
      <ul>
        {goals.map((goal, i) => (
          <Goal key={`${goal.source.n}:${goal.at.start}`} goal={goal} nth={goals.length > 1 ? i + 1 : null} as={as} onAction={onAction} />
        ))}
      </ul>
      <Earlier title={words.record.goals} passages={earlier} onAction={onAction} />
      {hasChart && isOfTen && <p class="aside goals__scale">{words.record.scale}</p>}
    </section>
  );
}
