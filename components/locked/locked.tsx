import type { DraftsView, LockedBecause, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';

interface Props {
  readonly because: DraftsView['lock'];
  readonly onAction: (action: SidebarAction) => void;
}

const reasonOf = (lock: DraftsView['lock']): LockedBecause => (lock === undefined || lock === 'open' ? 'start' : lock);

/** In the place of the drafts while they are locked: why, that nothing is lost, and the way to the passphrase. Nobody's words. */
export function Locked({ because, onAction }: Props) {
  return (
    <section class="locked">
      <OneThing words={words.lockedDrafts(reasonOf(because))} icon="lock">
        <Button look="main" onPress={() => onAction({ do: 'unlock' })}>
          {words.vault.unlockDrafts}
        </Button>
      </OneThing>
    </section>
  );
}
