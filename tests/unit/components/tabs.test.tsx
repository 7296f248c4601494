// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../components/tabs/tabs.tsx';
import type { TabName } from '../../../lib/bridge/view.ts';
import { tidy } from './screen.ts';

tidy();

function Live() {
  const [tab, choose] = useState<TabName>('getting-on');
  return <Tabs tab={tab} onTab={choose} counts={{}} />;
}

const chosen = () => screen.getByRole('tab', { selected: true });
const press = (key: string) => fireEvent.keyDown(chosen(), { key });

describe('tabs', () => {
  it('has the three views, with one stop for the Tab key', () => {
    render(<Live />);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent?.trim())).toEqual(['Getting on', 'This note', 'Drafts']);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it.each([
    [['ArrowRight'], 'This note'],
    [['ArrowLeft'], 'Drafts'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'Getting on'],
    [['End'], 'Drafts'],
    [['End', 'Home'], 'Getting on'],
    [['x'], 'Getting on'],
  ])('%j leads to %s', (keys, name) => {
    render(<Live />);
    for (const key of keys) press(key);
    expect(chosen().textContent?.trim()).toBe(name);
    if (keys[0] !== 'x') expect(document.activeElement).toBe(chosen());
  });

  it('leaves other keys to the browser', () => {
    render(<Live />);
    expect(fireEvent.keyDown(chosen(), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(chosen(), { key: 'End' })).toBe(false);
  });
});
