import type { ComponentChildren } from 'preact';
import type { NoticeId, NoticeView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

const ICONS: Readonly<Record<NoticeId, IconName>> = {
  'notes-collapsed': 'unread',
  'list-not-complete': 'unread',
  'not-signed': 'unsigned',
  're-referred-without-choice': 'look',
  superseded: 'again',
  'client-differs-in-note': 'people',
  'dates-unclear': 'cannot-tell',
  guessed: 'cannot-tell',
  'note-too-long': 'unread',
  'worker-unknown': 'people',
};

interface RowProps {
  readonly icon: IconName;
  readonly isDoubt?: boolean;
  readonly children: ComponentChildren;
}

/** One row of the quiet box. Never a bar on the left: that is the record's. */
export function NoticeRow({ icon, isDoubt, children }: RowProps) {
  return (
    <li class={isDoubt ? 'notice notice--doubt' : 'notice'}>
      <Icon name={icon} />
      <div class="notice__body">{children}</div>
    </li>
  );
}

export function NoticeBox({ children }: { readonly children: ComponentChildren }) {
  return <ul class="notices">{children}</ul>;
}

/** What the reader of the record must know before the words below. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  if (notices.length === 0) return null;
  return (
    <NoticeBox>
      {notices.map((notice) => {
        const { name, says, isDoubt } = words.notice(notice);
        return (
          <NoticeRow key={`${notice.id}:${Object.values(notice.values).join()}`} icon={ICONS[notice.id]} isDoubt={isDoubt}>
            <p>
              <strong>{name}</strong> {says}
            </p>
          </NoticeRow>
        );
      })}
    </NoticeBox>
  );
}
