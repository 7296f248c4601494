/** The background's end of the extension pages' questions. */
import { browser } from 'wxt/browser';
import { z } from '../checklist/zod.ts';
import type { Answers, Request } from './requests.ts';

const address = z.string().max(2_000);
const request = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('tab'), tab: z.number().int(), origin: address }),
  z.object({ ask: z.literal('will-turn-on'), origin: address }),
  z.object({ ask: z.literal('turn-on'), origin: address }),
  z.object({ ask: z.literal('turn-off'), origin: address }),
  z.object({ ask: z.literal('open'), tab: z.number().int() }),
  z.object({ ask: z.literal('options') }),
  z.object({ ask: z.literal('set-shared'), isShared: z.boolean() }),
  z.object({ ask: z.literal('set-worker'), worker: z.string().max(200) }),
  z.object({ ask: z.literal('set-gate'), mode: z.enum(['off', 'remind', 'hold']), asksReason: z.boolean() }),
  z.object({ ask: z.literal('wipe') }),
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
