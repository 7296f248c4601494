/** Headings that may stand for several fields, or for one only by their likeness: which field is meant is settled over all of a note's headings. */
import type { Span } from '../note/types.ts';
import type { NoteLines } from './note-lines.ts';
import type { Placed } from './placed.ts';
import { sentencesIn } from './prose-lines.ts';

/** Known words of the checklist, and not a likeness of them. */
const isKnown = ({ by }: Placed): boolean => by !== 'kind' && by !== 'word';

/**
 * Where two headings stand for one field, and one of them asks for another that has none as plainly ("What I can do", "What helps me"),
 * it is that field's: unless the words under it speak for the first.
 */
export function withSecondMeanings(lines: NoteLines, placed: readonly Placed[]): readonly Placed[] {
  const count = new Map<number, number>();
  for (const one of placed) for (const field of one.fields) count.set(field, (count.get(field) ?? 0) + 1);
  return placed.map((one) => {
    const [own, more] = one.fields;
    if (own === undefined || more !== undefined || !isKnown(one) || (count.get(own) ?? 0) < 2) return one;
    const label = lines.text.slice(one.heading.start, one.heading.end);
    const { fields, isNamed } = lines.kindsOf(label);
    const other = fields[0];
    if (other === undefined || isNamed || other === own || count.has(other) || likeliest(lines, one.body, [other, own]) === own) return one;
    count.set(own, (count.get(own) ?? 0) - 1);
    count.set(other, 1);
    return { ...one, fields: [other] };
  });
}

/** A heading of somebody's own making stands for a field only where no surer heading does, and for one field. */
export function withoutLikenesses(lines: NoteLines, placed: readonly Placed[]): readonly Placed[] {
  let kept = placed;
  for (const weak of ['kind', 'word'] as const) kept = withoutWeak(lines, kept, weak);
  return kept;
}

/** Of the fields that a label may stand for, the one of which the words under it speak most; else the first. */
function likeliest(lines: NoteLines, body: Span, fields: readonly number[]): number | undefined {
  const row = lines.rows[lines.rowsOf(body).from];
  if (!row || fields.length < 2) return fields[0];
  const said = sentencesIn(lines, row, body).flatMap(({ points }) => points ?? []);
  const worth = (field: number) => said.reduce((most, one) => (one.field === field ? Math.max(most, one.score) : most), 0);
  return fields.reduce((best, field) => (worth(field) > worth(best) ? field : best));
}

/** The heading that has the fewest fields left to stand for is settled first: what only it can mean, no other takes from it. */
function nextToSettle(open: ReadonlyMap<Placed, readonly number[]>): Placed | undefined {
  let next: Placed | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [one, fields] of open) {
    if (fields.length >= fewest) continue;
    fewest = fields.length;
    next = one;
  }
  return next;
}

function withoutWeak(lines: NoteLines, placed: readonly Placed[], weak: 'kind' | 'word'): readonly Placed[] {
  const open = new Map<Placed, readonly number[]>();
  const taken = new Set<number>();
  for (const one of placed) {
    if (one.by === weak) open.set(one, one.fields);
    else if (one.by !== 'word') for (const field of one.fields) taken.add(field);
  }
  if (open.size === 0) return placed;
  const settled = new Map<Placed, number>();
  const left = (fields: readonly number[]) => fields.filter((n) => !taken.has(n));
  // Each round settles a field, so there are no more rounds than fields.
  const narrow = () => {
    for (const [one, fields] of open) {
      const still = left(fields);
      if (still.length === 0) open.delete(one);
      else if (still.length < fields.length) open.set(one, still);
    }
  };
  narrow();
  for (let next = nextToSettle(open); next; next = nextToSettle(open)) {
    const field = likeliest(lines, next.body, open.get(next) ?? []) as number;
    open.delete(next);
    settled.set(next, field);
    taken.add(field);
    narrow();
  }
  return placed.flatMap((one) => {
    const field = settled.get(one);
    if (one.by !== weak) return [one];
    return field === undefined ? [] : [{ ...one, fields: [field] }];
  });
}
