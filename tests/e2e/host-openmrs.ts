import type { Page } from 'puppeteer-core';
import { clients } from '../hosts/openmrs/clients.mjs';
import { type OpenmrsOptions, type RunningOpenmrs, startOpenmrs } from '../hosts/openmrs/server.mjs';
import { PASSWORD } from '../hosts/openmrs/workers.mjs';
import { type Kind, launch, type Session, until } from './browsers.ts';
import { awaitText, launcher, turnOn } from './hands.ts';
import type { HostClient, WalkHost } from './hosts.ts';

export type OpenmrsHost = WalkHost & {
  readonly openmrs: RunningOpenmrs;
  /** The number in the banner, which alone says whose record the page shows; "" while there is none. */
  numberShown(page: Page): Promise<string>;
  /** Whether O3 asks about unsaved words before it goes on. */
  isAsking(page: Page): Promise<boolean>;
  /** Answers it with the button of this name. */
  answer(page: Page, button: 'Cancel' | 'Discard changes'): Promise<void>;
};

const WORKERS = { first: 'brandreth', second: 'marchetti' };
const FIELD = 'textarea#additionalNote';
const NOTES = '[data-extension-id="notes-overview-widget"]';
const DIALOG = '.omrs-modals-container [role="dialog"]';

const numberShown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const label = document.querySelector('[data-extension-id="patient-banner"] label[for^="patient-banner-identifier-"]');
    return label?.parentElement?.textContent?.match(/OpenMRS ID:\s*(\w+)/)?.[1] ?? '';
  });

const clickOn = async (page: Page, select: string, what: string): Promise<void> => {
  // O3 draws in steps: what was found may be another element a moment later.
  await until(async () => {
    const found = await page.$(select);
    await found?.click();
    return found !== null;
  }, what);
};

const isAsking = async (page: Page): Promise<boolean> => (await page.$(`${DIALOG} .cds--btn--danger`)) !== null;

async function openNotes(page: Page): Promise<void> {
  await until(() => page.$(`${NOTES} tr[data-parent-row="true"]`), 'the notes');
  const lacking = () =>
    page.$$eval(`${NOTES} tr[data-child-row="true"]`, (rows) => rows.filter((row) => !(row.textContent ?? '').trim()).length);
  if ((await lacking()) > 0) await clickOn(page, `${NOTES} thead button.cds--table-expand__button`, 'the button that opens all');
  await until(async () => (await lacking()) === 0, 'all notes to be open');
}

/** OpenMRS O3 as published, over a back end of our own. Its notes are folded away until somebody opens them. */
export async function openmrsHost(options: OpenmrsOptions = {}): Promise<OpenmrsHost> {
  const openmrs = await startOpenmrs({ port: 0, ...options });
  const known = (number: string) => clients.find((client) => client.number === number) as (typeof clients)[number];
  const clientAt = (number: string): HostClient => {
    const { uuid, given, family } = known(number);
    const url = `${openmrs.url}/openmrs/spa/patient/${uuid}/chart/patient-summary`;
    return { name: `${given} ${family}`, url, writeUrl: url };
  };
  const uuidOf = (client: HostClient) => /patient\/([\w-]+)/.exec(client.url)?.[1] as string;

  return {
    openmrs,
    numberShown,
    isAsking,
    name: 'OpenMRS O3',
    origin: openmrs.url,
    client: clientAt('10A4KV'),
    other: clientAt('10A4KW'),
    onlyClient: 'bass in a band',
    onlyOther: '10A4KW',
    checklist: 'CAPA Partnership session',
    asksForChecklist: true,
    foldsNotes: true,
    openNotes,
    async startNote(page) {
      if (!(await page.$(FIELD))) await clickOn(page, 'button[aria-label="Visit note"]', 'the way to a new visit note');
      await (await until(() => page.$(FIELD), 'the editor')).click();
    },
    async focusEnd(page) {
      await page.bringToFront();
      await page.$eval(FIELD, (field) => (field as HTMLElement).focus());
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
    },
    readText: (page) => page.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value),
    pressSave: async (page) => (await until(() => page.$(`form:has(${FIELD}) button[type="submit"]`), 'the save button')).click(),
    async switchTo(page, client) {
      await page.bringToFront();
      await clickOn(page, 'button[aria-label="Search patient"]', 'the search');
      const find = await until(() => page.$('[data-testid="patientSearchBar"]'), 'the search box');
      await find.type(client.name);
      await clickOn(page, `a[class*="patient-search"][href*="${uuidOf(client)}"]`, 'the person to be found');
    },
    showsOther: async (page) => (await numberShown(page)) === '10A4KW',
    async signInAs(page, worker) {
      const isIn = await page.evaluate(
        async (secret: string) => (await fetch('/openmrs/ws/rest/v1/session', { headers: { authorization: `Basic ${secret}` } })).json(),
        btoa(`${WORKERS[worker]}:${PASSWORD}`),
      );
      if (!(isIn as { authenticated?: boolean }).authenticated) throw new Error(`${worker} could not sign in`);
      await page.reload();
    },
    async answer(page, button) {
      const all = await page.$$(`${DIALOG} button`);
      for (const one of all) if ((await one.evaluate((b) => b.textContent?.trim())) === button) return one.click();
      throw new Error(`no ${button} is there to press`);
    },
    stored: (client) => openmrs.notes(uuidOf(client)).map((note) => note.text),
    close: () => openmrs.close(),
  };
}

/** With Handrail on, at the first client's record; `viewport` from before the page draws. */
export async function openmrsTurnedOn(
  kind: Kind,
  viewport?: { readonly width: number; readonly height: number },
): Promise<{ host: OpenmrsHost; session: Session; page: Page }> {
  const host = await openmrsHost();
  const session = await launch(kind, { granted: [host.origin] });
  const page = await session.page(host.client.url);
  if (viewport) await page.setViewport(viewport);
  await awaitText(page, host.client.name, 60_000);
  await turnOn(session, host.origin);
  await until(() => launcher(session, page.url()), 'the launcher');
  return { host, session, page };
}
