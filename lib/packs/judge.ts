/**
 * A pack that is being changed: what keeps it from being used, which headings stand for two fields now, and the version that it is
 * saved as. Nothing of it is in use. Pure.
 */
import { sharedHeadings } from '../checklist/shared-headings.ts';
import { sharedNoteTypes } from '../checklist/shared-note-types.ts';
import type { Issue } from './issue.ts';
import { type PackReading, parsePack } from './read.ts';
import type { Pack } from './schema.ts';
import { tellChanges, versionWanted } from './tell.ts';
import type { Told } from './types.ts';

export interface Judged {
  readonly reading: PackReading;
  /** Whole sentences: a heading of two fields, or a kind of note of two checklists, that had one before. */
  readonly conflicts: readonly string[];
  readonly changes: readonly Told[];
  /** By what the changes mean to those who use it. */
  readonly version: string;
}

/** What people are given next must be told apart from what they have. `last`: what they have, or null while nobody has any. */
export function nextVersion(pack: Pack, last: Pack | null): string {
  if (!last) return pack.version;
  const same = { ...pack, version: last.version };
  return versionWanted(last, same, tellChanges(last, same)) ?? last.version;
}

/** `before`: what it is compared with; `last`: the version that people have. */
export function judge(raw: Pack, before: Pack, last: Pack | null, handrail: string): Judged {
  const reading = parsePack(raw, handrail);
  if (!reading.ok) return { reading, conflicts: [], changes: [], version: last?.version ?? raw.version };
  const { pack } = reading;
  const sharedIn = ({ checklists }: Pack) => [...sharedNoteTypes(checklists), ...checklists.flatMap(sharedHeadings)];
  const known = sharedIn(before);
  const conflicts = sharedIn(pack).filter((one) => !known.includes(one));
  const version = nextVersion(pack, last);
  return { reading, conflicts, changes: tellChanges(before, { ...pack, version: before.version }), version };
}

/** Where an issue is to be mended: in a field, a checklist, or the pack. */
export interface IssuePlace {
  readonly checklist: string | null;
  readonly field: string | null;
  /** The member's own name: `title`, `headings`; "" for the whole. */
  readonly part: string;
  readonly says: string;
  /** The place of an example among all of the pack's. */
  readonly example: number | null;
}

/** The place of an issue in what is edited, by ids: places are numbers in a file, and people see neither. */
export function placeInPack({ checklists }: Pick<Pack, 'checklists'>, { path, says }: Issue): IssuePlace {
  const [, example, ofExample = ''] = /^examples\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  if (example !== undefined) return { checklist: null, field: null, part: ofExample, says, example: Number(example) };
  const [, list, field, rest = ''] = /^checklists\[(\d+)\](?:\.fields\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const checklist = list === undefined ? undefined : checklists[Number(list)];
  const inField = field === undefined ? undefined : checklist?.fields[Number(field)];
  return { checklist: checklist?.id ?? null, field: inField?.id ?? null, part: checklist ? rest : path, says, example: null };
}
