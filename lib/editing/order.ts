/**
 * The order of the handover sheet. Invariant: a name stands in one place at most, under each heading stands one at least, and each is a
 * field of the checklist or one of the extras. What is not named comes after it on the sheet: no order drops anything.
 */
import { HANDOVER_EXTRAS } from '../checklist/types.ts';
import type { EditedChecklist, OrderChange, OrderPart } from './types.ts';

/** As many, and as long, as a pack may hold. */
const MOST_PARTS = 20;
const LONGEST = 80;

type Parts = readonly OrderPart[];

const namesIn = (parts: Parts): string[] => parts.flatMap(({ fields }) => fields);

/** What can stand under a heading, and does not yet. */
export function unplaced({ fields, handover }: EditedChecklist): string[] {
  const placed = namesIn(handover ?? []);
  return [...HANDOVER_EXTRAS, ...fields.map(({ id }) => id)].filter((name, at, all) => !placed.includes(name) && all.indexOf(name) === at);
}

function movedTo<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const one = all[from];
  if (one === undefined || from === to || to < 0 || to >= all.length || !Number.isInteger(to)) return all;
  const rest = all.filter((_, at) => at !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

const inPart = (parts: Parts, at: number, make: (part: OrderPart) => OrderPart): Parts => {
  const old = parts[at];
  const next = old && make(old);
  return !next || next === old ? parts : parts.map((part) => (part === old ? next : part));
};

const withoutName = (parts: Parts, name: string): Parts =>
  parts.some(({ fields }) => fields.includes(name))
    ? parts.map((part) => ({ ...part, fields: part.fields.filter((one) => one !== name) })).filter(({ fields }) => fields.length > 0)
    : parts;

/** Only what this checklist has, each once, under a heading that has something. */
function fitting(list: EditedChecklist, parts: Parts): Parts {
  const free = unplaced({ ...list, handover: undefined });
  const kept = parts.map((part) => ({
    ...part,
    fields: part.fields.filter((name) => free.includes(name) && free.splice(free.indexOf(name), 1)),
  }));
  return kept.filter(({ fields }) => fields.length > 0).slice(0, MOST_PARTS);
}

function partsAfter(list: EditedChecklist, parts: Parts, change: Exclude<OrderChange, { change: 'order' }>): Parts {
  switch (change.change) {
    case 'part-title':
      return inPart(parts, change.at, (part) => (part.title === change.to ? part : { ...part, title: change.to.slice(0, LONGEST) }));
    case 'add-part': {
      const title = change.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
      if (title === '' || parts.length >= MOST_PARTS || !unplaced(list).includes(change.name)) return parts;
      return [...parts, { title, fields: [change.name] }];
    }
    case 'move-part':
      return movedTo(parts, change.at, change.to);
    case 'place':
      if (!unplaced(list).includes(change.name)) return parts;
      return inPart(parts, change.at, (part) => ({ ...part, fields: [...part.fields, change.name] }));
    case 'unplace':
      return withoutName(parts, change.name);
    case 'move-placed':
      return inPart(
        parts,
        parts.findIndex(({ fields }) => fields.includes(change.name)),
        (part) => {
          const fields = movedTo(part.fields, part.fields.indexOf(change.name), change.to);
          return fields === part.fields ? part : { ...part, fields: [...fields] };
        },
      );
  }
}

/** The same checklist where nothing changes. An order of which nothing is left is none. */
export function ordered(list: EditedChecklist, change: OrderChange): EditedChecklist {
  const { handover, ...rest } = list;
  const old: Parts = handover ?? [];
  const next = change.change === 'order' ? fitting(list, change.parts ?? []) : partsAfter(list, old, change);
  if (next === old || (next.length === 0 && old.length === 0)) return list;
  return next.length === 0 ? (rest as EditedChecklist) : { ...list, handover: [...next] };
}

export { withoutName };
