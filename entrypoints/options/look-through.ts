/** A pack is looked at until all of its examples were read; what is known is told as it comes. */
import type { ask } from '../../lib/bridge/requests.ts';
import type { PackChecked } from '../../lib/bridge/view.ts';

/** A background that is stopped over the examples begins anew; one that is stopped again and again is no background. */
const BEGINNINGS = 3;

/** `tell`: once or more; false where nobody waits for it any more. Answers with the last that was told. Null: no answer. */
export async function lookThrough(
  asks: typeof ask,
  file: string,
  tell: (checked: PackChecked | null) => boolean = () => true,
): Promise<PackChecked | null> {
  let checked = await asks({ ask: 'check-pack', file });
  for (let begun = 1; tell(checked) && checked?.is === 'good' && checked.look !== null; ) {
    checked = await asks({ ask: 'go-on-looking', look: checked.look });
    if (checked || begun === BEGINNINGS) continue;
    begun += 1;
    checked = await asks({ ask: 'check-pack', file });
  }
  return checked;
}
