/**
 * Real policy files, as an administrator writes them, for one browser that nobody else uses.
 *
 * A machine has one place for policies, and other tests run beside these. So nothing of theirs may be touched: in Chromium a policy is
 * for the id of an extension, which an unpacked one has from the path of its folder; the extension is copied to a folder of its own and
 * has an id of its own. Firefox reads its policies beside its own program, so the program is copied: what is large in it by a link.
 *
 * Chromium has no such place of its own. Its file is written where an administrator's would stand, which takes root; without it these tests
 * fail and say so. What was written is taken away again, also when a test fails or the run is broken off.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { distOf, executableOf, type Kind } from './browsers.ts';

export interface Policies {
  /** What the browser is to be started with. */
  readonly dist: string;
  readonly executable: string;
  /** Null: the administrator takes the policy away. Chromium notices by itself, Firefox when it is started again. */
  set(values: object | null): void;
  clear(): void;
}

const GECKO_ID = 'handrail@handrail.example';

/** As Chromium names an unpacked extension: the path's hash, in letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function chromiumPlace(): string {
  const isGoogles = basename(realpathSync(executableOf('chromium'))).includes('chrome') && !executableOf('chromium').includes('chromium');
  return process.env.HANDRAIL_POLICIES ?? (isGoogles ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed');
}

/** Makes a folder with those above it, and gives a way to take away what it made. */
function madeFolder(folder: string): () => void {
  const made: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) made.push(at);
  mkdirSync(folder, { recursive: true });
  return () => {
    for (const one of made)
      try {
        rmdirSync(one);
      } catch {
        return; // somebody else's file stands in it by now
      }
  };
}

const SMALL = 2_000_000;

/** The program with everything beside it; what is large stays where it is. */
function copyOfFirefox(to: string): string {
  const program = realpathSync(executableOf('firefox'));
  const from = dirname(program);
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name === 'distribution') continue;
    const path = join(from, name);
    const isLarge = lstatSync(path).isSymbolicLink() || (statSync(path).isFile() && statSync(path).size > SMALL);
    if (isLarge) symlinkSync(realpathSync(path), join(to, name));
    else cpSync(path, join(to, name), { recursive: true });
  }
  return join(to, basename(program));
}

/** Where this browser's policies stand, and what stands in that file. */
function placeOf(kind: Kind, folder: string, id: string) {
  if (kind === 'firefox')
    return {
      file: join(folder, 'firefox', 'distribution', 'policies.json'),
      content: (values: object) => ({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: values } } } }),
    };
  return {
    file: join(chromiumPlace(), `handrail-test-${id}.json`),
    content: (values: object) => ({ '3rdparty': { extensions: { [id]: values } } }),
  };
}

export function policiesFor(kind: Kind): Policies {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-policies-'));
  const dist = join(folder, 'dist');
  const copy = distOf(kind, dist);
  cpSync(distOf(kind), copy, { recursive: true });
  const executable = kind === 'firefox' ? copyOfFirefox(join(folder, 'firefox')) : executableOf('chromium');
  const { file, content } = placeOf(kind, folder, idOf(copy));
  let undo: () => void = () => undefined;
  try {
    undo = madeFolder(dirname(file));
    writeFileSync(file, JSON.stringify(content({})));
  } catch (trouble) {
    undo();
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `These tests write a policy to ${file}, as an administrator does, and could not (${String(trouble)}). Run them as root.`,
    );
  }
  const clear = () => {
    process.off('exit', clear).off('SIGTERM', breakOff).off('SIGINT', breakOff);
    rmSync(file, { force: true });
    undo();
    rmSync(folder, { recursive: true, force: true });
  };
  const breakOff = () => {
    clear();
    process.exit(1);
  };
  process.on('exit', clear).on('SIGTERM', breakOff).on('SIGINT', breakOff);
  const policies: Policies = {
    dist,
    executable,
    set: (values) => (values === null ? rmSync(file, { force: true }) : writeFileSync(file, JSON.stringify(content(values)))),
    clear,
  };
  policies.set(null);
  return policies;
}
