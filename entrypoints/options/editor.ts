/** The pack that is being changed: each change is kept at once, and the background says what the copy means by now. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EditorAction, EditorAnswer, PackEditorProps } from '../../components/pack-editor/types.ts';
import type { ask } from '../../lib/bridge/requests.ts';
import type { CopyJudged, CopyKept } from '../../lib/bridge/view.ts';
import { afterChange, redone, startEditing, undone } from '../../lib/editing/steps.ts';
import type { Copy, Editing } from '../../lib/editing/types.ts';
import type { Pack } from '../../lib/packs/types.ts';

export interface Editor {
  /** Null while nothing is being changed on this screen. */
  readonly props: ReadonlySignal<PackEditorProps | null>;
  /** What the copy that is kept here is called; null where there is none. */
  readonly copyTitle: ReadonlySignal<string | null>;
  look(): Promise<void>;
  /** `file`: a pack that the background wrote. False: another tab has begun with one, which would be lost. */
  begin(file: string): Promise<boolean>;
  goOn(): Promise<void>;
  throwAway(): Promise<void>;
}

const textOf = ({ pack }: Copy): string => JSON.stringify(pack);

const copyOf = ({ text, checklist }: CopyKept): Copy => ({ pack: JSON.parse(text) as Pack, checklist });

export interface EditorTools {
  readonly ask: typeof ask;
  readonly saveFile: (name: string, text: string) => void;
  /** Looks at a file as if it had come from somebody. */
  readonly useHere: (text: string, name: string) => Promise<void>;
}

export function makeEditor({ ask, saveFile, useHere }: EditorTools): Editor {
  const kept = signal<CopyKept | null>(null);
  const editing = signal<Editing | null>(null);
  const judged = signal<CopyJudged | null>(null);
  const tried = signal('');
  const shipped = signal<PackEditorProps['shipped']>([]);
  const fitted = signal<PackEditorProps['fitted']>([]);
  const isKept = signal(true);
  const answer = signal<EditorAnswer | null>(null);
  let nth = 0;
  const next = () => {
    nth += 1;
    return nth;
  };

  /** Never two at once: while one is under way, only the newest waits. */
  let isJudging = false;
  let isStale = false;
  const judge = async (): Promise<void> => {
    isStale = true;
    if (isJudging) return;
    isJudging = true;
    while (isStale && editing.value) {
      isStale = false;
      const { now } = editing.value;
      const said = await ask({ ask: 'judge-copy', text: textOf(now), checklist: now.checklist, note: tried.value });
      if (editing.value && !isStale) judged.value = said;
    }
    isJudging = false;
  };

  /** Told at once and in order, waiting for nothing: the tab may close with the next key. */
  let keeping = 0;
  const keep = async ({ now }: Editing) => {
    keeping += 1;
    const mine = keeping;
    kept.value = { text: textOf(now), checklist: now.checklist };
    const isStored = await ask({ ask: 'keep-copy', ...kept.value });
    if (mine === keeping) isKept.value = isStored === true;
  };

  const show = (copy: Copy) => {
    judged.value = null;
    tried.value = '';
    answer.value = null;
    editing.value = startEditing(copy);
    void ask({ ask: 'packs' }).then((said) => {
      shipped.value = said?.shipped ?? [];
    });
    void ask({ ask: 'options' }).then((said) => {
      fitted.value = (said?.sites ?? []).flatMap(({ origin, readBy }) => (readBy && readBy.is !== 'guess' ? { origin, readBy } : []));
    });
    void judge();
  };

  const step = (make: (now: Editing) => Editing) => {
    const before = editing.value;
    if (!before) return;
    const after = make(before);
    editing.value = after;
    if (after.now === before.now) return;
    answer.value = null;
    void keep(after);
    void judge();
  };

  const finish = async (isGiven: boolean) => {
    const before = editing.value;
    if (!before) return;
    const done = await ask({ ask: 'finish-copy', text: textOf(before.now), isGiven });
    if (!done) answer.value = { is: 'no-answer', nth: next() };
    else if (done.is === 'refused') answer.value = { is: 'refused', refused: done, nth: next() };
    else if (isGiven) {
      saveFile(done.name, done.text);
      answer.value = { is: 'saved', name: done.name, nth: next() };
      await judge();
    } else {
      editing.value = null;
      await useHere(done.text, done.name);
    }
  };

  /** Another checklist comes as the background writes it; nothing changes where it does not answer. */
  const addList = async (id: string) => {
    const file = await ask({ ask: 'shipped-file', id });
    const [list] = file ? (JSON.parse(file.text) as Pack).checklists : [];
    if (list) step((now) => afterChange(now, { change: 'add-checklist', list }));
    else answer.value = { is: 'no-answer', nth: next() };
  };

  /** As it is fitted here now, which only the background knows. */
  const addSite = async (origin: string) => {
    const file = await ask({ ask: 'fit-file', origin });
    const [site] = file ? (JSON.parse(file.text) as Pack).sites : [];
    const before = editing.value?.now;
    if (site) step((now) => afterChange(now, { change: 'add-site', site }));
    const { host } = new URL(origin);
    answer.value = site
      ? { is: editing.value?.now === before ? 'site-same' : 'site-added', host, nth: next() }
      : { is: 'no-answer', nth: next() };
  };

  const saveSite = async (site: string) => {
    const { value } = editing;
    const file = value && (await ask({ ask: 'copy-site', text: textOf(value.now), site }));
    if (file) saveFile(file.name, file.text);
    answer.value = file ? { is: 'saved', name: file.name, nth: next() } : { is: 'no-answer', nth: next() };
  };

  const throwAway = async () => {
    editing.value = null;
    kept.value = null;
    await ask({ ask: 'keep-copy', text: null, checklist: '' });
  };

  const act = (action: EditorAction): void => {
    if (action.do === 'change') step((now) => afterChange(now, action.change));
    else if (action.do === 'undo') step(undone);
    else if (action.do === 'redo') step(redone);
    else if (action.do === 'try') {
      tried.value = action.text;
      void judge();
    } else if (action.do === 'add-list') void addList(action.id);
    else if (action.do === 'add-site') void addSite(action.origin);
    else if (action.do === 'save-site') void saveSite(action.site);
    else if (action.do === 'leave-editor') editing.value = null;
    else if (action.do === 'throw-away') void throwAway();
    else void finish(action.do === 'save-copy');
  };

  const props = computed<PackEditorProps | null>(() => {
    const { value } = editing;
    if (!value) return null;
    return {
      copy: value.now,
      shipped: shipped.value,
      fitted: fitted.value,
      canUndo: value.past.length > 0,
      canRedo: value.ahead.length > 0,
      judged: judged.value,
      tried: tried.value,
      isKept: isKept.value,
      answer: answer.value,
      onEdit: act,
    };
  });
  const look = async () => {
    kept.value = await ask({ ask: 'copy' });
  };
  return {
    props,
    copyTitle: computed(() => kept.value && copyOf(kept.value).pack.title),
    look,
    async begin(file) {
      await look();
      if (kept.value) return false;
      const pack = JSON.parse(file) as Pack;
      const copy = { pack, checklist: pack.checklists[0]?.id ?? '' };
      show(copy);
      await keep(startEditing(copy));
      return true;
    },
    async goOn() {
      await look();
      if (kept.value) show(copyOf(kept.value));
    },
    throwAway,
  };
}
