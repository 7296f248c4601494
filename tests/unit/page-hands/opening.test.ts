// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openNote } from '../../../entrypoints/page-hands/opening.ts';
import type { Answer } from '../../../lib/bridge/agent-messages.ts';
import { openerOf, readNotes } from '../../../lib/record/notes.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const priorNotes: SiteProfile['priorNotes'] = {
  list: 'ol',
  item: 'li',
  date: { select: 'time' },
  status: { select: '.status' },
  statusWords: { struckOut: ['entered in error'] },
  body: '.body',
  dateOrder: 'day-first',
};
const profile: SiteProfile = {
  id: 'test-records',
  title: 'Test records',
  match: ['*'],
  signs: 'body',
  client: { ids: [{ select: '.number' }], names: [{ select: '.name' }] },
  priorNotes,
  editors: [],
  save: [{ select: '[data-save]' }],
  verified: { against: 'this test', on: '2026-11-23' },
};

const note = (words: string, control: string, date = '1 May 2026') =>
  `<li><time>${date}</time>${control}<p class="body" hidden>${words}</p></li>`;
const BUTTON = '<button type="button" aria-expanded="false">Show</button>';

let pressed: string[] = [];

/** As such pages do it: a press shows what stands in the same item, or hides it again. */
function draw(...items: string[]): void {
  pressed = [];
  // What every browser does by itself.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  document.body.innerHTML = `<ol>${items.join('')}</ol>`;
  for (const control of document.querySelectorAll('button, a, input'))
    control.addEventListener('click', (event) => {
      event.preventDefault();
      pressed.push(control.textContent ?? '');
      if (control.hasAttribute('data-dead')) return;
      const body = control.closest('li')?.querySelector<HTMLElement>('.body');
      if (body) body.hidden = !body.hidden;
      control.setAttribute('aria-expanded', String(!body?.hidden));
    });
}

const shown = () => readNotes(priorNotes).notes.map(({ text }) => text);
const ask = (skip = 0, isAnother = () => false, by = profile): Promise<Answer> =>
  openNote({ command: 'open-note', skip, client: '1' }, by, isAnother);

describe('opening folded notes', () => {
  beforeEach(() => vi.useRealTimers());

  test('one is opened at each asking, down the page, until none is folded', async () => {
    draw(note('First words.', BUTTON, '2 May 2026'), note('Second words.', BUTTON));
    expect(await ask()).toEqual({ ok: true, opened: { is: 'opened', date: '2 May 2026' } });
    expect(shown()).toEqual(['First words.', null]);
    expect(await ask()).toEqual({ ok: true, opened: { is: 'opened', date: '1 May 2026' } });
    expect(await ask()).toEqual({ ok: true, opened: { is: 'none', date: '' } });
    expect(shown()).toEqual(['First words.', 'Second words.']);
  });

  test('what is open stays open: its control is never pressed', async () => {
    draw(note('Open already.', BUTTON.replace('false', 'true')).replace(' hidden', ''), note('Folded.', BUTTON));
    await ask();
    await ask();
    expect(shown()).toEqual(['Open already.', 'Folded.']);
    expect(pressed).toEqual(['Show']);
  });

  test('one whose control says that it is open, and whose words are not there, is left alone', async () => {
    draw(note('Words.', BUTTON.replace('false', 'true')));
    expect(await ask(0, undefined, { ...profile, priorNotes: { ...priorNotes, opener: 'button' } })).toEqual({
      ok: true,
      opened: { is: 'none', date: '' },
    });
    expect(pressed).toEqual([]);
  });

  test('one that stays folded is told by its date, and skipped at the next asking', async () => {
    vi.useFakeTimers();
    draw(note('Never.', BUTTON.replace('type', 'data-dead type'), '9 May 2026'), note('Second words.', BUTTON));
    const dead = ask();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await dead).toEqual({ ok: true, opened: { is: 'not-opened', date: '9 May 2026' } });
    expect(await ask(1)).toEqual({ ok: true, opened: { is: 'opened', date: '1 May 2026' } });
    expect(await ask(1)).toEqual({ ok: true, opened: { is: 'none', date: '' } });
  });

  test('words that the page fetches first are waited for', async () => {
    vi.useFakeTimers();
    draw(note('', BUTTON));
    const coming = ask();
    await vi.advanceTimersByTimeAsync(1500);
    const body = document.querySelector('.body') as HTMLElement;
    body.textContent = 'Fetched.';
    await vi.advanceTimersByTimeAsync(100);
    expect(await coming).toEqual({ ok: true, opened: { is: 'opened', date: '1 May 2026' } });
  });

  test('a page that closes one note with another is told at the first of them', async () => {
    draw(note('First words.', BUTTON), note('Second words.', BUTTON));
    await ask();
    const [first, second] = [...document.querySelectorAll<HTMLElement>('.body')];
    document.querySelectorAll('button')[1]?.addEventListener('click', () => {
      if (first) first.hidden = true;
    });
    expect(await ask()).toEqual({ ok: true, opened: { is: 'closes-others', date: '1 May 2026' } });
    expect(second?.hidden).toBe(false);
  });

  test('with another client on the page nothing is pressed, and nothing more is waited for', async () => {
    draw(note('Words.', BUTTON));
    expect(await ask(0, () => true)).toEqual({ ok: false, because: 'another-client' });
    expect(pressed).toEqual([]);
    draw(note('Words.', BUTTON.replace('type', 'data-dead type')));
    let asked = 0;
    const answer = await ask(0, () => {
      asked += 1;
      return asked > 1;
    });
    expect(answer).toEqual({ ok: false, because: 'another-client' });
  });

  test('a list that the page took away is told', async () => {
    draw(note('Words.', '<button type="button" aria-expanded="false" data-dead>Away</button>'));
    vi.useFakeTimers();
    const leaving = ask();
    document.body.innerHTML = '<p>Another page of the system.</p>';
    await vi.advanceTimersByTimeAsync(5000);
    expect(await leaving).toEqual({ ok: true, opened: { is: 'left', date: '1 May 2026' } });
  });

  test('a note that is struck out is not read, and stays folded', async () => {
    draw(note('Words.', `<i class="status">Entered in error</i>${BUTTON}`));
    expect(await ask()).toEqual({ ok: true, opened: { is: 'none', date: '' } });
    expect(readNotes(priorNotes).notes[0]?.opens).toBe(undefined);
  });

  test.each([
    ['sends a form', '<form><button aria-expanded="false">Show</button></form>'],
    ['leads to another page', '<a href="/elsewhere" aria-expanded="false">Show</a>'],
    ['is off', '<button type="button" disabled aria-expanded="false">Show</button>'],
    ['opens a menu of things to do', '<button type="button" aria-haspopup="menu" aria-expanded="false">More</button>'],
    ['opens a list to choose from', '<div role="combobox" tabindex="0" aria-expanded="false">Status</div>'],
    ['is one of two', `${BUTTON}${BUTTON}`],
    ['says nothing of unfolding', '<button type="button">Delete</button>'],
  ])('a control that %s is never pressed, and not offered', async (_, control) => {
    draw(note('Words.', control));
    const item = document.querySelector('li') as Element;
    expect(openerOf(priorNotes, [item])).toBeNull();
    expect(readNotes(priorNotes).notes[0]?.opens).toBe(undefined);
    expect(await ask()).toEqual({ ok: true, opened: { is: 'none', date: '' } });
    expect(pressed).toEqual([]);
  });

  test('what saves is never pressed, whatever the profile says that it opens', async () => {
    draw(note('Words.', '<button type="button" data-save>Save</button>'));
    const wrong = { ...profile, priorNotes: { ...priorNotes, opener: 'button' } };
    expect(await ask(0, undefined, wrong)).toEqual({ ok: true, opened: { is: 'none', date: '' } });
    expect(pressed).toEqual([]);
  });

  test('a link to a place on the same page, and a summary, open a note', async () => {
    draw(note('By a link.', '<a href="#n1" aria-expanded="false">Show</a>'));
    expect(await ask()).toEqual({ ok: true, opened: { is: 'opened', date: '1 May 2026' } });
    draw('<li><details><summary>Show</summary><p class="body">In details.</p></details></li>');
    expect(openerOf(priorNotes, [document.querySelector('li') as Element])?.tagName).toBe('SUMMARY');
  });
});
