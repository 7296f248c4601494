/** Text that comes by the system's input service and not by keys: input methods, dictation, voice typing. */
import { inFirefoxItself } from '../e2e/browsers.ts';
import { type Bench, pause } from './bench.ts';

/** How long a person takes from one state of a word to the next. */
const STEP_MS = 250;

/** Shows each of `states` as it is being composed, then puts `words` in. */
export async function compose(bench: Bench, states: readonly string[], words: string): Promise<void> {
  await (bench.browser === 'chromium' ? composeInChromium(bench, states, words) : composeInFirefox(bench, states, words));
}

async function composeInChromium({ page }: Bench, states: readonly string[], words: string): Promise<void> {
  const cdp = await page.createCDPSession();
  for (const text of states) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await pause(STEP_MS);
  }
  await cdp.send('Input.insertText', { text: words });
  await cdp.detach();
}

/** The driver has no verb for it: the browser's own input processor is asked, which its input methods use. */
async function composeInFirefox({ session }: Bench, states: readonly string[], words: string): Promise<void> {
  const begin = `const make = () => Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
    const tip = (window.inputOfTests ??= make());
    if (!tip.beginInputTransactionForTests(window)) throw new Error('no input');`;
  for (const text of states) {
    const show = `tip.setPendingCompositionString(${JSON.stringify(text)}); tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
      tip.setCaretInPendingComposition(${text.length}); tip.flushPendingComposition();`;
    await inFirefoxItself(session.browser, `{ ${begin} ${show} }`);
    await pause(STEP_MS);
  }
  await inFirefoxItself(session.browser, `{ ${begin} tip.commitCompositionWith(${JSON.stringify(words)}); }`);
}
