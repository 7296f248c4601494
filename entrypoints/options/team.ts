/** The team's packs, as the options show them: files are handed to the background as they lie, and it says what they are. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ImportState } from '../../components/import-pack/types.ts';
import type { LinkRow, PacksAction, PacksAnswer, TeamPacksProps } from '../../components/team-packs/types.ts';
import { inBase64 } from '../../lib/bridge/base64.ts';
import { ask as askBackground } from '../../lib/bridge/requests.ts';
import type { PacksView } from '../../lib/bridge/view.ts';
import { LARGEST_BYTES, TOO_LARGE } from '../../lib/packs/types.ts';
import type { Editor } from './editor.ts';
import { canLink, type FileHandle, isAllowed, type Link, lookAtLinked, pickFile, readLinked, storedLinks } from './linked.ts';
import { lookThrough } from './look-through.ts';
import { makeStayReady } from './ready.ts';
import { saveFile } from './save-file.ts';

export interface Team {
  readonly props: ReadonlySignal<TeamPacksProps>;
  look(): Promise<void>;
  /** A file that was made here, looked at like any other. */
  lookAt(text: string, name: string): Promise<void>;
  /** No file stays linked. */
  unlinkAll(): Promise<void>;
}

/** Asked before anything of a file is read. */
const tooLarge = (name: string, nth: number): ImportState => ({
  is: 'checked',
  name,
  nth,
  checked: { is: 'refused', because: 'file', says: [`the file ${TOO_LARGE}.`] },
});

/** The file that is looked at, until it is taken or left. */
interface Candidate {
  readonly file: string;
  readonly name: string;
  /** It was made here: once it is taken there is nothing left to change. */
  readonly isCopy: boolean;
  /** The file that it stays linked to, once it is taken. */
  readonly link: FileHandle | null;
}

export function makeTeam(changed: () => Promise<void>, editor: Editor, ask: typeof askBackground = askBackground): Team {
  const view = signal<PacksView | null>(null);
  const importing = signal<ImportState>({ is: 'closed' });
  const answer = signal<PacksAnswer | null>(null);
  const links = signal<readonly LinkRow[] | null>(canLink() ? [] : null);
  let linked: readonly Link[] = [];
  let candidate: Candidate | null = null;
  const stayReady = makeStayReady({ ask, wait: (ms) => new Promise((done) => setTimeout(done, ms)) });
  let nth = 0;

  const look = async () => {
    view.value = (await ask({ ask: 'packs' })) ?? view.value;
    if (!canLink()) return;
    linked = await storedLinks.all();
    links.value = await Promise.all(
      linked.map(async ({ pack, handle }) => ({ pack, name: handle.name, isAllowed: await isAllowed(handle) })),
    );
  };
  const say = (is: PacksAnswer['is'], name = '') => {
    nth += 1;
    answer.value = { is, name, nth };
  };

  const check = async (next: Candidate) => {
    nth += 1;
    const mine = nth;
    candidate = next;
    importing.value = { is: 'checking', name: next.name };
    const checked = await lookThrough(ask, next.file, (now) => {
      // Another file was chosen, or the looking was left, while this one was looked at.
      if (candidate !== next) return false;
      importing.value = now ? { is: 'checked', name: next.name, checked: now, nth: mine } : { is: 'no-answer' };
      return true;
    });
    if (candidate === next && checked?.is === 'same' && next.link)
      say((await link(checked.id, next.link)) ? 'linked' : 'not-linked', next.name);
  };

  /** Once what stands in it is in use, and not before. */
  const link = async (pack: string, handle: FileHandle): Promise<boolean> => {
    const isStored = await storedLinks.put({ pack, handle }).then(
      () => true,
      () => false,
    );
    await look();
    return isStored;
  };

  const checkLink = async (pack: string) => {
    const found = linked.find((one) => one.pack === pack);
    if (!found) return;
    candidate = null;
    answer.value = null;
    importing.value = { is: 'closed' };
    const came = await lookAtLinked(found, (file) => lookThrough(ask, file));
    // Another file was chosen while this one was looked at.
    if (candidate !== null) return;
    const { name } = found.handle;
    if (came.says) say(came.says, name);
    if (!came.checked) return;
    nth += 1;
    importing.value = { is: 'checked', name, checked: came.checked, nth };
    if (came.checked.is === 'good') candidate = { file: came.file, name, isCopy: false, link: null };
  };

  const read = async (from: Blob, name: string, { isCopy = false, link = null }: Partial<Candidate> = {}) => {
    candidate = null;
    answer.value = null;
    if (from.size > LARGEST_BYTES) {
      nth += 1;
      importing.value = tooLarge(name, nth);
      return;
    }
    if (from.size === 0) {
      importing.value = { is: 'empty' };
      return;
    }
    const bytes = await from.arrayBuffer().catch(() => null);
    if (bytes) await check({ file: inBase64(new Uint8Array(bytes)), name, isCopy, link });
    else importing.value = { is: 'not-read' };
  };

  const take = async (meant: readonly string[]) => {
    const { value: state } = importing;
    // Another file may be looked at, or this one left, before the answer comes: what is closed, thrown away and linked is this one's.
    const taking = candidate;
    if (!taking || state.is !== 'checked' || state.checked.is !== 'good' || state.checked.look !== null) return;
    const taken = await ask({ ask: 'take-pack', file: taking.file, onto: state.checked.preview.onto, meant });
    say(taken ?? 'no-answer');
    if (taken === 'taken') {
      if (taking.isCopy) await editor.throwAway();
      const { link: handle, name } = taking;
      if (handle && !(await link(state.checked.preview.id, handle))) say('not-linked', name);
      if (candidate === taking) importing.value = { is: 'closed' };
    }
    if (taken === 'changed' && candidate === taking) await check(taking);
    await Promise.all([look(), changed()]);
  };

  const save = async (asked: Promise<{ readonly name: string; readonly text: string } | 'too-much' | null>) => {
    const file = await asked;
    if (file === 'too-much') return say(file);
    if (file) saveFile(file.name, file.text);
    say(file ? 'saved' : 'no-answer', file?.name);
  };

  const begin = async (asked: Promise<{ readonly text: string } | 'too-much' | null>) => {
    const file = await asked;
    answer.value = null;
    if (!file || file === 'too-much') say('no-answer');
    else if (!(await editor.begin(file.text))) say('begun-elsewhere');
  };

  const act = async (action: PacksAction): Promise<void> => {
    if (action.do === 'open-import') {
      importing.value = { is: 'open' };
      await stayReady(() => importing.value.is !== 'closed');
    } else if (action.do === 'close-import') {
      candidate = null;
      importing.value = { is: 'closed' };
    } else if (action.do === 'look-at-file') await read(action.file, action.file.name);
    else if (action.do === 'link-file') {
      const handle = await pickFile();
      const came = handle && (await readLinked(handle));
      if (handle && came?.is === 'file') await read(came.file, handle.name, { link: handle });
      else if (handle) importing.value = { is: 'not-read' };
    } else if (action.do === 'check-link') await checkLink(action.id);
    else if (action.do === 'unlink') {
      const name = linked.find(({ pack }) => pack === action.id)?.handle.name ?? '';
      await storedLinks.drop(action.id);
      say('unlinked', name);
      await look();
    } else if (action.do === 'look-at-text') await read(new Blob([action.text.trim()]), '');
    else if (action.do === 'take') await take(action.meant);
    else if (action.do === 'save-pack') await save(ask({ ask: 'pack-file', id: action.id, isWithAdded: action.isWithAdded }));
    else if (action.do === 'make-own') await begin(ask({ ask: 'shipped-file', id: action.id }));
    else if (action.do === 'change-pack') await begin(ask({ ask: 'pack-file', id: action.id, isWithAdded: false }));
    else if (action.do === 'go-on') await editor.goOn();
    else if (action.do === 'throw-copy') await editor.throwAway();
    else if (action.do === 'drop-heading') {
      const { pack, checklist, field, heading } = action.row;
      say((await ask({ ask: 'drop-heading', pack, checklist, field, heading })) ? 'taken-out' : 'no-answer');
      await look();
    } else if (action.do === 'go-back' || action.do === 'drop-pack') {
      const isBack = action.do === 'go-back';
      const isDone = await ask(isBack ? { ask: 'pack-back', id: action.id } : { ask: 'drop-pack', id: action.id });
      if (isDone && !isBack) await storedLinks.drop(action.id);
      say(isDone ? (isBack ? 'went-back' : 'dropped') : 'no-answer');
      await Promise.all([look(), changed()]);
    }
  };

  const props = computed<TeamPacksProps>(() => ({
    view: view.value,
    importing: importing.value,
    answer: answer.value,
    copy: editor.copyTitle.value,
    links: links.value,
    onAction: (action) => void act(action),
  }));
  return {
    props,
    async look() {
      await Promise.all([look(), editor.look()]);
    },
    lookAt: (text, name) => read(new Blob([text]), name, { isCopy: true }),
    unlinkAll: storedLinks.clear,
  };
}
