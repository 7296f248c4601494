import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftsView, SidebarView, ThisNoteView } from '../../../lib/bridge/view.ts';
import { makeSidebarModel } from '../../../lib/state/sidebar-model.ts';

const DRAFTS: DraftsView = { state: 'ready', drafts: [], undo: null };

function view(epoch: number, name: string | null = `Client of ${epoch}`): SidebarView {
  return {
    epoch,
    nothing: name === null ? 'client-unreadable' : null,
    client: name === null ? null : { name, more: [] },
    worker: null,
    host: 'records.example',
    gettingOn: null,
    thisNote: null,
    drafts: null,
    hold: null,
    lastSave: null,
  };
}

const note = (revision: number): ThisNoteView => ({
  revision,
  because: null,
  checklist: null,
  checklists: [],
  chosenBy: null,
  required: { found: 0, of: 0, notFound: 0 },
  fields: [],
  goal: { identified: false, canTell: true, goals: [], around: { self: null, help: null, review: null } },
  checks: [],
  whole: true,
  isSaveKnown: true,
  notChecked: false,
  savesItself: false,
  headings: null,
  draft: 'none',
});

describe('what the sidebar draws', () => {
  test('is nothing until it is paired', () => {
    expect(makeSidebarModel().view.value).toMatchObject({ nothing: 'not-paired', client: null, gettingOn: null });
  });

  test('is the view that the background tells, and the parts of its epoch', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1) });
    model.hear({ tell: 'thisNote', epoch: 1, part: note(4) });
    model.hear({ tell: 'drafts', epoch: 1, part: DRAFTS });
    model.hear({ tell: 'hold', epoch: 1, part: { missing: [], doubtful: [], again: false, asksReason: false } });
    expect(model.view.value).toMatchObject({
      client: { name: 'Client of 1' },
      thisNote: { revision: 4 },
      drafts: DRAFTS,
      hold: { missing: [] },
    });
  });

  test.each([0, 2])('keeps no part of another epoch (%i beside 1)', (epoch) => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1) });
    model.hear({ tell: 'thisNote', epoch, part: note(4) });
    model.hear({ tell: 'drafts', epoch, part: DRAFTS });
    model.hear({ tell: 'hold', epoch, part: { missing: [], doubtful: [], again: false, asksReason: false } });
    expect(model.view.value).toEqual(view(1));
  });

  test('keeps no part of anybody while nobody is shown', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1, null) });
    model.hear({ tell: 'thisNote', epoch: 1, part: note(4) });
    model.hear({ tell: 'drafts', epoch: 1, part: DRAFTS });
    expect(model.view.value).toEqual(view(1, null));
  });

  test('shows a hold, which names fields alone, while the user has hidden the rest', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: { ...view(1, null), nothing: 'hidden-by-you' } });
    model.hear({ tell: 'hold', epoch: 1, part: { missing: [], doubtful: [], again: false, asksReason: false } });
    model.hear({ tell: 'thisNote', epoch: 1, part: note(4) });
    expect(model.view.value).toMatchObject({ nothing: 'hidden-by-you', client: null, thisNote: null, hold: { missing: [] } });
  });

  test('is empty as soon as nobody vouches for it', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1) });
    model.hear({ tell: 'thisNote', epoch: 1, part: note(4) });
    model.hear({ tell: 'said', epoch: 1, said: 'restored' });
    model.blank('waiting');
    expect(model.view.value).toMatchObject({ nothing: 'waiting', client: null, thisNote: null, drafts: null, hold: null });
    expect(model.said.value).toBeNull();
    model.hear({ tell: 'thisNote', epoch: 1, part: note(5) });
    expect(model.view.value.thisNote, 'a part that was on its way').toBeNull();
  });

  test('of what was said, nothing stands over another client', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1) });
    model.hear({ tell: 'said', epoch: 1, said: 'restored' });
    expect(model.said.value).toMatchObject({ id: 'restored' });
    model.hear({ tell: 'view', view: view(1) });
    expect(model.said.value, 'the same client, drawn again').not.toBeNull();
    model.hear({ tell: 'view', view: view(2) });
    expect(model.said.value).toBeNull();
  });

  test('the same words said again are said again', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1) });
    model.hear({ tell: 'said', epoch: 1, said: 'shown-in-record' });
    const first = model.said.value?.nth;
    expect(first).toBeGreaterThan(0);
    model.hear({ tell: 'said', epoch: 1, said: 'shown-in-record' });
    expect(model.said.value?.nth).not.toBe(first);
  });

  test('that whole views and holds are drawn is waited for, and nothing that follows a key', () => {
    const model = makeSidebarModel();
    const awaited = (): number => model.awaited.value;
    expect(awaited(), 'before anything is told').toBe(0);
    model.hear({ tell: 'view', view: view(1) });
    const first = awaited();
    expect(first).toBeGreaterThan(0);
    model.hear({ tell: 'thisNote', epoch: 1, part: note(4) });
    model.hear({ tell: 'drafts', epoch: 1, part: DRAFTS });
    expect(awaited(), 'a review and a draft').toBe(first);
    model.hear({ tell: 'hold', epoch: 2, part: { missing: [], doubtful: [], again: false, asksReason: false } });
    expect(awaited(), 'a hold of another epoch').toBe(first);
    model.hear({ tell: 'hold', epoch: 1, part: { missing: [], doubtful: [], again: false, asksReason: false } });
    expect(awaited(), 'a hold').toBeGreaterThan(first);
    const second = awaited();
    model.hear({ tell: 'view', view: view(1) });
    expect(awaited(), 'the same view, told anew: the page may have hidden it meanwhile').toBeGreaterThan(second);
  });

  test('of a note that is written on, what looks the same stays the same object, and is not drawn again', () => {
    const model = makeSidebarModel();
    model.hear({ tell: 'view', view: view(1) });
    const shown = () => model.view.value.thisNote as ThisNoteView;
    const tell = (part: ThisNoteView) => model.hear({ tell: 'thisNote', epoch: 1, part: structuredClone(part) });
    const field = {
      id: 'plan',
      title: 'Plan',
      need: 'required',
      is: 'found',
      words: 'walk',
      fromProse: false,
      because: '',
      ask: '',
    } as const;
    const first = { ...note(1), checklist: { id: 'sbar', title: 'SBAR' }, fields: [{ ...field, at: { start: 6, end: 10 } }] };
    tell(first);
    const before = shown();
    const { goal } = first;
    tell({ ...first, revision: 2, fields: [{ ...field, at: { start: 7, end: 11 } }] });
    const moved = shown();
    expect(moved.revision).toBe(2);
    expect(moved.fields[0], 'a field that only moved').toBe(before.fields[0]);
    expect(moved.goal).toBe(before.goal);
    expect(moved.checklist).toBe(before.checklist);
    const next = {
      ...first,
      revision: 3,
      goal: { ...goal, identified: true },
      fields: [{ ...field, words: 'walk on', at: { start: 7, end: 14 } }],
    };
    tell(next);
    expect(shown()).toEqual(next);
    tell({ ...next, fields: [{ ...next.fields[0], at: null }] } as ThisNoteView);
    expect(shown().fields[0]?.at, 'that a field stands nowhere is seen').toBeNull();
  });

  test('opens the tab that it is asked to', () => {
    const model = makeSidebarModel();
    model.setTab('drafts');
    expect(model.tab.value).toBe('drafts');
    model.hear({ tell: 'tab', tab: 'this-note' });
    expect(model.tab.value).toBe('this-note');
  });

  test('whatever comes in whatever order, every part on the screen is of the epoch on the screen', () => {
    const epoch = fc.nat(3);
    const message = fc.oneof(
      fc.tuple(epoch, fc.boolean()).map(([e, is]) => ({ tell: 'view', view: view(e, is ? `Client of ${e}` : null) }) as const),
      // The revision names the epoch that the part was made for.
      epoch.map((e) => ({ tell: 'thisNote', epoch: e, part: note(e) }) as const),
      fc.constant('blank' as const),
    );
    fc.assert(
      fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
        const model = makeSidebarModel();
        for (const one of messages) {
          if (one === 'blank') model.blank('waiting');
          else model.hear(one);
          const { client, thisNote, nothing, epoch: shown } = model.view.value;
          if (thisNote) expect(thisNote.revision).toBe(shown);
          if (nothing !== null) expect([client, thisNote]).toEqual([null, null]);
        }
      }),
    );
  });
});

test('a field that reads as before keeps its object, and one that changed does not', () => {
  const model = makeSidebarModel();
  const field = (id: string, words: string, start: number) => ({
    id,
    title: id,
    need: 'required' as const,
    is: 'found' as const,
    words,
    at: { start, end: start + words.length },
    fromProse: false,
    because: 'heading',
    ask: '',
  });
  const view: SidebarView = {
    epoch: 3,
    nothing: null,
    client: { name: 'A', more: [] },
    worker: null,
    host: '',
    gettingOn: null,
    thisNote: null,
    drafts: null,
    hold: null,
    lastSave: null,
  };
  model.hear({ tell: 'view', view });
  model.hear({ tell: 'thisNote', epoch: 3, part: { ...note(1), fields: [field('plan', 'walk', 6), field('risks', 'none', 20)] } });
  const before = model.view.value.thisNote?.fields;
  model.hear({ tell: 'thisNote', epoch: 3, part: { ...note(2), fields: [field('plan', 'walks', 6), field('risks', 'none', 21)] } });
  const after = model.view.value.thisNote?.fields;
  expect(after?.[1]).toBe(before?.[1]);
  expect(after?.[0]?.words).toBe('walks');
});
