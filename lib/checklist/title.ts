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

/** What a first sentence says of the contact: its kind, where it was, which of several. */
const ofContact =
  /\b(?:tel|telephone|phone|video|zoom|teams|f2f|duty|in-?reach|online|entry|typed|written|supervision|liaison|shift|ward|bed|room|custody|hostel|hotel|sauna|school|home|wk|week|day|no\.?) ?\d{0,3}\b/i;
/** Of what happened, what is so or what comes, no title speaks. */
const tells =
  /\b(?:he|she|they|i|we|you|it|his|her|their|is|are|was|were|been|has|have|had|will|would|to|wants?|wanted|says?|said|told|rang|rings|came|comes|come|saw|seen|met|meets|due|booked|planned|next|again|back|not|none|nil|since|from|for|about|re|because|after|before|until|till|agree[ds]?|ask(?:s|ed)|gave|given|sent|done|dna|did|cancel\w*|arrange\w*|refer\w*|discharged|accept\w*|declin\w*|allocat\w*|allerg\w*|risks?|goals?|aims?|twice|times|daily|weekly|monthly|every|each|still|now|lives?|on his|on her)\b|n['’]t\b|\bin (?:\d|a |one|two|three|four|six)/i;
/** What somebody did is no title either, but for how a note was written and a visit made. */
const did =
  /\b(?!typed|planned|unplanned|scheduled|supervised|unannounced|combined|extended|shared|bed|wed|red|shed|med)[a-z]{2,}ed\b|\bwho\b/i;
const mostTitled = 7;
const longestOpening = 64;

/** "Home visit, Thursday 4th. She let me in.": a note's first sentence that only says what kind of contact it was. -1 where it says more. */
function endOfTitle(words: string): number {
  const end = words.slice(0, longestOpening).search(/[.!](?:\s|$)/);
  const said = words.slice(0, Math.max(0, end));
  if (said === '' || said.split(/\s+/).length > mostTitled || tells.test(said) || did.test(said) || /["“”:?]/.test(said)) return -1;
  return titled.test(said) || ofContact.test(said) ? end + 1 : -1;
}

/** The first line where it is a title, or the sentence that opens it, and not what the note says first; where it is none, nothing. */
export function titleLine({ text, rows, compiled }: NoteLines): Span | null {
  const n = rows.findIndex((row) => !row.isBlank);
  const row = rows[n];
  if (!row || row.opening.isListed) return null;
  const asksWho = statementsOf(compiled).asksWho;
  const opening = text.slice(row.start, Math.min(row.end, row.start + longestOpening));
  const end = endOfTitle(opening);
  const isAll = n === rows.length - 1 && row.start + end >= row.end;
  if (end > 0 && !isAll && !(asksWho && saysWho.test(opening.slice(0, end)))) return { start: row.start, end: row.start + end };
  if (n === rows.length - 1 || row.end - row.start > longestTitle) return null;
  const words = text.slice(row.start, row.end).trim();
  if (subjectLine.test(words)) return { start: row.start, end: row.end };
  const isWho = asksWho && (saysWho.test(words) || listsNames.test(words));
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

/** "Phone review" over a note without other headings of its kind says what the note is. */
function isOnlyTitle(text: string, first: Placed, others: readonly Placed[]): boolean {
  const isOnLine = ({ heading, body }: Placed) => /[\r\n]/.test(text.slice(heading.end, body.start));
  return titled.test(text.slice(first.heading.start, first.heading.end)) && isOnLine(first) && !others.some(isOnLine);
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
  if (first.by !== 'exact' && (first.body.start === first.body.end || standsAlone(text, first, others) || isOnlyTitle(text, first, others)))
    return others;
  if (others.length > 0 && saysWhose(text, first)) return others;
  const label = text.slice(first.heading.start, first.heading.end);
  const isSetOff = /[-–—]/.test(text.slice(first.heading.end, first.body.start));
  if (first.by === 'exact' && !isSetOff && (!documents.test(label) || isOfLines(text, first))) return placed;
  return first.fields.every((field) => others.some(({ fields }) => fields.includes(field))) ? others : placed;
}
