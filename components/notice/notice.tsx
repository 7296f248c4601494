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
  'review-due': 'again',
  'struck-through': 'unread',
  'client-differs-in-note': 'people',
  'dates-unclear': 'cannot-tell',
  'dates-to-come': 'cannot-tell',
  'dates-unreadable': 'cannot-tell',
  'note-is-file': 'unread',
  attachments: 'unread',
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

interface Row {
  readonly icon: IconName;
  readonly name: string;
  readonly says: readonly string[];
  readonly isDoubt: boolean;
}

/** All of one id in one sentence, all of one name in one row, in the order in which each came first. */
function rowsOf(notices: readonly NoticeView[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const id of new Set(notices.map((notice) => notice.id))) {
    const all = notices.filter((notice) => notice.id === id).map(({ values }) => values);
    const { name, says, isDoubt } = words.notice(id, all);
    const row = rows.get(name) ?? { icon: ICONS[id], name, says: [], isDoubt };
    rows.set(name, { ...row, says: [...row.says, says] });
  }
  return [...rows.values()];
}

/** What the reader of the record must know before the words below; the weightiest first, as given. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  const [isWhole, showWhole] = useState(false);
  const rows = rowsOf(notices);
  const folded = isWhole ? 0 : Math.max(0, rows.length - SHOWN);
  if (rows.length === 0) return null;
  return (
    <>
      <NoticeBox>
        {rows.slice(0, rows.length - folded).map(({ icon, name, says, isDoubt }) => (
          <NoticeRow key={name} icon={icon} isDoubt={isDoubt}>
            <p>
              <strong>{name}</strong> {says.join(' ')}
            </p>
          </NoticeRow>
        ))}
      </NoticeBox>
      {folded > 0 && (
        <Button look="quiet" icon="down" onPress={() => showWhole(true)}>
          {words.record.moreNotices(folded)}
        </Button>
      )}
    </>
  );
}
