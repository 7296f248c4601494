import { type Examples, nowhere } from '../examples.ts';
import { Tabs } from './tabs.tsx';

export const examples: Examples = {
  three: () => (
    <>
      <Tabs tab="this-note" onTab={nowhere} counts={{ drafts: <span class="count">2</span> }} />
      <div id="view" role="tabpanel" aria-labelledby="tab-this-note" />
    </>
  ),
};
