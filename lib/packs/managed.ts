/**
 * What an organisation sets by its browsers' policies: a value that nobody has looked at → what holds, and what was refused. Member
 * by member, and in lists entry by entry: one that is wrong takes no other with it, and each is said. Whatever is given, nothing throws.
 *
 * The stop is the one member where a wrong value does what it asks for all the same: somebody wanted Handrail to stop.
 */
import { z } from '../checklist/zod.ts';
import { tryExamples } from './examples.ts';
import { barredParts } from './guard.ts';
import type { Issue } from './issue.ts';
import { shown } from './letters.ts';
import { id, version, words } from './parts.ts';
import { type PolicyInForce, tighten } from './policy.ts';
import { type PackReading, readPack, saidOf } from './read.ts';
import type { Pack, Policy } from './schema.ts';
import { LOCKABLE, type LockedOption, MANAGED_PACKS } from './types.ts';

const days = (least: number) => z.int().min(least).max(365);

/** The one source: of what is read here, and of the schema that the browser shows to administrators (`managed-schema.ts`). */
export const managedSchema = z.object({
  organisation: words(120).describe('Who sets these values, as the people who use Handrail call them.'),
  // Shown as text wherever it stands, so anything may stand in it.
  stopMessage: z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .describe('Handrail stops on all pages while this is set, and shows this message as plain text. Drafts are kept and can be copied.'),
  json: z
    .string()
    .describe(
      'All of these in one JSON text. Then Handrail names every mistake in it, where the browser would drop a value without a word.',
    ),
  packs: z.array(z.string()).describe('Team packs, each the text of one pack file. Used by everybody; nobody can leave them.'),
  packVersions: z
    .record(id, version)
    .describe('The only version that is taken of a pack, by the id of the pack. For example harbour-team: 2.1.0'),
  saveGate: z.enum(['remind', 'hold']).describe('What happens at least before a note is saved: remind, or hold.'),
  keepUnsavedDays: days(1).describe('A draft that the record does not have goes after so many days. It can only be fewer than without.'),
  keepSavedDays: days(0).describe('A draft that the record has goes after so many days. It can only be fewer than without.'),
  lockRequired: z.boolean().describe('A passphrase before drafts. Without one nothing that is typed is kept.'),
  lockMinutes: z.int().min(1).max(240).describe('Drafts lock after so many minutes without use, at the latest.'),
  sharedLogin: z.boolean().describe('Several people work under one name in the record system.'),
  sharedComputer: z.boolean().describe('Different people sit at these computers one after the other.'),
  lockedOptions: z.array(z.enum(LOCKABLE)).describe(`Options that nobody changes: ${LOCKABLE.join(', ')}.`),
});

type Values = z.infer<typeof managedSchema>;

/** What holds. What is not set is not there, or says nothing. */
export interface Managed {
  readonly organisation: string | null;
  /** Handrail stops on all pages. "": no message that could be shown. */
  readonly stop: string | null;
  readonly packs: readonly Pack[];
  readonly packVersions: Readonly<Record<string, string>>;
  readonly values: Partial<Omit<Values, 'organisation' | 'stopMessage' | 'json' | 'packs' | 'packVersions' | 'lockedOptions'>>;
  readonly locked: readonly LockedOption[];
}

export const NOTHING_MANAGED: Managed = { organisation: null, stop: null, packs: [], packVersions: {}, values: {}, locked: [] };

export interface ManagedReading {
  readonly accepted: Managed;
  readonly refused: readonly Issue[];
}

/** What stands in a pack file → the pack, read and tried; or all that is wrong with it. */
export type ReadText = (text: string) => PackReading;

const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value as its schema has it, or all that is wrong with it. */
function readOne<T>(schema: z.ZodType<T>, raw: unknown, path: string, refused: Issue[]): T | undefined {
  const barred = barredParts(raw);
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success && barred.length === 0) return parsed.data;
  const wrong = parsed.success ? [] : parsed.error.issues.map(saidOf);
  refused.push(...[...barred.map(({ says }) => says), ...wrong].map((says) => ({ path, says })));
  return undefined;
}

function readStop(raw: unknown, refused: Issue[]): string | null {
  if (raw === undefined || raw === null || raw === false) return null;
  const message = readOne(managedSchema.shape.stopMessage, raw, 'stopMessage', refused);
  const last = refused.at(-1);
  if (message === undefined && last) refused[refused.length - 1] = { ...last, says: `${last.says}. Handrail stops all the same` };
  return message ?? '';
}

const inPack = (n: number, { path, says }: Issue): Issue => ({ path: path === 'the file' ? `packs[${n}]` : `packs[${n}].${path}`, says });

export function readPackText(text: string, handrail: string): PackReading {
  const reading = readPack(new TextEncoder().encode(text), handrail);
  const failing = reading.ok ? tryExamples(reading.pack) : [];
  return failing.length > 0 ? { ok: false, errors: failing } : reading;
}

/** As a text, which every browser hands on as it is; or as the pack itself, where the browser does. */
function packTextOf(raw: unknown): string | null {
  if (typeof raw === 'string') return raw;
  return isMembers(raw) ? JSON.stringify(raw) : null;
}

function readPacks(raw: unknown, versions: Managed['packVersions'], read: ReadText, refused: Issue[]): Pack[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    refused.push({ path: 'packs', says: 'must be a list' });
    return [];
  }
  const packs: Pack[] = [];
  for (const [n, one] of raw.entries()) {
    const path = `packs[${n}]`;
    const text = packTextOf(one);
    if (n >= MANAGED_PACKS) refused.push({ path, says: `is one too many: ${MANAGED_PACKS} at most` });
    else if (text === null) refused.push({ path, says: 'must be a text: what stands in a pack file' });
    else {
      const reading = read(text);
      if (!reading.ok) refused.push(...reading.errors.map((issue) => inPack(n, issue)));
      else {
        const { pack } = reading;
        const wanted = versions[pack.id];
        if (packs.some((other) => other.id === pack.id)) refused.push({ path, says: `is "${pack.id}", which stands twice` });
        else if (wanted && wanted !== pack.version)
          refused.push({ path, says: `is version ${pack.version}, and packVersions asks for ${wanted}` });
        else packs.push(pack);
      }
    }
  }
  return packs;
}

/** Each of its own: a version that is wrong leaves the others. */
function readVersions(raw: unknown, refused: Issue[]): Managed['packVersions'] {
  if (raw === undefined || raw === null) return {};
  if (!isMembers(raw)) {
    refused.push({ path: 'packVersions', says: 'must be an object' });
    return {};
  }
  const good = Object.entries(raw).flatMap(([name, wanted]) => {
    const read = [
      readOne(id, name, `packVersions.${shown(name)}`, refused),
      readOne(version, wanted, `packVersions.${shown(name)}`, refused),
    ];
    return read.every((one) => one !== undefined) ? [read as [string, string]] : [];
  });
  return Object.fromEntries(good);
}

function readLocked(raw: unknown, refused: Issue[]): LockedOption[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    refused.push({ path: 'lockedOptions', says: 'must be a list' });
    return [];
  }
  const named = raw.map((one, n) => readOne(managedSchema.shape.lockedOptions.element, one, `lockedOptions[${n}]`, refused));
  return [...new Set(named.filter((one) => one !== undefined))];
}

const VALUES = [
  'saveGate',
  'keepUnsavedDays',
  'keepSavedDays',
  'lockRequired',
  'lockMinutes',
  'sharedLogin',
  'sharedComputer',
] as const satisfies readonly (keyof Managed['values'])[];

function readValues(raw: Record<string, unknown>, refused: Issue[]): Managed['values'] {
  const read = VALUES.flatMap((name) => {
    if (raw[name] === undefined || raw[name] === null) return [];
    const value = readOne<unknown>(managedSchema.shape[name], raw[name], name, refused);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(read);
}

/** With what stands in `json` beside the rest; of two values for one name the one outside it counts. */
function withJson(raw: Record<string, unknown>, refused: Issue[]): Record<string, unknown> {
  const { json, ...outside } = raw;
  if (json === undefined || json === null) return outside;
  if (typeof json !== 'string') {
    refused.push({ path: 'json', says: 'must be a text' });
    return outside;
  }
  try {
    const inside: unknown = JSON.parse(json);
    if (isMembers(inside)) {
      const both = Object.keys(inside).filter((name) => Object.hasOwn(outside, name));
      refused.push(
        ...both.map((name) => ({ path: 'json', says: `has "${shown(name)}", which is set beside it as well: that one counts` })),
      );
      return { ...inside, ...outside };
    }
    refused.push({ path: 'json', says: 'must be an object' });
  } catch {
    refused.push({ path: 'json', says: 'is not JSON: look for a comma or a quotation mark too few or too many' });
  }
  return outside;
}

/** `read`: for packs; who has read one before need not read it again. */
export function readManaged(given: unknown, read: ReadText): ManagedReading {
  if (given === undefined || given === null) return { accepted: NOTHING_MANAGED, refused: [] };
  if (!isMembers(given)) return { accepted: NOTHING_MANAGED, refused: [{ path: 'the policy', says: 'must be an object' }] };
  const refused: Issue[] = [];
  const raw = withJson(given, refused);
  const strangers = Object.keys(raw).filter((name) => name === 'json' || !Object.hasOwn(managedSchema.shape, name));
  refused.push(...strangers.map((name) => ({ path: 'the policy', says: `has "${shown(name)}", which is not known: it does nothing` })));
  const { organisation } = raw;
  const hasName = organisation !== undefined && organisation !== null;
  const packVersions = readVersions(raw.packVersions, refused);
  const accepted: Managed = {
    organisation: hasName ? (readOne(managedSchema.shape.organisation, organisation, 'organisation', refused) ?? null) : null,
    stop: readStop(raw.stopMessage, refused),
    packs: readPacks(raw.packs, packVersions, read, refused),
    packVersions,
    values: readValues(raw, refused),
    locked: readLocked(raw.lockedOptions, refused),
  };
  return { accepted, refused };
}

/** What it asks of lock, retention and the hold at Save. Like a pack's it can only tighten what holds without it. */
export function tightenedBy({ values, locked }: Managed, base: PolicyInForce): PolicyInForce {
  const { saveGate, keepUnsavedDays, keepSavedDays, lockRequired } = values;
  const { unsaved, saved } = base.retentionDays;
  const asked: Policy = {
    ...(saveGate ? { saveGate } : {}),
    retentionDays: { unsaved: keepUnsavedDays ?? unsaved, saved: keepSavedDays ?? saved },
    ...(lockRequired === undefined ? {} : { lockRequired }),
    ...(locked.includes('saveGate') ? { optionsMayBeChanged: false } : {}),
  };
  return tighten(base, asked).policy;
}

/** Why a pack can't be taken here, where somebody in the organisation says so. */
export function refusedHere({ packs, packVersions, locked }: Managed, pack: Pick<Pack, 'id' | 'version'>): Issue[] {
  if (locked.includes('packs')) return [{ path: 'the file', says: 'is not taken: your organisation decides which packs are used here' }];
  if (packs.some(({ id: theirs }) => theirs === pack.id))
    return [{ path: 'id', says: `is "${pack.id}", and your organisation sets that pack: it can't be replaced here` }];
  const wanted = packVersions[pack.id];
  if (!wanted || wanted === pack.version) return [];
  return [{ path: 'version', says: `is ${pack.version}, and your organisation keeps this pack at ${wanted}` }];
}
