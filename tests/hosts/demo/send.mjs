/** Answers over http: files of the client, JSON, text. Knows nothing of clients or notes. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

const FOLDERS = {
  assets: fileURLToPath(new URL('./public/', import.meta.url)),
  files: fileURLToPath(new URL('./files/', import.meta.url)),
  vendor: fileURLToPath(new URL('../../../node_modules/', import.meta.url)),
};

/** The only files of packages that are served: the published editor, unchanged. */
const VENDOR = new Set(['quill/dist/quill.js', 'quill/dist/quill.snow.css']);

export function sendText(response, status, type, text, headers = {}) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers });
  response.end(text);
}

export function sendJson(response, status, value) {
  // JSON.stringify writes a lone surrogate as \uXXXX, so that text which is no Unicode comes back as it went in.
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export async function sendFile(response, path, headers = {}, status = 200) {
  const [, folder, ...rest] = path.split('/');
  const name = normalize(rest.join('/'));
  const allowed = FOLDERS[folder] && !name.startsWith('..') && (folder !== 'vendor' || VENDOR.has(name));
  try {
    if (!allowed) throw new Error('no such file');
    const bytes = await readFile(join(FOLDERS[folder], name));
    sendText(response, status, TYPES[extname(name)] ?? 'application/octet-stream', bytes, headers);
  } catch {
    sendText(response, 404, 'text/plain; charset=utf-8', 'Not found');
  }
}

/** What the request carries, JSON or a native form's fields; undefined where it is neither, or longer than 8 MB. */
export async function readSent(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > 8_000_000) return undefined;
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
