import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../../lib/bridge/answers.ts';
import { listenForDirects } from '../../lib/bridge/direct-desk.ts';
import { command, listenForLines, type SidebarEnd } from '../../lib/bridge/lines.ts';
import { isWriting, type SidebarAction } from '../../lib/bridge/view.ts';
import { presets } from '../../lib/checklist/presets.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';
import demo from '../../lib/record/profiles/demo.json' with { type: 'json' };
import openmrs from '../../lib/record/profiles/openmrs-o3.json' with { type: 'json' };
import { makeActions } from './actions.ts';
import { makeDesk } from './desk.ts';
import { makeDraftDesk } from './draft-desk.ts';
import { guesses } from './guesses.ts';
import { makeKeeper } from './keeper.ts';
import { makePageStyle } from './page-style.ts';
import { mintWord, redeem } from './pairing.ts';
import { makePanels } from './panels.ts';
import { makePastes, pasteKey, type Session } from './pastes.ts';
import { makePicks, pickKey } from './picks.ts';
import { countReasons, settings } from './settings.ts';
import { bringGate, makeSites } from './sites.ts';
import { clientOf, isStill } from './still.ts';
import type { Now } from './views/getting-on.ts';

const PROFILES = [demo, openmrs] as readonly SiteProfile[];
const EXPIRY = 'expire-drafts';

function now(): Now {
  const at = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    today: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** The composition root. Every listener is set before anything is waited for: an event may be what woke us. */
export default defineBackground({
  type: 'module',
  main() {
    const style = makePageStyle();
    const drafts = makeDraftDesk();
    const sites = makeSites(
      () => now().today,
      (tab) => style.leave(tab),
    );
    const { session } = browser.storage;
    const whileOpen: Session = {
      get: async (key) => (await session.get(key))[key],
      set: (key, value) => session.set({ [key]: value }),
    };
    const pastes = makePastes(drafts.store, whileOpen);
    const desk = makeDesk({
      profiles: PROFILES,
      keeper: makeKeeper(drafts.store),
      style,
      now,
      mint: mintWord,
      isOn: sites.isOn,
      bringGate,
      listDrafts: drafts.list,
      settleDrafts: drafts.settle,
      pastes,
      picks: makePicks(whileOpen),
    });
    const act = makeActions({ desk, style, today: () => now().today, store: drafts.store, pastes });
    const paired = new Map<SidebarEnd, number>();
    const panels = makePanels(desk, paired);
    /** What writes into the record is done from a sidebar that the user can see: a page could lead their press there. */
    const isSeen = async (end: SidebarEnd, { do: what }: SidebarAction) => {
      if (end.tab === null || !isWriting(what)) return true;
      const answer = await command(end.tab, { command: 'who' }, 0);
      return answer?.ok !== true || answer.beside === true;
    };
    /** The sidebars beside pages, by the word with which each was paired. */
    const words = new Map<string, SidebarEnd>();

    listenForLines(desk, {
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
        if (message.say === 'drawn') desk.drawn(end, id, message.epoch, message.hold);
        else if (message.say === 'may-copy') {
          const yes = tab?.epoch === message.epoch && (await isStill(tab, clientOf(tab)));
          end.tell({ tell: 'may-copy', nth: message.nth, yes: yes && tab.epoch === message.epoch });
        } else if (tab && (await isSeen(end, message.action))) await act(tab, message.epoch, message.action);
        else if (tab) desk.say(tab, 'covered');
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
      tab: async ({ tab, origin }) => {
        const answer = await command(tab, { command: 'who' }, 0);
        return {
          origin,
          isOn: await sites.isOn(origin),
          isOpen: await settings.isOpen(tab),
          canStandBeside: answer?.ok === true && answer.beside === true,
        };
      },
      'will-turn-on': async ({ origin }) => sites.expect(origin).then(() => true),
      'turn-on': ({ origin }) => sites.turnOn(origin),
      'turn-off': ({ origin }) => guesses.forget(origin).then(() => sites.turnOff(origin)),
      open: async ({ tab }) => (await command(tab, { command: 'open' }, 0))?.ok === true,
      options: async () => {
        const opened = await drafts.store();
        const counted = opened.ok ? await opened.value.count() : opened;
        return {
          sites: await sites.list(),
          checklists: presets.map(({ id, title, fields }) => ({
            id,
            title,
            required: fields.filter((field) => field.need === 'required').length,
            fields: fields.length,
          })),
          stored: counted.ok ? { ...counted.value, blocked: false } : { drafts: 0, versions: 0, bytes: 0, oldest: null, blocked: true },
          worker: await settings.worker(),
          isShared: await settings.isShared(),
          gate: { ...(await settings.gate()), reasons: countReasons(await settings.reasons()) },
        };
      },
      'set-shared': async ({ isShared }) => settings.setShared(isShared).then(() => true),
      'set-worker': async ({ worker }) => settings.setWorker(worker).then(() => true),
      'set-gate': async ({ mode, asksReason }) => desk.setGate({ mode, asksReason }).then(() => true),
      wipe: async () => {
        const opened = await drafts.store();
        const isWiped = opened.ok && (await opened.value.wipe()).ok;
        for (const site of await sites.list()) await sites.turnOff(site.origin);
        await browser.storage.local.clear();
        const remembered = Object.keys(await session.get(null));
        const ofClients = [pasteKey, pickKey].map((keyOf) => keyOf(0).slice(0, -1));
        await session.remove(remembered.filter((key) => ofClients.some((start) => key.startsWith(start))));
        await desk.setGate(await settings.gate());
        return isWiped;
      },
    });

    browser.commands.onCommand.addListener(async (name, tab) => {
      if (name === 'toggle-sidebar' && tab?.id !== undefined) await command(tab.id, { command: 'toggle' }, 0);
    });
    void sites.wake();
    // That these are listened for is what wakes us when the browser starts.
    browser.runtime.onInstalled.addListener(() => void sites.settle());
    browser.runtime.onStartup.addListener(() => void sites.settle());
    browser.tabs.onRemoved.addListener((tab) => void settings.forgetTab(tab));
    browser.alarms.onAlarm.addListener(async (alarm) => {
      if (alarm.name !== EXPIRY) return;
      const opened = await drafts.store();
      if (opened.ok) await opened.value.expire();
    });
    void browser.alarms.create(EXPIRY, { delayInMinutes: 1, periodInMinutes: 15 });
    // Content scripts have no business in our settings.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
});
