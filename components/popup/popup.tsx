import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon, Mark } from '../icon/icon.tsx';
import { Stopped } from '../organisation/organisation.tsx';
import { Stands } from '../stands/stands.tsx';
import type { CannotBecause, PopupPage, PopupProps } from './types.ts';

function Off({ host, onTurnOn }: { readonly host: string; readonly onTurnOn: () => void }) {
  return (
    <>
      <p>
        <b>{words.popup.off}</b> {words.popup.nothingRead}
      </p>
      <Button look="main" isWide onPress={onTurnOn}>
        {words.popup.turnOn(host)}
      </Button>
      <p class="aside">{words.popup.asksOnce}</p>
    </>
  );
}

type OnProps = Pick<PopupProps, 'onOpenSidebar' | 'onFit' | 'onStands' | 'isPanelByPage' | 'onTurnOff'> & {
  readonly page: Extract<PopupPage, { is: 'on' }>;
};

function On({ page, onOpenSidebar, onFit, onStands, isPanelByPage, onTurnOff }: OnProps) {
  const { host, canStandBeside, liesOver = false, stands = 'beside' } = page;
  return (
    <>
      <p class="popup__on">
        <Icon name="found" class="is-found" />
        <span>
          <b>{words.popup.onFor}</b> <span class="host">{host}</span>
        </span>
      </p>
      <Button look="main" isWide onPress={onOpenSidebar}>
        {words.popup.openSidebar}
      </Button>
      {!canStandBeside && <p class="aside">{words.popup.inPanel}</p>}
      {canStandBeside && liesOver && stands === 'beside' && <p class="aside">{words.popup.liesOver}</p>}
      {canStandBeside && <Stands stands={stands} isPanelByPage={isPanelByPage} onStands={onStands} />}
      <Button isWide onPress={onFit}>
        {words.fit.start}
      </Button>
      <Button isWide onPress={onTurnOff}>
        {words.popup.turnOff}
      </Button>
      <p class="aside">{words.popup.turningOff}</p>
    </>
  );
}

function Cannot({ because }: { readonly because: CannotBecause }) {
  const { heading, says } = words.popup.cannot[because];
  return (
    <>
      <p>
        <b>{heading}</b>
      </p>
      <p>{says}</p>
    </>
  );
}

/** The toolbar's popup: on or off for this one host, and the way to everything else. */
export function Popup(props: PopupProps) {
  const { page, answer } = props;
  return (
    <div class="popup">
      <header class="popup__head">
        <Mark />
        <h1>{words.frame.handrail}</h1>
      </header>
      <main class="popup__body">
        {page.is === 'looking' && <p class="aside">{words.popup.looking}</p>}
        {page.is === 'stopped' && <Stopped name={page.name} message={page.message} onAllDrafts={props.onAllDrafts} />}
        {page.is === 'off' && <Off host={page.host} onTurnOn={props.onTurnOn} />}
        {page.is === 'on' && (
          <On
            page={page}
            onOpenSidebar={props.onOpenSidebar}
            onFit={props.onFit}
            onStands={props.onStands}
            isPanelByPage={props.isPanelByPage}
            onTurnOff={props.onTurnOff}
          />
        )}
        {page.is === 'cannot' && <Cannot because={page.because} />}
        <div aria-live="polite">{answer && <p class="popup__answer">{words.popup[answer]}</p>}</div>
      </main>
      <footer class="popup__foot">
        <Button look="quiet" onPress={props.onOptions}>
          {words.popup.options}
        </Button>
      </footer>
    </div>
  );
}
