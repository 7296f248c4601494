/**
 * The walls between rooms hold. Each case lays a file with one forbidden line into its room, in a copy of the house that
 * holds nothing but our linter's rules, and asks for the reason that the wall gives; beside it a file that may stand there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const NETWORK = 'Nothing leaves the browser';
const PURE = 'A pure room holds no page, clock, chance or storage';
const EDITORS = 'lib/editors is part of the script in every frame';
const RECORD = 'lib/record is part of the script in every frame';
const FRAMES = 'This script runs in the frames of a record system';
const AGENT_SIDE = 'This file is part of the script in every frame';
const BRIDGE = 'lib/bridge carries messages';
const COMPONENT = 'A component draws what it is given';
const BACKGROUND = 'The background is the composition root';
const SCREEN = 'A screen puts components, state and the bridge together';

const load = (from: string) => `import { thing } from '${from}';\nexport const held = thing;\n`;
const type = (from: string) => `import type { Thing } from '${from}';\nexport type Held = Thing;\n`;
const use = (expression: string) => `export const held = () => ${expression};\n`;

interface Barred {
  readonly room: string;
  readonly line: string;
  readonly why: string;
}

const barred = (room: string, why: string, ...lines: string[]): Barred[] => lines.map((line) => ({ room, line, why }));

const GROUND = 'lib/note is the ground floor';
const BARRED: readonly Barred[] = [
  ...barred('lib/note', GROUND, load('wxt/browser'), load('dexie'), load('zod'), load('preact'), load('../checklist/words.ts')),
  ...barred('lib/note', GROUND, type('../bridge/view.ts'), load('node:fs'), "export const held = await import('dexie');\n"),
  ...barred('lib/checklist', 'lib/checklist is pure', load('zod'), load('wxt/browser'), load('../choice/read.ts'), load('preact')),
  ...barred('lib/checklist/checks', 'lib/checklist is pure', load('../../words/words.ts'), load('../../drafts/store.ts')),
  ...barred(
    'lib/choice',
    'lib/choice is pure',
    load('dexie'),
    load('../record/places.ts'),
    load('../bridge/view.ts'),
    load('../checklist/zod.ts'),
  ),
  ...barred('lib/goals', 'lib/goals is pure', load('../choice/read.ts'), load('../words/words.ts'), load('wxt/browser')),
  ...barred(
    'lib/packs',
    'lib/packs is the pack file',
    load('zod'),
    load('dexie'),
    load('wxt/browser'),
    load('../record/places.ts'),
    load('../drafts/store.ts'),
  ),
  ...barred('lib/editing', 'lib/editing is a pack while it is changed', load('../packs/read.ts'), load('../words/words.ts'), load('zod')),
  ...barred('lib/drafts', 'lib/drafts keeps text', load('zod'), load('wxt/browser'), load('../bridge/lines.ts'), load('preact')),
  ...barred('lib/vault', 'lib/vault is pure', load('dexie'), load('wxt/browser'), load('../drafts/store.ts'), load('zod')),
  ...barred('lib/vault', PURE, use('crypto.randomUUID()')),
  ...barred('lib/editors/new', EDITORS, load('zod'), load('dexie'), load('../../drafts/store.ts'), load('wxt/browser')),
  ...barred('lib/record', RECORD, load('zod'), load('dexie'), load('preact'), load('../drafts/store.ts'), load('../checklist/review.ts')),
  ...barred('lib/record', RECORD, load('wxt/browser'), load('../../components/button/button.tsx')),
  ...barred('lib/bridge', BRIDGE, load('dexie'), load('zod'), load('../drafts/store.ts'), load('../checklist/review.ts'), load('preact')),
  ...barred(
    'lib/state',
    'lib/state is what screens draw',
    load('wxt/browser'),
    load('dexie'),
    load('../drafts/store.ts'),
    load('../record/places.ts'),
  ),
  ...barred('lib/words', 'lib/words is plain sentences', load('wxt/browser'), load('../bridge/lines.ts'), load('../checklist/review.ts')),
  ...barred(
    'components/new',
    COMPONENT,
    load('wxt/browser'),
    load('../../lib/bridge/sidebar-line.ts'),
    load('../../lib/state/sidebar-model.ts'),
  ),
  ...barred(
    'components/new',
    COMPONENT,
    load('dexie'),
    load('../../lib/drafts/store.ts'),
    load('../../lib/checklist/review.ts'),
    load('zod'),
  ),
  ...[
    'entrypoints/page-agent',
    'entrypoints/page-shell',
    'entrypoints/page-hands',
    'entrypoints/page-gate',
    'entrypoints/page-notes',
    'entrypoints/page-guess',
    'entrypoints/page-health',
    'entrypoints/page-pick',
  ].flatMap((room) => [
    ...barred(room, FRAMES, load('zod'), load('dexie'), load('preact'), load('../../lib/drafts/store.ts')),
    ...barred(
      room,
      FRAMES,
      load('../../lib/packs/pack.ts'),
      load('../../components/button/button.tsx'),
      load('../../lib/checklist/review.ts'),
    ),
    ...barred(room, FRAMES, load('../../lib/bridge/lines.ts'), load('wxt/browser'), load('../background/tab.ts')),
  ]),
  ...barred('entrypoints/background', BACKGROUND, load('preact'), load('dexie'), load('../../components/button/button.tsx')),
  ...barred('entrypoints/background/views', BACKGROUND, load('../../../lib/state/sidebar-model.ts'), load('../../page-agent/agent.ts')),
  ...['entrypoints/sidebar', 'entrypoints/options', 'entrypoints/popup'].flatMap((room) =>
    barred(
      room,
      SCREEN,
      load('dexie'),
      load('../../lib/drafts/store.ts'),
      load('../../lib/record/places.ts'),
      load('../background/tab.ts'),
    ),
  ),
  ...['lib/note', 'lib/checklist', 'lib/choice', 'lib/goals', 'lib/packs', 'lib/editing', 'lib/vault'].flatMap((room) => [
    ...barred(room, PURE, use('window.innerWidth'), use('document.title'), use('localStorage.length'), use('performance.now()')),
    ...barred(
      room,
      PURE,
      use('Date.now()'),
      use('Math.random()'),
      use('browser.runtime'),
      use('globalThis.name'),
      use('setTimeout(() => 1, 0)'),
    ),
  ]),
  ...[
    'entrypoints/background',
    'entrypoints/page-agent',
    'entrypoints/sidebar',
    'components/new',
    'lib/bridge',
    'lib/drafts',
    'lib/note',
  ].flatMap((room) => [
    ...barred(
      room,
      NETWORK,
      use("fetch('/x')"),
      use('new XMLHttpRequest()'),
      use("new WebSocket('wss://x')"),
      use("new EventSource('/x')"),
    ),
    ...barred(
      room,
      NETWORK,
      use("navigator.sendBeacon('/x')"),
      use("importScripts('/x')"),
      use('new RTCPeerConnection()'),
      use('new Image()'),
    ),
    ...barred(
      room,
      NETWORK,
      use("new WebTransport('https://x')"),
      use("window.fetch('/x')"),
      use("self.fetch('/x')"),
      use("window.open('/x')"),
    ),
    ...barred(room, NETWORK, 'export const held = () => {\n  const { sendBeacon } = navigator;\n  return sendBeacon;\n};\n'),
  ]),
  ...barred(
    'entrypoints/background',
    'The background has no page',
    use('document.title'),
    use('window.innerWidth'),
    use('localStorage.length'),
  ),
  ...barred('lib/state', 'suspicious/noConsole', "console.log('note');\n"),
];

/** Walls around one file, not a room. */
const BARRED_FILES: readonly { readonly file: string; readonly line: string; readonly why: string }[] = [
  { file: 'lib/checklist/zod.ts', line: load('dexie'), why: 'lib/checklist/zod.ts holds zod and nothing else' },
  ...['agent-line', 'agent-messages', 'page-world'].flatMap((name) =>
    ['zod', '../checklist/zod.ts', './agent-schemas.ts'].map((from) => ({
      file: `lib/bridge/${name}.ts`,
      line: load(from),
      why: AGENT_SIDE,
    })),
  ),
];

const ALLOWED: readonly { readonly room: string; readonly line: string }[] = [
  { room: 'lib/note', line: load('./note.ts') },
  { room: 'lib/checklist/checks', line: load('../compile.ts') + type('../../note/types.ts') },
  { room: 'lib/choice', line: load('../checklist/review.ts') + type('../note/types.ts') },
  { room: 'lib/goals', line: load('./ratings.ts') + type('../checklist/types.ts') },
  { room: 'lib/editing', line: load('./change.ts') + type('../packs/types.ts') },
  { room: 'lib/drafts', line: load('dexie') + type('../checklist/zod.ts') },
  { room: 'lib/drafts', line: load('../vault/vault.ts') },
  { room: 'lib/vault', line: load('hash-wasm') + type('./sealing.ts') },
  { room: 'lib/editors/new', line: load('../../record/words.ts') + type('../types.ts') },
  { room: 'lib/record', line: load('./places.ts') + type('../note/types.ts') },
  { room: 'lib/bridge', line: load('wxt/browser') + type('../record/profile.ts') },
  { room: 'lib/state', line: load('@preact/signals') + type('../bridge/view.ts') },
  { room: 'components/new', line: load('preact/hooks') + type('../../lib/bridge/view.ts') },
  { room: 'entrypoints/page-agent', line: load('../../lib/record/places.ts') + type('../../lib/bridge/agent-messages.ts') },
  { room: 'entrypoints/background', line: load('wxt/browser') + type('../../lib/drafts/types.ts') },
  { room: 'entrypoints/sidebar', line: load('../../components/sidebar/sidebar.tsx') + type('../../lib/bridge/view.ts') },
];

const barredPlaces = [
  ...BARRED.map((one, i) => ({ ...one, file: `${one.room}/barred-${i}.ts`, name: `${one.room} bars` })),
  ...BARRED_FILES.map((one) => ({ ...one, name: `${one.file} bars` })),
];
const allowedPlaces = ALLOWED.map((one, i) => ({ ...one, file: `${one.room}/allowed-${i}.ts` }));

/** What the linter says of each place, by file. One file a house where several would stand under one name. */
function lint(places: readonly { readonly file: string; readonly line: string }[]): Map<number, string> {
  const house = mkdtempSync(join(tmpdir(), 'handrail-walls-'));
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  delete rules.$schema;
  rules.vcs = { enabled: false };
  const said = new Map<number, string>();
  try {
    writeFileSync(join(house, 'biome.json'), JSON.stringify(rules));
    const unlaid = new Set(places.keys());
    while (unlaid.size > 0) {
      const laid = new Map<string, number>();
      for (const i of unlaid) {
        const { file, line } = places[i] as (typeof places)[number];
        if (laid.has(file)) continue;
        mkdirSync(dirname(join(house, file)), { recursive: true });
        writeFileSync(join(house, file), line);
        laid.set(file, i);
      }
      const { stdout, stderr } = spawnSync(
        join(root, 'node_modules', '.bin', 'biome'),
        ['lint', '--colors=off', '--max-diagnostics=none', '.'],
        { cwd: house, encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      for (const [file, i] of laid) {
        said.set(i, partsAbout(`${stdout}\n${stderr}`, file));
        unlaid.delete(i);
        rmSync(join(house, file));
      }
    }
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
  return said;
}

/** The linter's words are printed file by file, each part under a line that begins with the file's path. */
function partsAbout(output: string, file: string): string {
  const parts = output.split(/\n(?=\S+ (?:lint|format|parse|suppressions)\S* )/);
  return parts
    .filter((part) => part.trimStart().startsWith(`${file}:`))
    .join('\n')
    .replace(/\s+/g, ' ');
}

describe('the walls between rooms', () => {
  let said = new Map<number, string>();
  beforeAll(() => {
    said = lint([...barredPlaces, ...allowedPlaces]);
  }, 60_000);

  test.each(barredPlaces.map((place, i) => ({ ...place, i, what: place.line.split('\n')[0] })))('$name $what', ({ i, why }) => {
    expect(said.get(i)).toContain(why);
  });

  test.each(allowedPlaces.map((place, i) => ({ ...place, i })))('$room may hold what it is for', ({ i }) => {
    expect(said.get(barredPlaces.length + i)).toBe('');
  });
});

describe('the house as it stands', () => {
  let output = '';
  let status: number | null = null;
  beforeAll(() => {
    const done = spawnSync(join(root, 'node_modules', '.bin', 'biome'), ['lint', '--colors=off', 'entrypoints', 'components', 'lib'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    output = done.stdout + done.stderr;
    status = done.status;
  }, 60_000);
  afterAll(() => {
    output = '';
  });

  test('keeps to its own walls', () => {
    expect(output).not.toContain(' lint/');
    expect(status).toBe(0);
  });

  test('has no way round them: no rule is switched off in the code', () => {
    const done = spawnSync('grep', ['-rnE', 'biome-ignore|@ts-(ignore|nocheck|expect-error)', 'entrypoints', 'components', 'lib'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(done.stdout).toBe('');
    expect(done.status, 'grep found nothing').toBe(1);
  });
});
