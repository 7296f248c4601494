/**
 * What Damson keeps: clients (fixed) and their entries. In memory, and in `stateFile` after each change when one is given.
 * Entries stand oldest first, in the order in which they were made; an entry's id never changes.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { clients as seeds } from './records/index.mjs';
import { workers } from './records/workers.mjs';

const FORMAT = 1;

function seedEntries() {
  return Object.fromEntries(
    seeds.map((client) => [
      client.number,
      client.entries.map((entry, i) => ({ id: `${client.number}-${i + 1}`, role: '', status: 'Signed', ...entry })),
    ]),
  );
}

function readState(stateFile) {
  if (!stateFile || !existsSync(stateFile)) return null;
  const state = JSON.parse(readFileSync(stateFile, 'utf8'));
  if (state.format !== FORMAT) throw new Error(`${stateFile} is of format ${state.format}, not ${FORMAT}`);
  return state.entries;
}

function clock() {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

/** Client without entries: what the banner and the summary show. */
function withoutEntries({ entries, ...client }) {
  return client;
}

function matches(client, words) {
  const hay = `${client.surname} ${client.forename} ${client.number} ${client.born.split('-').reverse().join('/')}`.toLowerCase();
  return words.every((word) => hay.includes(word));
}

export function openStore({ stateFile = null, today }) {
  let byClient = readState(stateFile) ?? seedEntries();

  function keep() {
    if (!stateFile) return;
    // Written aside and moved, so that a killed server leaves the old state or the new one, never half of one.
    writeFileSync(`${stateFile}.part`, JSON.stringify({ format: FORMAT, entries: byClient }));
    renameSync(`${stateFile}.part`, stateFile);
  }

  function author(workerId) {
    const worker = workers.find((one) => one.id === workerId);
    return worker ? { author: worker.name, role: worker.role } : { author: 'Shared login', role: '' };
  }

  return {
    workers: () => workers,
    clients: () => seeds.filter((client) => !client.trial).map(withoutEntries),
    client: (number) => {
      const found = seeds.find((client) => client.number === number);
      return found ? withoutEntries(found) : null;
    },
    find(query, trial) {
      const words = query
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      return seeds.filter((client) => (trial || !client.trial) && matches(client, words)).map(withoutEntries);
    },
    entries: (number) => structuredClone(byClient[number] ?? []),
    add(number, { worker, ...entry }) {
      const list = byClient[number];
      const added = { id: `${number}-${list.length + 1}`, date: today, time: clock(), ...author(worker), ...entry };
      list.push(added);
      keep();
      return added;
    },
    change(number, id, part) {
      const entry = byClient[number]?.find((one) => one.id === id);
      if (!entry) return null;
      Object.assign(entry, part);
      keep();
      return entry;
    },
    reset() {
      byClient = seedEntries();
      keep();
    },
  };
}
