import { useId } from 'preact/hooks';
import type { SharingItem } from '../../lib/words/handover.ts';
import * as words from '../../lib/words/words.ts';
import type { Sharing } from './types.ts';

interface TicksProps {
  readonly all: readonly { readonly id: string; readonly title: string; readonly isTyped: boolean }[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(ticked);
  if (!now.delete(id)) now.add(id);
  return now;
}

/** What goes to another agency. Nothing is ticked beforehand: the minimum is what somebody chose. */
export function Ticks({ all, ticked, onTick }: TicksProps) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class="label">{words.handover.tick}</legend>
      {all.map((one) => (
        <div class="choice" key={one.id}>
          <input type="checkbox" id={`${id}-${one.id}`} checked={ticked.has(one.id)} onChange={() => onTick(toggled(ticked, one.id))} />
          <label for={`${id}-${one.id}`}>
            {one.title}
            {one.isTyped && <span class="soft"> {words.handover.typed}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

interface SharingProps {
  readonly sharing: Sharing;
  readonly onSay: (item: SharingItem, says: string) => void;
}

/** The information-sharing checklist. It asks and holds nothing back; what was not answered is said so on the sheet. */
export function SharingList({ sharing, onSay }: SharingProps) {
  const id = useId();
  return (
    <section class="sharing" aria-labelledby={id}>
      <h3 id={id}>{words.handover.sharing}</h3>
      <p class="aside">{words.handover.sharingWhy}</p>
      {words.SHARING.map((item) => (
        <div key={item}>
          <label class="label" for={`${id}-${item}`}>
            {words.sharing(item).title}
          </label>
          <p class="soft" id={`${id}-${item}-ask`}>
            {words.sharing(item).ask}
          </p>
          <input
            class="input"
            id={`${id}-${item}`}
            aria-describedby={`${id}-${item}-ask`}
            autocomplete="off"
            maxLength={160}
            value={sharing[item]}
            onInput={(event) => onSay(item, event.currentTarget.value)}
          />
        </div>
      ))}
    </section>
  );
}
