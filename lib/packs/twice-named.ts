/**
 * JSON keeps the second of two members of one name and drops the first without a word: a field written with `headings` twice
 * would lose the first ones. Asked of text that is JSON.
 */
import { type Issue, placeOf } from './issue.ts';
import { endOfText } from './json-text.ts';
import { shown } from './letters.ts';

interface Open {
  /** Names so far; null in a list. */
  readonly names: Set<string> | null;
  /** Where the reading stands in it: the member's name, or the entry's number. */
  at: string | number;
}

/** Whether what stands between quotation marks is a member's name: a colon follows. */
function isName(text: string, end: number): boolean {
  let next = end + 1;
  while (text.charCodeAt(next) <= 32) next += 1;
  return text[next] === ':';
}

export function namedTwice(text: string): Issue[] {
  const open: Open[] = [];
  const issues: Issue[] = [];
  for (let n = 0; n < text.length; n += 1) {
    const letter = text[n];
    const inner = open.at(-1);
    if (letter === '{') open.push({ names: new Set(), at: '' });
    else if (letter === '[') open.push({ names: null, at: 0 });
    else if (letter === '}' || letter === ']') open.pop();
    else if (letter === ',' && typeof inner?.at === 'number') inner.at += 1;
    else if (letter === '"') {
      const end = endOfText(text, n);
      if (inner?.names && isName(text, end)) {
        const written = text.slice(n + 1, end);
        const name = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
        if (inner.names.has(name))
          issues.push({ path: placeOf(open.slice(0, -1).map(({ at }) => at)), says: `has "${shown(name)}" twice: put the two together` });
        inner.names.add(name);
        inner.at = name;
      }
      n = end;
    }
  }
  return issues;
}
