// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { examples } from '../../../components/this-note/examples.tsx';
import { tidy } from './screen.ts';

tidy();

it('short forms in a note are explained beside it, each with what it stands for; without any nothing is said', () => {
  const { rerender } = render(examples['with short forms']?.());
  const part = within(screen.getByRole('region', { name: 'Short forms' }));
  expect([part.getByRole('term').textContent, part.getByRole('definition').textContent]).toEqual(['HV', 'home visit']);
  rerender(examples.writing?.());
  expect(screen.queryByRole('region', { name: 'Short forms' })).toBeNull();
});
