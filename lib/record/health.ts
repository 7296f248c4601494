/**
 * Whether what a site profile names still stands on this frame's page. A part that could not be asked for now (no note is listed, no
 * editor is open) is left out: that is no sign of anything.
 */
import { partsOf, readIn } from './notes.ts';
import { fold, isFrameVisible, matches, readPlace } from './places.ts';
import type { Place, SavePlace, SiteProfile } from './profile.ts';
import type { FitPart } from './types.ts';

/** True: it is there. False: it is named, could be there now, and is not. */
export type Standing = { readonly [part in FitPart]?: boolean | undefined };

const all = (places: readonly Place[] | undefined): boolean | undefined =>
  places?.length ? places.every((place) => readPlace(place).length > 0) : undefined;
const any = (places: readonly Place[] | undefined): boolean | undefined =>
  places?.length ? places.some((place) => readPlace(place).length > 0) : undefined;

/** In one of the notes at least: the record of one client may have none that is a draft. */
function inNotes({ priorNotes }: SiteProfile, items: readonly Element[]): Standing {
  if (items.length === 0) return {};
  const rows = items.map((item) => partsOf(priorNotes, item));
  const has = (place: Place | undefined) => place && rows.some((parts) => readIn(place, parts) !== '');
  const sign = priorNotes.completeWhen;
  return {
    // Folded away is no less there: nobody asks whether it can be seen.
    body: rows.some((parts) => parts.some((part) => isAnywhere(part, priorNotes.body))),
    date: has(priorNotes.date),
    type: has(priorNotes.type),
    author: has(priorNotes.author),
    status: has(priorNotes.status),
    // Other words stand in its place while there are more notes; without words of its own it is there only when all are.
    all: sign?.text ? matches(document, sign.select).length > 0 : undefined,
  };
}

function isAnywhere(root: ParentNode, select: string): boolean {
  try {
    return root.querySelector(select) !== null;
  } catch {
    return false; // no selector at all finds nothing
  }
}

const saves = ({ select, text }: SavePlace): boolean =>
  matches(document, select).some(
    (element) => !text || text.includes(fold(element.textContent || (element as HTMLInputElement).value || '').toLowerCase()),
  );

function whileWriting({ editors, save }: SiteProfile, isOpen: boolean): Standing {
  if (!isOpen) return {};
  const kinds = editors.flatMap(({ noteType }) => noteType ?? []);
  return { kind: any(kinds), save: save.length > 0 ? save.some(saves) : undefined };
}

export function lookAtParts(profile: SiteProfile): Standing {
  if (!isFrameVisible(window) || matches(document, profile.signs).length === 0) return {};
  const { client, worker, priorNotes, editors, narrow } = profile;
  const items = matches(document, priorNotes.list).flatMap((list) => matches(list, priorNotes.item));
  const isOpen = editors.some(({ select }) => matches(document, select).length > 0);
  return {
    name: all(client.names),
    number: all(client.ids),
    born: all(client.born),
    worker: any(worker),
    note: items.length > 0,
    ...inNotes(profile, items),
    editor: editors.length > 0 ? isOpen : undefined,
    ...whileWriting(profile, isOpen),
    narrow: narrow === undefined ? undefined : matches(document, narrow).length > 0,
  };
}
