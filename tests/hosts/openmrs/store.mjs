/**
 * What the host keeps: visits, encounters (a visit note is an encounter with a text observation) and loose
 * observations. Kept in memory, and in `stateFile` when one is given, written whole after each change.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { clients } from './clients.mjs';
import { IDS, workers } from './workers.mjs';

const FORMAT = 1;

/** OpenMRS writes an offset without a colon and no "Z". */
export const stamp = (date) => new Date(date).toISOString().replace('Z', '+0000');

function seedClient(client, state) {
  for (const note of client.notes) {
    const starts = `${note.at}:00.000Z`;
    const visit = {
      uuid: randomUUID(),
      patient: client.uuid,
      startDatetime: stamp(starts),
      stopDatetime: stamp(Date.parse(starts) + 3_600_000),
    };
    state.visits.push(visit);
    const provider = workers.find((worker) => worker.id === note.by).provider;
    state.encounters.push({
      uuid: randomUUID(),
      patient: client.uuid,
      visit: visit.uuid,
      provider,
      encounterDatetime: stamp(starts),
      obs: [{ uuid: randomUUID(), concept: IDS.noteText, value: note.text, obsDatetime: stamp(starts) }],
      diagnoses: [],
    });
  }
  if (client.inVisit)
    state.visits.push({ uuid: randomUUID(), patient: client.uuid, startDatetime: stamp(Date.now() - 1_800_000), stopDatetime: null });
}

function seeded() {
  const state = { format: FORMAT, visits: [], encounters: [], observations: [] };
  for (const client of clients) seedClient(client, state);
  return state;
}

function read(stateFile) {
  if (!stateFile || !existsSync(stateFile)) return seeded();
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  if (state.format !== FORMAT) throw new Error(`${stateFile} is of another format: delete it to start from the seed`);
  return state;
}

export function openStore(stateFile) {
  const state = read(stateFile);
  const keep = () => {
    if (!stateFile) return;
    writeFileSync(`${stateFile}.new`, JSON.stringify(state, null, 1));
    renameSync(`${stateFile}.new`, stateFile);
  };
  keep();
  return { ...state, keep, notes: (patient) => notesOf(state, patient) };
}

/** The stored visit notes of one client, oldest first. */
function notesOf(state, patient) {
  return state.encounters
    .filter((encounter) => encounter.patient === patient)
    .sort((a, b) => a.encounterDatetime.localeCompare(b.encounterDatetime))
    .flatMap((encounter) => {
      const text = encounter.obs.find((one) => one.concept === IDS.noteText);
      const author = workers.find((worker) => worker.provider === encounter.provider)?.name ?? '';
      return text ? [{ uuid: encounter.uuid, at: encounter.encounterDatetime, author, text: text.value }] : [];
    });
}
