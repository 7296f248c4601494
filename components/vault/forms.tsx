import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { SecretField } from './secret-field.tsx';
import type { VaultAct, VaultAction, VaultSaid } from './types.ts';

export type OnVault = (action: VaultAction) => void;

/** Under which field a sentence about the last try belongs. */
export function troubleWith(said: VaultSaid | null, field: 'secret' | 'fresh' | 'code'): string | null {
  if (!said || said.is === 'done') return null;
  if (said.is === 'wrong') return field === 'fresh' ? null : words.vault.wrong(said.waitMs);
  if (said.is === 'wait') return field === 'fresh' ? null : words.vault.wait(said.waitMs);
  if (said.is === 'typo') return field === 'code' ? words.vault.typo(said.group) : null;
  if (said.is === 'wrong-length') return field === 'code' ? words.vault.length(said.letters) : null;
  const isFresh = said.is === 'too-short' || said.is === 'too-plain' || said.is === 'too-long';
  return isFresh === (field === 'fresh') ? words.vault.trouble(said.is) : null;
}

interface FormProps {
  readonly does: string;
  readonly onSend: () => void;
  readonly onLeave?: (() => void) | undefined;
  readonly said: VaultSaid | null;
  readonly children: preact.ComponentChildren;
}

/** Whatever came of it, the focus goes back to the first field that is wrong. */
export function Form({ does, onSend, onLeave, said, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (said && said.is !== 'done') form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [said?.nth]);
  const send = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form class="vault__form" ref={form} onSubmit={send}>
      {children}
      <div class="buttons">
        <button type="submit" class="button button--main">
          <span>{does}</span>
        </button>
        {onLeave && (
          <Button look="quiet" onPress={onLeave}>
            {words.vault.leave}
          </Button>
        )}
      </div>
    </form>
  );
}

/** A new passphrase is typed twice: a mistake in it would lock its owner out. */
export function useFresh(said: VaultSaid | null) {
  const [fresh, type] = useState('');
  const [again, typeAgain] = useState('');
  const [isOther, setOther] = useState(false);
  const check = (): boolean => {
    setOther(fresh !== again);
    return fresh === again;
  };
  const fields = (label: string) => (
    <>
      <SecretField label={label} why={words.vault.advice} value={fresh} onType={type} error={troubleWith(said, 'fresh')} />
      <SecretField
        label={words.vault.again}
        value={again}
        onType={typeAgain}
        error={isOther && fresh !== again ? words.vault.trouble('not-the-same') : null}
      />
    </>
  );
  return { fresh, check, fields };
}

/** Who opens the drafts, where people share: asked each time, and nobody's name is there beforehand. */
function useWorker(isAsked: boolean) {
  const id = useId();
  const [worker, type] = useState('');
  const [isBlank, setBlank] = useState(false);
  const check = (): boolean => {
    setBlank(isAsked && worker.trim() === '');
    return !isAsked || worker.trim() !== '';
  };
  const isWrong = isBlank && worker.trim() === '';
  const field = isAsked && (
    <div class="secret">
      <label class="label" for={id}>
        {words.vault.worker}
      </label>
      <p class="soft" id={`${id}-why`}>
        {words.vault.workerWhy}
      </p>
      {isWrong && (
        <p class="secret__error" id={`${id}-error`}>
          <Icon name="look" />
          {words.vault.workerBlank}
        </p>
      )}
      <input
        class="input"
        id={id}
        type="text"
        autocomplete="off"
        maxLength={120}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-error ${id}-why` : `${id}-why`}
        value={worker}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
  return { check, field, told: isAsked ? { worker: worker.trim() } : {} };
}

interface SetProps {
  readonly said: VaultSaid | null;
  readonly asksWorker: boolean;
  readonly onVault: OnVault;
}

export function SetForm({ said, asksWorker, onVault }: SetProps) {
  const { fresh, check, fields } = useFresh(said);
  const worker = useWorker(asksWorker);
  const send = () => {
    const isFine = [check(), worker.check()].every(Boolean);
    if (isFine) onVault({ do: 'vault', act: 'set', passphrase: fresh, ...worker.told });
  };
  return (
    <Form does={words.vault.set} said={said} onSend={send}>
      {worker.field}
      {fields(words.vault.passphrase)}
    </Form>
  );
}

interface UnlockProps extends SetProps {
  readonly waitMs: number;
}

export function UnlockForm({ said, waitMs, asksWorker, onVault }: UnlockProps) {
  const [isForgotten, forget] = useState(false);
  const [secret, type] = useState('');
  const { fresh, check, fields } = useFresh(said);
  const waits = waitMs > 0 ? words.vault.wait(waitMs) : null;
  const worker = useWorker(asksWorker);
  const unlock = () => {
    const isFine = [worker.check(), !isForgotten || check()].every(Boolean);
    if (!isFine) return;
    const opens = isForgotten ? ({ act: 'change', code: secret, next: fresh } as const) : ({ act: 'unlock', passphrase: secret } as const);
    onVault({ do: 'vault', ...opens, ...worker.told });
  };
  const turn = () => {
    type('');
    forget(!isForgotten);
  };
  return (
    <>
      <Form does={isForgotten ? words.vault.recover : words.vault.unlock} said={said} onSend={unlock}>
        {worker.field}
        <SecretField
          key={String(isForgotten)}
          label={isForgotten ? words.vault.code : words.vault.passphrase}
          why={isForgotten ? words.vault.codeWhy : undefined}
          isCode={isForgotten}
          value={secret}
          onType={type}
          error={troubleWith(said, isForgotten ? 'code' : 'secret') ?? waits}
        />
        {isForgotten && fields(words.vault.next)}
      </Form>
      <p class="aside">
        {isForgotten ? words.vault.noCode : words.vault.nobody}{' '}
        <Button look="quiet" onPress={turn}>
          {isForgotten ? words.vault.notForgotten : words.vault.forgotten}
        </Button>
      </p>
    </>
  );
}

const DOES: Readonly<Record<Exclude<VaultAct, 'set' | 'unlock'>, { readonly does: string; readonly why: string | undefined }>> = {
  change: { does: words.vault.doChange, why: undefined },
  'new-code': { does: words.vault.doNewCode, why: words.vault.newCodeWhy },
  remove: { does: words.vault.doRemove, why: words.vault.removeWhy },
};

interface ChangeProps {
  readonly act: keyof typeof DOES;
  readonly said: VaultSaid | null;
  readonly onVault: OnVault;
  readonly onLeave: () => void;
}

/** For each of these the passphrase is asked once more: whoever passes by an open screen must not shut its owner out. */
export function ChangeForm({ act, said, onVault, onLeave }: ChangeProps) {
  const [passphrase, type] = useState('');
  const { fresh, check, fields } = useFresh(said);
  const { does, why } = DOES[act];
  const send = () => {
    if (act !== 'change') onVault({ do: 'vault', act, passphrase });
    else if (check()) onVault({ do: 'vault', act, passphrase, next: fresh });
  };
  return (
    <Form does={does} said={said} onSend={send} onLeave={onLeave}>
      {why && <p>{why}</p>}
      <SecretField label={words.vault.now} value={passphrase} onType={type} error={troubleWith(said, 'secret')} />
      {act === 'change' && fields(words.vault.next)}
    </Form>
  );
}
