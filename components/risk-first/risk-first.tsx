import { useId, useState } from 'preact/hooks';
import type { GettingOnView, PassageView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { ShowInRecord } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { countWords } from '../slip/cut.ts';
import { Slip } from '../slip/slip.tsx';

type OnAction = (action: SidebarAction) => void;
export type Risks = Pick<GettingOnView, 'newestRisk' | 'otherRisks' | 'mayHaveMoreRisks'>;

/** An older note "says more" by half as many words again: what it says is for the reader to weigh. */
const HALF_AGAIN = 1.5;
const AT_LEAST_MORE = 6;

export function saysMore(older: PassageView, newest: PassageView): boolean {
  const [more, less] = [countWords(older.words), countWords(newest.words)];
  return more >= less * HALF_AGAIN && more >= less + AT_LEAST_MORE;
}

interface OthersProps {
  readonly risks: Risks;
  readonly onAction: OnAction;
}

function Others({ risks, onAction }: OthersProps) {
  return (
    <>
      <ul class="risk-first__others">
        {risks.otherRisks.map((risk) => (
          <li key={`${risk.source.n}:${risk.at.start}`}>
            <Slip text={risk.words} struckAt={risk.struckAt} source={risk.source} />
            <ShowInRecord title={`${words.record.risks}, ${risk.source.date || risk.source.kind},`} passage={risk} onAction={onAction} />
          </li>
        ))}
      </ul>
      {risks.mayHaveMoreRisks && <p class="aside">{words.record.mayHaveMoreRisks}</p>}
    </>
  );
}

/** The others, newest first, folded; that one of them says more is said without asking. */
function Older({ newest, risks, onAction }: OthersProps & { readonly newest: PassageView }) {
  const [isOpen, open] = useState(false);
  const fuller = risks.otherRisks.find((risk) => saysMore(risk, newest));
  if (risks.otherRisks.length === 0) return null;
  return (
    <>
      {/* No box: of those there are three at most, and this one hangs on the words above it. */}
      {fuller && (
        <p class="risk-first__more">
          <Icon name="look" />
          <span>{words.record.olderSaysMore(fuller.source.date)}</span>
        </p>
      )}
      <Button look="quiet" icon="down" isExpanded={isOpen} onPress={() => open(!isOpen)}>
        {words.record.olderRisks(risks.otherRisks.length, risks.mayHaveMoreRisks)}
      </Button>
      {isOpen && <Others risks={risks} onAction={onAction} />}
    </>
  );
}

/** The newest recorded risk comes before everything else, with its date. None found is never said as "no risk". */
export function RiskFirst({ risks, isAllRead, onAction }: OthersProps & { readonly isAllRead: boolean }) {
  const id = useId();
  const { newestRisk, otherRisks } = risks;
  const isUnordered = newestRisk === null && otherRisks.length > 0;
  return (
    <section class="part risk-first" aria-labelledby={id}>
      <div class="part__head">
        <h2 id={id}>{isUnordered ? words.record.risks : words.record.newestRisk}</h2>
        {newestRisk && <ShowInRecord title={words.record.newestRisk} passage={newestRisk} onAction={onAction} />}
      </div>
      {newestRisk && <Slip text={newestRisk.words} struckAt={newestRisk.struckAt} source={newestRisk.source} />}
      {newestRisk && !isAllRead && <p class="aside">{words.record.newestReadRisk}</p>}
      {newestRisk && <Older newest={newestRisk} risks={risks} onAction={onAction} />}
      {isUnordered && <p class="aside">{words.record.risksUnordered}</p>}
      {isUnordered && <Others risks={risks} onAction={onAction} />}
      {!newestRisk && !isUnordered && <p class="aside">{words.record.noRisk}</p>}
    </section>
  );
}
