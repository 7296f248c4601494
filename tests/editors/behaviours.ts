/** What an editor of any kind must bear with Handrail beside it. A column of docs/editors.md each. */
import { type Bench, chord, field, found, goTo, insert, leave, look, type Open, openNth, openPage, pause, putCaret } from './bench.ts';
import { laidInBoxes } from './boxes.ts';
import { parseMarked } from './caret.ts';
import { compose } from './compose.ts';
import { KINDS } from './kinds.ts';

/** `copy`: nothing was put in, and the user is offered Copy. `late`: seen only when it is asked for next. */
export type Outcome = 'yes' | 'copy' | 'late';

export interface Behaviour {
  /** The column's head. */
  readonly says: string;
  readonly means: string;
  /** Why it can't be asked of this kind here, or null. */
  lacks?(kind: string): string | null;
  run(bench: Bench, kind: string): Promise<Outcome>;
}

const NOTE = 'Plan: walk\nRisks: none';

/** In an editor of one line each line break is a space. */
const inLine = (kind: string, text: string) => (KINDS[kind]?.oneLine ? text.replaceAll('\n', ' ') : text);

const isInBoxes = (kind: string) => KINDS[kind]?.inBoxes === true;

/** A whole note as that kind holds it. */
const laid = (kind: string, text: string) => (isInBoxes(kind) ? laidInBoxes(text) : inLine(kind, text));

/** How long a user might take to look at the sidebar: by then it shows what stands in the editor. */
const SEEN_MS = 400;

/** Editors put what follows each other closely into one step of their undo. */
const STEP_MS = 1200;

function same(was: unknown, wanted: unknown, what: string): void {
  if (was !== wanted) throw new Error(`${what}: wanted ${JSON.stringify(wanted)}, there was ${JSON.stringify(was)}`);
}

async function openAt(bench: Bench, kind: string, marked: string, more = '', path = ''): Promise<Open> {
  const open = await openPage(bench, kind, [laid(kind, parseMarked(marked).text)], more, path);
  await found(open);
  await putCaret(open, laid(kind, marked));
  return open;
}

/** What Handrail saw by itself is what stands in the editor. */
async function isSeen(open: Open): Promise<Outcome> {
  await pause(SEEN_MS);
  const seen = await look(open);
  same(seen?.text, await open.get(), 'read');
  return seen?.isLate ? 'late' : 'yes';
}

async function inserts(bench: Bench, kind: string, before: string, text: string, after: string): Promise<Outcome> {
  const open = await openAt(bench, kind, before);
  return insertsHere(open, inLine(kind, text), laid(kind, after));
}

async function insertsHere(open: Open, text: string, after: string): Promise<Outcome> {
  const before = await open.get();
  const answer = await insert(open, text);
  await pause(150);
  if (!answer.ok) {
    same(await open.get(), before, `refused (${answer.because}), and left`);
    if (answer.because !== 'not-proven') throw new Error(`refused: ${answer.because}`);
    return 'copy';
  }
  same(await open.get(), after, 'inserted');
  return 'yes';
}

const selected = async (open: Open): Promise<string> => {
  const { frame } = await field(open);
  return frame.evaluate(() => {
    const active = document.activeElement as HTMLTextAreaElement | null;
    const isField = active?.matches('textarea, input') === true;
    const words = isField ? active?.value.slice(active.selectionStart, active.selectionEnd) : getSelection()?.toString();
    return (words ?? '').replace(/\n+/g, '\n');
  });
};

const needsLines = (kind: string) => (KINDS[kind]?.oneLine ? 'it holds one line' : null);

async function spans(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openPage(bench, kind, [laid(kind, NOTE)]);
  const { text } = await found(open);
  // A form's labels are no words of its boxes.
  const all = isInBoxes(kind) ? 'walk|none' : inLine(kind, 'Plan:|walk|walk\nRisks|none');
  for (const words of all.split('|')) {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" was not read`);
    const answer = await goTo(open, start, start + words.length);
    if (!answer.ok) throw new Error(`not gone to: ${answer.because}`);
    same(await selected(open), words, 'selected');
  }
  return 'yes';
}

async function typesThere(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openPage(bench, kind, [laid(kind, NOTE)]);
  const { text } = await found(open);
  const start = text.indexOf('none');
  await goTo(open, start, start + 4);
  await pause(200);
  await bench.page.keyboard.type('some');
  await pause(200);
  same(await open.get(), laid(kind, 'Plan: walk\nRisks: some'), 'typed');
  await goTo(open, text.length, text.length);
  await pause(200);
  await bench.page.keyboard.type('!');
  await pause(200);
  same(await open.get(), laid(kind, 'Plan: walk\nRisks: some!'), 'typed at the end');
  return 'yes';
}

async function undoSeen(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
  await bench.page.keyboard.type('xy');
  await pause(STEP_MS);
  const typed = await open.get();
  await chord(bench.page, 'KeyZ', 'z', 'undo');
  await pause(150);
  if ((await open.get()) === typed) throw new Error('the editor itself undid nothing');
  return isSeen(open);
}

async function goesToItsBox(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
  const answer = await insert(open, 'Risks:', 'at-end');
  same(answer.because ?? '', '', 'refused');
  await pause(150);
  same(await open.get(), laid(kind, 'Plan: walk\nRisks: none'), 'left');
  await bench.page.keyboard.type(' one');
  await pause(200);
  same(await open.get(), laid(kind, 'Plan: walk\nRisks: none one'), 'typed on');
  return isSeen(open);
}

async function pasteSeen(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, isInBoxes(kind) ? 'Plan: [walk]\nRisks: none' : '[Plan]: walk\nRisks: none');
  // Slate reads what is selected a tenth of a second later.
  await pause(150);
  await chord(bench.page, 'KeyC', 'c', 'copy');
  await pause(100);
  await bench.page.keyboard.press('End');
  await pause(150);
  await chord(bench.page, 'KeyV', 'v', 'paste');
  await pause(150);
  if (!/Plan:.*Plan|walkwalk/.test(await open.get())) throw new Error(`the editor itself took no paste: ${await open.get()}`);
  return isSeen(open);
}

async function oneUndo(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
  const before = await open.get();
  if ((await insertsHere(open, inLine(kind, 'one\ntwo'), laid(kind, 'Plan: waone\ntwolk\nRisks: none'))) === 'copy') return 'copy';
  await chord(bench.page, 'KeyZ', 'z', 'undo');
  await pause(200);
  same(await open.get(), before, 'after one undo');
  return 'yes';
}

async function goesOn(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
  if ((await insertsHere(open, 'XY', laid(kind, 'Plan: waXYlk\nRisks: none'))) === 'copy') return 'copy';
  await bench.page.keyboard.type('|ab');
  await pause(200);
  same(await open.get(), laid(kind, 'Plan: waXY|ablk\nRisks: none'), 'typed on');
  return isSeen(open);
}

async function composes(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: |walk\nRisks: none');
  await compose(bench, ['す', 'すし'], '寿司');
  await pause(150);
  same(await open.get(), laid(kind, 'Plan: 寿司walk\nRisks: none'), 'composed');
  return isSeen(open);
}

async function leavesReadOnly(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openPage(bench, kind, [laid(kind, NOTE)], '&readonly');
  const seen = await found(open);
  same(seen.isReadOnly, true, 'read-only');
  same((await insert(open, 'XY', 'at-end')).because, 'no-editor', 'asked to insert');
  same(await open.get(), laid(kind, NOTE), 'left');
  return 'yes';
}

async function keepsTwoApart(bench: Bench, kind: string): Promise<Outcome> {
  const first = await openPage(bench, kind, [laid(kind, 'first'), laid(kind, 'second')]);
  const second = openNth(bench, first.frame, 1);
  await found(first);
  for (const [open, before, after] of [
    [second, 'sec|ond', 'secXYond'],
    [first, 'fi|rst', 'fiXYrst'],
  ] as const) {
    await putCaret(open, laid(kind, before));
    await pause(SEEN_MS);
    same((await look(open))?.text, await open.get(), 'read of the one that is written in');
    if ((await insertsHere(open, 'XY', laid(kind, after))) === 'copy') return 'copy';
  }
  same(await second.get(), laid(kind, 'secXYond'), 'the other one');
  return 'yes';
}

async function inFrames(bench: Bench, kind: string): Promise<Outcome> {
  for (const how of ['same', 'nested', 'srcdoc', 'other']) {
    try {
      const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none', '', `/framed/${how}`);
      if ((await insertsHere(open, 'XY', laid(kind, 'Plan: waXYlk\nRisks: none'))) === 'copy') return 'copy';
      await bench.page.keyboard.type('ab');
      if ((await isSeen(open)) === 'late') return 'late';
    } catch (error) {
      throw new Error(`in ${FRAMES[how]}: ${(error as Error).message}`);
    }
  }
  return 'yes';
}

const FRAMES: Readonly<Record<string, string>> = {
  same: 'a frame',
  nested: 'a frame in a frame',
  srcdoc: 'a srcdoc frame',
  other: 'a frame of another origin',
};

async function letsGo(bench: Bench, kind: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
  const before = await look(open);
  await leave(open);
  await bench.page.keyboard.type('xy');
  await pause(SEEN_MS);
  const after = await look(open);
  same(after?.revision, before?.revision, 'read again after it was turned off');
  same(await open.get(), laid(kind, 'Plan: waxylk\nRisks: none'), 'typed');
  const left = () =>
    [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((name) => name.includes('handrail'))).length +
    document.documentElement.attributes.length +
    [...document.documentElement.children].filter((e) => !e.matches('head, body')).length;
  same(await bench.page.evaluate(left), 1, 'marks on the page (its own language is one)');
  return 'yes';
}

/** What stood in the editor that the page has just thrown away. */
const drawAnewIn = (open: Open, ms: number) =>
  open.frame.evaluate(`void setTimeout(() => { window.thrownAway = hosts[0].get(); void again('Plan: drawn anew'); }, ${ms})`);

/** Handrail says "inserted" only where the words were; an editor that was drawn anew meanwhile does not have them. */
async function replaced(bench: Bench, kind: string): Promise<Outcome> {
  for (const ms of [25, 60, 110, 170]) {
    const open = await openAt(bench, kind, 'Plan: wa|lk');
    await drawAnewIn(open, ms);
    const answer = await insert(open, 'XY');
    await pause(SEEN_MS);
    const [now, before] = [await open.get(), (await open.frame.evaluate('thrownAway')) as string];
    if (answer.ok && !`${now}${before}`.includes('XY')) throw new Error(`said to be in at ${ms} ms, and was not: ${before}, ${now}`);
    if (!answer.ok && now.includes('XY')) throw new Error(`said not to be in at ${ms} ms, and is: ${now}`);
    await putCaret(open, 'Plan: dr|awn anew');
    await bench.page.keyboard.type('xy');
    if ((await isSeen(open)) === 'late') return 'late';
  }
  return 'yes';
}

/** By what another box of the page has the focus when words are put in; `other` is that box. */
const TAKEN: Readonly<Record<string, string>> = {
  'behind a dialog':
    "const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.append(other); dialog.showModal()",
  'while it is inert': "document.getElementById('place-0').inert = true; document.body.append(other); other.focus()",
  'when the page moves it on':
    "document.body.append(other); other.focus(); document.addEventListener('focusin', (event) => event.target !== other && setTimeout(() => other.focus(), 5))",
};

/** What was meant for the note never stands in another box. */
async function focusTaken(bench: Bench, kind: string): Promise<Outcome> {
  for (const [how, take] of Object.entries(TAKEN)) {
    const open = await openAt(bench, kind, 'Plan: wa|lk');
    await open.frame.evaluate(`{ const other = Object.assign(document.createElement('input'), { id: 'other' }); ${take}; }`);
    const answer = await insert(open, 'XY');
    await pause(SEEN_MS);
    same(await open.frame.evaluate("document.getElementById('other').value"), '', `in the other box, ${how}`);
    same(await open.get(), 'Plan: walk', `in the note, ${how}`);
    same(answer.because, 'not-proven', `answered, ${how}`);
  }
  return 'yes';
}

/** Written in, read and written to where the page itself makes that hard. */
async function holdsOut(bench: Bench, kind: string, more: string): Promise<Outcome> {
  const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none', more);
  await bench.page.keyboard.type('xy');
  if ((await isSeen(open)) === 'late') return 'late';
  return insertsHere(open, 'XY', laid(kind, 'Plan: waxyXYlk\nRisks: none'));
}

const isBare = (kind: string) => (BARE.includes(kind) ? null : 'asked of the browser’s own editors alone');
const BARE = ['textarea', 'contenteditable'];

async function saved(bench: Bench, kind: string, origin: string): Promise<string> {
  const open = await openPage(bench, kind, [laid(kind, NOTE)], '', '', origin);
  if (!origin) await found(open);
  await putCaret(open, laid(kind, 'Plan: wa|lk\nRisks: none'));
  await bench.page.keyboard.type('xy');
  await bench.page.keyboard.press('Enter');
  await bench.page.keyboard.type('z  z ');
  await pause(SEEN_MS);
  return open.html();
}

async function savesTheSame(bench: Bench, kind: string): Promise<Outcome> {
  same(await saved(bench, kind, ''), await saved(bench, kind, bench.host.without), 'saved');
  return 'yes';
}

export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  find: {
    says: 'found',
    means: 'it is found without a click, and the focus comes to it when Handrail goes there',
    async run(bench, kind) {
      const open = await openPage(bench, kind, [laid(kind, NOTE)]);
      await found(open);
      await goTo(open, 0, 1);
      const { frame, select } = await field(open);
      const isFocused = await frame.$eval(select, (element) => element.contains(document.activeElement));
      same(isFocused, true, 'focus in it');
      return 'yes';
    },
  },
  read: {
    says: 'read',
    means: 'its words and lines are read as the editor itself has them',
    async run(bench, kind) {
      const open = await openPage(bench, kind, [laid(kind, `${NOTE}\n\nGoals: two  of\nthem & <more>`)]);
      // What the page itself folds to one space or one break is read as one.
      const folded = (text: string) => text.replace(/\s*\n\s*/g, '\n').replace(/ +/g, ' ');
      same(folded((await found(open)).text), folded(await open.get()), 'read');
      return 'yes';
    },
  },
  empty: {
    says: 'empty',
    means: 'an empty one, with the words that it shows there by itself, is read as empty, and a kept draft goes into it and nowhere else',
    async run(bench, kind) {
      const open = await openPage(bench, kind, ['']);
      same((await found(open)).text.trim(), '', 'read');
      const draft = laid(kind, NOTE);
      const answer = await insert(open, draft, 'if-empty');
      same(answer.because ?? '', '', 'refused');
      same(await open.get(), draft, 'restored');
      same((await insert(open, draft, 'if-empty')).because, 'not-empty', 'asked once more');
      same(await open.get(), draft, 'restored once');
      return isSeen(open);
    },
  },
  spans: { says: 'each word’s place', means: 'a stretch of what was read leads back to the same words', run: spans },
  typing: {
    says: 'typing seen',
    means: 'typed words are read without anybody asking',
    async run(bench, kind) {
      const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
      await bench.page.keyboard.type('xy');
      return isSeen(open);
    },
  },
  paste: { says: 'paste seen', means: 'so is what is pasted by keyboard', run: pasteSeen },
  dictation: {
    says: 'dictation seen',
    means: 'so is text that comes at once without a key, as dictation and text expanders put it in',
    async run(bench, kind) {
      const open = await openAt(bench, kind, 'Plan: |walk\nRisks: none');
      await compose(bench, [], 'a slow ');
      await pause(100);
      same(await open.get(), laid(kind, 'Plan: a slow walk\nRisks: none'), 'the editor itself took');
      return isSeen(open);
    },
  },
  undoing: { says: 'undo seen', means: 'so is the editor’s own undo', run: undoSeen },
  programmatic: {
    says: 'the page’s own change seen',
    means: 'so is a change that a script of the page makes by the editor’s own interface',
    async run(bench, kind) {
      const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
      await open.set(laid(kind, 'Risks: asked\nPlan: none'));
      return isSeen(open);
    },
  },
  goto: {
    says: 'go to',
    means: 'after going to a word the user types over it; after going to the end, behind the last word',
    run: typesThere,
  },
  caret: {
    says: 'insert at the caret',
    means: 'words are put in where the caret is',
    run: (bench, kind) => inserts(bench, kind, 'Plan: wa|lk\nRisks: none', 'XY', 'Plan: waXYlk\nRisks: none'),
  },
  selection: {
    says: 'over a selection',
    means: 'in the place of what is selected',
    run: (bench, kind) => inserts(bench, kind, 'Plan: [wa]lk\nRisks: none', 'XY', 'Plan: XYlk\nRisks: none'),
  },
  lines: {
    says: 'several lines',
    means: 'with their line breaks',
    lacks: needsLines,
    run: (bench, kind) =>
      inserts(bench, kind, 'Plan: walk|\nRisks: none', '\nGoals: one\nand two', 'Plan: walk\nGoals: one\nand two\nRisks: none'),
  },
  end: {
    says: 'at the end',
    means:
      'a heading that is asked for comes at the end, on a line of its own, wherever the caret is; where a box of the note has it as its label, the caret goes into that box, and nothing is put in',
    lacks: needsLines,
    async run(bench, kind) {
      if (isInBoxes(kind)) return goesToItsBox(bench, kind);
      const open = await openAt(bench, kind, 'Plan: wa|lk\nRisks: none');
      const answer = await insert(open, 'Goals:', 'at-end');
      same(answer.because ?? '', '', 'refused');
      await pause(150);
      same(await open.get(), 'Plan: walk\nRisks: none\nGoals:', 'inserted');
      await bench.page.keyboard.type(' one');
      await pause(200);
      same(await open.get(), 'Plan: walk\nRisks: none\nGoals: one', 'typed on');
      return isSeen(open);
    },
  },
  heading: {
    says: 'under a heading',
    means: 'below a heading that Handrail went to',
    lacks: needsLines,
    async run(bench, kind) {
      const open = await openPage(bench, kind, [laid(kind, 'Plan:\nRisks: none')]);
      const { text } = await found(open);
      const end = text.indexOf('Plan:') + 5;
      await goTo(open, end, end);
      // Below a label there is a line already.
      return insertsHere(open, isInBoxes(kind) ? 'walk daily' : '\nwalk daily', laid(kind, 'Plan:\nwalk daily\nRisks: none'));
    },
  },
  undo: { says: 'one undo', means: 'one undo of the editor takes back what was put in, and no more', run: oneUndo },
  on: { says: 'typing on', means: 'the caret stands behind what was put in, and typing goes on there', run: goesOn },
  ime: {
    says: 'composition',
    means: 'composing with an input method goes on while Handrail reads, and the composed words are read',
    run: composes,
  },
  readonly: { says: 'read-only', means: 'when it is read-only Handrail knows, and puts nothing in', run: leavesReadOnly },
  two: { says: 'two in a page', means: 'of two in one page the one that is written in is read and written to', run: keepsTwoApart },
  frames: { says: 'in frames', means: 'all this in a frame, a frame in a frame, a srcdoc frame and one of another origin', run: inFrames },
  off: { says: 'turned off', means: 'turned off, Handrail reads no more and leaves nothing on the page', run: letsGo },
  many: {
    says: 'among 10,000',
    means:
      'ten thousand editors of nobody stand before it in the page, and the one that is written in is read and written to (asked of the browser’s own two)',
    lacks: isBare,
    run: (bench, kind) => holdsOut(bench, kind, '&many'),
  },
  restless: {
    says: 'in a restless page',
    means: 'the page changes its elements at each frame that is drawn (the same two)',
    lacks: isBare,
    run: (bench, kind) => holdsOut(bench, kind, '&restless'),
  },
  replaced: {
    says: 'replaced',
    means: 'the page draws it anew while words are put in: they are said to be in only if they are, and the new one is read (the same two)',
    lacks: isBare,
    run: replaced,
  },
  taken: {
    says: 'focus taken',
    means: 'another box of the page has the focus, or takes it, while words are put in: they stand in neither (the same two)',
    lacks: isBare,
    run: focusTaken,
  },
  saved: { says: 'saved the same', means: 'what the editor saves is byte for byte what it saves without Handrail', run: savesTheSame },
};
