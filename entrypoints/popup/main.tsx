import '../../components/styles.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupAnswer, PopupPage } from '../../components/popup/types.ts';
import { patternOf } from '../../lib/bridge/pattern.ts';
import { ask } from '../../lib/bridge/requests.ts';
import type { Stands } from '../../lib/bridge/view.ts';

interface InFront {
  readonly tab: number;
  readonly window: number | undefined;
  readonly origin: string;
}

const page = signal<PopupPage>({ is: 'looking' });
const answer = signal<PopupAnswer | null>(null);
let front: InFront | null = null;

/** The tab in front. Opened as a page of its own (from options, by keyboard), the address names the tab and site. */
async function findFront(): Promise<{ readonly tab: number; readonly window: number | undefined; readonly url: string } | null> {
  const named = new URLSearchParams(location.search);
  if (named.has('tab')) return { tab: Number(named.get('tab')), window: undefined, url: named.get('origin') ?? '' };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tab: tab.id, window: tab.windowId, url: tab.url ?? '' };
}

async function look(): Promise<void> {
  const stopped = await ask({ ask: 'stopped' });
  if (stopped?.by) {
    page.value = { is: 'stopped', ...stopped.by };
    return;
  }
  const found = await findFront();
  if (!found?.url) {
    page.value = { is: 'cannot', because: found ? 'not-allowed' : 'no-page' };
    return;
  }
  const url = new URL(found.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    page.value = {
      is: 'cannot',
      because: url.protocol === 'file:' ? 'file-page' : url.href === 'about:blank' ? 'no-page' : 'browser-page',
    };
    return;
  }
  front = { tab: found.tab, window: found.window, origin: url.origin };
  const state = await ask({ ask: 'tab', tab: front.tab, origin: front.origin });
  if (!state) {
    // Not "off": the site may well be on, and whoever read that would press what is not meant.
    page.value = { is: 'cannot', because: 'no-answer' };
    return;
  }
  const { canStandBeside, liesOver, stands } = state;
  page.value = state.isOn ? { is: 'on', host: url.host, canStandBeside, liesOver, stands } : { is: 'off', host: url.host };
}

async function turnOn(): Promise<void> {
  if (!front) return;
  const { origin } = front;
  // The browser's question may close this popup: the background is told first what is to be done when it is answered.
  void ask({ ask: 'will-turn-on', origin });
  const isGranted = await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => null);
  if (!isGranted) {
    answer.value = isGranted === null ? 'trouble' : 'declined';
    return;
  }
  const isOn = await ask({ ask: 'turn-on', origin });
  answer.value = isOn ? null : 'trouble';
  await look();
}

async function turnOff(): Promise<void> {
  if (!front) return;
  const isOff = await ask({ ask: 'turn-off', origin: front.origin });
  answer.value = isOff ? null : 'trouble';
  await look();
}

const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Where it was chosen to lie over the page it does, whatever is there. */
const opensInPage = ({ canStandBeside, liesOver, stands }: Extract<PopupPage, { is: 'on' }>) =>
  canStandBeside && (stands === 'over' || (stands === 'beside' && !liesOver));

async function standElsewhere(stands: Stands): Promise<void> {
  if (!front || page.value.is !== 'on') return;
  const isSet = await ask({ ask: 'set-stands', origin: front.origin, stands });
  answer.value = isSet ? null : 'trouble';
  if (isSet) page.value = { ...page.value, stands };
}

/** The browser's own panel may be opened only in the press itself, so nothing is asked before. */
function openSidebar(): void {
  if (!front) return;
  if (page.value.is === 'on' && opensInPage(page.value)) {
    void ask({ ask: 'open', tab: front.tab }).then(() => window.close());
    return;
  }
  void (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: front.tab })).then(() => window.close());
}

function Screen() {
  return (
    <Popup
      page={page.value}
      answer={answer.value}
      onTurnOn={() => void turnOn()}
      onTurnOff={() => void turnOff()}
      onOpenSidebar={openSidebar}
      onFit={() => front && void ask({ ask: 'fit', tab: front.tab }).then(() => window.close())}
      onStands={(stands) => void standElsewhere(stands)}
      isPanelByPage={!sidebarAction}
      onAllDrafts={() => void ask({ ask: 'open-all-drafts' }).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}

const app = document.getElementById('app');
if (app) render(<Screen />, app);
void look();
