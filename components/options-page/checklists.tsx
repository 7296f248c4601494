import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import type { ChecklistRow } from './types.ts';

interface ChecklistsProps {
  readonly checklists: readonly ChecklistRow[];
  /** While another is being changed none can be begun. */
  readonly canMake: boolean;
  readonly onMake: (id: string) => void;
  readonly onPaper: (id: string) => void;
}

export function Checklists({ checklists, canMake, onMake, onPaper }: ChecklistsProps) {
  if (checklists.length === 0) return <p>{words.options.noChecklists}</p>;
  return (
    <>
      <p class="aside">{words.options.checklistsWhy}</p>
      <ul class="rows">
        {checklists.map((checklist) => (
          <li key={checklist.id} class="row">
            <span>
              {checklist.title} <span class="soft">{words.options.fields(checklist.required, checklist.fields)}</span>
            </span>
            <div class="buttons">
              {canMake && !checklist.isOwn && (
                <Button look="quiet" name={words.packs.ofPack(words.edit.make, checklist.title)} onPress={() => onMake(checklist.id)}>
                  {words.edit.make}
                </Button>
              )}
              <Button look="quiet" name={words.packs.ofPack(words.onPaper.open, checklist.title)} onPress={() => onPaper(checklist.id)}>
                {words.onPaper.open}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
