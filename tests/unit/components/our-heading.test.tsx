// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { thisNote } from '../../../components/fictional.ts';
import { OurHeading } from '../../../components/our-heading/our-heading.tsx';
import type { SidebarAction } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

function draw(headings: readonly string[] | null) {
  const asked: SidebarAction[] = [];
  const draw = (now: typeof headings) => <OurHeading fields={thisNote.fields} headings={now} onAction={(action) => asked.push(action)} />;
  const { rerender } = render(draw(headings));
  return { asked, now: (next: typeof headings) => rerender(draw(next)) };
}

it('asks which headings there are only when it is pressed, and takes the focus to them and back', () => {
  const { asked, now } = draw(null);
  fireEvent.click(screen.getByRole('button', { name: 'This heading is our …' }));
  expect(asked).toEqual([{ do: 'list-headings' }]);
  now(['Where to']);
  expect(document.activeElement?.tagName).toBe('SELECT');
  fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(asked.at(-1)).toEqual({ do: 'leave-headings' });
  now(null);
  expect(document.activeElement?.textContent).toBe('This heading is our …');
});

it('gives the heading to the field, first of all to one that is not found', () => {
  const { asked } = draw(['Where to', 'Since then']);
  const field = screen.getByLabelText('is how we write') as HTMLSelectElement;
  const missing = thisNote.fields.find(({ is }) => is === 'not-found');
  expect(field.value).toBe(missing?.id);
  fireEvent.change(screen.getByLabelText('The heading in this note'), { target: { value: 'Since then' } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(asked).toEqual([{ do: 'add-heading', heading: 'Since then', field: missing?.id }]);
  expect(onScreen()).toContain('Pick none that names anyone.');
});

it('says so where there is none', () => {
  draw([]);
  expect(onScreen()).toContain('Each heading of this note is known already');
  expect(screen.queryByRole('button', { name: 'Add it' })).toBeNull();
});
