import { useId, useState } from 'preact/hooks';
import type { CopyIssue, ExampleTried, VerdictIs } from '../../lib/bridge/view.ts';
import type { EditedChecklist, EditedExample } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { TextBox } from './text-box.tsx';
import { ToMend } from './to-mend.tsx';
import type { OnEdit } from './types.ts';

const VERDICTS: readonly VerdictIs[] = ['found', 'empty', 'not-found', 'cannot-tell'];

export interface FormProps {
  readonly example: EditedExample;
  readonly at: number;
  readonly list: EditedChecklist;
  readonly tried: ExampleTried | undefined;
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

/** What each field should read as, and how it reads now where that is another. */
function Expects({ example, at, list, tried, onEdit }: Omit<FormProps, 'issues'>) {
  const id = useId();
  const turn = (field: string, value: string) =>
    onEdit({ do: 'change', change: { change: 'expect', at, field, is: VERDICTS.find((one) => one === value) ?? null } });
  return (
    <fieldset class="expects">
      <legend class="label">{words.edit.expects}</legend>
      {list.fields.map((field) => {
        const should = example.expect[field.id];
        const now = tried?.reads[field.id];
        const isOtherwise = tried?.otherwise.includes(field.id) ?? false;
        return (
          <div class="expects__one" key={field.id}>
            <label for={`${id}-${field.id}`}>
              <span class="for-readers">{words.edit.shouldBe(field.title)}</span>
              <span aria-hidden="true">{field.title}</span>
            </label>
            <select
              class="input"
              id={`${id}-${field.id}`}
              aria-describedby={isOtherwise ? `${id}-${field.id}-now` : undefined}
              onChange={(event) => turn(field.id, event.currentTarget.value)}
            >
              <option value="" selected={should === undefined}>
                {words.edit.any}
              </option>
              {VERDICTS.map((is) => (
                <option key={is} value={is} selected={should === is}>
                  {words.upperFirst(words.verdict(is))}
                </option>
              ))}
            </select>
            {isOtherwise && now && (
              <p class="is-not-found" id={`${id}-${field.id}-now`}>
                {words.edit.readsNow(words.verdict(now))}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** An example's name, its text, and what each field should read as in it. */
export function ExampleForm({ example, at, list, tried, issues, onEdit }: FormProps) {
  const id = useId();
  // A text from elsewhere may be a client's. Its headings can be kept where it is tried out.
  const [isKeptOut, say] = useState(false);
  const keepOut = (event: Event) => {
    event.preventDefault();
    say(true);
  };
  const write = (key: 'name' | 'text', to: string) => onEdit({ do: 'change', change: { change: 'example', at, key, to } });
  return (
    <div class="field-form">
      <ToMend issues={issues} />
      <TextBox
        label={words.edit.exampleTitle}
        value={example.name}
        most={120}
        onText={(to) => {
          say(false);
          write('name', to);
        }}
        onFromElsewhere={keepOut}
      />
      <div>
        <label class="label" for={`${id}-text`}>
          {words.edit.exampleText}
        </label>
        <p class="soft" id={`${id}-why`}>
          {words.edit.exampleTextWhy}
        </p>
        <textarea
          class="input try-out__note"
          id={`${id}-text`}
          rows={6}
          maxLength={20_000}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-why`}
          value={example.text}
          onPaste={keepOut}
          onDrop={keepOut}
          onInput={(event) => {
            say(false);
            write('text', event.currentTarget.value);
          }}
        />
        <p class="soft" role="status">
          {isKeptOut && words.edit.notPasted}
        </p>
      </div>
      <Expects example={example} at={at} list={list} tried={tried} onEdit={onEdit} />
      {tried?.isGoalOtherwise && <p class="is-not-found">{words.edit.goalOtherwise}</p>}
      <Button look="quiet" icon="bin" onPress={() => onEdit({ do: 'change', change: { change: 'drop-example', at } })}>
        {words.edit.dropExample}
      </Button>
    </div>
  );
}
