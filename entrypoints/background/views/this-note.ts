/** The review of the note that is being written, as the sidebar draws it. Pure. */
import type { EditorRead } from '../../../lib/bridge/agent-messages.ts';
import type { AroundGoalView, ChecklistChoiceView, FieldFindingView, HoldView, ThisNoteView } from '../../../lib/bridge/view.ts';
import type { RecordWords } from '../../../lib/checklist/checks/with-record.ts';
import type { Checklist, Finding, Review } from '../../../lib/checklist/types.ts';
import type { ChoiceReading, ClientRecord } from '../../../lib/choice/types.ts';
import { readAdvice } from '../../../lib/goals/advice.ts';
import type { Span } from '../../../lib/note/types.ts';

export interface Chosen {
  readonly checklist: Checklist | null;
  readonly by: 'note-type' | 'you' | null;
}

const brief = ({ id, title }: Checklist): ChecklistChoiceView => ({ id, title });

function finding(checklist: Checklist, { field, verdict }: Finding, text: string): FieldFindingView {
  const asked = checklist.fields.find((f) => f.id === field);
  const at = 'at' in verdict ? verdict.at : undefined;
  return {
    id: field,
    title: asked?.title ?? field,
    need: asked?.need ?? 'optional',
    is: verdict.is,
    words: at ? text.slice(at.start, at.end) : null,
    at: at ?? null,
    fromProse: verdict.is === 'found' && verdict.because === 'cue',
    because: verdict.is === 'not-found' ? '' : verdict.because,
    ask: asked?.ask ?? '',
  };
}

/** In another language nothing is said to be missing: the headings and cues that were looked for are English. */
function doubted(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) =>
    found.verdict.is === 'not-found' ? { ...found, verdict: { is: 'cannot-tell', because: 'other-language' } } : found,
  );
}

/** What a required field still needs: an empty heading is as good as none to the next reader. */
export const isLacking = (field: Pick<FieldFindingView, 'need' | 'is'>) =>
  field.need === 'required' && (field.is === 'not-found' || field.is === 'empty');

const NOTHING_AROUND: AroundGoalView = { self: null, help: null, review: null };

function goalOf(review: Review | null, checklist: Checklist | null, text: string): Omit<ThisNoteView['goal'], 'canTell'> {
  if (!review || !checklist) return { identified: false, goals: [], around: NOTHING_AROUND };
  const advice = readAdvice(text, review, checklist);
  const wordsAt = (at: Span | null) => at && text.slice(at.start, at.end);
  return {
    identified: review.goal.identified,
    goals: review.goal.goals.map(({ at, owner, measurable }, i) => ({
      words: text.slice(at.start, at.end),
      owner,
      measurable,
      ratings: (advice.ratings[i] ?? []).map(({ value, of }) => ({ value, of })),
    })),
    around: { self: wordsAt(advice.self), help: wordsAt(advice.help), review: wordsAt(advice.review) },
  };
}

/** Half a text on the clipboard would be taken for the whole. */
export const unkeptOf = (draft: ThisNoteView['draft'], editor: Pick<EditorRead, 'text' | 'whole'> | null): string | undefined =>
  draft.startsWith('failed') && editor?.whole ? editor.text : undefined;

/** `review` is null when the note could not be reviewed: that is said, and nothing is held. */
export function thisNote(
  editor: EditorRead | null,
  chosen: Chosen,
  review: Review | null,
  all: readonly Checklist[],
  draft: ThisNoteView['draft'],
  page: { readonly isSaveKnown: boolean; readonly isOtherLanguage: boolean; readonly savesItself?: boolean },
): ThisNoteView {
  const { checklist } = chosen;
  const because = !editor ? 'no-editor' : editor.isReadOnly ? 'read-only' : !checklist ? 'choose-checklist' : null;
  const text = editor?.text ?? '';
  const fields =
    because || !checklist || !review
      ? []
      : (page.isOtherLanguage ? doubted(review.findings) : review.findings).map((found) => finding(checklist, found, text));
  const required = fields.filter((field) => field.need === 'required');
  return {
    revision: editor?.revision ?? 0,
    because,
    checklist: checklist && brief(checklist),
    checklists: all.map(brief),
    chosenBy: chosen.by,
    required: {
      found: required.filter((field) => field.is === 'found').length,
      of: required.length,
      notFound: fields.filter(isLacking).length,
    },
    fields,
    goal: { ...goalOf(because || !checklist ? null : review, checklist, text), canTell: (editor?.whole ?? true) && !page.isOtherLanguage },
    checks: because || !review ? [] : review.notices.slice(0, 3).map(({ check, text: words }) => ({ check, text: words })),
    whole: editor?.whole ?? true,
    isSaveKnown: page.isSaveKnown,
    notChecked: because === null && review === null,
    savesItself: page.savesItself === true,
    headings: null,
    draft,
    unkept: unkeptOf(draft, editor),
  };
}

/** What a note is compared with: the client's own earlier notes, and of them the Choice in force. */
export function recordWords({ notes }: ClientRecord, { choiceNote, choicePlus }: ChoiceReading): RecordWords {
  const standing = notes.filter(({ status }) => status !== 'struck-out');
  const inForce = standing.filter(({ n }) => n === choiceNote || choicePlus.includes(n));
  return { earlier: standing.flatMap(({ text }) => text ?? []), choice: inForce.flatMap(({ text }) => text ?? []) };
}

const named = ({ id, title, is }: FieldFindingView) => ({ id, title, is });

export const missingOf = (note: ThisNoteView | null): HoldView['missing'] => (note?.fields ?? []).filter(isLacking).map(named);

/** `again`: what the user did can't be repeated for them, they have to. */
export function holdOf(note: ThisNoteView, again: boolean, asksReason: boolean): HoldView {
  return {
    missing: missingOf(note),
    doubtful: note.fields.filter((field) => field.need === 'required' && field.is === 'cannot-tell').map(named),
    again,
    asksReason,
  };
}
