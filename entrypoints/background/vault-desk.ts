/**
 * When the drafts lock and open. The root of an open vault lives in the browser's session memory, never on the disk: so it
 * outlives a stopped background and ends with the browser. It goes when nobody used the drafts for some minutes.
 */
import type { VaultReply, VaultRequest } from '../../lib/bridge/requests.ts';
import type { LockedBecause } from '../../lib/bridge/view.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import type { Result, StoreError, VaultAnswer } from '../../lib/drafts/types.ts';
import { judgePassphrase } from '../../lib/vault/passphrase.ts';
import { readCode } from '../../lib/vault/recovery.ts';
import type { Secret } from '../../lib/vault/vault.ts';

export const LOCK_ALARM = 'lock-drafts';
const MINUTE = 60_000;
/** Use is noted at most this often: typing must not write to the session with every key. */
const NOTED_EVERY = 15_000;

export interface VaultDeskTools {
  store(): Promise<Result<DraftStore, StoreError>>;
  /** The browser's memory for as long as it runs. */
  readonly session: { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void> };
  now(): number;
  minutes(): Promise<number>;
  /** Asks for `onAlarm` at that time, in milliseconds. */
  setAlarm(at: number): Promise<void>;
  changed(): Promise<void>;
  /** The passphrase may be changed here, and not taken away. */
  isRequired(): Promise<boolean>;
}

interface Session {
  readonly root: string;
  readonly until: number;
  /** Who opened it, where that is asked; "" where it is not. Gone with the root. */
  readonly worker: string;
}

export interface VaultDesk {
  resume(store: DraftStore): Promise<void>;
  lockedBecause(): Promise<LockedBecause>;
  /** Who said that they work here when they opened the drafts; "" while locked, and where nobody was asked. */
  worker(): Promise<string>;
  /** The drafts were used. */
  used(): Promise<void>;
  onAlarm(): Promise<void>;
  /** The computer's screen was locked. */
  screenLocked(): Promise<void>;
  lock(because: LockedBecause): Promise<boolean>;
  answer(asked: VaultRequest): Promise<VaultReply>;
  /** Everything was wiped: there is nothing to open any more. */
  forget(): Promise<void>;
}

const KEY = 'vault';
const WHY = 'vault locked';
const FAILED = { is: 'failed' } as const;

function isSession(value: unknown): value is Session {
  const { root, until, worker } = (value ?? {}) as Partial<Session>;
  return typeof root === 'string' && Number.isFinite(until) && typeof worker === 'string';
}

/** What a person typed to open it with, or what is wrong with that. */
function secretOf({ passphrase, code }: VaultRequest): Secret | VaultReply {
  if (code === undefined) return { passphrase: passphrase ?? '' };
  const read = readCode(code);
  return read.is === 'code' ? { code: read.code } : read;
}

export function makeVaultDesk({ store, session, now, minutes, setAlarm, changed, isRequired }: VaultDeskTools): VaultDesk {
  let notedAt = 0;

  const open = async (root: string, worker: string): Promise<void> => {
    const until = now() + (await minutes()) * MINUTE;
    notedAt = now();
    await session.set(KEY, { root, until, worker } satisfies Session);
    await setAlarm(until);
  };

  const known = async (): Promise<Session | null> => {
    const kept = await session.get(KEY);
    return isSession(kept) ? kept : null;
  };

  /** A computer that slept, or a clock that was set: either way nobody was here as long as was agreed. */
  const isOver = async ({ until }: Session): Promise<boolean> => now() >= until || until - now() > (await minutes()) * MINUTE + MINUTE;

  const close = async (because: LockedBecause): Promise<void> => {
    await session.set(KEY, null);
    await session.set(WHY, because);
  };

  const lock = async (because: LockedBecause): Promise<boolean> => {
    await close(because);
    const opened = await store();
    const locked = opened.ok ? await opened.value.vault.lock() : opened;
    await changed();
    return locked.ok && locked.value;
  };

  const endIfOver = async (): Promise<Session | null> => {
    const kept = await known();
    if (!kept || !(await isOver(kept))) return kept;
    await lock('idle');
    return null;
  };

  /** Whoever changes the passphrase, or prints a code, is who opened the drafts. */
  const settle = async (done: Result<VaultAnswer, StoreError>, asked: VaultRequest): Promise<VaultReply> => {
    if (!done.ok) return FAILED;
    if (done.value.is !== 'done') return done.value;
    const { root, printed } = done.value;
    if (root) await open(root, asked.worker?.trim() ?? (await known())?.worker ?? '');
    else await session.set(KEY, null);
    await changed();
    return { is: 'done', printed };
  };

  return {
    lock,
    async resume(opened) {
      const kept = await known();
      if (!kept) return;
      if (await isOver(kept)) await close('idle');
      else await opened.vault.resume(kept.root);
    },
    async lockedBecause() {
      const because = await session.get(WHY);
      return because === 'idle' || because === 'screen' || because === 'by-you' ? because : 'start';
    },
    worker: async () => (await known())?.worker ?? '',
    async used() {
      if (Math.abs(now() - notedAt) < NOTED_EVERY) return;
      notedAt = now();
      const kept = await endIfOver();
      if (kept) await open(kept.root, kept.worker);
    },
    async onAlarm() {
      const kept = await endIfOver();
      if (kept) await setAlarm(kept.until);
    },
    async screenLocked() {
      // What is locked already, or has no passphrase, stays as it was, and so does the reason that is shown.
      if (await known()) await lock('screen');
    },
    async forget() {
      await session.set(KEY, null);
      await session.set(WHY, null);
    },
    async answer(asked) {
      if (asked.act === 'lock') return (await lock('by-you')) ? { is: 'done', printed: '' } : FAILED;
      const fresh = asked.act === 'set' ? asked.passphrase : asked.act === 'change' ? asked.next : undefined;
      if (asked.act === 'remove' && (await isRequired())) return { is: 'required' };
      const judged = fresh === undefined ? 'fine' : judgePassphrase(fresh);
      if (judged !== 'fine') return { is: judged };
      const secret = secretOf(asked);
      if ('is' in secret) return secret;
      const opened = await store();
      if (!opened.ok) return FAILED;
      const { vault } = opened.value;
      if (asked.act === 'set') return settle(await vault.set(asked.passphrase ?? ''), asked);
      if (asked.act === 'unlock') return settle(await vault.unlock(secret), asked);
      if (asked.act === 'change') return settle(await vault.change(secret, asked.next ?? ''), asked);
      return settle(await (asked.act === 'new-code' ? vault.newCode(secret) : vault.remove(secret)), asked);
    },
  };
}
