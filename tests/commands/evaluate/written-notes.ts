/**
 * Labelled notes as people can read and check them (`tests/notes/*.notes`): a head, the note, `---`, a line for each label. A label quotes
 * the note; `…` stands for what lies between its first and last words. Fields without a line are not in the note.
 *
 *     === id | checklist | tag, tag
 *     the note
 *     ---
 *     goal = wants to be … by Easter
 *     plan = empty
 *     goal = client measurable: to be … by Easter
 *     ambiguous = goal.owner
 */
import type { Checklist } from '../../../lib/checklist/types.ts';
import { checklistNamed, PlainError } from './input.ts';
import type { GoldField, GoldGoal, LabelledNote } from './labelled.ts';

const goalLine = /^(client|worker|unclear) (measurable|-): (.+)$/;
/** Recommended fields that no corpus labels. */
const unlabelled = new Set(['method', 'receipt', 'differences']);
const missing: GoldField = { status: 'missing', start: null, end: null };
const noGoal: GoldGoal = { identified: false, owner: null, measurable: false };

/** Where a quotation stands; "first … last" may leave out what is between. */
function place(id: string, text: string, quoted: string): { start: number; end: number } {
  const [first = '', last] = quoted.split(' … ');
  const start = text.indexOf(first);
  const lastAt = last === undefined ? start : text.indexOf(last, start + first.length);
  if (start < 0 || lastAt < 0) throw new PlainError(`${id} does not hold "${quoted}".`);
  return { start, end: lastAt + (last ?? first).length };
}

function readGoal(id: string, text: string, label: string): GoldGoal | null {
  const goal = goalLine.exec(label);
  if (!goal) return null;
  place(id, text, goal[3] ?? '');
  return { identified: true, owner: goal[1] ?? null, measurable: goal[2] === 'measurable' };
}

function readOne(block: string, checklists: readonly Checklist[]): LabelledNote {
  const [head = '', ...rest] = block.split('\n');
  const [id = '', checklist = '', tags = ''] = head.split('|').map((part) => part.trim());
  const [raw = '', labels = ''] = rest.join('\n').split('\n---\n');
  const text = tags.includes('crlf') ? raw.replaceAll('\n', '\r\n') : raw;
  const fields = new Map<string, GoldField>();
  for (const field of checklistNamed(checklist, checklists).fields) if (!unlabelled.has(field.id)) fields.set(field.id, missing);
  let goal = noGoal;
  let ambiguous: string[] = [];
  for (const line of labels.split('\n')) {
    const [, name = '', label = ''] = /^([\w.]+) = (.+)$/.exec(line) ?? [];
    if (name === '') continue;
    const read = name === 'goal' ? readGoal(id, text, label) : null;
    if (name === 'ambiguous') ambiguous = label.split(', ');
    else if (read) goal = read;
    else if (!fields.has(name)) throw new PlainError(`${id} labels ${name}, which ${checklist} does not have.`);
    else
      fields.set(name, label === 'empty' ? { status: 'empty', start: null, end: null } : { status: 'present', ...place(id, text, label) });
  }
  return { id, checklist, text, ambiguous: new Set(ambiguous), fields, goal };
}

export function readWrittenNotes(file: string, checklists: readonly Checklist[]): LabelledNote[] {
  return file
    .replaceAll('\r\n', '\n')
    .split(/^=== /m)
    .slice(1)
    .map((block) => readOne(block.trimEnd(), checklists));
}
