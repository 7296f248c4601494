import { useId } from 'preact/hooks';
import type { SidebarAction, ThisNoteView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';
import { Button } from '../button/button.tsx';
import { Checklist } from '../checklist/checklist.tsx';
import { ChooseChecklist } from '../choose-checklist/choose-checklist.tsx';
import { GoalPanel } from '../goal-panel/goal-panel.tsx';
import { NoticeBox, NoticeRow } from '../notice/notice.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';
import { OurHeading } from '../our-heading/our-heading.tsx';
import { Preview } from '../preview/preview.tsx';
import { ShortForms } from '../short-forms/short-forms.tsx';
import { StatusLine } from '../status-line/status-line.tsx';
import { type OnCopy, useCopy } from '../use-copy.ts';

interface Props {
  readonly note: ThisNoteView;
  readonly onAction: (action: SidebarAction) => void;
  readonly onCopy: OnCopy;
}

function CopyUnkept({ text, onCopy }: { readonly text: string; readonly onCopy: OnCopy }) {
  const [copied, copy] = useCopy(text, onCopy);
  return (
    <div class="buttons buttons--quiet">
      <Button look="quiet" icon="copy" onPress={() => void copy()}>
        {words.note.copyUnkept}
      </Button>
      <span class="soft" aria-live="polite">
        {copied === 'not-yet' ? '' : words.drafts[copied]}
      </span>
    </div>
  );
}

/** Not more than this at a time: each further reminder is read less. */
const CHECKS_SHOWN = 3;
/** Nothing is drawn of them while no heading is asked for. */
const NONE: ThisNoteView['fields'] = [];
const NO_SHORT_FORMS: NonNullable<ThisNoteView['shortForms']> = [];

const WorthALook = asBefore(({ checks }: Pick<ThisNoteView, 'checks'>) => {
  const id = useId();
  if (checks.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{words.note.worthALook}</h2>
      <NoticeBox>
        {checks.slice(0, CHECKS_SHOWN).map((check) => (
          <NoticeRow key={`${check.check}:${check.text}`} icon="eye">
            <p>{check.text}</p>
          </NoticeRow>
        ))}
      </NoticeBox>
    </section>
  );
});

/** Whether what is typed is kept. Trouble stands at the top, calm at the end. */
const DraftState = asBefore(({ draft, unkept, onCopy }: Pick<ThisNoteView, 'draft' | 'unkept'> & Pick<Props, 'onCopy'>) => {
  const { says, isTrouble } = words.draftState(draft);
  if (!isTrouble) return <p class="draft-state aside">{says}</p>;
  return (
    <NoticeBox>
      <NoticeRow icon="look" isDoubt>
        <p role="alert">{says}</p>
        {unkept !== undefined && <CopyUnkept text={unkept} onCopy={onCopy} />}
      </NoticeRow>
    </NoticeBox>
  );
});

/** The note being written: what the next reader will find in it, and what they will not. */
export function ThisNote({ note, onAction, onCopy }: Props) {
  const isTrouble = words.draftState(note.draft).isTrouble;
  if (note.because === 'choose-checklist')
    return (
      <>
        {isTrouble && <DraftState draft={note.draft} unkept={note.unkept} onCopy={onCopy} />}
        <ChooseChecklist checklists={note.checklists} onAction={onAction} />
      </>
    );
  if (note.because) return <OneThing words={words.noNote(note.because)} icon={note.because === 'no-editor' ? 'insert' : 'unread'} />;
  return (
    <>
      <StatusLine note={note} />
      {isTrouble && <DraftState draft={note.draft} unkept={note.unkept} onCopy={onCopy} />}
      {!note.notChecked && (
        <>
          <Checklist fields={note.fields} onAction={onAction} />
          <OurHeading
            fields={note.headings ? note.fields : NONE}
            headings={note.headings}
            offered={note.offered}
            added={note.added}
            onAction={onAction}
          />
          <GoalPanel note={note} />
          <WorthALook checks={note.checks} />
          <Preview note={note} />
          <ShortForms shortForms={note.shortForms ?? NO_SHORT_FORMS} />
        </>
      )}
      {!isTrouble && <DraftState draft={note.draft} unkept={undefined} onCopy={onCopy} />}
    </>
  );
}
