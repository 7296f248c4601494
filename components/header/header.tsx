import { useMemo } from 'preact/hooks';
import type { NothingBecause, SidebarAction, SidebarView, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { ChecklistInUse } from '../choose-checklist/choose-checklist.tsx';
import { Icon, Mark } from '../icon/icon.tsx';

interface Props {
  readonly view: Pick<SidebarView, 'nothing' | 'client' | 'thisNote' | 'drafts'>;
  readonly onAction: (action: SidebarAction) => void;
}

const UNSURE: readonly NothingBecause[] = ['client-unreadable', 'client-differs'];

/** Without a note in an editor there is nothing that a checklist could be chosen for. */
const canChoose = ({ checklists, checklist, because }: ThisNoteView): boolean =>
  checklists.length > 0 && (checklist !== null || because === null || because === 'choose-checklist');

/** Who this is about: the page's own words, so on the record's paper. */
function ClientBand({ nothing, client }: Pick<SidebarView, 'nothing' | 'client'>) {
  if (client && !nothing)
    return (
      <div class="client" title={words.frame.asNamed}>
        <h1 class="client__name">{client.name}</h1>
        {client.more.length > 0 && <span class="client__more">{client.more.join(' · ')}</span>}
      </div>
    );
  if (nothing && UNSURE.includes(nothing))
    return (
      <div class="client client--unsure">
        <Icon name="people" />
        <h1 class="client__name">{words.nobody(nothing)}</h1>
      </div>
    );
  return null;
}

/** What of the note the header knows: which checklist is in use, where one can be chosen. */
const choiceOf = ({ nothing, client, thisNote }: Props['view']) =>
  nothing === null && client !== null && thisNote && canChoose(thisNote) ? thisNote : null;

interface TopProps {
  readonly nothing: NothingBecause | null;
  readonly client: SidebarView['client'];
  readonly choice: Pick<ThisNoteView, 'checklist' | 'checklists' | 'chosenBy'> | null;
  /** Whether a passphrase stands before the drafts, and is asked for. */
  readonly lock: 'open' | 'locked' | null;
  readonly onAction: Props['onAction'];
}

const lockOf = (drafts: SidebarView['drafts']): TopProps['lock'] =>
  drafts?.lock === undefined ? null : drafts.state === 'locked' ? 'locked' : 'open';

function Top({ nothing, client, choice, lock, onAction }: TopProps) {
  const isShown = nothing === null && client !== null;
  const hasBand = isShown || (nothing !== null && UNSURE.includes(nothing));
  return (
    <>
      <div class="top__bar">
        <Mark />
        {choice ? (
          <ChecklistInUse note={choice} onAction={onAction} />
        ) : hasBand ? (
          <b class="top__name">{words.frame.handrail}</b>
        ) : (
          <h1 class="top__name">{words.frame.handrail}</h1>
        )}
        <div class="top__tools">
          {isShown && lock && (
            <Button
              look="icon"
              icon={lock === 'locked' ? 'lock' : 'unlocked'}
              name={lock === 'locked' ? words.vault.unlockDrafts : words.vault.lock}
              onPress={() => onAction({ do: lock === 'locked' ? 'unlock' : 'lock' })}
            />
          )}
          {isShown && <Button look="icon" icon="hide" name={words.frame.hideNow} onPress={() => onAction({ do: 'hide-now' })} />}
          <Button look="icon" icon="close" name={words.frame.close} onPress={() => onAction({ do: 'close' })} />
        </div>
      </div>
      <ClientBand nothing={nothing} client={client} />
    </>
  );
}

/** A key in the note changes nothing here: then it is not drawn again. */
export function Header({ view, onAction }: Props) {
  const { nothing, client } = view;
  const choice = choiceOf(view);
  const lock = lockOf(view.drafts);
  return useMemo(
    () => <Top nothing={nothing} client={client} choice={choice} lock={lock} onAction={onAction} />,
    [nothing, client, choice?.checklist, choice?.checklists, choice?.chosenBy, lock, onAction],
  );
}
