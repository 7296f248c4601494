import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import type { OnAction, SiteRow } from './types.ts';

/** An origin for people: without its scheme. */
export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** How its pages are read, and what can be done with what was fitted here. */
function SiteItem({ site, onAction }: { readonly site: SiteRow; readonly onAction: OnAction }) {
  const { origin, since, readBy } = site;
  const host = hostOf(origin);
  return (
    <li class="row">
      <div>
        <span class="host">{host}</span> <span class="soft">{words.options.since(words.readableDate(since))}</span>
        <p class="soft">{words.readBy(readBy)}</p>
      </div>
      {readBy && readBy.is !== 'guess' && (
        <>
          <Button look="quiet" name={words.fitted.saveOf(host)} onPress={() => onAction({ do: 'save-fit', origin })}>
            {words.fitted.save}
          </Button>
          <Button look="quiet" name={words.fitted.forgetOf(host)} onPress={() => onAction({ do: 'forget-fit', origin })}>
            {words.fitted.forget}
          </Button>
        </>
      )}
      <Button name={words.options.turnOffSite(host)} onPress={() => onAction({ do: 'turn-off', origin })}>
        {words.popup.turnOff}
      </Button>
    </li>
  );
}

export function Sites({ sites, onAction }: { readonly sites: readonly SiteRow[]; readonly onAction: OnAction }) {
  if (sites.length === 0) return <p>{words.options.noSites}</p>;
  return (
    <ul class="rows">
      {sites.map((site) => (
        <SiteItem key={site.origin} site={site} onAction={onAction} />
      ))}
    </ul>
  );
}
