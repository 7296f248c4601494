/**
 * Made the witness of vault format 1 (vault-format-1.json), once. Kept so that the next format's witness is made the same
 * way: write to a NEW file, and never touch the old one.
 *   node tests/stored/make-vault-format-1.ts > tests/stored/vault-format-N.json
 */
import { sealBox } from '../../lib/vault/box.ts';
import { fromBase64, toBase64 } from '../../lib/vault/bytes.ts';
import { type Sealed, sealPayload } from '../../lib/vault/sealing.ts';
import { makeVault } from '../../lib/vault/vault.ts';

const text = ({ nonce, data }: Sealed) => ({ nonce: toBase64(nonce), data: toBase64(data) });

const passphrase = 'le café près du pont';
const { record, printed, open } = await makeVault(crypto, passphrase);
const identity = ['witness', 1];
const payload = { text: 'GOAL:\nWalk to the shop and back \u{1f6b6}' };
const sealed = text(await sealPayload(crypto, open.seal, identity, payload));
const boxed = await sealBox(crypto, fromBase64(record.publicKey) ?? new Uint8Array(), identity, payload);
const box = { from: toBase64(boxed.from), ...text(boxed) };
process.stdout.write(`${JSON.stringify({ passphrase, printed, record, identity, payload, sealed, box }, null, 2)}\n`);
