/** Notes that the page has folded away: opening them, and what became of it. */
import type { OpenedView } from '../bridge/view.ts';
import { count, list } from './counts.ts';

const opened = ({ opened: n, of }: OpenedView): string => `${n} of ${count(of, 'note')} ${n === 1 ? 'was' : 'were'} opened.`;

/** Named by their dates; where the page gives none, only counted. */
function notOpened(failed: readonly string[]): string {
  const dates = failed.filter(Boolean);
  const which = dates.length === failed.length ? `: ${failed.length === 1 ? 'that' : 'those'} of ${list(dates)}` : '';
  return `${count(failed.length, 'note')} could not be opened${which}. Open ${failed.length === 1 ? 'it' : 'them'} on the page yourself.`;
}

const ENDED: Readonly<Record<OpenedView['ended'], (last: OpenedView) => string>> = {
  'all-tried': (last) => (last.failed.length > 0 ? `${opened(last)} ${notOpened(last.failed)}` : `${count(last.opened, 'note')} opened.`),
  stopped: (last) => `Stopped by you. ${opened(last)}${last.failed.length > 0 ? ` ${notOpened(last.failed)}` : ''}`,
  'closes-others': () =>
    'This page closes a note when another is opened, so no more were opened. What is open is read: open the one that you need.',
  left: (last) => `The page went away from its list of notes. ${opened(last)}`,
  'not-answering': (last) => `The page is not answering. ${opened(last)}`,
  'none-opens': () => 'None was opened: nothing came when Handrail pressed. Open them on the page yourself.',
};

export const folded = {
  open: (n: number): string => (n === 1 ? 'Open and read this note' : `Open and read these ${n} notes`),
  how: (n: number): string =>
    n === 1
      ? 'It is folded away on the page. Your record system may log that it was opened.'
      : 'They are folded away on the page, and are opened there one after the other. Your record system may log that they were opened.',
  opening: (n: number): string => `Opening ${count(n, 'note')}.`,
  progress: 'Notes opened so far',
  far: (done: number, of: number): string => `${done} of ${of}`,
  stop: 'Stop opening',
  last: (last: OpenedView): string => ENDED[last.ended](last),
} as const;
