/**
 * Serves the published OpenMRS O3 front-end (dist/, made by setup.mjs) over a small back end of our own.
 * By itself: `node server.mjs [--port 8310] [--state FILE] [--sign-in]`. In tests: `startOpenmrs()`.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clients } from './clients.mjs';
import { emptyList, resources } from './rest.mjs';
import { fhirPatient, findClient } from './shapes.mjs';
import { openStore } from './store.mjs';
import { PASSWORD, place, workers } from './workers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const bundle = (resourcesFound) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resourcesFound.length,
  entry: resourcesFound.map((resource) => ({ resource })),
});

function fhir([kind, id]) {
  if (kind === 'Patient' && id) return findClient(id) && fhirPatient(findClient(id));
  if (kind === 'Patient') return bundle(clients.map(fhirPatient));
  if (kind === 'Location' && !id) return bundle([{ resourceType: 'Location', id: place.uuid, name: place.name, status: 'active' }]);
  if (kind === 'metadata') return { resourceType: 'CapabilityStatement', status: 'active', fhirVersion: '4.0.1' };
  return id ? undefined : bundle([]);
}

/** [method, has an id] → the name of the function that answers. */
function actionOf(method, id) {
  if (method === 'GET') return id ? 'one' : 'list';
  if (method === 'POST') return id ? 'change' : 'add';
  return method === 'DELETE' ? 'remove' : 'none';
}

function answerRest(asked, store) {
  const action = actionOf(asked.method, asked.id);
  const answer = resources[asked.kind]?.[action];
  const body = answer ? answer({ ...asked, store }) : action === 'list' ? emptyList() : undefined;
  if (body !== undefined && asked.method !== 'GET') store.keep();
  return body;
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) ?? {};
  } catch {
    return {};
  }
}

function sendJson(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  response.end(status === 204 ? '' : JSON.stringify(body));
}

function sessionOf(request, sessions, firstWorker) {
  const id = /\bJSESSIONID=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
  const known = sessions.get(id);
  const session = known ?? { worker: firstWorker };
  const headers = {};
  if (!known) {
    const fresh = randomUUID();
    sessions.set(fresh, session);
    headers['set-cookie'] = `JSESSIONID=${fresh}; Path=/; HttpOnly; SameSite=Lax`;
  }
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (basic) {
    const [name, ...rest] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    session.worker = rest.join(':') === PASSWORD ? (workers.find((worker) => worker.id === name) ?? null) : null;
  }
  return { session, headers };
}

function fileFor(pathname) {
  const inside = path.normalize(decodeURIComponent(pathname.slice('/openmrs/spa'.length)) || '/');
  if (inside === '/o3-config.json') return path.join(here, 'o3-config.json');
  // The front-end routes by address: whatever names no file is its one page.
  return path.join(dist, path.extname(inside) ? inside : 'index.html');
}

function sendFile(response, pathname) {
  const file = fileFor(pathname);
  if (!file.startsWith(here) || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return sendJson(response, 404, { error: 'no such file' });
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
  return createReadStream(file).pipe(response);
}

async function answerApi(request, response, url, host) {
  const [, kindOfApi, rest] = /^\/openmrs\/ws\/(rest\/v1|fhir2\/R4)\/(.*)$/.exec(url.pathname) ?? [];
  const { session, headers } = sessionOf(request, host.sessions, host.firstWorker);
  const body = await readBody(request);
  if (host.latencyMs) await new Promise((done) => setTimeout(done, host.latencyMs));
  const [kind, id] = (rest ?? '').split('/').filter(Boolean).map(decodeURIComponent);
  if (!session.worker && kind !== 'session') return sendJson(response, 401, { error: { message: 'not signed in' } }, headers);
  const asked = { method: request.method, kind, id, query: url.searchParams, body, session };
  const answer = kindOfApi === 'fhir2/R4' ? fhir([kind, id]) : answerRest(asked, host.store);
  if (answer === undefined) return sendJson(response, 404, { error: { message: 'not known here' } }, headers);
  const isNew = request.method === 'POST' && !id && kind !== 'session';
  return sendJson(response, request.method === 'DELETE' ? 204 : isNew ? 201 : 200, answer, headers);
}

function answer(request, response, host) {
  const url = new URL(request.url.replace(/\/{2,}/g, '/'), 'http://host');
  if (url.pathname.startsWith('/openmrs/ws/')) return answerApi(request, response, url, host);
  if (url.pathname.startsWith('/stored-notes/'))
    return sendJson(response, 200, host.store.notes(url.pathname.slice('/stored-notes/'.length)));
  if (url.pathname.startsWith('/openmrs/spa')) return sendFile(response, url.pathname);
  if (!['/', '/openmrs', '/openmrs/'].includes(url.pathname)) return sendJson(response, 404, { error: 'nothing here' });
  response.writeHead(302, { location: '/openmrs/spa/search' });
  return response.end();
}

/**
 * `autologin`: true signs every new session in as the first worker, a worker's id as that one, false shows the sign-in page.
 * `stateFile`: where notes are kept between runs; null keeps them in memory. `latencyMs`: how long each API answer takes.
 */
export async function startOpenmrs({ port = 0, stateFile = null, autologin = true, latencyMs = 0 } = {}) {
  const firstWorker = autologin === true ? workers[0] : (workers.find((worker) => worker.id === autologin) ?? null);
  const host = { store: openStore(stateFile), sessions: new Map(), firstWorker, latencyMs };
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response, host)).catch((error) => sendJson(response, 500, { error: String(error) }));
  });
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  const bound = server.address().port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    notes: host.store.notes,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, state: { type: 'string' }, 'sign-in': { type: 'boolean' } } });
  const running = await startOpenmrs({ port: Number(values.port ?? 8310), stateFile: values.state ?? null, autologin: !values['sign-in'] });
  process.stdout.write(`OpenMRS O3: ${running.url}/openmrs/spa/patient/${clients[0].uuid}/chart/patient-summary\n`);
}
