import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { SourceView } from '../../lib/bridge/view.ts';
import type { NoteStatus } from '../../lib/choice/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { type Cut, cutText } from './cut.ts';

/** Longer than this a passage is folded; a fold always leaves at least a line's worth to unfold. */
const FOLD = { words: 70, characters: 520 };
const WORTH_FOLDING = { words: 80, characters: 600 };
/** First words as evidence: two lines at the sidebar's width. */
const EVIDENCE = { words: 9, characters: 72 };

/** Handrail's own mark where words were cut, boxed so that it is never taken for the record's. */
export function CutMark({ left }: { readonly left: NonNullable<Cut['left']> }) {
  return <span class="cut">{left.of === 'words' ? words.note.cut(left.n) : words.note.cutCharacters(left.n)}</span>;
}

interface EvidenceProps {
  readonly text: string;
  /** Typed, not in the record yet: a dashed rail. */
  readonly isTyped?: boolean;
}

/** The first words, and how many follow. */
export function Evidence({ text, isTyped }: EvidenceProps) {
  const { shown, left } = cutText(text, EVIDENCE);
  return (
    <span class={isTyped ? 'evidence evidence--typed' : 'evidence'}>
      {shown}
      {left && (
        <>
          {' '}
          <CutMark left={left} />
        </>
      )}
    </span>
  );
}

export function Status({ status }: { readonly status: NoteStatus }) {
  const said = words.noteStatus(status);
  if (!said) return null;
  const isSigned = status === 'signed';
  return (
    <span class={isSigned ? 'signed' : 'signed signed--not'}>
      <Icon name={isSigned ? 'signed' : 'unsigned'} />
      {said}
    </span>
  );
}

/** Date, kind, author and standing, each as the page writes it. */
export function Source({ source }: { readonly source: SourceView }) {
  return (
    <p class="source">
      {source.date && <span>{source.date}</span>}
      {source.kind && <span>{source.kind}</span>}
      {source.author && <span>{source.author}</span>}
      <Status status={source.status} />
      {source.isPasted && (
        <span class="signed signed--not">
          <Icon name="unsigned" />
          {words.paste.byYou}
        </span>
      )}
    </p>
  );
}

/**
 * The record's words with a mark where it has struck some out. The mark is drawn, not written: what is read out of the
 * blockquote, or copied, stays the record's own.
 */
export function Verbatim({ text, struckAt }: { readonly text: string; readonly struckAt: readonly number[] }) {
  const places = [...new Set(struckAt)].filter((at) => at <= text.length).sort((a, b) => a - b);
  return (
    <>
      {places.map((at, i) => (
        <Fragment key={at}>
          {text.slice(places[i - 1] ?? 0, at)}
          <span class="cut cut--struck" role="img" aria-label={words.note.struck} data-says={words.note.struck} />
        </Fragment>
      ))}
      {text.slice(places.at(-1) ?? 0)}
    </>
  );
}

interface SlipProps {
  readonly text: string;
  /** Where in `text` the record has words struck through. */
  readonly struckAt?: readonly number[] | undefined;
  readonly source?: SourceView | undefined;
  readonly isTyped?: boolean;
}

/** The record's own words on warm paper, with where they stand. Long passages are folded, and the fold is marked. */
export function Slip({ text, struckAt = [], source, isTyped }: SlipProps) {
  const [isOpen, open] = useState(false);
  const isLong = cutText(text, WORTH_FOLDING).left !== null;
  const { shown, left } = isLong && !isOpen ? cutText(text, FOLD) : { shown: text, left: null };
  return (
    <div class={isTyped ? 'slip slip--typed' : 'slip'}>
      <blockquote class={source?.status === 'struck-out' ? 'is-struck-out' : undefined}>
        <Verbatim text={shown} struckAt={struckAt} />
      </blockquote>
      {isLong && (
        <p class="slip__fold">
          {left && <CutMark left={left} />}
          <Button look="quiet" isExpanded={isOpen} onPress={() => open(!isOpen)}>
            {isOpen ? words.note.showLess : words.note.showAll}
          </Button>
        </p>
      )}
      {source && <Source source={source} />}
      {isTyped && (
        <p class="source">
          <span class="signed signed--not">
            <Icon name="unsigned" />
            {words.note.typed}
          </span>
        </p>
      )}
    </div>
  );
}
