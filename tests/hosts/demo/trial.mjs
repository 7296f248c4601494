/** Pages on which a record system is at its most awkward. Each route is one awkwardness; see README. */
import { sendFile, sendText } from './send.mjs';
import { ward, wards } from './ward.mjs';

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
  native: {},
  failing: {},
};

const EMBEDDABLE = new Set(['http:', 'https:', 'chrome-extension:', 'moz-extension:', 'about:', 'data:']);

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const STYLES = ['base', 'bars', 'record', 'entries', 'form', 'frames'];
const styles = STYLES.map((name) => `<link rel="stylesheet" href="/assets/${name}.css">`).join('');

function page({ title, body, attributes = '', head = '' }) {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
${styles}${head}</head>
<body${attributes}>${body}</body>
</html>`;
}

/** No record system at all: nothing here names a client, and the box is not for notes. */
const unknown = () =>
  page({
    title: 'Canteen, week 47',
    attributes: ' class="leaf"',
    body: `<main><h1>Canteen, week 47</h1><p>Monday: leek and potato soup. Tuesday: dal. Wednesday: closed for the fire drill.</p>
<form><p><label for="wish">What should we cook more often?</label></p><p><textarea id="wish" name="wish" rows="4" cols="50"></textarea></p><p><button type="button">Send to the kitchen</button></p></form></main>`,
  });

const STRANGERS = [
  ['Rosalind Achterberg', '14 March 2009', '943 476 5919'],
  ['Rosalie Achterberg', '14 March 2009', '943 476 5870'],
];

/** A record system that no profile knows. The button puts the other client into the same elements. */
const stranger = () =>
  page({
    title: 'Client record',
    attributes: ' class="leaf"',
    body: `<header class="css-1x9f3k"><h2>${STRANGERS[0][0]}</h2><p>Date of birth <b>${STRANGERS[0][1]}</b></p><p>NHS number: ${STRANGERS[0][2]}</p></header>
<main><p><button type="button" id="other">Next client</button></p><form><p><label for="note">Progress note</label></p><p><textarea id="note" name="note" rows="6" cols="60"></textarea></p><p><button type="submit">Save</button></p></form></main>
<script>const people = ${JSON.stringify(STRANGERS)}; let at = 0;
document.getElementById('other').onclick = () => { const [name, born, number] = people[at = 1 - at]; const p = document.querySelectorAll('header p');
document.querySelector('h2').textContent = name; p[0].lastChild.textContent = born; p[1].textContent = 'NHS number: ' + number; document.getElementById('note').value = ''; };</script>`,
  });

/** As the old systems are built: a menu in one frame, the record in the other, and no body around them. */
const FRAMESET = `<!doctype html><html lang="en-GB"><head><title>Damson Care Record, 1998</title></head>
<frameset cols="200,*"><frame src="/trial/unknown" title="Menu"><frame src="/record/204118/entries" title="Record"></frameset></html>`;

/** One document of a record that is spread over frames; `part` says which. The client builds it. */
const framePart = (part) =>
  page({
    title: 'Damson Care Record',
    attributes: ` data-system="damson" data-part="${part}" class="${part === 'top' ? '' : 'leaf'}"`,
    head: '<script type="module" src="/assets/frames.mjs"></script>',
    body:
      part === 'top'
        ? '<header class="topbar"><span class="brand">Damson <span>Care Record, classic</span></span><div class="signed-in" id="signed-in"></div></header><div class="middle whole"><div id="banner"></div><main id="main"></main></div>'
        : '<main id="main"></main>',
  });

function embed(src) {
  const address = URL.canParse(src) ? new URL(src) : null;
  if (!address || !EMBEDDABLE.has(address.protocol)) return null;
  return page({
    title: 'Another page',
    attributes: ' class="leaf"',
    body: `<main><h1>Another page</h1><p>This page holds somebody else’s page in a frame.</p><iframe class="embedded" title="Embedded" src="${escapeHtml(src)}"></iframe></main>`,
  });
}

export async function answerTrial(response, url) {
  const [, , name, part, within] = url.pathname.split('/');
  if (Object.hasOwn(APPS, name)) return sendFile(response, '/assets/index.html', APPS[name]);
  const send = (html) => sendText(response, 200, 'text/html; charset=utf-8', html);
  if (name === 'unknown') return send(unknown());
  if (name === 'stranger') return send(stranger());
  if (name === 'ward') {
    return send(page({ title: 'Ward book', attributes: ' class="leaf"', body: ward(Number(url.searchParams.get('client') ?? 0)) }));
  }
  if (name === 'wards') {
    const at = ['writing', 'away']
      .map((asked) => [asked, url.searchParams.get(asked) ?? ''])
      .filter(([, is]) => !is || /^http:\/\/[\w.:-]+$/.test(is));
    return send(page({ title: 'Ward book', attributes: ' class="leaf"', body: wards(Number(part), within, Object.fromEntries(at)) }));
  }
  if (name === 'frameset') return send(FRAMESET);
  if (name === 'frames' || name === 'frames-split') {
    return send(framePart(['middle', 'form', 'editor', 'banner'].includes(part) ? part : 'top'));
  }
  const html = name === 'embed' ? embed(url.searchParams.get('src') ?? '') : null;
  return html ? send(html) : sendText(response, 404, 'text/plain; charset=utf-8', 'No such trial');
}
