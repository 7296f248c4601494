/** How soon the desk tells what follows a key, what it does only after that, and what becomes of a save that is held as the client changes. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../../entrypoints/background/desk.ts';
import type { Push, SaveFact } from '../../../lib/bridge/agent-messages.ts';
import type { AgentEnd, SidebarEnd } from '../../../lib/bridge/lines.ts';
import type { ToSidebar } from '../../../lib/bridge/sidebar-messages.ts';
import type { Reason } from '../../../lib/bridge/view.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import { typed } from './typed.ts';

/** What happened, in order: the browser's storage was asked, the sidebar was told. */
const happened: string[] = [];

/** What was put into the browser's storage. */
const stored: Record<string, unknown>[] = [];

/** Tabs whose page lets our sidebar stand beside it. */
const beside = new Set<number>();

/** The browser as far as the desk asks it: a storage that answers later, and frames that answer in those tabs alone. */
const area = {
  get: (key: string) => {
    happened.push(`asked for ${key}`);
    return Promise.resolve({});
  },
  set: (values: Record<string, unknown>) => {
    stored.push(values);
    return Promise.resolve();
  },
  onChanged: { addListener: () => undefined },
};
const sendMessage = (tab: number, asked: { command: string }, options?: { frameId: number }) => {
  happened.push(`${asked.command} to ${tab}, ${options?.frameId}`);
  return Promise.resolve(beside.has(tab) ? { ok: true, beside: true } : null);
};
const chrome = { runtime: { id: 'handrail' }, storage: { local: area, session: area }, tabs: { sendMessage } };

const until = async (is: () => boolean) => {
  for (let turn = 0; turn < 200 && !is(); turn += 1) await new Promise((done) => setTimeout(done, 5));
  expect(is(), `waited in vain; ${happened}`).toBe(true);
};

async function deskAlone(refuses = false, hasPanel = false): Promise<Desk> {
  Object.assign(globalThis, { chrome });
  const { makeDesk } = await import('../../../entrypoints/background/desk.ts');
  const nothing = () => Promise.resolve();
  return makeDesk({
    profiles: [demo as unknown as SiteProfile],
    keeper: {
      keep: (_, { done }) => {
        happened.push('kept');
        if (refuses) done({ ok: false, error: 'no-passphrase' });
      },
      flush: (tab) => {
        happened.push(`flushed ${tab}`);
        return nothing();
      },
    },
    style: {
      lend: nothing,
      narrow: (tab) => {
        happened.push(`narrowed ${tab}`);
        return nothing();
      },
      lieOver: (tab) => {
        happened.push(`laid over ${tab}`);
        return nothing();
      },
      widen: nothing,
      highlight: nothing,
      leave: nothing,
    },
    lookAtParts: () => Promise.resolve({}),
    openPanel: async (tab) => {
      happened.push(`panel asked for ${tab}`);
      return hasPanel;
    },
    now: () => ({ today: '2026-05-03', time: '10:00' }),
    mint: () => Promise.resolve('word'),
    isOn: (origin) => Promise.resolve(origin !== 'https://records.example:8443'),
    bringGate: nothing,
    addressOf: () => Promise.resolve(''),
    listDrafts: () => Promise.resolve({ state: 'ready', drafts: [], undo: null }),
    pastes: {
      of: () => Promise.resolve(null),
      put: () => Promise.resolve(null),
      remove: () => Promise.resolve(false),
      bringBack: () => Promise.resolve(false),
    },
    picks: { toggle: () => Promise.resolve('not-in-page-now'), among: () => Promise.resolve(null) },
    packs: { coming: () => null, checklists: () => presets, own: () => [] },
    siteFor: async () => null,
    rules: () => Promise.resolve({ mode: 'hold', asksReason: false }),
    settleDrafts: () => Promise.resolve(false),
    whoWorks: (onPage) => Promise.resolve(onPage),
    needsPassphrase: () => Promise.resolve(false),
  });
}

describe('after a key', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskAlone();
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

test('where nothing may be kept without a passphrase, that is said once and not with each key', async () => {
  const desk = await deskAlone(true);
  const told: ToSidebar[] = [];
  const frame: AgentEnd = {
    from: { tab: 81, frame: 0, origin: 'https://records.example', site: 'https://records.example', isPrivate: false },
    push: () => undefined,
  };
  desk.opened(frame);
  desk.fact(frame, { fact: 'here', profile: 'damson-demo', isTop: true, parts: ['editor'] });
  desk.fact(frame, { fact: 'client', reading: { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' }, at: 1 });
  desk.attach({ tab: 81, frame: 1, tell: (message) => void told.push(message) }, 81);
  happened.length = 0;
  for (let revision = 1; revision < 5; revision += 1) {
    const kept = () => happened.filter((one) => one === 'kept').length;
    desk.fact(frame, {
      fact: 'editor',
      editor: typed('w'.repeat(revision), { revision, noteType: 'Core Partnership' }),
      client: '40071',
      at: 1,
      revision,
    });
    await until(() => kept() === revision);
  }
  const said = told.flatMap((message) => (message.tell === 'thisNote' ? message.part.draft : []));
  const changes = said.filter((draft, i) => draft !== said[i - 1]);
  expect(changes.filter((draft) => draft !== 'none')).toEqual(['keeping', 'not-kept-passphrase']);
});

describe('a save that is held in a frame without a client of its own', () => {
  const origin = 'https://records.example';
  const client = (id: string) => ({ is: 'read', id, name: `QUILL ${id}`, more: [], worker: 'S. Marlow' }) as const;

  /** The record in the top frame, the button in another; what the second is told of the save that it holds. */
  const holding = async (tab: number) => {
    const desk = await deskAlone();
    const told: Push[] = [];
    const end = (frame: number): AgentEnd => ({
      from: { tab, frame, origin, site: origin, isPrivate: false },
      push: (push) => void (frame === 5 && told.push(push)),
    });
    const [top, other] = [end(0), end(5)];
    for (const one of [top, other]) {
      desk.opened(one);
      desk.fact(one, { fact: 'here', profile: 'damson-demo', isTop: one === top, parts: [] });
    }
    desk.fact(top, { fact: 'client', reading: client('40071'), at: 1 });
    desk.fact(other, { fact: 'client', reading: { is: 'silent', id: '', name: '', more: [], worker: '' }, at: 1 });
    desk.fact(other, { fact: 'save', was: 'held', nth: 1, again: false });
    const saidOfIt = () => told.flatMap((push) => (push.push === 'hold' && push.nth === 1 ? push.is : []));
    return { desk, top, saidOfIt };
  };

  test('is not given back to be done again once another client is here', async () => {
    const { desk, top, saidOfIt } = await holding(71);
    desk.fact(top, { fact: 'client', reading: client('40072'), at: 2 });
    expect(saidOfIt()).toEqual(['ended']);
    expect(desk.tab(71)?.lastSave).toMatchObject({ is: 'press-again', client: '40071' });
  });

  test('is given back while the client is the same, also when they could not be told for a moment', async () => {
    const { desk, top, saidOfIt } = await holding(72);
    desk.fact(top, { fact: 'client', reading: { ...client(''), is: 'unreadable' }, at: 2 });
    desk.fact(top, { fact: 'client', reading: client('40071'), at: 3 });
    await until(() => saidOfIt().length > 0);
    expect(saidOfIt()).toEqual(['over']);
  });
});

describe('the save of a note in which something required is missing', () => {
  const origin = 'https://records.example';

  const written = async (tab: number) => {
    const desk = await deskAlone();
    beside.add(tab);
    const pushed: Push[] = [];
    const frame: AgentEnd = { from: { tab, frame: 0, origin, site: origin, isPrivate: false }, push: (push) => void pushed.push(push) };
    desk.opened(frame);
    desk.fact(frame, { fact: 'here', profile: 'damson-demo', isTop: true, parts: ['editor'] });
    desk.fact(frame, { fact: 'client', reading: { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' }, at: 1 });
    const editor = typed('Plan: the ladder', { revision: 1, noteType: 'Core Partnership' });
    desk.fact(frame, { fact: 'editor', editor, client: '40071', at: 1, revision: 1 });
    await until(() => (desk.tab(tab)?.thisNote?.required.notFound ?? 0) > 0);
    const saidOfIt = () => pushed.flatMap((push) => (push.push === 'hold' ? push.is : []));
    return { desk, frame, saidOfIt };
  };

  test('is told of at each sign that somebody is at its question, and of no other', async () => {
    const { desk, frame, saidOfIt } = await written(91);
    desk.drawing(91);
    expect(saidOfIt()).toEqual([]);
    desk.fact(frame, { fact: 'save', was: 'held', nth: 1, again: false });
    await until(() => saidOfIt().length > 0);
    const sidebar: SidebarEnd = { tab: 91, frame: 1, tell: () => undefined };
    desk.attach(sidebar, 91);
    desk.drawing(91);
    expect(saidOfIt()).toEqual(['coming', 'coming', 'coming']);
    desk.drawn(sidebar, 91, desk.tab(91)?.epoch ?? 0, true);
    await until(() => saidOfIt().includes('shown'));
    desk.fact(frame, { fact: 'save', was: 'passed' });
    desk.drawing(91);
    expect(saidOfIt()).toEqual(['coming', 'coming', 'coming', 'shown', 'ended']);
  });

  test.each<[string, SaveFact[], Reason[]]>([
    ['is kept once the page shows that it took it', [{ was: 'taken' }, { was: 'taken' }], ['will-add']],
    [
      'is not kept where it shows no sign, and not with the next save either',
      [{ was: 'no-sign' }, { was: 'passed' }, { was: 'taken' }],
      [],
    ],
    ['is not kept where it was held again', [{ was: 'held', nth: 2, again: false }, { was: 'taken' }], []],
  ])('why it was saved as it is %s', async (_, facts, kept) => {
    const { desk, frame } = await written(93);
    const tab = desk.tab(93);
    if (tab) tab.reason = 'will-add';
    stored.length = 0;
    for (const fact of facts) desk.fact(frame, { fact: 'save', ...fact });
    await new Promise((done) => setTimeout(done, 20));
    expect(stored.flatMap(({ reasons }) => (reasons as { reason: Reason }[] | undefined) ?? []).map(({ reason }) => reason)).toEqual(kept);
  });

  test('that came too late to be held is said, with what is missing; the next one may still be held', async () => {
    const { desk, frame } = await written(92);
    desk.fact(frame, { fact: 'save', was: 'late' });
    expect(desk.tab(92)?.lastSave).toMatchObject({ is: 'let-go', client: '40071' });
    expect(desk.tab(92)?.lastSave?.missing.length).toBeGreaterThan(0);
    expect(desk.tab(92)?.isSpent).toBe(false);
  });
});

describe('what is on its way to the disk is written at once', () => {
  const from = { tab: 61, frame: 0, origin: 'https://records.example', site: 'https://records.example', isPrivate: false };
  const frame: AgentEnd = { from, push: () => undefined };
  const reading = (id: string) => ({ is: 'read', id, name: 'QUILL, Ada', more: [], worker: 'S. Marlow' }) as const;

  test.each<[string, (desk: Desk) => void]>([
    ['when the page is hidden, or its script says that it may go', (desk) => desk.fact(frame, { fact: 'flush' })],
    ['when the editor is gone', (desk) => desk.fact(frame, { fact: 'editor', editor: null, client: '40071', at: 1, revision: 2 })],
    ['when the frame is gone', (desk) => desk.closed(frame)],
    ['when another client comes', (desk) => desk.fact(frame, { fact: 'client', reading: reading('40072'), at: 2 })],
  ])('%s', async (_, act) => {
    const desk = await deskAlone();
    desk.opened(frame);
    desk.fact(frame, { fact: 'here', profile: 'damson-demo', isTop: true, parts: ['editor'] });
    desk.fact(frame, { fact: 'client', reading: reading('40071'), at: 1 });
    happened.length = 0;
    desk.fact(frame, { fact: 'editor', editor: typed('Plan: w', { revision: 1 }), client: '40071', at: 1, revision: 1 });
    await until(() => happened.includes('kept'));
    expect(happened).not.toContain('flushed 61');
    act(desk);
    expect(happened).toContain('flushed 61');
  });
});

describe('what the shell finds of the page under the sidebar', () => {
  test('is said in each view, goes with the closed sidebar, and is said no more once it was put away', async () => {
    const desk = await deskAlone();
    const told: ToSidebar[] = [];
    const from = { tab: 91, frame: 0, origin: 'https://records.example', site: 'https://records.example', isPrivate: false };
    const top: AgentEnd = { from, push: () => undefined };
    const inner: AgentEnd = { from: { ...from, frame: 4 }, push: () => undefined };
    const covers = () => told.flatMap((message) => (message.tell === 'view' ? [message.view.covers] : [])).at(-1);
    desk.opened(top);
    desk.opened(inner);
    desk.attach({ tab: 91, frame: 1, tell: (message) => void told.push(message) }, 91);
    desk.fact(top, { fact: 'shell', is: 'under', n: 3 });
    expect(covers()).toBe(3);
    desk.fact(inner, { fact: 'shell', is: 'under', n: 7 });
    expect(covers(), 'a frame within has no sidebar').toBe(3);
    desk.fact(top, { fact: 'shell', is: 'closed', n: 360 });
    expect(covers()).toBe(undefined);
    desk.fact(top, { fact: 'shell', is: 'under', n: 2 });
    expect(covers()).toBe(2);
    const tab = desk.tab(91);
    if (tab) tab.covers = null;
    desk.fact(top, { fact: 'shell', is: 'under', n: 5 });
    if (tab) desk.push(tab);
    expect(covers()).toBe(undefined);
  });
});

describe('where the sidebar stands', () => {
  const comes = (desk: Desk, tab: number, origin: string): AgentEnd => {
    const end: AgentEnd = { from: { tab, frame: 0, origin, site: origin, isPrivate: false }, push: () => undefined };
    desk.opened(end);
    return end;
  };
  const press = async (desk: Desk, end: AgentEnd, as: string) => {
    happened.length = 0;
    desk.fact(end, { fact: 'shell', is: 'opened', n: 360 });
    await until(() => happened.some((one) => one.startsWith(as)));
    return happened;
  };

  test('is beside the page until something else is chosen, and is chosen for one site alone', async () => {
    const desk = await deskAlone();
    const [one, other] = [comes(desk, 101, 'https://one.example'), comes(desk, 102, 'https://other.example')];
    await desk.setStands('https://one.example', 'over');
    expect(await press(desk, one, 'laid over')).not.toContain('narrowed 101');
    expect(await press(desk, other, 'narrowed')).not.toContain('laid over 102');
  });

  test("is the browser's own panel in the very turn of the press, and the page is left as it is", async () => {
    const desk = await deskAlone(false, true);
    const end = comes(desk, 103, 'https://one.example');
    await desk.setStands('https://one.example', 'panel');
    happened.length = 0;
    desk.fact(end, { fact: 'shell', is: 'opened', n: 360 });
    expect(happened, 'at once').toEqual(['panel asked for 103']);
    await new Promise((done) => setTimeout(done, 20));
    expect(happened).not.toContain('narrowed 103');
  });

  test('is beside the page where the browser opens no panel, and for a question about a save', async () => {
    const without = await deskAlone(false, false);
    const end = comes(without, 104, 'https://one.example');
    await without.setStands('https://one.example', 'panel');
    await press(without, end, 'narrowed 104');
    const desk = await deskAlone(false, true);
    const held = comes(desk, 105, 'https://one.example');
    await desk.setStands('https://one.example', 'panel');
    const tab = desk.tab(105);
    if (tab) tab.hold = { missing: [] } as unknown as typeof tab.hold;
    expect(await press(desk, held, 'narrowed 105')).not.toContain('panel asked for 105');
  });

  test('over the page, what lies under it is said as the choice that it was', async () => {
    const desk = await deskAlone();
    const told: ToSidebar[] = [];
    const end = comes(desk, 106, 'https://one.example');
    desk.attach({ tab: 106, frame: 1, tell: (message) => void told.push(message) }, 106);
    desk.fact(end, { fact: 'shell', is: 'under', n: 3 });
    const view = () => told.flatMap((message) => (message.tell === 'view' ? [message.view] : [])).at(-1);
    expect(view()?.isOver).toBe(false);
    await desk.setStands('https://one.example', 'over');
    expect([view()?.covers, view()?.isOver]).toEqual([3, true]);
  });
});

test('a frame of a site that is not on is let go, though the browser lets us into it; one that the page wrote itself is not', async () => {
  const desk = await deskAlone();
  const welcomed: number[] = [];
  const open = (frame: number, site: string) =>
    desk.opened({
      from: { tab: 95, frame, origin: 'https://records.example', site, isPrivate: false },
      push: () => welcomed.push(frame),
    });
  open(0, 'https://records.example');
  open(1, 'https://records.example:8443');
  open(2, 'null');
  open(3, 'https://notes.example');
  await until(() => happened.includes('leave to 95, 1') && welcomed.length === 3);
  expect([...welcomed].sort()).toEqual([0, 2, 3]);
});
