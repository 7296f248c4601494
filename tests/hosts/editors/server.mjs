/** Serves one page for every kind of editor, alone or in a frame. Saves nothing. See README.md. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const FOLDERS = [path.join(here, 'node_modules'), path.join(here, '..', '..', '..', 'node_modules')];
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const CLIENT = '204118';

const escaped = (words) => words.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entry</title>
<style>body{font:16px sans-serif;margin:1rem}.place{inline-size:36rem;margin-block-end:1rem}/* room for the tools that TinyMCE shows above an inline editor */.place+.place{margin-block-start:9rem}textarea,input{inline-size:34rem;font:inherit}
iframe{inline-size:44rem;block-size:22rem;border:0}</style>`;

const banner = `<header data-banner><span data-client-name>OBIORA, Amara</span> <span data-number>${CLIENT}</span></header>`;

const isBundled = (kind) => existsSync(path.join(here, 'dist', `${kind}.js`));

/** Nobody's editors, ten thousand of them, before the one that is written in. */
const MANY = `const many = document.createElement('div');
many.className = 'place';
many.innerHTML = '<textarea rows="1"></textarea><div role="textbox" contenteditable="true">other</div>'.repeat(5000);
document.getElementById('place-0').before(many);`;

/** A page that changes at each frame that is drawn, around the editor and in the way to it. */
const RESTLESS = `const place = document.getElementById('place-0');
const line = document.createElement('p');
document.body.append(line);
let frames = 0;
const draw = () => {
  frames += 1;
  place.className = 'place turn-' + (frames % 7);
  line.replaceChildren(...Array.from({ length: 40 }, (_, n) => Object.assign(document.createElement('span'), { textContent: n + frames + ' ' })));
  requestAnimationFrame(draw);
};
requestAnimationFrame(draw);`;

/** `?text`, once for each editor: what stands there; `readonly`, `many`, `restless`. A kind may be `react` or `tinymce:inline`. */
function editors(kind, query) {
  const [file, way = ''] = kind.split(':');
  const source = isBundled(file) ? `/dist/${file}.js` : `/kinds/${file}.js`;
  const texts = query.getAll('text');
  return `${texts.map((_, n) => `<div class="place" id="place-${n}"></div>`).join('')}
<script type="module">
import { mount } from '${source}';
const texts = ${JSON.stringify(texts).replaceAll('<', '\\u003c')};
const hosts = [];
${query.has('many') ? MANY : ''}
for (const [n, text] of texts.entries())
  hosts.push(await mount(document.getElementById('place-' + n), text, { way: '${way}', isReadOnly: ${query.has('readonly')}, n }));
${query.has('restless') ? RESTLESS : ''}
window.hosts = hosts;
/** The page draws its first editor anew, as a framework does. */
window.again = async (text) => {
  const place = document.getElementById('place-0');
  place.replaceChildren();
  hosts[0] = await mount(place, text, { way: '${way}', isReadOnly: false, n: 0 });
};
</script>`;
}

/** The frame that holds the editor; it names no client. */
const part = (kind, query) => `${head}<body data-editor-host>${editors(kind, query)}`;

const FRAMES = {
  same: (kind, query) => `<iframe title="Entry" src="/part/${kind}?${query}"></iframe>`,
  nested: (kind, query) => `<iframe title="Outer" src="/frame/same/${kind}?${query}"></iframe>`,
  srcdoc: (kind, query) => `<iframe title="Entry" srcdoc="${escaped(part(kind, query))}"></iframe>`,
  other: (kind, query, port) => `<iframe title="Entry" src="http://other.localhost:${port}/part/${kind}?${query}"></iframe>`,
};

function pageOf([top, ...rest], query, port) {
  if (top === 'record') return `${head}<body data-editor-host>${banner}<h1>New entry</h1>${editors(rest[1], query)}`;
  if (top === 'part') return part(rest[0], query);
  if (top === 'frame') return `${head}<body>${FRAMES[rest[0]](rest[1], query, port)}`;
  if (top === 'framed') return `${head}<body data-editor-host>${banner}${FRAMES[rest[0]](rest[1], query, port)}`;
  return null;
}

function fileOf(top, rest) {
  const folders = top === 'lib' ? FOLDERS : [path.join(here, top)];
  return folders.map((folder) => path.join(folder, ...rest)).find((file) => existsSync(file));
}

export async function startEditors() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://here');
    const [top, ...rest] = pathname.split('/').slice(1).map(decodeURIComponent);
    if (['lib', 'dist', 'kinds'].includes(top)) {
      const file = rest.includes('..') ? undefined : fileOf(top, rest);
      if (!file) return response.writeHead(404).end();
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(readFileSync(file));
    }
    const page = pageOf([top, ...rest], searchParams, server.address().port);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise((done) => server.listen(0, done));
  const { port } = server.address();
  return {
    url: `http://localhost:${port}`,
    /** Holds frames of the page at `url`, and is another origin. */
    other: `http://other.localhost:${port}`,
    /** Handrail is never turned on here. */
    without: `http://without.localhost:${port}`,
    client: CLIENT,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
