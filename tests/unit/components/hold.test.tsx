// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { now, writingView } from '../../../components/fictional.ts';
import { Hold } from '../../../components/hold/hold.tsx';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import type { HoldView, SidebarAction, SidebarView } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const hold: HoldView = {
  missing: [
    { id: 'goal', title: 'Goal identified?', is: 'not-found' },
    { id: 'urgent_risks', title: 'Any urgent risks?', is: 'empty' },
  ],
  doubtful: [{ id: 'motivation', title: 'Motivation', is: 'cannot-tell' }],
  again: false,
  asksReason: false,
};

function draw() {
  const asked: SidebarAction[] = [];
  render(<Hold hold={hold} onAction={(action) => asked.push(action)} />);
  return asked;
}

const sidebar = (view: SidebarView) => (
  <Sidebar view={view} tab="this-note" said={null} onTab={() => {}} onAction={() => {}} onCopy={() => {}} onPrint={() => {}} now={now} />
);

describe('a held save', () => {
  it('says what was not found, what is in doubt, and that the next save goes through', () => {
    draw();
    const dialog = screen.getByRole('alertdialog', { name: 'Before you save' });
    expect(dialog.textContent).toContain('1 required field was not found and 1 is empty in this note. It is not saved yet.');
    expect(dialog.textContent).toContain("Motivation: can't tell.");
    expect(dialog.textContent).toContain('A save is held once. The next one goes straight through.');
  });

  it('takes the focus itself, so that the key that saved answers nothing', () => {
    draw();
    expect(document.activeElement).toBe(screen.getByRole('alertdialog'));
  });

  it('makes it as easy to save as to go: both stand in the open and take one press', () => {
    const asked = draw();
    const dialog = within(screen.getByRole('alertdialog'));
    const go = dialog.getByRole('button', { name: 'Go to Goal identified?' });
    const save = dialog.getByRole('button', { name: 'Save anyway' });
    expect(go.className.includes('button--main')).toBe(save.className.includes('button--main'));
    expect(go.className.includes('button--quiet') || save.className.includes('button--quiet')).toBe(false);
    fireEvent.click(save);
    expect(asked).toEqual([{ do: 'save-anyway' }]);
  });

  it('is answered by going to a field', () => {
    const asked = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Any urgent risks?' }));
    expect(asked).toEqual([{ do: 'go-to-field', field: 'urgent_risks' }]);
  });

  it('leads back into the note by Escape and by its button, without saving', () => {
    const asked = draw();
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the note' }));
    expect(asked).toEqual([{ do: 'put-hold-away' }, { do: 'put-hold-away' }]);
  });

  it('asks why only where it is set so, by a choice that may be left out', () => {
    const asked = draw();
    expect(screen.queryByRole('combobox')).toBeNull();
    render(<Hold hold={{ ...hold, asksReason: true }} onAction={(action) => asked.push(action)} />);
    const [, second] = screen.getAllByRole('button', { name: 'Save anyway' });
    fireEvent.click(second as HTMLElement);
    fireEvent.change(screen.getByRole('combobox', { name: 'Why save it as it is?' }), { target: { value: 'will-add' } });
    fireEvent.click(second as HTMLElement);
    expect(asked).toEqual([{ do: 'save-anyway' }, { do: 'save-anyway', reason: 'will-add' }]);
  });

  it('offers no button that it could not keep its word with: where the page takes only the user’s own press, it says so', () => {
    render(<Hold hold={{ ...hold, again: true }} onAction={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Save anyway' })).toBeNull();
    expect(screen.getByRole('alertdialog').textContent).toContain('Not checked again: press Save once more.');
  });

  it('is said while everything about the client is hidden, and brings nothing of it back', () => {
    render(sidebar({ ...writingView, nothing: 'hidden-by-you', hold }));
    expect(screen.getByRole('alertdialog', { name: 'Before you save' })).toBeDefined();
    expect(onScreen()).not.toContain(writingView.client?.name);
    for (const field of writingView.thisNote?.fields ?? []) if (field.words) expect(onScreen()).not.toContain(field.words);
  });

  it.each(['client-differs', 'client-unreadable', 'waiting'] as const)('is not said while %s', (nothing) => {
    render(sidebar({ ...writingView, nothing, hold }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('leaves the rest in place but out of reach, and gives it back afterwards', () => {
    const { rerender } = render(sidebar({ ...writingView, hold }));
    expect(document.querySelector('[role="tabpanel"]')?.hasAttribute('inert')).toBe(true);
    rerender(sidebar(writingView));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.querySelector('[role="tabpanel"]')?.hasAttribute('inert')).toBe(false);
  });
});
