import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../hosts/demo/server.mjs';

let demo: Demo;

beforeEach(async () => {
  demo = await startDemo();
});

afterEach(() => demo.close());

const read = async (path: string) => (await fetch(demo.url + path)).json();

function send(method: string, path: string, value: unknown, headers: Record<string, string> = {}) {
  return fetch(demo.url + path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) });
}

const entry = (part: object = {}) => ({
  worker: 'imogen-tate',
  type: 'Core Partnership',
  text: 'Plan: meet again.',
  status: 'signed',
  ...part,
});

describe('the invented records', () => {
  it('hold at least eight clients over the three kinds of work, each number once', () => {
    const clients = demo.clients();
    expect(clients.length).toBeGreaterThanOrEqual(8);
    expect(new Set(clients.map((client) => client.number)).size).toBe(clients.length);
    expect(new Set(clients.map((client) => client.team)).size).toBe(3);
  });

  it('hold one client without notes, and 1 to 15 notes for every other', () => {
    const counts = demo.clients().map((client) => demo.notes(client.number).length);
    expect(counts.filter((count) => count === 0)).toHaveLength(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
  });

  it('hold twins with one date of birth, and two people with nearly one name', () => {
    const born = new Map<string, string[]>();
    for (const client of demo.clients()) born.set(client.born, [...(born.get(client.born) ?? []), client.surname]);
    expect([...born.values()]).toContainEqual(['Reay', 'Reay']);
    const obiora = demo.clients().filter((client) => client.surname === 'Obiora');
    expect(obiora.map((client) => client.forename)).toEqual(['Amara', 'Amira']);
  });

  it('are dated in 2026, oldest first, and none after its today', () => {
    for (const client of demo.clients()) {
      const dates = demo.notes(client.number).map((note) => `${note.date} ${note.time}`);
      expect(dates).toEqual([...dates].sort());
      for (const date of dates) expect(date >= '2026-01-01' && date <= '2026-11-21').toBe(true);
    }
  });

  it('hold a draft Choice, a struck-out entry, a formatted one, a scan without text and a very long one', () => {
    const all = demo.clients().flatMap((client) => demo.notes(client.number));
    expect(all.some((note) => note.type === 'Choice appointment' && note.status === 'Draft')).toBe(true);
    expect(all.some((note) => note.status === 'Entered in error')).toBe(true);
    expect(all.some((note) => note.html?.includes('<strong>'))).toBe(true);
    expect(all.some((note) => note.attachment && note.text === '')).toBe(true);
    expect(all.some((note) => note.text.length > 10_000)).toBe(true);
  });
});

describe('an entry that is saved', () => {
  it('is stored with its author, day and status, and read back word for word', async () => {
    const text = 'GOAL:\n"Walk to the shop" 3/10\n\n  — ünïcode, \t tab, "quotes" </textarea>';
    const answer = await send('POST', '/api/clients/204118/entries', entry({ text }));
    expect(answer.status).toBe(201);
    const { entries, total } = await read('/api/clients/204118/entries');
    expect(total).toBe(7);
    expect(entries[0]).toMatchObject({ text, author: 'Imogen Tate', status: 'Signed', type: 'Core Partnership', date: '2026-11-21' });
    expect(demo.notes('204118').at(-1)?.text).toBe(text);
  });

  it('stands in that record alone', async () => {
    await send('POST', '/api/clients/204118/entries', entry());
    expect(demo.notes('204181')).toHaveLength(4);
  });

  it('keeps lone surrogates and control characters', async () => {
    const text = 'a\ud83d b\udc36 \u0000\u0007\u001b';
    await send('POST', '/api/clients/204118/entries', entry({ text }));
    expect((await read('/api/clients/204118/entries')).entries[0].text).toBe(text);
  });

  it('can be continued while it is a draft, and not once it is signed', async () => {
    const { entry: draft } = await (await send('POST', '/api/clients/204266/entries', entry({ status: 'draft', html: '<p>x</p>' }))).json();
    const path = `/api/clients/204266/entries/${draft.id}`;
    expect((await send('PUT', path, entry({ text: 'More' }))).status).toBe(200);
    expect(demo.notes('204266').map((note) => [note.text, note.status, note.html])).toEqual([['More', 'Signed', undefined]]);
    expect((await send('PUT', path, entry({ text: 'Too late' }))).status).toBe(409);
    expect(demo.notes('204266')[0]?.text).toBe('More');
  });

  it.each([
    ['no type', { type: '' }],
    ['no text', { text: undefined }],
    ['an unknown status', { status: 'approved' }],
    ['Object.prototype for a status', { status: 'toString' }],
  ])('is refused with %s', async (_, part) => {
    expect((await send('POST', '/api/clients/204118/entries', entry(part))).status).toBe(400);
    expect(demo.notes('204118')).toHaveLength(6);
  });

  it('is not stored while the record fails', async () => {
    const answer = await send('POST', '/api/clients/204118/entries', entry(), { referer: `${demo.url}/trial/failing/record/204118/new` });
    expect(answer.status).toBe(503);
    expect(demo.notes('204118')).toHaveLength(6);
  });

  it('is taken from a native form as well, which is sent to the page it names', async () => {
    const body = new URLSearchParams({ worker: 'dev-rahman', noteType: 'Walk-in follow-up', status: 'signed', entry: 'one\r\ntwo' });
    const answer = await fetch(`${demo.url}/api/clients/420077/entries?back=/trial/native/record/420077/entries`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toBe('/trial/native/record/420077/entries');
    expect(demo.notes('420077').at(-1)).toMatchObject({ text: 'one\ntwo', author: 'Dev Rahman', type: 'Walk-in follow-up' });
  });

  it('is gone after a reset', async () => {
    await send('POST', '/api/clients/204118/entries', entry());
    demo.reset();
    expect(demo.notes('204118')).toHaveLength(6);
  });
});

describe('the duty log', () => {
  it('is one draft a worker, changed in place', async () => {
    for (const text of ['Mum ra', 'Mum rang.']) await send('PUT', '/api/clients/533421/duty-log', { worker: 'carys-bowen', text });
    await send('PUT', '/api/clients/533421/duty-log', { worker: 'dev-rahman', text: 'Mine' });
    const kept = demo.notes('533421').slice(5);
    expect(kept.map((note) => [note.author, note.type, note.status, note.text])).toEqual([
      ['Carys Bowen', 'Duty log', 'Draft', 'Mum rang.'],
      ['Dev Rahman', 'Duty log', 'Draft', 'Mine'],
    ]);
  });
});

describe('the list', () => {
  it('comes in pages, newest first', async () => {
    const first = await read('/api/clients/187260/entries?page=1&size=10');
    const second = await read('/api/clients/187260/entries?page=2&size=10');
    expect([first.total, first.from, first.entries.length]).toEqual([14, 0, 10]);
    expect([second.total, second.from, second.entries.length]).toEqual([14, 10, 4]);
    const ids = [...first.entries, ...second.entries].map((one: { id: string }) => one.id);
    expect(ids).toEqual(
      demo
        .notes('187260')
        .map((note) => note.id)
        .reverse(),
    );
  });

  it('leaves the bodies out when asked, and gives one at a time', async () => {
    const { entries } = await read('/api/clients/420077/entries?bodies=0');
    expect(entries.every((one: object) => !('text' in one))).toBe(true);
    expect((await read(`/api/clients/420077/entries/${entries[0].id}`)).entry.text).toContain('SITUATION');
  });

  it('can be of one type', async () => {
    const { total, found, entries } = await read('/api/clients/187260/entries?type=Choice%20appointment');
    expect([total, found, entries.length]).toEqual([14, 2, 2]);
  });

  it('finds people by any of their words, never those of the trials', async () => {
    const find = async (words: string) =>
      (await read(`/api/clients?q=${encodeURIComponent(words)}`)).clients.map((one: { number: string }) => one.number);
    expect(await find('obiora')).toEqual(['204118', '204181']);
    expect(await find('02/09/2010')).toEqual(['311950', '311951']);
    expect(await find('reay corey')).toEqual(['311951']);
    expect(await find('longrecord')).toEqual([]);
  });
});

describe('the state file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'damson-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings back what was written, after the server was stopped without notice', async () => {
    const stateFile = join(folder, 'state.json');
    const first = await startDemo({ stateFile });
    await fetch(`${first.url}/api/clients/204118/entries`, { method: 'POST', body: JSON.stringify(entry({ text: 'kept \ud83d' })) });
    expect(existsSync(stateFile)).toBe(true);
    const second = await startDemo({ stateFile });
    expect(second.notes('204118').at(-1)?.text).toBe('kept \ud83d');
    await Promise.all([first.close(), second.close()]);
  });

  it('is whole after the server, run alone, was killed', async () => {
    const stateFile = join(folder, 'killed.json');
    const script = fileURLToPath(new URL('../../hosts/demo/server.mjs', import.meta.url));
    const alone = spawn(process.execPath, [script, '--port', '0', '--state', stateFile], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = await once(alone.stdout, 'data');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said))?.[0];
    await fetch(`${url}/api/clients/204118/entries`, { method: 'POST', body: JSON.stringify(entry({ text: 'last words' })) });
    alone.kill('SIGKILL');
    await once(alone, 'exit');
    const state = JSON.parse(readFileSync(stateFile, 'utf8'));
    expect(state.entries['204118'].at(-1).text).toBe('last words');
  });
});
