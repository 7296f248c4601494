import type { DifferencePiece } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';

/** A sign for readers too: what is struck or underlined is not read out. */
function Changed({ is, text }: { readonly is: 'gone' | 'new'; readonly text: string }) {
  const Mark = is === 'gone' ? 'del' : 'ins';
  return (
    <Mark class={`changed changed--${is}`}>
      <span class="for-readers"> [{is === 'gone' ? words.drafts.went : words.drafts.came}: </span>
      {text}
      <span class="for-readers">] </span>
    </Mark>
  );
}

function Piece({ piece }: { readonly piece: DifferencePiece }) {
  if (piece.is === 'left-out') return <span class="cut">{words.drafts.sameWords(piece.words)}</span>;
  return piece.is === 'same' ? <span>{piece.text}</span> : <Changed is={piece.is} text={piece.text} />;
}

/** What became of a text, in its own words. */
export function Difference({ pieces }: { readonly pieces: readonly DifferencePiece[] }) {
  return (
    <p class="difference">
      {pieces.map((piece, i) => (
        <Piece key={i} piece={piece} />
      ))}
    </p>
  );
}
