// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Drafts } from '../../../components/drafts/drafts.tsx';
import { changedDraft, draftViews } from '../../../components/fictional.ts';
import type { ComparedView, DraftsView, SidebarAction } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const ready: DraftsView = { state: 'ready', drafts: draftViews, undo: null };

const compared: ComparedView = { id: 'd1', version: null, difference: changedDraft, isOlder: false };

function draw(drafts: DraftsView = ready, onCopy: (text: string) => unknown = () => {}) {
  const asked: SidebarAction[] = [];
  const of = (compared?: ComparedView) => (
    <Drafts drafts={compared ? { ...drafts, compared } : drafts} onAction={(action) => asked.push(action)} onCopy={onCopy} />
  );
  const { rerender } = render(of());
  return { asked, compare: (more: Partial<ComparedView> = {}) => rerender(of({ ...compared, ...more })), leave: () => rerender(of()) };
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
    ).toEqual(['Restore', 'Copy', 'Delete', '2 older versions']);
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
    expect(asked).toEqual([{ do: 'restore-draft', id: 'd1', version: null, where: 'empty-only' }]);
  });

  it('asks where when the editor is not empty, beside what would go and come, and does nothing until it is told', () => {
    const { asked, compare } = draw();
    compare();
    const question = screen.getByRole('group', { name: 'There is text in the editor. Where should this draft go?' });
    expect(document.activeElement).toBe(question);
    expect([...question.querySelectorAll('del, ins')].map((mark) => mark.textContent)).toEqual([
      ' [gone: Tuesday.] ',
      ' [new: Thursday, bring the sleep sheet.] ',
    ]);
    expect(asked).toEqual([]);
    fireEvent.click(within(question).getByRole('button', { name: 'Put at the end' }));
    fireEvent.click(within(question).getByRole('button', { name: 'Replace what is there' }));
    expect(asked).toEqual([
      { do: 'restore-draft', id: 'd1', version: null, where: 'at-end' },
      { do: 'restore-draft', id: 'd1', version: null, where: 'replace' },
    ]);
  });

  it('says that the editor holds a later version', () => {
    const { asked, compare } = draw();
    compare({ version: 4, isOlder: true });
    expect(onScreen()).toContain('The editor holds a later version of this draft.');
    fireEvent.click(screen.getByRole('button', { name: 'Replace what is there' }));
    expect(asked).toEqual([{ do: 'restore-draft', id: 'd1', version: 4, where: 'replace' }]);
  });

  it('leaves everything as it is on Escape, and is left with the focus on the draft', async () => {
    const { asked, compare, leave } = draw();
    compare();
    fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' });
    expect(asked).toEqual([{ do: 'leave-restore' }]);
    leave();
    expect(screen.queryByRole('group')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(first().getByRole('button', { name: 'Restore' })));
  });

  it('older versions are shown when asked, each with what became of it, and can be restored or copied', async () => {
    const copied: string[] = [];
    const { asked } = draw(
      {
        ...ready,
        older: { id: 'd1', versions: [{ version: 4, when: '10:40', words: 'an older one', difference: changedDraft }], more: 2 },
      },
      (text) => copied.push(text),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Hide older versions' }));
    const older = within(screen.getByRole('list', { name: 'Older versions' }));
    expect(older.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('list', { name: 'Older versions' }).querySelector('del')?.textContent).toContain('Tuesday.');
    fireEvent.click(older.getByRole('button', { name: 'Restore' }));
    fireEvent.click(older.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(copied).toEqual(['an older one']));
    expect(onScreen()).toContain('And 2 older ones, not shown.');
    expect(asked).toEqual([
      { do: 'show-versions', id: 'd1' },
      { do: 'restore-draft', id: 'd1', version: 4, where: 'empty-only' },
    ]);
  });

  it('a draft of one version offers no older ones', () => {
    draw();
    expect(screen.getAllByRole('button', { expanded: false }).map((button) => button.textContent)).toEqual(['2 older versions']);
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

  it.each([[draftViews], [[]]])('says that drafts do not survive a restart here, whether there are any now or not', (drafts) => {
    draw({ ...ready, drafts, isForgetful: true });
    expect(onScreen()).toContain('Drafts do not survive a restart on this computer.');
  });

  it.each([[draftViews], [[]]])('says that damaged versions are kept apart, whether others can be read or not', (drafts) => {
    draw({ ...ready, drafts, damaged: 2 });
    expect(onScreen()).toContain('2 damaged versions are kept apart and can’t be shown.');
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

  it.each(['passphrase-asked', 'worker-unknown'] as const)('leads to where a passphrase is set when %s', (state) => {
    const done: SidebarAction[] = [];
    render(<Drafts drafts={{ state, drafts: [], undo: null }} onAction={(action) => done.push(action)} onCopy={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Set a passphrase' }));
    expect(done).toEqual([{ do: 'unlock' }]);
  });

  it.each(['blocked', 'full', 'private', 'worker-unknown', 'passphrase-asked'] as const)('shows no draft when %s', (state) => {
    draw({ ...ready, state });
    expect(screen.queryByRole('list', { name: 'Drafts' })).toBeNull();
    expect(onScreen()).not.toContain('walked in');
  });
});
