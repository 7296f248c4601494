import * as words from '../../lib/words/words.ts';
import { Confirm } from '../confirm/confirm.tsx';
import type { OnAction, OptionsView, StoredRow } from './types.ts';

interface StoredProps {
  readonly stored: StoredRow;
  readonly keptDays: OptionsView['keptDays'];
  readonly onAction: OnAction;
}

export function Stored({ stored, keptDays, onAction }: StoredProps) {
  return (
    <>
      <p>{words.options.storedWhere}</p>
      {stored.isForgetful && (
        <p>
          <strong>{words.drafts.forgetful}</strong> {words.drafts.forgetfulWhy}
        </p>
      )}
      {stored.blocked ? (
        <p>
          <strong>{words.options.blocked}</strong>
        </p>
      ) : (
        <dl class="facts">
          <dt>{words.options.drafts}</dt>
          <dd>
            <p>
              {words.options.draftsAre(stored.drafts, stored.versions, stored.bytes)}
              {stored.oldest ? `, ${words.options.oldest(words.readableDate(stored.oldest))}` : ''}.
            </p>
          </dd>
          <dt>{words.options.goes}</dt>
          <dd>
            <p>{words.options.unsavedGoes(keptDays.unsaved)}</p>
            <p>{words.options.savedGoes(keptDays.saved)}</p>
          </dd>
        </dl>
      )}
      <p class="aside">{words.options.storedHost}</p>
      <Confirm
        does={words.options.wipe}
        asks={words.options.wipeAsk}
        says={words.options.wipeSays}
        yes={words.options.wipeYes}
        no={words.options.wipeNo}
        onYes={() => onAction({ do: 'wipe' })}
      />
    </>
  );
}
