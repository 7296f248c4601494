/**
 * Damson: a made-up record system for trying Handrail beside. Plain Node, no dependencies; loopback only.
 * Alone: `node tests/hosts/demo/server.mjs [--port N] [--state FILE]`. In tests: `startDemo()`.
 */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answerApi } from './api.mjs';
import { sendFile, sendText } from './send.mjs';
import { openStore } from './store.mjs';
import { answerTrial } from './trial.mjs';

/** A record system whose page lives in an opaque origin (CSP sandbox) asks across origins: let only that one. */
function letOpaqueOriginIn(request, response) {
  if (request.headers.origin !== 'null') return;
  response.setHeader('access-control-allow-origin', 'null');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
  response.setHeader('access-control-allow-headers', 'content-type');
}

async function answer(request, response, store) {
  const url = new URL(request.url, 'http://localhost');
  letOpaqueOriginIn(request, response);
  if (request.method === 'OPTIONS') return sendText(response, 204, 'text/plain', '');
  if (url.pathname.startsWith('/api/')) return answerApi(request, response, url, store);
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'text/plain', 'Not allowed');
  if (url.pathname.startsWith('/trial/')) return answerTrial(response, url);
  if (url.pathname.startsWith('/assets/') || url.pathname.startsWith('/vendor/') || url.pathname.startsWith('/files/')) {
    return sendFile(response, url.pathname);
  }
  if (url.pathname === '/favicon.ico') return sendText(response, 204, 'image/x-icon', '');
  // Any other address is the app's too: it says itself that there is no such page.
  const isPage = url.pathname === '/' || url.pathname.startsWith('/record/');
  return sendFile(response, '/assets/index.html', {}, isPage ? 200 : 404);
}

/**
 * Starts Damson on 127.0.0.1. `port` 0 takes a free one; with `stateFile` what is written is kept there, so that a test
 * that was killed can read it; `today` is the day that new entries are dated with.
 */
export async function startDemo({ port = 0, stateFile = null, today = '2026-11-21' } = {}) {
  const store = openStore({ stateFile, today });
  const server = createServer((request, response) => {
    answer(request, response, store).catch((error) => {
      if (!response.headersSent) sendText(response, 500, 'text/plain', `Damson stumbled: ${error.message}`);
      else response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    notes: (number) => store.entries(number),
    clients: () => store.clients(),
    reset: () => store.reset(),
  };
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8400' }, state: { type: 'string' } } });
  const demo = await startDemo({ port: Number(values.port), stateFile: values.state ?? null });
  process.stdout.write(`Damson, a made-up record system: ${demo.url}/record/204118/entries\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
