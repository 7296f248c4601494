import type { Page } from 'puppeteer-core';
import { clients } from '../hosts/medplum/clients.mjs';
import { type RunningMedplum, startMedplum } from '../hosts/medplum/server.mjs';
import { type Kind, launch, type Session, until } from './browsers.ts';
import { awaitText, launcher, turnOn } from './hands.ts';

type Record = (typeof clients)[number];

const NAMED = '.PatientSummary_headerContent p, .InfoBar_root a';
const CHART_NOTE = 'main .mantine-Textarea-wrapper > textarea';

export interface MedplumHost {
  readonly origin: string;
  readonly medplum: RunningMedplum;
  /** With a Choice; `other` has the same name and another date of birth. */
  readonly client: Record;
  readonly other: Record;
  urlOf(client: Record, place?: string): string;
  /** By the chart's own tabs, without a page load. */
  openTab(page: Page, tab: 'Timeline' | 'Visits' | 'Notes' | 'Progress note'): Promise<void>;
  /** From a visit or another chart, by the menu, without a page load. */
  switchTo(page: Page, client: Record): Promise<void>;
  /** The visit that is going on, from the chart. */
  openVisit(page: Page): Promise<void>;
  /** Types into the box of a form with this name, or into the visit's chart note where none is given. */
  write(page: Page, words: string, box?: string): Promise<void>;
  pressButton(page: Page, name: string): Promise<void>;
  /** Words of all notes that the record has of this client, as Medplum's server has them. */
  stored(page: Page, client: Record): Promise<readonly string[]>;
  close(): Promise<void>;
}

const pressNamed = (page: Page, select: string, name: string): Promise<unknown> =>
  until(
    () =>
      page.$$eval(
        select,
        (all, wanted) => {
          const found = all.find((one) => one.textContent?.includes(wanted) && one.checkVisibility()) as HTMLElement | undefined;
          found?.click();
          return found !== undefined;
        },
        name,
      ),
    name,
  );

/** What was written since, from where the page keeps it: nothing goes over the network. */
const writtenSince = (page: Page, client: Record): Promise<string[]> =>
  page.evaluate((reference) => {
    interface Kept {
      readonly subject?: { readonly reference: string };
      readonly note?: readonly { readonly text: string }[];
      readonly item?: readonly { readonly answer?: readonly { readonly valueString?: string }[] }[];
    }
    const kept = JSON.parse(localStorage.getItem('kept-resources') ?? '[]') as [string, Kept][];
    return kept
      .filter(([, { subject }]) => subject?.reference === reference)
      .map(([, { note, item }]) => note?.[0]?.text ?? (item ?? []).map(({ answer }) => answer?.[0]?.valueString ?? '').join('\n'));
  }, `Patient/${client.id}`);

/** A chart of Medplum's published components, on their FHIR server in the page's own memory. */
export async function medplumHost(): Promise<MedplumHost> {
  const medplum = await startMedplum();
  const [client, other] = clients as unknown as readonly [Record, Record];
  const urlOf = (of: Record, place = 'notes') => `${medplum.url}/Patient/${of.id}/${place}`;
  return {
    medplum,
    origin: medplum.url,
    client,
    other,
    urlOf,
    openTab: async (page, tab) => void (await pressNamed(page, '[role="tab"]', tab)),
    async switchTo(page, to) {
      const link = `nav a[href="/Patient/${to.id}"]`;
      if (!(await page.$(link))) await page.click('header button[aria-controls="navbar"]');
      await (await until(() => page.$(link), 'the menu')).evaluate((one) => (one as HTMLElement).click());
    },
    async openVisit(page) {
      await pressNamed(page, '[role="tab"]', 'Visits');
      await pressNamed(page, 'main button', 'Partnership session');
      await until(() => page.$(CHART_NOTE), 'the chart note');
    },
    async write(page, words, box) {
      await page.bringToFront();
      const select = box ? `textarea[name="${box}"]` : CHART_NOTE;
      await (await until(() => page.$(select), select)).click();
      await page.keyboard.type(words);
    },
    async pressButton(page, name) {
      await page.bringToFront();
      const found = await until(
        async () =>
          (
            await page.evaluateHandle((wanted) => [...document.querySelectorAll('main button')].find((b) => b.textContent === wanted), name)
          ).asElement(),
        name,
      );
      await (found as Awaited<ReturnType<Page['$']>>)?.click();
    },
    stored: async (page, of) => [...of.notes.map(({ text }) => text), ...(await writtenSince(page, of))],
    close: () => medplum.close(),
  };
}

/** With Handrail on, at the first client's notes. */
export async function medplumTurnedOn(kind: Kind): Promise<{ host: MedplumHost; session: Session; page: Page }> {
  const host = await medplumHost();
  const session = await launch(kind, { granted: [host.origin] });
  const page = await session.page(host.urlOf(host.client));
  await until(() => page.$(NAMED), 'the client');
  await awaitText(page, 'All notes are listed.');
  await turnOn(session, host.origin);
  await until(() => launcher(session, page.url()), 'the launcher');
  return { host, session, page };
}
