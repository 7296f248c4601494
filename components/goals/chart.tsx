import type { RatingView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';

/** A rating with a place on the calendar. */
interface Dated extends RatingView {
  readonly isoDate: string;
}

interface Point {
  readonly rating: Dated;
  /** Percent of the drawing's width. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
}

const LEFT = 12;
const WIDTH = 80;
const TOP = 20;
const HEIGHT = 56;
const BASE = TOP + HEIGHT;
/** Below this share of the width two words would touch. */
const WORDS_APART = 15;
const VALUES_APART = 6;

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

function isDated(rating: RatingView): rating is Dated {
  return rating.isoDate !== null && Number.isFinite(day(rating.isoDate));
}

/**
 * The ratings as a chart can show them, or null: two at least, each with a date that is certain, all of one scale.
 * Sorted by date; a time axis made of guesses would mislead.
 */
export function chartable(ratings: readonly RatingView[]): readonly Dated[] | null {
  const dated = ratings.filter(isDated);
  const scale = ratings[0]?.of;
  if (dated.length < 2 || dated.length < ratings.length || ratings.some((rating) => rating.of !== scale)) return null;
  return dated.toSorted((a, b) => day(a.isoDate) - day(b.isoDate));
}

function place(ratings: readonly Dated[]): readonly Point[] {
  const first = day(ratings[0]?.isoDate ?? '');
  const span = day(ratings.at(-1)?.isoDate ?? '') - first;
  return ratings.map((rating, i) => {
    const along = span > 0 ? (day(rating.isoDate) - first) / span : i / (ratings.length - 1);
    return { rating, x: LEFT + WIDTH * along, y: BASE - (HEIGHT * Math.min(rating.value, rating.of)) / rating.of };
  });
}

/** Points whose words have room: the newest and the first always, those between where nothing is touched. */
function withRoom(points: readonly Point[], apart: number): ReadonlySet<Point> {
  const kept: Point[] = [];
  for (const point of [points.at(-1), ...points]) {
    if (point && kept.every((other) => Math.abs(other.x - point.x) >= apart)) kept.push(point);
  }
  return new Set(kept);
}

/** Words stand above every dot that they would touch. */
function aboveNeighbours(point: Point, points: readonly Point[]): number {
  return Math.min(...points.filter((other) => Math.abs(other.x - point.x) < VALUES_APART).map(({ y }) => y)) - 9;
}

interface Props {
  readonly title: string;
  readonly ratings: readonly Dated[];
}

/** Ratings over time, to scale, at real width: places along are percents, so words are never scaled. */
export function Chart({ title, ratings }: Props) {
  const points = place(ratings);
  const dates = withRoom(points, WORDS_APART);
  const values = withRoom(points, VALUES_APART);
  const of = ratings[0]?.of ?? 10;
  const says = points.map(({ rating }) =>
    words.record.pointSays(rating.value, words.readableDate(rating.isoDate), rating.afterGap === true),
  );
  return (
    <svg class="chart" height="100" role="img" aria-label={words.record.chartSays(title, of, says)}>
      {[0, of / 2, of].map((value) => {
        const y = BASE - (HEIGHT * value) / of;
        return (
          <g key={value}>
            <line class="chart__grid" x1="8%" x2="100%" y1={y} y2={y} />
            <text x="6%" y={y + 4} text-anchor="end">
              {value}
            </text>
          </g>
        );
      })}
      {points
        .slice(1)
        .map(
          (point, i) =>
            point.rating.afterGap !== true && (
              <line
                key={point.rating.isoDate}
                class="chart__path"
                x1={`${points[i]?.x ?? point.x}%`}
                y1={points[i]?.y ?? point.y}
                x2={`${point.x}%`}
                y2={point.y}
              />
            ),
        )}
      {points.map((point) => (
        <g key={`${point.rating.isoDate}:${point.rating.value}`}>
          <circle class="chart__dot" cx={`${point.x}%`} cy={point.y} r="5" />
          {values.has(point) && (
            <text class="chart__value" x={`${point.x}%`} y={aboveNeighbours(point, points)} text-anchor="middle">
              {point.rating.value}
            </text>
          )}
          {dates.has(point) && (
            <text x={`${point.x}%`} y={BASE + 18} text-anchor="middle">
              {words.shortDate(point.rating.isoDate)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
