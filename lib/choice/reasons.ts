/**
 * "Why this note?": the reason of each decision, as data for a screen to say. Decides nothing itself: it reads off what
 * `episodes` and `inforce` found, so that a reason can't differ from what is shown.
 */
import { isChoiceAhead } from './doubts.ts';
import { type Entry, isReliable } from './entries.ts';
import { type Episode, endsEpisode } from './episodes.ts';
import type { ChoiceOf } from './inforce.ts';
import type { ChoiceReading, Decision, NoneInForce } from './types.ts';

export interface ChoiceInEpisode {
  readonly episode: Episode;
  readonly choice: ChoiceOf | null;
}

/** What is known of the record's Choices. `isDoubted`: the candidates are so since one of them only reads like a Choice. */
export interface Standing extends Pick<ChoiceReading, 'notChoice' | 'candidates' | 'reReferredWithoutNewChoice'> {
  readonly isDoubted: boolean;
  /** One of the candidates stands under a date that is still to come. */
  readonly isToCome: boolean;
}

type Superseded = Extract<Decision, { is: 'superseded' }>;

/** What ended an episode: its discharge, or the referral that began the next. Null while it is open. */
function endOf(episode: Episode, next: Episode | undefined): Pick<Superseded, 'why' | 'by'> | null {
  const last = episode.entries.at(-1);
  const first = next?.entries[0];
  if (episode.isOpen || last === undefined) return null;
  if (endsEpisode(last)) return { why: 'discharged', by: last.n };
  return { why: 're-referred', by: first?.n ?? last.n };
}

function whyReplaced(entry: Entry, { versions, contact }: ChoiceOf): Pick<Superseded, 'why' | 'by'> {
  return { why: versions.includes(entry) ? 'newer-version' : 'newer-choice', by: contact.n };
}

/** Every Choice that once held and holds no more, with what took its place or ended it. */
export function supersededIn(choices: readonly ChoiceInEpisode[], inForce: ChoiceOf | null): readonly Superseded[] {
  return choices.flatMap(({ episode, choice }, index): readonly Superseded[] => {
    if (choice === null) return [];
    const end = endOf(episode, choices[index + 1]?.episode);
    const older = choice.replaced.map((entry): Superseded => ({ n: entry.n, is: 'superseded', ...(end ?? whyReplaced(entry, choice)) }));
    return choice === inForce || end === null ? older : [{ n: choice.main.n, is: 'superseded', ...end }, ...older];
  });
}

function whyInForce({ main, contact, versions, replaced, isFuller }: ChoiceOf): Extract<Decision, { is: 'in-force' }>['why'] {
  if (main !== contact) return 'letter';
  if (isFuller) return 'fuller';
  if (main.readsAs === 'sure') return 'unnamed';
  if (replaced.length === 0) return 'only-choice';
  return replaced.every((entry) => versions.includes(entry)) ? 'newest-version' : 'newest-choice';
}

function ofChoice(choice: ChoiceOf): readonly Decision[] {
  return [
    { n: choice.main.n, is: 'in-force', why: whyInForce(choice) },
    ...choice.amendments.map(({ n, kind }): Decision => ({ n, is: 'amends', why: kind === 'addendum' ? 'addendum' : 'choice-plus' })),
  ];
}

/** In the order of `ordered`. */
export function decisionsOf(
  ordered: readonly Entry[],
  choice: ChoiceOf | null,
  superseded: readonly Superseded[],
  { notChoice, candidates }: Pick<Standing, 'notChoice' | 'candidates'>,
): readonly Decision[] {
  const unnamed = new Set(ordered.filter(({ readsAs }) => readsAs !== null).map(({ n }) => n));
  const ahead = new Set(ordered.filter(isChoiceAhead).map(({ n }) => n));
  const whyAsked = (n: number) => (ahead.has(n) ? 'to-come' : unnamed.has(n) ? 'may-be-choice' : 'order-unknown');
  const decisions = [
    ...(choice === null ? [] : ofChoice(choice)),
    ...superseded,
    ...candidates.map((n): Decision => ({ n, is: 'candidate', why: whyAsked(n) })),
    ...notChoice.map(({ n, why }): Decision => ({ n, is: 'not-choice', why })),
  ];
  const place = new Map(ordered.map(({ n }, index) => [n, index]));
  return decisions.sort((a, b) => (place.get(a.n) ?? 0) - (place.get(b.n) ?? 0));
}

const CHOICES: readonly Entry['kind'][] = ['choice', 'choice-letter'];

/** Every reliable Choice of the record, and what reads like one: where the order is not known, an older episode can't be told from a newer one. */
export function candidatesIn(ordered: readonly Entry[]): readonly number[] {
  return ordered
    .filter(
      (entry) =>
        isReliable(entry) && ((entry.attended !== false && CHOICES.includes(entry.kind)) || entry.readsAs !== null || isChoiceAhead(entry)),
    )
    .map(({ n }) => n)
    .sort((a, b) => a - b);
}

export function noneInForce(
  choices: readonly ChoiceInEpisode[],
  { notChoice, candidates, reReferredWithoutNewChoice, isDoubted, isToCome }: Standing,
): NoneInForce {
  const last = choices.at(-1)?.episode;
  if (candidates.length > 0) return { why: isToCome ? 'to-come' : isDoubted ? 'may-be-choice' : 'order-unknown', by: null };
  if (reReferredWithoutNewChoice) return { why: 're-referred', by: last?.entries[0]?.n ?? null };
  if (last?.isOpen === false) return { why: 'discharged', by: last.entries.at(-1)?.n ?? null };
  return { why: notChoice.length > 0 ? 'none-to-rely-on' : 'no-choice', by: null };
}
