/**
 * Ratings under a session's own heading for goals: "Goals: bus 6, up from 4. Sleepover still 1." There every number is one, said of the
 * goal that its clause names; anywhere else a bare number may count anything. What was, what is hoped for and what somebody else would
 * say stand there too, and are left out.
 */
import type { Span } from '../note/types.ts';
import type { NumberedRating } from './listed-ratings.ts';
import { matchGoal } from './match.ts';
import { NUMBER_WORDS, numberSaid, OF_TEN } from './number-words.ts';
import { isNoRating } from './whose-number.ts';

const HEADING =
  /^[ \t]*(?:[-*\u2022] ?|\d[.)] ?)?(?:goals?|gbos?|goal (?:scores?|ratings?|review|check)|(?:today's )?(?:ratings?|scores?))(?: (?:today|now|looked at|reviewed|confirmed|re-?rated|scored|rated))?[ \t]*(?:[:.\u2013-]|$)/gim;
/** Another heading of the session ends the block. */
const NEXT_HEADING = /^[ \t]*(?!goal\b|gbo\b|g ?\d)\p{Lu}[\p{L} '&/]{2,30}(?::| [-\u2013] |[ \t]*$)/u;
const LONGEST_BLOCK = 600;
const VALUE = `(10|\\d|${NUMBER_WORDS.join('|')})${OF_TEN}?`;
const MOVED = new RegExp(
  `(?:from (?:an? )?)?(?:10|\\d|${NUMBER_WORDS.join('|')})(?: (?:back )?to (?:an? )?|\\s?(?:\\u2192|-{1,2}>|=>)\\s?)${VALUE}(?![\\w/])`,
  'i',
);
/** At the end of the clause, or before a word that goes on. */
const LAST = new RegExp(
  `(?<=^|[\\s(:=\\u2013-])(?<!\\d ?[\\u2013-] ?)(?<!\\b(?:from|was|were|of|by|until|till|session|week|day|year|number|no|than|least|x|\\u00a3|age|aged|and) )(?:(10|\\d)|(?<=\\b(?:an?|at|to|is|now|still|says|said) |[:=] ?)(${NUMBER_WORDS.join('|')}))${OF_TEN}?(?=$|[\\s)]*$|[\\s)]+(?:now|today|again|still|too|as|because|since|so|but|for|according|on|this)\\b|[\\s)]+[-\\u2013(])`,
  'i',
);
/** "1 is at 8 today", "2 scored 3": the number of a goal, and what is said of it. */
const BY_NUMBER = /^\W*(?:goal |g)?([1-3])[.):]? (?=is\b|has\b|was\b|scored\b|rated\b|now\b|at\b|still\b|up\b|down\b|moved\b)/i;

function blockAt(text: string, start: number): Span {
  let end = text.indexOf('\n', start);
  if (end === -1) end = text.length;
  while (end < text.length && end - start < LONGEST_BLOCK) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next === -1 ? text.length : next);
    if (line.trim() === '' || NEXT_HEADING.test(line)) break;
    end = next === -1 ? text.length : next;
  }
  return { start, end };
}

/** Clauses end at commas, semicolons, sentence ends and line breaks. */
function clausesIn(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const isEnd = at === end || ',;\n'.includes(text.charAt(at)) || ('.!?'.includes(text.charAt(at)) && /\s|^$/.test(text.charAt(at + 1)));
    if (!isEnd) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

function valueIn(clause: string): { readonly said: string; readonly at: number } | null {
  const moved = MOVED.exec(clause);
  if (moved !== null) return { said: moved[1] ?? '', at: moved.index + moved[0].lastIndexOf(moved[1] ?? '') };
  const last = LAST.exec(clause);
  return last === null ? null : { said: last[1] ?? last[2] ?? '', at: last.index };
}

function goalIn(clause: string, before: string, goals: readonly string[]): number | null {
  const numbered = BY_NUMBER.exec(clause);
  if (numbered !== null) return Number(numbered[1]) <= goals.length ? Number(numbered[1]) - 1 : null;
  return matchGoal(before, goals, 1);
}

/** In the order of the text. `names`: the client's given names, in small letters. */
export function ratingsUnderGoals(text: string, goals: readonly string[], names: readonly string[]): readonly NumberedRating[] {
  const blocks = [...text.matchAll(HEADING)].map((heading) => blockAt(text, heading.index + heading[0].length));
  return blocks.flatMap((block) =>
    clausesIn(text, block).flatMap((span): readonly NumberedRating[] => {
      const clause = text.slice(span.start, span.end);
      const mark = BY_NUMBER.exec(clause)?.[0].length ?? 0;
      const value = valueIn(' '.repeat(mark) + clause.slice(mark));
      if (value === null || isNoRating(clause.slice(0, value.at), names)) return [];
      const goal = goalIn(clause, clause.slice(0, value.at), goals);
      if (goal === null) return [];
      const start = span.start + value.at;
      return [{ goal, value: numberSaid(value.said), of: 10, at: { start, end: start + value.said.length }, isEarlier: false }];
    }),
  );
}
