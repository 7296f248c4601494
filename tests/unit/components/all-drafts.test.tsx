// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { AllDrafts } from '../../../components/all-drafts/all-drafts.tsx';
import type { AllDraftsAction, AllDraftsProps } from '../../../components/all-drafts/types.ts';
import type { AllDraftsView, AnyDraftRow } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const row: AnyDraftRow = {
  id: 'd1',
  client: '718 304',
  worker: 'A. Okafor-Bright',
  host: 'records.northmoor.example',
  form: 'Walk-in note',
  when: '14 May 2026, 10:42',
  goes: '21 May 2026, 10:42',
  isSaved: false,
  versions: 3,
  bytes: 6_100,
  characters: 1_204,
  excerpt: { before: 'Use: ', found: 'GHB', after: ' since.', isCut: false },
};
const view: AllDraftsView = {
  state: 'ready',
  query: 'ghb',
  rows: [row],
  found: 130,
  stored: { drafts: 10_432, versions: 20_118, bytes: 41_000_000, aside: 2 },
};

function draw(more: Partial<AllDraftsView> = {}, props: Partial<AllDraftsProps> = {}) {
  const asked: AllDraftsAction[] = [];
  render(
    <AllDrafts view={{ ...view, ...more }} said={null} answer={null} undo={null} onAction={(action) => asked.push(action)} {...props} />,
  );
  return asked;
}

describe('all drafts', () => {
  it('says of each whose it is, what was found in it, and when it goes', () => {
    const asked = draw();
    const [item] = within(screen.getByRole('list', { name: 'Drafts found' })).getAllByRole('listitem');
    expect(item?.textContent).toContain('Client 718 304, 14 May 2026, 10:42');
    expect(item?.querySelector('blockquote')?.textContent).toBe('Use: GHB since.');
    expect(item?.querySelector('mark')?.textContent).toBe('GHB');
    expect(item?.textContent).toContain('Not in the record yet. Goes 21 May 2026, 10:42.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(asked).toEqual([
      { do: 'copy', id: 'd1' },
      { do: 'delete', id: 'd1' },
    ]);
  });

  it('searches as it is typed, says how many were found and how much is stored, and shows more when asked', () => {
    const asked = draw();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'GHB' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(asked).toEqual([{ do: 'search', query: 'GHB' }, { do: 'more' }]);
    expect(screen.getByRole('status').textContent).toBe('130 of 10,432 drafts found');
    expect(onScreen()).toContain('20,118 versions, 41.0 MB on the disk. 2 damaged ones are kept apart');
  });

  it('offers the way back after a delete, and wipes only when asked again', () => {
    const asked = draw({}, { undo: 'd4' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Wipe everything' }));
    expect(asked).toEqual([{ do: 'undo', id: 'd4' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Wipe everything now' }));
    expect(asked.at(-1)).toEqual({ do: 'wipe' });
  });

  it('locked, asks for the passphrase and shows nothing of a draft', () => {
    const asked = draw({ state: 'locked', rows: [], lock: { because: 'idle', waitMs: 0, asksWorker: true } });
    expect(screen.queryByRole('searchbox')).toBeNull();
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'a bench by the river' } });
    fireEvent.input(screen.getByLabelText('Your name, as the record writes it'), { target: { value: 'S. Marlow' } });
    fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(asked).toEqual([{ do: 'vault', act: 'unlock', passphrase: 'a bench by the river', worker: 'S. Marlow' }]);
  });

  it.each([
    ['no-passphrase', 'Set a passphrase'],
    ['blocked', 'Options'],
  ] as const)('%s, leads to the options', (state, name) => {
    const asked = draw({ state, rows: [] });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([{ do: 'options' }]);
  });

  it('says when there is none, and when none was found', () => {
    draw({ rows: [], found: 0 });
    expect(onScreen()).toContain('No draft has all of these words.');
    draw({ rows: [], found: 0, stored: { drafts: 0, versions: 0, bytes: 0, aside: 0 } });
    expect(onScreen()).toContain('Nothing is kept now.');
  });
});
