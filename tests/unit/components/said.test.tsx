// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Said } from '../../../components/said/said.tsx';
import { onScreen, tidy } from './screen.ts';

tidy();

describe('what is said in answer', () => {
  it('stands in a live region that was there before', () => {
    const { rerender } = render(<Said said={null} />);
    const region = document.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toBe('');
    rerender(<Said said={{ id: 'shown-in-record', nth: 1 }} />);
    expect(document.querySelector('[aria-live="polite"]')).toBe(region);
    expect(region?.textContent).toBe('Shown in the record.');
  });

  it('says the same words again when they are said again', () => {
    const { rerender } = render(<Said said={{ id: 'gone-to-field', nth: 1 }} />);
    const before = screen.getByText('The cursor is there.');
    rerender(<Said said={{ id: 'gone-to-field', nth: 2 }} />);
    expect(screen.getByText('The cursor is there.')).not.toBe(before);
  });

  it('stays until it is put away, and the next answer shows again', () => {
    const { rerender } = render(<Said said={{ id: 'restored', nth: 1 }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Put this message away' }));
    expect(onScreen()).toBe('');
    rerender(<Said said={{ id: 'draft-back', nth: 2 }} />);
    expect(onScreen()).toContain('The draft is back.');
  });
});
