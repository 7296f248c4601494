/** A note's first line is mostly its title: what it is, whose and when. It answers no field, though it may hold a word of one. */
import type { Span } from '../note/types.ts';
import { judgeWords } from './checks/words-that-are-no-content.ts';
import type { Heading, NoteLines } from './note-lines.ts';
import type { Placed } from './placed.ts';
import { statementsOf } from './statements/statements.ts';

/** A note's first line with a dash in it is mostly its title when it names a kind of document. */
const documents =
  /\b(?:plan|review|session|note|record|meeting|handover|choice|partnership|summary|letter|form|sheet|template|proforma|team|minutes)\b/i;

/** What a first line says of the note: its kind, whose it is, when. */
const titled =
  /\b(?:plan|review|session|note|notes|record|meeting|handover|choice|partnership|p['’]?ship|summary|letter|form|sheet|template|proforma|minutes|log|call|visit|contact|appointment|drop[- ]?in|walk[- ]?in|outreach|clinic|discussion|group|transfer|discharge|transition|assessment|cpa|taf|tac|mdt|report|cover|tea)\b/i;
/** Who was there is said in a title too, where a field asks for it. */
const saysWho = /\b(?:with|w\/|and|alone|both|present|seen|here|met|plus|joined|there|involved)\b|[&+]/i;
const listsNames = /\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+/u;
const longestTitle = 110;

/** "Subject: what I told the school (for the file)": a message's own title. */
const subjectLine = /^\s*(?:subject|re)\s?:/i;

/** The first line where it is a title, and not the note's first sentence; where it is none, nothing. */
export function titleLine({ text, rows, compiled }: NoteLines): Span | null {
  const n = rows.findIndex((row) => !row.isBlank);
  const row = rows[n];
  if (!row || row.opening.isListed || n === rows.length - 1 || row.end - row.start > longestTitle) return null;
  const words = text.slice(row.start, row.end).trim();
  if (subjectLine.test(words)) return { start: row.start, end: row.end };
  const isWho = statementsOf(compiled).asksWho && (saysWho.test(words) || listsNames.test(words));
  const isTitle = titled.test(words) && !/[.!?]["”)]?$/.test(words) && !isWho;
  return isTitle ? { start: row.start, end: row.end } : null;
}

export function isTitle(text: string, { mark, label, resolved, row }: Heading): boolean {
  return (
    (resolved?.by === 'kind' || resolved?.by === 'word') &&
    mark.shape === 'dash' &&
    row.start + mark.start < 24 &&
    documents.test(text.slice(row.start + label.start, row.start + label.end)) &&
    text.slice(0, row.start + mark.start).trim() === ''
  );
}

const mostHeadedBeside = 3;

/** In a note whose headings have their words beside them, a first line that is nothing but a heading is its title: "Kerry's plan". */
function standsAlone(text: string, first: Placed, others: readonly Placed[]): boolean {
  const isOnLine = ({ heading, body }: Placed) => /[\r\n]/.test(text.slice(heading.end, body.start));
  return isOnLine(first) && others.filter((one) => !isOnLine(one)).length >= mostHeadedBeside;
}

/** A section of several lines is no title, though its heading opens the note. */
function isOfLines(text: string, { body }: Placed): boolean {
  return /[\r\n]/.test(text.slice(body.start, body.end).trim());
}

const nameAndAge = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?,? \(?\d{1,2}\)?(?:\s?[,.;–-]|\s?$|\s(?:y|yrs?|years|and|m|f)\b)/u;
const ofNames = /^(?:(?:\p{Lu}[\p{L}'’]*|\d[\w/]*|bed|bay|room|agreed|reviewed|dated?|of|and|for|re|the)(?:[\s,:;.()|&–—-]+|$))+$/u;
/** "CARE PLAN", "Discharge handover": the name of a kind of note, and no more. */
const nameOfNote =
  /^(?:(?:care|recovery|support|staying|well|early|help|choice|core|first|1st|partnership|transition|discharge|transfer|hand|over|handover|review|summary|plan|note|record|appointment|session|meeting|letter|form|sheet|case|strategy|discussion|call|peer|group|cpa|taf|tac|update|no\.?|number|\d{1,3})(?:[\s/&–—-]+|$))+$/i;
/** Names of notes that ask for something too. */
const mayAsk = /^(?:plans?|review|update|next session|call|first|summary)$/i;
const longestWhose = 60;
const noOwn = new Set<string>();

/** "CARE PLAN – Yvonne Marsh – agreed 3 September", "TRANSITION: Keziah, 24": whose note it is and when, and no more. */
function saysWhose(text: string, { heading, body }: Placed): boolean {
  const label = text.slice(heading.start, heading.end);
  if (!nameOfNote.test(label) || mayAsk.test(label.trim()) || body.end - body.start > longestWhose) return false;
  const words = text.slice(body.start, body.end);
  const isNames = nameAndAge.test(words) || (ofNames.test(words) && judgeWords(words, false, noOwn) === null);
  return isNames && !/[\r\n]/.test(text.slice(heading.end, body.end));
}

/** A note's first line is mostly its title: "EARLY HELP PLAN – REVIEW 2" is not where its actions stand if they have a heading. */
export function withoutTitle(text: string, placed: readonly Placed[]): readonly Placed[] {
  const [first, ...others] = placed;
  if (!first || first.heading.start > 24 || text.slice(0, first.heading.start).trim() !== '') return placed;
  if (first.by !== 'exact' && (first.body.start === first.body.end || standsAlone(text, first, others))) return others;
  if (others.length > 0 && saysWhose(text, first)) return others;
  const label = text.slice(first.heading.start, first.heading.end);
  const isSetOff = /[-–—]/.test(text.slice(first.heading.end, first.body.start));
  if (first.by === 'exact' && !isSetOff && (!documents.test(label) || isOfLines(text, first))) return placed;
  return first.fields.every((field) => others.some(({ fields }) => fields.includes(field))) ? others : placed;
}
