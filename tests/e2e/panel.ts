/** The browser's own panel (side panel, sidebar), which no driver shows as a page. */
import { inFirefoxItself, type Session, until } from './browsers.ts';

export interface Panel {
  /** Evaluates a function of the panel's window. */
  inPanel(work: string): Promise<unknown>;
}

/** Firefox shows its sidebar to no driver, but a page of the extension may look into it. */
async function firefoxPanel(session: Session): Promise<Panel> {
  await inFirefoxItself(session.browser, "SidebarController.show('handrail_handrail_example-sidebar-action')");
  const eye = await session.eye();
  const inPanel = (work: string) =>
    eye.evaluate(`(() => { const view = browser.extension.getViews({ type: 'sidebar' })[0]; return view ? (${work})(view) : null; })()`);
  await until(() => inPanel("(view) => view.document.readyState === 'complete'"), 'the panel to open');
  return { inPanel };
}

/** Before any sidebar stands beside a page: that has the same address, and the driver does not tell them apart. */
async function chromiumPanel(session: Session): Promise<Panel> {
  const eye = await session.eye();
  await eye.evaluate('chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))');
  const target = await session.browser.waitForTarget((t) => t.url().startsWith(`${session.base}/sidebar.html`));
  const page = await target.asPage();
  return { inPanel: (work) => page.evaluate(`(${work})(window)`) };
}

export const openPanel = (session: Session): Promise<Panel> =>
  session.kind === 'chromium' ? chromiumPanel(session) : firefoxPanel(session);
