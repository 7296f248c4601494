/** Words of the list of all drafts. */
import { count } from './counts.ts';
import type { OneThingWords } from './nothing.ts';
import { size } from './screens.ts';

const grouped = (n: number): string => n.toLocaleString('en-GB');

const many = (n: number, what: string): string => `${grouped(n)} ${what}${n === 1 ? '' : 's'}`;

export const allDrafts = {
  title: 'All drafts',
  what: 'Of every client, on this machine. To restore one, open the client’s record: it is offered beside the note.',
  search: 'Search',
  searchWhy: 'Words of the note, its form, the client’s number or who wrote it. All of them have to be there.',
  found: (found: number, drafts: number, query: string): string =>
    query.trim() === '' ? `${many(found, 'draft')}, newest first` : `${grouped(found)} of ${many(drafts, 'draft')} found`,
  stored: (versions: number, bytes: number): string => `${many(versions, 'version')}, ${size(bytes)} on the disk.`,
  aside: (n: number): string => `${count(n, 'damaged one is', 'damaged ones are')} kept apart and can’t be shown.`,
  client: (client: string): string => (client ? `Client ${client}` : 'Client not written down'),
  by: (worker: string): string => (worker ? `by ${worker}` : 'worker not known'),
  letter: 'Pasted letter',
  goes: (when: string, isSaved: boolean): string => (isSaved ? `The record has it. Goes ${when}.` : `Not in the record yet. Goes ${when}.`),
  sizes: (versions: number, bytes: number, characters: number): string =>
    `${many(characters, 'character')} in ${count(versions, 'version')}, ${size(bytes)}.`,
  list: 'Drafts found',
  more: (n: number): string => `Show ${grouped(n)} more`,
  lock: 'Lock now',
  options: 'Options',
  copyFailed: 'Could not be copied.',
  trouble: 'That did not work. Load this page again.',
  back: 'The draft is back.',
} as const;

type Closed = 'no-passphrase' | 'blocked' | 'none' | 'nothing-found';

const CLOSED: Readonly<Record<Closed, OneThingWords>> = {
  'no-passphrase': {
    heading: 'A passphrase comes first',
    says: 'This list is of every client, so it opens with a passphrase only, and none is set. Drafts of one client are shown beside their record.',
  },
  blocked: {
    heading: 'Drafts can’t be read',
    says: 'The browser does not let Handrail open what is stored. Close other tabs and load this page again.',
  },
  none: { heading: 'No drafts', says: 'What you type into a note is kept while the record does not have it. Nothing is kept now.' },
  'nothing-found': { heading: 'Nothing found', says: 'No draft has all of these words. Try fewer, or the start of a word.' },
};

export const noAllDrafts = (why: Closed): OneThingWords => CLOSED[why];
