import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { ChecklistChoiceView, SidebarAction, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';

type OnAction = (action: SidebarAction) => void;

interface SelectProps {
  readonly note: Pick<ThisNoteView, 'checklist' | 'checklists' | 'chosenBy'>;
  readonly onAction: OnAction;
}

/** The checklist in use: always visible, changeable, and how it was chosen. */
export function ChecklistInUse({ note, onAction }: SelectProps) {
  const id = useId();
  const inUse = note.checklist?.id ?? '';
  /** The choice is only asked for here: what is shown stays what is in use until the view says otherwise. */
  const choose = (event: TargetedEvent<HTMLSelectElement>) => {
    const select = event.currentTarget;
    if (select.value) onAction({ do: 'choose-checklist', checklist: select.value });
    select.value = inUse;
  };
  return (
    <div class="checklist-in-use">
      <label for={id}>{note.chosenBy ? words.note.chosenBy[note.chosenBy] : words.note.checklist}</label>
      <select id={id} value={inUse} onChange={choose}>
        {!note.checklist && <option value="">{words.note.choose}</option>}
        {note.checklists.map((checklist) => (
          <option key={checklist.id} value={checklist.id}>
            {checklist.title}
          </option>
        ))}
      </select>
    </div>
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
