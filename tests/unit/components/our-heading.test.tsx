// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { thisNote } from '../../../components/fictional.ts';
import { OurHeading } from '../../../components/our-heading/our-heading.tsx';
import type { SidebarAction, ThisNoteView } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

type Beside = Partial<Pick<ThisNoteView, 'headings' | 'offered' | 'added'>>;

function drawn(beside: Beside) {
  const asked: SidebarAction[] = [];
  const draw = ({ headings = null, offered, added }: Beside) => (
    <OurHeading fields={thisNote.fields} headings={headings} offered={offered} added={added} onAction={(action) => asked.push(action)} />
  );
  const { rerender } = render(draw(beside));
  return { asked, now: (next: Beside) => rerender(draw(next)) };
}

function draw(headings: readonly string[] | null) {
  const { asked, now } = drawn({ headings });
  return { asked, now: (next: typeof headings) => now({ headings: next }) };
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

const offered = { headings: ['Where to', 'Since then'], fields: [{ id: 'goal', title: 'Goal' }] };

it('offered, one press says what a heading is, and one takes it back; the focus stays beside it', () => {
  const { asked, now } = drawn({ offered });
  const button = screen.getByRole('button', { name: 'Where to is our Goal' });
  expect(button.textContent).toBe('Goal');
  button.focus();
  fireEvent.click(button);
  expect(asked).toEqual([{ do: 'add-heading', heading: 'Where to', field: 'goal' }]);
  now({ added: { heading: 'Where to', field: 'Goal' } });
  expect(onScreen()).toContain('Added: “Where to” is our Goal.');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: Where to');
  fireEvent.click(document.activeElement as Element);
  expect(asked.at(-1)).toEqual({ do: 'undo-heading' });
  now({ offered });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Where to is our Goal');
});

it('offered, it says where it would count and that it is not for a name, and can be left', () => {
  const { asked } = drawn({ offered });
  expect(onScreen()).toContain("count in every client's note with this checklist, on this machine. Not for a name.");
  fireEvent.click(screen.getByRole('button', { name: 'None of ours' }));
  expect(asked).toEqual([{ do: 'leave-offer' }]);
});

it('what is offered comes and goes while the note is written, and takes no focus', () => {
  const { now } = drawn({});
  const focused = document.activeElement;
  now({ offered });
  now({ offered: { ...offered, headings: ['Where to'] } });
  now({});
  expect(document.activeElement).toBe(focused);
});
