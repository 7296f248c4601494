/**
 * A browser whose storage lies on a disk of its own, a few megabytes small, so that a test can fill it to the last byte. Linux
 * alone has such disks without asking anybody: a namespace in which a folder is a disk in memory.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executableOf, type Kind, type Session } from './browsers.ts';

/** Where each browser keeps databases, below its profile. */
const FOLDER: Readonly<Record<Kind, string>> = { chromium: 'Default/IndexedDB', firefox: 'storage/default' };
const PROFILE: Readonly<Record<Kind, string>> = {
  chromium: 'case $one in --user-data-dir=*) profile=$(echo "$one" | cut -d= -f2-);; esac',
  firefox: 'case $last in --profile|-profile) profile=$one;; esac; last=$one',
};

export const hasSmallDisks = (): boolean => spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

export interface SmallDisk {
  /** Stands for the browser's own executable. */
  readonly executable: string;
  /** Not a byte more can be written. */
  fill(session: Session): void;
  free(session: Session): void;
  remove(): void;
}

export function smallDisk(kind: Kind): SmallDisk {
  const home = mkdtempSync(join(tmpdir(), 'handrail-disk-'));
  const executable = join(home, 'browser');
  const mount = `mount -t tmpfs -o size=8m none "$0/${FOLDER[kind]}" && exec ${executableOf(kind)} "$@"`;
  const script = [
    '#!/bin/sh',
    `for one; do ${PROFILE[kind]}; done`,
    `mkdir -p "$profile/${FOLDER[kind]}"`,
    `exec unshare -Urm sh -c '${mount}' "$profile" "$@"`,
  ];
  writeFileSync(executable, `${script.join('\n')}\n`, { mode: 0o755 });
  // As the browser sees it: the disk is not there for anybody else.
  const ballast = ({ browser, profile }: Session) => `/proc/${browser.process()?.pid}/root${profile}/${FOLDER[kind]}/ballast`;
  return {
    executable,
    fill(session) {
      for (const size of [65_536, 4_096, 1])
        try {
          for (;;) appendFileSync(ballast(session), Buffer.alloc(size, 1));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
    },
    free: (session) => rmSync(ballast(session)),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
