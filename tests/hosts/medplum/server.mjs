/** Serves our chart of Medplum's components (dist/, made by setup.mjs). Its records are in the page's own memory: see README.md. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function answer(request, response) {
  const inside = path.normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
  // The chart routes by address: whatever names no file is its one page.
  const file = path.join(dist, path.extname(inside) ? inside : 'index.html');
  if (!file.startsWith(dist) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
  return createReadStream(file).pipe(response);
}

export async function startMedplum({ port = 0 } = {}) {
  const server = createServer(answer);
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8320' } } });
  const { url } = await startMedplum({ port: Number(values.port) });
  process.stdout.write(`${url}/Patient\n`);
}
