/** Finds the editor that the user writes in, reads it, and tells when its text changes. One a frame at a time. */
import { type ClientReading, type EditorRead, NOTE_LIMIT } from '../../lib/bridge/agent-messages.ts';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { richReader } from '../../lib/editors/rich/reader.ts';
import { textareaReader } from '../../lib/editors/textarea/reader.ts';
import type { EditorReader } from '../../lib/editors/types.ts';
import { watchElements } from '../../lib/record/page-signals.ts';
import { isVisible, matches, readFirst } from '../../lib/record/places.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { Looks } from '../../lib/record/words.ts';

const READERS: readonly EditorReader[] = [textareaReader, richReader];

type EditorPlace = SiteProfile['editors'][number];

export interface OpenEditor {
  readonly reader: EditorReader;
  readonly element: HTMLElement;
  readonly place: EditorPlace;
}

export interface EditorEye {
  look(places: readonly EditorPlace[], client: ClientReading): void;
  /** Reads again now; true when the text had changed without an event. */
  reread(): boolean;
  current(): OpenEditor | null;
  revision(): number;
  tell(): void;
  kept(revision: number): void;
  isUnkept(): boolean;
  /** `whose`: the client, then the worker if known, each ended; "" when it can't be told. */
  clientChanged(whose: string): void;
}

export function makeEditorEye(
  tell: (read: EditorRead | null, revision: number) => void,
  changed: () => void,
  signal: AbortSignal,
): EditorEye {
  let open: OpenEditor | null = null;
  let last: EditorRead | null = null;
  let revision = 0;
  let keptRevision = 0;
  let places: readonly EditorPlace[] = [];
  let watching = new AbortController();
  /** What stood in the editor when it was found. */
  let found = '';
  /** Read when the page changes, not at each key: asking for it may cost a layout. */
  let noteType = '';
  /** Whose page this was when it could last be told. */
  let here = '';
  let looks: Looks = new WeakMap();
  /** Text that stood in this very element under another client: it is theirs until it changes, or until they are back. */
  let carried: { readonly element: HTMLElement; readonly text: string; readonly of: string } | null = null;

  const fitting = (): OpenEditor | null => {
    let first: OpenEditor | null = null;
    for (const place of places) {
      for (const element of matches(document, place.select) as HTMLElement[]) {
        // A note in several boxes is read by what comes with the profile.
        const reader = [...READERS, pageWorld().formReader].find((a) => a?.fits(element));
        if (!reader) continue;
        const fits = { reader, element, place };
        if (element.contains(document.activeElement)) return fits;
        first ??= fits;
      }
    }
    return open && first && open.element.isConnected && matches(document, open.place.select).includes(open.element) ? open : first;
  };

  /** `isTyped`: nothing but words has changed since it was read last. */
  const read = (isTyped?: boolean): boolean => {
    if (!open) return false;
    const { reader, element, place } = open;
    if (!isTyped) looks = new WeakMap();
    const { text, whole } = reader.read(element, NOTE_LIMIT, looks);
    if (carried && (carried.element !== element || carried.text !== text)) carried = null;
    if (carried) return false;
    const isReadOnly = reader.isReadOnly(element);
    const isSame = last && last.text === text && last.noteType === noteType && last.isReadOnly === isReadOnly && last.form === place.form;
    if (isSame) return false;
    revision += 1;
    last = { revision, text, whole, isRich: reader.isRich, isReadOnly, isTouched: text !== found, form: place.form, noteType };
    tell(last, revision);
    return true;
  };

  const readType = () => {
    noteType = readFirst(open?.place.noteType && [open.place.noteType]);
    read();
  };

  /** Undo, and changes by the editor's own interface, fire no `input` event: the element itself is watched. */
  const watch = (element: HTMLElement) => {
    watchElements(
      [element],
      (records) => {
        const isTyped = records?.every(({ type }) => type === 'characterData');
        if (isTyped || isVisible(element)) read(isTyped);
        else changed();
      },
      watching.signal,
    );
  };

  const onInput = (event: Event) => {
    const at = event.composedPath()[0];
    // In an editable element each change is one of the page, and read as such in the next microtask: once a key, not twice.
    if (open && at instanceof Node && open.element.contains(at)) 'value' in at && read(true);
    else if (at instanceof Element) eye.look(places, { id: '' } as ClientReading);
  };
  /** Of editors in several frames, the one that the user is in is meant: the frame that told last. */
  const onFocus = (event: Event) => {
    if (last && open?.element.contains(event.target as Node)) tell(last, revision);
  };
  addEventListener('input', onInput, { capture: true, signal });
  addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('change', readType, { capture: true, signal });

  const eye: EditorEye = {
    look(now) {
      places = now;
      const fits = fitting();
      if (fits?.element !== open?.element) {
        watching.abort();
        watching = new AbortController();
        open = fits;
        found = open ? open.reader.read(open.element, NOTE_LIMIT).text : '';
        if (open) watch(open.element);
        else if (last) {
          last = null;
          revision += 1;
          tell(null, revision);
        }
      }
      readType();
    },
    reread: read,
    current: () => open,
    revision: () => revision,
    tell: () => tell(last, revision),
    kept(done) {
      keptRevision = Math.max(keptRevision, done);
    },
    isUnkept: () => last !== null && last.text !== '' && keptRevision < last.revision,
    clientChanged(now) {
      const text = last?.text ?? '';
      if (open && text.trim()) carried = { element: open.element, text, of: here };
      // Back again, or only now known: nobody, or no worker, was certain before (a page draws itself in steps).
      if (now !== '' && now.startsWith(carried?.of ?? '')) carried = null;
      here = now || here;
      last = null;
      tell(null, revision);
    },
  };
  signal.addEventListener('abort', () => watching.abort());
  return eye;
}
