/**
 * One goal put in new words in a later session: 'Goal 2 changed by Ellis to "ride home alone"'. Only words in quotation marks
 * count: anything less marked may be the worker's telling, and the old wording then stays.
 */
import type { Span } from '../note/types.ts';
import { goalNumber } from './match.ts';

export interface RewordedGoal {
  /** Its number from 1. */
  readonly goal: number;
  readonly at: Span;
}

const CHANGED =
  /\b(?:change|changed|reworded|rewritten|rewrote|amended|revised|replaced)\b[^"\u201c\n]{0,80}(?:\b(?:to|as|with|by)\b|: now\b)[^"\u201c\n]{0,20}$/i;
/** 'Goal 1 reworded, he says "without" is too big: Three weekends out of four. Now 6/10' */
const UNQUOTED =
  /\b([Gg]oal \d|(?:[Ff]irst|[Ss]econd|[Tt]hird) goal)(?: was| is)?(?: now)? (?:reworded|changed|rewritten|amended|revised|reads)\b[^:\n]{0,90}: ?(\p{Lu}[^\n]{8,200}?)(?=\.(?:\s|$)|\n|$)/gu;
/** "She would rather the second goal read ..." */
const WISHED =
  /\b(?:would rather|would like|wants?|wanted|wishes|wished|asked (?:for|that))\b[^"\u201c\n]{0,60}\b(?:reads?|to say|to be worded|worded|put)\b[^"\u201c\n]{0,12}$/i;
/** 'New wording for the second, his: "..."' */
const NEW_WORDING = /\bnew (?:wording|words|version) (?:for|of) (?:the )?(?:(first|second|third)\b|goal \d)[^"\u201c\n]{0,40}$/i;
const ORDINALS = ['first', 'second', 'third'];
const QUOTED = /["\u201c]([^"\u201d\n]{3,300})["\u201d]/g;
const BEFORE = 160;

function goalOf(clause: string): number | null {
  if (CHANGED.test(clause) || WISHED.test(clause)) return goalNumber(clause);
  const worded = NEW_WORDING.exec(clause);
  if (worded === null) return null;
  const ordinal = ORDINALS.indexOf(worded[1]?.toLowerCase() ?? '');
  return ordinal === -1 ? goalNumber(worded[0]) : ordinal + 1;
}

/** In the order of the text; spans are of `text`. */
export function rewordedGoals(text: string): readonly RewordedGoal[] {
  const unquoted = [...text.matchAll(UNQUOTED)].flatMap((match) => {
    const goal = goalNumber(match[1] ?? '');
    const end = match.index + match[0].length;
    return goal === null ? [] : [{ goal, at: { start: end - (match[2]?.length ?? 0), end } }];
  });
  const quoted = [...text.matchAll(QUOTED)].flatMap((quote) => {
    const before = text.slice(Math.max(0, quote.index - BEFORE), quote.index);
    const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
    const goal = goalOf(clause);
    const start = quote.index + 1;
    return goal === null ? [] : [{ goal, at: { start, end: start + (quote[1]?.length ?? 0) } }];
  });
  return [...quoted, ...unquoted].sort((a, b) => a.at.start - b.at.start);
}
