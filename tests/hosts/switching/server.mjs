/** Serves the switching host on loopback. `/record/<number>/entries?skin=text|form`; `noEditor` leaves the form out; `called=NAME` renames everybody. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { clients, entriesOf } from './clients.mjs';

const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** `called`: the same numbers, and everybody goes by this name, as on another site they may. */
const dataOf = (called) => {
  const all = called ? clients.map((client) => ({ ...client, surname: called })) : clients;
  return JSON.stringify({ clients: all, entries: all.map(entriesOf) });
};

const form = `<form data-entry-form="entry"><select name="noteType"><option>Core Partnership</option></select>
<textarea name="entry" aria-label="Entry"></textarea><button type="submit">Save and sign</button></form>`;

function page(query) {
  const skin = query.get('skin') ?? 'text';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Switching</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"></head>
<body data-system="switching-${skin}"><header data-client-banner></header>
<p data-signed-in><span data-worker-name>Imogen Tate</span></p>
<div data-entry-header></div><ol data-entry-list></ol><p data-entry-count="all"></p>
${query.has('noEditor') ? '' : form}<dialog data-leave>Leave without saving?</dialog><div id="beside"></div>
<canvas width="64" height="8"></canvas>
<script type="application/json" id="data">${dataOf(query.get('called'))}</script><script src="/host.js"></script></body></html>`;
}

const files = { '/host.js': 'text/javascript', '/host.css': 'text/css' };

export async function startSwitching({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (files[url.pathname]) send(files[url.pathname], file(`.${url.pathname}`));
    else if (url.pathname.startsWith('/record/')) send('text/html', page(url.searchParams));
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
