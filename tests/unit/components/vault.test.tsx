// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Drafts } from '../../../components/drafts/drafts.tsx';
import { writingView } from '../../../components/fictional.ts';
import { Header } from '../../../components/header/header.tsx';
import type { VaultAction, VaultRow, VaultSaid } from '../../../components/vault/types.ts';
import { Vault } from '../../../components/vault/vault.tsx';
import type { DraftsView, SidebarAction } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const none: VaultRow = { is: 'none', waitMs: 0, waiting: 0, minutes: 10, required: null, asksWorker: false, isSharedComputer: false };
const locked: VaultRow = { ...none, is: 'locked', waiting: 2 };

function draw(vault: VaultRow, said: VaultSaid | null = null) {
  const asked: VaultAction[] = [];
  render(<Vault vault={vault} said={said} onVault={(action) => asked.push(action)} />);
  return asked;
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the passphrase before the drafts', () => {
  it('is set only when it was typed the same twice', () => {
    const asked = draw(none);
    type('Passphrase', 'a bench by the river');
    type('The same once more', 'a bench by the rover');
    press('Set passphrase');
    expect(asked).toEqual([]);
    expect(onScreen()).toContain('The two are not the same. Type it again.');
    type('The same once more', 'a bench by the river');
    press('Set passphrase');
    expect(asked).toEqual([{ do: 'vault', act: 'set', passphrase: 'a bench by the river' }]);
  });

  it('asked for by the team, that is said, and it can not be taken away', () => {
    draw({ ...none, required: 'team' });
    expect(onScreen()).toContain('Your team asks for a passphrase before drafts. Until one is set, what you type is not kept');
    cleanup();
    draw({ ...none, is: 'open', required: 'team' });
    expect(screen.queryByRole('button', { name: 'Take the passphrase away' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Change the passphrase' })).toBeTruthy();
    expect(onScreen()).toContain('It can be changed, and not taken away.');
    cleanup();
    draw({ ...none, is: 'open' });
    expect(screen.getByRole('button', { name: 'Take the passphrase away' })).toBeTruthy();
  });

  it('on a shared computer whoever opens the drafts is asked for their name, and nobody’s stands there beforehand', () => {
    const asked = draw({ ...locked, required: 'shared-computer', asksWorker: true, isSharedComputer: true });
    const name = screen.getByLabelText<HTMLInputElement>('Your name, as the record writes it');
    expect([name.value, name.autocomplete]).toEqual(['', 'off']);
    type('Passphrase', 'a bench by the river');
    press('Unlock');
    expect([asked, name.getAttribute('aria-invalid')]).toEqual([[], 'true']);
    expect(onScreen()).toContain('Put in your name first.');
    type('Your name, as the record writes it', ' S. Marlow ');
    press('Unlock');
    expect(asked).toEqual([{ do: 'vault', act: 'unlock', passphrase: 'a bench by the river', worker: 'S. Marlow' }]);
  });

  it('a shared computer is made one by anybody, and unmade only while the drafts are open', () => {
    const asked = draw(none);
    fireEvent.click(screen.getByRole('checkbox', { name: 'This is a shared computer' }));
    expect(asked).toEqual([{ do: 'set-shared-computer', isShared: true }]);
    cleanup();
    draw({ ...locked, required: 'shared-computer', asksWorker: true, isSharedComputer: true });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(onScreen()).toContain('Unlock to change that.');
  });

  it('is hidden while it is typed, unless asked', () => {
    draw(locked);
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
    press('Show what is typed');
    expect(field.type).toBe('text');
  });

  it('wrong, that is said at the field, with the wait', () => {
    draw(locked, { is: 'wrong', waitMs: 80_000, nth: 1 });
    const field = screen.getByLabelText('Passphrase');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const error = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toBe('That doesn’t open these drafts. Wait 80 seconds before the next try.');
    expect(document.activeElement).toBe(field);
  });

  it('forgotten, the code and a new passphrase open the drafts; a typing mistake names its group', () => {
    const asked = draw(locked, { is: 'typo', group: 3, nth: 1 });
    press('I have forgotten it');
    expect(onScreen()).toContain('Look at group 3 again: there is a mistake in it.');
    type('Recovery code, from the printed page', 'P373C V2EGB');
    type('New passphrase', 'a boat on the river');
    type('The same once more', 'a boat on the river');
    press('Set a new passphrase and unlock');
    expect(asked).toEqual([{ do: 'vault', act: 'change', code: 'P373C V2EGB', next: 'a boat on the river' }]);
  });

  it('says how much was typed meanwhile', () => {
    draw(locked);
    expect(onScreen()).toContain('2 texts typed meanwhile will be filed when you unlock.');
  });

  it('the recovery code is shown alone until it is on paper', () => {
    const asked = draw({ ...none, is: 'open' }, { is: 'done', act: 'set', printed: 'P373C-V2EGB', nth: 1 });
    expect(screen.getByText('P373C')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Lock drafts now' })).toBeNull();
    press('Print');
    press('I have it on paper');
    expect(asked).toEqual([{ do: 'print-code' }, { do: 'code-kept' }]);
  });

  it('to take it away, it is asked for once more', () => {
    const asked = draw({ ...none, is: 'open' });
    press('Take the passphrase away');
    type('Passphrase now in use', 'a bench by the river');
    press('Take it away');
    expect(asked).toEqual([{ do: 'vault', act: 'remove', passphrase: 'a bench by the river' }]);
  });
});

describe('drafts that are locked', () => {
  const view: DraftsView = { state: 'locked', lock: 'idle', drafts: [], undo: null };
  const nowhere = () => undefined;

  it('say why, that nothing is lost, and lead to the passphrase', () => {
    const asked: SidebarAction[] = [];
    render(<Drafts drafts={view} onAction={(action) => asked.push(action)} onCopy={nowhere} />);
    expect(onScreen()).toContain('They were not used for a while. Nothing is lost. What you type is kept all the same.');
    expect(screen.queryByRole('textbox'), 'no passphrase is asked for beside a page').toBeNull();
    expect(document.querySelector('input')).toBeNull();
    press('Unlock drafts');
    expect(asked).toEqual([{ do: 'unlock' }]);
  });

  it('the header locks and unlocks, where there is a passphrase', () => {
    const asked: SidebarAction[] = [];
    const header = (drafts: DraftsView) => <Header view={{ ...writingView, drafts }} onAction={(action) => asked.push(action)} />;
    const { rerender } = render(header({ state: 'ready', drafts: [], undo: null }));
    expect(screen.queryByRole('button', { name: /lock/i })).toBeNull();
    rerender(header({ state: 'ready', lock: 'open', drafts: [], undo: null }));
    press('Lock drafts now');
    rerender(header(view));
    press('Unlock drafts');
    expect(asked).toEqual([{ do: 'lock' }, { do: 'unlock' }]);
  });
});
