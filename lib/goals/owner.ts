/** Whose words a goal across notes is in. */
import type { Owner } from '../checklist/types.ts';

const FIRST_PERSON = ['i', 'my', 'me', "i'm", 'we', 'our'];

/** What a worker says of their own doing: no wish of the client's, though it is in the first person. */
const WORKERS_ACT =
  /^(?:i|we)(?: have| had| also| then)? (?:offered|suggested|recommended|advised|explained|proposed|discussed|talked|will (?:refer|see|send|ring|write))\b/i;

/** "Robin: ..." before the words. */
const SPEAKER = /^[\p{L}'\u2019 ]{2,24}:\s+/u;

/** First person, quotation marks or the client's name before a colon: the client's words. Else it can't be told whose words a goal is in. */
export function ownerOf(wording: string, client: readonly string[]): Owner {
  const said = wording.replace(SPEAKER, '');
  const speaker = SPEAKER.exec(wording)?.[0].split(':', 1)[0]?.trim().toLowerCase().split(' ', 1)[0] ?? '';
  if (client.includes(speaker)) return 'client';
  const isQuoted = '"\u201c'.includes(said.charAt(0)) && said.length > 0;
  // A question that the worker put may stand in quotation marks within; only the writer's own sentence is asked.
  const words = wording
    .replace(/["\u201c][^"\u201d]*["\u201d]/g, ' ')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}']/u);
  if (!isQuoted && WORKERS_ACT.test(wording)) return 'worker';
  return isQuoted || words.some((word) => FIRST_PERSON.includes(word)) ? 'client' : 'unclear';
}
