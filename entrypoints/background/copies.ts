/**
 * A pack that is being changed in the options: kept with every change, so that nothing is lost when the tab closes, and read by the
 * engine itself. It is in use only once it was looked at and taken like any other file.
 */
import type { CopyFinished, CopyJudged } from '../../lib/bridge/copy-view.ts';
import type { Answers } from '../../lib/bridge/requests.ts';
import { review } from '../../lib/checklist/review.ts';
import type { Checklist } from '../../lib/checklist/types.ts';
import { isOtherLanguage } from '../../lib/note/language.ts';
import { readNote } from '../../lib/note/note.ts';
import { spokenOf } from '../../lib/packs/issue.ts';
import { judge, nextVersion, placeInPack } from '../../lib/packs/judge.ts';
import type { Place } from '../../lib/packs/look.ts';
import { tighten } from '../../lib/packs/policy.ts';
import { isTooLarge, parsePack, writePack } from '../../lib/packs/read.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { comparedWith, heldOf, isPack } from '../../lib/packs/shelf.ts';
import { asProfile, siteSchema } from '../../lib/packs/site.ts';
import { siteFile } from '../../lib/packs/start.ts';
import { otherwiseSaid, skeletonOf, tryOwnExamples } from '../../lib/packs/try-out.ts';
import { TOO_LARGE } from '../../lib/packs/types.ts';
import type { PackStorage } from './packs.ts';
import { thisNote } from './views/this-note.ts';

const KEY = 'pack copy';

/** `saved`: what was given to others last, which the next file must be told apart from. */
interface Stored {
  readonly format: 1;
  readonly text: string;
  readonly checklist: string;
  readonly saved: Pack | null;
}

function readStored(stored: unknown): Stored | null {
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== 1) return null;
  const { text, checklist, saved } = stored as Partial<Stored>;
  if (typeof text !== 'string' || typeof checklist !== 'string' || !readCopy(text)) return null;
  return { format: 1, text, checklist, saved: isPack(saved) ? saved : null };
}

/** Of what is being changed only the shape is asked: a title that is empty for a moment is no reason to lose the rest. */
function readCopy(text: string): Pack | null {
  try {
    const pack: unknown = JSON.parse(text);
    return isPack(pack) ? pack : null;
  } catch {
    return null;
  }
}

/** Read as if it stood in the record system's editor, all of it and saved by a button. */
function noteOf(text: string, checklist: Checklist) {
  const editor = { revision: 0, text, whole: true, isRich: false, isReadOnly: false, isTouched: true, form: '', noteType: '' };
  const page = { isSaveKnown: true, isOtherLanguage: isOtherLanguage(text) };
  return thisNote(editor, { checklist, by: 'you' }, review(readNote(text), checklist), [], 'none', page);
}

export interface CopyTools {
  readonly storage: PackStorage;
  /** The packs in use, and what holds here. */
  readonly place: () => Promise<Place>;
}

type CopyAnswers = Pick<Answers, 'copy' | 'keep-copy' | 'judge-copy' | 'copy-site' | 'finish-copy'>;

export function makeCopies({ storage, place }: CopyTools): { readonly answers: CopyAnswers } {
  const stored = async () => readStored(await storage.get(KEY));

  const keep = async (text: string | null, checklist: string) => {
    const saved = (await stored())?.saved ?? null;
    await storage.set(KEY, text === null ? null : ({ format: 1, text, checklist, saved } satisfies Stored));
    return true;
  };
  /** Letters come faster than they are stored: one after the other, in their order. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => null);
    return mine;
  };

  const comparison = async (pack: Pack) => {
    const { shelf, shipped, handrail, policyWithout } = await place();
    const saved = (await stored())?.saved ?? null;
    const people = saved?.id === pack.id ? saved : (heldOf(shelf, pack.id)?.now ?? null);
    return { before: people ?? comparedWith(shelf, pack, shipped), people, handrail, policy: policyWithout(pack.id) };
  };

  const answers: CopyAnswers = {
    copy: async () => {
      const kept = await stored();
      return kept && { text: kept.text, checklist: kept.checklist };
    },
    'keep-copy': ({ text, checklist }) => inTurn(() => keep(text, checklist)).catch(() => false),
    'judge-copy': async ({ text, checklist, note }): Promise<CopyJudged | null> => {
      const raw = readCopy(text);
      if (!raw) return null;
      const { before, people, handrail, policy } = await comparison(raw);
      const { reading, conflicts, changes, version } = judge(raw, before, people, handrail);
      const issues = reading.ok ? [] : reading.errors.map((issue) => placeInPack(raw, issue));
      const list = reading.ok ? reading.pack.checklists.find(({ id }) => id === checklist) : undefined;
      return {
        issues,
        conflicts,
        idle: reading.ok ? tighten(policy, reading.pack.policy).refused.map(({ path }) => path.replace('policy.', '')) : [],
        version,
        before: people?.version ?? null,
        changes,
        note: list ? noteOf(note, list) : null,
        skeleton: list ? skeletonOf(note, list) : [],
        examples: reading.ok && list ? tryOwnExamples(reading.pack, list) : null,
      };
    },
    'copy-site': async ({ text, site }) => {
      const { handrail } = await place();
      const read = siteSchema.safeParse(readCopy(text)?.sites?.find(({ id }) => id === site));
      return read.success ? siteFile(asProfile(read.data), handrail) : null;
    },
    'finish-copy': async ({ text, isGiven }): Promise<CopyFinished | null> => {
      const raw = readCopy(text);
      if (!raw) return null;
      const { people, handrail } = await comparison(raw);
      const first = parsePack(raw, handrail);
      if (!first.ok) return { is: 'refused', because: 'file', says: first.errors.map(spokenOf) };
      const failing = otherwiseSaid(first.pack);
      if (failing.length > 0) return { is: 'refused', because: 'examples', says: failing };
      const pack = { ...first.pack, version: nextVersion(first.pack, people) };
      const file = writePack(pack);
      if (isTooLarge(file)) return { is: 'refused', because: 'file', says: [`The file ${TOO_LARGE}.`] };
      if (isGiven) await inTurn(async () => storage.set(KEY, { ...(await stored()), saved: pack }));
      return { is: 'file', name: `${pack.id}-${pack.version}.json`, text: file };
    },
  };
  return { answers };
}
