/**
 * Which of a team's short forms stand in a text, in the order in which they come. Letter for letter, capitals too: "OT" is none in "ot".
 * Words are looked up, terms are not searched for: the largest glossary costs a long text no more than a small one. Pure.
 */
export type Glossary = Readonly<Record<string, string>>;

export interface ShortForm {
  readonly short: string;
  readonly means: string;
}

interface Term extends ShortForm {
  readonly words: readonly string[];
}

/** More are a dictionary: nobody reads it beside a note. */
const MOST = 40;

/** "HV/MDT" is two, "R&R" is one, and the full stop at an end is none of it. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[&'’.+][\p{L}\p{N}]+)*/gu) ?? [];

const compiled = new WeakMap<Glossary, ReadonlyMap<string, readonly Term[]>>();

function termsOf(glossary: Glossary): ReadonlyMap<string, readonly Term[]> {
  const known = compiled.get(glossary);
  if (known) return known;
  const made = new Map<string, Term[]>();
  for (const [short, means] of Object.entries(glossary)) {
    const words = wordsOf(short);
    const [first] = words;
    if (first === undefined) continue;
    const same = made.get(first) ?? [];
    made.set(first, same);
    same.push({ short, means, words });
  }
  compiled.set(glossary, made);
  return made;
}

export function shortFormsIn(texts: readonly string[], glossary: Glossary): readonly ShortForm[] {
  const terms = termsOf(glossary);
  if (terms.size === 0) return [];
  const found = new Map<string, ShortForm>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const [at, word] of words.entries())
      for (const { short, means, words: wanted } of terms.get(word) ?? [])
        if (!found.has(short) && wanted.every((one, n) => words[at + n] === one)) found.set(short, { short, means });
    if (found.size >= MOST) break;
  }
  return [...found.values()].slice(0, MOST);
}
