// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Covers } from '../../../components/covers/covers.tsx';
import { onScreen, tidy } from './screen.ts';

tidy();

const PANEL = "Open in the browser's side panel";

function draw(covers: number, canOpen: boolean): string[] {
  const asked: string[] = [];
  const onPanel = canOpen ? () => void asked.push('panel') : undefined;
  render(<Covers covers={covers} onAction={(action) => void asked.push(action.do)} onPanel={onPanel} />);
  return asked;
}

describe('what is said of the page under the sidebar', () => {
  it.each([
    [1, '1 button, link or box of the page'],
    [3, '3 buttons, links or boxes of the page'],
    [20, 'Many buttons, links or boxes of the page'],
  ])('of %i says how many', (n, says) => {
    draw(n, true);
    expect(onScreen()).toContain(says);
  });

  it('is nothing where nothing lies there', () => {
    draw(0, true);
    expect(onScreen().trim()).toBe('');
  });

  it('offers the panel by a press where the browser lets it, and can be put away', () => {
    const asked = draw(2, true);
    for (const name of [PANEL, 'Put this message away']) fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual(['panel', 'put-covers-away']);
    expect(onScreen()).not.toContain('toolbar');
  });

  it('names the toolbar where the browser does not', () => {
    draw(2, false);
    expect(onScreen()).toContain("Handrail's button in the toolbar");
    expect(screen.queryByRole('button', { name: PANEL })).toBeNull();
  });

  it('over the page by choice says so, and leads back to beside it', () => {
    const asked: string[] = [];
    render(<Covers covers={4} isOver onAction={(action) => void asked.push(action.do)} />);
    expect(onScreen()).toContain("4 buttons, links or boxes of the page can't be reached while Handrail is open");
    expect(onScreen()).toContain('as was chosen here');
    fireEvent.click(screen.getByRole('button', { name: 'Make the page narrower instead' }));
    expect(asked).toEqual(['stand-beside']);
  });

  it('offers no narrower page where it is narrower already', () => {
    draw(2, true);
    expect(screen.queryByRole('button', { name: 'Make the page narrower instead' })).toBeNull();
  });
});
