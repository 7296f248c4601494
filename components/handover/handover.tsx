import { useId, useState } from 'preact/hooks';
import type { ClientView, GettingOnView, ThisNoteView } from '../../lib/bridge/view.ts';
import type { SharingItem } from '../../lib/words/handover.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Tick } from '../tick/tick.tsx';
import { SharingList, Ticks } from './agency.tsx';
import { clientLine, makeSheet, tickable } from './sheet.ts';
import { Sheet } from './sheet.tsx';
import { plainOf, richOf } from './text.ts';
import type { Moment, Sharing } from './types.ts';

export interface Hands {
  /** Each asks first whether the page still shows this client, and rejects where it does not or could not. */
  readonly onCopy: (plain: string, rich: string) => unknown;
  readonly onPrint: () => unknown;
  readonly now: () => Moment;
}

interface Props extends Hands {
  readonly view: GettingOnView;
  readonly client: ClientView;
  readonly worker: string | null;
  readonly note: ThisNoteView | null;
}

const NOT_SAID: Sharing = { to: '', consent: '', purpose: '', minimum: '', method: '', receipt: '' };
const NONE: ReadonlySet<string> = new Set();

type Said = 'copied' | 'not-copied' | 'not-printed' | 'nothingTicked';

/** What the user chose for the sheet. It lives as long as this client is on the screen, and no longer. */
function useChoices(note: ThisNoteView | null) {
  const [withNote, addNote] = useState(false);
  const [isAgency, forAgency] = useState(false);
  const [ticked, tick] = useState(NONE);
  const [sharing, say] = useState(NOT_SAID);
  return {
    withNote,
    addNote,
    isAgency,
    forAgency,
    ticked,
    tick,
    sharing,
    say: (item: SharingItem, says: string) => say((before) => ({ ...before, [item]: says })),
    written: withNote ? note : null,
  };
}

type Choices = ReturnType<typeof useChoices>;

type AsksProps = Pick<Props, 'view' | 'client' | 'note'> & { readonly choices: Choices };

function Asks({ view, client, note, choices }: AsksProps) {
  const hasWritten = note?.fields.some((field) => field.is === 'found' && field.words) === true;
  return (
    <>
      {hasWritten && <Tick label={words.handover.withNote} isOn={choices.withNote} onTurn={choices.addNote} />}
      <Tick
        label={words.handover.forAgency}
        why={words.handover.forAgencyWhy(clientLine(client))}
        isOn={choices.isAgency}
        onTurn={choices.forAgency}
      />
      {choices.isAgency && (
        <>
          <Ticks all={tickable(view, choices.written)} ticked={choices.ticked} onTick={choices.tick} />
          <SharingList sharing={choices.sharing} onSay={choices.say} />
        </>
      )}
    </>
  );
}

/** The one-page sheet for the next worker, or for another agency: copied, printed, or looked at first. */
export function Handover({ view, client, worker, note, onCopy, onPrint, now }: Props) {
  const id = useId();
  const choices = useChoices(note);
  const [isOpen, open] = useState(false);
  const [said, say] = useState<Said | null>(null);
  if (view.state === 'no-notes' || view.state === 'nothing-read') return null;
  const { isAgency, ticked, sharing, written } = choices;
  const make = () => makeSheet({ view, client, worker, note: written, agency: isAgency ? { ticked, sharing } : null, made: now() });
  const isEmpty = isAgency && ticked.size === 0;
  const hand = async (work: () => unknown, done: Said | null, failed: Said) => {
    if (isEmpty) return say('nothingTicked');
    try {
      await work();
      say(done);
    } catch {
      say(failed);
    }
  };
  const copy = () => {
    const sheet = make();
    return hand(() => onCopy(plainOf(sheet), richOf(sheet)), 'copied', 'not-copied');
  };
  // What is printed stands on the screen: nobody prints what they could not look at.
  const print = () => {
    if (!isEmpty) open(true);
    return hand(onPrint, null, 'not-printed');
  };
  return (
    <section class="part handover" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-jump="handover">
        {words.handover.heading}
      </h2>
      <p class="aside">{words.handover.why}</p>
      <Asks view={view} client={client} note={note} choices={choices} />
      <div class="handover__do">
        <Button icon="copy" onPress={() => void copy()}>
          {words.handover.copy}
        </Button>
        <Button onPress={() => void print()}>{words.handover.print}</Button>
        <Button look="quiet" isExpanded={isOpen} onPress={() => open(!isOpen)}>
          {isOpen ? words.handover.hide : words.handover.show}
        </Button>
      </div>
      <p class="handover__said" aria-live="polite">
        {said && words.handover[said]}
      </p>
      {isOpen && (isEmpty ? <p class="aside">{words.handover.nothingTicked}</p> : <Sheet sheet={make()} />)}
    </section>
  );
}
