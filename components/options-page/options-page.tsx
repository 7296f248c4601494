import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Mark } from '../icon/icon.tsx';
import { Tick } from '../tick/tick.tsx';
import type { ChecklistRow, GateRow, OptionsAction, OptionsAnswer, OptionsProps, OptionsView, SiteRow, StoredRow } from './types.ts';

type OnAction = (action: OptionsAction) => void;

function Box({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="box" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** An origin for people: without its scheme. */
const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

function Sites({ sites, onAction }: { readonly sites: readonly SiteRow[]; readonly onAction: OnAction }) {
  if (sites.length === 0) return <p>{words.options.noSites}</p>;
  return (
    <ul class="rows">
      {sites.map(({ origin, since }) => (
        <li key={origin} class="row">
          <span>
            <span class="host">{hostOf(origin)}</span> <span class="soft">{words.options.since(words.readableDate(since))}</span>
          </span>
          <Button name={words.options.turnOffSite(hostOf(origin))} onPress={() => onAction({ do: 'turn-off', origin })}>
            {words.popup.turnOff}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Checklists({ checklists }: { readonly checklists: readonly ChecklistRow[] }) {
  if (checklists.length === 0) return <p>{words.options.noChecklists}</p>;
  return (
    <>
      <p class="aside">{words.options.checklistsWhy}</p>
      <ul class="rows">
        {checklists.map((checklist) => (
          <li key={checklist.id} class="row">
            <span>{checklist.title}</span>
            <span class="soft">{words.options.fields(checklist.required, checklist.fields)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function You({ worker, onAction }: { readonly worker: string; readonly onAction: OnAction }) {
  const id = useId();
  const [name, type] = useState(worker);
  useEffect(() => type(worker), [worker]);
  const save = (event: Event) => {
    event.preventDefault();
    onAction({ do: 'save-name', name: name.trim() });
  };
  return (
    <form onSubmit={save}>
      <p class="aside" id={`${id}-why`}>
        {words.options.youWhy}
      </p>
      <label class="label" for={id}>
        {words.options.youLabel}
      </label>
      <div class="input-row">
        <input
          class="input"
          id={id}
          type="text"
          autocomplete="name"
          maxLength={120}
          aria-describedby={`${id}-why`}
          value={name}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          <span>{words.options.saveName}</span>
        </button>
      </div>
    </form>
  );
}

const MODES = ['hold', 'remind', 'off'] as const;

function BeforeSave({ gate, onAction }: { readonly gate: GateRow; readonly onAction: OnAction }) {
  const id = useId();
  const { mode, asksReason } = gate;
  return (
    <>
      <fieldset class="choices">
        <legend class="aside">{words.options.gateWhy}</legend>
        {MODES.map((one) => (
          <div class="choice" key={one}>
            <input
              type="radio"
              name={id}
              id={`${id}-${one}`}
              aria-describedby={`${id}-${one}-says`}
              checked={mode === one}
              onChange={() => onAction({ do: 'set-gate', mode: one, asksReason })}
            />
            <label for={`${id}-${one}`}>{words.options.gateModes[one].name}</label>
            <p class="soft" id={`${id}-${one}-says`}>
              {words.options.gateModes[one].says}
            </p>
          </div>
        ))}
      </fieldset>
      {mode === 'hold' && (
        <Tick
          label={words.options.gateReason}
          why={words.options.gateReasonWhy}
          isOn={asksReason}
          onTurn={(asks) => onAction({ do: 'set-gate', mode, asksReason: asks })}
        />
      )}
      {gate.reasons.length > 0 && (
        <>
          <h3>{words.options.reasonsGiven}</h3>
          <ul class="rows">
            {gate.reasons.map(({ reason, count }) => (
              <li class="row" key={reason}>
                <span>{words.reason(reason)}</span>
                <span class="soft">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Asked again before anything goes. Focus moves into the question, and back to the button afterwards; Escape keeps. */
function Wipe({ onAction }: { readonly onAction: OnAction }) {
  const id = useId();
  const [isAsking, ask] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) place.current?.querySelector<HTMLElement>('[role="alertdialog"]')?.focus();
    else if (wasAsking.current) place.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const yes = () => {
    ask(false);
    onAction({ do: 'wipe' });
  };
  return (
    <div ref={place}>
      {isAsking ? (
        <div
          class="wipe"
          role="alertdialog"
          tabIndex={-1}
          aria-labelledby={`${id}-ask`}
          aria-describedby={`${id}-says`}
          onKeyDown={(event) => event.key === 'Escape' && ask(false)}
        >
          <h3 id={`${id}-ask`}>{words.options.wipeAsk}</h3>
          <p id={`${id}-says`}>{words.options.wipeSays}</p>
          <div class="buttons">
            <Button onPress={() => ask(false)}>{words.options.wipeNo}</Button>
            <Button isDanger onPress={yes}>
              {words.options.wipeYes}
            </Button>
          </div>
        </div>
      ) : (
        <Button isDanger onPress={() => ask(true)}>
          {words.options.wipe}
        </Button>
      )}
    </div>
  );
}

interface StoredProps {
  readonly stored: StoredRow;
  readonly keptDays: OptionsProps['keptDays'];
  readonly onAction: OnAction;
}

function Stored({ stored, keptDays, onAction }: StoredProps) {
  return (
    <>
      <p>{words.options.storedWhere}</p>
      {stored.blocked ? (
        <p>
          <strong>{words.options.blocked}</strong>
        </p>
      ) : (
        <dl class="facts">
          <dt>{words.options.drafts}</dt>
          <dd>
            <p>
              {words.options.draftsAre(stored.drafts, stored.versions, stored.bytes)}
              {stored.oldest ? `, ${words.options.oldest(words.readableDate(stored.oldest))}` : ''}.
            </p>
          </dd>
          <dt>{words.options.goes}</dt>
          <dd>
            <p>{words.options.unsavedGoes(keptDays.unsaved)}</p>
            <p>{words.options.savedGoes(keptDays.saved)}</p>
          </dd>
        </dl>
      )}
      <p class="aside">{words.options.storedHost}</p>
      <Wipe onAction={onAction} />
    </>
  );
}

function Does() {
  return (
    <div class="does">
      <ul>
        {words.options.doesList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul>
        {words.options.doesNotList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const ANSWERS: Readonly<Record<OptionsAnswer['is'], (host: string) => string>> = {
  'site-off': words.options.siteOff,
  'name-saved': () => words.options.nameSaved,
  'shared-saved': () => words.options.sharedSaved,
  'gate-set': () => words.options.gateSaved,
  wiped: () => words.options.wiped,
  'wipe-failed': () => words.options.wipeFailed,
  'no-answer': () => words.popup.trouble,
};

type BoxesProps = Pick<OptionsProps, 'version' | 'keptDays' | 'onAction'> & { readonly view: OptionsView };

function Boxes({ view, version, keptDays, onAction }: BoxesProps) {
  return (
    <>
      <Box title={words.options.sites}>
        <Sites sites={view.sites} onAction={onAction} />
      </Box>
      <Box title={words.options.checklists}>
        <Checklists checklists={view.checklists} />
      </Box>
      <Box title={words.options.gate}>
        <BeforeSave gate={view.gate} onAction={onAction} />
      </Box>
      <Box title={words.options.you}>
        <You worker={view.worker} onAction={onAction} />
        <Tick
          label={words.options.shared}
          why={words.options.sharedWhy}
          isOn={view.isShared}
          onTurn={(isShared) => onAction({ do: 'set-shared', isShared })}
        />
      </Box>
      <Box title={words.options.stored}>
        <Stored stored={view.stored} keptDays={keptDays} onAction={onAction} />
      </Box>
      <Box title={words.options.does}>
        <Does />
      </Box>
      <p class="aside">{words.options.version(version)}</p>
    </>
  );
}

/** The first page of the options: which sites, which checklists, who, what is stored, what it does and does not do. */
export function OptionsPage({ view, version, keptDays, answer, onAction }: OptionsProps) {
  return (
    <div class="options">
      <header class="options__head">
        <Mark />
        <h1>{words.options.title}</h1>
      </header>
      <main class="options__main">
        <div class="options__answer" aria-live="polite">
          {answer && <p key={answer.nth}>{ANSWERS[answer.is](hostOf(answer.origin ?? ''))}</p>}
        </div>
        {view && <Boxes view={view} version={version} keptDays={keptDays} onAction={onAction} />}
      </main>
    </div>
  );
}
