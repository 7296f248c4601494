import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Mark } from '../icon/icon.tsx';
import { Organisation } from '../organisation/organisation.tsx';
import { TeamPacks } from '../team-packs/team-packs.tsx';
import { Tick } from '../tick/tick.tsx';
import { Vault } from '../vault/vault.tsx';
import { BeforeSave } from './before-save.tsx';
import { Checklists } from './checklists.tsx';
import { Does } from './does.tsx';
import { hostOf, Sites } from './sites.tsx';
import { Stored } from './stored.tsx';
import type { OptionsAnswer, OptionsProps, OptionsView } from './types.ts';
import { focusWayBack } from './way-back.ts';
import { You, YouKept } from './you.tsx';

function Box({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="box" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const ANSWERS: Readonly<Record<OptionsAnswer['is'], (host: string) => string>> = {
  'site-off': words.options.siteOff,
  'fit-forgotten': words.fitted.forgotten,
  'name-saved': () => words.options.nameSaved,
  'shared-saved': () => words.options.sharedSaved,
  'gate-set': () => words.options.gateSaved,
  wiped: () => words.options.wiped,
  'wipe-failed': () => words.options.wipeFailed,
  'no-answer': () => words.popup.trouble,
  'minutes-set': () => words.vault.done,
  locked: () => words.vault.isLocked,
  'shared-computer-set': () => words.vault.sharedSaved,
  kept: () => words.organisation.kept,
  'unlock-first': () => words.vault.sharedRefused,
  'vault-done': () => words.vault.done,
};

type BoxesProps = Pick<OptionsProps, 'version' | 'team' | 'vaultSaid' | 'onAction'> & { readonly view: OptionsView };

function Boxes({ view, version, team, vaultSaid = null, onAction }: BoxesProps) {
  return (
    <>
      {view.organisation && (
        <Box title={words.organisation.heading}>
          <Organisation view={view.organisation} onAllDrafts={() => onAction({ do: 'all-drafts' })} />
        </Box>
      )}
      <Box title={words.options.sites}>
        <Sites sites={view.sites} onAction={onAction} />
      </Box>
      <Box title={words.options.checklists}>
        <Checklists
          checklists={view.checklists}
          canMake={team.copy === null && !team.view?.isKept}
          onMake={(id) => team.onAction({ do: 'make-own', id })}
          onPaper={(id) => onAction({ do: 'on-paper', id })}
        />
        <TeamPacks {...team} />
      </Box>
      <Box title={words.options.gate}>
        <BeforeSave gate={view.gate} onAction={onAction} />
      </Box>
      <Box title={words.options.you}>
        {view.keepsWorker ? <YouKept worker={view.worker} /> : <You worker={view.worker} onAction={onAction} />}
        <Tick
          label={words.options.shared}
          why={view.keepsShared ? `${words.organisation.kept} ${words.options.sharedWhy}` : words.options.sharedWhy}
          isKept={view.keepsShared}
          isOn={view.isShared}
          onTurn={(isShared) => onAction({ do: 'set-shared', isShared })}
        />
      </Box>
      <Box title={words.vault.title}>
        <Vault vault={view.vault} said={vaultSaid} onVault={onAction} />
      </Box>
      <Box title={words.options.stored}>
        <Stored stored={view.stored} keptDays={view.keptDays} onAction={onAction} />
      </Box>
      <Box title={words.options.does}>
        <Does />
      </Box>
      <p class="aside">{words.options.version(version)}</p>
    </>
  );
}

/** The first page of the options: which sites, which checklists, who, what is stored, what it does and does not do. */
export function OptionsPage({ view, version, answer, team, vaultSaid, cameFrom = null, onAction }: OptionsProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current && cameFrom) focusWayBack(place.current, cameFrom, { view, team });
  }, []);
  return (
    <div class="options" ref={place}>
      <header class="options__head">
        <Mark />
        <h1 tabIndex={-1}>{words.options.title}</h1>
      </header>
      <main class="options__main">
        <div class="options__answer" aria-live="polite">
          {answer && <p key={answer.nth}>{ANSWERS[answer.is](hostOf(answer.origin ?? ''))}</p>}
        </div>
        {view && <Boxes view={view} version={version} team={team} vaultSaid={vaultSaid} onAction={onAction} />}
      </main>
    </div>
  );
}
