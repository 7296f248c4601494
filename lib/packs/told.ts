/** What a change of a pack is, in words that a team lead reads before taking it. */

import type { AskAgain, Told } from './types.ts';

type Flags = 'tighter' | 'looser' | AskAgain;

/** One thing told. A reason to ask again for less is looser by itself. */
export function told(says: string, ...flags: readonly Flags[]): Told {
  const asks = flags.filter((flag) => flag !== 'tighter' && flag !== 'looser');
  return {
    says,
    isTighter: flags.includes('tighter'),
    isLooser: flags.includes('looser') || asks.includes('looser-required') || asks.includes('looser-policy'),
    asks,
  };
}

/** Several things of one part in one sentence. */
export function joinTold(title: string, parts: readonly Told[]): Told[] {
  const [first] = parts;
  if (!first) return [];
  const isVerb = /^(?:becomes|is) /.test(first.says);
  return [
    {
      says: `${title}${isVerb ? '' : ':'} ${parts.map(({ says }) => says).join('; ')}`,
      isTighter: parts.some((part) => part.isTighter),
      isLooser: parts.some((part) => part.isLooser),
      asks: [...new Set(parts.flatMap((part) => part.asks))],
    },
  ];
}

const PLURALS: Readonly<Record<string, string>> = { entry: 'entries' };

/** "1 heading", "2 headings". */
export function counted(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}

/** What was added to a list of words and what was taken away; "in another order" where neither was. */
export function listTold(before: readonly string[], after: readonly string[], noun: string, added: Flags[], gone: Flags[]): Told[] {
  const more = new Set(after.filter((word) => !before.includes(word))).size;
  const less = new Set(before.filter((word) => !after.includes(word))).size;
  if (more + less > 0)
    return [
      ...(more ? [told(`${counted(more, noun)} added`, ...added)] : []),
      ...(less ? [told(`${counted(less, noun)} taken away`, ...gone)] : []),
    ];
  const isSame = before.length === after.length && before.every((word, n) => word === after[n]);
  return isSame ? [] : [told(`${PLURALS[noun] ?? `${noun}s`} in another order`)];
}

/** So many are named; of more there is no list that anybody reads. */
const NAMED = 3;

/** `"Home visit", "Review" and 3 more`: as whoever knows them on the screen calls them. */
export function named(titles: readonly string[]): string {
  const some = titles.slice(0, titles.length > NAMED + 1 ? NAMED : titles.length).map((title) => `"${title}"`);
  const more = titles.length - some.length;
  const all = more > 0 ? [...some, `${more} more`] : some;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
