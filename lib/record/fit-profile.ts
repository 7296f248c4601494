/** From what was pointed to, a site profile; and back, to be corrected. */
import type { Fit } from './fit.ts';
import type { SiteProfile } from './profile.ts';

const NOWHERE = '[data-handrail-no-list]';

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
      list: note?.list ?? NOWHERE,
      item: note?.item ?? 'li',
      body: fit.body?.select ?? NOWHERE,
      ...(fit.date && { date: fit.date }),
      ...(fit.type && { type: fit.type }),
      ...(fit.author && { author: fit.author }),
      dateOrder: order ?? 'year-first',
    },
    editors: fit.editor ? [fit.editor] : [],
    save: fit.save ? [fit.save] : [],
    verified: { against: host, on: today },
  };
}

/** Taken up again, to be corrected. */
export function fitOfProfile({ client, worker, priorNotes, editors, save }: SiteProfile): Fit {
  const { list, item, body, date, type, author, dateOrder } = priorNotes;
  return {
    name: client.names[0],
    number: client.ids[0],
    born: client.born?.[0],
    worker: worker?.[0],
    note: list === NOWHERE ? undefined : { list, item },
    body: body === NOWHERE ? undefined : { select: body },
    date,
    type,
    author,
    order: date && dateOrder,
    editor: editors[0],
    save: save[0],
    weak: [],
  };
}

/** Whoever uses it may pick it anew. */
export const isFitted = ({ id }: SiteProfile): boolean => id.startsWith('fit-');
