import '../../components/styles.css';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { awaitIntroduction, openSidebarLine, type SidebarLine } from '../../lib/bridge/sidebar-line.ts';
import type { SidebarAction } from '../../lib/bridge/view.ts';
import { makeSidebarModel } from '../../lib/state/sidebar-model.ts';

const model = makeSidebarModel();
let line: SidebarLine | null = null;

function act(action: SidebarAction) {
  line?.send({ say: 'act', epoch: model.view.value.epoch, action });
}

/** A page may forbid its frames the clipboard; then the older way, from a field of our own. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (!isCopied) throw new Error('not copied');
  }
}

/** Says when a view stands on the screen: only then does the shell let the frame be seen. */
function Screen() {
  const view = model.view.value;
  useLayoutEffect(() => {
    if (view.nothing !== 'not-paired') line?.send({ say: 'drawn', epoch: view.epoch });
  }, [view]);
  // Whoever embeds this page by itself gets an empty screen, not even our name.
  if (view.nothing === 'not-paired') return null;
  return <Sidebar view={view} tab={model.tab.value} said={model.said.value} onTab={model.setTab} onAction={act} onCopy={copy} />;
}

const app = document.getElementById('app');
if (app) render(<Screen />, app);

awaitIntroduction((introduction) => {
  if (line) line.send(introduction);
  else line = openSidebarLine(introduction, model.hear, () => model.blank('waiting'));
});
