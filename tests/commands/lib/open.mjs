/** The demonstration record system with a Chromium beside it, as a user would have them, until one of them is closed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo } from '../../hosts/demo/server.mjs';
import { root } from './setup.mjs';

const FIRST_PORT = 8400;
const PORTS = 20;
const CLIENT = '204118';
const DIST = join(root, '.output', 'chrome-mv3');

const CHROMIUM = [
  process.env.HANDRAIL_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const say = (words) => process.stdout.write(`${words}\n`);

/** On the first free port from 8400. What is saved there is kept under `.output/demo/`, port by port. */
async function serve(folder) {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) {
    try {
      return await startDemo({ port, stateFile: join(folder, `record-${port}.json`) });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Every port from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} is taken. Close another npm start and try again.`);
}

/** The id that Chromium gives an unpacked extension: from where it lies. */
const idOf = (path) =>
  [...createHash('sha256').update(path).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** A profile of its own, in which Handrail's button stands in the toolbar and not behind the puzzle piece. */
function profileIn(folder, port) {
  const profile = join(folder, `browser-${port}`);
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return profile;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { pinned_extensions: [idOf(DIST)] } }));
  return profile;
}

function openChromium(profile, address) {
  const path = CHROMIUM.find((candidate) => candidate && existsSync(candidate));
  if (!path) throw new Error('No Chromium was found. Install it, or name it in HANDRAIL_CHROMIUM.');
  const isRoot = process.getuid?.() === 0;
  const flags = ['--no-first-run', '--no-default-browser-check', '--window-size=1400,900', `--user-data-dir=${profile}`];
  const handrail = [`--disable-extensions-except=${DIST}`, `--load-extension=${DIST}`];
  // Chromium's sandbox does not start for root, as whom containers run.
  return spawn(path, [...flags, ...handrail, ...(isRoot ? ['--no-sandbox'] : []), address], { stdio: 'ignore' });
}

const whatNext = (host, address) => `
A made-up record system is open in Chromium, at a client's record:
  ${address}
Everybody in it is invented. You are signed in as Imogen Tate, about to see Amara for the first time.

  1. Press Handrail's button in the toolbar (if it is not there: under the puzzle piece),
     then "Turn on for ${host}", and say yes to the browser's question.
  2. Press the tab that appears at the right edge of the page. "Getting on" is what Choice left for you.
  3. Press "New entry", choose a type of entry, and write. "This note" shows what the next person will not find yet.
  4. Save it with something left out: it is held once, and says why.
  5. Write again, close the browser without saving, run npm start once more: your words are under "Drafts".

Handrail stays in Chromium's own folder for this, .output/demo. Delete the folder to begin again.
Close the browser or press Ctrl+C to end.
`;

/** Resolves to the exit code when the browser has been closed or Ctrl+C was pressed. */
export async function open() {
  const folder = join(root, '.output', 'demo');
  mkdirSync(folder, { recursive: true });
  const demo = await serve(folder);
  const address = `${demo.url}/record/${CLIENT}/entries`;
  const browser = openChromium(profileIn(folder, demo.port), address);
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      isAsked = true;
      browser.kill();
    });
  say(whatNext(new URL(demo.url).host, address));
  const code = await new Promise((done, fail) => {
    browser.on('error', fail);
    browser.on('exit', done);
  });
  await demo.close();
  if (code && !isAsked) throw new Error(`Chromium ended with ${code}. Open ${CHROMIUM.find(existsSync)} by hand to see why.`);
  return 0;
}
