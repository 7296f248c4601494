import '../../components/styles.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options-page/options-page.tsx';
import type { OptionsAction, OptionsAnswer, OptionsView } from '../../components/options-page/types.ts';
import { ask } from '../../lib/bridge/requests.ts';
import { DEFAULT_RETENTION } from '../../lib/drafts/retention.ts';

const view = signal<OptionsView | null>(null);
const answer = signal<OptionsAnswer | null>(null);

async function look(): Promise<void> {
  view.value = (await ask({ ask: 'options' })) ?? view.value;
}

async function perform(action: OptionsAction): Promise<Pick<OptionsAnswer, 'is' | 'origin'>> {
  if (action.do === 'turn-off') {
    const isOff = await ask({ ask: 'turn-off', origin: action.origin });
    return isOff ? { is: 'site-off', origin: action.origin } : { is: 'no-answer' };
  }
  if (action.do === 'save-name')
    return (await ask({ ask: 'set-worker', worker: action.name })) ? { is: 'name-saved' } : { is: 'no-answer' };
  if (action.do === 'set-shared')
    return (await ask({ ask: 'set-shared', isShared: action.isShared })) ? { is: 'shared-saved' } : { is: 'no-answer' };
  if (action.do === 'set-gate') {
    const isSet = await ask({ ask: 'set-gate', mode: action.mode, asksReason: action.asksReason });
    return { is: isSet ? 'gate-set' : 'no-answer' };
  }
  const isWiped = await ask({ ask: 'wipe' });
  return { is: isWiped === null ? 'no-answer' : isWiped ? 'wiped' : 'wipe-failed' };
}

async function act(action: OptionsAction): Promise<void> {
  const said = await perform(action);
  answer.value = { ...said, nth: (answer.value?.nth ?? 0) + 1 };
  await look();
}

function Screen() {
  return (
    <OptionsPage
      view={view.value}
      version={browser.runtime.getManifest().version}
      keptDays={{ unsaved: DEFAULT_RETENTION.unsavedDays, saved: DEFAULT_RETENTION.afterSaveDays }}
      answer={answer.value}
      onAction={(action) => void act(action)}
    />
  );
}

const app = document.getElementById('app');
if (app) render(<Screen />, app);
void look();
