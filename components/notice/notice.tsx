import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NoticeId, NoticeView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';

const ICONS: Readonly<Record<NoticeId, IconName>> = {
  'notes-collapsed': 'unread',
  'list-not-complete': 'unread',
  'not-signed': 'unsigned',
  're-referred-without-choice': 'look',
  superseded: 'again',
  'struck-through': 'unread',
  'client-differs-in-note': 'people',
  'dates-unclear': 'cannot-tell',
  'note-is-file': 'unread',
  'other-language': 'cannot-tell',
  'parts-unseen': 'unread',
  'profile-part-gone': 'cannot-tell',
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

/** Each further notice is read less: not more than this at a time. */
const SHOWN = 3;

/** By id, in the order in which each came first. */
function byId(notices: readonly NoticeView[]): readonly { readonly id: NoticeId; readonly all: readonly NoticeView['values'][] }[] {
  const ids = [...new Set(notices.map(({ id }) => id))];
  return ids.map((id) => ({ id, all: notices.filter((notice) => notice.id === id).map(({ values }) => values) }));
}

/** What the reader of the record must know before the words below; the weightiest first, as given. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  const [isWhole, showWhole] = useState(false);
  const groups = byId(notices);
  const folded = isWhole ? 0 : Math.max(0, groups.length - SHOWN);
  if (groups.length === 0) return null;
  return (
    <>
      <NoticeBox>
        {groups.slice(0, groups.length - folded).map(({ id, all }) => {
          const { name, says, isDoubt } = words.notice(id, all);
          return (
            <NoticeRow key={id} icon={ICONS[id]} isDoubt={isDoubt}>
              <p>
                <strong>{name}</strong> {says}
              </p>
            </NoticeRow>
          );
        })}
      </NoticeBox>
      {folded > 0 && (
        <Button look="quiet" icon="down" onPress={() => showWhole(true)}>
          {words.record.moreNotices(folded)}
        </Button>
      )}
    </>
  );
}
