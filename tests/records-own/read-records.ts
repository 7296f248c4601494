/**
 * Reads the invented records of this folder. A record is `### id | today | reader | client`, its notes (`@ date | type | author | status`,
 * top of the screen first) and, under `--`, what is right. Words are quoted there, never offsets: `first words … last words` is looked up in
 * the note named, and a quote that stands nowhere, or twice, is an error, so that a label can't drift from its text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDate } from '../../lib/choice/dates.ts';
import { type Gold, type LabelledRecord, parseRecords } from '../commands/choice/records.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FIELDS = [
  'presenting_concern',
  'client_view',
  'joint_understanding',
  'choice_point_decision',
  'goals',
  'strengths_resources',
  'risks',
  'tasks_between',
  'people_present',
];

/** Those that were worked on, and those that are only measured. */
export const HALVES = { tuned: ['hand-a', 'hand-c', 'hand-e'], kept: ['hand-b', 'hand-d'] };

/** Measured, and next to nothing made for it (the README says what): near to what an unknown writer meets. Its floor is that nothing unsafe is shown. */
export const HELD_OUT = ['hand-f', 'hand-g', 'hand-h', 'hand-i', 'hand-j'];

/** Measured unread, then worked on for goals and ratings (the README has both). Of all of them no goal may be given a number that is not its own. */
export const LEARNT = ['hand-k', 'hand-l', 'hand-m', 'hand-n', 'hand-o'];

/** Measured unread; their goals are rated in passing. Of p, q, r and s the odd records were learnt from, t was not looked at (the README has each half). */
export const IN_PASSING = ['hand-p', 'hand-q', 'hand-r', 'hand-s', 'hand-t'];

/** By six authors who knew nothing of Handrail (the README says what was learnt from which); z is held out: nobody who makes rules reads it. */
export const BLIND = ['hand-u', 'hand-v', 'hand-w', 'hand-x', 'hand-y', 'hand-z'];

interface Span {
  readonly n: number;
  readonly start: number;
  readonly end: number;
}

interface OwnRecord extends LabelledRecord {
  readonly gold: Gold;
  /** The hand (voice and record system) that wrote it. */
  readonly hand: string;
  readonly tags: readonly string[];
  /** The notes to ask about where nothing can tell which is in force. */
  readonly candidates: readonly number[];
}

function spanOf(notes: readonly string[], quoted: string, where: string): Span {
  const [, n = '', words = ''] = /^(\d+): (.+)$/s.exec(quoted) ?? [];
  const text = notes[Number(n) - 1] ?? '';
  const [first = '', last = first] = words.split(' … ');
  const start = text.indexOf(first);
  const lastAt = text.indexOf(last, start);
  if (first === '' || start === -1 || lastAt === -1) throw new Error(`${where}: not in note ${n}: ${words}`);
  if (words.length > 12 && text.includes(first, start + 1)) throw new Error(`${where}: stands twice in note ${n}: ${first}`);
  return { n: Number(n), start, end: lastAt + last.length };
}

/** As the background does: the site says how it writes its dates, unless the record is about a site that doesn't. */
function isoOf(date: string, today: string, tags: string): string | null {
  return readDate(date, tags.includes('dates without order') ? 'month-named' : 'day-first', today);
}

function noteOf(block: string, index: number, today: string, tags: string) {
  const [head = '', ...lines] = block.split('\n');
  const [date = '', type = '', author = '', status = ''] = head.split('|').map((part) => part.trim());
  return { n: index + 1, date, iso_date: isoOf(date, today, tags), type, author, status, text: lines.join('\n').trim() };
}

function numbers(value: string | undefined): readonly number[] {
  return (value ?? '').split(' ').filter(Boolean).map(Number);
}

function numberOrNone(value: string | undefined): number | null {
  return value === undefined || value === '-' ? null : Number(value);
}

function ratingsOf(written: string) {
  return written
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('=').map(Number))
    .map(([n = 0, value = 0]) => ({ n, value }));
}

function goldOf(lines: readonly string[], notes: readonly string[], id: string): Gold {
  const all = (key: string) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const one = (key: string) => all(key)[0];
  const [total = '0', partnership = '0', since] = (one('attended') ?? '').split(' ');
  const field = (name: string) => {
    const main = one(name);
    const also = all('also').find((line) => line.startsWith(`${name} `));
    if (main === undefined) return null;
    const span = spanOf(notes, main, `${id} ${name}`);
    return also === undefined ? span : { ...span, also: [spanOf(notes, also.slice(name.length + 1), `${id} also ${name}`)] };
  };
  const choice = numberOrNone(one('choice'));
  return {
    choice_note: choice,
    superseded_choice: numbers(one('superseded')),
    choice_plus: numbers(one('plus')),
    not_choice: all('not').map((line) => ({ n: Number.parseInt(line, 10), why: line.split(' ')[1] ?? '' })),
    contact_counts: {
      attended_total: Number(total),
      partnership_attended: Number(partnership),
      since_choice: numberOrNone(since),
    },
    reader_has_seen_client: one('seen') === 'yes',
    first_partnership_next: one('first') === 'yes',
    re_referred_without_new_choice: one('rereferred') === 'yes',
    last_goal_review: numberOrNone(one('review')),
    summary: Object.fromEntries(FIELDS.map((name) => [name, choice === null ? null : field(name)])),
    superseded_spans: all('replaced').map((line) => spanOf(notes, line, `${id} replaced`)),
    goals: all('goal').map((line) => {
      const [words = '', ratings = ''] = line.split(' | ');
      return { ...spanOf(notes, words, `${id} goal`), ratings: ratingsOf(ratings) };
    }),
  };
}

function recordOf(written: string, hand: string): OwnRecord {
  const [top = '', bottom = ''] = written.split('\n--\n');
  const [head = '', tags = '', ...rest] = top.split('\n');
  const [id = '', today = '', reader = '', client = ''] = head.split('|').map((part) => part.trim());
  // Any other day would put every note in the future.
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new Error(`${id}: today is no date: ${today}`);
  const notes = `\n${rest.join('\n')}`
    .split(/\n@ ?/)
    .slice(1)
    .map((block, index) => noteOf(block, index, today, tags));
  const lines = bottom.split('\n').filter(Boolean);
  const gold = goldOf(
    lines,
    notes.map(({ text }) => text),
    id,
  );
  const parsed = parseRecords(JSON.stringify({ id, today, reader, client, notes }), id);
  if (!parsed.ok) throw new Error(parsed.error);
  const [read] = parsed.value;
  if (read === undefined) throw new Error(id);
  const candidates = numbers(lines.find((line) => line.startsWith('candidates '))?.slice(11));
  return { ...read, gold, hand, candidates, tags: tags.replace('tags: ', '').split(', ') };
}

/** Every record of the folder, in order of hand and number. */
export function ownRecords(): readonly OwnRecord[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.records'))
    .sort()
    .flatMap((name) => {
      const hand = name.replace('.records', '');
      return readFileSync(`${FOLDER}${name}`, 'utf8')
        .split(/^### /m)
        .slice(1)
        .map((written) => recordOf(written, hand));
    });
}
