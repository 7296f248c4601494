import { useId } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import type { EditedField, WordList } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Tick } from '../tick/tick.tsx';
import { TextBox } from './text-box.tsx';
import { ToMend } from './to-mend.tsx';
import type { OnEdit } from './types.ts';
import { WordsList } from './words-list.tsx';

const NEEDS = ['required', 'recommended', 'optional'] as const;

/** As long as a pack takes them. */
const MOST = { title: 120, ask: 300, help: 600, headings: 80, cues: 80, placeholders: 200 } as const;

interface Props {
  readonly field: EditedField;
  readonly isGoal: boolean;
  readonly isOnly: boolean;
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

function NeedChoice({ field, onEdit }: Pick<Props, 'field' | 'onEdit'>) {
  const id = useId();
  return (
    <fieldset class="need">
      <legend class="label">{words.edit.need}</legend>
      {NEEDS.map((need) => (
        <label key={need} class="need__one">
          <input
            type="radio"
            name={id}
            checked={field.need === need}
            onChange={() => onEdit({ do: 'change', change: { change: 'need', field: field.id, to: need } })}
          />
          <span>{words.edit.needs[need]}</span>
        </label>
      ))}
      <p class="soft">{words.edit.needSays[field.need]}</p>
    </fieldset>
  );
}

/** Everything about one field. */
export function FieldForm({ field, isGoal, isOnly, issues, onEdit }: Props) {
  const { id, title } = field;
  const text = (key: 'title' | 'ask' | 'help') => (to: string) => onEdit({ do: 'change', change: { change: 'text', field: id, key, to } });
  const list = (of: WordList) => ({
    list: field[of],
    most: MOST[of],
    onAdd: (word: string) => onEdit({ do: 'change', change: { change: 'add-word', field: id, list: of, word } }),
    onDrop: (word: string) => onEdit({ do: 'change', change: { change: 'drop-word', field: id, list: of, word } }),
  });
  return (
    <div class="field-form">
      <ToMend issues={issues} />
      <div class="field-form__pair">
        <TextBox label={words.edit.fieldTitle} value={title} most={MOST.title} onText={text('title')} />
        <NeedChoice field={field} onEdit={onEdit} />
      </div>
      <WordsList label={words.edit.headings} hint={words.edit.headingsHint} add={words.edit.addHeading} {...list('headings')} />
      <WordsList label={words.edit.cues} hint={words.edit.cuesHint} add={words.edit.addCue} {...list('cues')} />
      <TextBox label={words.edit.ask} hint={words.edit.askHint} value={field.ask} most={MOST.ask} onText={text('ask')} />
      <TextBox label={words.edit.help} value={field.help ?? ''} most={MOST.help} onText={text('help')} />
      <WordsList
        label={words.edit.placeholders}
        hint={words.edit.placeholdersHint}
        add={words.edit.addPlaceholder}
        {...list('placeholders')}
      />
      <Tick
        label={words.edit.negative}
        why={words.edit.negativeWhy}
        isOn={field.negativeIsAnswer}
        onTurn={(to) => onEdit({ do: 'change', change: { change: 'negative', field: id, to } })}
      />
      <Tick
        label={words.edit.isGoal}
        why={words.edit.isGoalWhy}
        isOn={isGoal}
        onTurn={(is) => onEdit({ do: 'change', change: { change: 'goal-field', field: is ? id : null } })}
      />
      {isOnly ? (
        <p class="aside">{words.edit.onlyField}</p>
      ) : (
        <Button look="quiet" icon="bin" onPress={() => onEdit({ do: 'change', change: { change: 'drop-field', field: id } })}>
          {words.edit.dropField}
        </Button>
      )}
    </div>
  );
}
