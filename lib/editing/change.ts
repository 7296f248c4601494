/**
 * What a change makes of the working copy. Invariant: ids stay one of a kind and lead to something; a change that can't be made
 * gives the very same copy back.
 */
import { type ExampleChange, inExamples, withoutExpecting } from './example.ts';
import { ordered, withoutName } from './order.ts';
import type { Change, Copy, EditedChecklist, EditedField } from './types.ts';
import { type WholeChange, wholeChanged } from './whole.ts';

/** As many as a pack may hold. */
const MOST_FIELDS = 60;

/** White space that was typed along with a word is none of it. */
const tidy = (word: string): string => word.replace(/\s+/g, ' ').trim();

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export const withWord = (words: readonly string[], word: string): readonly string[] => {
  const said = tidy(word);
  return said === '' || words.some((one) => same(one, said)) ? words : [...words, said];
};

/** A name for people as an id: "Mood today" is `mood_today`; `taken` are never given twice. */
export function idFor(title: string, taken: readonly string[]): string {
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 50)
    .replace(/_+$/, '');
  // Names of what every object has are no id; letters of another alphabet leave nothing.
  const base = letters === '' || letters === 'constructor' || letters === 'prototype' ? 'field' : letters;
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}_${n}`)) n += 1;
  return `${base}_${n}`;
}

type Part = (list: EditedChecklist) => EditedChecklist;

const withFields = (list: EditedChecklist, fields: readonly EditedField[]): EditedChecklist => ({ ...list, fields: [...fields] });

const inField =
  (id: string, make: (field: EditedField) => EditedField): Part =>
  (list) => {
    const old = list.fields.find((field) => field.id === id);
    const next = old && make(old);
    if (!next || next === old) return list;
    return withFields(
      list,
      list.fields.map((field) => (field === old ? next : field)),
    );
  };

function moved(list: EditedChecklist, id: string, to: number): EditedChecklist {
  const from = list.fields.findIndex((field) => field.id === id);
  const field = list.fields[from];
  if (!field || to === from || to < 0 || to >= list.fields.length || !Number.isInteger(to)) return list;
  const rest = list.fields.filter((one) => one !== field);
  return withFields(list, [...rest.slice(0, to), field, ...rest.slice(to)]);
}

/** With it goes what named it: a place in the handover sheet, and being the goal's field. */
function withoutField(list: EditedChecklist, id: string): EditedChecklist {
  if (list.fields.length < 2 || !list.fields.some((field) => field.id === id)) return list;
  const { handover, ...rest } = list;
  const parts = handover && withoutName(handover, id);
  return {
    ...rest,
    fields: list.fields.filter((field) => field.id !== id),
    goalField: list.goalField === id ? null : list.goalField,
    ...(parts && parts.length > 0 ? { handover: [...parts] } : {}),
  } as EditedChecklist;
}

function withField(list: EditedChecklist, title: string, ask: string, taken: readonly string[]): EditedChecklist {
  const name = tidy(title).slice(0, 80);
  if (name === '' || list.fields.length >= MOST_FIELDS) return list;
  const id = idFor(name, [...list.fields.map((field) => field.id), ...taken]);
  const field = { id, title: name, need: 'optional' as const, headings: [name], cues: [], negativeIsAnswer: false, placeholders: [], ask };
  return withFields(list, [...list.fields, field]);
}

function withNoteTypes(list: EditedChecklist, make: (words: readonly string[]) => readonly string[]): EditedChecklist {
  const noteTypes = make(list.appliesTo.noteTypes);
  return noteTypes === list.appliesTo.noteTypes ? list : { ...list, appliesTo: { ...list.appliesTo, noteTypes: [...noteTypes] } };
}

const without = (words: readonly string[], word: string): readonly string[] =>
  words.includes(word) ? words.filter((one) => one !== word) : words;

/** A help that is emptied is none. */
function withText(field: EditedField, key: 'title' | 'ask' | 'help', to: string): EditedField {
  if ((field[key] ?? '') === to) return field;
  if (key !== 'help' || to !== '') return { ...field, [key]: to };
  const { help: _, ...rest } = field;
  return rest as EditedField;
}

/** What a change does to the checklist in view. `taken`: ids that a new field must not have. */
function partOf(change: Exclude<Change, ExampleChange | WholeChange | { change: 'view' | 'pack' }>, taken: readonly string[]): Part {
  switch (change.change) {
    case 'checklist':
      return (list) => (list.title === change.to ? list : { ...list, title: change.to });
    case 'add-note-type':
      return (list) => withNoteTypes(list, (words) => withWord(words, change.word));
    case 'drop-note-type':
      return (list) => withNoteTypes(list, (words) => without(words, change.word));
    case 'text':
      return inField(change.field, (field) => withText(field, change.key, change.to));
    case 'need':
      return inField(change.field, (field) => (field.need === change.to ? field : { ...field, need: change.to }));
    case 'negative':
      return inField(change.field, (field) => (field.negativeIsAnswer === change.to ? field : { ...field, negativeIsAnswer: change.to }));
    case 'goal-field': {
      const { field } = change;
      const isThere = (list: EditedChecklist) => field === null || list.fields.some(({ id }) => id === field);
      return (list) => (list.goalField === field || !isThere(list) ? list : { ...list, goalField: field });
    }
    case 'add-word':
    case 'drop-word': {
      const { list: key, word } = change;
      const make = change.change === 'add-word' ? withWord : without;
      return inField(change.field, (field) => {
        const words = make(field[key], word);
        return words === field[key] ? field : { ...field, [key]: [...words] };
      });
    }
    case 'add-field':
      return (list) => withField(list, change.title, change.ask, taken);
    case 'drop-field':
      return (list) => withoutField(list, change.field);
    case 'move-field':
      return (list) => moved(list, change.field, change.to);
    default:
      return (list) => ordered(list, change);
  }
}

const WHOLE: ReadonlySet<Change['change']> = new Set<WholeChange['change']>([
  'add-checklist',
  'drop-checklist',
  'add-term',
  'term',
  'drop-term',
  'gate',
  'days',
  'rule',
  'add-site',
  'drop-site',
]);
const isWhole = (change: Change): change is WholeChange => WHOLE.has(change.change);

export function changed(copy: Copy, change: Change): Copy {
  if (isWhole(change)) return wholeChanged(copy, change, idFor);
  const { pack, checklist } = copy;
  if (change.change === 'view')
    return change.checklist !== checklist && pack.checklists.some(({ id }) => id === change.checklist)
      ? { pack, checklist: change.checklist }
      : copy;
  if (change.change === 'pack') return pack[change.key] === change.to ? copy : { ...copy, pack: { ...pack, [change.key]: change.to } };
  if (change.change === 'add-example' || change.change === 'drop-example' || change.change === 'example' || change.change === 'expect') {
    const examples = inExamples(copy, change);
    return examples === pack.examples ? copy : { ...copy, pack: { ...pack, examples } };
  }
  const old = pack.checklists.find(({ id }) => id === checklist);
  // A name that an example still asks about would make a new field answer for an old one.
  const taken = pack.examples.flatMap((example) => (example.checklist === checklist ? Object.keys(example.expect) : []));
  const next = old && partOf(change, taken)(old);
  if (!next || next === old) return copy;
  const examples = change.change === 'drop-field' ? withoutExpecting(copy, change.field) : pack.examples;
  return { ...copy, pack: { ...pack, checklists: pack.checklists.map((list) => (list === old ? next : list)), examples } };
}
