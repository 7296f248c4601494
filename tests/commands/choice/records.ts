/** Records as they come in: JSON lines, untrusted. A bad line is a plain sentence, never a stack trace. */
import type { ClientRecord, NoteStatus, PriorNote } from '../../../lib/choice/types.ts';

export interface SpanInNote {
  readonly n: number;
  readonly start: number;
  readonly end: number;
}

export interface GoldGoal extends SpanInNote {
  readonly ratings: readonly { readonly n: number; readonly value: number }[];
}

export interface Gold {
  readonly choice_note: number | null;
  readonly superseded_choice: readonly number[];
  readonly choice_plus: readonly number[];
  readonly contact_counts: { readonly attended_total: number; readonly partnership_attended: number; readonly since_choice: number | null };
  readonly reader_has_seen_client: boolean;
  readonly first_partnership_next: boolean;
  readonly re_referred_without_new_choice: boolean;
  readonly last_goal_review: number | null;
  readonly summary: Readonly<Record<string, (SpanInNote & { readonly also?: unknown }) | null>>;
  readonly goals: readonly GoldGoal[];
  readonly superseded_spans?: readonly SpanInNote[];
  readonly not_choice?: readonly { readonly n: number; readonly why: string }[];
}

export interface LabelledRecord {
  readonly id: string;
  readonly record: ClientRecord;
  readonly gold: Gold | null;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

type Dict = Readonly<Record<string, unknown>>;

function isDict(value: unknown): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function nameFrom(value: unknown): string {
  return isDict(value) ? text(value.name) : text(value);
}

/** "Awaiting authorisation", "unvalidated", "not yet verified". */
const NOT_SIGNED = /^(?:awaiting|pending|un|not|not-yet)-?(?:sign|valid|authori|verif|approv|confirm|finali)/;

/** The corpus's words for a note's status; anything else is not known. */
function statusFrom(value: unknown): NoteStatus {
  const word = text(value).toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
  if (word === 'signed' || word === 'draft') return word;
  if (['in-progress', 'preliminary'].includes(word) || NOT_SIGNED.test(word)) return 'draft';
  return ['struck-out', 'struck-through', 'entered-in-error', 'retracted', 'deleted', 'void', 'error'].includes(word)
    ? 'struck-out'
    : 'unknown';
}

function noteFrom(value: unknown, index: number): PriorNote | null {
  if (!isDict(value)) return null;
  const n = value.n;
  const iso = value.iso_date;
  const words = value.text;
  if ((words !== null && words !== undefined && typeof words !== 'string') || (n !== undefined && typeof n !== 'number')) return null;
  return {
    n: n ?? index + 1,
    date: text(value.date),
    isoDate: typeof iso === 'string' && iso !== '' ? iso.slice(0, 10) : null,
    type: text(value.type),
    author: text(value.author),
    status: statusFrom(value.status),
    ...(statusFrom(value.status) === 'unknown' && text(value.status) !== '' && { outcome: text(value.status) }),
    text: words ?? null,
  };
}

function recordFrom(value: unknown): Parsed<LabelledRecord> {
  if (!isDict(value)) return { ok: false, error: 'is not a record (a JSON object)' };
  const notes = value.notes;
  if (!Array.isArray(notes)) return { ok: false, error: 'has no list of notes' };
  const read = notes.map(noteFrom);
  const bad = read.indexOf(null);
  if (bad !== -1) return { ok: false, error: `has a note, number ${bad + 1} in its list, that can not be read` };
  const reader = nameFrom(value.reader);
  const record: ClientRecord = {
    clientName: nameFrom(value.client),
    today: text(value.today),
    reader: reader === '' ? null : reader,
    notes: read.filter((note) => note !== null),
    complete: true,
  };
  return { ok: true, value: { id: text(value.id), record, gold: isDict(value.gold) ? (value.gold as unknown as Gold) : null } };
}

/** Every record of a JSON-lines text, or the first thing wrong with it. `name` is what the user called the source. */
export function parseRecords(lines: string, name: string): Parsed<readonly LabelledRecord[]> {
  const records: LabelledRecord[] = [];
  for (const [index, line] of lines
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (!parsed.ok) return { ok: false, error: `${name}, line ${index + 1}, ${parsed.error}.` };
    records.push(parsed.value);
  }
  return records.length > 0 ? { ok: true, value: records } : { ok: false, error: `${name} holds no records.` };
}

function parseLine(line: string): Parsed<LabelledRecord> {
  try {
    return recordFrom(JSON.parse(line));
  } catch {
    return { ok: false, error: 'is not valid JSON' };
  }
}
