/**
 * A site profile as it stands in a pack. What its members mean: `lib/record/profile.ts`; that this yields no other type is
 * held below by the compiler.
 */
import { z } from '../checklist/zod.ts';
import type { SiteProfile } from '../record/profile.ts';
import { id, words } from './parts.ts';

/** A selector goes into a style sheet too (`narrow`): braces would end its rule and begin another. */
const select = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => !/[{}@\\]|\/\*|<\//.test(text), 'must be a selector alone, without { } @ \\ or a comment');

const place = z.looseObject({
  select: select.describe('a selector of the element'),
  attribute: words(80).exactOptional().describe('its attribute that holds the words, where they are not its text'),
  after: words(80).exactOptional().describe('what stands before the words in it'),
  before: words(80).exactOptional().describe('what stands after the words in it'),
  pathAfter: words(80).exactOptional().describe('of an address, what stands before the words in its path'),
});
const places = z.array(place).max(20);

const WILD = 'must name one site: no * in it. A pack can\'t ask for "every site"';
const FOREIGN = 'must be written in plain letters a to z: a letter of another alphabet can look the same and lead elsewhere';
const ORIGIN = 'must be a scheme and a host and no more, for example https://records.example.org';

/** An origin, word for word as the browser says it. */
function isOrigin(text: string): boolean {
  return (
    /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[1-9]\d{0,4})?$/.test(text) && URL.canParse(text) && new URL(text).origin === text
  );
}

/** What is wrong with the name of a site, as the rest of a sentence; null where nothing is. */
export function originMistake(text: string): string | null {
  if (text.includes('*')) return WILD;
  if (/[^\x20-\x7e]|xn--/i.test(text)) return FOREIGN;
  return isOrigin(text) ? null : ORIGIN;
}

const origin = z
  .string()
  .max(260)
  .superRefine((text, context) => {
    const message = originMistake(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** Of the page's own origin, or of the one that it begins with; no query, no fragment, and a star for whole parts of the path alone. */
export function isFrameAddress(frame: string): boolean {
  const at = frame.startsWith('/') ? 0 : frame.indexOf('/', 'https://'.length);
  const path = frame.slice(at);
  if (at < 0 || path.startsWith('//') || /[?#\s\\]/.test(path)) return false;
  return (at === 0 || isOrigin(frame.slice(0, at))) && path.split('/').every((part) => part === '*' || !part.includes('*'));
}

/** As `isThatFrame` reads it. */
const frame = z
  .string()
  .max(300)
  .refine(isFrameAddress, 'must be a path such as /notes/*, or an origin and a path, without ? or #; a * stands for one whole part of it')
  .exactOptional()
  .describe(
    'the address of the frame that it stands in, a * for each part that differs, for example /notes/*; any frame where there is none',
  );

const priorNotes = z.looseObject({
  frame,
  list: select.describe('a selector of the list of notes'),
  item: select.describe('a selector of each note in it'),
  follows: select.exactOptional().describe('a selector of what belongs to the note before it'),
  date: place.exactOptional().describe("where a note's date stands"),
  type: place.exactOptional().describe('where its kind stands'),
  author: place.exactOptional().describe('where its author stands'),
  status: place.exactOptional().describe('where it says whether it is signed'),
  mayLack: z
    .array(z.enum(['date', 'type']))
    .exactOptional()
    .describe('what some notes have not'),
  statusWords: z
    .looseObject({
      signed: z.array(words(80)).max(20).exactOptional().describe('words of a note that is signed'),
      draft: z.array(words(80)).max(20).exactOptional().describe('words of one that is not'),
      struckOut: z.array(words(80)).max(20).exactOptional().describe('words of one that was entered in error'),
    })
    .exactOptional()
    .describe("the record system's own words for what became of a note"),
  body: select.describe("a selector of a note's text"),
  keepsLines: z.boolean().exactOptional().describe('true: its lines are those of its text'),
  opener: select.exactOptional().describe('a selector of what unfolds a note'),
  dateOrder: z.enum(['day-first', 'month-first', 'year-first', 'month-named']).describe('how the page writes dates'),
  completeWhen: z
    .looseObject({
      select: select.describe('a selector of what says so'),
      text: words(120).exactOptional().describe('the words in which it does'),
    })
    .exactOptional()
    .describe('how the page says that all notes are shown'),
});

const editor = z.looseObject({
  select: select.describe('a selector of the box'),
  form: words(80).describe('a name for the form, the same whenever it is open'),
  title: words(120).exactOptional().describe('what people call it'),
  noteType: place.exactOptional().describe('where the kind of note is chosen'),
  frame,
  savesItself: z.boolean().exactOptional().describe('true: it saves while people type'),
});

const save = z.looseObject({
  select: select.describe('a selector of what saves'),
  text: z.array(words(120)).max(20).exactOptional().describe('its own words, one of which it has'),
  on: z.enum(['click', 'press', 'submit', 'keys']).exactOptional().describe('what makes it save'),
  keys: z.array(words(40)).max(20).exactOptional().describe('the keys that save'),
  again: z.literal('press').exactOptional().describe('how a save that was held is done'),
  frame,
});

export const siteSchema = z.looseObject({
  id: id.describe('what an update finds it by'),
  title: words(120).describe('what people call the record system'),
  match: z.array(origin).min(1).max(50).describe('the origins that it is for, for example https://records.example.org'),
  signs: select.describe('a selector that is there on its pages and on no others'),
  client: z
    .looseObject({
      ids: places.describe("every place where the client's number stands; [] where the system shows none"),
      keys: places.exactOptional().describe('places of a key that only the system knows'),
      keysWhereShown: places.exactOptional().describe('places of such a key that are not on every page'),
      names: places.describe("every place where the client's name stands"),
      born: places.exactOptional().describe('every place where the date of birth stands'),
      unreadableWhile: z.array(select).max(20).exactOptional().describe('selectors of what is there while the page changes clients'),
    })
    .describe('where the client stands: an object with ids and names'),
  worker: places.exactOptional().describe('where the name of the one who is signed in stands'),
  priorNotes: priorNotes.describe('where the notes stand'),
  editors: z.array(editor).max(50).describe('where people write; [] where that is not known'),
  save: z.array(save).max(50).describe('every way to save; [] where none is known'),
  narrow: select.exactOptional().describe('a selector of what gives way to the sidebar'),
  narrowWithin: select.exactOptional().describe('a selector of what it stands in'),
  verified: z
    .looseObject({
      against: words(200).describe('the system and its version that it was tried with'),
      on: z.iso.date('must be a day such as 2026-03-01').describe('a day such as 2026-03-01'),
    })
    .describe('when it was tried, and with which version: an object with against and on'),
});

type Site = z.infer<typeof siteSchema>;
type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : K]: true };
// Fails to compile when a profile gains a member that packs don't know, or one of another kind.
export const asProfile = (site: Site): SiteProfile => site;
export type SitesMatch = Exclude<keyof SiteProfile, KnownKeys<Site> | 'isGuess'> extends never ? true : never;
export const sitesMatch: SitesMatch = true;
