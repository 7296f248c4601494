import type { ThisNoteView, VerdictIs } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';
import { Icon } from '../icon/icon.tsx';

type Note = Pick<ThisNoteView, 'fields' | 'required' | 'goal' | 'whole' | 'notChecked' | 'savesItself' | 'isSaveKnown'>;

function countRequired(fields: Note['fields']): Readonly<Record<VerdictIs, number>> {
  const counts = { found: 0, empty: 0, 'not-found': 0, 'cannot-tell': 0 };
  for (const field of fields) if (field.need === 'required') counts[field.is] += 1;
  return counts;
}

/** The weightiest of the required verdicts: doubt about the whole note comes before everything. */
export function weightiest(note: Note): VerdictIs {
  const counts = countRequired(note.fields);
  if (note.notChecked || !note.whole) return 'cannot-tell';
  return (['not-found', 'empty', 'cannot-tell'] as const).find((is) => counts[is] > 0) ?? 'found';
}

interface LineProps extends Pick<Note, 'savesItself' | 'isSaveKnown'> {
  readonly is: VerdictIs;
  readonly says: string;
  readonly more: string;
}

const Line = asBefore(({ is, says, more, savesItself, isSaveKnown }: LineProps) => (
  <div class="status">
    <Icon name={is} class={`is-${is}`} />
    <div>
      <output class="status__line">{says}</output>
      <p class="soft">{more}</p>
      {savesItself && <p class="soft">{words.note.savesItself}</p>}
      {!savesItself && !isSaveKnown && <p class="soft">{words.note.saveUnknown}</p>}
    </div>
  </div>
));

/** How many required fields were found, and the goal; said again to screen readers whenever it changes. */
export function StatusLine({ note }: { readonly note: Note }) {
  const { savesItself, isSaveKnown } = note;
  const more = words.statusMore(countRequired(note.fields), note.whole, note.notChecked);
  return <Line is={weightiest(note)} says={words.status(note)} more={more} savesItself={savesItself} isSaveKnown={isSaveKnown} />;
}
