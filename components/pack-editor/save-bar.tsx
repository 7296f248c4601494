import type { CopyJudged } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { ThrowAway } from './throw-away.tsx';
import type { EditorAnswer, PackEditorProps } from './types.ts';

const MOST_SHOWN = 5;

function Answer({ answer }: { readonly answer: EditorAnswer }) {
  if (answer.is === 'no-answer') return <p>{words.packs.noAnswer}</p>;
  if (answer.is === 'site-added') return <p>{words.edit.siteAdded(answer.host)}</p>;
  if (answer.is === 'site-same') return <p>{words.edit.siteSame(answer.host)}</p>;
  if (answer.is === 'saved') return <p>{words.packs.savedAs(answer.name)}</p>;
  const { because, says } = answer.refused;
  return (
    <div class="refused">
      <p>
        <strong>{words.edit.refused[because]}</strong>
      </p>
      <ul class="refused__list">
        {says.slice(0, MOST_SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** How the copy stands to what people have. */
function stands(judged: CopyJudged): string {
  const { before, version, changes, issues } = judged;
  if (issues.length > 0) return words.edit.mendFirst(issues.length);
  if (before === null) return words.edit.firstVersion(version);
  return changes.length === 0 ? words.edit.asBefore(before) : words.edit.changesSince(changes.length, before, version);
}

type Props = Omit<PackEditorProps, 'copy' | 'tried' | 'shipped' | 'fitted'>;

/** What can be done with the whole of it. */
export function SaveBar({ canUndo, canRedo, judged, isKept, answer, onEdit }: Props) {
  const isTighter = judged?.changes.some((change) => change.isTighter);
  return (
    <section class="save-bar" aria-label={words.edit.saving}>
      <div class="save-bar__says">
        <p>
          <strong>{judged ? stands(judged) : words.edit.reading}</strong>{' '}
          {judged && judged.before !== null && judged.issues.length === 0 && isTighter && <span class="soft">{words.edit.isTighter}</span>}
        </p>
        <p class="soft" role="status">
          {isKept ? words.edit.kept : words.edit.notKept}
        </p>
      </div>
      <div class="buttons">
        <Button icon="restore" onPress={() => onEdit({ do: 'undo' })} describedBy={canUndo ? undefined : 'no-undo'}>
          {words.edit.undo}
        </Button>
        <Button icon="again" onPress={() => onEdit({ do: 'redo' })} describedBy={canRedo ? undefined : 'no-redo'}>
          {words.edit.redo}
        </Button>
        {!canUndo && (
          <span class="for-readers" id="no-undo">
            {words.edit.noUndo}
          </span>
        )}
        {!canRedo && (
          <span class="for-readers" id="no-redo">
            {words.edit.noRedo}
          </span>
        )}
        <Button onPress={() => onEdit({ do: 'save-copy' })}>{words.packs.save}</Button>
        <Button look="main" onPress={() => onEdit({ do: 'use-copy' })}>
          {words.edit.use}
        </Button>
        <ThrowAway onYes={() => onEdit({ do: 'throw-away' })} />
      </div>
      <div class="save-bar__answer" aria-live="polite">
        {answer && <Answer key={answer.nth} answer={answer} />}
      </div>
    </section>
  );
}
