import { useId } from 'preact/hooks';
import type { PassageView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { ShowInRecord } from '../field/field.tsx';
import { Slip } from '../slip/slip.tsx';

interface Props {
  readonly risk: PassageView | null;
  readonly onAction: (action: SidebarAction) => void;
}

/** The newest recorded risk comes before everything else, with its date. None found is never said as "no risk". */
export function RiskFirst({ risk, onAction }: Props) {
  const id = useId();
  return (
    <section class="part risk-first" aria-labelledby={id}>
      <div class="part__head">
        <h2 id={id}>{words.record.newestRisk}</h2>
        {risk && <ShowInRecord title={words.record.newestRisk} passage={risk} onAction={onAction} />}
      </div>
      {risk ? <Slip text={risk.words} source={risk.source} /> : <p class="aside">{words.record.noRisk}</p>}
    </section>
  );
}
