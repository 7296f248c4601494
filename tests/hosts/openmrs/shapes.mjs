/** What is stored, in the shapes that the two OpenMRS interfaces give it. */
import { clients } from './clients.mjs';
import { IDS, place, visitType, workers } from './workers.mjs';

const CONCEPT_NAMES = { [IDS.noteText]: 'Text of encounter note', [IDS.stickyNote]: 'Sticky note' };

export const findClient = (uuid) => clients.find((client) => client.uuid === uuid);
const fullName = (client) => `${client.given} ${client.family}`;
const yearsOld = (client) => Math.floor((Date.now() - Date.parse(client.born)) / (365.2425 * 86_400_000));

export function userShape(worker) {
  return {
    uuid: worker.user,
    display: worker.id,
    username: worker.id,
    systemId: worker.id,
    person: { uuid: worker.person, display: worker.name },
    privileges: [],
    roles: [{ uuid: 'role-developer', display: 'System Developer' }],
    userProperties: { defaultLocale: 'en' },
  };
}

export function providerShape(worker) {
  return { uuid: worker.provider, display: worker.name, identifier: worker.id, person: { uuid: worker.person, display: worker.name } };
}

export function sessionShape(worker) {
  const known = { locale: 'en', allowedLocales: ['en'], authenticated: Boolean(worker), sessionLocation: worker ? place : null };
  return worker ? { ...known, user: userShape(worker), currentProvider: providerShape(worker) } : known;
}

export const conceptShape = (uuid) => ({
  uuid,
  display: CONCEPT_NAMES[uuid] ?? 'Concept',
  conceptClass: { uuid: 'class-misc', display: 'Misc' },
});

export function obsShape(obs) {
  const concept = conceptShape(obs.concept);
  return { ...obs, concept, display: `${concept.display}: ${obs.value}`, groupMembers: null, voided: false };
}

const clientRef = (client) => client && { uuid: client.uuid, display: `${client.number} - ${fullName(client)}` };

function encounterProviders(encounter) {
  const worker = workers.find((one) => one.provider === encounter.provider);
  if (!worker) return [];
  const encounterRole = { uuid: IDS.clinicianRole, display: worker.role };
  return [{ uuid: `${encounter.uuid}-by`, display: `${worker.name}: ${worker.role}`, encounterRole, provider: providerShape(worker) }];
}

export function encounterShape(encounter, visit) {
  return {
    uuid: encounter.uuid,
    display: 'Visit Note',
    encounterDatetime: encounter.encounterDatetime,
    voided: false,
    patient: clientRef(findClient(encounter.patient)),
    location: place,
    encounterType: { uuid: IDS.visitNoteType, display: 'Visit Note', viewPrivilege: null, editPrivilege: null },
    // Without a form the front-end opens a stored note in its own visit-note editor again.
    form: null,
    obs: encounter.obs.map(obsShape),
    orders: [],
    diagnoses: encounter.diagnoses,
    encounterProviders: encounterProviders(encounter),
    ...(visit ? { visit: visitShape(visit, []) } : {}),
  };
}

export function visitShape(visit, encounters) {
  return {
    uuid: visit.uuid,
    display: `${visitType.display} @ ${place.display}`,
    voided: false,
    indication: null,
    startDatetime: visit.startDatetime,
    stopDatetime: visit.stopDatetime,
    patient: clientRef(findClient(visit.patient)),
    visitType,
    location: place,
    attributes: [],
    encounters: encounters.map((encounter) => encounterShape(encounter)),
  };
}

export function clientShape(client) {
  const name = { display: fullName(client), givenName: client.given, familyName: client.family };
  const identifier = {
    uuid: `${client.uuid}-number`,
    display: `OpenMRS ID = ${client.number}`,
    identifier: client.number,
    preferred: true,
    identifierType: { uuid: IDS.openmrsNumber, display: 'OpenMRS ID', name: 'OpenMRS ID' },
    location: place,
  };
  const person = {
    uuid: client.uuid,
    display: name.display,
    gender: client.sex === 'female' ? 'F' : 'M',
    age: yearsOld(client),
    birthdate: stampDay(client.born),
    birthdateEstimated: false,
    dead: false,
    deathDate: null,
    names: [name],
    preferredName: name,
    personName: name,
    addresses: [],
    preferredAddress: null,
    attributes: [],
  };
  return { ...clientRef(client), voided: false, attributes: [], identifiers: [identifier], patientIdentifier: identifier, person };
}

const stampDay = (day) => `${day}T00:00:00.000+0000`;

export function fhirPatient(client) {
  return {
    resourceType: 'Patient',
    id: client.uuid,
    active: true,
    gender: client.sex,
    birthDate: client.born,
    deceasedBoolean: false,
    name: [{ id: `${client.uuid}-name`, use: 'usual', text: fullName(client), family: client.family, given: [client.given] }],
    identifier: [
      {
        id: `${client.uuid}-number`,
        use: 'official',
        type: { coding: [{ code: IDS.openmrsNumber }], text: 'OpenMRS ID' },
        value: client.number,
      },
    ],
    telecom: [],
    address: [{ id: `${client.uuid}-home`, use: 'home', city: 'Port Wenning', country: 'Nowhere' }],
    contact: [],
  };
}
