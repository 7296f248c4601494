/** What the bench calls within the page to read a record and to show it, bundled with the very rooms and screen that ship. */
import { render } from 'preact';
import { GettingOn } from '../../components/getting-on/getting-on.tsx';
import { drawingGettingOn, gettingOn, recordOf } from '../../entrypoints/background/views/getting-on.ts';
import { presets } from '../../lib/checklist/presets.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { readChoice, readingChoice } from '../../lib/choice/read.ts';
import { itemsNow, readingNotes } from '../../lib/record/notes.ts';
import { recordRead } from './records.ts';

const NOW = { today: '2026-06-01', time: '09:00' };
const checklist = presets.find(({ id }) => id === 'capa_choice') as Checklist;

/** As it comes in a message, so that nothing is known of it. */
const fresh = (count: number, isStrangers: boolean) => structuredClone(recordRead(count, isStrangers));

const since = (start: number): number => performance.now() - start;

interface Times {
  readonly read: number;
  readonly shown: number;
}

/** ms of reading and showing a record, the quickest of `rounds`: whatever else the machine does only ever adds. */
export function timeRecord(count: number, isStrangers: boolean, rounds: number): Times {
  const best = { read: Number.POSITIVE_INFINITY, shown: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const read = fresh(count, isStrangers);
    const place = document.createElement('div');
    document.body.append(place);
    const start = performance.now();
    const record = recordOf(read, 'FAIRWEATHER, Noah', 'Ann Bell', NOW.today);
    const view = gettingOn(record, readChoice(record), read, checklist, NOW);
    best.read = Math.min(best.read, since(start));
    const drawing = performance.now();
    render(<GettingOn view={view} onAction={() => undefined} />, place);
    best.shown = Math.min(best.shown, since(drawing));
    if (view.contacts.length !== count || place.textContent === '') throw new Error('The record was not shown.');
    render(null, place);
    place.remove();
  }
  return best;
}

/** The longest stretch of work with pauses that has none, ms. */
function stretchOf<T>(work: Generator<undefined, T>): { readonly longest: number; readonly made: T } {
  for (let longest = 0; ; ) {
    const start = performance.now();
    const step = work.next();
    longest = Math.max(longest, since(start));
    if (step.done) return { longest, made: step.value };
  }
}

/** The longest stretch of reading a record, and that of making its view, ms, each at its best of `rounds`. */
export function longestStretches(count: number, rounds: number): { reading: number; drawing: number } {
  const best = { reading: Number.POSITIVE_INFINITY, drawing: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const read = fresh(count, false);
    const record = recordOf(read, 'FAIRWEATHER, Noah', 'Ann Bell', NOW.today);
    const reading = stretchOf(readingChoice(record));
    const view = stretchOf(drawingGettingOn(record, reading.made, read, checklist, NOW));
    if (!view.made.goals.some(({ ratings }) => ratings.length > 9)) throw new Error('No goal was rated often.');
    best.reading = Math.min(best.reading, reading.longest);
    best.drawing = Math.min(best.drawing, view.longest);
  }
  return best;
}

const LIST = { list: '[data-list]', item: 'li', date: { select: 'time' }, body: 'div', dateOrder: 'day-first' } as const;
const ENTRY = `<li><time>1 May 2026</time><div>${'<p>Walked in by herself on three days, and rang her aunt.</p>'.repeat(12)}</div></li>`;

/**
 * The longest stretch, ms, of reading a list of notes from the page, and of going over its items after a change of it. Each stretch
 * counts at its best of `rounds`: whatever else the machine does only ever adds, and falls on another one each time.
 */
export function longestOnPage(count: number, rounds: number): { read: number; gone: number } {
  let gone = Number.POSITIVE_INFINITY;
  const stretches: number[] = [];
  const list = document.createElement('ol');
  list.dataset.list = '';
  document.body.append(list);
  for (let round = 0; round < rounds; round += 1) {
    list.innerHTML = ENTRY.repeat(count);
    void list.offsetHeight;
    let read = 0;
    const reading = readingNotes(LIST);
    for (let [n, isDone] = [0, false]; !isDone; n += 1) {
      const start = performance.now();
      const step = reading.next();
      stretches[n] = Math.min(stretches[n] ?? Number.POSITIVE_INFINITY, since(start));
      isDone = step.done === true;
      if (step.done) read = step.value.notes.filter(({ text }) => text !== null).length;
    }
    if (read !== count) throw new Error('The list was not read.');
    list.lastElementChild?.append('One word more.');
    const start = performance.now();
    if (itemsNow(LIST).length !== count) throw new Error('The list was not gone over.');
    gone = Math.min(gone, since(start));
  }
  list.remove();
  return { read: Math.max(...stretches), gone };
}

Object.assign(globalThis, { record: { timeRecord, longestStretches, longestOnPage } });
