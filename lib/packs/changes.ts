/**
 * From one pack to another as a list of changes, and back again. Invariant: `applyChanges(changesBetween(a, b), a)` has the value
 * of `b`, and there is no change where `a` and `b` have the same value. Parts with ids are followed by id, so that a field that
 * moved is a field that moved; every other list is one value.
 */
import { idsOf } from './parts.ts';

/** A member's name, or the part with this id. */
export type Step = string | { readonly id: string };

export type Change =
  | { readonly do: 'set'; readonly at: readonly Step[]; readonly to: unknown }
  | { readonly do: 'drop'; readonly at: readonly Step[] }
  | { readonly do: 'order'; readonly at: readonly Step[]; readonly ids: readonly string[] };

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of plain data, the order of members aside. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, n) => isSame(item, b[n]));
  if (!isMembers(a) || !isMembers(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/** The parts of a list by id; null when it is no list of parts that each have one of their own. */
function byId(list: unknown): Map<string, unknown> | null {
  if (!Array.isArray(list)) return null;
  const ids = idsOf(list);
  const parts = new Map(ids.flatMap((id, n) => (id === null ? [] : [[id, list[n] as unknown]])));
  return parts.size === list.length ? parts : null;
}

function betweenLists(a: Map<string, unknown>, b: Map<string, unknown>, at: readonly Step[]): Change[] {
  const changes: Change[] = [];
  for (const id of a.keys()) if (!b.has(id)) changes.push({ do: 'drop', at: [...at, { id }] });
  for (const [id, to] of b) {
    if (a.has(id)) changes.push(...between(a.get(id), to, [...at, { id }]));
    else changes.push({ do: 'set', at: [...at, { id }], to });
  }
  const stays = [...a.keys()].filter((id) => b.has(id));
  const comes = [...b.keys()].filter((id) => !a.has(id));
  const ids = [...b.keys()];
  return isSame([...stays, ...comes], ids) ? changes : [...changes, { do: 'order', at, ids }];
}

function between(a: unknown, b: unknown, at: readonly Step[]): Change[] {
  if (isSame(a, b)) return [];
  const [left, right] = [byId(a), byId(b)];
  if (left && right) return betweenLists(left, right, at);
  if (!isMembers(a) || !isMembers(b)) return [{ do: 'set', at, to: b }];
  const gone = Object.keys(a).filter((key) => !Object.hasOwn(b, key));
  return [
    ...gone.map((key): Change => ({ do: 'drop', at: [...at, key] })),
    ...Object.keys(b).flatMap((key): Change[] =>
      Object.hasOwn(a, key) ? between(a[key], b[key], [...at, key]) : [{ do: 'set', at: [...at, key], to: b[key] }],
    ),
  ];
}

export function changesBetween(a: unknown, b: unknown): Change[] {
  return between(a, b, []);
}

/** What stands at a step becomes what `next` makes of it; `undefined` takes it away. */
function step(value: unknown, to: Step, next: (part: unknown) => unknown): unknown {
  if (typeof to === 'string') {
    const { [to]: part, ...others } = isMembers(value) ? value : {};
    const made = next(part);
    return made === undefined ? others : { ...others, [to]: made };
  }
  const list: unknown[] = Array.isArray(value) ? value : [];
  const n = idsOf(list).indexOf(to.id);
  const made = next(list[n]);
  if (n < 0) return [...list, made];
  return made === undefined ? list.toSpliced(n, 1) : list.with(n, made);
}

function ordered(list: unknown, ids: readonly string[]): unknown {
  const parts = byId(list);
  return parts ? ids.flatMap((id) => (parts.has(id) ? [parts.get(id)] : [])) : list;
}

function applyAt(value: unknown, at: readonly Step[], change: Change): unknown {
  const [to, ...rest] = at;
  if (to !== undefined) return step(value, to, (part) => applyAt(part, rest, change));
  if (change.do === 'set') return change.to;
  return change.do === 'order' ? ordered(value, change.ids) : undefined;
}

/** Changes nothing of what it is given. */
export function applyChanges(changes: readonly Change[], value: unknown): unknown {
  return changes.reduce((now, change) => applyAt(now, change.at, change), value);
}
