// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Health, MayBeGone } from '../../../components/health/health.tsx';
import type { GoneView, SidebarAction } from '../../../lib/bridge/view.ts';
import { FIT_PARTS } from '../../../lib/record/types.ts';
import * as words from '../../../lib/words/words.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const view = (change: Partial<GoneView>): GoneView => ({
  parts: [],
  elsewhere: [],
  canPoint: true,
  against: 'ward.example',
  on: '2026-11-02',
  ...change,
});

function draw(gone: GoneView | null): SidebarAction[] {
  const asked: SidebarAction[] = [];
  render(<Health gone={gone} onAction={(action) => void asked.push(action)} />);
  return asked;
}

describe('what is said to have gone from the page', () => {
  it.each(FIT_PARTS)('%s: a sentence of its own, and a button that leads to it', (part) => {
    const asked = draw(view({ parts: [part] }));
    expect(onScreen()).toContain(words.health.gone(part));
    expect(onScreen()).toContain('Last checked with ward.example on 2 Nov 2026.');
    fireEvent.click(screen.getByRole('button', { name: `Point at it again: ${words.fitParts[part]}` }));
    expect(asked).toEqual([{ do: 'fit', part }]);
  });

  it('no two sentences are the same', () => {
    expect(new Set(FIT_PARTS.map(words.health.gone)).size).toBe(FIT_PARTS.length);
  });

  it('of a profile that comes with Handrail says whom to tell, and offers no button for a part', () => {
    draw(view({ parts: ['date'], canPoint: false }));
    expect(onScreen()).toContain('Tell whoever looks after Handrail in your team.');
    expect(screen.queryByRole('button', { name: /^Point/ })).toBeNull();
  });

  it('can be put away, and is nothing where nothing has gone', () => {
    const asked = draw(view({ parts: ['save'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Put this message away' }));
    expect(asked).toEqual([{ do: 'put-gone-away' }]);
    cleanup();
    draw(null);
    expect(onScreen().trim()).toBe('');
  });

  it('what may stand on another page of the record is offered only where it is looked for', () => {
    const gone = view({ elsewhere: ['note'] });
    draw(gone);
    expect(onScreen().trim()).toBe('');
    const asked: SidebarAction[] = [];
    render(<MayBeGone gone={gone} part="editor" onAction={(action) => void asked.push(action)} />);
    expect(onScreen().trim()).toBe('');
    render(<MayBeGone gone={gone} part="note" onAction={(action) => void asked.push(action)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Point at it again: An earlier note, all of it' }));
    expect(asked).toEqual([{ do: 'fit', part: 'note' }]);
  });
});
