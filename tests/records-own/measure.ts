/** `node tests/records-own/measure.ts`: the Choice reading on the invented records, one report a half. `tuned` was worked on, `kept` only measured. */
import { measure } from '../commands/choice/measures.ts';
import { reportOf } from '../commands/choice/report.ts';
import { HALVES, ownRecords } from './read-records.ts';

for (const [name, hands] of Object.entries(HALVES)) {
  const records = ownRecords().filter(({ hand }) => hands.includes(hand));
  process.stdout.write(`${name}: ${reportOf(measure(records))}\n\n`);
}
