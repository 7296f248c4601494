// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { options } from 'preact';
import { describe, expect, it } from 'vitest';
import { now, thisNote, writingView } from '../../../components/fictional.ts';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import type { SidebarView, ThisNoteView } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const hands = { onTab: () => undefined, onAction: () => undefined, onCopy: () => undefined, onPrint: () => undefined, now };
const sidebar = (view: SidebarView) => <Sidebar view={view} tab="this-note" said={null} {...hands} />;

/** How many pieces are drawn while `work` runs. */
function countDrawn(work: () => void): number {
  const before = options.vnode;
  let drawn = 0;
  options.vnode = (vnode) => {
    drawn += 1;
    before?.(vnode);
  };
  work();
  if (before) options.vnode = before;
  else delete options.vnode;
  return drawn;
}

/** As the model hands it on after a key: new words of one field, everything else the same objects. */
const typedOn = (note: ThisNoteView, words: string): ThisNoteView => ({
  ...note,
  revision: note.revision + 1,
  fields: note.fields.map((field) =>
    field.is === 'found' && field === note.fields.find(({ is }) => is === 'found') ? { ...field, words } : field,
  ),
});

describe('a key in the note', () => {
  it('draws again the words of the field that it changed, and little else', () => {
    const view = { ...writingView, thisNote };
    const { rerender } = render(sidebar(view));
    const next = typedOn(thisNote, 'quite other words than before');
    const drawn = countDrawn(() => rerender(sidebar({ ...view, thisNote: next })));
    expect(onScreen()).toContain('quite other words');
    const all = countDrawn(() => render(sidebar(view)));
    expect(drawn).toBeLessThan(all / 4);
  });
});
