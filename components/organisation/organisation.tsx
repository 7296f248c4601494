import { useId } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { NoticeBox, NoticeRow } from '../notice/notice.tsx';
import type { OrganisationProps, StoppedProps } from './types.ts';

/** Their words as they came: text, in a quotation of its own, so that nobody takes them for ours. */
export function Message({ message }: Pick<StoppedProps, 'message'>) {
  if (message === '') return <p>{words.organisation.noMessage}</p>;
  return <blockquote class="organisation__message">{message}</blockquote>;
}

/** Handrail is off everywhere, by whose word and why. */
export function Stopped({ name, message, onAllDrafts }: StoppedProps) {
  return (
    <div class="organisation">
      <p>
        <strong>{words.organisation.stopped(name)}.</strong> {words.organisation.stoppedSays}
      </p>
      <Message message={message} />
      <p>{words.organisation.drafts}</p>
      {onAllDrafts && (
        <div class="buttons">
          <Button onPress={onAllDrafts}>{words.allDrafts.title}</Button>
        </div>
      )}
    </div>
  );
}

function Refused({ refused }: { readonly refused: readonly string[] }) {
  const id = useId();
  return (
    <section class="organisation" aria-labelledby={id}>
      <h3 id={id}>{words.organisation.refusedHeading}</h3>
      <p>{words.organisation.refusedWhy}</p>
      <ul class="refused__list">
        {refused.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What an organisation set, what of it could not be used, and whether it has stopped Handrail. */
export function Organisation({ view, onAllDrafts }: OrganisationProps) {
  const { name, stop, refused, isUnreadable } = view;
  const sets = words.organisation.sets(view);
  return (
    <>
      {stop !== null && <Stopped name={name} message={stop} onAllDrafts={onAllDrafts} />}
      {isUnreadable && (
        <NoticeBox>
          <NoticeRow icon="cannot-tell" isDoubt>
            <p>{words.organisation.unreadable}</p>
          </NoticeRow>
        </NoticeBox>
      )}
      {sets.length > 0 && (
        <>
          <p class="aside">{words.organisation.by(name)}</p>
          <ul class="organisation__sets">
            {sets.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {sets.length === 0 && stop === null && refused.length > 0 && <p>{words.organisation.onlyRefused(name)}</p>}
      {refused.length > 0 && <Refused refused={refused} />}
    </>
  );
}
