// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
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
      onStands={(stands) => pressed.push(stands)}
      isPanelByPage={false}
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

  it('lets be chosen where it stands on this site, each way with what it costs, and shows which is chosen', () => {
    const pressed = draw({ is: 'on', host: 'records.example', canStandBeside: true, stands: 'over' });
    const ways = within(screen.getByRole('group', { name: 'Where it stands on this site' })).getAllByRole<HTMLInputElement>('radio');
    expect(ways.map(({ checked }) => checked)).toEqual([false, true, false]);
    for (const way of ways) {
      const says = document.getElementById(way.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      expect(says.length).toBeGreaterThan(20);
    }
    for (const name of ['Beside the page', "In the browser's own panel"]) fireEvent.click(screen.getByRole('radio', { name }));
    expect(pressed).toEqual(['beside', 'panel']);
  });

  it('over the page by choice it does not say that it opens elsewhere', () => {
    draw({ is: 'on', host: 'records.example', canStandBeside: true, liesOver: true, stands: 'over' });
    expect(onScreen()).not.toContain('lie over part of it');
  });

  it('says how the panel opens where a press in the page can not open it, and offers no choice where nothing can stand beside', () => {
    draw({ is: 'on', host: 'records.example', canStandBeside: true });
    expect(onScreen()).toContain('Open sidebar and the shortcut open the panel');
    cleanup();
    draw({ is: 'on', host: 'records.example', canStandBeside: false });
    expect(screen.queryByRole('radio')).toBeNull();
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
