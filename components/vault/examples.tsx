import { type Examples, nowhere } from '../examples.ts';
import type { VaultRow, VaultSaid } from './types.ts';
import { Vault } from './vault.tsx';

const none: VaultRow = { is: 'none', waitMs: 0, waiting: 0, minutes: 10, required: null, asksWorker: false, isSharedComputer: false };
const locked: VaultRow = { ...none, is: 'locked', waiting: 2 };
const open: VaultRow = { ...none, is: 'open' };

const show =
  (vault: VaultRow, said: VaultSaid | null = null) =>
  () => <Vault vault={vault} said={said} onVault={nowhere} />;

export const examples: Examples = {
  'no passphrase': show(none),
  'asked for by the team': show({ ...none, required: 'team' }),
  'shared computer, none yet': show({ ...none, required: 'shared-computer', asksWorker: true, isSharedComputer: true }),
  'shared computer, locked': show({ ...locked, required: 'shared-computer', asksWorker: true, isSharedComputer: true }),
  'shared computer, open': show({ ...open, required: 'shared-computer', asksWorker: true, isSharedComputer: true }),
  'too short': show(none, { is: 'too-short', nth: 1 }),
  'recovery code': show(open, { is: 'done', act: 'set', printed: 'P373C-V2EGB-ZVWHX-KS190-BA1MH-CBV6Y-7KCZ6', nth: 1 }),
  open: show(open),
  locked: show(locked),
  'wrong passphrase': show(locked, { is: 'wrong', waitMs: 0, nth: 1 }),
  'too many wrong tries': show({ ...locked, waitMs: 80_000 }, { is: 'wait', waitMs: 80_000, nth: 1 }),
  'could not be set': show(none, { is: 'failed', nth: 1 }),
};
