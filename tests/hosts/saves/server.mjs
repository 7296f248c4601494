/** Serves one page for every way to save, and keeps what arrives. See README.md. */
import { createServer } from 'node:http';
import { FORMS, formatted, SCRIPTS } from './kinds.mjs';

export const KINDS = Object.keys(FORMS);

const CLIENT = '204118';

const SLOW_MS = 4000;

const head = (title) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px sans-serif;margin:1rem}textarea{inline-size:30rem;block-size:8rem;display:block}iframe{inline-size:34rem;block-size:14rem;display:block}</style>`;

const noteType = `<label>Type <select name="noteType"><option>Core Partnership</option><option>Duty call</option></select></label>`;
export const editor = `${noteType}<label>Entry <textarea name="entry" aria-label="Entry"></textarea></label>`;

/** `changes`: a script of the page puts words into the note when the user presses anything. */
const changing = `for (const type of ['pointerdown', 'keydown']) addEventListener(type, (event) => {
  const entry = document.querySelector('textarea[name="entry"]');
  const isSave = event.key === undefined || event.key === 'Enter' || event.ctrlKey;
  if (entry && isSave && !entry.value.endsWith(' (ext. 4)')) entry.value += ' (ext. 4)';
});`;

function pageOf(kind, query) {
  return `${head(`Entry by ${kind}`)}<body data-system="damson">
<header data-client-banner><span data-client-name>OBIORA, Amara</span> <span data-client-born>2 Mar 2011</span> <span data-record-number>${CLIENT}</span></header>
<p data-signed-in><span data-worker-name>Imogen Tate</span></p>
<h1 data-entry-header>New entry <span data-record-number>${CLIENT}</span></h1>
${FORMS[kind](editor)}
<p><a href="#list">Back to the list</a> <output></output></p>
<script>${SCRIPTS}${query.has('changes') ? changing : ''}</script>`;
}

/** A part of the page in a frame of its own: it names no client. */
function partOf(name) {
  const written = name === 'rich' ? formatted(editor) : editor;
  const inside = name === 'save' ? FORMS.frameSave() : `<form data-entry-form="entry">${written}</form>`;
  return `${head(name)}<body data-system="damson">${inside}<output></output><script>${SCRIPTS}</script>`;
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

export async function startSaves() {
  const rows = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://here');
    const [, top, , kind] = pathname.split('/');
    const send = (html, status = 200) => response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    if (request.method === 'POST' && top === 'save') {
      const body = await bodyOf(request);
      const isImage = body.has('picture.x');
      rows.push({
        kind: pathname.split('/')[2],
        text: body.get('entry') ?? '',
        by: isImage ? 'picture' : (body.get('by') ?? ''),
        path: pathname,
      });
      if (pathname === '/save/slow') await new Promise((done) => setTimeout(done, SLOW_MS));
      if (body.get('quietly') === 'yes') return response.writeHead(204).end();
      return send(`${head('Saved')}<body data-system="damson"><p>Saved.</p>`);
    }
    if (top === 'part') return send(partOf(pathname.split('/')[2]));
    if (top === 'record' && FORMS[kind]) return send(pageOf(kind, searchParams));
    return send('', top === 'blank' ? 200 : 404);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://localhost:${server.address().port}`;
  return {
    url,
    pageOf: (kind, more = '') => `${url}/record/${CLIENT}/${kind}${more}`,
    saved: () => [...rows],
    forget: () => rows.splice(0),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
