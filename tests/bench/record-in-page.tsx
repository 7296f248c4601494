/** What the bench calls within the page to read a record and to show it, bundled with the very rooms and screen that ship. */
import { render } from 'preact';
import { GettingOn } from '../../components/getting-on/getting-on.tsx';
import { gettingOn, recordOf } from '../../entrypoints/background/views/getting-on.ts';
import { presets } from '../../lib/checklist/presets.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { readChoice, readingChoice } from '../../lib/choice/read.ts';
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

/** The longest stretch of a reading with pauses that has none, ms, at its best of `rounds`. */
export function longestStretch(count: number, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const read = fresh(count, false);
    const reading = readingChoice(recordOf(read, 'FAIRWEATHER, Noah', 'Ann Bell', NOW.today));
    let longest = 0;
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = reading.next().done === true;
      longest = Math.max(longest, since(start));
    }
    best = Math.min(best, longest);
  }
  return best;
}

Object.assign(globalThis, { record: { timeRecord, longestStretch } });
