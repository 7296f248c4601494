/**
 * The way in which packs are written has a number. A pack of an older one is brought to this one step by step, before its schema is asked;
 * one of a newer one is not looked into. There is one format so far, and no step: the next one adds a step here, and its witness to
 * `tests/stored`.
 */
export const FORMAT = 1;

type Members = Readonly<Record<string, unknown>>;

/** From the format of this number to the next. What comes in was looked at by nobody, so a step leaves what it does not know. */
export type Steps = Readonly<Record<number, (raw: Members) => Members>>;

const STEPS: Steps = {};

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const formatOf = (raw: unknown): number | null => (isMembers(raw) && Number.isInteger(raw.format) ? (raw.format as number) : null);

/** Where a step leads nowhere the pack stays as it came, and the schema says what is wrong with it. */
export function broughtUp(raw: unknown, steps: Steps = STEPS, to: number = FORMAT): unknown {
  const from = formatOf(raw);
  if (from === null || from >= to || !isMembers(raw)) return raw;
  const step = Object.hasOwn(steps, from) ? steps[from] : undefined;
  return step ? broughtUp({ ...step(raw), format: from + 1 }, steps, to) : raw;
}

/** Of a newer format nothing can be said but that: what else looks wrong may be right there. */
export function newerFormat(raw: unknown): number | null {
  const format = formatOf(raw);
  return format !== null && format > FORMAT ? format : null;
}
