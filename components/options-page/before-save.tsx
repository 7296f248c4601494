import { useId } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Tick } from '../tick/tick.tsx';
import type { GateRow, OnAction } from './types.ts';

const MODES = ['hold', 'remind', 'off'] as const;

export function BeforeSave({ gate, onAction }: { readonly gate: GateRow; readonly onAction: OnAction }) {
  const id = useId();
  const { mode, asksReason, atLeast, isKept, isByOrganisation } = gate;
  const says = isByOrganisation
    ? { kept: words.organisation.kept, atLeast: words.organisation.gateAtLeast }
    : { kept: words.options.gateKept, atLeast: words.options.gateAtLeast };
  const isBarred = (one: GateRow['mode']) => isKept || MODES.indexOf(one) > MODES.indexOf(atLeast);
  return (
    <>
      {isKept ? <p>{says.kept}</p> : atLeast !== 'off' && <p>{says.atLeast}</p>}
      <fieldset class="choices">
        <legend class="aside">{words.options.gateWhy}</legend>
        {MODES.map((one) => (
          <div class="choice" key={one}>
            <input
              type="radio"
              name={id}
              id={`${id}-${one}`}
              aria-describedby={`${id}-${one}-says`}
              checked={mode === one}
              disabled={isBarred(one)}
              onChange={() => onAction({ do: 'set-gate', mode: one, asksReason })}
            />
            <label for={`${id}-${one}`}>{words.options.gateModes[one].name}</label>
            <p class="soft" id={`${id}-${one}-says`}>
              {words.options.gateModes[one].says}
            </p>
          </div>
        ))}
      </fieldset>
      {mode === 'hold' && !isKept && (
        <Tick
          label={words.options.gateReason}
          why={words.options.gateReasonWhy}
          isOn={asksReason}
          onTurn={(asks) => onAction({ do: 'set-gate', mode, asksReason: asks })}
        />
      )}
      {gate.reasons.length > 0 && (
        <>
          <h3>{words.options.reasonsGiven}</h3>
          <ul class="rows">
            {gate.reasons.map(({ reason, count }) => (
              <li class="row" key={reason}>
                <span>{words.reason(reason)}</span>
                <span class="soft">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
