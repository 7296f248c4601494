/** What the tour does, step by step, in the order of a clinic morning. A step that can't be done throws a plain sentence. */
import { type Session, until } from '../../e2e/browsers.ts';
import { awaitNamed, awaitText, itemNames, launcher, press, textOf } from '../../e2e/hands.ts';
import { type Visit, WINDOW } from './tour-visit.ts';

interface Step {
  readonly title: string;
  take(visit: Visit): Promise<void>;
}

const NOTE = [
  'Progress on goals: Walked in with everyone else on three days out of five, said it felt less loud.',
  'Risks: No thoughts of ending her life, asked on her own. Eating lunch.',
];
const LOST = 'Plan: she walks to the gate with Tilly on two mornings, and writes down how many people look.';

const must = (isSo: boolean, otherwise: string) => {
  if (!isSo) throw new Error(otherwise);
};

/** The popup, at the size that the browser would give it. */
async function showPopup({ session, host, picture, book }: Visit, name: string, words: string) {
  const popup = await session().popup(host.origin);
  await awaitText(popup, words);
  await popup.setViewport({ width: 320, height: 320 });
  const height = await popup.evaluate(() => Math.ceil(document.querySelector('.popup')?.getBoundingClientRect().height ?? 320));
  await popup.setViewport({ width: 320, height });
  book.quote('The popup', await textOf(popup));
  await picture(name, popup);
  return popup;
}

const numberAtTheEdge = async (session: Session, address: string) => Number((await launcher(session, address))?.number ?? 0);

const before: readonly Step[] = [
  {
    title: 'Handrail is off on every site until somebody turns it on, for one site',
    async take(visit) {
      const popup = await showPopup(visit, 'popup-off', 'Turn on for');
      await press(popup, 'button', `Turn on for ${new URL(visit.host.origin).host}`);
      await awaitText(popup, 'Turn off');
      await popup.close();
      await (await showPopup(visit, 'popup-on', 'Turn off')).close();
      const seen = await until(() => launcher(visit.session(), visit.page().url()), 'the launcher at the edge of the page');
      visit.book.write(`Without a reload there is a button at the edge of the page: "${seen.name}".`);
      await visit.picture('launcher');
    },
  },
  {
    title: 'Getting on: what Choice left, word for word, before the first session',
    async take(visit) {
      await visit.openSidebar();
      await awaitText(visit.sidebar(), 'Choice summary');
      await visit.picture('getting-on');
      await visit.hear();
    },
  },
  {
    title: 'Each passage is shown where it stands in the record',
    async take(visit) {
      await press(visit.sidebar(), 'button', 'Show Joint understanding in record');
      await awaitText(visit.sidebar(), 'Shown');
      await visit.picture('shown-in-record');
    },
  },
];

const writing: readonly Step[] = [
  {
    title: 'This note: what the next person will find, as it is typed',
    async take(visit) {
      await press(visit.sidebar(), 'tab', 'This note…');
      await visit.host.startNote(visit.page());
      await visit.host.focusEnd(visit.page());
      await visit.type(NOTE);
      await until(async () => (await itemNames(visit.sidebar(), 'Checklist')).includes('Risks: found'), '"Risks: found" in the checklist');
      await visit.picture('this-note');
      await visit.hear();
      const number = await numberAtTheEdge(visit.session(), visit.page().url());
      must(number > 0, 'The plan is not written yet, and the button at the edge says nothing of it.');
      visit.book.write(`The button at the edge of the page says ${number}: required and not found yet.`);
    },
  },
  {
    title: 'A save with something required not found is held once',
    async take(visit) {
      const stored = visit.host.stored(visit.host.client).length;
      await visit.host.pressSave(visit.page());
      await visit.findSidebar();
      const held = await awaitNamed(visit.sidebar(), 'alertdialog', 'Before you save');
      visit.book.quote('The sidebar', await held.evaluate((element) => (element as HTMLElement).innerText));
      must(visit.host.stored(visit.host.client).length === stored, 'The note was saved although it should have been held.');
      await visit.picture('held');
    },
  },
  {
    title: 'Save anyway really saves: the record system has the note, word for word',
    async take(visit) {
      const { client } = visit.host;
      const stored = visit.host.stored(client).length;
      await press(visit.sidebar(), 'button', 'Save anyway');
      await until(async () => visit.host.stored(client).length === stored + 1, 'the record system to have the note');
      must(visit.host.stored(client).at(-1) === NOTE.join('\n'), 'What the record system has is not what was typed.');
      visit.book.quote('The record system has a new note, which', visit.host.stored(client).at(-1) ?? '');
      await visit.picture('saved');
    },
  },
];

const drafts: readonly Step[] = [
  {
    title: 'The browser is killed in mid-note, and the words are there when it is back',
    async take(visit) {
      await visit.goTo(visit.host.client);
      await visit.host.startNote(visit.page());
      await visit.type([LOST]);
      // What was typed is on the disk within one second.
      await new Promise((done) => setTimeout(done, 1000));
      await visit.killAndReturn(visit.host.client);
      await visit.host.startNote(visit.page());
      await visit.openSidebar();
      await press(visit.sidebar(), 'tab', 'Drafts 1…');
      await awaitText(visit.sidebar(), 'she walks to the gate with Tilly');
      await visit.picture('drafts');
      await visit.hear();
    },
  },
  {
    title: 'Restore puts them into the editor, and undo takes them out again',
    async take(visit) {
      await press(visit.sidebar(), 'button', 'Restore');
      await until(async () => (await visit.host.readText(visit.page())) === LOST, 'the words to be in the editor');
      await awaitText(visit.sidebar(), 'in the editor');
      await visit.picture('restored');
      await visit.host.focusEnd(visit.page());
      await visit.page().keyboard.down('Control');
      await visit.page().keyboard.press('z');
      await visit.page().keyboard.up('Control');
      await until(async () => (await visit.host.readText(visit.page())) === '', 'undo to take them out');
    },
  },
];

const clients: readonly Step[] = [
  {
    title: 'Another client with nearly the same name, without a page load: nothing of the first one stays',
    async take(visit) {
      const { host } = visit;
      await press(visit.sidebar(), 'tab', 'Getting on…');
      await host.switchTo(visit.page(), host.other);
      await awaitText(visit.sidebar(), host.other.name);
      const text = await visit.hear();
      must(!text.includes(host.onlyClient) && !text.includes(host.client.name), `Something of ${host.client.name} is still shown.`);
      await visit.picture('another-client');
    },
  },
  {
    title: 'A page that names two clients: nothing about either is shown',
    async take(visit) {
      const { host } = visit;
      await visit.page().goto(`${host.origin}/trial/two-names`);
      await awaitText(visit.page(), host.client.name, 30_000);
      await visit.findSidebar();
      await until(async () => (await textOf(visit.sidebar())).length > 40, 'the sidebar to say why it shows nothing');
      const text = await visit.hear();
      must(!text.includes(host.onlyClient), 'The record of a client that is not certain is shown.');
      await visit.picture('client-not-certain');
    },
  },
];

const looks: readonly Step[] = [
  {
    title: 'Dark, as the browser asks for it',
    async take(visit) {
      await visit.page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await visit.goTo(visit.host.client);
      await visit.findSidebar();
      await awaitText(visit.sidebar(), 'Choice summary');
      await visit.picture('dark');
      await visit.page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    },
  },
  {
    title: 'On a small screen, 1024 wide',
    async take(visit) {
      await visit.page().setViewport({ width: 1024, height: 768 });
      await visit.picture('small-screen');
      await visit.page().setViewport(WINDOW);
    },
  },
  {
    title: 'Options: the sites that are on, the checklists, and what is stored',
    async take(visit) {
      const options = await visit.session().own('options.html');
      await options.setViewport(WINDOW);
      await awaitText(options, new URL(visit.host.origin).host);
      visit.book.quote('The options page', await textOf(options));
      await visit.picture('options', options);
      await options.close();
    },
  },
  {
    title: 'Turned off, every trace is gone from the open page',
    async take(visit) {
      const popup = await visit.session().popup(visit.host.origin);
      await press(popup, 'button', 'Turn off');
      await awaitNamed(popup, 'button', `Turn on for ${new URL(visit.host.origin).host}`);
      await popup.close();
      const left = await visit.page().evaluate(() => [...document.documentElement.children].map((element) => element.tagName));
      must(left.join() === 'HEAD,BODY', `Something of Handrail is left in the page: ${left.join(', ')}.`);
      await visit.picture('off');
    },
  },
];

export const STEPS: readonly Step[] = [...before, ...writing, ...drafts, ...clients, ...looks];
