import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { ShortFormView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { asBefore } from '../as-before.ts';

/** What the team's short forms in a text stand for. */
export const ShortForms = asBefore(({ shortForms }: { readonly shortForms: readonly ShortFormView[] }) => {
  const id = useId();
  if (shortForms.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-jump="short-forms">
        {words.shortForms.heading}
      </h2>
      <dl class="facts">
        {shortForms.map(({ short, means }) => (
          <Fragment key={short}>
            <dt>{short}</dt>
            <dd>{means}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
});
