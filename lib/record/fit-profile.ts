/** From what was pointed to, a site profile; and back, to be corrected. */
import type { Fit } from './fit.ts';
import { awayOf } from './fit-frames.ts';
import type { EditorPlace, SiteProfile } from './profile.ts';
import type { FitPart } from './types.ts';

const NOWHERE = '[data-handrail-no-list]';

/** What record systems write beside a note. Asked in this order: whatever is not plainly signed is not signed. */
export const STATUS_WORDS = {
  struckOut: ['entered in error', 'struck', 'retracted', 'voided', 'deleted', 'cancelled'],
  draft: [
    'draft',
    'unsigned',
    'not ',
    'to be ',
    'awaiting',
    'pending',
    'preliminary',
    'in progress',
    'in-progress',
    'incomplete',
    'unverified',
  ],
  signed: ['signed', 'final', 'verified'],
} as const;

export function profileOfFit(fit: Fit, origin: string, today: string): SiteProfile {
  const { host } = new URL(origin);
  const { note, order, worker, born, number, name } = fit;
  return {
    id: `fit-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60),
    title: host,
    match: [origin],
    signs: 'body',
    client: { ids: number ? [number] : [], names: name ? [name] : [], ...(born && { born: [born] }) },
    ...(worker && { worker: [worker] }),
    priorNotes: {
      ...(note?.frame && { frame: note.frame }),
      list: note?.list ?? NOWHERE,
      item: note?.item ?? 'li',
      ...(note?.follows && { follows: note.follows }),
      body: fit.body?.select ?? NOWHERE,
      ...(fit.date && { date: fit.date }),
      ...(fit.type && { type: fit.type }),
      ...(fit.author && { author: fit.author }),
      ...(fit.status && { status: fit.status, statusWords: STATUS_WORDS }),
      ...(fit.keepsLines && { keepsLines: true }),
      ...(fit.all && { completeWhen: fit.all }),
      dateOrder: order ?? 'year-first',
    },
    editors: fit.editor ? [{ ...fit.editor, ...(fit.kind && { noteType: fit.kind }) }] : [],
    save: fit.save ? [fit.save] : [],
    ...(fit.narrow && { narrow: fit.narrow.select }),
    verified: { against: host, on: today },
  };
}

/** Taken up again, to be corrected. */
export function fitOfProfile({ client, worker, priorNotes, editors, save, narrow }: SiteProfile): Fit {
  const { frame, list, item, follows, body, date, type, author, status, keepsLines, completeWhen, dateOrder } = priorNotes;
  const { noteType: kind, ...editor } = editors[0] ?? { noteType: undefined };
  const fit: Fit = {
    name: client.names[0],
    number: client.ids[0],
    born: client.born?.[0],
    worker: worker?.[0],
    note: list === NOWHERE ? undefined : { list, item, ...(follows && { follows }), ...(frame && { frame }) },
    body: body === NOWHERE ? undefined : { select: body },
    date,
    type,
    author,
    status,
    keepsLines,
    all: completeWhen?.text ? { select: completeWhen.select, text: completeWhen.text } : undefined,
    order: date && dateOrder,
    editor: editors[0] && (editor as EditorPlace),
    kind,
    save: save[0],
    narrow: narrow === undefined ? undefined : { select: narrow },
    weak: [],
  };
  return { ...fit, away: awayOf(fit, (part: FitPart) => fit[part] !== undefined) };
}

const HERE = 'fit-';

/** Whoever uses it may pick it anew. */
export const isFitted = ({ id }: SiteProfile): boolean => id.startsWith(HERE);

/** As others get it in a file: fitted on another machine, it is nothing that was pointed out on theirs. */
export const handedOn = (profile: SiteProfile): SiteProfile =>
  isFitted(profile) ? { ...profile, id: `site-${profile.id.slice(HERE.length)}` } : profile;
