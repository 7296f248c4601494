import { useId } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import type { Copy } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Tick } from '../tick/tick.tsx';
import { ToMend } from './to-mend.tsx';
import type { OnEdit } from './types.ts';

interface Props {
  readonly policy: Copy['pack']['policy'];
  /** Members that have no effect on this machine. */
  readonly idle: readonly string[];
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

const GATES = ['none', 'remind', 'hold'] as const;
/** As it comes, and all that is tighter. */
const DAYS = { unsaved: [7, 6, 5, 4, 3, 2, 1], saved: [1, 0] } as const;

function Days({ of, policy, onEdit }: Pick<Props, 'policy' | 'onEdit'> & { readonly of: 'unsaved' | 'saved' }) {
  const id = useId();
  const [asItComes] = DAYS[of];
  const now = policy.retentionDays?.[of] ?? asItComes;
  // What a file says beyond the list stays there until something else is chosen.
  const choices = (DAYS[of] as readonly number[]).includes(now) ? DAYS[of] : [now, ...DAYS[of]];
  return (
    <div>
      <label class="label" for={id}>
        {words.edit.days[of]}
      </label>
      <select
        class="input"
        id={id}
        onChange={(event) => onEdit({ do: 'change', change: { change: 'days', of, to: Number(event.currentTarget.value) } })}
      >
        {choices.map((days) => (
          <option key={days} value={days} selected={days === now}>
            {words.edit.daysAre(days, days === asItComes)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the pack asks for beyond what holds where it is used. Nothing looser can be chosen here. */
export function Policy({ policy, idle, issues, onEdit }: Props) {
  const id = useId();
  const { saveGate } = policy;
  const gate = saveGate === 'remind' || saveGate === 'hold' ? saveGate : 'none';
  const turn = (rule: 'lockRequired' | 'optionsMayBeChanged') => (isTight: boolean) =>
    onEdit({ do: 'change', change: { change: 'rule', rule, isTight } });
  const said = idle.flatMap((path) => (Object.hasOwn(words.edit.idle, path) ? words.edit.idle[path as keyof typeof words.edit.idle] : []));
  return (
    <section class="box" aria-labelledby={id}>
      <div class="box__head">
        <h2 id={id}>{words.edit.policy}</h2>
      </div>
      <p class="aside">{words.edit.policyWhy}</p>
      <ToMend issues={issues} />
      <fieldset class="need">
        <legend class="label">{words.edit.gate}</legend>
        {GATES.map((one) => (
          <label key={one} class="need__one">
            <input
              type="radio"
              name={id}
              checked={gate === one}
              onChange={() => onEdit({ do: 'change', change: { change: 'gate', to: one === 'none' ? null : one } })}
            />
            <span>{words.edit.gates[one]}</span>
          </label>
        ))}
        <p class="soft">{words.edit.gateSays[gate]}</p>
      </fieldset>
      <div class="field-form__pair">
        <Days of="unsaved" policy={policy} onEdit={onEdit} />
        <Days of="saved" policy={policy} onEdit={onEdit} />
      </div>
      <Tick label={words.edit.lock} why={words.edit.lockWhy} isOn={policy.lockRequired === true} onTurn={turn('lockRequired')} />
      <Tick
        label={words.edit.fixed}
        why={words.edit.fixedWhy}
        isOn={policy.optionsMayBeChanged === false}
        onTurn={turn('optionsMayBeChanged')}
      />
      <ul class="idle" aria-live="polite">
        {said.map((line) => (
          <li key={line} class="aside">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
