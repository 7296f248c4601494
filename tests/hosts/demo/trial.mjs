/** Pages on which a record system is at its most awkward. Each route is one awkwardness; see README. */
import { sendFile, sendText } from './send.mjs';

const STRICT = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; connect-src 'self'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

/** The whole app under this path, with these headers. What else differs the client does, by the name. */
const APPS = {
  strict: STRICT,
  sandbox: { 'content-security-policy': 'sandbox allow-scripts' },
  'no-editor': {},
  'no-number': {},
  'two-names': {},
  readonly: {},
  huge: {},
  late: {},
};

export async function answerTrial(response, url, _store) {
  const [, , name] = url.pathname.split('/');
  const headers = Object.hasOwn(APPS, name) ? APPS[name] : null;
  if (headers) return sendFile(response, '/assets/index.html', headers);
  return sendText(response, 404, 'text/plain; charset=utf-8', 'No such trial');
}
