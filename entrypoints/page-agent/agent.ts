/**
 * The page agent: eyes and hands in one frame of a site that is turned on. It reads the client, the prior notes and
 * the editor, tells the background, and does what it is asked. It holds no verdict of its own and writes nothing
 * that the user did not ask for. Starting is cheap; stopping removes everything.
 */
import { type AgentLine, openAgentLine } from '../../lib/bridge/agent-line.ts';
import type { Answer, Command, EditorRead, PagePart, Push } from '../../lib/bridge/agent-messages.ts';
import { type Gate, type GateSight, GONE, type NotesEye, pageWorld, type Shell, type Sight } from '../../lib/bridge/page-world.ts';
import { makePatience } from '../../lib/bridge/patience.ts';
import { type ClientReader, clientElements, clientValues, makeClientReader, nobody, sameReading } from '../../lib/record/client.ts';
import { clearHighlight } from '../../lib/record/highlight.ts';
import { watchDocument, watchElements, watchSignals } from '../../lib/record/page-signals.ts';
import { framesAround, matches } from '../../lib/record/places.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import { makeEditorEye } from './editor-eye.ts';

const PARTS: readonly PagePart[] = ['notes', 'editor', 'save'];

const SILENT = nobody('silent');

/** Re-reads of what changes without any event (form values), in visible tabs only. The bound that is stated is 250 ms. */
const REREAD_MS = 200;

/** Till then the browser has told us of a line that is gone. */
const TELLS_AGAIN_MS = 500;

/** How long after loading a page is given before it counts as unknown. */
const SETTLES_MS = 1500;

export function startAgent(): void {
  const ending = new AbortController();
  const { signal } = ending;
  const isTop = window === window.top;

  let profile: SiteProfile | null = null;
  let profiles: readonly SiteProfile[] = [];
  let readClient: ClientReader = () => SILENT;
  let client = SILENT;
  /** This frame never showed a client. */
  let isMute = true;
  let readings = 0;
  let parts: readonly PagePart[] = [];
  /** The page shows another client, and has not been drawn so yet. */
  let isTurning = false;
  /** The tab is in front, as far as the sidebar was told. */
  let isSeen = document.visibilityState === 'visible';
  /** Looks that are due. */
  let looks = 0;
  let line: AgentLine;
  /** The line leads to a background that has answered. */
  let isWelcome = false;
  let unwatchDocument: (() => void) | null = null;
  let unwatchClient = new AbortController();
  let watched: readonly Element[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();

  let shell: Shell | null = null;
  const editor = makeEditorEye(
    (read: EditorRead | null, revision) => {
      const fact = { fact: 'editor', editor: read, client: client.id, at: readings, revision } as const;
      if (!shell?.tell(fact)) line.send(fact);
    },
    lookSoon,
    signal,
  );
  /** These two come once a profile fits here. */
  let notes: NotesEye | null = null;
  let gate: Gate | null = null;
  /** What the scripts that are brought later see of this frame. */
  const sight: Sight & GateSight = {
    get notes() {
      return notes;
    },
    editor,
    signal,
    who: () => readClient(),
    isMute: () => isMute && !isTop,
    profile: () => profile,
    tell: (was) => line.send({ fact: 'save', ...was }),
  };

  /**
   * Nobody is told of a new client until the page has been drawn with our frame hidden: the sidebar draws by itself, and
   * would show the next client beside the last picture of the one before. Witness: npm run test:client
   */
  function tellClient(): void {
    line.send({ fact: 'client', reading: isTurning ? { ...SILENT, is: 'unreadable' } : client, at: readings });
  }

  function covered(): void {
    if (!isTurning || signal.aborted) return;
    isTurning = false;
    readings += 1;
    tellClient();
    notes?.tell();
    editor.tell();
  }

  /** In the mutation's own microtask: hide first, ask afterwards. */
  function lookAtClient(): void {
    const now = readClient();
    if (sameReading(now, client)) {
      // Drawn anew with the same client: what changes next, changes in the new elements.
      if (watched.length !== clientElements(profile).length || watched.some((element) => !element.isConnected)) watchClient();
      return;
    }
    client = now;
    isMute &&= client.id === '';
    readings += 1;
    isTurning = client.is === 'read' && shell?.isCovered() === false;
    shell?.blank(covered);
    clearHighlight();
    gate?.reset();
    tellClient();
    watchClient();
    notes?.clientChanged(client.id);
    editor.clientChanged(client.id && `${client.id}\n${client.worker && `${client.worker}\n`}`);
    // What else stands here is told anew for the one who is here now: no other change of the page may follow.
    lookSoon();
  }

  function watchClient(): void {
    unwatchClient.abort();
    unwatchClient = new AbortController();
    watched = clientElements(profile);
    watchElements(watched, lookAtClient, unwatchClient.signal);
  }

  function chooseProfile(): void {
    const fits = profiles.find((p) => matches(document, p.signs).length > 0) ?? null;
    if (fits === profile || !fits) return;
    profile = fits;
    readClient = makeClientReader(profile);
    line.send({ fact: 'here', profile: profile.id, isTop, parts: [] });
  }

  /** What it was read by is no longer in use. */
  function standDown(): void {
    if (profiles.some(({ id }) => id === profile?.id)) return;
    profile = null;
    readClient = () => SILENT;
    editor.look([], client);
  }

  function look(): void {
    if (signal.aborted || !document.documentElement) return;
    chooseProfile();
    lookAtClient();
    if (profile) {
      notes?.look(profile.priorNotes, client);
      editor.look(profile.editors, client);
      tellParts(false);
    }
    watchOnlyWhatIsNeeded();
  }

  function watchOnlyWhatIsNeeded(): void {
    const isKnown = client.is === 'read' && editor.current() !== null;
    if (isKnown) {
      unwatchDocument?.();
      unwatchDocument = null;
    } else unwatchDocument ??= watchDocument(() => lookIn(50));
  }

  function lookIn(ms: number): void {
    if (looks > 2) return;
    looks += 1;
    const timer = setTimeout(() => {
      timers.delete(timer);
      looks -= 1;
      look();
    }, ms);
    timers.add(timer);
  }

  /** Once soon, and once more when the page has drawn what it fetched. */
  function lookSoon(): void {
    lookIn(50);
    lookIn(400);
  }

  /** What of the profile stands on this page: what no longer does, the background can say. */
  function tellParts(always: boolean): void {
    const has = (places: readonly { readonly select: string }[] = []) => places.some(({ select }) => matches(document, select).length > 0);
    const found = {
      notes: profile && has([{ select: profile.priorNotes.list }]),
      editor: editor.current() !== null,
      save: has(profile?.save),
    };
    const now = PARTS.filter((part) => found[part]);
    if (!always && now.join() === parts.join()) return;
    parts = now;
    line.send({ fact: 'here', profile: profile?.id ?? null, isTop, parts });
  }

  function tellAll(): void {
    tellParts(true);
    tellClient();
    if (shell?.isOpen()) shell.ask();
    if (!profile) return;
    notes?.tell();
    editor.tell();
    gate?.tellAgain();
  }

  /**
   * A background that has just begun may ask before the browser has told us that our line to the last one is gone: what is
   * sent into that one nobody hears. Thought of for a record in a frame after a stop (docs/safety/right-client.md, seed 81041);
   * not proven to be its cause.
   */
  function tellTwice(): void {
    tellAll();
    timers.add(setTimeout(tellClient, TELLS_AGAIN_MS));
  }

  /** A page draws itself for a while before anything on it can be recognised. */
  function sayUnknownLater(): void {
    const wait = () => {
      const timer = setTimeout(() => {
        if (readings > 0) return;
        readings = 1;
        tellClient();
      }, SETTLES_MS);
      timers.add(timer);
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true, signal });
  }

  /** A document in a sandbox has no origin of its own and can't hold an extension's frame. */
  function startShell(open: boolean, width: number): void {
    if (!isTop || self.origin === 'null') return;
    shell ??= pageWorld().makeShell?.((is, n = 0) => line.send({ fact: 'shell', is, n })) ?? null;
    shell?.start(open, width);
  }

  function heard(push: Push): void {
    if (push.push === 'welcome') {
      isWelcome = true;
      profiles = push.profiles;
      standDown();
      look();
      sayUnknownLater();
      // Last: a page on which it can't be drawn is read all the same.
      startShell(push.open, push.width);
      return;
    }
    if (push.push === 'gate') {
      notes ??=
        pageWorld().makeNotes?.((read) => line.send({ fact: 'notes', ...read, client: client.id }), lookSoon, sight.who, signal) ?? null;
      gate ??= pageWorld().makeGate?.(sight) ?? null;
    }
    gate?.heard(push);
    if (push.push === 'gate') look();
    else if (push.push === 'verdict') shell?.count(push);
    else if (push.push === 'kept') editor.kept(push.revision);
    else if (push.push === 'token') shell?.pair(push.token);
    else if (push.push === 'client-shown') {
      // An answer about an older reading is too late to show anything.
      if (push.at === readings && !isTurning) shell?.show();
    }
  }

  /** Who the client is, is asked again at the moment of each act. */
  async function command(asked: Command): Promise<Answer> {
    if (asked.command === 'save-anyway' || asked.command === 'back') {
      lookAtClient();
      return gate?.act(asked) ?? { ok: false, because: 'not-here' };
    }
    if (asked.command === 'leave') stop();
    else if (asked.command === 'tell') tellTwice();
    else if (asked.command === 'drawn') await new Promise<void>((done) => (shell ? shell.drawn(done) : done()));
    else if (asked.command === 'toggle') shell?.toggle();
    else if (asked.command === 'open') return { ok: true, beside: shell?.open(asked.takeFocus) === true };
    else if (asked.command === 'close') shell?.close();
    else if (asked.command !== 'who') return pageWorld().makeHands?.(sight)(asked) ?? { ok: false, because: 'no-hands' };
    return { ok: true, who: readClient(), beside: shell?.canShow() === true };
  }

  function stop(because?: typeof GONE): void {
    if (signal.aborted) return;
    delete pageWorld().stop;
    ending.abort(because);
    unwatchClient.abort();
    unwatchDocument?.();
    for (const timer of timers) clearTimeout(timer);
    clearHighlight();
    shell?.remove();
    line.close();
  }

  /**
   * A tab behind draws nothing, our sidebar neither: back in front, the browser would show its last picture, of before a
   * record came in a frame, say. So it is hidden with the tab, and shown on a new word. Witness: npm run test:client, seed 95009
   */
  function turnAwayOrBack(): void {
    const now = document.visibilityState === 'visible';
    if (now === isSeen || !shell) return;
    isSeen = now;
    if (!now) {
      readings += 1;
      shell.veil();
    }
    tellClient();
  }

  /** A page that writes its document anew (`document.open`) takes every listener with it. */
  function watchRoot(): void {
    let root = document.documentElement;
    const observer = new MutationObserver(() => {
      const now = document.documentElement;
      lookAtClient();
      if (root && now && now !== root) timers.add(setTimeout(startAnew, REREAD_MS));
      root = now;
    });
    observer.observe(document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  function startAnew(): void {
    if (signal.aborted) return;
    stop();
    startAgent();
  }
  // Set at the document's start and in the window's capture phase: before every listener of the page.
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'submit'] as const)
    addEventListener(type, (event) => gate?.on(event), { capture: true, signal });

  // Whoever leaves the note may close the page next.
  addEventListener('focusout', () => editor.isUnkept() && line.send({ fact: 'flush' }), { capture: true, signal });

  pageWorld().stop = () => stop();
  watchRoot();
  line = openAgentLine({
    heard,
    opened() {
      isWelcome = false;
      tellAll();
    },
    broke: () => {
      shell?.cut();
      // An open sidebar waits for its word, and holds the background itself: coming back costs nothing more.
      if (editor.isUnkept() || shell?.isOpen()) line.send({ fact: 'flush' });
    },
    left: () => {
      shell?.blank(() => undefined);
      shell?.cut();
    },
    orphaned: () => stop(GONE),
    command,
  });
  line.send({ fact: 'flush' });

  watchSignals(
    () => {
      lookAtClient();
      lookSoon();
      if (document.visibilityState === 'hidden') line.send({ fact: 'flush' });
      turnAwayOrBack();
    },
    lookSoon,
    signal,
  );
  // Nothing tells a frame that it was hidden: it draws no more, and its size is not told.
  const shownOrHidden = () => {
    lookAtClient();
    lookIn(50);
  };
  watchElements(framesAround(window), shownOrHidden, signal);
  let values = '[]';
  const wait = makePatience(() => line.renew());
  const reread = setInterval(() => {
    line.check();
    if (document.visibilityState !== 'visible') return;
    wait(!isWelcome || (client.is === 'read' && shell?.awaits() === true), performance.now());
    const now = clientValues(profile);
    if (now === values) return;
    values = now;
    lookAtClient();
  }, REREAD_MS);
  signal.addEventListener('abort', () => clearInterval(reread));
}
