/** Addresses: `/`, `/record/<number>/<page>[/<entry>]`, the same under `/trial/<name>`. */

const PATTERN = /^(?:\/trial\/([a-z-]+))?(?:\/record\/(\d+)(?:\/([a-z-]+)(?:\/([\w-]+))?)?)?\/?$/;
export const PAGES = ['summary', 'entries', 'new', 'duty-log', 'appointments', 'letters'];

/** Where a trial starts when its address names no record. */
const STARTS = { huge: '900001/entries', readonly: '204118/new', 'no-editor': '204118/new', native: '204118/new', failing: '204118/new' };

export function readRoute({ pathname, search }) {
  const found = PATTERN.exec(pathname);
  const query = new URLSearchParams(search);
  if (!found) return { page: 'not-found', base: '', trial: null, number: null, query };
  const [, trial = null, number = null, page = 'entries', entry = null] = found;
  const base = trial ? `/trial/${trial}` : '';
  if (number === null)
    return { page: 'home', base, trial, number, entry, query, start: trial ? `${base}/record/${STARTS[trial] ?? '204118/entries'}` : null };
  return { page: PAGES.includes(page) ? page : 'not-found', base, trial, number, entry, query };
}

export function pathTo(base, number, page, entry) {
  return [`${base}/record/${number}/${page}`, entry].filter(Boolean).join('/');
}
