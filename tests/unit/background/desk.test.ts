/** How soon the desk tells what follows a key, and what it does only after that. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../../entrypoints/background/desk.ts';
import type { AgentEnd, SidebarEnd } from '../../../lib/bridge/lines.ts';
import type { ToSidebar } from '../../../lib/bridge/sidebar-messages.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import { typed } from './typed.ts';

/** What happened, in order: the browser's storage was asked, the sidebar was told. */
const happened: string[] = [];

/** The browser as far as the desk asks it: a storage that answers later, and frames that do not answer. */
const area = {
  get: (key: string) => {
    happened.push(`asked for ${key}`);
    return Promise.resolve({});
  },
  set: () => Promise.resolve(),
};
const chrome = { runtime: { id: 'handrail' }, storage: { local: area, session: area }, tabs: { sendMessage: () => Promise.resolve(null) } };

const until = async (is: () => boolean) => {
  for (let turn = 0; turn < 200 && !is(); turn += 1) await new Promise((done) => setTimeout(done, 5));
  expect(is(), `waited in vain; ${happened}`).toBe(true);
};

describe('after a key', () => {
  let desk: Desk;
  beforeAll(async () => {
    Object.assign(globalThis, { chrome });
    const { makeDesk } = await import('../../../entrypoints/background/desk.ts');
    const nothing = () => Promise.resolve();
    desk = makeDesk({
      profiles: [demo as unknown as SiteProfile],
      keeper: { keep: () => happened.push('kept'), flush: nothing },
      style: { lend: nothing, narrow: nothing, widen: nothing, highlight: nothing, leave: nothing },
      now: () => ({ today: '2026-05-03', time: '10:00' }),
      mint: () => Promise.resolve('word'),
      isOn: () => Promise.resolve(true),
      bringGate: nothing,
      listDrafts: () => Promise.resolve({ state: 'ready', drafts: [], undo: null }),
      pastes: {
        of: () => Promise.resolve(null),
        put: () => Promise.resolve(null),
        remove: () => Promise.resolve(false),
        bringBack: () => Promise.resolve(false),
      },
      picks: { toggle: () => Promise.resolve('not-in-page-now'), among: () => Promise.resolve(null) },
      settleDrafts: () => Promise.resolve(false),
    });
  });

  test.each([
    ['of a kind of note that the page names', 'Core Partnership'],
    ['of a kind that it does not', ''],
  ])('in a note %s the review is told in the same turn, and storage is asked after that', async (_, noteType) => {
    const frame: AgentEnd = {
      from: { tab: noteType.length, frame: 0, origin: 'https://records.example', site: 'https://records.example', isPrivate: false },
      push: () => undefined,
    };
    const told: ToSidebar[] = [];
    const sidebar: SidebarEnd = {
      tab: frame.from.tab,
      frame: 1,
      tell: (message) => {
        told.push(message);
        happened.push(`told ${message.tell}`);
      },
    };
    desk.opened(frame);
    desk.fact(frame, { fact: 'here', profile: 'damson-demo', isTop: true, parts: ['editor'] });
    const reading = { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' } as const;
    desk.fact(frame, { fact: 'client', reading, at: 1 });
    desk.attach(sidebar, frame.from.tab);
    const key = (revision: number, text: string) =>
      desk.fact(frame, {
        fact: 'editor',
        editor: typed(text, { revision, ...(noteType === undefined ? {} : { noteType }) }),
        client: '40071',
        at: 1,
        revision,
      });
    let seen = -1;
    key(1, 'Plan: w');
    const isOf = (revision: number) => (message: ToSidebar) => message.tell === 'thisNote' && message.part.revision === revision;
    await until(() => told.some(isOf(1)) && happened.includes('kept'));
    await until(() => {
      const isQuiet = seen === happened.length;
      seen = happened.length;
      return isQuiet;
    });
    happened.length = 0;
    key(2, 'Plan: wa');
    expect(told.some(isOf(2))).toBe(true);
    expect(happened[0]).toBe('told thisNote');
    await until(() => happened.includes('kept'));
  });
});
