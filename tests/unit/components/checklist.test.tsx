// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '../../../components/checklist/checklist.tsx';
import { completeNote, findings, thisNote } from '../../../components/fictional.ts';
import { StatusLine, weightiest } from '../../../components/status-line/status-line.tsx';
import type { SidebarAction } from '../../../lib/bridge/view.ts';
import { tidy } from './screen.ts';

tidy();

function draw() {
  const asked: SidebarAction[] = [];
  render(<Checklist fields={findings} onAction={(action) => asked.push(action)} />);
  return asked;
}

describe('the checklist', () => {
  it('is a list with one named item a field', () => {
    draw();
    const items = within(screen.getByRole('list', { name: 'Checklist' })).getAllByRole('listitem');
    expect(items.map((item) => item.getAttribute('aria-label'))).toEqual([
      'Reason for presentation: found',
      'Goal identified?: not found',
      'Plan for coming weeks: found',
      'Any urgent risks?: empty',
      "Motivation to achieve goals: can't tell",
      'Follow-up: email, referral, info: not found',
    ]);
  });

  it('goes to what stands in the note', () => {
    const asked = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Reason for presentation' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go to Any urgent risks?' }));
    expect(asked).toEqual([
      { do: 'go-to-field', field: 'reason' },
      { do: 'go-to-field', field: 'urgent_risks' },
    ]);
  });

  it('offers a heading only for what was not found', () => {
    const asked = draw();
    const inserts = screen.getAllByRole('button', { name: /^Insert .* heading$/ });
    expect(inserts.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Insert Goal identified? heading',
      'Insert Follow-up: email, referral, info heading',
    ]);
    for (const button of inserts) fireEvent.click(button);
    expect(asked).toEqual([
      { do: 'insert-heading', field: 'goal' },
      { do: 'insert-heading', field: 'followup_actions' },
    ]);
  });

  it('shows the first words and marks the cut', () => {
    draw();
    const item = screen.getByRole('listitem', { name: 'Reason for presentation: found' });
    const evidence = item.querySelector('.evidence')?.textContent ?? '';
    const whole = findings[0]?.words ?? '';
    const [shown = '', cut] = evidence.split(' +');
    expect(whole.startsWith(shown.trimEnd())).toBe(true);
    expect(cut).toBe(` ${whole.slice(shown.length).trim().split(/\s+/).length} words`);
  });

  it('asks the question where a field was not found, and gives the reason where it is in doubt', () => {
    draw();
    expect(screen.getByRole('listitem', { name: 'Goal identified?: not found' }).textContent).toContain('by the next time we meet?');
    expect(screen.getByRole('listitem', { name: /^Motivation/ }).textContent).toContain("isn't in this note");
  });

  it('names every button by its field, with the seen words in the name', () => {
    draw();
    for (const button of screen.getAllByRole('button')) expect(button.getAttribute('aria-label')).toContain(button.textContent?.trim());
  });
});

describe('the status line', () => {
  it('is a live region', () => {
    render(<StatusLine note={thisNote} />);
    expect(screen.getByRole('status').textContent).toBe('2 of 4 required found. Goal not found.');
  });

  it('shows the weightiest verdict, and doubt before everything', () => {
    expect(weightiest(thisNote)).toBe('not-found');
    expect(weightiest(completeNote)).toBe('found');
    expect(weightiest({ ...completeNote, whole: false })).toBe('cannot-tell');
    expect(weightiest({ ...completeNote, notChecked: true })).toBe('cannot-tell');
  });
});
