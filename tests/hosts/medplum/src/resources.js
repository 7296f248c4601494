/** The clients of clients.mjs as FHIR resources, and the form that a progress note is written in. */
import { clients, worker } from '../clients.mjs';

const NUMBERS = 'https://tallow-mill.example/mrn';

export const practitioner = {
  resourceType: 'Practitioner',
  id: worker.id,
  name: [{ given: [worker.given], family: worker.family }],
};

export const progressForm = {
  resourceType: 'Questionnaire',
  id: '7d0c54e2-93aa-4c1e-8b55-1f20e6a49001',
  status: 'active',
  title: 'Partnership session',
  item: [
    { linkId: 'goals', text: 'Progress on goals', type: 'text' },
    { linkId: 'risks', text: 'Risks', type: 'text' },
    { linkId: 'plan', text: 'Plan', type: 'text' },
  ],
};

const patientOf = ({ id, number, given, family, gender, born }) => ({
  resourceType: 'Patient',
  id,
  active: true,
  gender,
  birthDate: born,
  name: [{ given: [given], family }],
  identifier: [{ type: { coding: [{ code: 'MR' }], text: 'MRN' }, system: NUMBERS, value: number }],
});

const encounterOf = (client, id, kind, status, period) => ({
  resourceType: 'Encounter',
  id,
  status,
  class: { code: 'AMB', display: 'ambulatory' },
  subject: { reference: `Patient/${client.id}` },
  type: [{ text: kind }],
  period,
});

/** A note stands in the timeline too: as a card without words, since Medplum's timeline has no way to draw this kind. */
const noteOf = (client, encounter, { at, kind, by, text }) => ({
  resourceType: 'ClinicalImpression',
  id: encounter.id.replace(/^./, 'c'),
  status: 'completed',
  subject: { reference: `Patient/${client.id}` },
  encounter: { reference: `Encounter/${encounter.id}` },
  date: at,
  assessor: { display: by },
  description: kind,
  note: [{ text, time: at }],
});

export const openEncounterOf = (id) => id.replace(/^./, 'e');

function resourcesOf(client) {
  const past = client.notes.flatMap((note, nth) => {
    const encounter = encounterOf(client, client.id.replace(/^.{2}/, `a${nth}`), note.kind, 'finished', { start: note.at, end: note.at });
    return [encounter, noteOf(client, encounter, note)];
  });
  const now = { start: new Date().toISOString() };
  return [patientOf(client), ...past, encounterOf(client, openEncounterOf(client.id), 'Partnership session', 'in-progress', now)];
}

export const resources = () => [practitioner, progressForm, ...clients.flatMap(resourcesOf)];
