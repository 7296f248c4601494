import '../../components/styles.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AllDrafts } from '../../components/all-drafts/all-drafts.tsx';
import type { AllDraftsAction, AllDraftsAnswer } from '../../components/all-drafts/types.ts';
import type { VaultAction, VaultSaid } from '../../components/vault/types.ts';
import { hearLockChanges } from '../../lib/bridge/own-pages.ts';
import { ask } from '../../lib/bridge/requests.ts';
import type { AllDraftsView } from '../../lib/bridge/view.ts';

const STEP = 50;

const view = signal<AllDraftsView | null>(null);
const said = signal<VaultSaid | null>(null);
const answer = signal<AllDraftsAnswer | null>(null);
const undo = signal<string | null>(null);

let query = '';
let show = STEP;
let asked = 0;

/** Of answers that overtake each other the one to the last question counts. */
async function look(): Promise<void> {
  asked += 1;
  const mine = asked;
  const told = await ask({ ask: 'all-drafts', query, show });
  if (mine === asked && told) view.value = told;
}

async function useVault(action: Extract<VaultAction, { do: 'vault' }>): Promise<AllDraftsAnswer['is'] | null> {
  const { do: _, ...wanted } = action;
  const reply = await ask({ ask: 'vault', ...wanted });
  if (!reply) return 'no-answer';
  const nth = (said.value?.nth ?? 0) + 1;
  said.value = reply.is === 'done' ? null : { ...reply, nth };
  return null;
}

async function copy(id: string): Promise<AllDraftsAnswer['is']> {
  const text = await ask({ ask: 'any-draft', id, act: 'text' });
  if (text === null) return 'no-answer';
  return navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'not-copied',
  );
}

async function removeOrBringBack(id: string, act: 'delete' | 'undo'): Promise<AllDraftsAnswer['is'] | null> {
  const isDone = (await ask({ ask: 'any-draft', id, act })) !== null;
  if (!isDone) return 'no-answer';
  undo.value = act === 'delete' ? id : null;
  return act === 'undo' ? 'back' : null;
}

async function perform(action: AllDraftsAction): Promise<AllDraftsAnswer['is'] | null> {
  if (action.do === 'vault') return useVault(action);
  if (action.do === 'lock') return (await ask({ ask: 'vault', act: 'lock' })) ? null : 'no-answer';
  if (action.do === 'copy') return copy(action.id);
  if (action.do === 'delete' || action.do === 'undo') return removeOrBringBack(action.id, action.do);
  if (action.do === 'options') {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
    return null;
  }
  if (action.do === 'wipe') {
    const isWiped = await ask({ ask: 'wipe' });
    undo.value = null;
    return isWiped === null ? 'no-answer' : isWiped ? 'wiped' : 'wipe-failed';
  }
  if (action.do === 'more') show += STEP;
  if (action.do === 'search') {
    query = action.query;
    show = STEP;
  }
  return null;
}

async function act(action: AllDraftsAction): Promise<void> {
  const is = await perform(action);
  answer.value = is && { is, nth: (answer.value?.nth ?? 0) + 1 };
  await look();
}

/** Locked, nothing of a draft stands here for as long as the background takes to say so. */
function forget(): void {
  view.value = null;
  undo.value = null;
  query = '';
  show = STEP;
}

hearLockChanges(() => {
  forget();
  void look();
});
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());

const Screen = () => (
  <AllDrafts view={view.value} said={said.value} answer={answer.value} undo={undo.value} onAction={(action) => void act(action)} />
);

const app = document.getElementById('app');
if (app) render(<Screen />, app);
void look();
