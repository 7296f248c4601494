import { useId, useRef } from 'preact/hooks';
import type { CopyIssue } from '../../lib/bridge/view.ts';
import type { Copy } from '../../lib/editing/types.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { ToMend } from './to-mend.tsx';
import type { FittedHere, OnEdit } from './types.ts';

interface Props {
  readonly sites: Copy['pack']['sites'];
  readonly fitted: readonly FittedHere[];
  readonly issues: readonly CopyIssue[];
  readonly onEdit: OnEdit;
}

/** What was fitted on this computer goes into the file by a press; pressed again, as it is fitted by then. */
function Here({ sites, fitted, onEdit }: Omit<Props, 'issues'>) {
  const id = useId();
  if (fitted.length === 0) return null;
  return (
    <section class="pack-sites__here" aria-labelledby={id}>
      <h3 id={id}>{words.edit.sitesHere}</h3>
      <p class="soft">{words.edit.sitesHereWhy}</p>
      <ul class="rows">
        {fitted.map(({ origin, readBy }) => {
          const { host } = new URL(origin);
          const isThere = sites.some(({ match }) => match.includes(origin));
          return (
            <li key={origin} class="row">
              <div class="pack-site">
                <strong>{host}</strong>
                <p class="soft">{words.readBy(readBy)}</p>
              </div>
              <Button name={words.edit.addSiteOf(isThere, host)} onPress={() => onEdit({ do: 'add-site', origin })}>
                {words.edit.addSite(isThere)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The record systems that the pack is for: they are fitted on their own pages, and here listed, handed on and taken out. */
export function PackSites({ sites, fitted, issues, onEdit }: Props) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const drop = (site: string) => {
    onEdit({ do: 'change', change: { change: 'drop-site', site } });
    head.current?.focus();
  };
  return (
    <section class="box" aria-labelledby={id}>
      <div class="box__head">
        <h2 id={id} ref={head} tabIndex={-1}>
          {words.edit.sites}
        </h2>
      </div>
      <p class="aside">{words.edit.sitesWhy}</p>
      <ToMend issues={issues} />
      {sites.length === 0 && <p>{words.edit.sitesNone}</p>}
      {sites.length > 0 && (
        <ul class="rows">
          {sites.map((site) => (
            <li key={site.id} class="row">
              <div class="pack-site">
                <strong>{site.title}</strong>{' '}
                <span class="soft">{words.edit.siteTried(site.verified.against, words.readableDate(site.verified.on))}</span>
                {site.match.map((origin) => (
                  <p key={origin} class="soft">
                    {origin}
                  </p>
                ))}
              </div>
              <div class="buttons">
                <Button look="quiet" name={words.edit.saveSite(site.title)} onPress={() => onEdit({ do: 'save-site', site: site.id })}>
                  {words.packs.save}
                </Button>
                <Button look="quiet" name={words.edit.dropSiteOf(site.title)} onPress={() => drop(site.id)}>
                  {words.edit.dropSite}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Here sites={sites} fitted={fitted} onEdit={onEdit} />
    </section>
  );
}
