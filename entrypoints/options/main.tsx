import '../../components/styles.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ChecklistSheet } from '../../components/checklist-sheet/checklist-sheet.tsx';
import { OptionsPage } from '../../components/options-page/options-page.tsx';
import type { Opener, OptionsAction, OptionsAnswer, OptionsView } from '../../components/options-page/types.ts';
import { PackEditor } from '../../components/pack-editor/pack-editor.tsx';
import type { PacksAction } from '../../components/team-packs/types.ts';
import type { VaultAction, VaultSaid } from '../../components/vault/types.ts';
import { hearLockChanges } from '../../lib/bridge/own-pages.ts';
import { ask } from '../../lib/bridge/requests.ts';
import type { ChecklistOnPaper } from '../../lib/bridge/view.ts';
import { makeEditor } from './editor.ts';
import { saveFile } from './save-file.ts';
import { makeTeam, type Team } from './team.ts';

const view = signal<OptionsView | null>(null);
const answer = signal<OptionsAnswer | null>(null);

async function look(): Promise<void> {
  view.value = (await ask({ ask: 'options' })) ?? view.value;
}

/** A background that is just going away answers nobody: a page opened in that moment stayed empty for good. */
const TRIES = 20;
const AGAIN_MS = 500;

async function lookUntilSeen(): Promise<void> {
  for (let n = 0; n < TRIES; n += 1) {
    await Promise.all([look(), team.look()]);
    if (view.value) return;
    await new Promise((done) => setTimeout(done, AGAIN_MS));
  }
}

/** Other checklists in use change what the rest of the page says. */
const editor = makeEditor({ ask, saveFile, useHere: (text, name) => team.lookAt(text, name) });
const team: Team = makeTeam(look, editor);

/** What stands on the screen in place of the options, to be printed; null: nothing. */
const paper = signal<ChecklistOnPaper | null>(null);

/** The button that opened it, or the editor. */
let opener: Opener | null = null;

const vaultSaid = signal<VaultSaid | null>(null);

/** Asked for from a sidebar: when it is open there is nothing more to do here, and the record comes to the front again. */
const isAskedFor = location.hash === '#unlock';

/** What was made to be printed, and nothing else of the page. */
function print(): void {
  const root = document.documentElement;
  root.dataset.printing = '';
  addEventListener('afterprint', () => delete root.dataset.printing, { once: true });
  window.print();
}

function today(): string {
  const at = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Firefox lets no script close a tab that no script opened; the extension may. */
async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function useVault(action: Extract<VaultAction, { do: 'vault' }>): Promise<Pick<OptionsAnswer, 'is'> | null> {
  const { do: _, ...asked } = action;
  const reply = await ask({ ask: 'vault', ...asked });
  const nth = (vaultSaid.value?.nth ?? 0) + 1;
  if (!reply) return { is: 'no-answer' };
  vaultSaid.value = reply.is === 'done' ? { is: 'done', act: action.act, printed: reply.printed, nth } : { ...reply, nth };
  if (reply.is === 'done' && isAskedFor && (action.act === 'unlock' || action.act === 'change')) await closeThisTab();
  return reply.is === 'done' ? { is: 'vault-done' } : null;
}

async function perform(action: OptionsAction): Promise<Pick<OptionsAnswer, 'is' | 'origin'> | null> {
  if (action.do === 'vault') return useVault(action);
  if (action.do === 'code-kept') vaultSaid.value = null;
  if (action.do === 'print-code') print();
  if (action.do === 'code-kept' || action.do === 'print-code') return null;
  if (action.do === 'lock') return (await ask({ ask: 'vault', act: 'lock' })) ? { is: 'locked' } : { is: 'no-answer' };
  if (action.do === 'set-lock-minutes') {
    const isSet = await ask({ ask: 'set-lock-minutes', minutes: action.minutes });
    return { is: isSet === null ? 'no-answer' : isSet ? 'minutes-set' : 'kept' };
  }
  if (action.do === 'all-drafts') return (await ask({ ask: 'open-all-drafts' })) ? null : { is: 'no-answer' };
  if (action.do === 'set-shared-computer') {
    const isSet = await ask({ ask: 'set-shared-computer', isShared: action.isShared });
    return { is: isSet === null ? 'no-answer' : isSet ? 'shared-computer-set' : 'unlock-first' };
  }
  if (action.do === 'turn-off') {
    const isOff = await ask({ ask: 'turn-off', origin: action.origin });
    return isOff ? { is: 'site-off', origin: action.origin } : { is: 'no-answer' };
  }
  if (action.do === 'forget-fit') {
    const isGone = await ask({ ask: 'forget-fit', origin: action.origin });
    return isGone ? { is: 'fit-forgotten', origin: action.origin } : { is: 'no-answer' };
  }
  if (action.do === 'save-fit') {
    const file = await ask({ ask: 'fit-file', origin: action.origin });
    if (file) saveFile(file.name, file.text);
    return file ? null : { is: 'no-answer' };
  }
  if (action.do === 'on-paper') {
    opener = action;
    paper.value = await ask({ ask: 'checklist', id: action.id });
    return paper.value ? null : { is: 'no-answer' };
  }
  if (action.do === 'save-name') {
    const isSet = await ask({ ask: 'set-worker', worker: action.name });
    return { is: isSet === null ? 'no-answer' : isSet ? 'name-saved' : 'kept' };
  }
  if (action.do === 'set-shared') {
    const isSet = await ask({ ask: 'set-shared', isShared: action.isShared });
    return { is: isSet === null ? 'no-answer' : isSet ? 'shared-saved' : 'kept' };
  }
  if (action.do === 'set-gate') {
    const isSet = await ask({ ask: 'set-gate', mode: action.mode, asksReason: action.asksReason });
    return { is: isSet === null ? 'no-answer' : isSet ? 'gate-set' : 'kept' };
  }
  const isWiped = await ask({ ask: 'wipe' });
  await team.unlinkAll();
  return { is: isWiped === null ? 'no-answer' : isWiped ? 'wiped' : 'wipe-failed' };
}

async function act(action: OptionsAction): Promise<void> {
  const said = await perform(action);
  if (said) answer.value = { ...said, nth: (answer.value?.nth ?? 0) + 1 };
  if (action.do === 'lock' || action.do === 'wipe') vaultSaid.value = null;
  await Promise.all([look(), team.look()]);
}

function actOnPacks(action: PacksAction): void {
  if (action.do === 'make-own' || action.do === 'change-pack') opener = { do: action.do, id: action.id };
  if (action.do === 'go-on') opener = { do: 'go-on', id: '' };
  team.props.value.onAction(action);
}

function Screen() {
  const edited = editor.props.value;
  if (edited) return <PackEditor {...edited} />;
  if (paper.value) return <ChecklistSheet of={paper.value} day={today()} onPrint={print} onBack={() => (paper.value = null)} />;
  return (
    <OptionsPage
      view={view.value}
      version={browser.runtime.getManifest().version}
      answer={answer.value}
      team={{ ...team.props.value, onAction: actOnPacks }}
      vaultSaid={vaultSaid.value}
      cameFrom={opener}
      onAction={(action) => void act(action)}
    />
  );
}

const app = document.getElementById('app');
if (app) render(<Screen />, app);
void lookUntilSeen().then(() => {
  // A file may be next, and nothing waits for this.
  requestIdleCallback(() => void ask({ ask: 'get-ready' }));
});
// What the organisation sets may change while this page is open.
hearLockChanges(() => void Promise.all([look(), team.look()]));

// A file that is dropped beside the place for it would otherwise be opened in the place of this page.
for (const event of ['dragover', 'drop']) document.addEventListener(event, (dropped) => dropped.preventDefault());
