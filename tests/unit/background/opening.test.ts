/** Folded notes that the user asked to have opened: one after the other, ended by a change of client, by Stop, or when it is no use. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { foldedOf as FoldedOf, makeOpening as MakeOpening } from '../../../entrypoints/background/opening.ts';
import type { newFrame as NewFrame, newTab as NewTab, Tab, updateWho as UpdateWho } from '../../../entrypoints/background/tab.ts';
import type { Answer, Command, OpenedNote, PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { AgentEnd } from '../../../lib/bridge/lines.ts';
import type { FoldedView } from '../../../lib/bridge/view.ts';

const ADA = { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: '' } as const;
const BEN = { is: 'read', id: '40072', name: 'QUILL, Ben', more: [], worker: '' } as const;
const folded: PriorNoteRead = { date: '1 May 2026', type: '', author: '', status: 'unknown', text: null, whole: true, opens: true };
const open: PriorNoteRead = { ...folded, text: 'Words.', opens: undefined };

let onPage: typeof ADA | typeof BEN = ADA;
const chrome = {
  runtime: { id: 'handrail' },
  tabs: { sendMessage: () => Promise.resolve({ ok: true, who: onPage }) },
};

let makeOpening: typeof MakeOpening;
let foldedOf: typeof FoldedOf;
let newTab: typeof NewTab;
let newFrame: typeof NewFrame;
let updateWho: typeof UpdateWho;

beforeAll(async () => {
  Object.assign(globalThis, { chrome });
  ({ makeOpening, foldedOf } = await import('../../../entrypoints/background/opening.ts'));
  ({ newTab, newFrame, updateWho } = await import('../../../entrypoints/background/tab.ts'));
});

const end: AgentEnd = {
  from: { tab: 1, frame: 0, origin: 'https://records.example', site: 'https://records.example', isPrivate: false },
  push: () => undefined,
};

function tabOf(notes: readonly PriorNoteRead[]): Tab {
  onPage = ADA;
  const tab = newTab(1, end.from.origin, false);
  const frame = newFrame(end);
  tab.frames.set(0, frame);
  frame.reading = ADA;
  frame.at = 1;
  updateWho(tab);
  frame.notes = { fact: 'notes', notes, complete: false, more: 0, listed: true, client: ADA.id };
  return tab;
}

/** The page's answers, in order; after them, that none is folded. `at`: what happens on the page before an answer. */
function opener(answers: readonly (OpenedNote['is'] | Answer)[], at: (nth: number, tab: Tab) => void = () => undefined) {
  const asked: Command[] = [];
  const seen: (FoldedView | undefined)[] = [];
  let tab: Tab | null = null;
  const opening = makeOpening({
    act: (_, __, command) => {
      asked.push(command);
      const answer = answers[asked.length - 1] ?? 'none';
      if (tab) at(asked.length, tab);
      return Promise.resolve(typeof answer === 'string' ? { ok: true, opened: { is: answer, date: `${asked.length} May 2026` } } : answer);
    },
    push: (now) => seen.push(foldedOf(now)),
    read: () => Promise.resolve(),
  });
  const start = (of: Tab) => {
    tab = of;
    return opening.start(of);
  };
  return { asked, seen, start, stop: opening.stop };
}

describe('opening folded notes', () => {
  test('only those that can be opened are offered, and nothing where there are none', () => {
    expect(foldedOf(tabOf([folded, open, { ...folded, opens: undefined }, folded]))).toEqual({ count: 2 });
    expect(foldedOf(tabOf([open]))).toBe(undefined);
  });

  test('each is asked for by itself, the number of those tried rises, and at the end it says so', async () => {
    const { asked, seen, start } = opener(['opened', 'opened', 'opened']);
    expect(await start(tabOf([folded, folded, folded]))).toBeNull();
    expect(asked).toEqual(Array.from({ length: 3 }, () => ({ command: 'open-note', skip: 0, client: ADA.id })));
    expect(seen.slice(0, 3).map((view) => view?.now)).toEqual([0, 1, 2].map((done) => ({ done, of: 3 })));
    expect(seen.at(-1)?.last).toMatchObject({ opened: 3, of: 3, failed: [], ended: 'all-tried' });
  });

  test('what stays folded is skipped from then on, and told by its date', async () => {
    const { asked, seen, start } = opener(['opened', 'not-opened', 'opened']);
    await start(tabOf([folded, folded, folded]));
    expect(asked.map((command) => 'skip' in command && command.skip)).toEqual([0, 0, 1]);
    expect(seen.at(-1)?.last).toMatchObject({ opened: 2, failed: ['2 May 2026'], ended: 'all-tried' });
  });

  test('a page on which none of three opens is let alone', async () => {
    const { asked, seen, start } = opener(Array.from({ length: 9 }, () => 'not-opened' as const));
    await start(tabOf(Array.from({ length: 9 }, () => folded)));
    expect(asked).toHaveLength(3);
    expect(seen.at(-1)?.last?.ended).toBe('none-opens');
  });

  test.each(['closes-others', 'left'] as const)('an answer of "%s" ends it', async (is) => {
    const { asked, seen, start } = opener(['opened', is, 'opened']);
    await start(tabOf([folded, folded, folded]));
    expect(asked).toHaveLength(2);
    expect(seen.at(-1)?.last?.ended).toBe(is);
  });

  test('a page that does not answer ends it', async () => {
    const { seen, start } = opener(['opened', { ok: false, because: 'not-here' }]);
    await start(tabOf([folded, folded]));
    expect(seen.at(-1)?.last).toMatchObject({ opened: 1, of: 2, ended: 'not-answering' });
  });

  test('after Stop no further one is asked for, and what was opened is counted', async () => {
    const all = opener(['opened', 'opened', 'opened'], (nth, tab) => nth === 2 && all.stop(tab));
    await all.start(tabOf([folded, folded, folded]));
    expect(all.asked).toHaveLength(2);
    expect(all.seen.at(-1)?.last).toMatchObject({ opened: 2, of: 3, ended: 'stopped' });
  });

  test('asked for twice it is done once', async () => {
    const { asked, start } = opener(['opened', 'opened']);
    const tab = tabOf([folded, folded]);
    await Promise.all([start(tab), start(tab)]);
    expect(asked).toHaveLength(2);
  });

  test('another client on the page, told or not: nothing more is opened, and nothing of it stays on the screen', async () => {
    const untold = opener(['opened', 'opened', 'opened'], (nth) => {
      if (nth === 1) onPage = BEN;
    });
    const tab = tabOf([folded, folded, folded]);
    expect(await untold.start(tab)).toBe('opening-left');
    expect(untold.asked).toHaveLength(1);
    expect(tab.opening).toBeNull();

    const told = opener(['opened', 'opened'], (nth, now) => {
      const frame = now.frames.get(0);
      if (nth !== 1 || !frame) return;
      frame.reading = BEN;
      updateWho(now);
    });
    const turned = tabOf([folded, folded, folded]);
    expect(await told.start(turned)).toBe('opening-left');
    expect(told.asked).toHaveLength(1);
    expect(foldedOf(turned)).toBe(undefined);
  });

  test('the frame’s own word that another client is there ends it', async () => {
    const { asked, start } = opener([{ ok: false, because: 'another-client' }]);
    expect(await start(tabOf([folded, folded]))).toBe('opening-left');
    expect(asked).toHaveLength(1);
  });
});
