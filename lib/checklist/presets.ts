/**
 * The checklists that Handrail brings along: pack files like any team's own, validated by a test and not at run time,
 * so that screens can name them without carrying the schema.
 */
import capaChoice from './presets/capa_choice.json' with { type: 'json' };
import capaFirstPartnership from './presets/capa_first_partnership.json' with { type: 'json' };
import capaPartnership from './presets/capa_partnership.json' with { type: 'json' };
import carePlan from './presets/care_plan.json' with { type: 'json' };
import chemsex from './presets/chemsex.json' with { type: 'json' };
import interagency from './presets/interagency.json' with { type: 'json' };
import peerGroup from './presets/peer_group.json' with { type: 'json' };
import sbar from './presets/sbar.json' with { type: 'json' };
import transition from './presets/transition.json' with { type: 'json' };
import type { Checklist } from './types.ts';
import { phrase } from './words.ts';

const packs = [capaChoice, capaFirstPartnership, capaPartnership, chemsex, sbar, interagency, carePlan, peerGroup, transition];

export const presets: readonly Checklist[] = packs.flatMap((pack) => pack.checklists as readonly Checklist[]);

export function checklistById(id: string, checklists: readonly Checklist[] = presets): Checklist | null {
  return checklists.find((checklist) => checklist.id === id) ?? null;
}

type Claims = ReadonlyMap<string, ReadonlySet<Checklist>>;

const claimsKnown = new WeakMap<readonly Checklist[], Claims>();

/** Each phrase in its comparable form, with the checklists that claim it: of a large pack there are thousands. */
function claimsOf(checklists: readonly Checklist[]): Claims {
  const known = claimsKnown.get(checklists);
  if (known) return known;
  const claims = new Map<string, Set<Checklist>>();
  for (const checklist of checklists)
    for (const words of checklist.appliesTo.noteTypes) {
      const key = phrase(words);
      if (key) claims.set(key, (claims.get(key) ?? new Set()).add(checklist));
    }
  claimsKnown.set(checklists, claims);
  return claims;
}

/** As many words as a phrase of a pack can have. */
const MOST_WORDS = 40;

interface Closest {
  /** How many letters of the note type the longest phrase covers that fits; 0 when none fits. */
  readonly letters: number;
  readonly all: ReadonlySet<Checklist>;
}

function closestTo(noteType: string, checklists: readonly Checklist[]): Closest {
  const claims = claimsOf(checklists);
  const words = proseKey(noteType).split(' ');
  let letters = 0;
  let all = new Set<Checklist>();
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to += 1) {
      const key = words.slice(from, to).join(' ');
      const claimed = key.length < letters ? undefined : claims.get(key);
      if (claimed) all = new Set(key.length > letters ? claimed : [...all, ...claimed]);
      if (claimed) letters = key.length;
    }
  return { letters, all };
}

const onlyOne = ({ all }: Closest): Checklist | null => (all.size === 1 ? ([...all][0] ?? null) : null);

/** The checklist for a record system's own word for the kind of note; null when none fits, or two fit equally well. */
export function checklistForNoteType(noteType: string, checklists: readonly Checklist[] = presets): Checklist | null {
  return onlyOne(closestTo(noteType, checklists));
}

export interface InUse {
  /** All of them, the team's own first. */
  readonly checklists: readonly Checklist[];
  /** Those of packs. */
  readonly own: readonly Checklist[];
  /** Those of packs that an organisation sets, and the shipped ones that these leave as they are. */
  readonly set: readonly Checklist[];
  readonly besideSet: readonly Checklist[];
}

/**
 * The one whose words cover most of the note type. Where one of the team's and a shipped one cover as much, the team's is meant; where one
 * that the organisation sets covers as much as any shipped one, no other pack's words take the note away from it, however long they are.
 */
export function checklistInUseFor(noteType: string, { checklists, own, set, besideSet }: InUse): Checklist | null {
  const theirs = closestTo(noteType, set);
  if (theirs.letters > 0 && theirs.letters >= closestTo(noteType, besideSet).letters) return onlyOne(theirs);
  return checklistForNoteType(noteType, checklists) ?? checklistForNoteType(noteType, own);
}

/** "Walk-in (follow-up)" and "Walk in follow up" are one type. */
function proseKey(noteType: string): string {
  return phrase(noteType.replaceAll('/', ' '));
}
