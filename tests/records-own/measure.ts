/** `node tests/records-own/measure.ts`: the Choice reading on the invented records, one report each: `tuned` was worked on, `kept` and `held out` only measured. */
import { measure } from '../commands/choice/measures.ts';
import { reportOf } from '../commands/choice/report.ts';
import { BLIND, HALVES, HELD_OUT, IN_PASSING, LEARNT, ownRecords } from './read-records.ts';

for (const [name, hands] of Object.entries({ ...HALVES, 'held out': HELD_OUT, learnt: LEARNT, 'in passing': IN_PASSING, blind: BLIND })) {
  const records = ownRecords().filter(({ hand }) => hands.includes(hand));
  process.stdout.write(`${name}: ${reportOf(measure(records))}\n\n`);
}
