/**
 * The names that the notes of one record use, asked of all notes together: is this another name of the client, is it a stranger's?
 * Every question is answered once for a record, from the notes in which the name stands: however many notes ask, each is read a few times.
 */
import type { NoteFacts } from './facts.ts';
import { findName, givenNames } from './names.ts';
import { isShortFor } from './nicknames.ts';
import { findPhrase, isWordAt, sentencesOf } from './words.ts';

export interface RecordNames {
  /** The client's given names, folded. */
  readonly given: readonly string[];
  /** The client by whatever name: given, declared, a short form, or the one that the other notes use throughout. */
  isClient(name: string, facts: NoteFacts): boolean;
  /** Named again in this note, and in none that names the client: a session with somebody else. */
  isStranger(name: string, facts: NoteFacts): boolean;
  /** A note of the record calls them the client's brother or sister, or is headed as a note about them. */
  isOtherClient(name: string): boolean;
}

export function timesNamed(folded: string, name: string): number {
  let times = 0;
  for (let at = findName(folded, name); at !== -1; at = findName(folded, name, at + 1)) times += 1;
  return times;
}

/** Ways to say that a client goes by another name. */
const GOES_BY = ['known as', 'goes by', 'prefers', 'preferred name', 'preferred name:', 'likes to be called'];

/** "Tobias (Toby)", or "Tobias, 13, known as Toby" in one sentence. */
function isDeclared(name: string, given: readonly string[], { folded }: NoteFacts): boolean {
  if (given.some((full) => folded.includes(`${full} (${name})`))) return true;
  if (!GOES_BY.some((words) => findPhrase(folded, `${words} ${name}`) !== -1)) return false;
  return sentencesOf(folded).some(({ start, end }) => {
    const sentence = folded.slice(start, end);
    return (
      GOES_BY.some((words) => findPhrase(sentence, `${words} ${name}`) !== -1) && given.some((full) => findName(sentence, full) !== -1)
    );
  });
}

/** A short form of the client's name, while no note speaks of both as of two people. `notes`: those in which the name may stand. */
function isShortForm(name: string, given: readonly string[], notes: readonly NoteFacts[]): boolean {
  const full = given.filter((each) => isShortFor(name, each));
  if (full.length === 0) return false;
  return !notes.some(
    (note) =>
      findName(note.folded, name) !== -1 && full.some((each) => findName(note.folded, each) !== -1) && !isDeclared(name, given, note),
  );
}

/** Where the run of letters and digits at `from` ends. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordAt(text, end)) end += 1;
  return end;
}

/** By each run of letters and digits, the notes in which it stands. */
function notesByRun(all: readonly NoteFacts[]): ReadonlyMap<string, readonly NoteFacts[]> {
  const byRun = new Map<string, NoteFacts[]>();
  for (const facts of all) {
    const { folded } = facts;
    for (let at = 0; at < folded.length; ) {
      const end = runEnd(folded, at);
      const run = folded.slice(at, end);
      at = Math.max(end, at + 1);
      if (run === '') continue;
      const notes = byRun.get(run);
      if (notes === undefined) byRun.set(run, [facts]);
      else if (notes.at(-1) !== facts) notes.push(facts);
    }
  }
  return byRun;
}

function wordsOf(notes: Iterable<NoteFacts>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { folded } of notes) for (const word of folded.split(/[^\p{L}-]/u)) words.add(word);
  return words;
}

const SIBLING = '(?:half-?|step-?)?(?:sister|brother|sibling|twin)';

function isCalledOther(name: string, { folded }: NoteFacts): boolean {
  if (!folded.includes(name) || !/sister|brother|sibling|twin|re:|client:|patient:|name:/.test(folded)) return false;
  const plain = name.replace(/[^\p{L}-]/gu, '');
  return new RegExp(
    `\\b${SIBLING},? (?:called |named )?${plain}\\b|\\b${plain}(?:'s record)?,? ?\\((?:his |her |their )?${SIBLING}\\b|\\b${plain}, (?:his|her|their) ${SIBLING}\\b|(?:^|\\n)(?:re|client|patient|name): ?${plain}\\b`,
    'u',
  ).test(folded);
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Name {
  /** Declared, or a short form. */
  readonly isClients: boolean;
  readonly notes: ReadonlySet<NoteFacts>;
}

/** `all`: the notes of one record. */
export function recordNames(all: readonly NoteFacts[], clientName: string): RecordNames {
  const given = givenNames(clientName);
  const byRun = once(() => notesByRun(all));
  const namingClient = once(() => new Set(all.filter(({ folded }) => given.some((name) => findName(folded, name) !== -1))));
  const besideClient = once(() => wordsOf(namingClient()));
  const readable = once(() => all.filter(({ note }) => note.text !== null).length);
  const names = new Map<string, Name>();

  const nameOf = (name: string): Name => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const near = byRun().get(name.slice(0, runEnd(name, 0))) ?? [];
    const isClients = near.some((note) => isDeclared(name, given, note)) || isShortForm(name, given, near);
    const read = { isClients, notes: new Set(near.filter(({ folded }) => findName(folded, name) !== -1)) };
    names.set(name, read);
    return read;
  };

  /** A name that the record's other notes use for its client throughout, while the full form is hardly used. */
  const isUsedThroughout = ({ notes }: Name, facts: NoteFacts): boolean => {
    const others = readable() - 1;
    const uses = notes.size - (notes.has(facts) ? 1 : 0);
    const fullUses = namingClient().size - (namingClient().has(facts) ? 1 : 0);
    return uses > 0 && uses * 2 >= others && uses > fullUses;
  };

  return {
    given,
    isClient: (name, facts) => given.includes(name) || nameOf(name).isClients || isUsedThroughout(nameOf(name), facts),
    isOtherClient: (name) => (byRun().get(name.slice(0, runEnd(name, 0))) ?? []).some((note) => isCalledOther(name, note)),
    isStranger: (name, facts) => timesNamed(facts.folded, name) > 1 && !besideClient().has(name),
  };
}
