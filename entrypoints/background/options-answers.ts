/** What the options page is answered: what stands where, and what it sets. */
import type { Answers, OptionsState } from '../../lib/bridge/requests.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import type { LockState, Result, StoreError } from '../../lib/drafts/types.ts';
import type { LockedOption } from '../../lib/packs/types.ts';
import { isFitted } from '../../lib/record/fit-profile.ts';
import type { Desk } from './desk.ts';
import type { DraftDesk } from './draft-desk.ts';
import { fitted } from './fitted.ts';
import { guesses } from './guesses.ts';
import { type Organisation, organisationView } from './organisation.ts';
import type { Packs } from './packs.ts';
import { countReasons, type GateRules, settings } from './settings.ts';
import type { Sites } from './sites.ts';
import type { VaultDesk } from './vault-desk.ts';
import { asksWorker, type Sharing } from './whose.ts';

/** Locked or not; a store that does not open has no lock that could be opened. */
async function lockOf(opened: Result<DraftStore, StoreError>): Promise<LockState> {
  const state = opened.ok ? await opened.value.vault.state() : opened;
  return state.ok ? state.value : { is: 'none', waitMs: 0 };
}

/** Who said how this site's pages are read. */
async function readBy(origin: string): Promise<OptionsState['sites'][number]['readBy']> {
  const own = await fitted.of(origin);
  if (own) return { is: isFitted(own) ? 'fitted' : 'team', on: own.verified.on };
  return (await guesses.of(origin)) ? { is: 'guess' } : null;
}

interface Around {
  readonly sites: Sites;
  readonly packs: Packs;
  readonly vault: VaultDesk;
  readonly desk: Desk;
  readonly drafts: DraftDesk;
  readonly sharing: () => Promise<Sharing>;
  /** Without use, after which drafts lock. */
  readonly minutes: () => Promise<number>;
  readonly whoRequires: () => Promise<OptionsState['vault']['required']>;
  readonly rules: () => Promise<GateRules>;
  /** What the team's packs ask of the gate, and whether they let it be changed here. */
  readonly askedOfGate: () => Promise<Pick<OptionsState['gate'], 'atLeast' | 'isKept' | 'isByOrganisation'>>;
  readonly expire: () => Promise<void>;
  readonly organisation: Organisation;
}

type Asked = 'options' | 'set-shared' | 'set-shared-computer' | 'set-worker' | 'set-gate' | 'set-lock-minutes';

export function makeOptionsAnswers({
  sites,
  packs,
  vault,
  desk,
  drafts,
  sharing,
  minutes,
  whoRequires,
  rules,
  askedOfGate,
  expire,
  organisation,
}: Around): Pick<Answers, Asked> {
  /** Set by the organisation, or kept as it is. */
  const keeps = async (option: LockedOption, isSet = false) => {
    await organisation.coming();
    return isSet || organisation.now().locked.includes(option);
  };
  return {
    options: async () => {
      const opened = await drafts.store();
      const counted = opened.ok ? await opened.value.count() : opened;
      await packs.coming();
      const { values } = organisation.now();
      return {
        sites: await Promise.all((await sites.list()).map(async (site) => ({ ...site, readBy: await readBy(site.origin) }))),
        checklists: packs.checklists().map(({ id, title, fields }) => ({
          isOwn: packs.own().some((own) => own.id === id),
          id,
          title,
          required: fields.filter((field) => field.need === 'required').length,
          fields: fields.length,
        })),
        stored: {
          ...(counted.ok ? { ...counted.value, blocked: false } : { drafts: 0, versions: 0, bytes: 0, oldest: null, blocked: true }),
          isForgetful: await settings.isForgetful(),
        },
        worker: await settings.worker(),
        isShared: (await sharing()).isLogin,
        keepsShared: await keeps('sharedLogin', values.sharedLogin),
        keepsWorker: await keeps('worker'),
        gate: { ...(await rules()), ...(await askedOfGate()), reasons: countReasons(await settings.reasons()) },
        keptDays: (await packs.policy()).retentionDays,
        organisation: organisationView(organisation),
        vault: {
          ...(await lockOf(opened)),
          waiting: counted.ok ? counted.value.waiting : 0,
          minutes: await minutes(),
          keepsMinutes: await keeps('lockMinutes'),
          required: await whoRequires(),
          asksWorker: asksWorker(await sharing()),
          isSharedComputer: (await sharing()).isComputer,
          keepsShared: await keeps('sharedComputer', values.sharedComputer),
        },
      };
    },
    'set-shared': async ({ isShared }) => {
      if (await keeps('sharedLogin', organisation.now().values.sharedLogin)) return false;
      await settings.setShared(isShared);
      await desk.lockChanged();
      return true;
    },
    'set-shared-computer': async ({ isShared }) => {
      if (await keeps('sharedComputer', organisation.now().values.sharedComputer)) return false;
      if (!isShared && (await lockOf(await drafts.store())).is === 'locked') return false;
      await settings.setSharedComputer(isShared);
      await expire();
      await desk.lockChanged();
      return true;
    },
    'set-worker': async ({ worker }) => {
      if (await keeps('worker')) return false;
      await settings.setWorker(worker);
      return true;
    },
    'set-gate': async ({ mode, asksReason }) => {
      if ((await askedOfGate()).isKept) return false;
      await desk.setGate({ mode, asksReason });
      return true;
    },
    'set-lock-minutes': async ({ minutes: wanted }) => {
      if (await keeps('lockMinutes')) return false;
      await settings.setLockMinutes(wanted);
      await vault.used();
      return true;
    },
  };
}
