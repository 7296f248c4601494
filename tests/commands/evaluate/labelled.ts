/** Labelled notes as the corpora write them, checked on the way in. */
import { PlainError } from './input.ts';

export interface GoldField {
  readonly status: 'present' | 'empty' | 'missing';
  readonly start: number | null;
  readonly end: number | null;
}

export interface GoldGoal {
  readonly identified: boolean;
  readonly owner: string | null;
  readonly measurable: boolean;
}

export interface LabelledNote {
  readonly id: string;
  readonly checklist: string;
  readonly text: string;
  readonly ambiguous: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, GoldField>;
  readonly goal: GoldGoal | null;
}

export interface GoldSection {
  readonly label: string;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  readonly headingStart: number;
  readonly headingEnd: number;
}

export interface SectionedNote {
  readonly id: string;
  readonly text: string;
  readonly sections: readonly GoldSection[];
}

type Row = Record<string, unknown>;

function object(value: unknown, what: string): Row {
  if (typeof value !== 'object' || value === null) throw new PlainError(`${what} is missing or is no object.`);
  return value as Row;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new PlainError(`${what} is missing or is no text.`);
  return value;
}

function offset(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function readField(value: unknown, what: string): GoldField {
  const row = object(value, what);
  const status = row.status;
  if (status !== 'present' && status !== 'empty' && status !== 'missing')
    throw new PlainError(`${what} has no status present, empty or missing.`);
  return { status, start: offset(row.start), end: offset(row.end) };
}

export function readLabelledNote(row: Row): LabelledNote {
  const id = text(row.id, 'An id');
  const gold = object(row.gold, `The gold of ${id}`);
  const fields = new Map(
    Object.entries(object(gold.fields, `gold.fields of ${id}`)).map(([key, value]) => [key, readField(value, `${key} of ${id}`)]),
  );
  const goal = typeof gold.goal === 'object' && gold.goal !== null ? (gold.goal as Row) : null;
  return {
    id,
    checklist: text(row.checklist, `The checklist of ${id}`),
    text: text(row.text, `The text of ${id}`),
    ambiguous: new Set(Array.isArray(row.ambiguous_fields) ? row.ambiguous_fields.map(String) : []),
    fields,
    goal: goal && {
      identified: goal.identified === true,
      owner: typeof goal.owner === 'string' ? goal.owner : null,
      measurable: goal.measurable === true,
    },
  };
}

export function readSectionedNote(row: Row): SectionedNote {
  const id = text(row.id, 'An id');
  const sections = Array.isArray(row.sections) ? row.sections : [];
  return {
    id,
    text: text(row.text, `The text of ${id}`),
    sections: sections.map((value) => {
      const section = object(value, `A section of ${id}`);
      const start = offset(section.start) ?? 0;
      return {
        label: text(section.label, `A label of ${id}`),
        heading: typeof section.heading === 'string' ? section.heading : null,
        start,
        end: offset(section.end) ?? start,
        headingStart: offset(section.heading_start) ?? start,
        headingEnd: offset(section.heading_end) ?? start,
      };
    }),
  };
}
