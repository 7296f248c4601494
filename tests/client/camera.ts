/**
 * Pictures of what stands on the screen, the sidebar's own process included. Chromium sends every picture that it draws
 * (as far as it is not held up); Firefox is asked for one.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Kind } from '../e2e/browsers.ts';
import { type Picture, readPicture } from './picture.ts';

export interface Camera {
  /** One picture now, for learning. */
  take(): Promise<Picture>;
  /** One picture, seen like every other. Chromium sends them by itself: there only when none has come for a while. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export type Seen = (picture: Picture, png: Buffer) => void;

/** Chromium drops a picture that it has no time for, also the last before all is calm: then it is asked for one. */
const CALM_MS = 400;

async function chromiumCamera(page: Page, seen: Seen): Promise<Camera> {
  const line: CDPSession = await page.createCDPSession();
  let last = '';
  let at = performance.now();
  const take = async () => {
    const { data } = await line.send('Page.captureScreenshot', { format: 'png' });
    at = performance.now();
    return Buffer.from(data, 'base64');
  };
  line.on('Page.screencastFrame', ({ data, sessionId }) => {
    // The tab may have gone meanwhile; then there is nobody to thank.
    line.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    at = performance.now();
    if (data === last) return;
    last = data;
    const png = Buffer.from(data, 'base64');
    seen(readPicture(png), png);
  });
  await line.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    take: async () => readPicture(await take()),
    async look() {
      if (performance.now() - at < CALM_MS) return;
      // The tab may be on its way elsewhere.
      const png = await Promise.race([take().catch(() => null), new Promise<null>((done) => setTimeout(done, 2000, null))]);
      if (png) seen(readPicture(png), png);
    },
    stop: () => line.detach().catch(() => undefined),
  };
}

function firefoxCamera(page: Page, seen: Seen): Camera {
  const png = async () => Buffer.from(await page.screenshot({ type: 'png' }));
  return {
    take: async () => readPicture(await png()),
    async look() {
      // Firefox gives no picture of a document that another is just taking the place of, and says so in one of two ways.
      const now = await png().catch((error) => {
        if (/Unable to capture screenshot|win is null/.test(String(error))) return null;
        throw error;
      });
      if (now) seen(readPicture(now), now);
    },
    stop: async () => undefined,
  };
}

export const cameraOf = (kind: Kind, page: Page, seen: Seen): Promise<Camera> =>
  kind === 'chromium' ? chromiumCamera(page, seen) : Promise.resolve(firefoxCamera(page, seen));
