/** "Why this note?", why none, and which notes to ask about. Sentences are made of this in lib/words. */
import type { CandidateView, DecisionView, GettingOnView } from '../../../lib/bridge/view.ts';
import type { ChoiceReading, Decision } from '../../../lib/choice/types.ts';
import type { Span } from '../../../lib/note/types.ts';
import type { Cutter } from './passages.ts';

/** As many as anyone reads; a huge record may quote its Choice in every note. */
const MOST = 30;
/** First words of a candidate: enough to tell two write-ups apart. */
const FIRST = 160;

const PLACES: readonly Decision['is'][] = ['in-force', 'amends', 'superseded', 'not-choice'];

function decisionsOf({ decisions }: ChoiceReading, { sourceOf }: Cutter): readonly DecisionView[] {
  return decisions
    .toReversed()
    .filter(({ is }) => is !== 'candidate')
    .sort((a, b) => PLACES.indexOf(a.is) - PLACES.indexOf(b.is))
    .slice(0, MOST)
    .map((decision) => ({
      source: sourceOf(decision.n),
      why: decision.why,
      by: decision.is === 'superseded' ? sourceOf(decision.by) : null,
    }));
}

/** Up to a space, so that no word is shown in half. */
function firstWords(text: string): Span {
  const start = text.length - text.trimStart().length;
  const cut = text.slice(start, start + FIRST);
  const space = cut.lastIndexOf(' ');
  const isWhole = text.length - start <= FIRST || space < 1;
  return { start, end: start + (isWhole ? cut.trimEnd().length : space) };
}

function candidateOf(
  n: number,
  decisions: readonly Decision[],
  picked: number | null,
  { noteAt, sourceOf, wordsOf }: Cutter,
): CandidateView {
  const { text } = noteAt(n);
  const first = text === null ? null : wordsOf({ n, ...firstWords(text) });
  return {
    source: sourceOf(n),
    first: first?.words ?? null,
    struckAt: first?.struckAt,
    goesOn: first !== null && text !== null && first.words.length < text.trim().length,
    isPicked: n === picked,
    ...(decisions.some((decision) => decision.n === n && decision.why === 'to-come') ? { isToCome: true } : {}),
    isUnnamed: decisions.some((decision) => decision.n === n && decision.why === 'may-be-choice'),
  };
}

export function whyOf(
  reading: ChoiceReading,
  picked: number | null,
  cutter: Cutter,
): Pick<GettingOnView, 'why' | 'none' | 'candidates' | 'isPicked'> {
  const { noneInForce, candidates } = reading;
  const by = noneInForce?.by ?? null;
  return {
    why: decisionsOf(reading, cutter),
    none: noneInForce === null || picked !== null ? null : { why: noneInForce.why, by: by === null ? null : cutter.sourceOf(by) },
    candidates: candidates.map((n) => candidateOf(n, reading.decisions, picked, cutter)),
    isPicked: picked !== null,
  };
}
