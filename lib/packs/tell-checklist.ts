/** What changes in one checklist and its fields. */
import { isSame } from './changes.ts';
import type { Pack } from './schema.ts';
import { joinTold, listTold, told } from './told.ts';
import type { Told } from './types.ts';

export type PackChecklist = Pack['checklists'][number];
type PackField = PackChecklist['fields'][number];

const NEEDS = ['optional', 'recommended', 'required'];

function needTold(before: PackField, after: PackField): Told[] {
  const way = NEEDS.indexOf(after.need) - NEEDS.indexOf(before.need);
  if (way === 0) return [];
  if (way > 0) return [told(`becomes ${after.need}`, 'tighter')];
  return [told(`becomes ${after.need}`, before.need === 'required' ? 'looser-required' : 'looser')];
}

/** Members whose words alone change, and any that is not known here. */
export function restTold(before: object, after: object, known: readonly string[], names: Readonly<Record<string, string>>): Told[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !known.includes(key) && !isSame(a[key], b[key]));
  return keys.map((key) => told(Object.hasOwn(names, key) ? `${names[key]}` : `"${key}" changes, which is not known here`));
}

/**
 * More headings are more words for the same thing. A cue makes prose count that did not, and a prompt that is no placeholder
 * any more counts as written: for a required field that is asking for less.
 */
function fieldTold(before: PackField, after: PackField): Told[] {
  const less = after.need === 'required' && before.need === 'required' ? 'looser-required' : 'looser';
  const none = after.negativeIsAnswer ? told('"none" answers it now', less) : told('"none" no longer answers it', 'tighter');
  const parts = [
    ...needTold(before, after),
    ...listTold(before.headings, after.headings, 'heading', [], ['tighter']),
    ...listTold(before.cues, after.cues, 'cue', [less], ['tighter']),
    ...listTold(before.placeholders, after.placeholders, 'placeholder', ['tighter'], [less]),
    ...(before.negativeIsAnswer === after.negativeIsAnswer ? [] : [none]),
    ...restTold(before, after, ['id', 'need', 'headings', 'cues', 'placeholders', 'negativeIsAnswer'], {
      title: `is called "${after.title}" now`,
      ask: 'another question',
      help: 'another help text',
      source: 'another source',
    }),
  ];
  return joinTold(before.title, parts);
}

const within = (checklist: PackChecklist, parts: readonly Told[]) =>
  parts.map((part) => ({ ...part, says: `${checklist.title} › ${part.says}` }));

function fieldsTold(before: PackChecklist, after: PackChecklist): Told[] {
  const gone = before.fields.filter((field) => !after.fields.some(({ id }) => id === field.id));
  const order = (checklist: PackChecklist, other: PackChecklist) =>
    checklist.fields.map(({ id }) => id).filter((id) => other.fields.some((field) => field.id === id));
  return [
    ...gone.map((field) => told(`${field.title} is gone`, field.need === 'required' ? 'looser-required' : 'looser')),
    ...after.fields.flatMap((field) => {
      const old = before.fields.find(({ id }) => id === field.id);
      return old ? fieldTold(old, field) : [told(`${field.title} is new, and ${field.need}`, 'tighter')];
    }),
    ...(isSame(order(before, after), order(after, before)) ? [] : [told('the fields stand in another order')]),
  ];
}

function goalTold(before: PackChecklist, after: PackChecklist): Told[] {
  if (before.goalField === after.goalField) return [];
  if (after.goalField === null) return [told('no field holds the goal any more: it is only recommended', 'looser')];
  const title = after.fields.find(({ id }) => id === after.goalField)?.title ?? after.goalField;
  return [told(`the goal is read from ${title} now`, ...(before.goalField === null ? (['tighter'] as const) : []))];
}

export function checklistTold(before: PackChecklist, after: PackChecklist): Told[] {
  const types = listTold(before.appliesTo.noteTypes, after.appliesTo.noteTypes, 'note type', ['tighter'], ['looser']);
  return within(before, [
    ...fieldsTold(before, after),
    ...goalTold(before, after),
    ...types,
    ...restTold(before.appliesTo, after.appliesTo, ['noteTypes'], {}),
    ...restTold(before, after, ['id', 'fields', 'goalField', 'appliesTo'], {
      title: `is called "${after.title}" now`,
      reviewEvery: 'goals are looked at again at other times',
      handover: 'another order of the handover sheet',
    }),
  ]);
}

export function checklistGone(checklist: PackChecklist): Told {
  const isLess = checklist.fields.some(({ need }) => need === 'required');
  return told(`${checklist.title} is gone, with all its fields`, isLess ? 'looser-required' : 'looser');
}
