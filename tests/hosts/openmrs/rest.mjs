/**
 * The part of the OpenMRS REST interface (webservices.rest v1) that the front-end uses. One entry a resource; each
 * function gets what was asked and answers with a body, or undefined for "no such thing".
 */
import { randomUUID } from 'node:crypto';
import { clients } from './clients.mjs';
import * as shape from './shapes.mjs';
import { stamp } from './store.mjs';
import { IDS, place, visitType, workers } from './workers.mjs';

const list = (results, totalCount = results.length) => ({ results, links: [], totalCount });
const newestFirst = (field) => (a, b) => b[field].localeCompare(a[field]);
const idOf = (reference) => reference?.uuid ?? reference;

const MODULES = ['webservices.rest', 'fhir2', 'emrapi', 'attachments'].map((uuid) => ({ uuid, display: uuid, version: '3.1.0' }));
const DIAGNOSES = [
  { uuid: '121543AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', display: 'Panic disorder' },
  { uuid: '119537AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', display: 'Low mood' },
  { uuid: '112603AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', display: 'Stimulant use' },
];

const session = {
  list: ({ session }) => shape.sessionShape(session.worker),
  add: ({ session }) => shape.sessionShape(session.worker),
  remove({ session }) {
    session.worker = null;
    return {};
  },
};

const patient = {
  one: ({ id }) => shape.findClient(id) && shape.clientShape(shape.findClient(id)),
  list({ query }) {
    const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const isNamed = (client) => words.every((word) => `${client.given} ${client.family} ${client.number}`.toLowerCase().includes(word));
    return list(words.length ? clients.filter(isNamed).map(shape.clientShape) : []);
  },
};

function fullVisit(visit, store) {
  const inside = store.encounters.filter((encounter) => encounter.visit === visit.uuid);
  return shape.visitShape(visit, inside.sort(newestFirst('encounterDatetime')));
}

const visit = {
  one({ id, store }) {
    const found = store.visits.find((one) => one.uuid === id);
    return found && fullVisit(found, store);
  },
  list({ query, store }) {
    const isAsked = (one) =>
      (!query.get('patient') || one.patient === query.get('patient')) &&
      (query.get('includeInactive') !== 'false' || one.stopDatetime === null);
    const found = store.visits.filter(isAsked).sort(newestFirst('startDatetime'));
    const from = Number(query.get('startIndex') ?? 0);
    const page = found.slice(from, from + Number(query.get('limit') ?? 50));
    return list(
      page.map((one) => fullVisit(one, store)),
      found.length,
    );
  },
  add({ body, store }) {
    const added = {
      uuid: randomUUID(),
      patient: idOf(body.patient),
      startDatetime: body.startDatetime ?? stamp(Date.now()),
      stopDatetime: null,
    };
    store.visits.push(added);
    return fullVisit(added, store);
  },
  change({ id, body, store }) {
    const found = store.visits.find((one) => one.uuid === id);
    if (!found) return undefined;
    for (const field of ['startDatetime', 'stopDatetime']) if (body[field] !== undefined) found[field] = body[field];
    return fullVisit(found, store);
  },
};

function writeObs(encounter, given) {
  for (const one of given ?? []) {
    const known = encounter.obs.find((obs) => obs.uuid === one.uuid);
    if (known) known.value = one.value;
    else encounter.obs.push({ uuid: randomUUID(), concept: idOf(one.concept), value: one.value, obsDatetime: encounter.encounterDatetime });
  }
}

const encounterOut = (encounter, store) =>
  shape.encounterShape(
    encounter,
    store.visits.find((one) => one.uuid === encounter.visit),
  );

const encounter = {
  one({ id, store }) {
    const found = store.encounters.find((one) => one.uuid === id);
    return found && encounterOut(found, store);
  },
  list({ query, store }) {
    const kind = query.get('encounterType');
    const isAsked = (one) =>
      (!kind || kind === IDS.visitNoteType) && ['patient', 'visit'].every((field) => !query.get(field) || one[field] === query.get(field));
    return list(
      store.encounters
        .filter(isAsked)
        .sort(newestFirst('encounterDatetime'))
        .map((one) => encounterOut(one, store)),
    );
  },
  add({ body, store, session }) {
    if (!shape.findClient(idOf(body.patient))) return undefined;
    const added = {
      uuid: randomUUID(),
      patient: idOf(body.patient),
      visit: idOf(body.visit) ?? null,
      provider: idOf(body.encounterProviders?.[0]?.provider) ?? session.worker.provider,
      encounterDatetime: stamp(body.encounterDatetime ?? Date.now()),
      obs: [],
      diagnoses: [],
    };
    writeObs(added, body.obs);
    store.encounters.push(added);
    return encounterOut(added, store);
  },
  change({ id, body, store }) {
    const found = store.encounters.find((one) => one.uuid === id);
    if (!found) return undefined;
    if (body.encounterDatetime) found.encounterDatetime = stamp(body.encounterDatetime);
    writeObs(found, body.obs);
    return encounterOut(found, store);
  },
  remove: ({ id, store }) => drop(store.encounters, id),
};

function drop(all, id) {
  const at = all.findIndex((one) => one.uuid === id);
  if (at < 0) return undefined;
  all.splice(at, 1);
  return {};
}

const obs = {
  list({ query, store }) {
    const isAsked = (one) => one.person === query.get('patient') && (!query.get('concept') || one.concept === query.get('concept'));
    return list(store.observations.filter(isAsked).map(shape.obsShape));
  },
  add({ body, store }) {
    const added = {
      uuid: randomUUID(),
      person: body.person,
      concept: idOf(body.concept),
      value: body.value,
      obsDatetime: stamp(Date.now()),
    };
    store.observations.push(added);
    return shape.obsShape(added);
  },
  change({ id, body, store }) {
    const found = store.observations.find((one) => one.uuid === id);
    if (!found) return undefined;
    found.value = body.value;
    return shape.obsShape(found);
  },
  remove: ({ id, store }) => drop(store.observations, id),
};

const patientdiagnoses = {
  list: () => list([]),
  add({ body, store }) {
    const coded = DIAGNOSES.find((one) => one.uuid === body.diagnosis?.coded) ?? { uuid: body.diagnosis?.coded, display: 'Diagnosis' };
    const added = {
      uuid: randomUUID(),
      display: coded.display,
      rank: body.rank,
      certainty: body.certainty,
      voided: false,
      diagnosis: { coded },
    };
    store.encounters.find((one) => one.uuid === idOf(body.encounter))?.diagnoses.push(added);
    return added;
  },
  remove({ id, store }) {
    for (const one of store.encounters) one.diagnoses = one.diagnoses.filter((diagnosis) => diagnosis.uuid !== id);
    return {};
  },
};

const fixed = (...results) => ({ one: ({ id }) => results.find((one) => one.uuid === id), list: () => list(results) });

const concept = {
  one: ({ id }) => ({ ...shape.conceptShape(id), setMembers: [], answers: [], datatype: { display: 'Text' } }),
  list({ query }) {
    const asked = (query.get('name') ?? query.get('q') ?? '').toLowerCase();
    return list(DIAGNOSES.filter((one) => one.display.toLowerCase().includes(asked)));
  },
};

export const resources = {
  session,
  patient,
  person: { one: (asked) => patient.one(asked)?.person },
  visit,
  encounter,
  obs,
  patientdiagnoses,
  concept,
  user: {
    ...fixed(...workers.map(shape.userShape)),
    change: ({ id }) => shape.userShape(workers.find((one) => one.user === id) ?? workers[0]),
  },
  provider: fixed(...workers.map(shape.providerShape)),
  location: fixed(place),
  visittype: fixed(visitType),
  encountertype: fixed({ uuid: IDS.visitNoteType, display: 'Visit Note' }),
  encounterrole: fixed({ uuid: IDS.clinicianRole, display: 'Clinician' }),
  metadatamapping: { one: () => list([]) },
  module: fixed(...MODULES),
  systemsetting: {
    one: ({ id }) => (id === 'visits.enabled' ? { uuid: id, property: id, value: 'true' } : undefined),
    list: () => list([]),
  },
};

/** What the front-end may ask of anything else: a list with nothing in it. */
export const emptyList = () => list([]);
