// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { completeNote, gettingOn, now, view } from '../../../components/fictional.ts';
import { Handover } from '../../../components/handover/handover.tsx';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import type { ClientView, ThisNoteView } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

function draw({ note = null as ThisNoteView | null, refuses = false } = {}) {
  const copied: { plain: string; rich: string }[] = [];
  let printed = 0;
  const refuse = () => Promise.reject(new Error('another client'));
  render(
    <Handover
      view={gettingOn}
      client={view.client as ClientView}
      worker={view.worker}
      note={note}
      now={now}
      onCopy={refuses ? refuse : (plain, rich) => copied.push({ plain, rich })}
      onPrint={refuses ? refuse : () => (printed += 1)}
    />,
  );
  return { copied, printed: () => printed };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('handing over', () => {
  it('copies plain and formatted text, and says so only then', async () => {
    const { copied } = draw();
    press('Copy handover');
    await screen.findByText('Copied, for plain and for formatted text.');
    expect(copied[0]?.plain).toContain('HOLLINSHEAD, Rowan');
    expect(copied[0]?.rich).toContain('<blockquote');
  });

  it.each(['Copy handover', 'Print handover'])('%s says that nothing was done where the page may show another client', async (name) => {
    draw({ refuses: true });
    press(name);
    await waitFor(() => expect(onScreen()).toMatch(/Not (copied|printed)\. The page may show another client now/));
  });

  it('prints what then stands on the screen', async () => {
    const { printed } = draw();
    expect(screen.queryByRole('article')).toBeNull();
    press('Print handover');
    await waitFor(() => expect(printed()).toBe(1));
    expect(screen.getByRole('article', { name: 'Handover sheet' }).textContent).toContain('Says she sometimes thinks');
  });

  it('for another agency begins with nothing ticked, and then hands nothing over', async () => {
    const { copied, printed } = draw();
    fireEvent.click(screen.getByLabelText('For another agency'));
    for (const tick of within(screen.getByRole('group', { name: 'What may be shared' })).getAllByRole('checkbox'))
      expect((tick as HTMLInputElement).checked).toBe(false);
    press('Copy handover');
    press('Print handover');
    await screen.findByText('Nothing is ticked yet, so there is nothing to hand over.');
    expect(copied).toEqual([]);
    expect(printed()).toBe(0);
  });

  it('for another agency says before anything is ticked what always goes, and asks the six questions of information sharing', () => {
    draw();
    const tick = screen.getByLabelText('For another agency');
    const why = document.getElementById(tick.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(why).toContain('Of the record only what you tick goes on the sheet');
    expect(why).toContain('Always on it: HOLLINSHEAD, Rowan, 15 y, born 04-Sep-2010, Record 718 304;');
    fireEvent.click(tick);
    const asked = within(screen.getByRole('region', { name: 'Information sharing' })).getAllByRole('textbox');
    expect(asked.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Shared with',
      'Consent, or the reason there is none',
      'Purpose',
      'The minimum',
      'Secure method',
      'Receipt',
    ]);
    for (const field of asked) expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\?$/);
  });

  it('for another agency copies what is ticked and what was written beside it', async () => {
    const { copied } = draw();
    fireEvent.click(screen.getByLabelText('For another agency'));
    fireEvent.click(screen.getByLabelText("Client's view"));
    fireEvent.input(screen.getByLabelText('Purpose'), { target: { value: 'A place in the Saturday group' } });
    press('Copy handover');
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]?.plain).toContain("It isn't school, it's the door.");
    expect(copied[0]?.plain).toContain('Purpose: A place in the Saturday group');
    expect(copied[0]?.plain).not.toContain('Says she sometimes thinks');
  });

  it('takes the note being written only where asked', async () => {
    const { copied } = draw({ note: completeNote });
    press('Copy handover');
    await waitFor(() => expect(copied).toHaveLength(1));
    fireEvent.click(screen.getByLabelText('Add the note that is being written'));
    press('Copy handover');
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[0]?.plain).not.toContain('Walked in at half five');
    expect(copied[1]?.plain).toContain('Walked in at half five');
  });

  it('stands on the way down the page', () => {
    const props = { tab: 'getting-on', said: null, onTab: () => {}, onAction: () => {}, onCopy: () => {}, onPrint: () => {}, now } as const;
    render(<Sidebar view={view} {...props} />);
    fireEvent.click(within(screen.getByRole('navigation', { name: 'On this view' })).getByRole('button', { name: 'Handover sheet' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Handover sheet' }));
  });

  it('an open sheet goes with its client, and what was ticked for one is not ticked for the next', () => {
    const props = { tab: 'getting-on', said: null, onTab: () => {}, onAction: () => {}, onCopy: () => {}, onPrint: () => {}, now } as const;
    const { rerender } = render(<Sidebar view={view} {...props} />);
    fireEvent.click(screen.getByLabelText('For another agency'));
    fireEvent.click(screen.getByRole('checkbox', { name: "Client's view" }));
    press('Show the sheet');
    expect(screen.getByRole('article', { name: 'Handover sheet' }).textContent).toContain('HOLLINSHEAD, Rowan');
    rerender(<Sidebar view={{ ...view, epoch: view.epoch + 1, client: { name: 'REED, Ola', more: [] } }} {...props} />);
    expect(screen.queryByRole('article', { name: 'Handover sheet' })).toBeNull();
    expect((screen.getByLabelText('For another agency') as HTMLInputElement).checked).toBe(false);
  });
});
