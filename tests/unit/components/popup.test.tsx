// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { CannotBecause, PopupAnswer, PopupPage } from '../../../components/popup/types.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

function draw(page: PopupPage, answer: PopupAnswer | null = null) {
  const pressed: string[] = [];
  const press = (name: string) => () => pressed.push(name);
  render(
    <Popup
      page={page}
      answer={answer}
      onTurnOn={press('on')}
      onTurnOff={press('off')}
      onOpenSidebar={press('open')}
      onFit={press('fit')}
      onAllDrafts={press('drafts')}
      onOptions={press('options')}
    />,
  );
  return pressed;
}

describe('the popup', () => {
  it('turns on for this host alone', () => {
    const pressed = draw({ is: 'off', host: 'records.example:8443' });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for records.example:8443' }));
    expect(pressed).toEqual(['on']);
    expect(screen.queryByRole('button', { name: 'Open sidebar' })).toBeNull();
  });

  it('opens the sidebar, turns off, and leads to the options', () => {
    const pressed = draw({ is: 'on', host: 'records.example', canStandBeside: true });
    for (const name of ['Open sidebar', 'Fit Handrail to this page', 'Turn off', 'Options'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(pressed).toEqual(['open', 'fit', 'off', 'options']);
    expect(onScreen()).not.toContain("browser's own side panel");
  });

  it('says when the page can have nothing beside it', () => {
    draw({ is: 'on', host: 'records.example', canStandBeside: false });
    expect(onScreen()).toContain("browser's own side panel");
  });

  it('says when it would lie over part of the page', () => {
    draw({ is: 'on', host: 'records.example', canStandBeside: true, liesOver: true });
    expect(onScreen()).toContain('lie over part of it');
    expect(onScreen()).not.toContain("can't have anything beside it");
  });

  it('says by whom and why Handrail is stopped, and turns on nothing', () => {
    const pressed = draw({ is: 'stopped', name: 'Northmoor Health IT', message: 'A fault in <b>one</b> checklist.' });
    expect(onScreen()).toContain('Northmoor Health IT has stopped Handrail.');
    expect(onScreen()).toContain('A fault in <b>one</b> checklist.');
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(pressed).toEqual(['drafts', 'options']);
  });

  it('says that it was declined, and lets the user ask again', () => {
    draw({ is: 'off', host: 'records.example' }, 'declined');
    expect(onScreen()).toContain('nothing is read. You can ask again.');
    expect(screen.getByRole('button', { name: 'Turn on for records.example' })).toBeDefined();
  });

  it.each<CannotBecause>(['browser-page', 'no-page', 'file-page', 'not-allowed', 'no-answer'])(
    'says why it can not be turned on: %s',
    (because) => {
      draw({ is: 'cannot', because });
      expect(screen.getByRole('main').textContent?.length).toBeGreaterThan(40);
      expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Options']);
    },
  );
});
