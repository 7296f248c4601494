// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { northmoor, nothingSet } from '../../../components/organisation/examples.tsx';
import { Organisation, Stopped } from '../../../components/organisation/organisation.tsx';
import type { OrganisationView } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

function draw(view: OrganisationView): string[] {
  const pressed: string[] = [];
  render(<Organisation view={view} onAllDrafts={() => pressed.push('drafts')} />);
  return pressed;
}

describe('what an organisation sets', () => {
  it('is said sentence by sentence, with who sets it', () => {
    draw(northmoor);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Harbour team, version 2.1.0, is in use for everybody, and stays.',
      'Of the checklists with the id quay only version 1.0.0 is taken.',
      'Before a note is saved: ask once.',
      'A draft that the record does not have goes after 3 days, or sooner.',
      'A draft goes once the record has it.',
      'A passphrase before drafts.',
      'Drafts lock after 5 minutes without use, or sooner.',
      'Different people use this computer.',
      "Kept as it is: what happens before a note is saved; whether others use this computer too; which team's checklists are used.",
    ]);
    expect(onScreen()).toContain("Northmoor Health IT sets this for this browser. It can't be changed here.");
  });

  it('names each value that is not used, beside those that are', () => {
    draw({ ...northmoor, refused: ['saveGate must be "remind" or "hold".'] });
    const region = screen.getByRole('region', { name: 'Not used' });
    expect(region.textContent).toContain('saveGate must be "remind" or "hold".');
    expect(onScreen()).toContain('A passphrase before drafts.');
  });

  it('never says that something is set where nothing of it could be used', () => {
    draw({ ...nothingSet, refused: ['json is not JSON.'] });
    expect(onScreen()).toContain('Your organisation tried to set something for this browser, and nothing of it could be used.');
    expect(onScreen()).not.toContain('sets this');
  });

  it('says when the browser did not hand it over', () => {
    draw({ ...nothingSet, isUnreadable: true });
    expect(onScreen()).toContain('The browser did not hand over what your organisation sets.');
  });
});

describe('the stop', () => {
  it('has their message as text, whatever stands in it, and leads to the drafts', () => {
    const message = 'A fault. <img src=x onerror="alert(1)"><b>Now</b>';
    const pressed = draw({ ...northmoor, stop: message });
    expect(document.querySelector('blockquote')?.textContent).toBe(message);
    expect(document.querySelector('blockquote *, img')).toBeNull();
    expect(onScreen()).toContain('Northmoor Health IT has stopped Handrail.');
    fireEvent.click(screen.getByRole('button', { name: 'All drafts' }));
    expect(pressed).toEqual(['drafts']);
  });

  it('says that no reason was given where there is none', () => {
    render(<Stopped name={null} message="" />);
    expect(onScreen()).toContain('Your organisation has stopped Handrail.');
    expect(onScreen()).toContain('They gave no reason.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
