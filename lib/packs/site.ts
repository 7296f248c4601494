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
  select,
  attribute: words(80).exactOptional(),
  after: words(80).exactOptional(),
  before: words(80).exactOptional(),
  pathAfter: words(80).exactOptional(),
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

const priorNotes = z.looseObject({
  list: select,
  item: select,
  follows: select.exactOptional(),
  date: place.exactOptional(),
  type: place.exactOptional(),
  author: place.exactOptional(),
  status: place.exactOptional(),
  mayLack: z.array(z.enum(['date', 'type'])).exactOptional(),
  statusWords: z
    .looseObject({
      signed: z.array(words(80)).max(20).exactOptional(),
      draft: z.array(words(80)).max(20).exactOptional(),
      struckOut: z.array(words(80)).max(20).exactOptional(),
    })
    .exactOptional(),
  body: select,
  keepsLines: z.boolean().exactOptional(),
  opener: select.exactOptional(),
  dateOrder: z.enum(['day-first', 'month-first', 'year-first', 'month-named']),
  completeWhen: z.looseObject({ select, text: words(120).exactOptional() }).exactOptional(),
});

const editor = z.looseObject({
  select,
  form: words(80),
  title: words(120).exactOptional(),
  noteType: place.exactOptional(),
  savesItself: z.boolean().exactOptional(),
});

const save = z.looseObject({
  select,
  text: z.array(words(120)).max(20).exactOptional(),
  on: z.enum(['click', 'press', 'submit', 'keys']).exactOptional(),
  keys: z.array(words(40)).max(20).exactOptional(),
  again: z.literal('press').exactOptional(),
});

export const siteSchema = z.looseObject({
  id,
  title: words(120),
  match: z.array(origin).min(1).max(50),
  signs: select,
  client: z.looseObject({
    ids: places,
    keys: places.exactOptional(),
    keysWhereShown: places.exactOptional(),
    names: places,
    born: places.exactOptional(),
    unreadableWhile: z.array(select).max(20).exactOptional(),
  }),
  worker: places.exactOptional(),
  priorNotes,
  editors: z.array(editor).max(50),
  save: z.array(save).max(50),
  narrow: select.exactOptional(),
  narrowWithin: select.exactOptional(),
  verified: z.looseObject({ against: words(200), on: z.iso.date('must be a day such as 2026-03-01') }),
});

type Site = z.infer<typeof siteSchema>;
type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : K]: true };
// Fails to compile when a profile gains a member that packs don't know, or one of another kind.
export const asProfile = (site: Site): SiteProfile => site;
export type SitesMatch = Exclude<keyof SiteProfile, KnownKeys<Site> | 'isGuess'> extends never ? true : never;
export const sitesMatch: SitesMatch = true;
