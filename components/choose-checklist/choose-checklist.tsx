import type { TargetedEvent } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { ChecklistChoiceView, SidebarAction, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';

type OnAction = (action: SidebarAction) => void;

type Choice = Pick<ThisNoteView, 'checklist' | 'checklists' | 'chosenBy'>;

function Select({ checklist, checklists, chosenBy, onAction }: Choice & { readonly onAction: OnAction }) {
  const id = useId();
  const inUse = checklist?.id ?? '';
  /** The choice is only asked for here: what is shown stays what is in use until the view says otherwise. */
  const choose = (event: TargetedEvent<HTMLSelectElement>) => {
    const select = event.currentTarget;
    if (select.value) onAction({ do: 'choose-checklist', checklist: select.value });
    select.value = inUse;
  };
  return (
    <div class="checklist-in-use">
      <label for={id}>{chosenBy ? words.note.chosenBy[chosenBy] : words.note.checklist}</label>
      <select id={id} value={inUse} onChange={choose}>
        {!checklist && <option value="">{words.note.choose}</option>}
        {checklists.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The checklist in use: always visible, changeable, and how it was chosen. At most keys it is drawn as it was. */
export function ChecklistInUse({ note, onAction }: { readonly note: Choice; readonly onAction: OnAction }) {
  const { checklist, checklists, chosenBy } = note;
  return useMemo(
    () => <Select checklist={checklist} checklists={checklists} chosenBy={chosenBy} onAction={onAction} />,
    [checklist, checklists, chosenBy, onAction],
  );
}

interface ChooseProps {
  readonly checklists: readonly ChecklistChoiceView[];
  readonly onAction: OnAction;
}

/** Asked once a form, where the page does not say what kind of note it is. */
export function ChooseChecklist({ checklists, onAction }: ChooseProps) {
  return (
    <OneThing words={words.noNote('choose-checklist')} icon="ask">
      {checklists.map((checklist) => (
        <Button key={checklist.id} isWide onPress={() => onAction({ do: 'choose-checklist', checklist: checklist.id })}>
          {checklist.title}
        </Button>
      ))}
    </OneThing>
  );
}
