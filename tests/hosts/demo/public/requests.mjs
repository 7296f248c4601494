/** Damson's questions to its server. A failure comes back as `{ error }`, in words for the reader. */

async function ask(path, options) {
  try {
    const answer = await fetch(path, options);
    const value = await answer.json();
    return answer.ok ? value : { error: value.error ?? 'The record did not answer.' };
  } catch {
    return { error: 'The record could not be reached. Nothing was saved.' };
  }
}

function send(method, path, value) {
  return ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
}

export const getWorkers = () => ask('/api/workers');
export const getClient = (number) => ask(`/api/clients/${number}`);
export const findClients = (words) => ask(`/api/clients?q=${encodeURIComponent(words)}`);
export const getEntries = (number, query) => ask(`/api/clients/${number}/entries?${new URLSearchParams(query)}`);
export const getEntry = (number, id) => ask(`/api/clients/${number}/entries/${id}`);
export const addEntry = (number, entry) => send('POST', `/api/clients/${number}/entries`, entry);
export const changeEntry = (number, id, entry) => send('PUT', `/api/clients/${number}/entries/${id}`, entry);
export const getDutyLog = (number) => ask(`/api/clients/${number}/duty-log`);
export const keepDutyLog = (number, entry) => send('PUT', `/api/clients/${number}/duty-log`, entry);
