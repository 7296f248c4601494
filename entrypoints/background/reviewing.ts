/** From the note in a tab's editor to what *This note*, the launcher and the save gate say of it. */

import type { EditorRead } from '../../lib/bridge/agent-messages.ts';
import { besideRecord } from '../../lib/checklist/checks/with-record.ts';
import { follow } from '../../lib/checklist/follow.ts';
import { checklistById } from '../../lib/checklist/presets.ts';
import type { Checklist, Review } from '../../lib/checklist/types.ts';
import { shortFormsIn } from '../../lib/packs/short-forms.ts';
import { headingsBeside, type Offering } from './offering.ts';
import type { Saves } from './saves.ts';
import type { Screens } from './screens.ts';
import { settings } from './settings.ts';
import { hasPart, isInOtherLanguage, openEditor, type Tab } from './tab.ts';
import { type Chosen, thisNote } from './views/this-note.ts';
import { type ChecklistSource, forNoteType } from './which-checklist.ts';

const NOT_CHOSEN: Chosen = { checklist: null, by: null };

/** Reviews the note as it stands now. A newer one that comes meanwhile is reviewed in its place. */
export function makeReviewing(
  packs: ChecklistSource,
  tell: Screens['tell'],
  saves: Saves,
  offering: Offering,
): (tab: Tab) => Promise<void> {
  /** Waits only for what was not looked up yet: a key's review is told in the turn in which the key came. */
  const choose = (tab: Tab, form: string, noteType: string): Chosen | Promise<Chosen> => {
    const coming = packs.coming();
    if (coming) return coming.then(() => choose(tab, form, noteType));
    const all = packs.checklists();
    const chosen = tab.chosenByUser;
    if (chosen && chosen.form === form && chosen.noteType === noteType)
      return { checklist: checklistById(chosen.checklist, all), by: 'you' };
    const byType = noteType ? forNoteType(noteType, packs) : null;
    if (byType) return { checklist: byType, by: 'note-type' };
    const { remembered } = tab;
    if (remembered?.form !== form) return remember(tab, form).then(() => choose(tab, form, noteType));
    return remembered.checklist ? { checklist: checklistById(remembered.checklist, all), by: 'you' } : NOT_CHOSEN;
  };

  const remember = async (tab: Tab, form: string) => {
    tab.remembered = { form, checklist: (await settings.checklistFor(tab.origin, form)) ?? null };
  };

  const reviewed = (tab: Tab, { text, whole }: EditorRead, checklist: Checklist): Review => {
    const { who, recordWords: words } = tab;
    if (tab.followed?.checklist !== checklist) tab.followed = { checklist, follower: follow(checklist) };
    const { follower } = tab.followed;
    const judged = follower.review(text, whole);
    if (who.is !== 'client') return judged;
    const note = { earlier: [], choice: [], ...words, text, checklist, client: [who.id, ...who.more] };
    return besideRecord(judged, note, follower.rows(text));
  };

  return async (tab) => {
    const { epoch } = tab;
    const open = openEditor(tab);
    const choosing = open ? choose(tab, open.read.form, open.read.noteType) : NOT_CHOSEN;
    const chosen = choosing instanceof Promise ? await choosing : choosing;
    if (tab.epoch !== epoch || openEditor(tab)?.read !== open?.read) return; // a newer note is under review
    let judged = null;
    try {
      if (open && chosen.checklist && !open.read.isReadOnly) judged = reviewed(tab, open.read, chosen.checklist);
    } catch {
      // said as "not checked" below; the gate lets the save through
    }
    if (!open) tab.followed = null;
    const place = open?.frame.profile?.editors.find(({ form }) => form === open.read.form);
    let note = thisNote(open?.read ?? null, chosen, judged, packs.checklists(), tab.draft, {
      savesItself: place?.savesItself === true,
      isSaveKnown: hasPart(tab, 'save'),
      isOtherLanguage: open !== null && isInOtherLanguage(tab, open.read.text),
    });
    const shortForms = judged && open ? shortFormsIn([open.read.text], packs.glossary?.() ?? {}) : [];
    if (shortForms.length > 0) note = { ...note, shortForms };
    tab.thisNote = { ...note, ...headingsBeside(tab, note) };
    if (tab.who.is === 'client') tell(tab, { tell: 'thisNote', epoch, part: tab.thisNote });
    saves.pushVerdict(tab);
    saves.reviewed(tab);
    offering.reviewed(tab);
  };
}
