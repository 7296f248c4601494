import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { NoticeBox, NoticeRow } from '../notice/notice.tsx';
import { Tick } from '../tick/tick.tsx';
import { ChangeForm, type OnVault, SetForm, UnlockForm } from './forms.tsx';
import type { VaultRow, VaultSaid } from './types.ts';

const MINUTES = [2, 5, 10, 15, 30, 60] as const;

function Minutes({ vault, onVault }: { readonly vault: VaultRow; readonly onVault: OnVault }) {
  const { minutes, keepsMinutes } = vault;
  const id = useId();
  const known = MINUTES.some((one) => one === minutes) ? MINUTES : [...MINUTES, minutes];
  return (
    <div>
      <label class="label" for={id}>
        {words.vault.minutes}
      </label>
      <select
        class="input vault__minutes"
        id={id}
        aria-describedby={`${id}-why`}
        disabled={keepsMinutes}
        onChange={(event) => onVault({ do: 'set-lock-minutes', minutes: Number(event.currentTarget.value) })}
      >
        {known.map((one) => (
          <option key={one} value={one} selected={one === minutes}>
            {words.vault.minutesOf(one)}
          </option>
        ))}
      </select>
      <p class="soft" id={`${id}-why`}>
        {keepsMinutes && `${words.organisation.kept} `}
        {words.vault.onClose}
      </p>
    </div>
  );
}

/** Shown once. Focus goes to it: it is what has to be done next. */
function Code({ printed, onVault }: { readonly printed: string; readonly onVault: OnVault }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="vault__code">
      <h3 ref={heading} tabIndex={-1}>
        {words.vault.codeHeading}
      </h3>
      <p class="vault__letters">
        {printed.split('-').map((group) => (
          <span key={group}>{group} </span>
        ))}
      </p>
      <p>{words.vault.codeSays}</p>
      <div class="buttons">
        <Button look="main" onPress={() => onVault({ do: 'print-code' })}>
          {words.vault.print}
        </Button>
        <Button onPress={() => onVault({ do: 'code-kept' })}>{words.vault.kept}</Button>
      </div>
    </div>
  );
}

type Asked = 'change' | 'new-code' | 'remove';
const ASKED: readonly Asked[] = ['change', 'new-code', 'remove'];
const WORDS: Readonly<Record<Asked, string>> = {
  change: words.vault.change,
  'new-code': words.vault.newCode,
  remove: words.vault.remove,
};

function Opened({ vault, said, onVault }: Omit<Props, 'isAsked'>) {
  const [asked, ask] = useState<Asked | null>(null);
  useEffect(() => {
    if (said?.is === 'done') ask(null);
  }, [said?.nth]);
  return (
    <>
      <p>{words.vault.isSet}</p>
      <div class="buttons">
        <Button onPress={() => onVault({ do: 'lock' })}>{words.vault.lock}</Button>
        <Button onPress={() => onVault({ do: 'all-drafts' })}>{words.allDrafts.title}</Button>
      </div>
      <Minutes vault={vault} onVault={onVault} />
      {asked ? (
        <ChangeForm key={asked} act={asked} said={said} onVault={onVault} onLeave={() => ask(null)} />
      ) : (
        <div class="buttons">
          {ASKED.filter((one) => one !== 'remove' || !vault.required).map((one) => (
            <Button key={one} isDanger={one === 'remove'} onPress={() => ask(one)}>
              {WORDS[one]}
            </Button>
          ))}
        </div>
      )}
      {vault.required && <p>{words.vault.stays(vault.required)}</p>}
      <p class="aside">{words.vault.whatNot}</p>
    </>
  );
}

interface Props {
  readonly vault: VaultRow;
  readonly said: VaultSaid | null;
  readonly onVault: OnVault;
}

/** Turned on by anybody, turned off by somebody who can open the drafts. */
function SharedComputer({ vault, onVault }: Pick<Props, 'vault' | 'onVault'>) {
  if (vault.is === 'locked') return vault.isSharedComputer ? <p class="aside">{words.vault.sharedOn}</p> : null;
  return (
    <Tick
      label={words.vault.shared}
      why={vault.keepsShared ? `${words.organisation.kept} ${words.vault.sharedWhy}` : words.vault.sharedWhy}
      isKept={vault.keepsShared}
      isOn={vault.isSharedComputer}
      onTurn={(isShared) => onVault({ do: 'set-shared-computer', isShared })}
    />
  );
}

/** The passphrase before the drafts: none, locked or open; and the recovery code, once. */
export function Vault({ vault, said, onVault }: Props) {
  if (said?.is === 'done' && said.printed) return <Code printed={said.printed} onVault={onVault} />;
  return (
    <>
      <Lock vault={vault} said={said} onVault={onVault} />
      <SharedComputer vault={vault} onVault={onVault} />
    </>
  );
}

function Lock({ vault, said, onVault }: Props) {
  if (vault.is === 'open') return <Opened vault={vault} said={said} onVault={onVault} />;
  if (vault.is === 'locked')
    return (
      <>
        <p>
          <strong>{words.vault.isLocked}</strong> {vault.waiting > 0 && words.vault.waiting(vault.waiting)}
        </p>
        <UnlockForm said={said} waitMs={vault.waitMs} asksWorker={vault.asksWorker} onVault={onVault} />
      </>
    );
  return (
    <>
      {vault.required ? (
        <NoticeBox>
          <NoticeRow icon="lock" isDoubt>
            <p>
              <strong>{words.vault.required(vault.required)}</strong> {words.vault.requiredWhy}
            </p>
          </NoticeRow>
        </NoticeBox>
      ) : (
        <p>{words.vault.why}</p>
      )}
      <SetForm said={said} asksWorker={vault.asksWorker} onVault={onVault} />
      <p class="aside">{words.vault.whatNot}</p>
    </>
  );
}
