/**
 * What the organisation sets by the browser's policies, known here once it was read; and the packs that its own build of Handrail brings.
 * Nobody here writes it. Where the browser has no such policy, nothing is set.
 */
import type { OrganisationView } from '../../lib/bridge/view.ts';
import { type Issue, sentenceOf } from '../../lib/packs/issue.ts';
import { type Managed, type ManagedReading, NOTHING_MANAGED, readManaged, readPackText } from '../../lib/packs/managed.ts';
import type { PackReading } from '../../lib/packs/read.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { isPack } from '../../lib/packs/shelf.ts';
import type { PackStorage } from './packs.ts';

/** Its packs as they were read and tried: both takes longer than a save may wait, and is done once for each text. */
const KEY = 'organisation packs';

interface ReadBefore {
  readonly handrail: string;
  readonly packs: readonly { readonly print: string; readonly pack: Pack }[];
}

function isReadBefore(value: unknown, handrail: string): value is ReadBefore {
  const { handrail: by, packs } = (value ?? {}) as Partial<ReadBefore>;
  return by === handrail && Array.isArray(packs) && packs.every((one) => typeof one?.print === 'string' && isPack(one.pack));
}

async function printOf(text: string): Promise<string> {
  const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hashed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface OrganisationTools {
  /** All that the browser's policies set for Handrail. Firefox rejects where they set nothing. */
  readonly get: () => Promise<unknown>;
  readonly storage: PackStorage;
  readonly handrail: string;
  /** What the build brings. It was read and tried when it was built. */
  readonly builtIn: readonly Pack[];
}

export interface Organisation {
  /** Null once it is known: then nothing is to be waited for. */
  coming(): Promise<void> | null;
  /** With the packs that the build brings. */
  now(): Managed;
  /** Another number for every other set of packs. */
  mark(): number;
  refused(): readonly Issue[];
  /** The browser did not hand its policies over; what was known before still holds. */
  isUnreadable(): boolean;
  /** True where something is otherwise than it was. */
  reload(): Promise<boolean>;
}

/** Firefox's own words for "this extension has no policy". */
const NO_POLICY = /manifest not found/i;

/** What the options say of it; null where it sets nothing. */
export function organisationView({
  now,
  refused,
  isUnreadable,
}: Pick<Organisation, 'now' | 'refused' | 'isUnreadable'>): OrganisationView | null {
  const { organisation, stop, packs, packVersions, values, locked } = now();
  const isNothing = stop === null && packs.length === 0 && Object.keys({ ...packVersions, ...values }).length === 0 && locked.length === 0;
  if (isNothing && refused().length === 0 && !isUnreadable()) return null;
  return {
    name: organisation,
    stop,
    saveGate: values.saveGate ?? null,
    keepUnsavedDays: values.keepUnsavedDays ?? null,
    keepSavedDays: values.keepSavedDays ?? null,
    lockRequired: values.lockRequired === true,
    lockMinutes: values.lockMinutes ?? null,
    sharedLogin: values.sharedLogin === true,
    sharedComputer: values.sharedComputer === true,
    locked,
    packs: packs.map(({ title, version }) => ({ title, version })),
    packVersions: Object.entries(packVersions).map(([id, version]) => ({ id, version })),
    refused: refused().map(sentenceOf),
    isUnreadable: isUnreadable(),
  };
}

export function makeOrganisation({ get, storage, handrail, builtIn }: OrganisationTools): Organisation {
  let reading: ManagedReading = { accepted: { ...NOTHING_MANAGED, packs: builtIn }, refused: [] };
  let isUnreadable = false;
  let coming: Promise<boolean> | null = null;
  let isKnown = false;
  let mark = 0;
  let last = '';

  const ask = async (): Promise<unknown> => {
    try {
      const raw = await get();
      isUnreadable = false;
      return raw;
    } catch (trouble) {
      isUnreadable = !NO_POLICY.test(String(trouble));
      return null;
    }
  };

  /** Packs by their text, as far as they were read before. */
  const readBefore = async (raw: unknown): Promise<ReadonlyMap<string, Pack>> => {
    const texts: string[] = [];
    readManaged(raw, (one) => {
      texts.push(one);
      return { ok: false, errors: [] };
    });
    const stored = texts.length > 0 ? await storage.get(KEY).catch(() => null) : null;
    if (!isReadBefore(stored, handrail)) return new Map();
    const printed = await Promise.all(texts.map(async (text) => [text, await printOf(text)] as const));
    return new Map(printed.flatMap(([text, print]) => stored.packs.filter((one) => one.print === print).map(({ pack }) => [text, pack])));
  };
  const remember = async (read: ReadonlyMap<string, Pack>) => {
    const packs = await Promise.all([...read].map(async ([text, pack]) => ({ print: await printOf(text), pack })));
    // Where it can't be stored it is read again the next time.
    await storage.set(KEY, { handrail, packs } satisfies ReadBefore).catch(() => undefined);
  };

  const load = async (): Promise<boolean> => {
    const raw = await ask();
    const text = JSON.stringify(raw ?? null);
    if (isUnreadable || text === last) return false;
    const before = await readBefore(raw);
    const taken = new Map<string, Pack>();
    const { accepted, refused } = readManaged(raw, (one) => {
      const known = before.get(one);
      const read: PackReading = known ? { ok: true, pack: known, said: [] } : readPackText(one, handrail);
      if (read.ok) taken.set(one, read.pack);
      return read;
    });
    if ([...taken.keys()].some((one) => !before.has(one))) await remember(taken);
    const built = builtIn.filter(({ id }) => !accepted.packs.some((one) => one.id === id));
    mark = accepted.packs.length === 0 ? 0 : Number.parseInt((await printOf([...taken.keys()].join('\n'))).slice(0, 6), 16);
    reading = { accepted: { ...accepted, packs: [...built, ...accepted.packs] }, refused };
    last = text;
    isKnown = true;
    return true;
  };

  /** One after the other: the later one's answer is the newer. */
  const next = () => {
    const mine = (coming ?? Promise.resolve(false)).then(load).catch(() => {
      isUnreadable = true;
      return false;
    });
    coming = mine;
    return mine;
  };
  return {
    coming: () => (isKnown ? null : (coming ?? next()).then(() => undefined)),
    now: () => reading.accepted,
    mark: () => mark,
    refused: () => reading.refused,
    isUnreadable: () => isUnreadable,
    reload: next,
  };
}
