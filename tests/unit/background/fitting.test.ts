/** What is asked, and what is shown, while Handrail is fitted to a page. */
import { describe, expect, it } from 'vitest';
import { clientOnly, type Fitting, stepOf } from '../../../entrypoints/background/fitted.ts';
import { makeScreens } from '../../../entrypoints/background/screens.ts';
import { newTab, type Tab } from '../../../entrypoints/background/tab.ts';
import type { SidebarEnd } from '../../../lib/bridge/lines.ts';
import type { ToSidebar } from '../../../lib/bridge/sidebar-messages.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import type { Who } from '../../../lib/record/who.ts';

const profile = { ...demo, match: ['https://ward.example'] } as SiteProfile;
const client = (id: string, name: string): Who => ({ is: 'client', id, name, more: ['14 March 2009'], worker: '' });
const trying = (first: { id: string; name: string } | null): Fitting => ({ is: 'trying', profile, first });

describe('what is asked of a trial', () => {
  const first = { id: '9434765919', name: 'Amara Obiora' };

  it('whether the first client is right, then whether another one is', () => {
    expect(stepOf(trying(null), client('9434765919', 'Amara Obiora'))).toBe('first');
    expect(stepOf(trying(first), client('9434765919', 'OBIORA, Amara'))).toBe('open');
    expect(stepOf(trying(first), client('9434765870', 'Odhran Pelletier'))).toBe('second');
  });

  it('a number or a name that does not change with the client is no client', () => {
    expect(stepOf(trying(first), client('9434765870', 'OBIORA, Amara'))).toBe('same');
    expect(stepOf(trying(first), client('9434765919', 'Odhran Pelletier'))).toBe('same');
  });

  it('nothing while nobody is certain', () => {
    expect(stepOf(trying(first), { is: 'nobody', because: 'client-differs' })).toBe('unread');
    expect(stepOf(trying(null), { is: 'nobody', because: 'no-client' })).toBe('unread');
  });

  it('finds the client, and no note, no editor and no Save', () => {
    const only = clientOnly(profile);
    expect(only.client).toEqual(profile.client);
    expect([only.editors, only.save]).toEqual([[], []]);
    expect(clientOnly({ ...profile, narrow: '#app' }).narrow, 'what makes room is seen on trial').toBe('#app');
    expect(only.priorNotes.list).not.toBe(profile.priorNotes.list);
    expect(only.id).not.toBe(profile.id);
  });
});

describe('what is shown meanwhile', () => {
  const shownFor = (change: (tab: Tab) => void) => {
    const told: ToSidebar[] = [];
    const end: SidebarEnd = { tab: 1, frame: 2, tell: (message) => void told.push(message) };
    const screens = makeScreens();
    const tab = newTab(1, 'https://ward.example', false);
    tab.who = client('9434765919', 'Amara Obiora');
    screens.attach(end, 1);
    change(tab);
    screens.push(tab);
    screens.setDrafts(tab, { state: 'ready', drafts: [], undo: null });
    return JSON.stringify(told);
  };

  it('the client’s name only where it is asked about', () => {
    expect(shownFor((tab) => Object.assign(tab, { fit: { is: 'picking' } }))).not.toContain('Obiora');
    expect(shownFor((tab) => Object.assign(tab, { fit: trying({ id: '9434765919', name: 'Amara Obiora' }) }))).not.toContain('Obiora');
    expect(shownFor((tab) => Object.assign(tab, { fit: trying(null) }))).toContain('Obiora');
  });

  it('no drafts', () => {
    expect(shownFor((tab) => Object.assign(tab, { fit: trying(null) }))).not.toContain('"tell":"drafts"');
  });

  it('nobody after Hide now, trial or not', () => {
    expect(shownFor((tab) => Object.assign(tab, { fit: trying(null), isHidden: true }))).not.toContain('Obiora');
  });
});
