/** The sheet for the clipboard, in both its flavours. The record's words go as they are: no line is marked, none is joined. */
import * as words from '../../lib/words/words.ts';
import type { Cut } from '../slip/cut.ts';
import type { Sheet, SheetEntry, SheetSlip } from './types.ts';

const cutSays = ({ of, n }: NonNullable<Cut['left']>): string => `[${of === 'words' ? words.note.cut(n) : words.note.cutCharacters(n)}]`;

const sourceSays = ({ source }: SheetSlip): string => (source ? words.sourceLine(source) : words.handover.typed);

/** The words between the places where the record has some struck through. A place that was cut away has no mark. */
function piecesOf({ shown, struckAt }: SheetSlip): readonly string[] {
  const places = [...new Set(struckAt)].filter((at) => at <= shown.length).sort((a, b) => a - b);
  return [0, ...places].map((from, i) => shown.slice(from, places[i]));
}

const STRUCK = `[${words.note.struck}]`;

/** The mark stands outside the quotation marks: within them are the record's own words alone. */
const quotedPieces = (slip: SheetSlip): string =>
  piecesOf(slip)
    .map((piece) => (piece.trim() ? words.handover.quoted(piece) : ''))
    .join(` ${STRUCK} `)
    .trim();

function plainSlip(slip: SheetSlip): string {
  const cut = slip.left ? ` ${cutSays(slip.left)}` : '';
  const lines = [slip.label, quotedPieces(slip) + cut, `(${sourceSays(slip)})`, slip.after];
  return lines.filter(Boolean).join('\n');
}

const plainEntry = ({ title, slips, says }: SheetEntry): string =>
  [title, ...slips.map(plainSlip), ...says.map((line) => `- ${line}`)].join('\n');

export function plainOf({ client, head, parts, leftOut, shortForms, foot }: Sheet): string {
  const blocks = [
    words.handover.heading.toUpperCase(),
    client,
    ...head,
    words.handover.keyPlain,
    ...parts.flatMap(({ title, entries }) => [title.toUpperCase(), ...entries.map(plainEntry)]),
    ...(leftOut.length > 0 ? [words.handover.leftOut(leftOut)] : []),
    ...(shortForms ? [shortForms] : []),
    foot,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
const p = (text: string): string => (text ? `<p>${escaped(text)}</p>` : '');

function richSlip(slip: SheetSlip): string {
  const shown = piecesOf(slip)
    .map((piece) => escaped(piece).replaceAll('\n', '<br>'))
    .join(` <i>${escaped(STRUCK)}</i> `);
  const struck = slip.source?.status === 'struck-out' ? `<s>${shown}</s>` : shown;
  const cut = slip.left ? ` <i>${escaped(cutSays(slip.left))}</i>` : '';
  const quote = `<blockquote>${struck}${cut}</blockquote>`;
  return `${p(slip.label)}${quote}<p><small>${escaped(sourceSays(slip))}</small></p>${p(slip.after)}`;
}

function richEntry({ title, slips, says }: SheetEntry): string {
  const list = says.length > 0 ? `<ul>${says.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>` : '';
  return `<h3>${escaped(title)}</h3>${slips.map(richSlip).join('')}${list}`;
}

/** For the clipboard only: no page of ours draws from it. */
export function richOf({ client, head, parts, leftOut, shortForms, foot }: Sheet): string {
  return [
    `<h1>${escaped(words.handover.heading)}</h1><p><b>${escaped(client)}</b></p>`,
    ...head.map(p),
    p(words.handover.key),
    ...parts.map(({ title, entries }) => `<h2>${escaped(title)}</h2>${entries.map(richEntry).join('')}`),
    p(leftOut.length > 0 ? words.handover.leftOut(leftOut) : ''),
    p(shortForms),
    p(foot),
  ].join('');
}
