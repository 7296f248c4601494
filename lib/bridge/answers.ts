/** The background's end of the extension pages' questions. */
import { browser } from 'wxt/browser';
import { z } from '../checklist/zod.ts';
import { LARGEST_BYTES } from '../packs/types.ts';
import type { Answers, Request } from './requests.ts';
import { STANDS } from './view.ts';

const address = z.string().max(2_000);
/** Base64 of the largest file that is read; a larger one was refused before. */
const packFile = z.string().max(Math.ceil(LARGEST_BYTES / 3) * 4);
/** A pack as JSON, which is in no base yet. */
const copyText = z.string().max(LARGEST_BYTES);
const packId = z.string().max(64);
const secret = z.string().max(1_000).optional();
const request = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('stopped') }),
  z.object({ ask: z.literal('tab'), tab: z.number().int(), origin: address }),
  z.object({ ask: z.literal('will-turn-on'), origin: address }),
  z.object({ ask: z.literal('turn-on'), origin: address }),
  z.object({ ask: z.literal('turn-off'), origin: address }),
  z.object({ ask: z.literal('open'), tab: z.number().int() }),
  z.object({ ask: z.literal('set-stands'), origin: address, stands: z.enum(STANDS) }),
  z.object({ ask: z.literal('fit'), tab: z.number().int() }),
  z.object({ ask: z.literal('forget-fit'), origin: address }),
  z.object({ ask: z.literal('fit-file'), origin: address }),
  z.object({ ask: z.literal('options') }),
  z.object({ ask: z.literal('set-shared'), isShared: z.boolean() }),
  z.object({ ask: z.literal('set-shared-computer'), isShared: z.boolean() }),
  z.object({ ask: z.literal('set-worker'), worker: z.string().max(200) }),
  z.object({ ask: z.literal('set-gate'), mode: z.enum(['off', 'remind', 'hold']), asksReason: z.boolean() }),
  z.object({ ask: z.literal('packs') }),
  z.object({ ask: z.literal('checklist'), id: packId }),
  z.object({ ask: z.literal('get-ready') }),
  z.object({ ask: z.literal('check-pack'), file: packFile }),
  z.object({ ask: z.literal('go-on-looking'), look: z.string().max(64) }),
  z.object({ ask: z.literal('take-pack'), file: packFile, onto: z.number().int(), meant: z.array(z.string().max(40)).max(20) }),
  z.object({ ask: z.literal('pack-back'), id: packId }),
  z.object({ ask: z.literal('drop-pack'), id: packId }),
  z.object({ ask: z.literal('shipped-file'), id: packId }),
  z.object({ ask: z.literal('pack-file'), id: packId, isWithAdded: z.boolean() }),
  z.object({ ask: z.literal('drop-heading'), pack: packId, checklist: packId, field: packId, heading: z.string().max(80) }),
  z.object({ ask: z.literal('copy') }),
  z.object({ ask: z.literal('keep-copy'), text: copyText.nullable(), checklist: packId }),
  z.object({ ask: z.literal('judge-copy'), text: copyText, checklist: packId, note: z.string().max(20_000) }),
  z.object({ ask: z.literal('copy-site'), text: copyText, site: packId }),
  z.object({ ask: z.literal('finish-copy'), text: copyText, isGiven: z.boolean() }),
  z.object({ ask: z.literal('wipe') }),
  z.object({ ask: z.literal('all-drafts'), query: z.string().max(200), show: z.number().int().min(1).max(2_000) }),
  z.object({ ask: z.literal('any-draft'), id: z.string().max(200), act: z.enum(['text', 'delete', 'undo']) }),
  z.object({ ask: z.literal('open-all-drafts') }),
  z.object({
    ask: z.literal('vault'),
    act: z.enum(['set', 'unlock', 'lock', 'change', 'new-code', 'remove']),
    passphrase: secret,
    code: secret,
    next: secret,
    worker: z.string().max(200).optional(),
  }),
  z.object({ ask: z.literal('set-lock-minutes'), minutes: z.number().int().min(1).max(240) }),
]);

/** Answers the extension's own pages alone: a content script shares our id, so the address is asked as well. */
export function answerRequests(answers: Answers): void {
  const own = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    const read = request.safeParse(raw);
    if (!read.success || sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return;
    const answer = answers[read.data.ask] as (asked: Request) => Promise<unknown>;
    answer(read.data).then(reply, () => reply(null));
    return true;
  });
}
