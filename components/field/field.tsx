import { useId, useState } from 'preact/hooks';
import type { FieldView, PassageView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Slip } from '../slip/slip.tsx';

type OnAction = (action: SidebarAction) => void;

interface ShowProps {
  readonly title: string;
  readonly passage: PassageView;
  readonly onAction: OnAction;
}

/** Seen as "In record"; the whole name says which passage. */
export function ShowInRecord({ title, passage, onAction }: ShowProps) {
  // What was pasted stands nowhere on the page.
  if (passage.source.isPasted) return null;
  const show = () => onAction({ do: 'show-passage', n: passage.source.n, start: passage.at.start, end: passage.at.end });
  return (
    <Button look="quiet" icon="in-record" name={words.record.showInRecord(title)} onPress={show}>
      {words.record.inRecord}
    </Button>
  );
}

interface EarlierProps {
  readonly title: string;
  readonly passages: readonly PassageView[];
  readonly onAction: OnAction;
}

/** What was changed since stands beside what holds now only when it is asked for, and is named for what it is. */
export function Earlier({ title, passages, onAction }: EarlierProps) {
  const [isOpen, open] = useState(false);
  if (passages.length === 0) return null;
  return (
    <div class="field__earlier">
      <Button look="quiet" icon="down" name={words.record.earlierOf(title)} isExpanded={isOpen} onPress={() => open(!isOpen)}>
        {words.record.earlier}
      </Button>
      {isOpen && (
        <>
          <p class="aside">{words.record.earlierWhy}</p>
          {passages.map((passage, i) => (
            <div class="field__more" key={`${passage.source.n}:${passage.at.start}`}>
              <Slip text={passage.words} struckAt={passage.struckAt} source={passage.source} />
              <ShowInRecord title={`${words.record.earlierOf(title)}, passage ${i + 1},`} passage={passage} onAction={onAction} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

interface Props {
  readonly field: FieldView;
  readonly onAction: OnAction;
}

/** One field of the Choice summary: a region with its passages, newest wording first as given. */
export function Field({ field, onAction }: Props) {
  const id = useId();
  const [first, ...others] = field.passages;
  return (
    <section class="field" aria-labelledby={id}>
      <div class="field__head">
        <h3 id={id}>{field.title}</h3>
        {first && <ShowInRecord title={field.title} passage={first} onAction={onAction} />}
      </div>
      {field.fromProse && <p class="aside">{words.because('cue')}</p>}
      {first && <Slip text={first.words} struckAt={first.struckAt} source={first.source} />}
      {others.map((passage, i) => (
        <div class="field__more" key={`${passage.source.n}:${passage.at.start}`}>
          <Slip text={passage.words} struckAt={passage.struckAt} source={passage.source} />
          <ShowInRecord title={`${field.title}, passage ${i + 2},`} passage={passage} onAction={onAction} />
        </div>
      ))}
      <Earlier title={field.title} passages={field.earlier ?? []} onAction={onAction} />
    </section>
  );
}
