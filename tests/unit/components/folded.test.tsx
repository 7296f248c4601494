// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Folded } from '../../../components/folded/folded.tsx';
import type { FoldedView } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

function draw(first: FoldedView | undefined) {
  const asked: string[] = [];
  const drawn = (folded: FoldedView | undefined) => <Folded folded={folded} onAction={(action) => void asked.push(action.do)} />;
  const { rerender } = render(drawn(first));
  return { asked, show: (folded: FoldedView | undefined) => rerender(drawn(folded)) };
}

const last = { opened: 4, of: 6, failed: [], ended: 'all-tried' } as const;

describe('notes that are folded away', () => {
  it('are offered with their number, and nothing stands there without any', () => {
    const { asked, show } = draw({ count: 6 });
    fireEvent.click(screen.getByRole('button', { name: 'Open and read these 6 notes' }));
    expect(asked).toEqual(['open-notes']);
    show(undefined);
    expect(onScreen().trim()).toBe('');
  });

  it('show how far opening has come, and the same button stops it: focus stays on it', () => {
    const { asked, show } = draw({ count: 6 });
    const button = screen.getByRole('button');
    button.focus();
    show({ count: 0, now: { done: 2, of: 6 } });
    expect(screen.getByRole('button', { name: 'Stop opening' })).toBe(button);
    expect(document.activeElement).toBe(button);
    const far = screen.getByRole('progressbar', { name: 'Notes opened so far' }) as HTMLProgressElement;
    expect([far.value, far.max]).toEqual([2, 6]);
    expect(onScreen()).toContain('2 of 6');
    fireEvent.click(button);
    expect(asked).toEqual(['stop-opening']);
  });

  it('when the last is open, focus goes from the button to what is said', () => {
    const { show } = draw({ count: 6 });
    screen.getByRole('button').focus();
    show({ count: 0, now: { done: 0, of: 6 } });
    show({ count: 0, last: { ...last, opened: 6 } });
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement?.textContent).toBe('6 notes opened.');
  });

  it('focus that is elsewhere stays there', () => {
    const { show } = draw({ count: 6 });
    show({ count: 0, now: { done: 0, of: 6 } });
    show({ count: 0, last: { ...last, opened: 6 } });
    expect(document.activeElement).toBe(document.body);
  });

  it('say by their dates which could not be opened, and are offered again', () => {
    draw({ count: 2, last: { ...last, failed: ['12 Mar 2026', '3 Apr 2026'] } });
    expect(onScreen()).toContain('4 of 6 notes were opened. 2 notes could not be opened: those of 12 Mar 2026 and 3 Apr 2026.');
    expect(screen.getByRole('button', { name: 'Open and read these 2 notes' })).toBeDefined();
  });

  it.each([
    ['stopped', 'Stopped by you. 4 of 6 notes were opened.'],
    ['closes-others', 'closes a note when another is opened'],
    ['left', 'went away from its list'],
    ['not-answering', 'The page is not answering.'],
    ['none-opens', 'None was opened'],
  ] as const)('where it ended early (%s) the reason is said in a live region', (ended, says) => {
    draw({ count: 2, last: { ...last, ended } });
    expect(document.querySelector('[aria-live]')?.textContent).toContain(says);
  });
});
