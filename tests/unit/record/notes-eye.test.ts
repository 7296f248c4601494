// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeNotesEye } from '../../../entrypoints/page-notes/notes-eye.ts';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';
import type { NotesEye } from '../../../lib/bridge/page-world.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const prior: SiteProfile['priorNotes'] = { list: 'ol', item: 'li', body: '.body', dateOrder: 'day-first' };
const reading = (id: string): ClientReading => ({ is: 'read', id, name: id, more: [], worker: '' });

/** New elements each time, as a page draws them that builds its list anew. */
const draw = (...texts: string[]) => {
  document.body.innerHTML = `<ol>${texts.map((text) => `<li><p class="body">${text}</p></li>`).join('')}</ol>`;
};

describe('whose notes stand on the page', () => {
  let told: string[][];
  let eye: NotesEye;
  let ending: AbortController;
  let here = 'A';
  const who = (): ClientReading => (here ? reading(here) : { ...reading(''), is: 'unreadable' });
  const open = (id: string) => {
    eye.clientChanged(id);
    here = id;
    eye.look(prior, reading(id));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    ending = new AbortController();
    const again = () => setTimeout(() => eye.look(prior, who()), 50);
    eye = makeNotesEye((read) => told.push(read.notes.map(({ text }) => text ?? '')), again, who, ending.signal);
    draw('Seen with their sister.', 'Rang their school.');
    open('A');
    // What stood here before we came is believed once it has stood.
    expect(told).toEqual([[]]);
    vi.advanceTimersByTime(900);
    told.shift();
  });
  afterEach(() => {
    ending.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('a tab that fades away is read no more when it has gone, and again when it is back', () => {
    const list = document.querySelector('ol') as HTMLElement;
    let isFaded = false;
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation((how) => !(isFaded && how?.opacityProperty));
    const fade = (away: boolean) => {
      isFaded = away;
      list.dispatchEvent(new Event('transitionend', { bubbles: true }));
      vi.advanceTimersByTime(900);
    };
    fade(true);
    expect(told.at(-1)).toEqual([]);
    fade(false);
    expect(told.at(-1)).toEqual(['Seen with their sister.', 'Rang their school.']);
  });

  test('a list that is still the last client’s, word for word, is not the next one’s', () => {
    draw('Seen with their sister.', 'Rang their school.');
    open('B');
    expect(told).toEqual([['Seen with their sister.', 'Rang their school.'], []]);
  });

  test('elements that were read as the last client’s are never the next one’s as they stand', () => {
    open('B');
    vi.advanceTimersByTime(11_000);
    expect(told.at(-1)).toEqual([]);
  });

  test('with one word more it is theirs at once', () => {
    draw('Seen with their sister.', 'Rang their school today.');
    open('B');
    expect(told.at(-1)).toEqual(['Seen with their sister.', 'Rang their school today.']);
  });

  test('what came and was left before anybody read it, is the client’s under whom it came', async () => {
    const list = document.querySelector('ol') as HTMLElement;
    list.innerHTML = '<li><p class="body">Only theirs.</p></li>';
    await Promise.resolve();
    vi.advanceTimersByTime(40);
    vi.clearAllTimers();
    vi.setSystemTime(Date.now() + 400);
    vi.advanceTimersByTime(400);
    open('B');
    expect(told.at(-1)).toEqual([]);
    list.innerHTML = '<li><p class="body">The next one’s.</p></li>';
    await Promise.resolve();
    vi.advanceTimersByTime(60);
    expect(told.at(-1)).toEqual(['The next one’s.']);
  });

  test('notes that are drawn a moment before their client’s name are theirs', async () => {
    const list = document.querySelector('ol') as HTMLElement;
    list.innerHTML = '<li><p class="body">The next one’s.</p></li>';
    await Promise.resolve();
    vi.advanceTimersByTime(30);
    open('B');
    expect(told.at(-1)).toEqual([]);
    vi.advanceTimersByTime(900);
    expect(told.at(-1)).toEqual(['The next one’s.']);
  });

  test('notes that came a moment before the client changed and are exchanged soon after were never the next one’s', async () => {
    const list = document.querySelector('ol') as HTMLElement;
    list.innerHTML = '<li><p class="body">A’s, come late.</p></li>';
    await Promise.resolve();
    vi.advanceTimersByTime(30);
    open('B');
    vi.advanceTimersByTime(500);
    list.innerHTML = '<li><p class="body">The next one’s.</p></li>';
    await Promise.resolve();
    vi.advanceTimersByTime(900);
    expect(told.flat()).not.toContain('A’s, come late.');
    expect(told.at(-1)).toEqual(['The next one’s.']);
  });

  test('what came while nobody could be told is believed once it has stood, not before', async () => {
    eye.clientChanged('');
    here = '';
    const list = document.querySelector('ol') as HTMLElement;
    list.innerHTML = '<li><p class="body">Whose?</p></li>';
    await Promise.resolve();
    vi.advanceTimersByTime(300);
    open('B');
    expect(told.flat()).not.toContain('Whose?');
    vi.advanceTimersByTime(900);
    expect(told.at(-1)).toEqual(['Whose?']);
  });

  test('two clients may have the same notes: what goes on standing there is believed', () => {
    draw('Seen with their sister.', 'Rang their school.');
    open('B');
    vi.advanceTimersByTime(11_000);
    expect(told.at(-1)).toEqual(['Seen with their sister.', 'Rang their school.']);
  });

  test('by way of a page on which nobody can be told, they are the last client’s all the same', () => {
    eye.clientChanged('');
    draw('Seen with their sister.', 'Rang their school.');
    open('B');
    expect(told.at(-1)).toEqual([]);
    open('A');
    expect(told.at(-1)).toEqual(['Seen with their sister.', 'Rang their school.']);
  });
});

describe('reading what takes long, or changes without a word', () => {
  let told: (readonly (string | null)[])[];
  let eye: NotesEye;
  let ending: AbortController;
  let here = 'A';
  let changes = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    here = 'A';
    changes = 0;
    ending = new AbortController();
    const who = () => reading(here);
    eye = makeNotesEye(
      (read) => told.push(read.notes.map(({ text }) => text)),
      () => {
        changes += 1;
      },
      who,
      ending.signal,
    );
    eye.clientChanged('A');
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });
  /** What stood here before we came is believed once it has stood. */
  const settled = () => {
    eye.look(prior, reading('A'));
    while (vi.getTimerCount() > 0) vi.runOnlyPendingTimers();
    eye.look(prior, reading('A'));
  };
  const many = () => draw(...Array.from({ length: 2_000 }, (_, n) => `Note ${n}.`));

  test('two thousand notes are read in forty turns, and told once, whole', () => {
    many();
    settled();
    told.length = 0;
    draw(...Array.from({ length: 2_000 }, (_, n) => `New ${n}.`));
    eye.look({ ...prior }, reading('A'));
    let turns = 1;
    while (told.length === 0 && turns < 100) {
      vi.advanceTimersToNextTimer();
      turns += 1;
    }
    expect(turns).toBe(40);
    expect(told).toHaveLength(1);
    expect(told[0]).toHaveLength(2_000);
  });

  test('another client in the middle of it: nothing of what was read is told', () => {
    many();
    eye.look(prior, reading('A'));
    vi.advanceTimersToNextTimer();
    here = 'B';
    eye.clientChanged('B');
    while (vi.getTimerCount() > 0) vi.runOnlyPendingTimers();
    expect(told.flat()).toEqual([]);
  });

  test('nor where the page names somebody else and nobody was told yet', () => {
    many();
    eye.look(prior, reading('A'));
    vi.advanceTimersToNextTimer();
    here = 'B';
    while (vi.getTimerCount() > 0) vi.runOnlyPendingTimers();
    expect(told.flat()).toEqual([]);
  });

  test('a list that changes while it is read is told, and asked for again', async () => {
    many();
    settled();
    told.length = 0;
    const first = document.querySelector('li') as HTMLElement;
    first.innerHTML = '<p class="body">Changed once.</p>';
    await Promise.resolve();
    eye.look(prior, reading('A'));
    vi.advanceTimersToNextTimer();
    first.innerHTML = '<p class="body">Changed twice.</p>';
    await Promise.resolve();
    while (vi.getTimerCount() > 0) vi.runOnlyPendingTimers();
    expect(told[0]).toHaveLength(2_000);
    expect(changes).toBeGreaterThan(0);
    eye.look(prior, reading('A'));
    while (vi.getTimerCount() > 0) vi.runOnlyPendingTimers();
    expect(told.at(-1)?.[0]).toBe('Changed twice.');
  });

  test('a note in a box of a form: its value is read anew at the next look, and led back to only while it holds it', () => {
    document.body.innerHTML = '<ol><li><textarea class="body" readonly></textarea></li></ol>';
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = 'First words.';
    settled();
    expect(told.at(-1)).toEqual(['First words.']);
    expect(eye.box(1)).toBe(box);
    expect(eye.range(1, { start: 0, end: 5 })).toBeNull();
    box.value = 'Other words.';
    expect(eye.box(1)).toBeNull();
    eye.look(prior, reading('A'));
    expect(told.at(-1)).toEqual(['Other words.']);
  });

  test('the last client’s value, still in its box, is not the next one’s', () => {
    document.body.innerHTML = '<ol><li><textarea class="body" readonly></textarea></li></ol>';
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = 'A’s words.';
    settled();
    here = 'B';
    eye.clientChanged('B');
    eye.look(prior, reading('B'));
    expect(told.at(-1)).toEqual([]);
    box.value = 'B’s words.';
    eye.look(prior, reading('B'));
    while (vi.getTimerCount() > 0) vi.runOnlyPendingTimers();
    eye.look(prior, reading('B'));
    expect(told.at(-1)).toEqual(['B’s words.']);
    expect(told.flat().filter((text) => text === 'A’s words.')).toHaveLength(1);
  });
});
