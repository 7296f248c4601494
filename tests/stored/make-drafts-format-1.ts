/**
 * Made the witness of draft format 1 (drafts-format-1.json), once. Kept so that the next format's witness is made the same
 * way: run it while that format is current, write to a NEW file, and never touch the old one.
 *   node tests/stored/make-drafts-format-1.ts > tests/stored/drafts-format-N.json
 * The keys are test keys, stored beside the rows: a device's own can't be exported.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDraftStore } from '../../lib/drafts/store.ts';
import { readBack, writeKeys } from './place.ts';

const indexedDB = new IDBFactory();
let time = Date.parse('2026-03-02T09:00:00.000Z');
const base = { now: () => new Date(time), indexedDB, IDBKeyRange };
const raw = {
  seal: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64'),
  hash: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64'),
};

const first = await openDraftStore(base);
if (!first.ok) throw new Error(first.error);
await first.value.close();
await writeKeys(indexedDB, raw);

const opened = await openDraftStore(base);
if (!opened.ok) throw new Error(opened.error);
const key = { recordSystem: 'https://records.example', client: 'id:40071', form: 'Contact note', worker: 'S. Marlow' };
await opened.value.keep(key, { text: 'GOAL:\nWalk to the shop', isRich: false, whole: true });
time += 60_000;
await opened.value.keep(key, { text: 'GOAL:\nWalk to the shop and b\ud83dack \u{1f6b6}', isRich: true, whole: true, writer: 'tab 2' });
const letter = await opened.value.keep({ ...key, form: 'Letter' }, { text: 'Dear Dr Ames,', isRich: false, whole: false });
if (letter.ok) await opened.value.markSaved(key, letter.value.id);
const gone = await opened.value.keep({ ...key, form: 'Plan' }, { text: 'put away', isRich: false, whole: true });
if (gone.ok) await opened.value.remove(key, gone.value.id);
await opened.value.close();

const tables = await readBack(indexedDB);
process.stdout.write(`${JSON.stringify({ format: 1, databaseVersion: tables.version, keys: raw, ...tables.rows }, null, 2)}\n`);
