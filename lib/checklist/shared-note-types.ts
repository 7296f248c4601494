/**
 * One kind of note for two checklists of a pack: as many words of it fit, so neither is picked by itself and the user is asked. Said while
 * the pack is changed, because it is rarely meant.
 */
import type { Checklist } from './types.ts';
import { phrase } from './words.ts';

/** In plain sentences, one a kind of note; [] when every kind has one checklist. */
export function sharedNoteTypes(checklists: readonly Checklist[]): string[] {
  const used = new Map<string, { readonly word: string; readonly titles: Map<string, string> }>();
  for (const { id, title, appliesTo } of checklists)
    for (const word of appliesTo.noteTypes) {
      const key = phrase(word);
      const one = used.get(key) ?? { word, titles: new Map() };
      if (key) used.set(key, one);
      one.titles.set(id, title);
    }
  return [...used.values()]
    .filter(({ titles }) => titles.size > 1)
    .map(({ word, titles }) => {
      const named = [...titles.values()].map((title) => `"${title}"`).join(' and ');
      return `The kind of note "${word}" stands for ${named}: neither is picked by itself, and whoever writes is asked.`;
    });
}
