import { type Examples, nowhere } from '../examples.ts';
import { stopMessage } from '../organisation/examples.tsx';
import { Popup } from './popup.tsx';
import type { PopupAnswer, PopupPage } from './types.ts';

const show =
  (page: PopupPage, answer: PopupAnswer | null = null) =>
  () => (
    <Popup
      page={page}
      answer={answer}
      onTurnOn={nowhere}
      onTurnOff={nowhere}
      onOpenSidebar={nowhere}
      onFit={nowhere}
      onStands={nowhere}
      isPanelByPage
      onAllDrafts={nowhere}
      onOptions={nowhere}
    />
  );

const host = 'records.northmoor.example:8443';

export const examples: Examples = {
  off: show({ is: 'off', host }),
  declined: show({ is: 'off', host }, 'declined'),
  on: show({ is: 'on', host, canStandBeside: true }),
  'on, in the panel': show({ is: 'on', host, canStandBeside: false }),
  'on, over part of the page': show({ is: 'on', host, canStandBeside: true, liesOver: true }),
  'on, over the page by choice': show({ is: 'on', host, canStandBeside: true, liesOver: true, stands: 'over' }),
  stopped: show({ is: 'stopped', name: 'Northmoor Health IT', message: stopMessage }),
  'browser page': show({ is: 'cannot', because: 'browser-page' }),
  'no page': show({ is: 'cannot', because: 'no-page' }),
  'no answer': show({ is: 'cannot', because: 'no-answer' }),
};
