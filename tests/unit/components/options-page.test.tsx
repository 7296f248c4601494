// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options-page/options-page.tsx';
import type { Opener, OptionsAction, OptionsAnswer, OptionsView } from '../../../components/options-page/types.ts';
import { northmoor } from '../../../components/organisation/examples.tsx';
import { noPacks, two } from '../../../components/team-packs/examples.tsx';
import type { PacksAction } from '../../../components/team-packs/types.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const view: OptionsView = {
  sites: [{ origin: 'https://records.example:8443', since: '2026-05-02T08:00:00.000Z', readBy: null }],
  checklists: [{ id: 'sbar', title: 'SBAR handover', required: 4, fields: 10, isOwn: false }],
  vault: { is: 'none', waitMs: 0, waiting: 0, minutes: 10, required: null, asksWorker: false, isSharedComputer: false },
  stored: { drafts: 2, versions: 5, bytes: 2_400_000, oldest: '2026-04-30T17:55:00.000Z', blocked: false },
  worker: 'A. Okafor-Bright',
  isShared: false,
  gate: { mode: 'hold', asksReason: false, atLeast: 'off', isKept: false, reasons: [] },
  keptDays: { unsaved: 7, saved: 1 },
};

function draw(shown: OptionsView | null = view, answer: OptionsAnswer | null = null) {
  const asked: OptionsAction[] = [];
  render(<OptionsPage view={shown} version="1.2.3" answer={answer} team={noPacks} onAction={(action) => asked.push(action)} />);
  return asked;
}

describe('the options page', () => {
  it('turns off one site', () => {
    const asked = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Turn off records.example:8443' }));
    expect(asked).toEqual([{ do: 'turn-off', origin: 'https://records.example:8443' }]);
  });

  it('says how a site is read; what was fitted here can be forgotten or saved as a file', () => {
    const [site] = view.sites;
    const origin = site?.origin ?? '';
    const asked = draw({ ...view, sites: [{ origin, since: '2026-05-02', readBy: { is: 'fitted', on: '2026-05-14' } }] });
    expect(onScreen()).toContain('Read as it was fitted here on 14 May 2026, and tried on two clients.');
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file: how records.example:8443 is read' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget it: how records.example:8443 is read' }));
    expect(asked).toEqual([
      { do: 'save-fit', origin },
      { do: 'forget-fit', origin },
    ]);
  });

  it('has nothing to forget where a site is read as Handrail came', () => {
    draw();
    expect(onScreen()).toContain('Read by the profile that comes with Handrail');
    expect(screen.queryByRole('button', { name: 'Forget it: how records.example:8443 is read' })).toBeNull();
  });

  it('what the organisation keeps is shown and can’t be changed', () => {
    const vault = { ...view.vault, isSharedComputer: true, keepsShared: true };
    const gate = { ...view.gate, isKept: true, isByOrganisation: true };
    draw({ ...view, vault, gate, keepsShared: true, keepsWorker: true, organisation: { ...northmoor, name: null } });
    expect(screen.getByRole('region', { name: 'Set by your organisation' }).textContent).toContain('Your organisation sets this');
    expect(screen.getByRole('region', { name: 'Your name' }).textContent).toContain('A. Okafor-Bright');
    expect(screen.queryByRole('textbox', { name: 'Name, as the record writes it' })).toBeNull();
    const inputs = [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')] as HTMLInputElement[];
    expect(inputs.length).toBe(5);
    expect(inputs.filter(({ disabled }) => !disabled)).toEqual([]);
    expect(screen.getByRole('region', { name: 'Before a note is saved' }).textContent).toContain('Your organisation keeps this as it is.');
  });

  it('says what is stored, in counts, and when it goes', () => {
    draw();
    const stored = screen.getByRole('region', { name: 'What is stored' }).textContent;
    expect(stored).toContain('2 drafts in 5 versions, 2.4 MB, the oldest from 30 Apr 2026.');
    expect(stored).toContain('After 7 days, when the record does not have it.');
    expect(stored).toContain('After 1 day, when the record has it.');
  });

  it('says that nothing is kept when nothing can be stored', () => {
    draw({ ...view, stored: { ...view.stored, blocked: true } });
    expect(onScreen()).toContain('Nothing is kept.');
    expect(onScreen()).not.toContain('2 drafts');
  });

  it('lists the checklists in use', () => {
    draw();
    expect(screen.getByRole('region', { name: 'Checklists in use' }).textContent).toContain('SBAR handover 10 fields, 4 required');
  });

  const radio = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;

  it('lets go further than the team asks, and not below', () => {
    const asked = draw({ ...view, gate: { ...view.gate, mode: 'remind', atLeast: 'remind' } });
    expect(onScreen()).toContain("Your team's checklists ask for this much.");
    expect(radio('Do nothing').disabled).toBe(true);
    fireEvent.click(radio('Ask once'));
    expect(asked).toEqual([{ do: 'set-gate', mode: 'hold', asksReason: false }]);
  });

  it('changes nothing that the team keeps as it is', () => {
    draw({ ...view, gate: { ...view.gate, atLeast: 'hold', isKept: true } });
    expect(onScreen()).toContain("Your team's checklists keep this as it is.");
    expect(['Ask once', 'Remind only', 'Do nothing'].map((name) => radio(name).disabled)).toEqual([true, true, true]);
    expect(screen.queryByLabelText('Ask why, when a note is saved as it is')).toBeNull();
  });

  it('saves a checklist that comes with Handrail as a file to change, and none that is the team’s already', () => {
    const asked: PacksAction[] = [];
    const own = { id: 'ours', title: 'Home visit', required: 1, fields: 2, isOwn: true };
    const team = { ...noPacks, onAction: (action: PacksAction) => asked.push(action) };
    const shown = { ...view, checklists: [own, ...view.checklists] };
    render(<OptionsPage view={shown} version="1.2.3" answer={null} team={team} onAction={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Make our own: SBAR handover' }));
    expect(asked).toEqual([{ do: 'make-own', id: 'sbar' }]);
    expect(screen.queryByRole('button', { name: 'Make our own: Home visit' })).toBeNull();
  });

  it('wipes only after it was asked again', () => {
    const asked = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Wipe everything' }));
    expect(asked).toEqual([]);
    const question = screen.getByRole('alertdialog', { name: 'Wipe everything?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Wipe everything now' }));
    expect(asked).toEqual([{ do: 'wipe' }]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it.each(['Escape', 'Keep it'])('keeps everything on %s', (way) => {
    const asked = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Wipe everything' }));
    if (way === 'Escape') fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    else fireEvent.click(screen.getByRole('button', { name: way }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('saves the name, without the spaces around it', () => {
    const asked = draw();
    const input = screen.getByLabelText('Name, as the record writes it');
    expect((input as HTMLInputElement).value).toBe('A. Okafor-Bright');
    fireEvent.input(input, { target: { value: '  B. Lund ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save name' }));
    expect(asked).toEqual([{ do: 'save-name', name: 'B. Lund' }]);
  });

  it.each([
    [{ is: 'site-off', origin: 'https://old.example', nth: 1 }, 'old.example is off. Nothing on it is read.'],
    [{ is: 'wiped', nth: 1 }, 'Everything is wiped.'],
    [{ is: 'wipe-failed', nth: 1 }, 'Not everything could be wiped.'],
    [{ is: 'no-answer', nth: 1 }, 'That did not work.'],
  ] as const)('says what came of it: %j', (answer, said) => {
    draw(view, answer);
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain(said);
  });

  it('stands before the first answer too', () => {
    draw(null);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Handrail options');
  });
});

describe('left for something that stood in its place', () => {
  const back = (cameFrom: Opener, copy: string | null = null) => {
    const team = { ...two, copy };
    render(<OptionsPage view={view} version="1" answer={null} team={team} cameFrom={cameFrom} onAction={() => undefined} />);
    return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  };

  it.each<[Opener, string | null, string]>([
    [{ do: 'on-paper', id: 'sbar' }, null, 'On one page: SBAR handover'],
    [{ do: 'make-own', id: 'sbar' }, null, 'Make our own: SBAR handover'],
    [{ do: 'change-pack', id: 'quay' }, null, 'Change: Quay walk-in'],
    // While something is being changed none of these is there.
    [{ do: 'make-own', id: 'sbar' }, 'Our SBAR', 'Go on with it'],
    [{ do: 'change-pack', id: 'quay' }, 'Quay walk-in', 'Go on with it'],
    [{ do: 'go-on', id: '' }, 'Our SBAR', 'Go on with it'],
    // It was thrown away, or is in use by now.
    [{ do: 'go-on', id: '' }, null, 'Handrail options'],
  ])('%j, with %s being changed: the focus is on "%s"', (cameFrom, copy, name) => {
    expect(back(cameFrom, copy)).toBe(name);
  });

  it('opened anew it leaves the focus where the browser has it', () => {
    draw();
    expect(document.activeElement).toBe(document.body);
  });
});
