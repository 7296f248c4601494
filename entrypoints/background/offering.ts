/**
 * Headings of a note that the checklist does not know: listed when the user asks, and a few of them offered unasked while something required
 * is not found. Looked for when the writer rests: at a key it would be in their way.
 */

import type { ThisNoteView } from '../../lib/bridge/view.ts';
import { checklistById } from '../../lib/checklist/presets.ts';
import { unclaimedHeadings } from '../../lib/checklist/unclaimed.ts';
import { namesNobody } from './heading-words.ts';
import type { Screens } from './screens.ts';
import { ifHere, type Listed, openEditor, type Tab } from './tab.ts';
import type { ChecklistSource } from './which-checklist.ts';

const RESTS_MS = 700;
/** More would be a form of their own beside the note: that one is a press away. */
const MOST_OFFERED = 3;
const MOST_FIELDS = 6;

/** Required, and without any place in the note: an empty heading has one. */
const lacking = ({ fields }: ThisNoteView) => fields.filter(({ need, is }) => need === 'required' && is === 'not-found');

/** What stands beside the note about its headings, for this client, form and checklist alone. */
export function headingsBeside(tab: Tab, note: ThisNoteView): Pick<ThisNoteView, 'headings' | 'offered' | 'added'> {
  const [form, checklist] = [openEditor(tab)?.read.form, note.checklist?.id];
  const headings = ifHere(tab.headings, tab, form, checklist)?.list ?? null;
  const list = tab.hasLeftOffer || headings ? [] : (ifHere(tab.offered, tab, form, checklist)?.list ?? []);
  const fields = lacking(note)
    .slice(0, MOST_FIELDS)
    .map(({ id, title }) => ({ id, title: title.replace(/[?:]+$/, '') }));
  const added = ifHere(tab.added, tab, form, checklist);
  const title = note.fields.find(({ id }) => id === added?.field)?.title;
  return {
    headings,
    ...(list.length > 0 && fields.length > 0 ? { offered: { headings: list, fields } } : {}),
    ...(added && title ? { added: { heading: added.heading, field: title } } : {}),
  };
}

export interface Offering {
  /** What no field claims now, and names nobody whom the page names; null while there is no note of a client. */
  list(tab: Tab, isUnread?: boolean): Listed | null;
  /** The note was reviewed: what is offered may be looked for. */
  reviewed(tab: Tab): void;
}

export function makeOffering(packs: ChecklistSource, tell: Screens['tell'], restsMs = RESTS_MS): Offering {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();

  const list = (tab: Tab, isUnread = false): Listed | null => {
    const { epoch, who, thisNote: note } = tab;
    const open = openEditor(tab);
    const checklist = checklistById(note?.checklist?.id ?? '', packs.checklists());
    if (!open || !checklist || who.is !== 'client') return null;
    const headings = unclaimedHeadings(open.read.text, checklist, isUnread).filter((heading) => namesNobody(heading, who));
    return { epoch, form: open.read.form, checklist: checklist.id, list: headings };
  };

  const offer = (tab: Tab) => {
    if (!tab.thisNote || tab.who.is !== 'client' || lacking(tab.thisNote).length === 0) return;
    const now = list(tab, true);
    const offered = now && { ...now, list: now.list.slice(0, MOST_OFFERED) };
    if (offered?.list.join('\n') === tab.offered?.list.join('\n') && offered?.epoch === tab.offered?.epoch) return;
    tab.offered = offered;
    const { headings: _, offered: __, added: ___, ...note } = tab.thisNote;
    tab.thisNote = { ...note, ...headingsBeside(tab, tab.thisNote) };
    tell(tab, { tell: 'thisNote', epoch: tab.epoch, part: tab.thisNote });
  };

  return {
    list,
    reviewed(tab) {
      clearTimeout(waiting.get(tab.id));
      waiting.delete(tab.id);
      if (tab.isPrivate || tab.hasLeftOffer || packs.keepsHeadings?.() || !tab.thisNote || lacking(tab.thisNote).length === 0) return;
      waiting.set(
        tab.id,
        setTimeout(() => {
          waiting.delete(tab.id);
          offer(tab);
        }, restsMs),
      );
    },
  };
}
