/**
 * What stands under a heading: content, nothing, a placeholder, a negative that is no answer, or a reference elsewhere.
 */
import { trim } from '../../note/span.ts';
import type { Span } from '../../note/types.ts';
import type { Compiled } from '../compile.ts';
import { namesAbsence } from '../goal-declined.ts';
import type { Verdict } from '../types.ts';
import { isOfForm, isUnchosen, isUntouched } from './untouched.ts';
import { isPrompt, judgeWords } from './words-that-are-no-content.ts';

const longestOpening = 240;
const listed = /^\s*(?:[-*•·–]|\d{1,2}[.)]|[a-zA-Z][.)])\s/;

const belowBlank = /^[^\S\r\n]*\r?\n[^\S\r\n]*\r?\n/;

const answersAlone = /\p{L}|^(?:\?+|\.+|…|[-–—]{1,2})$/u;

interface Opening {
  readonly line: Span;
  /** What stands under the first line when that is a list, else null. */
  readonly list: Span | null;
}

/** The first of several lines. Three and more of one sign may underline the heading and are no line of their own. */
function openingOf(text: string, at: Span): Opening | null {
  const words = text.slice(at.start, Math.min(at.end, at.start + longestOpening));
  const end = words.search(/[\r\n]/);
  if (end < 0 || listed.test(words)) return null;
  const line = words.slice(0, end).trimEnd();
  if (!answersAlone.test(line)) return null;
  const under = trim(text, at.start + end, at.end);
  return { line: { start: at.start, end: at.start + line.length }, list: listed.test(words.slice(end).trimStart()) ? under : null };
}

/** "Dunno" answers a question of what somebody thinks, and names no goal. */
const unknowing = /^\W*(?:(?:he|she|they|pt|client) )?(?:dunno|d(?:o|oes)n['’]?t know|(?:is |was )?(?:not sure|unsure)|no idea|idk)\W*$/i;

/** What is asked for by a field and its heading, beside the words of the checklist. */
export interface Asked {
  /** The heading, with what stands between it and the body. */
  readonly label: string;
  /** The field is for what somebody will do. */
  readonly isOfDeeds: boolean;
}

function verdictOn(text: string, at: Span, compiled: Compiled, n: number, { isOfDeeds }: Asked): Verdict {
  const isAnswerable = compiled.fields[n]?.negativeIsAnswer ?? false;
  const words = text.slice(at.start, Math.min(at.end, at.start + longestOpening));
  const isAsked = compiled.asks.has(n);
  if (isOfForm(words, isAsked) || isUntouched(words, isOfDeeds)) return { is: 'empty', at, because: 'placeholder' };
  const judged = judgeWords(words, isAnswerable, compiled.placeholders[n] ?? new Set(), isAsked);
  const because = judged === 'no-answer' && n === compiled.goal && namesAbsence(words) ? null : judged;
  if (because === null && n === compiled.goal && unknowing.test(words)) return { is: 'empty', at, because: 'no-answer' };
  if (because === null) return { is: 'found', at, because: 'heading' };
  return because === 'refers-elsewhere' ? { is: 'cannot-tell', because, at } : { is: 'empty', at, because };
}

const mostPrompts = 4;
/** "Actions - who / by when: Jo, Friday": the rest of the heading, in question words only. */
const columnNames =
  /^(?:(?:who|what|when|where|how|by|to|will|does|do|it|and|or)\b|[\s/,&+()-])*\b(?:who|what|when|where|how|it)\b[\s)?]*:/i;
const longestColumns = 48;

/** Under "What do you want to happen?" the answer begins on the next line. A prompt with nothing under it stays: it is what is there. */
function afterPrompts(text: string, whole: Span): Span {
  const columns = columnNames.exec(text.slice(whole.start, Math.min(whole.end, whole.start + longestColumns)));
  let at = columns ? trim(text, whole.start + columns[0].length, whole.end) : whole;
  for (let lines = 0; lines < mostPrompts; lines += 1) {
    const words = text.slice(at.start, Math.min(at.end, at.start + longestOpening));
    const end = words.search(/[\r\n]/);
    const line = words.slice(0, Math.max(0, end)).trimEnd();
    if (end < 0 || !(isPrompt(line) || isOfForm(line, false))) return at;
    at = trim(text, at.start + end, at.end);
  }
  return at;
}

/**
 * "Goal: TBC" with other lines under it is still to be confirmed: what follows without a heading is the rest of the note. A list under a
 * placeholder is its content after all.
 */
export function judgeBody(text: string, whole: Span, compiled: Compiled, n: number, asked: Asked): Verdict {
  const at = compiled.asks.has(n) ? whole : afterPrompts(text, whole);
  if (at.start === at.end) return { is: 'empty', at, because: 'nothing-after-heading' };
  if (isUnchosen(asked.label, text.slice(at.start, at.end))) return { is: 'empty', at, because: 'placeholder' };
  const opening = openingOf(text, at);
  const first = opening && verdictOn(text, opening.line, compiled, n, asked);
  // "Told: see letter", and below a blank line who signs: that is not what was told.
  if (opening && first?.is === 'cannot-tell' && belowBlank.test(text.slice(opening.line.end, opening.line.end + longestOpening)))
    return first;
  if (!opening || first?.is !== 'empty' || first.because !== 'placeholder') return verdictOn(text, at, compiled, n, asked);
  return opening.list ? verdictOn(text, opening.list, compiled, n, asked) : first;
}
