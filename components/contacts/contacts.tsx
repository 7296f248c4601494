import { useId, useState } from 'preact/hooks';
import type { ContactView, CountsView, ReviewView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Status } from '../slip/slip.tsx';

type OnAction = (action: SidebarAction) => void;

/** More stops than this and the earlier ones are folded. */
const SHOWN = 12;

/** The record system's own word for it, where it says more than ours. */
function ownWord({ kind, type }: ContactView): string {
  const ours = words.contactKind(kind).toLowerCase();
  const own = type.toLowerCase();
  return own.includes(ours) || ours.includes(own) ? '' : type;
}

function Contact({ contact, onAction }: { readonly contact: ContactView; readonly onAction: OnAction }) {
  const { n, date, about, kind, author, attended, status, isRead } = contact;
  const ours = words.contactKind(kind);
  const own = ownWord(contact);
  const look = isRead ? (kind === 'choice' || kind === 'choice-plus' ? ' contact--choice' : '') : ' contact--unread';
  return (
    <li class={`contact${look}`}>
      <span class="contact__date">{date}</span>
      <div class="contact__what">
        <Button look="quiet" name={words.record.showNote(ours, date)} onPress={() => onAction({ do: 'show-note', n })}>
          {ours}
        </Button>
        {own && <span class="contact__who">{own}</span>}
        {author && <span class="contact__who">{author}</span>}
        {about && <span class="contact__who">{words.record.lateEntry(about)}</span>}
        {!isRead && <span class="contact__who">{words.record.unread}</span>}
        {attended === false && <span class="contact__who">{words.record.notAttended}</span>}
        {status !== 'signed' && (
          <span class="contact__who">
            <Status status={status} />
          </span>
        )}
      </div>
    </li>
  );
}

/** How often they came, how long since Choice, and when goals were last looked at. */
function Tally({ counts, review }: { readonly counts: CountsView; readonly review: ReviewView | null }) {
  const { daysSinceChoice, partnership, isAllRead } = counts;
  return (
    <ul class="contacts__tally nums">
      <li>{words.record.counts(counts)}</li>
      {daysSinceChoice !== null && <li>{words.record.daysSinceChoice(daysSinceChoice)}</li>}
      {partnership > 0 && <li>{words.record.partnership(partnership, isAllRead)}</li>}
      {review && <li class={review.isDue ? 'is-due' : undefined}>{words.record.review(review, isAllRead)}</li>}
    </ul>
  );
}

interface Props {
  readonly contacts: readonly ContactView[];
  /** Oldest first; else in the page's own order, of which nobody knows which end is today: then nothing is folded and nothing added. */
  readonly isInTime: boolean;
  readonly sinceChoice: number | null;
  readonly counts: CountsView;
  readonly review: ReviewView | null;
  /** The next stop is the reader's first: the list ends with them. */
  readonly isFirstForYou: boolean;
  readonly onAction: OnAction;
}

/** A route with stops, in the order given. Filled: Choice. Dashed: not read. */
export function Contacts({ contacts, isInTime, sinceChoice, counts, review, isFirstForYou, onAction }: Props) {
  const id = useId();
  const [isWhole, showWhole] = useState(false);
  if (contacts.length === 0) return null;
  const folded = isWhole || !isInTime ? 0 : Math.max(0, contacts.length - SHOWN);
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part__head">
        <h2 id={id} tabIndex={-1} data-jump="contacts">
          {words.record.contacts}
        </h2>
        {sinceChoice !== null && <span class="soft nums">{words.record.sinceChoice(sinceChoice, counts.isAllRead)}</span>}
      </div>
      <Tally counts={counts} review={review} />
      {!isInTime && contacts.length > 1 && <p class="aside">{words.record.asListed}</p>}
      {folded > 0 && (
        <Button look="quiet" icon="down" onPress={() => showWhole(true)}>
          {words.record.earlierContacts(folded)}
        </Button>
      )}
      <ul class="contacts" aria-labelledby={id}>
        {contacts.slice(folded).map((contact) => (
          <Contact key={contact.n} contact={contact} onAction={onAction} />
        ))}
        {isFirstForYou && isInTime && (
          <li class="contact contact--now">
            <span class="contact__date" />
            <div class="contact__what">
              <b>{words.record.youGetOn}</b>
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}
