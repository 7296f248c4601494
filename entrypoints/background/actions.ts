/**
 * What the user asks for in a sidebar. Each act is bound to the client who was shown when it was asked for: the epoch
 * must still be the same here, and the frame asks the page once more before it acts.
 */
import type { Answer, Command } from '../../lib/bridge/agent-messages.ts';
import { command } from '../../lib/bridge/lines.ts';
import type { Reason, SaidId, SidebarAction } from '../../lib/bridge/view.ts';
import { checklistById } from '../../lib/checklist/presets.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import type { Result, StoreError } from '../../lib/drafts/types.ts';
import type { Desk } from './desk.ts';
import { makeDraftActs } from './draft-acts.ts';
import type { FittingDesk } from './fitting.ts';
import { guesses } from './guesses.ts';
import { makeOpening } from './opening.ts';
import type { Packs } from './packs.ts';
import type { PageStyle } from './page-style.ts';
import { type Paste, type Pastes, pasteOf } from './pastes.ts';
import { settings } from './settings.ts';
import { bringHands } from './sites.ts';
import { clientOf, isStill } from './still.ts';
import { ifHere, notesFrame, openEditor, type Tab } from './tab.ts';
import { forNoteType } from './which-checklist.ts';

export interface ActionTools {
  readonly desk: Desk;
  readonly style: PageStyle;
  readonly store: () => Promise<Result<DraftStore, StoreError>>;
  readonly pastes: Pastes;
  readonly packs: Pick<Packs, 'checklists' | 'own' | 'addHeading' | 'dropHeading' | 'keepsHeadings'>;
  readonly fitting: FittingDesk;
  readonly lock: () => Promise<boolean>;
  readonly askToUnlock: (tab: number) => Promise<void>;
  readonly openAllDrafts: (tab: number) => Promise<void>;
}

type Do<D extends SidebarAction['do']> = Extract<SidebarAction, { do: D }>;

const REFUSED: Readonly<Record<Extract<Answer, { ok: false }>['because'], SaidId>> = {
  'another-client': 'another-client',
  'another-worker': 'another-worker',
  'not-here': 'not-in-page-now',
  'not-empty': 'editor-not-empty',
  'no-editor': 'no-editor-here',
  'not-proven': 'insert-not-proven',
  changed: 'page-not-answering',
  'no-hands': 'page-not-answering',
};

/** Brings the hands to a frame the first time that they are asked for there. */
async function act(tab: number, frame: number, asked: Command): Promise<Answer | null> {
  const answer = await command(tab, asked, frame);
  if (answer?.ok !== false || answer.because !== 'no-hands') return answer;
  await bringHands(tab, frame);
  return command(tab, asked, frame);
}

const refusal = (answer: Answer | null): SaidId => (answer?.ok === false ? REFUSED[answer.because] : 'page-not-answering');

export function makeActions({
  desk,
  style,
  store,
  pastes,
  packs,
  fitting,
  lock,
  askToUnlock,
  openAllDrafts,
}: ActionTools): (tab: Tab, epoch: number, action: SidebarAction) => Promise<void> {
  const show = async (tab: Tab, note: number, start: number, end: number): Promise<SaidId> => {
    const client = clientOf(tab);
    const frame = notesFrame(tab)?.frame.end.from.frame;
    if (frame === undefined) return 'not-in-page-now';
    await style.highlight(tab.id, frame);
    if (!(await isStill(tab, client))) return 'another-client';
    const answer = await act(tab.id, frame, { command: 'show', note, start, end, client });
    return answer?.ok ? 'shown-in-record' : refusal(answer);
  };

  const goTo = async (tab: Tab, { field }: Do<'go-to-field'>): Promise<SaidId> => {
    const open = openEditor(tab);
    if (!open) return 'no-editor-here';
    const { text, revision } = open.read;
    const words = tab.thisNote?.fields.find((f) => f.id === field)?.at ?? null;
    // A field that is not there has no place: the end of the note is where it would be written.
    const at = words ?? { start: text.length, end: text.length };
    // Going there answers a hold: it must not stand over the checklist while the field is being written.
    desk.saves.endHold(tab);
    const answer = await act(tab.id, open.frame.end.from.frame, { command: 'go-to', ...at, revision });
    if (!answer?.ok) return refusal(answer);
    return words ? 'gone-to-field' : 'field-not-in-note';
  };

  const insert = async (
    tab: Tab,
    client: string,
    text: string,
    how: Extract<Command, { command: 'insert' }>['how'],
  ): Promise<Answer | null> => {
    const open = openEditor(tab);
    const [mine] = await desk.scopes(tab);
    // Where people share a name, the page's word for it still has to be the same.
    const worker = (tab.who.is === 'client' && tab.who.worker) || (mine?.worker ?? '');
    if (!open) return { ok: false, because: 'no-editor' };
    if (!(await isStill(tab, client))) return { ok: false, because: 'another-client' };
    return act(tab.id, open.frame.end.from.frame, { command: 'insert', text, how, client, worker });
  };

  const insertHeading = async (tab: Tab, { field }: Do<'insert-heading'>): Promise<SaidId> => {
    const title = tab.thisNote?.fields.find((f) => f.id === field)?.title;
    if (!title) return 'page-not-answering';
    const answer = await insert(tab, clientOf(tab), `${title.replace(/[?:]+$/, '')}: `, 'at-end');
    return answer?.ok ? 'heading-inserted' : refusal(answer);
  };

  const chooseChecklist = async (tab: Tab, { checklist }: Do<'choose-checklist'>): Promise<null> => {
    const open = openEditor(tab);
    const all = packs.checklists();
    if (!open || !checklistById(checklist, all)) return null;
    const { form, noteType } = open.read;
    tab.chosenByUser = { form, noteType, checklist };
    tab.remembered = null;
    if (!forNoteType(noteType, packs)) await settings.setChecklistFor(tab.origin, form, checklist);
    await desk.review(tab);
    return null;
  };

  const listHeadings = async (tab: Tab): Promise<SaidId | null> => {
    if (tab.isPrivate) return 'heading-in-private';
    await desk.listHeadings(tab);
    return null;
  };

  const leaveHeadings = async (tab: Tab): Promise<null> => {
    tab.headings = null;
    await desk.review(tab);
    return null;
  };

  /** Only one of those that were listed: what is kept for every client are words that stand as a heading, and name nobody here. */
  const addHeading = async (tab: Tab, { heading, field }: Do<'add-heading'>): Promise<SaidId> => {
    const { epoch } = tab;
    const checklist = tab.thisNote?.checklist?.id;
    const form = openEditor(tab)?.read.form;
    const isListed = [tab.headings, tab.offered].some((listed) => ifHere(listed, tab, form, checklist)?.list.includes(heading));
    if (!checklist || form === undefined || !isListed || tab.isPrivate) return 'heading-not-kept';
    if (!tab.thisNote?.fields.some(({ id }) => id === field)) return 'heading-not-kept';
    tab.headings = null;
    if (packs.keepsHeadings()) return 'heading-locked';
    // Said with the review that follows from it.
    const before = tab.added;
    tab.added = { epoch, form, checklist, field, heading };
    const isKept = await packs.addHeading({ checklist, field, heading });
    if (!isKept) {
      tab.added = before;
      await desk.review(tab);
    }
    return isKept ? 'heading-is-ours' : 'heading-not-kept';
  };

  const undoHeading = async (tab: Tab): Promise<SaidId> => {
    const { added } = tab;
    if (!added || added.epoch !== tab.epoch) return 'heading-not-kept';
    tab.added = null;
    const { checklist, field, heading } = added;
    const isGone = await packs.dropHeading({ checklist, field, heading });
    if (isGone) return 'heading-taken-out';
    tab.added = added;
    await desk.review(tab);
    return 'heading-not-kept';
  };

  const leaveOffer = async (tab: Tab): Promise<null> => {
    tab.hasLeftOffer = true;
    await desk.review(tab);
    return null;
  };

  const saveAnyway = async (tab: Tab, reason: Reason | undefined): Promise<SaidId | null> => {
    if (!tab.hold || tab.heldIn === null) return null; // pressed twice: the first was enough
    const frame = tab.heldIn;
    const client = clientOf(tab);
    tab.heldIn = null;
    // Kept when the page shows that it took the save: of a note that was not saved there is nothing to give a reason for.
    tab.reason = reason ?? null;
    const still = await isStill(tab, client);
    const answer = still ? await command(tab.id, { command: 'save-anyway', client }, frame) : null;
    tab.heldIn = frame;
    desk.saves.endHold(tab);
    if (!answer?.ok || answer.again) tab.reason = null;
    if (!still) return 'another-client';
    if (!answer?.ok) return 'save-control-gone';
    return answer.again ? 'press-save-again' : 'saved-anyway';
  };

  /** Back into the note: in the frame that held, or where the note is written. */
  const putHoldAway = async (tab: Tab): Promise<null> => {
    const frames = [tab.heldIn, tab.editorFrame].filter((frame) => frame !== null);
    desk.saves.endHold(tab);
    for (const frame of frames) if ((await command(tab.id, { command: 'back' }, frame))?.ok) break;
    return null;
  };

  const guess = async (tab: Tab, is: 'guess' | 'guess-right' | 'guess-wrong'): Promise<null> => {
    if (tab.who.is === 'client' || tab.guess?.is === 'in-use') return null;
    if (is === 'guess') {
      await style.highlight(tab.id, 0);
      const profile = await guesses.look(tab.id, tab.origin);
      tab.guess = { profile, is: profile ? 'asking' : 'nothing-found' };
    } else {
      const profile = tab.guess?.profile;
      tab.guess = null;
      if (is === 'guess-right' && profile) {
        await guesses.keep(tab.origin, profile);
        desk.welcome(tab);
      }
    }
    desk.push(tab);
    return null;
  };

  /** What the tab shows of a paste, if it still is the same client's; the user's act has been done in any case. */
  const showPaste = async (tab: Tab, epoch: number, now: Paste | null, undo: Paste | null, said: SaidId): Promise<SaidId> => {
    if (tab.epoch !== epoch) return 'another-client';
    tab.paste = { epoch, now, undo };
    await desk.read(tab);
    return said;
  };

  /** A second letter takes the place of the first. */
  const paste = async (tab: Tab, { text, date, keep }: Do<'paste'>): Promise<SaidId> => {
    const { epoch } = tab;
    if (text.trim() === '') return 'page-not-answering';
    if (!(await isStill(tab, clientOf(tab)))) return 'another-client';
    const [mine = null] = await desk.scopes(tab);
    const before = pasteOf(tab)?.now;
    if (tab.epoch !== epoch) return 'another-client';
    if (before) await pastes.remove(tab, mine, before);
    if (tab.epoch !== epoch) return 'another-client';
    const now = await pastes.put(tab, mine, { text, date, keep });
    if (!now) return 'another-client';
    return showPaste(tab, epoch, now, null, keep ? (now.keptAs ? 'pasted-kept' : 'paste-not-kept') : 'pasted');
  };

  const removePaste = async (tab: Tab, isBack: boolean): Promise<SaidId> => {
    const { epoch } = tab;
    const known = pasteOf(tab);
    const one = isBack ? known?.undo : known?.now;
    if (!one) return 'page-not-answering';
    const [mine = null] = await desk.scopes(tab);
    if (tab.epoch !== epoch) return 'another-client';
    const isDone = isBack ? await pastes.bringBack(tab, mine, one) : await pastes.remove(tab, mine, one);
    if (!isDone) return 'page-not-answering';
    return isBack ? showPaste(tab, epoch, one, null, 'paste-back') : showPaste(tab, epoch, null, one, 'paste-removed');
  };

  const opening = makeOpening({ act, push: desk.push, read: desk.read });
  const draftActs = makeDraftActs({ desk, store, insert, refusal });

  const perform = async (tab: Tab, action: SidebarAction): Promise<SaidId | null> => {
    switch (action.do) {
      case 'show-passage':
        return show(tab, action.n, action.start, action.end);
      case 'show-note':
        return show(tab, action.n, 0, 0);
      case 'open-notes':
        return opening.start(tab);
      case 'stop-opening':
        return opening.stop(tab);
      case 'pick-choice':
        return desk.pick(tab, action.n);
      case 'go-to-field':
        return goTo(tab, action);
      case 'insert-heading':
        return insertHeading(tab, action);
      case 'choose-checklist':
        return chooseChecklist(tab, action);
      case 'list-headings':
        return listHeadings(tab);
      case 'leave-headings':
        return leaveHeadings(tab);
      case 'add-heading':
        return addHeading(tab, action);
      case 'undo-heading':
        return undoHeading(tab);
      case 'leave-offer':
        return leaveOffer(tab);
      case 'save-anyway':
        return saveAnyway(tab, action.reason);
      case 'put-hold-away':
        return putHoldAway(tab);
      case 'put-last-save-away':
        desk.saves.setLast(tab, null);
        return null;
      case 'put-covers-away':
        tab.covers = null;
        desk.push(tab);
        return null;
      case 'put-gone-away':
        tab.gone = null;
        desk.push(tab);
        return null;
      case 'stand-beside':
        await desk.setStands(tab.origin, 'beside');
        return null;
      case 'restore-draft':
        return draftActs.restore(tab, action);
      case 'leave-restore':
        return draftActs.leave(tab);
      case 'show-versions':
        return draftActs.showVersions(tab, action.id);
      case 'delete-draft':
        return draftActs.removeOrBringBack(tab, action.id, false);
      case 'undo-delete':
        return draftActs.removeOrBringBack(tab, action.id, true);
      case 'lock':
        return (await lock()) ? 'locked' : 'page-not-answering';
      case 'unlock':
        await askToUnlock(tab.id);
        return null;
      case 'all-drafts':
        await openAllDrafts(tab.id);
        return null;
      case 'paste':
        return paste(tab, action);
      case 'remove-paste':
        return removePaste(tab, false);
      case 'undo-remove-paste':
        return removePaste(tab, true);
      case 'hide-now':
      case 'show-again':
        desk.setHidden(tab, action.do === 'hide-now');
        return null;
      case 'guess':
      case 'guess-right':
      case 'guess-wrong':
        return guess(tab, action.do);
      case 'fit':
        return fitting.start(tab, action.part).then(() => null);
      case 'fit-team':
        return fitting.team(tab).then(() => null);
      case 'fit-right':
        return fitting.right(tab).then(() => null);
      case 'fit-drop':
        return fitting.drop(tab).then(() => null);
      case 'close':
        await command(tab.id, { command: 'close' }, 0);
        return null;
    }
  };

  /** These say nothing about a client and may be asked for whoever is here. */
  const FREE = new Set<SidebarAction['do']>([
    'close',
    'hide-now',
    'show-again',
    'put-covers-away',
    'put-gone-away',
    'stand-beside',
    'guess',
    'guess-right',
    'guess-wrong',
    'fit',
    'fit-team',
    'fit-drop',
  ]);

  return async (tab, epoch, action) => {
    if (!FREE.has(action.do) && (tab.epoch !== epoch || tab.who.is !== 'client')) return desk.say(tab, 'another-client');
    const said = await perform(tab, action);
    if (said) desk.say(tab, said);
  };
}
