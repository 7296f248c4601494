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

/** How many words of the note type a checklist's longest fitting phrase covers; 0 when none fits. */
function coveredBy(noteType: string, checklist: Checklist): number {
  let longest = 0;
  for (const words of checklist.appliesTo.noteTypes) {
    const key = phrase(words);
    if (key && ` ${noteType} `.includes(` ${key} `)) longest = Math.max(longest, key.length);
  }
  return longest;
}

/** The checklist for a record system's own word for the kind of note; null when none fits, or two fit equally well. */
export function checklistForNoteType(noteType: string, checklists: readonly Checklist[] = presets): Checklist | null {
  const words = proseKey(noteType);
  let best: Checklist | null = null;
  let longest = 0;
  let isTie = false;
  for (const checklist of checklists) {
    const length = coveredBy(words, checklist);
    if (length === 0 || length < longest) continue;
    isTie = length === longest;
    best = checklist;
    longest = length;
  }
  return isTie ? null : best;
}

/** "Walk-in (follow-up)" and "Walk in follow up" are one type. */
function proseKey(noteType: string): string {
  return phrase(noteType.replaceAll('/', ' '));
}
