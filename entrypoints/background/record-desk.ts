/** From the notes that a page showed to what *Getting on* says of them; a reading that comes too late is dropped. */
import type { PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import { checklistById } from '../../lib/checklist/presets.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { readingChoice } from '../../lib/choice/read.ts';
import type { DraftScope } from '../../lib/drafts/types.ts';
import { shortFormsIn } from '../../lib/packs/short-forms.ts';
import type { DeskTools } from './desk-tools.ts';
import { withPaste } from './pastes.ts';
import type { Screens } from './screens.ts';
import { notesFrame, openEditor, type Tab } from './tab.ts';
import { inTurns } from './turns.ts';
import { drawingGettingOn, recordOf } from './views/getting-on.ts';
import { recordWords } from './views/this-note.ts';

export interface RecordDesk {
  /** Reads the record anew, from what its frames told. */
  read(tab: Tab): Promise<void>;
  lookForPaste(tab: Tab): Promise<void>;
  /** The nth note, from 1, of those that the screen counts. */
  shown(tab: Tab, n: number): PriorNoteRead | undefined;
}

interface Around {
  readonly screens: Screens;
  readonly scopes: (tab: Tab) => Promise<readonly DraftScope[]>;
  readonly review: (tab: Tab) => Promise<void>;
  readonly pushDrafts: (tab: Tab) => Promise<void>;
}

/** No list of notes stands on the page. */
const NO_RECORD = { notes: [], complete: false, more: 0, dateOrder: 'year-first' as const, profile: null };

const shippedChoice = checklistById('capa_choice') as Checklist;

/**
 * What is shown of a Choice, and asked where it is silent, is as shipped: what a reader is not told of must not depend on a pack. When goals
 * are looked at again, and the order of the handover sheet, are the team's.
 */
function choiceOf(all: readonly Checklist[]): Checklist {
  const { reviewEvery, handover } = checklistById('capa_choice', all) ?? shippedChoice;
  return { ...shippedChoice, reviewEvery, handover };
}

export function makeRecordDesk(tools: DeskTools, { screens, scopes, review, pushDrafts }: Around): RecordDesk {
  let readings = 0;
  const latestRead = new WeakMap<Tab, number>();
  /** Those that the screen counts: a list may have grown since it was drawn. */
  const shown = new WeakMap<Tab, readonly PriorNoteRead[]>();
  const read = async (tab: Tab) => {
    const { who, epoch } = tab;
    const found = notesFrame(tab);
    if (who.is !== 'client') return;
    const now = tools.now();
    await tools.packs.coming();
    const worker = await tools.whoWorks(who.worker);
    if (tab.epoch !== epoch) return;
    const onPage = found?.record ?? { ...NO_RECORD, unseen: tab.unseen };
    const all = withPaste(tab, onPage, worker !== '' && !tab.isPrivate);
    const record = recordOf(all, who.name, worker, now.today);
    readings += 1;
    const turn = readings;
    const reading = await inTurns(readingChoice(record));
    const picked = await tools.picks.among(tab, all.notes, reading.candidates);
    const view = await inTurns(drawingGettingOn(record, reading, all, choiceOf(tools.packs.checklists()), now, picked));
    // A long record is read in turns: meanwhile another client may have come, or a later reading of this one have been quicker.
    if (tab.epoch !== epoch || (latestRead.get(tab) ?? 0) > turn) return;
    latestRead.set(tab, turn);
    shown.set(tab, all.notes);
    const shortForms = shortFormsIn(
      all.notes.flatMap(({ text }) => text ?? []),
      tools.packs.glossary?.() ?? {},
    );
    screens.setReading(tab, shortForms.length > 0 ? { ...view, shortForms } : view);
    screens.push(tab);
    tab.recordWords = recordWords(record, reading);
    if (openEditor(tab)) void review(tab);
    const texts = onPage.notes.flatMap((note) => note.text ?? []);
    if (texts.length === 0) return;
    const mine = await scopes(tab);
    if (tab.epoch === epoch && (await tools.settleDrafts(mine, texts))) await pushDrafts(tab);
  };

  /** After the first reading: opening what is kept must not keep the record waiting. */
  const lookForPaste = async (tab: Tab) => {
    const { epoch } = tab;
    const now = await tools.pastes.of(tab, (await scopes(tab))[0] ?? null);
    if (tab.epoch !== epoch || tab.paste || !now) return;
    tab.paste = { epoch, now, undo: null };
    await read(tab);
  };

  return { read, lookForPaste, shown: (tab, n) => shown.get(tab)?.[n - 1] };
}
