// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options-page/options-page.tsx';
import type { OptionsAction, OptionsAnswer, OptionsView } from '../../../components/options-page/types.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const view: OptionsView = {
  sites: [{ origin: 'https://records.example:8443', since: '2026-05-02T08:00:00.000Z' }],
  checklists: [{ id: 'sbar', title: 'SBAR handover', required: 4, fields: 10 }],
  stored: { drafts: 2, versions: 5, bytes: 2_400_000, oldest: '2026-04-30T17:55:00.000Z', blocked: false },
  worker: 'A. Okafor-Bright',
  isShared: false,
  gate: { mode: 'hold', asksReason: false, reasons: [] },
};

function draw(shown: OptionsView | null = view, answer: OptionsAnswer | null = null) {
  const asked: OptionsAction[] = [];
  render(
    <OptionsPage
      view={shown}
      version="1.2.3"
      keptDays={{ unsaved: 7, saved: 1 }}
      answer={answer}
      onAction={(action) => asked.push(action)}
    />,
  );
  return asked;
}

describe('the options page', () => {
  it('turns off one site', () => {
    const asked = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Turn off records.example:8443' }));
    expect(asked).toEqual([{ do: 'turn-off', origin: 'https://records.example:8443' }]);
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
    expect(screen.getByRole('region', { name: 'Checklists in use' }).textContent).toContain('SBAR handover10 fields, 4 required');
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
