import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, type HostClient } from '../../hosts/openmrs/clients.mjs';
import { type RunningOpenmrs, startOpenmrs } from '../../hosts/openmrs/server.mjs';
import { IDS, PASSWORD, workers } from '../../hosts/openmrs/workers.mjs';

const TEXT = 'Goal: one whole lesson on Tuesday.\n\nRisks: nil acute.';
const REST = '/openmrs/ws/rest/v1';
const [imogen, namesake] = clients as readonly HostClient[] as readonly [HostClient, HostClient];
const empty = clients.find((client) => client.notes.length === 0) as HostClient;

let host: RunningOpenmrs;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-openmrs-'));
  host = await startOpenmrs({ stateFile: path.join(folder, 'state.json') });
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

async function ask(where: string, init: { method?: string; body?: unknown; headers?: Record<string, string> } = {}) {
  const answer = await fetch(`${host.url}${where}`, {
    method: init.method ?? 'GET',
    headers: { 'content-type': 'application/json', ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: text ? JSON.parse(text) : null,
    cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  };
}

/** A note as the visit-note form sends it. */
const noteOf = (patient: string, text: string) => ({
  patient,
  encounterType: IDS.visitNoteType,
  encounterProviders: [{ encounterRole: IDS.clinicianRole, provider: workers[1]?.provider }],
  obs: [{ concept: { uuid: IDS.noteText, display: '' }, value: text }],
});

const save = (patient: string, text: string) => ask(`${REST}/encounter`, { method: 'POST', body: noteOf(patient, text) });
const textsOf = (patient: string) => host.notes(patient).map((note) => note.text);

describe('a visit note', () => {
  it('is stored word for word, with its author, and read back over HTTP', async () => {
    const before = textsOf(imogen.uuid).length;
    expect((await save(imogen.uuid, TEXT)).status).toBe(201);
    expect(host.notes(imogen.uuid)).toHaveLength(before + 1);
    expect(host.notes(imogen.uuid).at(-1)).toMatchObject({ text: TEXT, author: workers[1]?.name });
    expect((await ask(`/stored-notes/${imogen.uuid}`)).body.at(-1).text).toBe(TEXT);
    const { body } = await ask(`${REST}/encounter?patient=${imogen.uuid}&v=full`);
    expect(body.results[0].obs[0].value).toBe(TEXT);
  });

  it('stands with its own client only', async () => {
    const others = textsOf(namesake.uuid);
    await save(imogen.uuid, TEXT);
    expect(textsOf(namesake.uuid)).toEqual(others);
    expect(textsOf(empty.uuid)).toEqual([]);
  });

  it('is changed in place when it is edited', async () => {
    const { body } = await save(imogen.uuid, TEXT);
    const count = textsOf(imogen.uuid).length;
    const obs = [{ uuid: body.obs[0].uuid, concept: { uuid: IDS.noteText }, value: 'Rewritten.' }];
    expect((await ask(`${REST}/encounter/${body.uuid}`, { method: 'POST', body: { obs } })).status).toBe(200);
    expect(textsOf(imogen.uuid)).toHaveLength(count);
    expect(textsOf(imogen.uuid).at(-1)).toBe('Rewritten.');
  });

  it('outlasts the server when there is a state file', async () => {
    await save(empty.uuid, TEXT);
    await host.close();
    host = await startOpenmrs({ stateFile: path.join(folder, 'state.json') });
    expect(textsOf(empty.uuid)).toEqual([TEXT]);
  });

  it('is refused for a client who is not known', async () => {
    expect((await save('00000000-0000-4000-8000-000000000000', TEXT)).status).toBe(404);
  });
});

describe('the clients', () => {
  it('are found by name and by number, namesakes apart', async () => {
    const found = async (words: string) => {
      const { body } = await ask(`${REST}/patient?q=${encodeURIComponent(words)}`);
      return body.results.map((one: { uuid: string }) => one.uuid);
    };
    expect(await found('imogen hart')).toEqual([imogen.uuid, namesake.uuid]);
    expect(await found(namesake.number)).toEqual([namesake.uuid]);
    expect(await found('nobody')).toEqual([]);
  });

  it('are the same person in both interfaces', async () => {
    const { body } = await ask(`/openmrs/ws/fhir2/R4/Patient/${imogen.uuid}`);
    expect(body.name[0].text).toBe(`${imogen.given} ${imogen.family}`);
    expect(body.identifier[0].value).toBe(imogen.number);
  });
});

describe('the session', () => {
  const signIn = (name: string, password: string, cookie = '') =>
    ask(`${REST}/session`, { headers: { authorization: `Basic ${btoa(`${name}:${password}`)}`, cookie } });

  it('begins signed in, unless asked not to, and can begin as any worker', async () => {
    expect((await ask(`${REST}/session`)).body.user.person.display).toBe(workers[0]?.name);
    await host.close();
    host = await startOpenmrs({ autologin: false });
    expect((await ask(`${REST}/session`)).body.authenticated).toBe(false);
    expect((await ask(`${REST}/patient?q=imogen`)).status).toBe(401);
    await host.close();
    host = await startOpenmrs({ autologin: 'marchetti' });
    expect((await ask(`${REST}/session`)).body.user.username).toBe('marchetti');
  });

  it('changes worker by signing out and in again', async () => {
    const { cookie } = await ask(`${REST}/session`);
    expect((await ask(`${REST}/session`, { method: 'DELETE', headers: { cookie } })).status).toBe(204);
    expect((await ask(`${REST}/encounter?patient=${imogen.uuid}`, { headers: { cookie } })).status).toBe(401);
    expect((await signIn('okonkwo', 'wrong', cookie)).body.authenticated).toBe(false);
    expect((await signIn('okonkwo', PASSWORD, cookie)).body.user.person.display).toBe('Nneka Okonkwo');
    expect((await ask(`${REST}/session`, { headers: { cookie } })).body.currentProvider.identifier).toBe('okonkwo');
  });
});
