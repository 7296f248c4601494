// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { examples as importExamples, looser } from '../../../components/import-pack/examples.tsx';
import { ImportPack } from '../../../components/import-pack/import-pack.tsx';
import type { ImportState } from '../../../components/import-pack/types.ts';
import { examples, noPacks } from '../../../components/team-packs/examples.tsx';
import { TeamPacks } from '../../../components/team-packs/team-packs.tsx';
import type { PacksAction, TeamPacksProps } from '../../../components/team-packs/types.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const button = (name: string) => screen.getByRole('button', { name });

function drawImport(state: ImportState) {
  const asked: PacksAction[] = [];
  const { rerender } = render(<ImportPack state={state} onAction={(action) => asked.push(action)} />);
  const now = (next: ImportState) => rerender(<ImportPack state={next} onAction={(action) => asked.push(action)} />);
  return { asked, now };
}
const preview: ImportState = { is: 'checked', name: 'ours.json', checked: { is: 'good', preview: looser, look: null }, nth: 1 };

describe('a pack whose examples are still read', () => {
  const reading = (read: number): ImportState => ({
    is: 'checked',
    name: 'ours.json',
    checked: { is: 'good', preview: { ...looser, changes: [], examples: 500, read }, look: read < 500 ? 'it' : null },
    nth: 1,
  });

  it('is shown, says how far the reading has come, and is not taken before its end', () => {
    const { asked, now } = drawImport(reading(120));
    expect(onScreen()).toContain('120 of 500 examples read so far.');
    const take = button('Take it');
    expect(take.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(take.getAttribute('aria-describedby') ?? '')?.textContent).toContain('still being read');
    fireEvent.click(take);
    expect(asked).toEqual([]);
    now(reading(500));
    expect(onScreen()).toContain('500 examples, all read as they should.');
    expect(take.hasAttribute('aria-disabled')).toBe(false);
    expect(screen.getAllByRole('status').map((line) => line.textContent)).toContain('All its examples were read.');
    fireEvent.click(take);
    expect(asked).toEqual([{ do: 'take', meant: [] }]);
  });

  it('gives way to the reasons where one of them reads otherwise', () => {
    const { now } = drawImport(reading(120));
    const says = ['"A quiet visit": Goal reads as not found, and should be found.'];
    now({ is: 'checked', name: 'ours.json', checked: { is: 'refused', because: 'examples', says }, nth: 1 });
    expect(screen.queryByRole('button', { name: 'Take it' })).toBeNull();
    expect(document.activeElement?.textContent).toBe("ours.json can't be used");
  });
});

describe('the way in', () => {
  it('hands on the file that was chosen, or dropped, as it is', () => {
    const { asked } = drawImport({ is: 'open' });
    const file = new File(['{}'], 'ours.json');
    const input = screen.getByLabelText('The file');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    const dropped = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(dropped, 'dataTransfer', { value: { files: [file] } });
    fireEvent(screen.getByText('Or drop it here.'), dropped);
    expect(dropped.defaultPrevented).toBe(true);
    expect(asked).toEqual([
      { do: 'look-at-file', file },
      { do: 'look-at-file', file },
    ]);
  });

  it('hands on what was pasted', () => {
    const { asked } = drawImport({ is: 'open' });
    fireEvent.input(screen.getByLabelText('Or paste what stands in it'), { target: { value: '{ "format": 1 }' } });
    fireEvent.submit(button('Look at it').closest('form') as HTMLFormElement);
    expect(asked).toEqual([{ do: 'look-at-text', text: '{ "format": 1 }' }]);
  });

  it('moves the focus to what was opened, to what was found, and back', () => {
    const { now } = drawImport({ is: 'closed' });
    now({ is: 'open' });
    expect(document.activeElement?.textContent).toBe('Import a checklist');
    now(preview);
    expect(document.activeElement?.textContent).toContain('Harbour team, from version 1.0.0 to 2.0.0');
    now({ is: 'closed' });
    expect(document.activeElement).toBe(button('Import a checklist…'));
  });

  it('says all that is wrong with a file, with its places, and leaves the way in open', () => {
    render(importExamples.refused?.());
    const refused = screen.getByRole('region', { name: "harbour-team.json can't be used" });
    expect(within(refused).getAllByRole('listitem')).toHaveLength(2);
    expect(refused.textContent).toContain('checklists[0].fields[3].headings is empty: a field needs a heading or a cue.');
    expect(screen.getByLabelText('The file')).toBeTruthy();
  });

  it('shows markup in a message as letters', () => {
    const says = ['checklists[0].title is <img src=x onerror=alert(1)>.'];
    drawImport({ is: 'checked', name: '<b>ours</b>', checked: { is: 'refused', because: 'file', says }, nth: 1 });
    expect(document.querySelector('img, b')).toBeNull();
    expect(onScreen()).toContain('<img src=x');
  });
});

describe('the preview', () => {
  it('takes nothing that asks for less before each reason was said to be meant', () => {
    const { asked } = drawImport(preview);
    fireEvent.click(button('Take it'));
    expect(asked).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Not taken');
    fireEvent.click(screen.getByLabelText('It is known who publishes it now, and why.'));
    fireEvent.click(button('Take it'));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByLabelText('It is meant that less is asked for where something is required.'));
    fireEvent.click(button('Take it'));
    expect(asked).toEqual([{ do: 'take', meant: ['other-publisher', 'looser-required'] }]);
  });

  it('tells what is tighter, what is looser and what is neither apart', () => {
    drawImport(preview);
    const under = (name: string) => screen.getByRole('heading', { name }).parentElement?.textContent;
    expect(under('Asked about before it is taken')).toContain('Risks is gone.');
    expect(under('Asks for more')).toContain('Goal becomes required; 2 headings added.');
    expect(under('Asks for less')).toContain('School: 1 cue added.');
    expect(under('Also changes')).toContain('another question.');
    expect(under('Its own examples that would read differently')).toContain('Goal is found, and was not found');
    expect(under('Worth knowing')).toContain('did you mean "headings"?');
  });

  it('can be left, and then nothing was asked for', () => {
    const { asked } = drawImport(preview);
    fireEvent.click(button('Leave it'));
    expect(asked).toEqual([{ do: 'close-import' }]);
  });
});

describe('the packs in use', () => {
  const draw = (props: TeamPacksProps = noPacks) => {
    const asked: PacksAction[] = [];
    render(<TeamPacks {...props} onAction={(action) => asked.push(action)} />);
    return asked;
  };
  const row = { id: 'harbour-team', title: 'Harbour team', publisher: 'Harbour', version: '1.10.0', before: '1.9.0' };
  const having = (more: Partial<typeof row> = {}) => ({ ...noPacks, view: { packs: [{ ...row, ...more }], added: [], trouble: null } });

  it('go back to the version before in one press, and are saved as a file', () => {
    const asked = draw(having());
    fireEvent.click(button('Go back to 1.9.0: Harbour team'));
    fireEvent.click(button('Save as a file: Harbour team'));
    expect(asked).toEqual([
      { do: 'go-back', id: 'harbour-team' },
      { do: 'save-pack', id: 'harbour-team', isWithAdded: false },
    ]);
  });

  it('that the organisation set are neither changed nor left here, and are saved as a file', () => {
    draw({ ...noPacks, view: { packs: [{ ...row, before: null, isManaged: true }], added: [], trouble: null } });
    expect(onScreen()).toContain('set by your organisation');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Save as a file', 'Import a checklist…']);
  });

  it('say which version the organisation wants', () => {
    draw({ ...noPacks, view: { packs: [{ ...row, wanted: '2.0.0' }], added: [], trouble: null } });
    expect(onScreen()).toContain('Your organisation wants version 2.0.0 of it.');
  });

  it('kept by the organisation, none comes and none goes', () => {
    draw({ ...noPacks, view: { packs: [{ ...row, before: null }], added: [], trouble: null, isKept: true } });
    expect(onScreen()).toContain('Your organisation decides which files are used here.');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Save as a file']);
  });

  it('asks before going back where drafts go by it, or a passphrase is asked for', () => {
    const asked = draw({
      ...noPacks,
      view: { packs: [{ ...row, backMeans: { letsDraftsGo: true, asksForLock: true } }], added: [], trouble: null },
    });
    fireEvent.click(button('Go back to 1.9.0: Harbour team'));
    expect(asked).toEqual([]);
    expect(screen.getByRole('alertdialog').textContent).toContain('go for good soon after');
    expect(screen.getByRole('alertdialog').textContent).toContain('what is typed is not kept until one is');
    fireEvent.click(button('Stay with this one'));
    expect(document.activeElement).toBe(button('Go back to 1.9.0: Harbour team'));
    fireEvent.click(button('Go back to 1.9.0: Harbour team'));
    fireEvent.click(button('Go back to 1.9.0'));
    expect(asked).toEqual([{ do: 'go-back', id: 'harbour-team' }]);
  });

  it('once gone back to, the newer one is used again', () => {
    draw(having({ version: '1.9.0', before: '1.10.0' }));
    expect(button('Use 1.10.0 again: Harbour team')).toBeTruthy();
  });

  it('with headings that were added here are saved with them too, and each is taken out by itself', () => {
    const added = {
      pack: row.id,
      checklist: 'home_visit',
      field: 'goal',
      heading: 'Aim now',
      of: { checklist: 'Home visit', field: 'Goal' },
    };
    const asked = draw({ ...noPacks, view: { packs: [row], added: [added, { ...added, heading: 'Where to', of: null }], trouble: null } });
    expect(screen.getByText('Aim now').parentElement?.textContent).toBe('Aim now for Goal in Home visit');
    expect(screen.getByText('Where to').parentElement?.textContent).toContain('It has no effect now');
    fireEvent.click(button('Save with what was added: Harbour team'));
    fireEvent.click(button('Take it out: Aim now'));
    expect(asked).toEqual([
      { do: 'save-pack', id: row.id, isWithAdded: true },
      { do: 'drop-heading', row: added },
    ]);
  });

  it('are left only after it was asked, and Escape keeps them', () => {
    const asked = draw(having());
    fireEvent.click(button('Stop using: Harbour team'));
    const question = screen.getByRole('alertdialog', { name: 'Stop using Harbour team?' });
    expect(document.activeElement).toBe(question);
    fireEvent.keyDown(question, { key: 'Escape' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(button('Stop using: Harbour team'));
    fireEvent.click(button('Stop using: Harbour team'));
    fireEvent.click(button('Stop using it'));
    expect(asked).toEqual([{ do: 'drop-pack', id: 'harbour-team' }]);
  });

  it.each([
    ['stored by a newer one', 'A newer Handrail stored'],
    ['damaged', "can't be read any more"],
    ['too much to save', 'nobody could take it'],
    ['begun in another tab', 'Nothing of it is lost.'],
    ['not stored', 'the browser did not store it'],
    ['gone back', 'Notes in open pages are read by it from now on.'],
    ['none', 'A team’s checklists come as one file'.replace('’', "'")],
  ])('say it where they are %s', (state, said) => {
    render(examples[state]?.());
    expect(onScreen()).toContain(said);
  });
});

describe('a linked file', () => {
  const rows = (name: string) => {
    const { props } = (examples[name] as () => unknown)() as { props: TeamPacksProps };
    const asked: unknown[] = [];
    render(<TeamPacks {...props} onAction={(action) => asked.push(action)} />);
    return asked;
  };

  it('is named beside its pack, says where the browser asks first, and is checked or unlinked by a button', () => {
    const asked = rows('linked to a file');
    expect(onScreen()).toContain('Linked to harbour-team.json.');
    expect(onScreen().match(/The browser will ask first/g)).toHaveLength(1);
    fireEvent.click(button('Check the file: Quay walk-in'));
    fireEvent.click(button('Unlink: Harbour team'));
    expect(asked).toEqual([
      { do: 'check-link', id: 'quay' },
      { do: 'unlink', id: 'harbour-team' },
    ]);
  });

  it.each([
    ['its file is not there', 'could not be found.'],
    ['its file is another pack', 'holds another pack now'],
  ])('%s: says so', (state, says) => {
    rows(state);
    expect(onScreen()).toContain(says);
  });

  it('is offered only where the browser can keep one', () => {
    const { props } = (examples['linked to a file'] as () => unknown)() as { props: TeamPacksProps };
    const { rerender } = render(<TeamPacks {...props} importing={{ is: 'open' }} />);
    expect(button('Choose a file that stays linked…')).toBeTruthy();
    rerender(<TeamPacks {...props} importing={{ is: 'open' }} links={null} />);
    expect(screen.queryByRole('button', { name: 'Choose a file that stays linked…' })).toBeNull();
  });
});
