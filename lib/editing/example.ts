/** Examples of a working copy: invented texts with what each field should read as. */
import type { Change, Copy, EditedExample } from './types.ts';

export type ExampleChange = Extract<Change, { change: 'add-example' | 'drop-example' | 'example' | 'expect' }>;
type Examples = Copy['pack']['examples'];

/** As many, and as long, as a pack may hold. */
const MOST = 500;
const LONGEST = 20_000;

/** What the examples expect of a field that is gone is expected of nothing. */
export function withoutExpecting({ pack, checklist }: Copy, field: string): Examples {
  return pack.examples.map((example) => {
    if (example.checklist !== checklist || !Object.hasOwn(example.expect, field)) return example;
    const { [field]: _, ...expect } = example.expect;
    return { ...example, expect };
  });
}

/** A name that no other example has. */
function nameFor(name: string, examples: Examples): string {
  const isTaken = (one: string) => examples.some((example) => example.name === one);
  if (!isTaken(name)) return name;
  let n = 2;
  while (isTaken(`${name} ${n}`)) n += 1;
  return `${name} ${n}`;
}

function expecting(example: EditedExample, field: string, is: EditedExample['expect'][string] | null): EditedExample {
  if ((Object.hasOwn(example.expect, field) ? example.expect[field] : null) === is) return example;
  const { [field]: _, ...rest } = example.expect;
  return { ...example, expect: is === null ? rest : { ...rest, [field]: is } };
}

function written(example: EditedExample, key: 'name' | 'text', to: string): EditedExample {
  const words = key === 'text' ? to.slice(0, LONGEST) : to;
  return example[key] === words ? example : { ...example, [key]: words };
}

/** The same list where nothing changes. Only examples of the checklist in view are reached, and only fields that it has. */
export function inExamples({ pack, checklist }: Copy, change: ExampleChange): Examples {
  const { examples } = pack;
  const ids = pack.checklists.find(({ id }) => id === checklist)?.fields.map(({ id }) => id) ?? [];
  if (change.change === 'add-example') {
    if (examples.length >= MOST || ids.length === 0) return examples;
    const expect = Object.fromEntries(Object.entries(change.expect).filter(([field]) => ids.includes(field)));
    return [...examples, { checklist, name: nameFor(change.name, examples), text: change.text.slice(0, LONGEST), expect }];
  }
  const old = examples[change.at];
  if (old?.checklist !== checklist) return examples;
  if (change.change === 'drop-example') return examples.filter((one) => one !== old);
  if (change.change === 'expect' && !ids.includes(change.field)) return examples;
  const next = change.change === 'expect' ? expecting(old, change.field, change.is) : written(old, change.key, change.to);
  return next === old ? examples : examples.map((one) => (one === old ? next : one));
}
