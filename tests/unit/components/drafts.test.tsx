// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Drafts } from '../../../components/drafts/drafts.tsx';
import { draftViews } from '../../../components/fictional.ts';
import type { DraftsView, SidebarAction } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const ready: DraftsView = { state: 'ready', drafts: draftViews, undo: null };

function draw(drafts: DraftsView = ready, onCopy: (text: string) => unknown = () => {}) {
  const asked: SidebarAction[] = [];
  const of = (isEditorFull: boolean) => (
    <Drafts drafts={drafts} isEditorFull={isEditorFull} onAction={(action) => asked.push(action)} onCopy={onCopy} />
  );
  const { rerender } = render(of(false));
  return { asked, sayEditorIsFull: () => rerender(of(true)) };
}

const first = () => {
  const [item] = within(screen.getByRole('list', { name: 'Drafts' })).getAllByRole('listitem');
  if (!item) throw new Error('no draft on screen');
  return within(item);
};

describe('drafts', () => {
  it('is a list; each draft has its words and its three buttons', () => {
    draw();
    expect(within(screen.getByRole('list', { name: 'Drafts' })).getAllByRole('listitem')).toHaveLength(2);
    expect(
      first()
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Restore', 'Copy', 'Delete']);
    expect(first().getByText(/^Reason: walked in/).textContent).toBe(draftViews[0]?.words);
  });

  it('says of each button which draft it is for', () => {
    draw();
    for (const button of first().getAllByRole('button')) {
      const by = button.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(by)?.textContent).toBe('14 May 2026, 10:42');
    }
  });

  it('first asks to restore only into an empty editor', () => {
    const { asked } = draw();
    fireEvent.click(first().getByRole('button', { name: 'Restore' }));
    expect(asked).toEqual([{ do: 'restore-draft', id: 'd1', where: 'empty-only' }]);
  });

  it('asks where when the editor is not empty, and does nothing until it is told', () => {
    const { asked, sayEditorIsFull } = draw();
    fireEvent.click(first().getByRole('button', { name: 'Restore' }));
    sayEditorIsFull();
    const question = screen.getByRole('group', { name: 'There is text in the editor. Where should this draft go?' });
    expect(document.activeElement).toBe(question);
    expect(asked).toHaveLength(1);
    fireEvent.click(within(question).getByRole('button', { name: 'Put at the end' }));
    expect(asked.at(-1)).toEqual({ do: 'restore-draft', id: 'd1', where: 'at-end' });
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('replaces only when that is pressed', () => {
    const { asked, sayEditorIsFull } = draw();
    fireEvent.click(first().getByRole('button', { name: 'Restore' }));
    sayEditorIsFull();
    fireEvent.click(screen.getByRole('button', { name: 'Replace what is there' }));
    expect(asked.at(-1)).toEqual({ do: 'restore-draft', id: 'd1', where: 'replace' });
  });

  it('leaves everything as it is on Escape', () => {
    const { asked, sayEditorIsFull } = draw();
    fireEvent.click(first().getByRole('button', { name: 'Restore' }));
    sayEditorIsFull();
    fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' });
    expect(screen.queryByRole('group')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('copies the whole draft, and says so only when it was copied', async () => {
    const copied: string[] = [];
    draw(ready, async (text) => copied.push(text));
    fireEvent.click(first().getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(onScreen()).toContain('Copied.'));
    expect(copied).toEqual([draftViews[0]?.words]);
  });

  it('says when it could not be copied', async () => {
    draw(ready, () => Promise.reject(new Error('denied')));
    fireEvent.click(first().getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(onScreen()).toContain('Could not be copied.'));
  });

  it('deletes at once, and offers the way back', () => {
    const { asked } = draw({ ...ready, drafts: draftViews.slice(1), undo: { id: 'd1' } });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(first().getByRole('button', { name: 'Delete' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked).toEqual([
      { do: 'delete-draft', id: 'd2' },
      { do: 'undo-delete', id: 'd1' },
    ]);
  });

  it.each(['blocked', 'private', 'worker-unknown'] as const)('shows no draft when %s', (state) => {
    draw({ ...ready, state });
    expect(screen.queryByRole('list', { name: 'Drafts' })).toBeNull();
    expect(onScreen()).not.toContain('walked in');
  });
});
