import { describe, expect, it } from 'vitest';
import type { SidebarView } from '../../../lib/bridge/view.ts';
import { makeSidebarModel, nothing } from '../../../lib/state/sidebar-model.ts';

function pairedModel() {
  const model = makeSidebarModel();
  const view: SidebarView = { ...nothing('waiting', 3), nothing: null, client: { name: 'OBIORA, Amara', more: [] } };
  model.hear({ tell: 'view', view });
  return model;
}

describe('what was said last', () => {
  it('stays on its tab and goes with it', () => {
    const model = pairedModel();
    model.hear({ tell: 'said', epoch: 3, said: 'shown-in-record' });
    model.setTab('getting-on');
    expect(model.said.value?.id).toBe('shown-in-record');
    model.setTab('this-note');
    expect(model.said.value).toBeNull();
    expect(model.tab.value).toBe('this-note');
  });

  it('is heard on the new tab again', () => {
    const model = pairedModel();
    model.setTab('drafts');
    model.hear({ tell: 'said', epoch: 3, said: 'restored' });
    expect(model.said.value?.id).toBe('restored');
  });
});
