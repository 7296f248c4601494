import { useId, useState } from 'preact/hooks';
import type { FieldFindingView, GoalInNoteView, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Icon } from '../icon/icon.tsx';
import { isRisk } from '../risk-first/is-risk.ts';
import { Slip } from '../slip/slip.tsx';

const isThere = (field: FieldFindingView): boolean => field.is === 'found' && field.words !== null;
/** Goals have a place of their own, as in Getting on. */
const isGoal = ({ id }: FieldFindingView): boolean => /^goals?\b|^goals?_/.test(id);

function Found({ field }: { readonly field: FieldFindingView }) {
  const id = useId();
  return (
    <section class="field" aria-labelledby={id}>
      <h3 id={id}>{field.title}</h3>
      <Slip text={field.words ?? ''} isTyped />
    </section>
  );
}

const ratingsOf = ({ ratings }: GoalInNoteView): string => ratings.map(({ value, of }) => words.record.valueOf(value, of)).join(', ');

function Goals({ goals }: { readonly goals: readonly GoalInNoteView[] }) {
  const id = useId();
  return (
    <section class="field" aria-labelledby={id}>
      <h3 id={id}>{words.record.goals}</h3>
      {goals.map((goal, i) => (
        <div key={`${goals.indexOf(goal, i)}`}>
          <Slip text={goal.words} isTyped />
          <p class="soft">{[words.owner(goal.owner), ratingsOf(goal)].filter(Boolean).join(' · ')}</p>
        </div>
      ))}
    </section>
  );
}

/** What the next reader will have to ask. Optional fields are left out, as nobody looks for them. */
function NotThere({ fields, title }: { readonly fields: readonly FieldFindingView[]; readonly title: string }) {
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <section class="field" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul class="gaps">
        {fields.map((field) => (
          <li class="gap" key={field.id}>
            <Icon name={field.is} class={`is-${field.is}`} />
            <span>
              {words.itemName(field.title, field.is)}
              {field.ask && <span class="gap__ask">{field.ask}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Note = Pick<ThisNoteView, 'fields' | 'goal' | 'whole'>;

/** In the order of Getting on: risk first, then what is there, goals, and what is not. */
function NextView({ note }: { readonly note: Note }) {
  const { fields, goal, whole } = note;
  const there = fields.filter((field) => isThere(field) && !(isGoal(field) && goal.goals.length > 0));
  const asked = fields.filter((field) => !isThere(field) && field.need !== 'optional');
  return (
    <div class="preview">
      {!whole && <p class="aside">{words.preview.notWhole}</p>}
      {[...there.filter(isRisk), ...there.filter((field) => !isRisk(field))].map((field) => (
        <Found key={field.id} field={field} />
      ))}
      {goal.goals.length > 0 && <Goals goals={goal.goals} />}
      <NotThere fields={asked.filter(({ is }) => is !== 'cannot-tell')} title={words.preview.notThere} />
      <NotThere fields={asked.filter(({ is }) => is === 'cannot-tell')} title={words.preview.cannotTell} />
    </div>
  );
}

/** The note as the next worker will see it: the same reading, the other way round. Off until it is asked for. */
export function Preview({ note }: { readonly note: Note }) {
  const id = useId();
  const [isOn, turn] = useState(false);
  if (note.fields.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2>
        <button type="button" class="toggle" role="switch" aria-checked={isOn} id={id} onClick={() => turn(!isOn)}>
          <span>{words.note.asNextWorker}</span>
          <span class="toggle__track" aria-hidden="true" />
        </button>
      </h2>
      {isOn && <NextView note={note} />}
    </section>
  );
}
