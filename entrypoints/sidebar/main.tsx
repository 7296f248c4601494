import '../../components/styles.css';
import { render } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { bringDirect } from '../../lib/bridge/direct-line.ts';
import { afterDrawn } from '../../lib/bridge/drawn.ts';
import { awaitIntroduction, openSidebarLine, type SidebarLine } from '../../lib/bridge/sidebar-line.ts';
import type { ToSidebar } from '../../lib/bridge/sidebar-messages.ts';
import { isWriting, type SidebarAction, type SidebarView } from '../../lib/bridge/view.ts';
import { makeSidebarModel } from '../../lib/state/sidebar-model.ts';
import { makeSight } from './sight.ts';

const model = makeSidebarModel();
let line: SidebarLine | null = null;

const sight = makeSight();

/** `epoch` here and below: of the view in which it was pressed, not of one that came since. */
async function act(epoch: number, action: SidebarAction) {
  if (isWriting(action.do) && !(await sight.isPressSeen())) return model.hear({ tell: 'said', epoch, said: 'covered' });
  line?.send({ say: 'act', epoch, action });
}

/**
 * The browser's own panel, from a press in the frame beside the page: Chromium lets it, where Firefox gives that frame no word of
 * panels at all. The background closes the frame once the panel stands.
 */
const { tabs, sidePanel } = browser as Partial<typeof browser>;
const openPanel =
  sidePanel && tabs && window.top !== window
    ? async () => {
        const tab = await tabs.getCurrent();
        if (tab?.id !== undefined) await sidePanel.open({ tabId: tab.id });
      }
    : undefined;
const onPanel = openPanel && (() => void openPanel().catch(() => undefined));

/** Who waits for the background's word that the page still shows this client. */
const waiting = new Map<number, (yes: boolean) => void>();
const ANSWERS_MS = 1000;

/** The page is asked at the moment of the copy: a screen that is late would put another client's words on the clipboard. */
function isStillHere(epoch: number): Promise<boolean> {
  const nth = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      waiting.delete(nth);
      resolve(yes && model.view.value.epoch === epoch && model.view.value.nothing === null);
    };
    waiting.set(nth, answer);
    setTimeout(() => answer(false), ANSWERS_MS);
    line?.send({ say: 'may-copy', epoch, nth });
  });
}

/** Both flavours at once, by the older way, from a field of our own: a page may forbid its frames the newer one. */
function copyBoth(text: string, rich: string | undefined): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (rich !== undefined) event.clipboardData?.setData('text/html', rich);
  };
  document.addEventListener('copy', give, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  field.remove();
  return isCopied;
}

async function copy(epoch: number, text: string, rich?: string): Promise<void> {
  if (!(await isStillHere(epoch))) throw new Error('not copied');
  try {
    if (rich !== undefined) throw new Error('two flavours'); // the newer way can't in every browser
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBoth(text, rich)) throw new Error('not copied');
  }
}

/** What stands on the screen as the sheet is printed, and nothing else; the page beside us has no part in it. */
async function print(epoch: number): Promise<void> {
  if (!(await isStillHere(epoch))) throw new Error('not printed');
  const root = document.documentElement;
  root.dataset.printing = '';
  addEventListener('afterprint', () => delete root.dataset.printing, { once: true });
  window.print();
}

const two = (n: number) => String(n).padStart(2, '0');

function now() {
  const at = new Date();
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

const speck = document.createElement('i');
speck.className = 'speck';
document.body.append(speck);
const stir = (isOdd: boolean) => speck.classList.toggle('odd', isOdd);

/** Says when a view stands on the screen, and not before: only then does the shell let the frame be seen. */
function sayDrawn(view: SidebarView): void {
  const turn = (isOdd: boolean) => {
    stir(isOdd);
    if (view.hold) line?.send({ say: 'drawing' });
  };
  afterDrawn(turn, () => {
    const now = model.view.value;
    const isSame = now.epoch === view.epoch && now.nothing === view.nothing && now.client?.name === view.client?.name;
    if (isSame) line?.send({ say: 'drawn', epoch: view.epoch, hold: view.hold !== null });
  });
}

/** What presses do, bound to the view that they are made on. */
const handsOf = (epoch: number) => ({
  onAction: (action: SidebarAction) => void act(epoch, action),
  onCopy: (text: string, rich?: string) => copy(epoch, text, rich),
  onPrint: () => print(epoch),
});

function Screen() {
  const view = model.view.value;
  const awaited = model.awaited.value;
  useLayoutEffect(() => {
    if (awaited > 0) sayDrawn(view);
  }, [awaited]);
  const { epoch } = view;
  // The same ones at each key: what is handed others is drawn anew.
  const hands = useMemo(() => handsOf(epoch), [epoch]);
  // Whoever embeds this page by itself gets an empty screen, not even our name.
  if (view.nothing === 'not-paired') return null;
  return <Sidebar view={view} tab={model.tab.value} said={model.said.value} onTab={model.setTab} {...hands} onPanel={onPanel} now={now} />;
}

const app = document.getElementById('app');
if (app) render(<Screen />, app);

/** Brought once the background has answered a pairing: before that it knows no sidebar of this word. */
let bring: (() => void) | null = null;
let isDirect = false;
/** What ends the direct lines of the line that stands. */
const ends = new Set<() => void>();

function take(message: ToSidebar) {
  if (message.tell === 'may-copy') return waiting.get(message.nth)?.(message.yes);
  model.hear(message);
  if (message.tell !== 'view') return;
  line?.answered();
  bring?.();
  bring = null;
}

/** Once the direct line speaks, what still comes the long way is older. */
function hear(message: ToSidebar) {
  if (!isDirect) take(message);
}

function hearDirect(message: ToSidebar) {
  isDirect = true;
  take(message);
}

/**
 * A direct line ends with the other: a page that was kept behind hears on it, once it is back, what was told before, and would
 * then take the news on the new line for the older. Thought of for a sidebar that waited without end (seed 410002); not proven.
 */
function broke() {
  isDirect = false;
  for (const end of ends) end();
  ends.clear();
  model.blank('waiting');
}

awaitIntroduction((introduction, direct) => {
  bring = introduction.say === 'pair' && direct ? () => void ends.add(bringDirect(introduction.token, direct, hearDirect)) : null;
  if (line) line.send(introduction);
  else line = openSidebarLine(introduction, hear, broke);
});
