/**
 * Made the witness of draft format 2 (drafts-format-2.json), once: a draft from before the passphrase, one from after it, and
 * a box from behind the lock. Write to a NEW file for the next format, and never touch the old one.
 *   node tests/stored/make-drafts-format-2.ts > tests/stored/drafts-format-N.json
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDraftStore } from '../../lib/drafts/store.ts';
import { readBack, writeKeys } from './place.ts';

const indexedDB = new IDBFactory();
let time = Date.parse('2026-03-02T09:00:00.000Z');
const base = { now: () => new Date(time), indexedDB, IDBKeyRange };
const before = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');
const key = { recordSystem: 'https://records.example', client: 'id:40071', form: 'Contact note', worker: 'S. Marlow' };
const passphrase = 'a bench by the river';

async function open() {
  const opened = await openDraftStore(base);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

await (await open()).close();
await writeKeys(indexedDB, { seal: before, hash: before });
const store = await open();
await store.keep(key, { text: 'GOAL:\nWalk to the shop', isRich: false, whole: true });
await store.vault.set(passphrase);
time += 60_000;
await store.keep(key, { text: 'GOAL:\nWalk to the shop and b\ud83dack', isRich: true, whole: true, writer: 'tab 2' });
await store.vault.lock();
time += 60_000;
await store.keep({ ...key, form: 'Letter' }, { text: 'Dear Dr Ames,', isRich: false, whole: false });
await store.close();

const { version, rows } = await readBack(indexedDB);
const { made, record, tries } = rows.vault;
const witness = { format: 2, databaseVersion: version, passphrase, before, ...rows, vault: { made, record, tries } };
process.stdout.write(`${JSON.stringify(witness, null, 2)}\n`);
