/** What the user does with drafts, over a real store: nothing in an editor is overwritten that was not shown to go. */
import { describe, expect, test } from 'vitest';
import { type DraftActsTools, makeDraftActs } from '../../../entrypoints/background/draft-acts.ts';
import { makeDraftDesk } from '../../../entrypoints/background/draft-desk.ts';
import { newFrame, newTab, type Tab } from '../../../entrypoints/background/tab.ts';
import type { DraftsView } from '../../../lib/bridge/view.ts';
import { ok } from '../../../lib/drafts/types.ts';
import { given, makePlace, NOTE, plain } from '../drafts/place.ts';
import { typed } from './typed.ts';

/** A page with one editor, which refuses what is meant for an empty one, as the page's own writer does. */
async function beside(texts: readonly string[], inEditor: string) {
  const place = makePlace();
  const store = await place.open();
  for (const text of texts) {
    given(await store.keep(NOTE, plain(text)));
    place.clock.add(120_000);
  }
  const [draft] = given(await store.list(NOTE));
  const versions = given(await store.versions(NOTE, draft?.id ?? ''));
  const end = { from: { tab: 1, frame: 0, origin: NOTE.recordSystem, site: NOTE.recordSystem, isPrivate: false }, push: () => undefined };
  const tab: Tab = { ...newTab(1, NOTE.recordSystem, false), editorFrame: 0 };
  tab.who = { is: 'client', id: NOTE.client, name: 'QUILL, Ada', more: [], worker: NOTE.worker };
  const frame = newFrame(end);
  tab.frames.set(0, frame);
  const write = (text: string) => {
    frame.editor = typed(text);
  };
  write(inEditor);
  const views: DraftsView[] = [];
  const desk = makeDraftDesk({ resume: async () => undefined, lockedBecause: async () => 'start', isForgetful: async () => false }, () =>
    Promise.resolve(ok(store)),
  );
  const insert: DraftActsTools['insert'] = async (_, client, text, how) => {
    const now = frame.editor?.text ?? '';
    if (client !== NOTE.client) return { ok: false, because: 'another-client' };
    if (how === 'if-empty' && now.trim() !== '') return { ok: false, because: 'not-empty' };
    write(how === 'at-end' ? `${now}\n${text}` : text);
    return { ok: true };
  };
  const acts = makeDraftActs({
    desk: { scopes: async () => [NOTE], pushDrafts: async () => void views.push(await desk.list([NOTE], tab)) },
    store: async () => ok(store),
    insert,
    refusal: () => 'page-not-answering',
  });
  const id = draft?.id ?? '';
  const restore = (where: 'empty-only' | 'replace' | 'at-end', version: number | null = null) =>
    acts.restore(tab, { do: 'restore-draft', id, version, where });
  return { store, tab, acts, restore, write, views, id, versions, text: () => frame.editor?.text };
}

describe('restoring', () => {
  test('into an empty editor goes at once, deletes nothing, and is never thinned from then on', async () => {
    const { store, restore, text, id, versions } = await beside(['walk', 'walk further'], '');
    expect(await restore('empty-only', versions[1]?.version)).toBe('restored');
    expect(text()).toBe('walk');
    expect(given(await store.versions(NOTE, id)).map((one) => one.text)).toEqual(['walk further', 'walk']);
  });

  test('into one that is not empty shows the difference first', async () => {
    const { restore, text, views, id } = await beside(['Goal: walk to town'], 'Goal: cycle to town');
    expect(await restore('empty-only')).toBe('editor-not-empty');
    expect(text()).toBe('Goal: cycle to town');
    expect(views.at(-1)?.compared).toEqual({
      id,
      version: null,
      isOlder: false,
      difference: [
        { is: 'same', text: 'Goal: ' },
        { is: 'gone', text: 'cycle ' },
        { is: 'new', text: 'walk ' },
        { is: 'same', text: 'to town' },
      ],
    });
    expect(await restore('replace')).toBe('restored');
    expect(text()).toBe('Goal: walk to town');
    expect(views.at(-1)?.compared).toBeUndefined();
  });

  test('a draft older than the page’s text never overwrites it unseen, and that it is older is said', async () => {
    const { restore, text, views, versions } = await beside(['walk', 'walk further'], 'walk further');
    const older = versions[1]?.version ?? 0;
    expect(await restore('replace', older)).toBe('editor-changed');
    expect(text()).toBe('walk further');
    expect(views.at(-1)?.compared).toMatchObject({ version: older, isOlder: true });
    expect(await restore('replace', older)).toBe('restored');
    expect(text()).toBe('walk');
  });

  test('what was typed after the difference was shown is not overwritten', async () => {
    const { restore, text, write, views } = await beside(['walk'], 'cycle');
    await restore('empty-only');
    write('cycle, and ring on Friday');
    expect(await restore('replace')).toBe('editor-changed');
    expect(text()).toBe('cycle, and ring on Friday');
    expect(views.at(-1)?.compared?.difference.map(({ is }) => is)).toEqual(['gone', 'new']);
  });

  test('the difference of one version is no leave to put in another', async () => {
    const { restore, text, versions } = await beside(['walk', 'walk further'], 'cycle');
    await restore('empty-only');
    expect(await restore('replace', versions[1]?.version)).toBe('editor-changed');
    expect(text()).toBe('cycle');
  });

  test('at the end overwrites nothing and needs no difference; left, nothing is asked any more', async () => {
    const { restore, acts, tab, text, views } = await beside(['walk'], 'cycle');
    await restore('empty-only');
    await acts.leave(tab);
    expect([text(), views.at(-1)?.compared]).toEqual(['cycle', undefined]);
    expect(await restore('at-end')).toBe('restored');
    expect(text()).toBe('cycle\nwalk');
  });
});

describe('older versions', () => {
  test('two tabs on one note: both texts are there, with the difference', async () => {
    const { store, acts, tab, views, id } = await beside(['Goal: walk'], '');
    given(await store.keep(NOTE, { ...plain('Plan: ring'), writer: 'another tab' }));
    await acts.showVersions(tab, id);
    const older = views.at(-1)?.older;
    expect(older?.versions.map(({ words, difference }) => [words, difference])).toEqual([
      [
        'Goal: walk',
        [
          { is: 'gone', text: 'Goal: walk' },
          { is: 'new', text: 'Plan: ring' },
        ],
      ],
    ]);
    await acts.showVersions(tab, id);
    expect(views.at(-1)?.older).toBeUndefined();
  });

  test('of very many the newest are shown, and the others counted', async () => {
    const { acts, tab, views, id } = await beside(
      Array.from({ length: 30 }, (_, n) => `walk ${n}`),
      '',
    );
    await acts.showVersions(tab, id);
    const { older, drafts = [] } = views.at(-1) ?? {};
    expect([older?.versions.length, older?.versions[0]?.words]).toEqual([20, 'walk 28']);
    expect(1 + 20 + (older?.more ?? 0)).toBe(drafts[0]?.versions);
  });
});
