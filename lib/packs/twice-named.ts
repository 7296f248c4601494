/**
 * JSON keeps the second of two members of one name and drops the first without a word: a field written with `headings` twice
 * would lose the first ones. Asked of text that is JSON.
 */
import { type Issue, placeOf } from './issue.ts';

interface Open {
  /** Names so far; null in a list. */
  readonly names: Set<string> | null;
  /** Where the reading stands in it: the member's name, or the entry's number. */
  at: string | number;
}

/** A text, and whether it names a member; or what opens, closes and parts. */
const TOKENS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{},]/g;

export function namedTwice(text: string): Issue[] {
  const open: Open[] = [];
  const issues: Issue[] = [];
  for (const [token, quoted, colon] of text.matchAll(TOKENS)) {
    const inner = open.at(-1);
    if (token === '{') open.push({ names: new Set(), at: '' });
    else if (token === '[') open.push({ names: null, at: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && typeof inner?.at === 'number') inner.at += 1;
    else if (quoted && colon && inner?.names) {
      const name = String(JSON.parse(quoted));
      if (inner.names.has(name))
        issues.push({ path: placeOf(open.slice(0, -1).map(({ at }) => at)), says: `has "${name}" twice: put the two together` });
      inner.names.add(name);
      inner.at = name;
    }
  }
  return issues;
}
