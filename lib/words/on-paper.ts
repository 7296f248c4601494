import { count, list } from './counts.ts';
import { readableDate } from './dates.ts';

/** Words of a checklist on one page of paper. */
export const onPaper = {
  open: 'On one page',
  print: 'Print it',
  back: 'Back to the options',
  why: 'One page, two sides at most, to pin up or talk over: as this checklist is in use here.',
  from: (title: string, version: string, publisher: string): string =>
    `From ${title}, version ${version}${publisher === title ? '' : `, by ${publisher}`}.`,
  added: (n: number): string => (n === 0 ? '' : `With ${count(n, 'heading')} that ${n === 1 ? 'was' : 'were'} added on this machine.`),
  made: (day: string): string => `Made ${readableDate(day)}.`,
  noteTypes: (types: readonly string[], more: number): string =>
    types.length === 0 ? '' : `For notes called ${list(more > 0 ? [...types, `${more} more`] : types)}.`,
  required: (n: number): string => `Required: a save is held once while it is not found. ${count(n, 'field')} here.`,
  review: (sessions: number | undefined, weeks: number | undefined): string => {
    const every = [sessions && count(sessions, 'session'), weeks && count(weeks, 'week')].filter(Boolean).join(', or ');
    return every ? `Goals are looked at again after ${every}.` : '';
  },
  needs: { required: 'required', recommended: 'recommended', optional: 'optional' },
  goal: 'holds the goal',
  headings: (words: string, more: number): string =>
    words ? `Headings: ${words}${more > 0 ? ` and ${more} more` : ''}.` : `${count(more, 'heading')}.`,
  cues: (words: string, more: number): string =>
    words
      ? `Counts without a heading: ${words}${more > 0 ? ` and ${more} more` : ''}.`
      : `${count(more, 'phrase')} ${more === 1 ? 'counts' : 'count'} without a heading.`,
  placeholders: (words: string, more: number): string =>
    words ? `Counts as nothing written: ${words}${more > 0 ? ` and ${more} more` : ''}.` : '',
  negative: (isAnswer: boolean): string => (isAnswer ? '"None" is an answer.' : '"None" is no answer.'),
  ask: (question: string): string => `Ask: ${question}`,
  source: (n: number): string => `Source ${n}.`,
  sources: 'Sources',
  leftOut: (titles: readonly string[]): string => `No room on this page for: ${titles.join(', ')}.`,
  foot: 'It checks that text is there. It does not judge what the text means. Holds no words of any client.',
} as const;
