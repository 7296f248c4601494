import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../../lib/bridge/answers.ts';
import { listenForDirects } from '../../lib/bridge/direct-desk.ts';
import { type AgentEnd, command, listenForLines, type SidebarEnd } from '../../lib/bridge/lines.ts';
import { tellPages } from '../../lib/bridge/own-pages.ts';
import { isWriting, type SidebarAction, type StoppedView } from '../../lib/bridge/view.ts';
import { looksKept } from '../../lib/drafts/canary.ts';
import { DEFAULT_RETENTION } from '../../lib/drafts/retention.ts';
import { siteFile } from '../../lib/packs/start.ts';
import { handedOn } from '../../lib/record/fit-profile.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import demo from '../../lib/record/profiles/demo.json' with { type: 'json' };
import medplumChart from '../../lib/record/profiles/medplum-chart.json' with { type: 'json' };
import medplumVisit from '../../lib/record/profiles/medplum-visit.json' with { type: 'json' };
import openmrs from '../../lib/record/profiles/openmrs-o3.json' with { type: 'json' };
import { makeActions } from './actions.ts';
import { makeAllDrafts } from './all-drafts.ts';
import { builtIn } from './built-in.ts';
import { makeCopies } from './copies.ts';
import { type Desk, makeDesk } from './desk.ts';
import { makeDraftDesk } from './draft-desk.ts';
import { fitted } from './fitted.ts';
import { makeFitting, openAndStart } from './fitting.ts';
import { guesses } from './guesses.ts';
import { lookAtParts } from './health.ts';
import { makeKeeper } from './keeper.ts';
import { makeOptionsAnswers } from './options-answers.ts';
import { makeOrganisation } from './organisation.ts';
import { makePacks, type PackStorage } from './packs.ts';
import { makePageStyle } from './page-style.ts';
import { mintWord, redeem } from './pairing.ts';
import { makePanels, openPanel } from './panels.ts';
import { makePastes, pasteKey, type Session } from './pastes.ts';
import { makePicks, pickKey } from './picks.ts';
import { settings, stored } from './settings.ts';
import { addressOf, bringGate, makeSites } from './sites.ts';
import { clientOf, isStill } from './still.ts';
import { LOCK_ALARM, makeVaultDesk, type VaultDesk } from './vault-desk.ts';
import type { Now } from './views/getting-on.ts';
import { asksWorker, retentionOn, whoWorks } from './whose.ts';

const PROFILES = [demo, openmrs, medplumChart, medplumVisit] as readonly SiteProfile[];
const EXPIRY = 'expire-drafts';

function now(): Now {
  const at = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    today: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** In a tab of our own: a page can take the focus, and the keys with it, out of a sidebar beside it. */
async function askToUnlock(from: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#unlock`, openerTabId: from });
}

async function openAllDrafts(from?: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/all-drafts.html'), ...(from === undefined ? {} : { openerTabId: from }) });
}

/** Once in each run of the browser: whether what was kept before it is still there. */
async function lookForCanary(): Promise<void> {
  // A private window has a database of its own and our settings: there the counts never agree.
  if (browser.extension.inIncognitoContext || (await settings.hasLooked())) return;
  await settings.setLooked();
  const looked = await looksKept({ indexedDB, get: settings.starts, set: settings.setStarts });
  if (looked.ok) await settings.setForgetful(!looked.value);
}

/** The composition root. Every listener is set before anything is waited for: an event may be what woke us. */
export default defineBackground({
  type: 'module',
  main() {
    const style = makePageStyle();
    const { session } = browser.storage;
    const whileOpen: Session = {
      get: async (key) => (await session.get(key))[key],
      set: (key, value) => session.set({ [key]: value }),
    };
    const vault: VaultDesk = makeVaultDesk({
      store: () => drafts.store(),
      session: { get: stored('session').get, set: (key, value) => stored('session').set({ [key]: value }) },
      now: Date.now,
      minutes: () => minutes(),
      setAlarm: async (when) => browser.alarms.create(LOCK_ALARM, { when }),
      changed: async () => {
        allDrafts.forget();
        tellPages();
        await desk.lockChanged();
      },
      isRequired: async () => (await whoRequires()) !== null,
    });
    const { local } = browser.storage;
    const lasting: PackStorage = { get: async (key) => (await local.get(key))[key], set: (key, value) => local.set({ [key]: value }) };
    const organisation = makeOrganisation({
      get: () => browser.storage.managed.get(null),
      storage: lasting,
      handrail: browser.runtime.getManifest().version,
      builtIn: builtIn.packs,
    });
    const set = async () => {
      await organisation.coming();
      return organisation.now();
    };
    const stopped = async (): Promise<StoppedView | null> => {
      const { stop, organisation: name } = await set();
      return stop === null ? null : { name, message: stop };
    };
    const minutes = async () => Math.min(await settings.lockMinutes(), (await set()).values.lockMinutes ?? Number.POSITIVE_INFINITY);
    const sharing = async () => {
      const { sharedLogin, sharedComputer } = (await set()).values;
      return {
        isLogin: sharedLogin === true || (await settings.isShared()),
        isComputer: sharedComputer === true || (await settings.isSharedComputer()),
      };
    };
    const whoRequires = async () => {
      const { isLogin, isComputer } = await sharing();
      if ((await set()).values.lockRequired) return 'organisation';
      if ((await packs.asked()).lockRequired) return 'team';
      return isComputer ? 'shared-computer' : isLogin ? 'shared-login' : null;
    };
    const drafts = makeDraftDesk({ ...vault, isForgetful: settings.isForgetful });
    const allDrafts = makeAllDrafts({
      store: drafts.store,
      lockedBecause: vault.lockedBecause,
      asksWorker: async () => asksWorker(await sharing()),
    });
    const sites = makeSites(
      () => now().today,
      async (tab) => {
        await fitted.stopPicking(tab);
        await style.leave(tab);
      },
      async () => (await stopped()) !== null,
      builtIn.hosts,
    );
    const pastes = makePastes(drafts.store, whileOpen);
    const packs = makePacks({
      storage: lasting,
      base: async () => ({
        saveGate: (await settings.gate()).mode,
        retentionDays: retentionOn(await sharing(), { unsaved: DEFAULT_RETENTION.unsavedDays, saved: DEFAULT_RETENTION.afterSaveDays }),
        lockRequired: false,
        optionsMayBeChanged: true,
      }),
      handrail: browser.runtime.getManifest().version,
      changed: () => void desk.packsChanged(),
      organisation,
    });
    void packs.coming();
    const askedOfGate = async () => {
      const { saveGate, optionsMayBeChanged } = await packs.asked();
      const { values, locked } = await set();
      const isByOrganisation = optionsMayBeChanged ? values.saveGate === saveGate : locked.includes('saveGate');
      return { atLeast: saveGate, isKept: !optionsMayBeChanged, isByOrganisation };
    };
    const rules = async () => ({ ...(await settings.gate()), mode: (await packs.policy()).saveGate });
    const keeper = makeKeeper(drafts.store);
    const desk: Desk = makeDesk({
      profiles: PROFILES,
      keeper: {
        ...keeper,
        keep(tab, piece) {
          void vault.used();
          keeper.keep(tab, piece);
        },
      },
      style,
      now,
      mint: mintWord,
      openPanel,
      lookAtParts,
      isOn: sites.isOn,
      bringGate,
      addressOf,
      listDrafts: drafts.list,
      settleDrafts: drafts.settle,
      whoWorks: async (onPage) =>
        whoWorks(await sharing(), { onPage, inOptions: await settings.worker(), whenOpened: await vault.worker() }),
      needsPassphrase: async () => (await whoRequires()) !== null,
      pastes,
      picks: makePicks(whileOpen),
      packs,
      siteFor: packs.siteFor,
      rules,
    });
    const fitting = makeFitting(desk, () => now().today, sites.isOn);
    const act = makeActions({
      desk,
      fitting,
      style,
      store: drafts.store,
      pastes,
      packs,
      lock: () => vault.lock('by-you'),
      askToUnlock,
      openAllDrafts,
    });
    const expire = async () => {
      const opened = await drafts.store();
      const { unsaved, saved } = (await packs.policy()).retentionDays;
      if (opened.ok) await opened.value.expire({ unsavedDays: unsaved, afterSaveDays: saved });
    };
    const paired = new Map<SidebarEnd, number>();
    const panels = makePanels(desk, paired, stopped);
    /** What writes into the record is done from a sidebar that the user can see: a page could lead their press there. */
    const isSeen = async (end: SidebarEnd, { do: what }: SidebarAction) => {
      if (end.tab === null || !isWriting(what)) return true;
      const answer = await command(end.tab, { command: 'who' }, 0);
      return answer?.ok !== true || answer.beside === true;
    };
    /** The sidebars beside pages, by the word with which each was paired. */
    const words = new Map<string, SidebarEnd>();

    const organisationChanged = async () => {
      await sites.settle();
      panels.lookAnew();
      await packs.reload();
      await desk.lockChanged();
      tellPages();
      await expire();
    };

    const agents = {
      ...desk,
      opened(end: AgentEnd) {
        desk.opened(end);
        if (end.from.frame === 0) panels.arrived(end.from.tab);
      },
    };
    listenForLines(agents, {
      async heard(end, message) {
        if (message.say === 'pair') {
          if (end.tab === null || !(await redeem(message.token, end.tab, end.frame))) return;
          paired.set(end, end.tab);
          words.set(message.token, end);
          desk.attach(end, end.tab);
          return;
        }
        if (message.say === 'still-here') return; // that it came is what counts
        if (message.say === 'panel') return panels.open(end, message.window);
        const id = paired.get(end);
        const tab = id === undefined ? undefined : desk.tab(id);
        if (id === undefined) return;
        if (message.say === 'drawing') desk.drawing(id);
        else if (message.say === 'drawn') desk.drawn(end, id, message.epoch, message.hold);
        else if (message.say === 'may-copy') {
          const yes = tab?.epoch === message.epoch && (await isStill(tab, clientOf(tab)));
          end.tell({ tell: 'may-copy', nth: message.nth, yes: yes && tab.epoch === message.epoch });
        } else if (tab && (await isSeen(end, message.action))) {
          void vault.used();
          await act(tab, message.epoch, message.action);
        } else if (tab) desk.say(tab, 'covered');
      },
      closed(end) {
        paired.delete(end);
        for (const [word, of] of words) if (of === end) words.delete(word);
        panels.close(end);
        desk.detach(end);
      },
    });

    const pairedBy = (word: string) => {
      const sidebar = words.get(word);
      const agent = sidebar?.tab == null ? undefined : desk.tab(sidebar.tab)?.frames.get(0)?.end;
      return sidebar && agent ? { sidebar, agent } : null;
    };
    listenForDirects(pairedBy, desk.fact, (sidebar) => {
      const tab = sidebar.tab === null ? undefined : desk.tab(sidebar.tab);
      if (tab) desk.push(tab);
    });

    answerRequests({
      stopped: async () => ({ by: await stopped() }),
      tab: async ({ tab, origin }) => {
        const answer = await command(tab, { command: 'who' }, 0);
        return {
          origin,
          isOn: await sites.isOn(origin),
          isOpen: await settings.isOpen(tab),
          canStandBeside: answer?.ok === true && answer.beside === true,
          liesOver: Boolean(desk.tab(tab)?.covers),
          stands: await settings.stands(origin),
        };
      },
      'will-turn-on': async ({ origin }) => sites.expect(origin).then(() => true),
      'turn-on': ({ origin }) => sites.turnOn(origin),
      'turn-off': ({ origin }) => guesses.forget(origin).then(() => sites.turnOff(origin)),
      'forget-fit': async ({ origin }) => {
        await fitted.forget(origin);
        desk.profilesChanged(origin);
        return true;
      },
      'fit-file': async ({ origin }) => {
        const profile = await fitted.of(origin);
        return profile && siteFile(handedOn(profile), browser.runtime.getManifest().version);
      },
      fit: async ({ tab }) => openAndStart(desk.tab(tab), fitting),
      'set-stands': async ({ origin, stands }) => desk.setStands(origin, stands).then(() => true),
      open: async ({ tab }) => (await command(tab, { command: 'open' }, 0))?.ok === true,
      ...makeOptionsAnswers({ sites, packs, vault, desk, drafts, sharing, minutes, whoRequires, rules, askedOfGate, expire, organisation }),
      wipe: async () => {
        const opened = await drafts.store();
        const isWiped = opened.ok && (await opened.value.wipe()).ok;
        for (const site of await sites.list()) await sites.turnOff(site.origin);
        await stored('local').clear();
        await sites.wiped();
        const remembered = Object.keys(await session.get(null));
        const ofClients = [pasteKey, pickKey].map((keyOf) => keyOf(0).slice(0, -1));
        await vault.forget();
        allDrafts.forget();
        tellPages();
        await session.remove(remembered.filter((key) => ofClients.some((start) => key.startsWith(start))));
        await packs.reload();
        await desk.setGate(await settings.gate());
        return isWiped;
      },
      ...packs.answers,
      ...makeCopies({ storage: lasting, place: packs.place }).answers,
      'all-drafts': async ({ query, show }) => {
        await vault.used();
        return allDrafts.look(query, show);
      },
      'any-draft': async ({ id, act }) => {
        await vault.used();
        const done = await allDrafts.act(id, act);
        if (done !== null && act !== 'text') await desk.lockChanged();
        return done;
      },
      'open-all-drafts': async () => {
        await openAllDrafts();
        return true;
      },
      vault: vault.answer,
    });

    browser.commands.onCommand.addListener(async (name, tab) => {
      if (tab?.id === undefined) return;
      const isInPanel = name === 'toggle-sidebar' && desk.tab(tab.id)?.stands === 'panel';
      if (isInPanel && (await openPanel(tab.id))) return;
      if (name === 'toggle-sidebar') await command(tab.id, { command: 'toggle' }, 0);
      const known = name === 'hide-now' ? desk.tab(tab.id) : undefined;
      if (known) desk.setHidden(known, !known.isHidden);
    });
    // A private window's background is another one, with the same storage.
    local.onChanged.addListener((changes) => {
      if (packs.isNews(changes)) void packs.reload();
    });
    // Chromium tells at once; Firefox reads its policies when it starts, and tells nothing.
    browser.storage.managed.onChanged?.addListener(async () => {
      if (await organisation.reload()) await organisationChanged();
    });
    void sites.wake();
    // That these are listened for is what wakes us when the browser starts.
    browser.runtime.onInstalled.addListener(() => void sites.settle());
    browser.runtime.onStartup.addListener(() => void sites.settle());
    browser.tabs.onRemoved.addListener((tab) => void Promise.all([settings.forgetTab(tab), fitted.endTrial(tab)]));
    browser.alarms.onAlarm.addListener(async (alarm) => {
      if (alarm.name === LOCK_ALARM) return vault.onAlarm();
      if (alarm.name === EXPIRY) await expire();
    });
    // Firefox never tells, so it is not asked there (docs/permissions.md).
    const { idle } = browser as Partial<typeof browser>;
    idle?.onStateChanged.addListener((state) => state === 'locked' && void vault.screenLocked());
    void lookForCanary();
    void browser.alarms.create(EXPIRY, { delayInMinutes: 1, periodInMinutes: 15 });
    // Content scripts have no business in our settings.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
});
