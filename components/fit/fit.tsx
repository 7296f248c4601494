import type { FitView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';

interface Props {
  readonly fit: FitView;
  readonly onAction: (action: SidebarAction) => void;
}

/** What was picked is tried on two clients: who is read is asked about, and nothing is done with it before both were right. */
export function Fit({ fit, onAction }: Props) {
  const { step, reads } = fit;
  const isAsking = step === 'first' || step === 'second';
  return (
    <OneThing words={step === 'picking' ? words.fit.onPage : words.fit[step]} icon={isAsking ? 'cannot-tell' : 'info'}>
      {isAsking && (
        <ul class="rows">
          {reads.map((one, n) => (
            <li key={one} class="row">
              {n === 0 ? <strong>{one}</strong> : one}
            </li>
          ))}
        </ul>
      )}
      {isAsking && (
        <Button look="main" onPress={() => onAction({ do: 'fit-right' })}>
          {words.fit.yes}
        </Button>
      )}
      {step !== 'picking' && <Button onPress={() => onAction({ do: 'fit' })}>{isAsking ? words.fit.again : words.fit.pointAgain}</Button>}
      <Button onPress={() => onAction({ do: 'fit-drop' })}>{words.fit.drop}</Button>
    </OneThing>
  );
}
