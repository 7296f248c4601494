/**
 * Where the focus goes when what stood in the place of the options is left: back to the button that opened it. That button was taken off the
 * page meanwhile, so it is found by its name.
 */
import * as words from '../../lib/words/words.ts';
import type { Opener, OptionsProps } from './types.ts';

/** What that button is called; null where what it is about is gone. */
function nameOf({ do: opened, id }: Opener, { view, team }: Pick<OptionsProps, 'view' | 'team'>): string | null {
  if (opened === 'go-on') return words.edit.goOn;
  if (opened === 'change-pack') {
    const pack = team.view?.packs.find((row) => row.id === id);
    return pack ? words.packs.ofPack(words.edit.change, pack.title) : null;
  }
  const list = view?.checklists.find((row) => row.id === id);
  return list ? words.packs.ofPack(opened === 'make-own' ? words.edit.make : words.onPaper.open, list.title) : null;
}

const isCalled = (name: string | null) => (button: Element) => (button.getAttribute('aria-label') ?? button.textContent) === name;

/** What is being changed is gone on with by another button; where that is gone too, the page begins at its heading. */
export function focusWayBack(page: HTMLElement, from: Opener, props: Pick<OptionsProps, 'view' | 'team'>): void {
  const buttons = [...page.querySelectorAll('button')];
  const back = buttons.find(isCalled(nameOf(from, props))) ?? buttons.find(isCalled(words.edit.goOn)) ?? page.querySelector('h1');
  back?.focus();
}
